import { describe, expect, it } from '@jest/globals';
import { claimAt, planIssues, wordsOfFinding, type KnownFinding, type RuleIssue } from './finding-issues.js';
import { ISSUE_STATUSES, type IssueStatus } from './issue-machine.js';

const TOLD = { ko: '가', en: 'a', fr: 'a' };

function finding(fingerprint: string, start = 0): KnownFinding {
  return {
    fingerprint,
    rule: 'sum-mismatch',
    ruleVersion: 1,
    category: 'sum_mismatch',
    certainty: 'error',
    start,
    end: start + 3,
    related: [],
    saw: '9',
    expected: TOLD,
    message: TOLD,
    working: TOLD,
  };
}

const issue = (status: IssueStatus, decidedById: string | null = null): RuleIssue => ({
  ...{ id: status, status, fingerprint: 'f', decidedById },
});

describe('when a revision has been read', () => {
  it('what is new is raised, once however often it stands there', () => {
    const { raise } = planIssues([finding('f', 5), finding('f', 50), finding('g')], []);
    expect(raise.map(({ fingerprint, start }) => [fingerprint, start])).toEqual([
      ['f', 5],
      ['g', 0],
    ]);
  });

  it.each<[IssueStatus, string | null, boolean]>([
    ['open', null, false],
    ['confirmed', 'editor', false],
    ['dismissed', 'editor', false],
    ['dismissed', null, true],
    ['duplicate', 'editor', false],
    ['fix_proposed', 'editor', false],
    ['fixed', 'editor', true],
    ['closed', 'editor', true],
    ['waived', 'editor', false],
  ])('an issue that is %s by %s and is found again is reopened: %s', (status, by, reopened) => {
    const plan = planIssues([finding('f', 8)], [issue(status, by)]);
    expect(plan.raise).toEqual([]);
    expect(plan.seen.map(({ finding: { start } }) => start)).toEqual([8]);
    expect(plan.reopen.length > 0).toBe(reopened);
    expect([plan.dismiss, plan.fixed]).toEqual([[], []]);
  });

  it.each(ISSUE_STATUSES)(
    'an issue that is %s and is found no more is settled if it was pending',
    (status) => {
      const plan = planIssues([finding('g')], [issue(status, 'editor')]);
      expect(plan.seen).toEqual([]);
      expect(plan.dismiss.length > 0).toBe(status === 'open');
      expect(plan.fixed.length > 0).toBe(status === 'confirmed' || status === 'waived');
    },
  );
});

describe('a finding', () => {
  it('is known by all the words that it rests on', () => {
    const text = 'five and four are ten';
    const place = {
      start: 18,
      end: 21,
      related: [
        { start: 0, end: 4 },
        { start: 9, end: 13 },
      ],
    };
    expect(wordsOfFinding(text, place)).toEqual(['ten', 'five', 'four']);
  });

  it('belongs to the claim whose words it touches most', () => {
    const claims = [
      { id: 'a', start: 0, end: 10 },
      { id: 'b', start: 10, end: 30 },
    ];
    expect(claimAt(claims, { start: 8, end: 14 })?.id).toBe('b');
    expect(claimAt(claims, { start: 2, end: 4 })?.id).toBe('a');
    expect(claimAt(claims, { start: 30, end: 34 })).toBeUndefined();
  });
});
