import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordsAt } from '#text';
import { ArticlesService } from '#articles';
import { firstBadLink, readStretch } from '#audit';
import {
  ClaimsService,
  ExtractService,
  lockClaim,
  moveClaim,
  ReviseService,
  type ArticleClaimView,
} from '#claims';
import type { Actor } from '#core';
import { Database } from '#database';
import { openChapters, type Chapters } from '../factories/chapters.js';
import { openDesk, type TestDesk } from '../factories/desk.js';
import { SAMPLES } from '../factories/samples.js';

const TEXT = `The bridge that waits

The bridge opened in 1932. It carries 160,000 cars a day. The toll of 5 cents was given up in 1954.

The ferry stopped on 19 March 1932. It had carried 11,000 people a day.`;

let chapters: Chapters;
let database: Database;
let articles: ArticlesService;
let claims: ClaimsService;
let extraction: ExtractService;
let revising: ReviseService;
let desk: TestDesk;
let editor: Actor;
let checker: Actor;
let minutes = 0;
const clock = () => new Date(Date.UTC(2026, 10, 20, 0, minutes++));

beforeAll(async () => {
  chapters = await openChapters(clock);
  database = chapters.get(Database);
  articles = chapters.get(ArticlesService);
  claims = chapters.get(ClaimsService);
  extraction = chapters.get(ExtractService);
  revising = chapters.get(ReviseService);
  desk = await openDesk(database);
  editor = await desk.person('editor');
  checker = await desk.person('checker');
});

afterAll(() => chapters.close());

/** Runs the job of the article's newest revision. */
async function extract(articleId: string): Promise<void> {
  const { head } = await articles.read(editor, articleId);
  const where = { articleId_number: { articleId, number: head } };
  const { id } = await database.reader.revision.findUniqueOrThrow({ where });
  await extraction.extract(desk.id, id);
}

/** An article in checking, with the claims that were found in it. */
async function anArticle(
  content = TEXT,
): Promise<{ id: string; version: number; claims: ArticleClaimView[] }> {
  const { id } = await articles.submit(editor, { format: 'text', content });
  await extract(id);
  return { id, version: 2, claims: await claimsOf(id) };
}

async function claimsOf(articleId: string): Promise<ArticleClaimView[]> {
  return [...(await claims.ofArticle(editor, articleId, { size: 100 })).items];
}

function on(list: readonly ArticleClaimView[], words: string): ArticleClaimView {
  return list.find(({ text }) => text.includes(words))!;
}

function revise(id: string, version: number, content: string, preview = false) {
  return revising.revise(editor, id, version, { format: 'text', content, reason: 'edited' }, preview);
}

/** Takes a claim and checks it, as its record would show. */
function check(claimId: string): Promise<unknown> {
  return database.transaction(async (tx) => {
    const taken = await moveClaim(tx, checker, await lockClaim(tx, checker, claimId), 'take', {}, clock());
    return moveClaim(tx, checker, taken, 'check', { outcome: 'confirmed' }, clock());
  });
}

async function entriesOf(articleId: string): Promise<{ action: string; data: Record<string, unknown> }[]> {
  const { links, head } = (await readStretch(
    database.reader,
    { chain: articleId, deskId: desk.id, after: 0 },
    100,
  ))!;
  expect(firstBadLink(articleId, links, head)).toBeUndefined();
  return links.map(({ body }) => JSON.parse(body) as { action: string; data: Record<string, unknown> });
}

describe('the claims of an article', () => {
  it.each(SAMPLES)('are the statements that it is answerable for: $headline', async (sample) => {
    const article = await anArticle(sample.text);
    const texts = article.claims.map(({ text }) => text);
    for (const sentence of sample.checkable) expect(texts).toContain(sentence);
    for (const line of sample.furniture) expect(texts.filter((text) => text.includes(line))).toEqual([]);
  });

  it('are queued, each by itself, in the order of the text, with a due time and reasons', async () => {
    const { id, claims: found } = await anArticle();
    expect(found.map(({ number }) => number)).toEqual(found.map((_, index) => index + 1));
    for (const { text, place, status, round, version, assignee, dueAt } of found) {
      expect(TEXT.slice(place!.start!, place!.end!)).toBe(text);
      expect({ status, round, version, assignee }).toEqual({
        status: 'queued',
        round: 1,
        version: 1,
        assignee: null,
      });
      expect(new Date(dueAt).getTime()).toBeGreaterThan(clock().getTime());
    }
    const claim = await claims.read(editor, on(found, '160,000').id);
    expect(claim.reasons.length).toBeGreaterThan(0);
    expect(claim.anchor).toMatchObject({
      revision: 1,
      state: 'made',
      exact: 'It carries 160,000 cars a day.',
    });
    expect(claim.context).toEqual({
      before: 'The bridge opened in 1932.',
      after: 'The toll of 5 cents was given up in 1954.',
    });
    expect(await articles.read(editor, id)).toMatchObject({ status: 'checking', version: 2 });
  });

  it('are made once, however often their job runs, and their lint is asked for once', async () => {
    const { id } = await articles.submit(editor, { format: 'text', content: TEXT });
    await Promise.all([extract(id), extract(id), extract(id)]);
    await extract(id);
    const made = (await claimsOf(id)).length;
    const { sha256 } = await articles.revision(editor, id, 1);
    const entries = await entriesOf(id);
    expect(entries.map(({ action }) => action)).toEqual([
      'article.received',
      'article.checking_begun',
      'claims.extracted',
    ]);
    expect(entries[2]!.data).toEqual({ revision: 1, sha256, made, described: 0 });
    const revision = await database.reader.revision.findFirstOrThrow({ where: { articleId: id } });
    expect(await database.reader.outbox.count({ where: { key: `review.lint:${revision.id}` } })).toBe(1);
  });

  it('are not made of a revision that is no longer the newest', async () => {
    const { id } = await articles.submit(editor, { format: 'text', content: TEXT });
    const first = await database.reader.revision.findFirstOrThrow({ where: { articleId: id } });
    await revise(id, 1, TEXT.replace('1932', '1933'));
    await extraction.extract(desk.id, first.id);
    expect(await claimsOf(id)).toEqual([]);
    await extract(id);
    expect(on(await claimsOf(id), '1933')).toBeDefined();
  });

  it('stand on exactly their words, whatever comes in', async () => {
    const piece = fc.constantFrom(
      '1932',
      '🙂 3 cars',
      'e\u0301 5',
      '각 7명',
      '\r\n',
      '\n\n',
      '. ',
      '“9',
      '(',
      '\u00a0',
      '\u200d',
      '가.',
    );
    const odd = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(odd, async (noise) => {
        const submitted = await articles
          .submit(editor, { format: 'text', language: 'ko', content: `다리는 1932년에 열렸다.\n${noise}` })
          .catch((error: unknown) => expect(String(error)).toContain('article/unreadable'));
        if (submitted === undefined) return;
        await extract(submitted.id);
        const { text } = await articles.revision(editor, submitted.id, 1);
        for (const claim of await claimsOf(submitted.id)) {
          expect(text.slice(claim.place!.start!, claim.place!.end!)).toBe(claim.text);
          for (const part of claim.parts)
            expect(wordsAt(claim.text, part).length).toBe(part.end - part.start);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('an edited text', () => {
  it('carries each claim over: unchanged, moved, stale and orphaned', async () => {
    const { id, claims: before, version } = await anArticle();
    for (const words of ['1932.', '160,000', '5 cents', '19 March', '11,000'])
      await check(on(before, words).id);
    const edited = TEXT.replace('160,000', '16,000')
      .replace(' The toll of 5 cents was given up in 1954.', '')
      .replace('The ferry', 'Nobody remembers why. The ferry');
    const revised = await revise(id, version, edited);
    const became = (words: string) => revised.claims.find((claim) => claim.id === on(before, words).id);
    expect(became('1932.')).toMatchObject({ became: 'unchanged', before: 'checked', status: 'checked' });
    expect(became('160,000')).toMatchObject({
      ...{ became: 'stale', before: 'checked', status: 'stale', text: 'It carries 16,000 cars a day.' },
    });
    expect(became('5 cents')).toMatchObject({
      became: 'orphaned',
      status: 'orphaned',
      start: null,
      end: null,
    });
    expect(became('19 March')).toMatchObject({ became: 'moved', status: 'checked' });
    expect(became('11,000')).toMatchObject({ became: 'moved', status: 'checked' });

    const after = await claimsOf(id);
    for (const { place, text } of after) {
      if (place!.start !== null) expect(edited.slice(place!.start, place!.end!)).toBe(text);
    }
    const stale = on(after, '16,000');
    expect(stale).toMatchObject({ round: 2, outcome: null, parts: [], version: 4 });
    expect((await claims.read(editor, stale.id)).checkers).toEqual([]);
    expect((await claims.read(editor, on(after, '1932.').id)).checkers).toMatchObject([
      { id: checker.userId },
    ]);
    expect((await claims.places(editor, id, 1)).every(({ state }) => state === 'made')).toBe(true);

    const entry = (await entriesOf(id)).at(-1)!;
    expect(entry).toMatchObject({
      action: 'claims.carried',
      data: { revision: 2, sha256: revised.revision.sha256 },
    });
    expect(entry.data['changed']).toContainEqual({
      id: stale.id,
      became: 'stale',
      from: 'checked',
      to: 'stale',
      round: 2,
    });
  });

  it('makes a claim stale whose words now stand twice, and describes what has changed anew', async () => {
    const words = 'It carries 160,000 cars a day.';
    const { id, claims: before, version } = await anArticle(`The bridge is old. ${words} The ferry is gone.`);
    await check(on(before, words).id);
    const text = `${words} Nothing else is known of it. ${words}`;
    const revised = await revise(id, version, text);
    expect(revised.claims.find(({ id }) => id === on(before, words).id)).toMatchObject({
      ...{ became: 'ambiguous', status: 'stale' },
    });
    await extract(id);
    const after = await claimsOf(id);
    expect(
      after
        .filter((claim) => claim.text === words)
        .map(({ status }) => status)
        .sort(),
    ).toEqual(['queued', 'stale']);

    await revise(id, version + 1, text.replace('160,000', '161,000'));
    const changed = on(await claimsOf(id), '161,000');
    expect((await claims.read(editor, changed.id)).reasons).toEqual([]);
    await extract(id);
    expect((await claims.read(editor, changed.id)).reasons.length).toBeGreaterThan(0);
  });

  it('makes claims of what is new, and of nothing twice', async () => {
    const { id, claims: before, version } = await anArticle();
    await revise(id, version, `${TEXT}\n\nThe new bridge cost 31 million euros in 2019.`);
    await extract(id);
    const after = await claimsOf(id);
    expect(after.length).toBe(before.length + 1);
    expect(after.at(-1)).toMatchObject({
      number: before.length + 1,
      text: 'The new bridge cost 31 million euros in 2019.',
    });
  });

  it('finds a claim again whose words were gone and are back', async () => {
    const { id, claims: before, version } = await anArticle();
    const gone = on(before, '5 cents');
    await revise(id, version, TEXT.replace(' The toll of 5 cents was given up in 1954.', ''));
    await extract(id);
    await revise(id, version + 1, TEXT);
    await extract(id);
    const after = await claimsOf(id);
    expect(after.filter(({ text }) => text === gone.text)).toMatchObject([
      { id: gone.id, status: 'stale', round: 3 },
    ]);
  });

  it('tells beforehand what would become of the claims, and changes nothing', async () => {
    const { id, version } = await anArticle();
    const told = async () => [await articles.read(editor, id), await claimsOf(id), await entriesOf(id)];
    const before = await told();
    const edited = TEXT.replace('160,000', '16,000');
    const preview = await revise(id, version, edited, true);
    expect(await told()).toEqual(before);
    const revised = await revise(id, version, edited);
    expect(revised.claims).toEqual(preview.claims);
    expect(revised.revision).toEqual(preview.revision);
  });

  it('is refused when nothing has changed, or the article has', async () => {
    const { id, version } = await anArticle();
    await expect(revise(id, version, TEXT)).rejects.toThrow('article/nothing-changed');
    await expect(revise(id, version - 1, `${TEXT} More.`)).rejects.toThrow('request/stale');
    await articles.setAside(editor, id, version, 'hold', 'wait');
    await expect(revise(id, version + 1, `${TEXT} More.`)).rejects.toThrow('thing/not-now');
  });

  it('of two editors at once is one editor’s: the other is told', async () => {
    const { id, version } = await anArticle();
    const both = await Promise.allSettled([
      revise(id, version, TEXT.replace('1932', '1933')),
      revise(id, version, TEXT.replace('160,000', '16,000')),
    ]);
    const lost = both.find((result) => result.status === 'rejected')!;
    expect(String(lost.reason)).toContain('request/stale');
    expect(await articles.revisions(editor, id)).toHaveLength(2);
    await entriesOf(id);
  });

  it('comes between the moves of its claims, never into one', async () => {
    const { id, claims: found } = await anArticle();
    const attempts = found.map((claim) => check(claim.id));
    let text = TEXT;
    for (let year = 1933; year < 1936; year++) {
      text = text.replace(/The bridge opened in \d+/, `The bridge opened in ${year}`);
      const { version } = await articles.read(editor, id);
      await revise(id, version, text);
    }
    await Promise.all(attempts);
    const after = await claimsOf(id);
    expect(on(after, 'opened')).toMatchObject({ status: expect.stringMatching(/^(stale|checked)$/) });
    for (const claim of after.filter(({ text: words }) => !words.includes('opened')))
      expect(claim.status).toBe('checked');
    await entriesOf(id);
  });
});

describe('selected words', () => {
  it('become a claim, without the white space at their ends', async () => {
    const { id, claims: before } = await anArticle();
    const start = TEXT.indexOf(' that waits');
    const made = await claims.make(checker, {
      articleId: id,
      revision: 1,
      start,
      end: start + ' that waits\n'.length,
    });
    expect(made).toMatchObject({
      ...{ text: 'that waits', number: before.length + 1, status: 'queued', worth: 1 },
      ...{ createdBy: { id: checker.userId }, place: { state: 'made', start: start + 1, end: start + 11 } },
    });
    expect(made.allowed).toContain('withdraw');
    expect((await entriesOf(id)).at(-1)).toMatchObject({
      action: 'claim.made',
      data: { number: made.number, revision: 1 },
    });
  });

  it('are refused outside the text, inside a character, on a claim, or in an old revision', async () => {
    const { id, claims: before, version } = await anArticle(`${TEXT}\n\nA 🙂 in 1932.`);
    const select = (start: number, end: number, revision = 1) =>
      claims.make(checker, { articleId: id, revision, start, end });
    const face = TEXT.length + 4;
    for (const [start, end] of [
      [0, 9999],
      [5, 5],
      [9, 3],
      [face, face + 1],
      [21, 23],
    ] as const) {
      await expect(select(start, end)).rejects.toThrow('claim/span-outside');
    }
    const { start, end } = before[0]!.place!;
    await expect(select(start!, end!)).rejects.toThrow('claim/already-made');
    await revise(id, version, TEXT);
    await expect(select(0, 10)).rejects.toThrow('request/stale');
  });
});

describe('a claim', () => {
  it('is not there for another desk', async () => {
    const { id, claims: found } = await anArticle();
    const stranger = await (await openDesk(database)).person('chief');
    await expect(claims.read(stranger, found[0]!.id)).rejects.toThrow('thing/unknown');
    await expect(claims.ofArticle(stranger, id, { size: 10 })).rejects.toThrow('thing/unknown');
    await expect(claims.counts(stranger, id)).rejects.toThrow('thing/unknown');
    expect(await claims.places(stranger, id, 1)).toEqual([]);
    expect((await claims.list(stranger, { size: 10, sort: 'due', article: id })).items).toEqual([]);
    const moving = database.transaction((tx) => lockClaim(tx, stranger, found[0]!.id));
    await expect(moving).rejects.toThrow('thing/unknown');
    const chosen = claims.make(stranger, { articleId: id, revision: 1, start: 0, end: 5 });
    await expect(chosen).rejects.toThrow('thing/unknown');
  });

  it('is taken by one of many who try at once', async () => {
    const { claims: found } = await anArticle();
    const people = await Promise.all(Array.from({ length: 5 }, () => desk.person('checker')));
    const takes = await Promise.allSettled(
      people.map((person) =>
        database.transaction(async (tx) => {
          const claim = await lockClaim(tx, person, found[0]!.id, 1);
          return moveClaim(tx, person, claim, 'take', {}, clock());
        }),
      ),
    );
    expect(takes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await claims.read(editor, found[0]!.id)).version).toBe(2);
  });
});
