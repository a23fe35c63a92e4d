import { describe, expect, it } from '@jest/globals';
import { CLAIM_STATUSES, type ClaimStatus } from '#claims/domain';
import { gateAt, type GateCase, type GateClaim, type GateIssue } from './gate.js';
import { GATE_RULES, WAIVABLE_RULES, type GateRule } from './gate-rules.js';
import { ISSUE_STATUSES } from './issue-machine.js';
import { gateSettings, type GateSettings } from './settings.js';

const now = new Date('2026-11-23T09:00:00Z');
const settings = gateSettings({});
const primary = {
  class: 'primary',
  stance: 'supports',
  title: 'the register',
  url: null,
  publisher: null,
} as const;

function claim(given: Partial<GateClaim> = {}): GateClaim {
  return {
    id: 'claim',
    number: 7,
    status: 'resolved',
    risk: 'low',
    outcome: 'confirmed',
    checkerIds: ['checker'],
    authorId: 'author',
    sources: [primary],
    ...given,
  };
}

function issue(given: Partial<GateIssue> = {}): GateIssue {
  return { id: 'issue', number: 3, claimId: null, status: 'open', severity: 'major', ...given };
}

/** An article that may go out, but for what is given. */
function article(given: Partial<GateCase> = {}): GateCase {
  return {
    articleId: 'article',
    head: { number: 2, sha256: 'b' },
    sha256: 'b',
    linted: true,
    claims: [claim()],
    issues: [],
    signed: ['editor'],
    waivers: [],
    ...given,
  };
}

const rulesOf = (given: Partial<GateCase>, policy: GateSettings = settings): GateRule[] =>
  gateAt(article(given), policy, now).blockers.map(({ rule }) => rule);

describe('the gate', () => {
  it('is open when nothing is in the way', () => {
    expect(gateAt(article(), settings, now)).toEqual({ open: true, blockers: [], waived: [] });
  });

  it('speaks of exactly one text', () => {
    expect(rulesOf({ sha256: 'a' })).toEqual(['text-superseded']);
  });

  it('waits for the fact lint of this revision', () => {
    expect(rulesOf({ linted: false })).toEqual(['lint-missing']);
  });

  it.each(CLAIM_STATUSES)('weighs a claim that is %s', (status) => {
    const passing: ClaimStatus[] = ['resolved', 'not_checkable', 'duplicate', 'withdrawn'];
    const stale: ClaimStatus[] = ['stale', 'orphaned'];
    const open = status === 'disputed' ? 'claim-disputed' : 'claim-open';
    const rule = stale.includes(status) ? 'claim-stale' : open;
    const outcome = status === 'resolved' ? 'confirmed' : null;
    expect(rulesOf({ claims: [claim({ status, outcome })] })).toEqual(passing.includes(status) ? [] : [rule]);
  });

  it('wants the evidence rule met', () => {
    expect(rulesOf({ claims: [claim({ sources: [] })] })).toEqual(['evidence-missing']);
    expect(rulesOf({ claims: [claim({ sources: [], outcome: 'cannot_verify' })] })).toEqual([]);
  });

  it.each([
    [['first'], ['second-reader-missing']],
    [['first', 'first'], ['second-reader-missing']],
    [['first', 'author'], ['second-reader-missing']],
    [['first', 'second'], []],
  ])('counts the readers %j of a risky claim, and never its author', (checkerIds, rules) => {
    expect(rulesOf({ claims: [claim({ risk: 'high', checkerIds })] })).toEqual(rules);
  });

  it('does not let out what was found wrong while no issue says so', () => {
    const wrong = claim({ outcome: 'wrong', sources: [{ ...primary, stance: 'contradicts' }] });
    expect(rulesOf({ claims: [wrong] })).toEqual(['claim-wrong']);
    const raised = issue({ claimId: wrong.id, severity: 'minor', status: 'confirmed' });
    expect(rulesOf({ claims: [wrong], issues: [raised] })).toEqual([]);
    const undecided = issue({ claimId: wrong.id });
    expect(rulesOf({ claims: [wrong], issues: [undecided] })).toEqual(['issue-undecided']);
    expect(rulesOf({ claims: [wrong], issues: [{ ...undecided, severity: 'info' }] })).toEqual([
      'claim-wrong',
    ]);
    expect(rulesOf({ claims: [wrong], issues: [{ ...raised, status: 'dismissed' }] })).toEqual([
      'claim-wrong',
    ]);
  });

  it.each(ISSUE_STATUSES)('weighs an issue that is %s', (status) => {
    const expected = {
      open: ['issue-undecided'],
      confirmed: ['error-unfixed'],
      fix_proposed: ['error-unfixed'],
      waived: ['error-unfixed'],
    };
    const rules = (expected as Record<string, GateRule[]>)[status] ?? [];
    expect(rulesOf({ issues: [issue({ status })] })).toEqual(rules);
  });

  it('lets lesser issues pass, as light as the desk has set', () => {
    expect(rulesOf({ issues: [issue({ severity: 'critical' })] })).toEqual(['issue-undecided']);
    expect(rulesOf({ issues: [issue({ severity: 'minor' })] })).toEqual([]);
    expect(rulesOf({ issues: [issue({ severity: 'minor' })] }, { ...settings, severity: 'minor' })).toEqual([
      'issue-undecided',
    ]);
    expect(rulesOf({ issues: [issue()] }, { ...settings, severity: 'critical' })).toEqual([]);
  });

  it('wants the signatures that the desk asks for; a chief signs for an editor too', () => {
    expect(rulesOf({ signed: [] })).toEqual(['sign-off-missing']);
    expect(rulesOf({ signed: ['checker'] })).toEqual(['sign-off-missing']);
    expect(rulesOf({ signed: ['chief'] })).toEqual([]);
    expect(rulesOf({ signed: [] }, { ...settings, signOffs: [] })).toEqual([]);
    expect(rulesOf({ signed: ['editor'] }, { ...settings, signOffs: ['editor', 'legal'] })).toEqual([
      'sign-off-missing',
    ]);
  });

  it('lists everything at once, each with its words and a link', () => {
    const { open, blockers } = gateAt(
      article({
        sha256: 'a',
        linted: false,
        claims: [
          claim({ id: 'c1', status: 'queued' }),
          claim({ id: 'c2', status: 'stale' }),
          claim({ id: 'c3', status: 'disputed' }),
          claim({ risk: 'high', sources: [] }),
        ],
        issues: [issue(), issue({ id: 'i2', status: 'confirmed' })],
        signed: [],
      }),
      settings,
      now,
    );
    expect(open).toBe(false);
    expect(new Set(blockers.map(({ rule }) => rule))).toEqual(
      new Set(GATE_RULES.filter((rule) => rule !== 'claim-wrong')),
    );
    for (const { said, link } of blockers) {
      expect(Object.values(said).every((words) => words.length > 10)).toBe(true);
      expect(link).toMatch(/^\/(articles|claims|issues)\/[a-z0-9]+$/);
    }
  });

  describe('with a waiver', () => {
    const waiver = {
      rule: 'claim-open',
      subjectId: 'claim',
      revisionNumber: 2 as number | null,
      expiresAt: new Date(now.getTime() + 1),
      revokedAt: null,
    };
    const open = { claims: [claim({ status: 'queued' })] };

    it('lets that one thing pass, and still shows it', () => {
      const gate = gateAt(article({ ...open, waivers: [waiver] }), settings, now);
      expect(gate.open).toBe(true);
      expect(gate.waived.map(({ rule }) => rule)).toEqual(['claim-open']);
    });

    it.each([
      ['another claim', { ...waiver, subjectId: 'other' }],
      ['another rule', { ...waiver, rule: 'claim-stale' }],
      ['no longer, now that it has expired', { ...waiver, expiresAt: now }],
      ['no longer, now that it was revoked', { ...waiver, revokedAt: now }],
      ['only in an earlier revision', { ...waiver, revisionNumber: 1 }],
    ])('that lets pass %s stays closed', (_, other) => {
      expect(rulesOf({ ...open, waivers: [other] })).toEqual(['claim-open']);
    });

    it('of an error closes again when the waiver ends', () => {
      const error = { issues: [issue({ status: 'waived' })] };
      const forIssue = { ...waiver, rule: 'error-unfixed', subjectId: 'issue' };
      expect(rulesOf({ ...error, waivers: [forIssue] })).toEqual([]);
      expect(rulesOf({ ...error, waivers: [{ ...forIssue, expiresAt: now }] })).toEqual(['error-unfixed']);
    });

    it('cannot stand for the lint, a signature or another text', () => {
      const never = GATE_RULES.filter((rule) => !WAIVABLE_RULES.some((other) => other === rule));
      expect(never).toEqual(['text-superseded', 'lint-missing', 'sign-off-missing']);
    });
  });
});
