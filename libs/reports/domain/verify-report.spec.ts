import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GENESIS, link, sha256, type ChainLink } from '#audit/domain';
import { evidenceHash } from '#review/domain';
import { checkReportOf, recordOf, type Happening } from '../../../test/factories/check-report.js';
import type { CheckReportContents } from './check-report.js';
import type { CheckpointFile } from './checkpoint-file.js';
import { timelineOf } from './correction-record.js';
import { reportFile, sealed } from './seal.js';
import { toldEvidence } from './told-evidence.js';
import { provedBy, type Known } from './verify-checkpoint.js';
import { verifyReport, type Verdict } from './verify-report.js';

const report = checkReportOf();
const file = Buffer.from(reportFile(report));

/** What is said of the file, its first fault first. */
function saidOf(verdict: Verdict): string[] {
  return verdict.outcome === 'broken' ? verdict.faults.map(({ en }) => en) : [verdict.outcome];
}

/** The link that a byte of the file belongs to, or nothing. */
function linkAt(byte: number): number | undefined {
  const texts = report.chain.links.map(({ body }) => Buffer.from(JSON.stringify(body).slice(1, -1)));
  const found = texts.findIndex(
    (text) => file.indexOf(text) <= byte && byte < file.indexOf(text) + text.length,
  );
  return found < 0 ? undefined : found + 1;
}

describe('Verifying a report', () => {
  it('finds one that nobody touched intact', () => {
    expect(verifyReport(file)).toMatchObject({ outcome: 'intact', report: { seal: report.seal } });
  });

  // All of them take a minute; here one of each kind (quotes, brackets, digits, parts of letters …) and a thousand others.
  it('finds any altered byte, and names the link when it lies in the chain', () => {
    const kinds = [...new Set(file)].map((byte) => file.lastIndexOf(byte));
    const anywhere = fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom(...kinds) },
      { weight: 4, arbitrary: fc.nat(file.length - 1) },
    );
    fc.assert(
      fc.property(anywhere, fc.integer({ min: 1, max: 255 }), (byte, flip) => {
        const altered = Buffer.from(file);
        altered[byte] = altered[byte]! ^ flip;
        const verdict = verifyReport(altered);
        const link = linkAt(byte);
        expect(verdict.outcome).toBe('broken');
        if (link !== undefined) expect(verdict).toMatchObject({ badLink: { seq: link } });
      }),
      { numRuns: 1250 },
    );
  });

  it('finds any byte put in or taken out', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.nat(255), (at, byte) => {
        const longer = Buffer.concat([file.subarray(0, at), Buffer.of(byte), file.subarray(at)]);
        const shorter = Buffer.concat([file.subarray(0, at), file.subarray(at + 1)]);
        expect(verifyReport(longer).outcome).toBe('broken');
        expect(verifyReport(shorter).outcome).toBe('broken');
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['without its last newline', file.subarray(0, -1)],
    ['with a byte order mark', Buffer.concat([Buffer.from('\ufeff'), file])],
    ['laid out for reading', Buffer.from(JSON.stringify(report, null, 2))],
    ['cut in the middle', file.subarray(0, file.length / 2)],
  ])('finds a report %s broken', (_, bytes) => {
    expect(verifyReport(bytes).outcome).toBe('broken');
  });

  it.each([
    ['without its chain', '{"chain":null,'],
    ['with a chain that is a list', '{"chain":[],'],
    ['with a member before it that is very deep', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)},`],
    [
      'with links that are very deep',
      `{"chain":{"links":[${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}]},`,
    ],
  ])('finds a report %s broken', (_, opening) => {
    const hostile = file.toString().replace('{', opening).replace('"chain":{"from"', '"was":{"from"');
    expect(verifyReport(Buffer.from(hostile)).outcome).toBe('broken');
  });

  it.each([
    ['something very deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['half a letter', String.raw`"\ud800"`],
  ])('finds a report broken whose chain tells of %s', (_, said) => {
    const { chain } = report;
    const last = chain.links.at(-1)!;
    const body = last.body.replace('"data":{', `"data":{"a":${said},`);
    const links = [...chain.links.slice(0, -1), { ...last, body, hash: sha256(body) }];
    const head = { seq: last.seq, hash: sha256(body) };
    const forged = reportFile(sealed({ ...report, chain: { ...chain, links, head } }));
    expect(verifyReport(Buffer.from(forged))).toMatchObject({ badLink: { seq: last.seq } });
  });

  it('has of a long file a small part in hand, and finds in it what it finds in a short one', () => {
    const told = Array.from({ length: 3_000 }, (_, at): Happening => {
      const about: Happening[3] = ['comment', `0190b000-0000-7000-8000-${String(at).padStart(12, '0')}`];
      return [50, null, 'comment.added', about, {}];
    });
    const long = Buffer.from(reportFile(checkReportOf((contents) => contents, told)));
    let most = 0;
    const read = (start: number, end: number) => {
      most = Math.max(most, end - start);
      return long.subarray(start, end);
    };
    expect(verifyReport({ size: long.length, read }).outcome).toBe('intact');
    expect(most).toBeLessThan(long.length / 10);
    long[long.indexOf('-000000002000')]! ^= 1;
    const link = report.chain.links.length + 2_001;
    expect(verifyReport({ size: long.length, read })).toMatchObject({ badLink: { seq: link } });
    long[long.lastIndexOf(']')]! ^= 1;
    expect(verifyReport({ size: long.length, read })).toMatchObject({ badLink: { seq: link } });
    expect(verifyReport({ size: Math.floor(long.length / 2), read }).outcome).toBe('broken');
    expect(most).toBeLessThan(long.length / 10);
  });

  it.each([
    ['nothing', ''],
    ['a text', '등대가 다시 켜졌다'],
    ['other JSON', '{"claims":[],"seal":5}'],
    ['a list', '[1,2,3]'],
  ])('knows that %s is no report', (_, text) => {
    expect(verifyReport(Buffer.from(text))).toEqual({ outcome: 'not_a_report' });
  });

  // The seal is put on again after each of these: they are found by the report's own contradictions.
  it.each<[string, (report: CheckReportContents) => CheckReportContents, string]>([
    [
      'rewrote an entry of the log',
      (report) => ({
        ...report,
        chain: {
          ...report.chain,
          links: report.chain.links.with(6, {
            ...report.chain.links[6]!,
            body: report.chain.links[6]!.body.replace('wrong', 'right'),
          }),
        },
      }),
      'link 7: its text is not the text that was hashed',
    ],
    [
      'rewrote an entry and its hash',
      (report) => {
        const body = report.chain.links[6]!.body.replace('wrong', 'confirmed');
        return {
          ...report,
          chain: { ...report.chain, links: report.chain.links.with(6, { seq: 7, body, hash: sha256(body) }) },
        };
      },
      'link 8: it does not continue the entry before it',
    ],
    [
      'took an entry out',
      (report) => ({ ...report, chain: { ...report.chain, links: report.chain.links.toSpliced(7, 1) } }),
      'link 8: another number stands in its place: an entry was taken out, put in or moved',
    ],
    [
      'cut the end off',
      (report) => ({ ...report, chain: { ...report.chain, links: report.chain.links.slice(0, -2) } }),
      `link ${report.chain.links.length - 1}: the chain does not end where its head says: the end was cut off, added to or rewritten`,
    ],
    [
      'changed the text of a revision',
      (report) => ({
        ...report,
        revisions: report.revisions.with(0, { ...report.revisions[0]!, text: '다른 글' }),
      }),
      'revision 1: its text does not have its hash',
    ],
    [
      'changed a revision with its hash',
      (report) => ({
        ...report,
        revisions: report.revisions.with(0, {
          ...report.revisions[0]!,
          text: '다른 글',
          sha256: sha256('다른 글'),
        }),
      }),
      'revision 1: the chain tells of another text',
    ],
    [
      'left a revision out',
      (report) => ({ ...report, revisions: report.revisions.slice(1) }),
      'revision 1: the chain tells of it, the report does not',
    ],
    [
      'called a stale claim resolved',
      (report) => ({
        ...report,
        claims: report.claims.with(0, { ...report.claims[0]!, status: 'resolved' }),
      }),
      'claim 1, status: “resolved” here, “stale” in the chain',
    ],
    [
      'left a claim out',
      (report) => ({ ...report, claims: report.claims.slice(1) }),
      `claim ${report.claims[0]!.id}: the chain tells of it, the report does not`,
    ],
    [
      'turned a check round',
      (report) => ({
        ...report,
        claims: report.claims.with(0, {
          ...report.claims[0]!,
          checks: [{ ...report.claims[0]!.checks[0]!, outcome: 'confirmed' }],
        }),
      }),
      'claim 1, check, outcome: “confirmed” here, “wrong” in the chain',
    ],
    [
      'said that the article was cleared',
      (report) => ({ ...report, article: { ...report.article, status: 'cleared' } }),
      'article, status: “cleared” here, “checking” in the chain',
    ],
    [
      'deleted a check that found the claim wrong',
      (report) => ({
        ...report,
        claims: report.claims.with(0, { ...report.claims[0]!, checks: [] }),
      }),
      `check ${report.claims[0]!.checks[0]!.id}: the chain tells of it, the report does not`,
    ],
    [
      'confirmed a claim',
      (report) => ({
        ...report,
        claims: report.claims.with(0, { ...report.claims[0]!, outcome: 'confirmed' }),
      }),
      'claim 1, outcome: “confirmed” here, “null” in the chain',
    ],
    [
      'invented a check',
      (report) => ({
        ...report,
        claims: report.claims.with(1, {
          ...report.claims[1]!,
          checks: [{ ...report.claims[0]!.checks[0]!, id: report.desk.id }],
        }),
      }),
      'claim 2, check: the chain does not tell of it',
    ],
    [
      'changed the note of a check',
      (report) => ({
        ...report,
        claims: report.claims.with(0, {
          ...report.claims[0]!,
          checks: [{ ...report.claims[0]!.checks[0]!, note: '맞다' }],
        }),
      }),
      'claim 1, check, note: “맞다” here, “등대표에는 42 m. 420 m인 등대는 없다 <세계에서 가장 높은 것도 133 m>.” in the chain',
    ],
    [
      'took from a check what it rests on',
      (report) => ({
        ...report,
        claims: report.claims.with(0, {
          ...report.claims[0]!,
          checks: [{ ...report.claims[0]!.checks[0]!, evidence: [] }],
        }),
      }),
      `claim 1, check, evidence: “[]” here, “["${report.claims[0]!.evidence[0]!.id}"]” in the chain`,
    ],
    [
      'turned evidence round',
      (report) => ({
        ...report,
        claims: report.claims.with(0, {
          ...report.claims[0]!,
          evidence: [{ ...report.claims[0]!.evidence[0]!, stance: 'supports' }],
        }),
      }),
      'claim 1, evidence, stance: “supports” here, “contradicts” in the chain',
    ],
    [
      'left evidence out',
      (report) => ({
        ...report,
        claims: report.claims.with(0, { ...report.claims[0]!, evidence: [] }),
      }),
      `evidence ${report.claims[0]!.evidence[0]!.id}: the chain tells of it, the report does not`,
    ],
    [
      'made an error small',
      (report) => ({ ...report, issues: [{ ...report.issues[0]!, severity: 'minor' }] }),
      'issue 1, severity: “minor” here, “critical” in the chain',
    ],
    [
      'gave an issue another reason',
      (report) => ({ ...report, issues: [{ ...report.issues[0]!, reason: '사소하다' }] }),
      'issue 1, reason: “사소하다” here, “등대표에서 확인” in the chain',
    ],
    [
      'named another who decided',
      (report) => ({ ...report, issues: [{ ...report.issues[0]!, decidedBy: report.people[0]!.id }] }),
      `issue 1, decidedBy: “${report.people[0]!.id}” here, “${report.people[1]!.id}” in the chain`,
    ],
    [
      'invented an approval of a correction',
      (report) => ({
        ...report,
        corrections: [
          {
            ...report.corrections[0]!,
            approvals: [{ role: 'chief', by: report.people[0]!.id, at: report.madeAt }],
          },
        ],
      }),
      `correction 1, approvals: “[{"at":"${report.madeAt}","by":"${report.people[0]!.id}","role":"chief"}]” here, “[{"at":"2026-11-20T00:25:00.000Z","by":"${report.people[1]!.id}","role":"editor"}]” in the chain`,
    ],
    [
      'invented a sign-off',
      (report) => ({
        ...report,
        signOffs: [
          {
            ...{ role: 'editor', by: report.people[1]!.id, at: report.madeAt, revision: 2 },
            sha256: report.revisions[1]!.sha256,
          },
        ],
      }),
      'sign-off editor: the chain does not tell of it',
    ],
    [
      'invented a waiver',
      (report) => ({
        ...report,
        waivers: [
          {
            ...{ rule: 'claim-stale', subject: report.claims[0]!.id, reason: '마감', revokedAt: null },
            ...{ by: report.people[1]!.id, at: report.madeAt, expiresAt: '2027-01-01T00:00:00.000Z' },
          },
        ],
      }),
      'waiver claim-stale: the chain does not tell of it',
    ],
    [
      'said that the article was published',
      (report) => ({
        ...report,
        article: { ...report.article, publishedAt: report.madeAt },
      }),
      `article, publishedAt: “${report.madeAt}” here, “null” in the chain`,
    ],
    [
      'moved the article to another section',
      (report) => ({ ...report, article: { ...report.article, section: '육지' } }),
      'article, section: “육지” here, “섬” in the chain',
    ],
    [
      'opened the gate',
      (report) => ({ ...report, gate: { ...report.gate, open: true } }),
      'gate: said to be open with 3 blockers',
    ],
    [
      'opened the gate and took away what closed it',
      (report) => ({ ...report, gate: { ...report.gate, open: true, blockers: [] } }),
      `gate: “claim-stale: claim ${report.claims[0]!.id}” stands in the way, the report does not say so`,
    ],
    [
      'hid that nobody has signed',
      (report) => ({
        ...report,
        gate: {
          ...report.gate,
          blockers: report.gate.blockers.filter(({ rule }) => rule !== 'sign-off-missing'),
        },
      }),
      'gate: “sign-off-missing: role editor” stands in the way, the report does not say so',
    ],
    [
      'let the gate ask for no signature',
      (report) => ({
        ...report,
        gate: {
          ...report.gate,
          blockers: report.gate.blockers.filter(({ rule }) => rule !== 'sign-off-missing'),
          policy: { ...report.gate.policy!, signOffs: [] },
        },
      }),
      'gate: what it asks for is not what the chain tells',
    ],
    [
      'let the gate ask for a role that there is not',
      (report) => ({
        ...report,
        gate: { ...report.gate, policy: { ...report.gate.policy!, signOffs: ['editos'] } },
      }),
      'gate: what it asks for is not what the chain tells',
    ],
    [
      'left out what the gate asks for',
      (report) => ({ ...report, gate: { ...report.gate, policy: undefined } }),
      'gate: what it asks for is not what the chain tells',
    ],
    [
      'let other evidence stand',
      (report) => ({ ...report, gate: { ...report.gate, evidenceSha256: GENESIS } }),
      'gate: the evidence that stands is not that of the chain',
    ],
    [
      'left out which evidence was signed',
      (report) => ({ ...report, gate: { ...report.gate, evidenceSha256: undefined } }),
      'gate: the report does not say which evidence was signed',
    ],
    [
      'called a blocker waived',
      (report) => ({
        ...report,
        gate: { ...report.gate, open: true, blockers: [], waived: report.gate.blockers },
      }),
      `gate: nothing in the report says “claim-stale: claim ${report.claims[0]!.id}”`,
    ],
  ])('finds that someone %s, though the seal is right', (_, change, fault) => {
    const verdict = verifyReport(Buffer.from(reportFile(checkReportOf(change))));
    expect(saidOf(verdict)[0]).toBe(fault);
  });

  describe('whose record does not tell of the fact book', () => {
    const [minji, haneul] = report.people.map(({ id }) => id) as [string, string];
    const [claim] = report.claims;
    const [first] = claim!.evidence;
    const signedHash = sha256('the evidence that was signed');
    const head = report.revisions.at(-1)!;
    const cited = { ...first!, id: minji, at: '2026-11-20T00:41:00.000Z' };
    const later = { ...first!, id: haneul, at: '2026-11-20T00:43:00.000Z' };
    const signOff = {
      ...{ role: 'editor', by: haneul, at: '2026-11-20T00:42:00.000Z' },
      ...{ revision: head.number, sha256: head.sha256, evidenceSha256: signedHash },
    };
    const adding = (minute: number, { id, by, ...said }: typeof cited, factId: string | null): Happening => [
      minute,
      by,
      'evidence.added',
      ['evidence', id],
      { class: said.class, stance: said.stance, title: said.title, claim: claim!.id, factId },
    ];
    const { by: _by, at: _at, ...signed } = signOff;
    const signing: Happening = [42, haneul, 'revision.signed', ['sign_off', report.desk.id], signed];
    const verify = (evidenceSha256: string, evidence: (typeof cited)[]) => {
      const isSigned = evidenceSha256 === signedHash;
      const made = checkReportOf(
        (contents) => ({
          ...contents,
          claims: contents.claims.with(0, { ...claim!, evidence: [first!, ...evidence] }),
          signOffs: [signOff],
          gate: {
            ...contents.gate,
            evidenceSha256,
            blockers: contents.gate.blockers.filter(({ rule }) => !isSigned || rule !== 'sign-off-missing'),
          },
        }),
        [adding(41, cited, 'fact'), signing, ...(evidence.includes(later) ? [adding(43, later, null)] : [])],
      );
      return verifyReport(Buffer.from(reportFile(made)));
    };

    it('finds a signature that is said to stand though evidence was added after it', () => {
      expect(saidOf(verify(GENESIS, [cited, later]))).toEqual(['intact']);
      expect(saidOf(verify(signedHash, [cited, later]))).toEqual([
        'sign-off editor: the evidence has changed since, the report does not say so',
      ]);
    });

    it('holds a signature by what it states, when the record tells of the fact book only after it', () => {
      const told = (minute: number, factChangedAt: string): Happening => {
        const changed = { claim: claim!.id, factId: 'fact', factChangedAt };
        return [minute, null, 'evidence.fact_changed', ['evidence', cited.id], changed];
      };
      const read = (stated: string, ...happened: Happening[]) => {
        const [at, by, action, about] = signing;
        const stating: Happening = [at, by, action, about, { ...signed, evidenceSha256: stated }];
        return toldEvidence(
          checkReportOf((contents) => contents, [adding(41, cited, 'fact'), stating, ...happened]).chain
            .links,
        );
      };
      const standing = read(signedHash, told(43, '1')).sha256!;
      expect(read(standing, told(43, '1')).outdated.size).toBe(0);
      expect(read(signedHash, told(43, '1')).outdated.size).toBe(1);
      expect(read(standing, told(43, '1'), told(44, '2')).outdated.size).toBe(1);
      expect(read(standing, told(43, '1'), adding(44, later, null)).outdated.size).toBe(1);
    });

    it('says that the evidence which stands is not proved to be the signed one', () => {
      const verdict = verify(signedHash, [cited]);
      const said = (verdict.outcome === 'intact' ? provedBy(verdict.report, {}) : []).map(({ en }) => en);
      expect(said).toContainEqual(expect.stringContaining('some cites the fact book'));
      expect(provedBy(report, {}).map(({ en }) => en)).not.toContainEqual(
        expect.stringContaining('some cites the fact book'),
      );
    });
  });

  describe('whose record tells of the fact book', () => {
    const [minji, haneul] = report.people.map(({ id }) => id) as [string, string];
    const [claim] = report.claims;
    const [first] = claim!.evidence;
    const head = report.revisions.at(-1)!;
    const cited = { ...first!, id: minji, at: '2026-11-20T00:41:00.000Z' };
    const standing = (factChangedAt: string | null) =>
      evidenceHash(
        [first!, cited].map(({ id }) => ({
          ...{ id, snapshotSha256: null, gone: false, factChangedAt: id === minji ? factChangedAt : null },
        })),
      );
    const { class: kind, stance, title } = cited;
    const added = { class: kind, stance, title, claim: claim!.id, factId: 'fact', factChangedAt: '1' };
    const changed = { claim: claim!.id, factId: 'fact', factChangedAt: '2' };
    /** A report in which the editor signed evidence of that hash before the entry changed, and the source was withdrawn and laid back; it says what stands now. */
    const verify = (signedHash: string, now: string, isSigned: boolean) => {
      const signed = {
        role: 'editor',
        revision: head.number,
        sha256: head.sha256,
        evidenceSha256: signedHash,
      };
      const made = checkReportOf(
        (contents) => ({
          ...contents,
          claims: contents.claims.with(0, { ...claim!, evidence: [first!, cited] }),
          signOffs: [{ ...signed, by: haneul, at: '2026-11-20T00:42:00.000Z' }],
          gate: {
            ...contents.gate,
            evidenceSha256: now,
            blockers: contents.gate.blockers.filter(({ rule }) => !isSigned || rule !== 'sign-off-missing'),
          },
        }),
        [
          [41, cited.by, 'evidence.added', ['evidence', minji], added],
          [42, haneul, 'revision.signed', ['sign_off', report.desk.id], signed],
          [43, null, 'evidence.fact_changed', ['evidence', minji], changed],
          [44, cited.by, 'evidence.withdrawn', ['evidence', minji], { claim: claim!.id, reason: '' }],
          [45, cited.by, 'evidence.restored', ['evidence', minji], { claim: claim!.id }],
        ],
      );
      return verifyReport(Buffer.from(reportFile(made)));
    };

    it('proves which evidence stands, laid back or not: nothing is left to trust', () => {
      const verdict = verify(standing('1'), standing('2'), false);
      expect(saidOf(verdict)).toEqual(['intact']);
      const said = verdict.outcome === 'intact' ? provedBy(verdict.report, {}) : [];
      expect(said.map(({ en }) => en).join()).not.toContain('cites the fact book');
    });

    it('finds a signature that is said to stand though the entry has changed since', () => {
      expect(saidOf(verify(standing('1'), standing('1'), true))).toEqual([
        'gate: the evidence that stands is not that of the chain',
        'sign-off editor: the evidence has changed since, the report does not say so',
      ]);
    });

    it('finds a signature under evidence that did not stand when it was given', () => {
      expect(saidOf(verify(standing('2'), standing('2'), true))).toEqual([
        'sign-off editor: other evidence stood when it was given',
        'sign-off editor: the evidence has changed since, the report does not say so',
      ]);
    });
  });

  it('finds a seal that is not the report’s', () => {
    const verdict = verifyReport(Buffer.from(reportFile({ ...report, seal: GENESIS })));
    expect(saidOf(verdict)).toEqual(['the seal does not fit the contents']);
  });

  it('finds members that a report does not have', () => {
    const { seal: _, ...contents } = report;
    const verdict = verifyReport(
      Buffer.from(reportFile(sealed({ ...contents, verdict: 'true' } as CheckReportContents))),
    );
    expect(saidOf(verdict)).toEqual(['the file does not have the form of a report']);
  });

  it('cannot see a chain rewritten from its first link; the head shows it to whoever knows the true one', () => {
    const forged = checkReportOf((contents) => {
      let before = { seq: 0, hash: GENESIS };
      const links = contents.chain.links.map(({ body }) => {
        const {
          v: _v,
          seq: _s,
          previous: _p,
          ...entry
        } = JSON.parse(body.replace('스무', '서른')) as Parameters<typeof link>[1] &
          Record<'v' | 'seq' | 'previous', unknown>;
        return (before = link(before, { ...entry, at: entry.at.replace('2026', '2025') }));
      });
      const told = JSON.stringify(contents).replaceAll('"2026-', '"2025-');
      return {
        ...(JSON.parse(told) as CheckReportContents),
        chain: { ...contents.chain, links, head: { seq: before.seq, hash: before.hash } },
      };
    });
    expect(verifyReport(Buffer.from(reportFile(forged))).outcome).toBe('intact');
    expect(forged.chain.head.hash).not.toBe(report.chain.head.hash);
  });

  describe('of a single correction', () => {
    const record = recordOf(report, report.corrections[0]!.id);
    const inPart = recordOf(report, record.correction.id, false);
    const bytes = Buffer.from(reportFile(record));
    const forged = (change: object, of = record) => Buffer.from(reportFile(sealed({ ...of, ...change })));

    it('finds it intact, with the whole chain, and shows the links that tell of it', () => {
      expect(verifyReport(bytes)).toMatchObject({ outcome: 'intact', report: { seal: record.seal } });
      expect(record.chain).toEqual(report.chain);
      const actionsOf = (links: readonly ChainLink[]) =>
        links.map(({ body }) => (JSON.parse(body) as { action: string }).action);
      const telling = [
        'revision.linted',
        'issue.confirmed',
        'correction.proposed',
        'correction.derivative_found',
        'issue.fix_proposed',
        'correction.approved',
        'issue.fixed',
        'correction.applied',
      ];
      expect(actionsOf(timelineOf(record))).toEqual(telling);
      expect(record.revisions.map(({ number }) => number)).toEqual([1, 2]);

      expect(verifyReport(Buffer.from(reportFile(inPart))).outcome).toBe('intact');
      expect(actionsOf(timelineOf(inPart))).toEqual(telling);
      expect(actionsOf(inPart.chain.links)).not.toContain('claim.checked');
      const said = (of: typeof record) =>
        provedBy(of, {})
          .map(({ en }) => en)
          .join();
      expect(said(inPart)).toContain('whether others were left out is not proved');
      expect(said(record)).toContain('no checkpoint: the chain is whole');
    });

    /** What no chain tells of a correction and of an issue. */
    const UNTOLD = new Set([
      'number',
      'claim',
      'revision',
      'start',
      'end',
      'quote',
      'note',
      'finding',
      'detectedBy',
    ]);
    const tamperings = (['correction', 'issue'] as const).flatMap((thing) =>
      Object.entries(record[thing])
        .filter(([name]) => thing === 'correction' || !UNTOLD.has(name))
        .map(([name, value]): [string, string, object] => [
          thing,
          name,
          { [thing]: { ...record[thing], [name]: otherThan(value, name) } },
        ]),
    );

    it.each(tamperings)('finds another %s: its %s', (thing, name, change) => {
      for (const whose of [record, inPart]) {
        const said = saidOf(verifyReport(forged(change, whose)));
        const place = name === 'id' ? 'the chain does not tell of it' : `${thing} 1, ${name}:`;
        expect(said.some((fault) => fault.includes(place.replace(' 1', '')) || fault.includes(place))).toBe(
          true,
        );
      }
    });

    it.each<[string, object, string]>([
      [
        'another text',
        { revisions: [record.revisions[0], { ...record.revisions[1], number: 3 }] },
        'revision 2: it is not the text',
      ],
      ['no text', { revisions: [] }, 'revision 1: it is not the text'],
      ['a shorter time', { minutesStood: 3 }, 'minutesStood: it is not 3'],
    ])('finds %s', (_, change, fault) => {
      expect(saidOf(verifyReport(forged(change)))).toContainEqual(expect.stringContaining(fault));
    });

    it('says that one from which links were taken is not whole', () => {
      const links = record.chain.links.slice(0, -1);
      const verdict = verifyReport(forged({ chain: { ...record.chain, links } }));
      expect(verdict.outcome === 'intact' && provedBy(verdict.report, {})[0]!.en).toContain('left out');
    });

    it.each<[string, Known]>([
      ['keys', { keys: [] }],
      ['a checkpoint', { checkpoint: {} as CheckpointFile }],
    ])('does not find one from which links were taken intact when %s should prove it', (_, known) => {
      const links = record.chain.links.slice(0, -1);
      const cut = 'the record has only some links of its chain: no key or checkpoint can prove it';
      expect(saidOf(verifyReport(forged({ chain: { ...record.chain, links } }), known))).toEqual([cut]);
      expect(saidOf(verifyReport(Buffer.from(reportFile(inPart)), known))).toEqual([cut]);
    });

    it('finds linked data that say otherwise', () => {
      const notice = { ko: '바로잡습니다', en: 'Correction' };
      const printed = recordOf(
        {
          ...report,
          article: { ...report.article, publishedAt: report.revisions[0]!.at },
          corrections: [{ ...report.corrections[0]!, notice, noticedAt: report.madeAt }],
        },
        record.correction.id,
      );
      const [article] = printed.jsonLd!['@graph'];
      const jsonLd = { ...printed.jsonLd, '@graph': [{ ...article, dateModified: report.madeAt }] };
      expect(saidOf(verifyReport(forged({ jsonLd }, printed)))).toContain(
        'jsonLd: it says otherwise than the record',
      );
      expect(saidOf(verifyReport(forged({ jsonLd: undefined }, printed)))).toContain(
        'jsonLd: it says otherwise than the record',
      );
      expect(saidOf(verifyReport(forged({}, printed)))).not.toContain(
        'jsonLd: it says otherwise than the record',
      );
    });

    it('finds any altered byte', () => {
      fc.assert(
        fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (byte, flip) => {
          const altered = Buffer.from(bytes);
          altered[byte] = altered[byte]! ^ flip;
          expect(verifyReport(altered).outcome).toBe('broken');
        }),
        { numRuns: 300 },
      );
    });

    it('names a link that was altered under a right seal', () => {
      const links = record.chain.links.with(2, { ...record.chain.links[2]!, hash: GENESIS });
      expect(verifyReport(forged({ chain: { ...record.chain, links } }))).toMatchObject({
        outcome: 'broken',
        badLink: { seq: 3, fault: 'hash' },
      });
      const some = inPart.chain.links.with(2, { ...inPart.chain.links[2]!, hash: GENESIS });
      expect(verifyReport(forged({ chain: { ...inPart.chain, links: some } }, inPart))).toMatchObject({
        outcome: 'broken',
        badLink: { seq: inPart.chain.links[2]!.seq, fault: 'hash' },
      });
    });

    it('says how long the error stood in print', () => {
      const print = { publishedAt: report.revisions[0]!.at };
      const printed = { ...report, article: { ...report.article, ...print } };
      expect(recordOf(printed, record.correction.id).minutesStood).toBe(30);
      expect(record.minutesStood).toBeNull();
    });
  });
});

/** Something else of the same kind, in the form that a report has it. */
function otherThan(value: unknown, name: string): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) return value.slice(1);
  if (name === 'notice') return { ko: '바로잡습니다', en: 'Correction' };
  if (name === 'appliedRevision') return 2;
  if (name.endsWith('At')) return '2025-11-20T00:00:00.000Z';
  if (/By$|^id$|^issue$/.test(name)) return report.desk.id;
  return `${String(value)}!`;
}
