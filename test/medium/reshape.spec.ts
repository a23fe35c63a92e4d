import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ClaimsService } from '#claims';
import type { Actor } from '#core';
import { Database } from '#database';
import {
  AssignmentsService,
  DecisionsService,
  EvidenceService,
  IssuesService,
  readClaimFile,
  ReshapeService,
} from '#review';
import { openDesk, type TestArticle, type TestDesk } from '../factories/desk.js';
import { openStore, type TestStore } from '../factories/store.js';

type Person = Actor & { readonly userId: string };

const clock = () => new Date('2026-11-26T09:00:00Z');

let store: TestStore;
let database: Database;
let reshape: ReshapeService;
let assignments: AssignmentsService;
let desk: TestDesk;
let article: TestArticle;
let checker: Person;
let author: Person;
let bridge: string;
let cars: string;
let arch: string;

beforeAll(async () => {
  store = await openStore();
  database = store.database;
  reshape = new ReshapeService(database, clock);
  assignments = new AssignmentsService(database, clock);
});

afterAll(() => store.close());

beforeEach(async () => {
  desk = await openDesk(database);
  checker = await desk.person('checker');
  author = await desk.person('author', 'checker');
  article = await desk.article({ authorId: author.userId });
  [bridge, cars, arch] = article.claims as [string, string, string];
});

const claimOf = (id: string) => database.reader.claim.findUniqueOrThrow({ where: { id } });
const spanOf = (words: string) => {
  const start = article.text.indexOf(words);
  return { start, end: start + words.length };
};
const entries = async () =>
  (
    await database.reader.auditEntry.findMany({ where: { chainId: article.id }, orderBy: { seq: 'asc' } })
  ).map(({ action, body }) => ({ action, body: JSON.parse(body) as { data: Record<string, unknown> } }));

describe('A claim that is split', () => {
  it('becomes a claim for each part of its words, as risky as it was; what lay on it stays', async () => {
    const maker = await desk.person('checker');
    await desk.change(bridge, { risk: 'legal', createdById: maker.userId });
    const { claim } = await assignments.assign(checker, bridge, 1, {});
    const evidence = new EvidenceService(database, clock);
    await evidence.add(checker, bridge, {
      ...({ class: 'primary', stance: 'supports', title: 'x', url: null } as const),
      ...{ locator: null, quote: null, publisher: null },
    });
    const parts = [spanOf('opened in 1932.'), spanOf('The bridge ')];
    const { claims } = await reshape.split(checker, bridge, claim.version, parts, 'two statements');
    expect(claims).toMatchObject([
      { text: 'The bridge', number: 4, risk: 'legal', status: 'queued', place: spanOf('The bridge') },
      { text: 'opened in 1932.', number: 5, risk: 'legal', createdBy: { id: maker.userId } },
    ]);
    expect(await claimOf(bridge)).toMatchObject({ status: 'withdrawn', assigneeId: null });
    const file = await readClaimFile(database.reader, checker, bridge);
    expect([file.evidence, file.assignments]).toMatchObject([[{ title: 'x' }], [{ status: 'cancelled' }]]);
    const told = await entries();
    expect(told.map(({ action }) => action).slice(-4)).toEqual([
      ...['claim.split', 'assignment.cancelled', 'claim.made', 'claim.made'],
    ]);
    expect(told.at(-1)!.body.data).toMatchObject({ splitFrom: bridge });
    const anchors = await database.reader.claimAnchor.findMany({ where: { claimId: claims[0]!.id } });
    expect(anchors).toMatchObject([{ exact: 'The bridge', state: 'made' }]);
  });

  it('leaves each issue on the part whose words it touches, and the record tells', async () => {
    const issues = new IssuesService(database, clock);
    const year = await issues.raiseOnArticle(checker, article.id, spanOf('1932'), {
      category: 'time.wrong_date',
      note: 'x',
    });
    const thing = await issues.raiseOnArticle(checker, article.id, spanOf('bridge'), {
      category: 'place',
      note: 'y',
    });
    expect([year.claimId, thing.claimId]).toEqual([bridge, bridge]);
    const parts = [spanOf('The bridge'), spanOf('opened in 1932.')];
    const { claims } = await reshape.split(checker, bridge, 1, parts, 'two statements');
    const issuesOf = async (id: string) =>
      (await readClaimFile(database.reader, checker, id)).issues.map((issue) => issue.id);
    expect(await issuesOf(claims[0]!.id)).toEqual([thing.id]);
    expect(await issuesOf(claims[1]!.id)).toEqual([year.id]);
    expect(await issuesOf(bridge)).toEqual([]);
    const moved = (await entries()).filter(({ action }) => action === 'issue.moved');
    expect(moved.map(({ body }) => body.data)).toEqual([
      { claim: claims[1]!.id, before: bridge, version: 2 },
      { claim: claims[0]!.id, before: bridge, version: 2 },
    ]);
  });

  it.each<[string, () => { start: number; end: number }[], string]>([
    ['that lie outside of it', () => [spanOf('The bridge'), spanOf('160,000 cars')], 'claim/bad-parts'],
    ['that overlap', () => [spanOf('The bridge opened'), spanOf('opened in 1932.')], 'claim/bad-parts'],
    ['that leave a word out', () => [spanOf('The bridge'), spanOf('in 1932.')], 'claim/bad-parts'],
    ['that leave its last words out', () => [spanOf('The'), spanOf('bridge opened')], 'claim/bad-parts'],
    [
      'of nothing',
      () => [spanOf('The bridge'), { start: 10, end: 11 }, spanOf('opened in 1932.')],
      'claim/span-outside',
    ],
  ])('is not cut into parts %s', async (_, parts, refusal) => {
    await expect(reshape.split(checker, bridge, 1, parts(), 'x')).rejects.toThrow(refusal);
    expect(await claimOf(bridge)).toMatchObject({ status: 'queued', version: 1 });
    expect(await database.reader.claim.count({ where: { articleId: article.id } })).toBe(3);
  });

  it('is not split by its author, under someone’s hands, against an old version, or from another desk', async () => {
    const parts = [spanOf('The bridge'), spanOf('opened in 1932.')];
    await expect(reshape.split(author, bridge, 1, parts, 'x')).rejects.toThrow('claim/own-work');
    await expect(reshape.split(checker, bridge, 2, parts, 'x')).rejects.toThrow('request/stale');
    const stranger = await (await openDesk(database)).person('chief');
    await expect(reshape.split(stranger, bridge, 1, parts, 'x')).rejects.toThrow('thing/unknown');
    const { claim } = await assignments.assign(checker, bridge, 1, {});
    const other = await desk.person('checker');
    await expect(reshape.split(other, bridge, claim.version, parts, 'x')).rejects.toThrow('claim/not-yours');
  });
});

describe('What a claim is made into', () => {
  const decisions = () => new DecisionsService(database, clock);

  it('is no more its splitter’s to withdraw than the claim was', async () => {
    const parts = [spanOf('The bridge'), spanOf('opened in 1932.')];
    const { claims } = await reshape.split(checker, bridge, 1, parts, 'two statements');
    expect(claims).toMatchObject([{ createdBy: null }, { createdBy: null }]);
    for (const { id } of claims)
      await expect(decisions().withdraw(checker, id, 1, 'x')).rejects.toThrow('claim/editor-decides');
  });

  it('is only then its merger’s to withdraw when they made all of it', async () => {
    await desk.change(bridge, { createdById: checker.userId });
    const seen = (...ids: string[]) => ids.map((id) => ({ id, version: 1 }));
    const mixed = await reshape.merge(checker, seen(bridge, cars), 'x');
    await expect(decisions().withdraw(checker, mixed.id, 1, 'x')).rejects.toThrow('claim/editor-decides');
    const own = await desk.article();
    for (const id of own.claims) await desk.change(id, { createdById: checker.userId });
    const merged = await reshape.merge(checker, seen(own.claims[0]!, own.claims[1]!), 'x');
    expect(await decisions().withdraw(checker, merged.id, 1, 'x')).toMatchObject({ status: 'withdrawn' });
  });
});

describe('A claim that was set aside', () => {
  const decisions = () => new DecisionsService(database, clock);

  it('is queued again while its words are free, and not over what was made of them', async () => {
    const editor = await desk.person('editor');
    const requeue = async (id: string) =>
      decisions().requeue(editor, id, (await claimOf(id)).version, 'after all');
    await decisions().withdraw(editor, cars, 1, 'x');
    expect(await requeue(cars)).toMatchObject({ status: 'queued' });
    await decisions().withdraw(editor, cars, 3, 'x');
    const claims = new ClaimsService(database, clock);
    const again = await claims.make(checker, {
      articleId: article.id,
      revision: 1,
      ...spanOf('It carries 160,000 cars a day.'),
    });
    await expect(requeue(cars)).rejects.toMatchObject({
      slug: 'claim/words-taken',
      data: { claimIds: [again.id] },
    });
    await decisions().withdraw(editor, again.id, again.version, 'x');
    expect(await requeue(cars)).toMatchObject({ status: 'queued' });

    const parts = [spanOf('The bridge'), spanOf('opened in 1932.')];
    const split = await reshape.split(checker, bridge, 1, parts, 'x');
    await expect(requeue(bridge)).rejects.toThrow('claim/words-taken');
    await decisions().withdraw(editor, split.claims[0]!.id, 1, 'x');
    expect(await requeue(bridge)).toMatchObject({ status: 'queued', round: 2 });
  });

  it('is queued once when two of the same words are at the same moment', async () => {
    const editor = await desk.person('editor');
    await decisions().withdraw(editor, cars, 1, 'x');
    const place = { articleId: article.id, revision: 1, ...spanOf('It carries 160,000 cars a day.') };
    const again = await new ClaimsService(database, clock).make(checker, place);
    await decisions().withdraw(editor, again.id, again.version, 'x');
    const tries = await Promise.allSettled([
      decisions().requeue(editor, again.id, again.version + 1, 'x'),
      decisions().requeue(editor, cars, 2, 'x'),
    ]);
    const standing = await database.reader.claim.count({
      where: { articleId: article.id, status: 'queued' },
    });
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(standing).toBe(3);
  });
});

describe('Claims that are merged', () => {
  const seen = (...ids: string[]) => ids.map((id) => ({ id, version: 1 }));

  it('become one that covers the words of all, as risky as the riskiest; they are its duplicates', async () => {
    await desk.change(cars, { risk: 'high' });
    await new IssuesService(database, clock).raiseOnClaim(checker, bridge, { category: 'place', note: 'x' });
    const merged = await reshape.merge(checker, seen(cars, bridge), 'one statement');
    expect(merged).toMatchObject({
      ...{ number: 4, risk: 'high', status: 'queued' },
      text: 'The bridge opened in 1932. It carries 160,000 cars a day.',
    });
    for (const id of [bridge, cars])
      expect(await claimOf(id)).toMatchObject({ status: 'duplicate', duplicateOfId: merged.id });
    expect(await claimOf(arch)).toMatchObject({ status: 'queued', version: 1 });
    const told = (await entries()).slice(-4);
    expect(told.map(({ action }) => action)).toEqual([
      ...['claim.made', 'claim.merged', 'claim.merged', 'issue.moved'],
    ]);
    expect(told[0]!.body.data['mergedFrom']).toEqual([bridge, cars].sort());
  });

  it('are the parts of one that was split, and what came of it is split again: the words stay', async () => {
    const { text } = await claimOf(bridge);
    const parts = [spanOf('The bridge'), spanOf('opened in 1932.')];
    const { claims } = await reshape.split(checker, bridge, 1, parts, 'two statements');
    const merged = await reshape.merge(checker, seen(...claims.map(({ id }) => id)), 'one after all');
    expect(merged).toMatchObject({ text, status: 'queued', place: spanOf(text) });
    const again = await reshape.split(checker, merged.id, 1, parts, 'two after all');
    expect(again.claims.map((claim) => claim.text)).toEqual(claims.map((claim) => claim.text));
    const play = { articleId: article.id, status: 'queued' } as const;
    expect(await database.reader.claim.count({ where: play })).toBe(4);
  });

  it('are of one article and as they were seen', async () => {
    const other = await desk.article();
    await expect(reshape.merge(checker, seen(bridge, other.claims[0]!), 'x')).rejects.toThrow(
      'thing/unknown',
    );
    await desk.change(cars, { version: 2 });
    await expect(reshape.merge(checker, seen(bridge, cars), 'x')).rejects.toThrow('request/stale');
    await expect(reshape.merge(author, seen(bridge, arch), 'x')).rejects.toThrow('claim/own-work');
    for (const id of [bridge, arch])
      expect(await claimOf(id)).toMatchObject({ status: 'queued', version: 1 });
    expect(await database.reader.claim.count({ where: { articleId: article.id } })).toBe(3);
  });

  it('take their issues with them, whatever became of those, and the record tells', async () => {
    const issues = new IssuesService(database, clock);
    const raise = (claim: string) =>
      issues.raiseOnClaim(checker, claim, { category: 'time.wrong_date', note: 'x' });
    const [year, sum, other] = [await raise(bridge), await raise(cars), await raise(arch)];
    await database.reader.issue.update({ where: { id: sum.id }, data: { status: 'dismissed' } });
    const merged = await reshape.merge(checker, seen(cars, bridge), 'one statement');
    const issuesOf = async (id: string) =>
      (await readClaimFile(database.reader, checker, id)).issues.map((issue) => issue.id);
    expect(await issuesOf(merged.id)).toEqual([year.id, sum.id]);
    expect([await issuesOf(bridge), await issuesOf(cars)]).toEqual([[], []]);
    expect(await issuesOf(arch)).toEqual([other.id]);
    const moved = (await entries()).filter(({ action }) => action === 'issue.moved');
    expect(moved.map(({ body }) => body.data)).toEqual([
      { claim: merged.id, before: bridge, version: 2 },
      { claim: merged.id, before: cars, version: 2 },
    ]);
  });

  it('are not merged into one that is longer than a claim may be', async () => {
    const long = await desk.article({ sentences: ['One.', `${'word '.repeat(700)}end.`, 'Two.'] });
    const ends = seen(long.claims[0]!, long.claims[2]!);
    await expect(reshape.merge(checker, ends, 'x')).rejects.toThrow('claim/bad-parts');
  });

  it('of which one covers the others are its duplicates already', async () => {
    const [first, second] = article.claims as [string, string];
    const merged = await reshape.merge(checker, seen(first, second), 'x');
    await expect(
      reshape.merge(
        checker,
        [
          { id: merged.id, version: 1 },
          { id: arch, version: 1 },
        ],
        'x',
      ),
    ).resolves.toMatchObject({ text: article.text });
    const again = await desk.article({ sentences: ['A whole thing.', 'whole'] });
    await database.reader.claimAnchor.updateMany({
      where: { claimId: again.claims[1]! },
      data: { start: 2, end: 7 },
    });
    await expect(reshape.merge(checker, seen(...again.claims), 'x')).rejects.toThrow('claim/already-made');
  });
});
