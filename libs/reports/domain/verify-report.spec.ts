import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GENESIS, link, sha256 } from '#audit/domain';
import { checkReportOf } from '../../../test/factories/check-report.js';
import type { CheckReportContents } from './check-report.js';
import { recordOf } from './correction-record.js';
import { reportFile, sealed } from './seal.js';
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
    expect(verifyReport(file)).toEqual({ outcome: 'intact', report });
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
          links: report.chain.links.with(5, {
            ...report.chain.links[5]!,
            body: report.chain.links[5]!.body.replace('wrong', 'right'),
          }),
        },
      }),
      'link 6: its text is not the text that was hashed',
    ],
    [
      'rewrote an entry and its hash',
      (report) => {
        const body = report.chain.links[5]!.body.replace('wrong', 'confirmed');
        return {
          ...report,
          chain: { ...report.chain, links: report.chain.links.with(5, { seq: 6, body, hash: sha256(body) }) },
        };
      },
      'link 7: it does not continue the entry before it',
    ],
    [
      'took an entry out',
      (report) => ({ ...report, chain: { ...report.chain, links: report.chain.links.toSpliced(6, 1) } }),
      'link 7: another number stands in its place: an entry was taken out, put in or moved',
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
      'claim 1: “resolved” here, “stale” in the chain',
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
      'claim 1: the chain does not tell of its check “confirmed”',
    ],
    [
      'said that the article was cleared',
      (report) => ({ ...report, article: { ...report.article, status: 'cleared' } }),
      'article: “cleared” here, “checking” in the chain',
    ],
  ])('finds that someone %s, though the seal is right', (_, change, fault) => {
    const verdict = verifyReport(Buffer.from(reportFile(checkReportOf(change))));
    expect(saidOf(verdict)[0]).toBe(fault);
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
      const checks = contents.claims[0]!.checks.map((check) => ({
        ...check,
        at: check.at.replace('2026', '2025'),
      }));
      return {
        ...contents,
        claims: contents.claims.with(0, { ...contents.claims[0]!, checks }),
        chain: { ...contents.chain, links, head: { seq: before.seq, hash: before.hash } },
      };
    });
    expect(verifyReport(Buffer.from(reportFile(forged))).outcome).toBe('intact');
    expect(forged.chain.head.hash).not.toBe(report.chain.head.hash);
  });

  describe('of a single correction', () => {
    const record = recordOf(report, report.corrections[0]!.id)!;
    const bytes = Buffer.from(reportFile(record));

    it('finds it intact, with the links that tell of it', () => {
      expect(verifyReport(bytes)).toEqual({ outcome: 'intact', report: record });
      const actions = record.chain.links.map(({ body }) => (JSON.parse(body) as { action: string }).action);
      expect(actions).toEqual([
        'revision.linted',
        'issue.confirmed',
        'correction.proposed',
        'issue.fix_proposed',
        'correction.approved',
        'issue.fixed',
        'correction.applied',
      ]);
      expect(record.revisions.map(({ number }) => number)).toEqual([1, 2]);
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
      const forged = Buffer.from(reportFile(sealed({ ...record, chain: { ...record.chain, links } })));
      expect(verifyReport(forged)).toMatchObject({ outcome: 'broken', badLink: { seq: 8, fault: 'hash' } });
    });

    it('says how long the error stood in print', () => {
      const print = { publishedAt: report.revisions[0]!.at };
      const printed = { ...report, article: { ...report.article, ...print } };
      expect(recordOf(printed, record.correction.id)?.minutesStood).toBe(30);
      expect(record.minutesStood).toBeNull();
    });
  });
});
