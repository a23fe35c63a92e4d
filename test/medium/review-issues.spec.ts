import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addRevision, lockArticle, readRevision } from '#articles';
import { carryClaims } from '#claims';
import { newId, type Actor } from '#core';
import { Database } from '#database';
import { IssuesService, LintPolicyService, LintService, lockIssue, moveIssue, type Complaint } from '#review';
import { openDesk, type TestArticle, type TestDesk } from '../factories/desk.js';
import { openStore, type TestStore } from '../factories/store.js';

type Person = Actor & { readonly userId: string };

const NOW = new Date('2026-11-23T09:00:00Z');
const clock = () => NOW;
const LATER = new Date('2026-11-30T09:00:00Z');
const wrongYear: Complaint = { category: 'time.wrong_date', note: 'The register says 1931.' };

let store: TestStore;
let database: Database;
let issues: IssuesService;
let lint: LintService;

beforeAll(async () => {
  store = await openStore();
  database = store.database;
  issues = new IssuesService(database, clock);
  lint = new LintService(database, clock);
});

afterAll(() => store.close());

let desk: TestDesk;
let article: TestArticle;
let checker: Person;
let editor: Person;
let chief: Person;
let author: Person;

beforeEach(async () => {
  desk = await openDesk(database);
  checker = await desk.person('checker');
  editor = await desk.person('editor');
  chief = await desk.person('chief');
  author = await desk.person('author', 'copy_editor');
  article = await desk.article({
    authorId: author.userId,
    sentences: ['The bridge opened in 1932.', 'Three teachers and two nurses, six in all, signed.'],
  });
});

const entries = () =>
  database.reader.auditEntry.findMany({ where: { chainId: article.id }, orderBy: { seq: 'asc' } });
const actions = async () => (await entries()).map(({ action }) => action);

/** The next revision, with a stretch of the text replaced. */
async function revise(from: string, to: string, by: Person = editor): Promise<string> {
  return database.transaction(async (tx) => {
    const locked = await lockArticle(tx, by, article.id);
    const before = await readRevision(tx, by, article.id);
    const text = before.text.replace(from, to);
    const made = { text, zones: before.zones, format: 'text' as const, source: text, reason: 'edited' };
    const { article: revised, revision } = await addRevision(tx, by, locked, made, NOW);
    await carryClaims(tx, by, revised, before, revision, NOW);
    return revision.id;
  });
}

describe('an issue', () => {
  it('is raised on a claim’s words, with what its category weighs, and numbered in its article', async () => {
    const first = await issues.raiseOnClaim(checker, article.claims[0]!, wrongYear);
    expect(first).toMatchObject({
      ...{ number: 1, articleId: article.id, claimId: article.claims[0], status: 'open', version: 1 },
      ...{ category: 'time.wrong_date', severity: 'major', nature: 'objective', origin: 'unknown' },
      ...{ detectedBy: 'checker', revision: 1, start: 0, end: 26, quote: 'The bridge opened in 1932.' },
      ...{
        note: 'The register says 1931.',
        raisedBy: { id: checker.userId },
        finding: null,
        waivedUntil: null,
      },
      allowed: ['dismiss'],
    });
    const second = await issues.raiseOnClaim(editor, article.claims[0]!, {
      ...wrongYear,
      severity: 'critical',
      origin: 'author',
    });
    expect(second).toMatchObject({ number: 2, severity: 'critical', origin: 'author', detectedBy: 'editor' });
    expect(await actions()).toEqual(['issue.raised', 'issue.raised']);
  });

  it('gets a number of its own when many raise at once', async () => {
    const raised = await Promise.all(
      Array.from({ length: 8 }, () => issues.raiseOnClaim(checker, article.claims[0]!, wrongYear)),
    );
    expect(raised.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('is raised on any words of a revision, and told to the claim that they touch', async () => {
    const start = article.text.indexOf('nurses');
    const raised = await issues.raiseOnArticle(checker, article.id, { start, end: start + 6 }, wrongYear);
    expect(raised).toMatchObject({ quote: 'nurses', claimId: article.claims[1], start });
    const gap = await issues.raiseOnArticle(
      author,
      article.id,
      { start: 25, end: 28, revision: 1 },
      wrongYear,
    );
    expect(gap).toMatchObject({ detectedBy: 'editor', quote: '. T' });
    const { length } = article.text;
    for (const span of [
      { start: length - 2, end: length + 1 },
      { start: 26, end: 27 },
    ]) {
      await expect(issues.raiseOnArticle(checker, article.id, span, wrongYear)).rejects.toThrow(
        'claim/span-outside',
      );
    }
    const unwritten = issues.raiseOnArticle(
      checker,
      article.id,
      { start: 0, end: 3, revision: 2 },
      wrongYear,
    );
    await expect(unwritten).rejects.toThrow('thing/unknown');
  });

  it('is not raised on words that are gone', async () => {
    await revise('The bridge opened in 1932. ', '');
    await expect(issues.raiseOnClaim(checker, article.claims[0]!, wrongYear)).rejects.toThrow(
      'review/words-gone',
    );
  });

  it('becomes an error when someone else confirms it, who may weigh it anew', async () => {
    const raised = await issues.raiseOnClaim(editor, article.claims[0]!, wrongYear);
    await expect(issues.confirm(editor, raised.id, 1, {})).rejects.toThrow('issue/own-issue');
    const confirmed = await issues.confirm(chief, raised.id, 1, {
      severity: 'critical',
      origin: 'source_text',
      reason: 'so it is',
    });
    expect(confirmed).toMatchObject({
      ...{ status: 'confirmed', severity: 'critical', origin: 'source_text', reason: 'so it is', version: 2 },
      ...{ decidedBy: { id: chief.userId }, decidedAt: NOW.toISOString() },
      allowed: ['waive', 'propose_fix', 'note_fixed'],
    });
    expect((await entries()).at(-1)!.body).toContain('"from":"open"');
  });

  it('is confirmed with the fact that it rests on, or not at all', async () => {
    const { id } = await issues.raiseOnClaim(checker, article.claims[0]!, wrongYear);
    const fact = {
      ...{ kind: 'place' as const, name: 'The bridge', aliases: [], source: 'the register' },
      attributes: [{ name: 'opened', value: '1931' }],
    };
    await issues.confirm(editor, id, 1, {}, fact);
    expect(await database.reader.houseFact.findMany({ where: { deskId: desk.id } })).toMatchObject([
      { name: 'The bridge' },
    ]);
    const again = await issues.raiseOnClaim(checker, article.claims[0]!, wrongYear);
    await expect(issues.confirm(editor, again.id, 1, {}, fact)).rejects.toThrow('fact/already-there');
    expect(await issues.read(editor, again.id)).toMatchObject({ status: 'open', version: 1 });
  });

  it('is dismissed with a reason, but not by the author of the article', async () => {
    const { id } = await issues.raiseOnClaim(checker, article.claims[0]!, wrongYear);
    await expect(issues.dismiss(author, id, 1, 'mine')).rejects.toThrow('review/own-article');
    expect(await issues.dismiss(checker, id, 1, 'I misread')).toMatchObject({
      status: 'dismissed',
      reason: 'I misread',
    });
  });

  it('is a duplicate only of another issue of its article', async () => {
    const [one, two] = [
      await issues.raiseOnClaim(checker, article.claims[0]!, wrongYear),
      await issues.raiseOnClaim(checker, article.claims[0]!, wrongYear),
    ];
    for (const original of [one.id, newId()]) {
      await expect(issues.markDuplicate(editor, one.id, 1, original)).rejects.toThrow('thing/unknown');
    }
    expect(await issues.markDuplicate(editor, two.id, 1, one.id)).toMatchObject({
      status: 'duplicate',
      duplicateOfId: one.id,
    });
  });

  it('is no duplicate of what is set aside, nor one when others are its duplicates, whoever is quicker', async () => {
    const raise = async () => (await issues.raiseOnClaim(checker, article.claims[0]!, wrongYear)).id;
    const [one, two, three, gone] = [await raise(), await raise(), await raise(), await raise()];
    const ring = await Promise.allSettled([
      issues.markDuplicate(editor, one, 1, two),
      issues.markDuplicate(chief, two, 1, one),
    ]);
    expect(ring.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [original, duplicate] = ring[0].status === 'fulfilled' ? [two, one] : [one, two];
    await expect(issues.markDuplicate(editor, original, 1, three)).rejects.toThrow('review/is-original');
    await expect(issues.markDuplicate(editor, three, 1, duplicate)).rejects.toThrow('review/no-original');
    await issues.dismiss(editor, gone, 1, 'no');
    await expect(issues.markDuplicate(editor, three, 1, gone)).rejects.toThrow('review/no-original');
    expect(await issues.dismiss(editor, original, 1, 'no')).toMatchObject({ status: 'dismissed' });
  });

  it('is waived by the chief, for a time', async () => {
    const { id } = await issues.raiseOnClaim(checker, article.claims[0]!, wrongYear);
    await issues.confirm(editor, id, 1, {});
    await expect(issues.waive(editor, id, 2, 'no time', LATER)).rejects.toThrow('identity/not-allowed');
    await expect(issues.waive(chief, id, 2, 'no time', NOW)).rejects.toThrow('request/invalid');
    const waived = await issues.waive(chief, id, 2, 'no time', LATER);
    expect(waived).toMatchObject({ status: 'waived', waivedUntil: LATER.toISOString() });
  });

  it('that an edit has mended is closed by someone who did not mend it', async () => {
    const { id } = await issues.raiseOnClaim(checker, article.claims[0]!, wrongYear);
    await issues.confirm(editor, id, 1, {});
    await revise('1932', '1931');
    await expect(issues.noteFixed(author, id, 2, 'mended')).rejects.toThrow('review/own-article');
    const fixed = await issues.noteFixed(editor, id, 2, 'revision 2 has 1931');
    expect(fixed).toMatchObject({ status: 'fixed', allowed: ['send_back'] });
    await expect(issues.close(editor, id, 3)).rejects.toThrow('issue/own-fix');
    expect(await issues.sendBack(chief, id, 3, 'the caption still has it')).toMatchObject({
      status: 'confirmed',
    });
    await issues.noteFixed(editor, id, 4, 'now the caption too');
    expect(await issues.close(chief, id, 5)).toMatchObject({ status: 'closed', allowed: [] });
  });

  it('is not noted as fixed while its words stand, wherever an edit has moved them', async () => {
    const { id } = await issues.raiseOnClaim(checker, article.claims[0]!, wrongYear);
    await issues.confirm(editor, id, 1, {});
    await expect(issues.noteFixed(editor, id, 2, 'done')).rejects.toThrow('issue/words-stand');
    await revise('The bridge', 'A photograph. The bridge');
    await expect(issues.noteFixed(editor, id, 2, 'done')).rejects.toThrow('issue/words-stand');
    expect(await issues.read(editor, id)).toMatchObject({ status: 'confirmed', version: 2 });
    expect(await actions()).not.toContain('issue.fixed');
    await revise('1932', '1931');
    expect(await issues.noteFixed(editor, id, 2, 'done')).toMatchObject({ status: 'fixed' });
  });

  it('is not verified by whoever edited the text since it was confirmed, though another notes the fix', async () => {
    const { id } = await issues.raiseOnClaim(checker, article.claims[0]!, wrongYear);
    await issues.confirm(chief, id, 1, {});
    await revise('1932', '1931');
    await lint.read(desk.id, await revise('Three', 'The three', chief));
    await issues.noteFixed(chief, id, 2, 'revision 2 has 1931');
    await expect(issues.close(editor, id, 3)).rejects.toThrow('issue/own-fix');
    await expect(issues.close(chief, id, 3)).rejects.toThrow('issue/own-fix');
    const third = await desk.person('copy_editor');
    expect(await issues.close(third, id, 3)).toMatchObject({ status: 'closed' });
  });

  it('has one winner when two decide at once', async () => {
    const { id } = await issues.raiseOnClaim(checker, article.claims[0]!, wrongYear);
    const tries = await Promise.allSettled([
      issues.confirm(editor, id, 1, {}),
      issues.dismiss(chief, id, 1, 'not wrong'),
      issues.confirm(chief, id, 1, {}),
    ]);
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const attempt of tries)
      if (attempt.status === 'rejected') expect(String(attempt.reason)).toContain('request/stale');
    expect(await issues.read(editor, id)).toMatchObject({ version: 2 });
  });

  it('is listed by article, status and category, page by page', async () => {
    const raised: string[] = [];
    for (let count = 0; count < 5; count++)
      raised.push((await issues.raiseOnClaim(checker, article.claims[0]!, wrongYear)).id);
    const other = await desk.article();
    await issues.raiseOnClaim(checker, other.claims[0]!, { ...wrongYear, category: 'place' });
    const walk = async (filter: object) => {
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await issues.list(editor, { ...filter, size: 2, after });
        seen.push(...page.items.map(({ id }) => id));
        after = page.next ?? undefined;
      } while (after !== undefined);
      return seen;
    };
    expect(await walk({ article: article.id })).toEqual(raised);
    expect(await walk({})).toHaveLength(6);
    expect(await walk({ category: 'place' })).toHaveLength(1);
    await issues.dismiss(checker, raised[0]!, 1, 'no');
    expect(await walk({ article: article.id, status: 'open' })).toEqual(raised.slice(1));
    await expect(issues.list(editor, { size: 2, after: 'W10' })).rejects.toThrow('request/bad-cursor');
  });

  it('of another desk is not there', async () => {
    const stranger = await (await openDesk(database)).person('chief');
    const { id } = await issues.raiseOnClaim(checker, article.claims[0]!, wrongYear);
    const attempts = [
      issues.read(stranger, id),
      issues.raiseOnClaim(stranger, article.claims[0]!, wrongYear),
      issues.raiseOnArticle(stranger, article.id, { start: 0, end: 3 }, wrongYear),
      issues.confirm(stranger, id, 1, {}),
      issues.waive(stranger, id, 1, 'x', LATER),
    ];
    for (const attempt of await Promise.allSettled(attempts)) {
      expect(attempt).toMatchObject({ status: 'rejected', reason: { slug: 'thing/unknown' } });
    }
    expect((await issues.list(stranger, { size: 10 })).items).toEqual([]);
    await lint.read(stranger.deskId, article.revisionId);
    expect(await database.reader.lintRun.count({ where: { revisionId: article.revisionId } })).toBe(0);
  });
});

describe('the fact lint of a revision', () => {
  const found = async () => (await issues.list(editor, { article: article.id, size: 100 })).items;

  it('raises what it finds on the claim whose words it touches, once, in one entry', async () => {
    await lint.read(desk.id, article.revisionId);
    await lint.read(desk.id, article.revisionId);
    const [issue, ...more] = await found();
    expect(more).toEqual([]);
    expect(issue).toMatchObject({
      ...{
        category: 'number.arithmetic',
        severity: 'major',
        detectedBy: 'rule',
        rule: 'sum-mismatch',
        quote: 'six',
      },
      ...{ claimId: article.claims[1], raisedBy: null, status: 'open', finding: { certainty: 'error' } },
    });
    expect(issue!.note).toBe(issue!.finding!.message.en);
    expect(await actions()).toEqual(['gate.policy_told', 'revision.linted']);
    const run = await database.reader.lintRun.findUniqueOrThrow({
      where: { revisionId: article.revisionId },
    });
    expect(run).toMatchObject({ findings: 1, rules: { 'sum-mismatch': expect.any(Number) } });
  });

  it('reads a revision once, though two workers have the job', async () => {
    await Promise.all([lint.read(desk.id, article.revisionId), lint.read(desk.id, article.revisionId)]);
    expect(await found()).toHaveLength(1);
    expect(await actions()).toEqual(['gate.policy_told', 'revision.linted']);
  });

  it('does not raise again what a person has dismissed, and follows the words to where they stand', async () => {
    await lint.read(desk.id, article.revisionId);
    const [issue] = await found();
    await issues.dismiss(editor, issue!.id, 1, 'one is both');
    await lint.read(desk.id, await revise('The bridge', 'The old bridge'));
    const [again, ...more] = await found();
    expect(more).toEqual([]);
    expect(again).toMatchObject({ status: 'dismissed', version: 2, revision: 2, start: issue!.start + 4 });
  });

  it('dismisses an open finding whose words are gone, and reopens it when they come back', async () => {
    await lint.read(desk.id, article.revisionId);
    await lint.read(desk.id, await revise('six', 'five'));
    const [gone] = await found();
    expect(gone).toMatchObject({
      status: 'dismissed',
      decidedBy: null,
      reason: expect.stringContaining('revision 2'),
    });
    await lint.read(desk.id, await revise('five', 'six'));
    const [back, ...more] = await found();
    expect(more).toEqual([]);
    expect(back).toMatchObject({ status: 'open', reason: null, revision: 3 });
  });

  it('calls a confirmed error fixed when an edit took it away, for someone else than the editor to verify', async () => {
    await lint.read(desk.id, article.revisionId);
    const [issue] = await found();
    await issues.confirm(editor, issue!.id, 1, {});
    const other = await desk.person('editor');
    await revise('six', 'five', other);
    await lint.read(desk.id, await revise('The bridge', 'The old bridge'));
    const [fixed] = await found();
    const { fixerIds } = await database.reader.issue.findUniqueOrThrow({ where: { id: issue!.id } });
    expect(fixerIds).toEqual(expect.arrayContaining([other.userId, editor.userId]));
    expect(fixed).toMatchObject({ status: 'fixed', version: 3 });
    await expect(issues.close(editor, fixed!.id, 3)).rejects.toThrow('issue/own-fix');
    await issues.close(chief, fixed!.id, 3);
    await lint.read(desk.id, await revise('five', 'six'));
    expect(await found()).toMatchObject([{ status: 'open' }]);
  });

  it('leaves an error to its correction while one is in work', async () => {
    await lint.read(desk.id, article.revisionId);
    const [issue] = await found();
    await issues.confirm(editor, issue!.id, 1, {});
    await database.transaction(async (tx) => {
      await moveIssue(tx, checker, await lockIssue(tx, checker, issue!.id, 2), 'propose_fix', {}, NOW);
    });
    await lint.read(desk.id, await revise('six', 'five'));
    expect(await found()).toMatchObject([{ status: 'fix_proposed' }]);
  });

  it('follows what a person raised to where its words stand, as long as they stand', async () => {
    const start = article.text.indexOf('nurses');
    const { id } = await issues.raiseOnArticle(checker, article.id, { start, end: start + 6 }, wrongYear);
    await lint.read(desk.id, await revise('The bridge', 'The old bridge'));
    expect(await issues.read(editor, id)).toMatchObject({ revision: 2, start: start + 4, version: 1 });
    await lint.read(desk.id, await revise('two nurses', 'two doctors'));
    expect(await issues.read(editor, id)).toMatchObject({ revision: 2, quote: 'nurses' });
  });

  it('listens to the rules that the desk wants to hear, and leaves what they had raised to people', async () => {
    const policy = new LintPolicyService(database, clock);
    await lint.read(desk.id, article.revisionId);
    const [issue] = await found();
    await issues.confirm(editor, issue!.id, 1, {});
    const { version } = await policy.read(chief);
    await policy.change(chief, version, { off: ['sum-mismatch'], softened: [] });
    await expect(policy.change(chief, version, { off: [], softened: [] })).rejects.toThrow('request/stale');
    const id = await revise('six', 'seven');
    await lint.read(desk.id, id);
    expect(await found()).toMatchObject([{ id: issue!.id, status: 'confirmed' }]);
    const run = await database.reader.lintRun.findUniqueOrThrow({ where: { revisionId: id } });
    expect(run.rules).not.toHaveProperty('sum-mismatch');
    await policy.change(chief, version + 1, { off: [], softened: ['sum-mismatch'] });
    await lint.read(desk.id, await revise('seven', 'eight'));
    expect((await found()).at(-1)).toMatchObject({ quote: 'eight', finding: { certainty: 'warning' } });
    expect(await policy.read(checker)).toMatchObject({ softened: ['sum-mismatch'], allowed: [] });
  });

  it('does not read a revision that is no longer the newest', async () => {
    const newest = await revise('1932', '1931');
    await lint.read(desk.id, article.revisionId);
    expect(await found()).toEqual([]);
    await lint.read(desk.id, newest);
    expect(await found()).toHaveLength(1);
  });
});
