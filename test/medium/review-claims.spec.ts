import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, type Actor } from '#core';
import { Database } from '#database';
import { ErasureService, PeopleService } from '#identity';
import {
  AssignmentsService,
  ChecksService,
  CommentsService,
  DecisionsService,
  EvidenceService,
  QuestionsService,
  readClaimFile,
  type NewEvidence,
  readHistory,
} from '#review';
import { nextClaim } from '../../libs/review/assignments.repository.js';
import { openDesk, type TestArticle, type TestDesk } from '../factories/desk.js';
import { openStore, type TestStore } from '../factories/store.js';

type Person = Actor & { readonly userId: string };

const NOW = new Date('2026-11-23T09:00:00Z');
const clock = () => NOW;
const register: NewEvidence = {
  ...{
    class: 'primary',
    stance: 'supports',
    title: 'Register of bridges',
    url: 'https://register.example/7',
  },
  ...{ locator: 'entry 7', quote: null, publisher: null },
};

let store: TestStore;
let database: Database;
let assignments: AssignmentsService;
let evidence: EvidenceService;
let checks: ChecksService;
let questions: QuestionsService;
let comments: CommentsService;
let decisions: DecisionsService;

beforeAll(async () => {
  store = await openStore();
  database = store.database;
  assignments = new AssignmentsService(database, clock);
  evidence = new EvidenceService(database, clock);
  checks = new ChecksService(database, clock);
  questions = new QuestionsService(database, clock);
  comments = new CommentsService(database, clock);
  decisions = new DecisionsService(database, clock);
});

afterAll(() => store.close());

let desk: TestDesk;
let article: TestArticle;
let checker: Person;
let second: Person;
let editor: Person;
let author: Person;
let bridge: string;
let cars: string;
let arch: string;

beforeEach(async () => {
  desk = await openDesk(database);
  checker = await desk.person('checker');
  second = await desk.person('checker');
  editor = await desk.person('editor');
  author = await desk.person('author', 'checker');
  article = await desk.article({ authorId: author.userId });
  [bridge, cars, arch] = article.claims as [string, string, string];
});

const claimOf = (id: string) => database.reader.claim.findUniqueOrThrow({ where: { id } });
const statusOf = async (id: string) => {
  const { status, assigneeId } = await claimOf(id);
  return [status, assigneeId];
};
const fileOf = (id: string) => readClaimFile(database.reader, editor, id);
const actions = async () => {
  const entries = await database.reader.auditEntry.findMany({
    where: { chainId: article.id },
    orderBy: { seq: 'asc' },
  });
  return entries.map(({ action }) => action);
};
const take = async (by: Person, claimId: string) =>
  assignments.assign(by, claimId, (await claimOf(claimId)).version, {});
const check = async (
  by: Person,
  claimId: string,
  outcome: Parameters<ChecksService['check']>[3]['outcome'],
) => checks.check(by, claimId, (await claimOf(claimId)).version, { outcome, note: '' });

describe('the next claim', () => {
  it('is a stale one first, then the riskiest, the most urgent, the most worth', async () => {
    const day = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
    const urgent = await desk.article({ sentences: ['One.', 'Two.', 'Three.'] });
    await desk.change(urgent.claims[0]!, { risk: 'high', dueAt: day(2) });
    await desk.change(urgent.claims[1]!, { risk: 'high', dueAt: day(1) });
    await desk.change(urgent.claims[2]!, { worth: 0.9 });
    await desk.change(bridge, { status: 'stale' });
    const taken: string[] = [];
    for (let press = 0; press < 6; press++) taken.push((await assignments.takeNext(checker)).id);
    expect(taken).toEqual([bridge, urgent.claims[1], urgent.claims[0], urgent.claims[2], cars, arch]);
    await expect(assignments.takeNext(checker)).rejects.toThrow('claim/none-waiting');
  });

  it('is first of all what was offered to whoever presses, and is accepted with that', async () => {
    await desk.change(bridge, { status: 'stale' });
    await assignments.assign(editor, cars, 1, { assigneeId: checker.userId });
    const taken = await assignments.takeNext(checker);
    expect(taken).toMatchObject({ id: cars, status: 'in_check', assignment: { status: 'accepted' } });
    expect((await assignments.takeNext(checker)).id).toBe(bridge);
  });

  it('is another for each of many who press at once', async () => {
    const people = await Promise.all(Array.from({ length: 5 }, () => desk.person('checker')));
    const pressed = await Promise.allSettled(people.map((person) => assignments.takeNext(person)));
    const taken = pressed.flatMap((press) => (press.status === 'fulfilled' ? [press.value.id] : []));
    expect(taken.sort()).toEqual([...article.claims].sort());
    const refused = pressed.flatMap((press) => (press.status === 'rejected' ? [press.reason as Error] : []));
    expect(refused.map(({ message }) => message.split(':')[0])).toEqual([
      'claim/none-waiting',
      'claim/none-waiting',
    ]);
  });

  it('is never one’s own work, one’s own check, what one has declined, or on an article set aside', async () => {
    await expect(assignments.takeNext(author)).rejects.toThrow('claim/none-waiting');
    await desk.change(bridge, { risk: 'high' });
    await take(checker, bridge);
    await check(checker, bridge, 'confirmed');
    const offered = await assignments.assign(editor, cars, 1, { assigneeId: checker.userId });
    await assignments.decline(checker, offered.id, offered.version, 'no French');
    expect((await assignments.takeNext(checker)).id).toBe(arch);
    await expect(assignments.takeNext(checker)).rejects.toThrow('claim/none-waiting');
    expect((await assignments.takeNext(second)).id).toBe(bridge);
    await database.reader.article.update({ where: { id: article.id }, data: { status: 'on_hold' } });
    await expect(assignments.takeNext(second)).rejects.toThrow('claim/none-waiting');
  });

  it('is found by its index, however many claims wait', async () => {
    const plan = await database.transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
      await tx.$executeRaw`SET LOCAL enable_sort = off`;
      return tx.$queryRaw<{ 'QUERY PLAN': string }[]>`EXPLAIN ${nextClaim(checker)}`;
    });
    const lines = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(lines).toContain('Claim_next');
    expect(lines).not.toContain('Sort');
  });
});

describe('an assignment', () => {
  it('is offered, accepted, and done with the check', async () => {
    const dueAt = new Date('2026-11-24T09:00:00Z');
    const offered = await assignments.assign(editor, bridge, 1, { assigneeId: checker.userId, dueAt });
    expect(offered).toMatchObject({
      ...{ status: 'offered', reading: 1, round: 1, dueAt: dueAt.toISOString() },
      assignee: { id: checker.userId },
      assignedBy: { id: editor.userId },
      claim: { status: 'assigned', version: 2 },
      allowed: ['reassign', 'abandon'],
    });
    const accepted = await assignments.accept(checker, offered.id, offered.version);
    expect(accepted).toMatchObject({ status: 'accepted', claim: { status: 'in_check' } });
    await evidence.add(checker, bridge, register);
    const checked = await check(checker, bridge, 'confirmed');
    expect(checked).toMatchObject({ reading: 1, claim: { status: 'resolved', outcome: 'confirmed' } });
    expect((await fileOf(bridge)).assignments).toMatchObject([{ status: 'done' }]);
    expect(await actions()).toEqual([
      ...['claim.assigned', 'claim.accepted', 'evidence.added', 'claim.checked', 'claim.resolved'],
    ]);
  });

  it('asks for its reminders when it is offered or taken', async () => {
    const taken = await take(checker, bridge);
    const offered = await assignments.assign(editor, cars, 1, { assigneeId: checker.userId });
    const jobs = await database.reader.outbox.findMany({
      where: { job: 'reminders.plan' },
      orderBy: { id: 'desc' },
      take: 2,
    });
    expect(jobs.map(({ payload }) => payload)).toEqual([
      { deskId: desk.id, assignmentId: offered.id },
      { deskId: desk.id, assignmentId: taken.id },
    ]);
  });

  it('that is declined leaves the claim to others', async () => {
    const offered = await assignments.assign(editor, bridge, 1, { assigneeId: checker.userId });
    const declined = await assignments.decline(checker, offered.id, offered.version, 'on leave');
    expect(declined).toMatchObject({ status: 'declined', claim: { status: 'queued' } });
    expect(await take(second, bridge)).toMatchObject({ status: 'accepted', claim: { status: 'in_check' } });
  });

  it('is handed over by an editor, and given back by who has it', async () => {
    const taken = await take(checker, bridge);
    const handed = await assignments.assign(editor, bridge, taken.claim.version, {
      assigneeId: second.userId,
    });
    expect(handed).toMatchObject({
      status: 'offered',
      assignee: { id: second.userId },
      claim: { status: 'assigned' },
    });
    const back = await assignments.abandon(second, handed.id, handed.version, 'too busy');
    expect(back).toMatchObject({ status: 'abandoned', claim: { status: 'queued' } });
    expect((await fileOf(bridge)).assignments.map(({ status }) => status)).toEqual([
      'reassigned',
      'abandoned',
    ]);
  });

  it('is handed over by who has it, with all that lies on the claim, and the other is asked', async () => {
    const taken = await take(checker, bridge);
    await evidence.add(checker, bridge, register);
    expect(taken.allowed).toContain('hand_over');
    const handed = await assignments.handOver(checker, taken.id, taken.version, second.userId, 'on leave');
    expect(handed).toMatchObject({
      ...{ status: 'offered', round: 1, reading: 1, dueAt: taken.dueAt },
      ...{ assignee: { id: second.userId }, assignedBy: { id: checker.userId } },
      claim: { status: 'assigned' },
    });
    const { payload } = await database.reader.outbox.findFirstOrThrow({
      where: { job: 'reminders.plan' },
      orderBy: { id: 'desc' },
    });
    expect(payload).toEqual({ deskId: desk.id, assignmentId: handed.id });
    expect((await actions()).at(-1)).toBe('claim.handed_over');
    await assignments.accept(second, handed.id, handed.version);
    const checked = await check(second, bridge, 'confirmed');
    expect(checked).toMatchObject({ reading: 1, claim: { status: 'resolved' } });
    const file = await fileOf(bridge);
    expect(file.assignments.map(({ status }) => status)).toEqual(['reassigned', 'done']);
    expect(file.evidence).toHaveLength(1);
  });

  it.each<[string, (taken: { id: string; version: number }) => Promise<unknown>, string]>([
    [
      'by another',
      (one) => assignments.handOver(second, one.id, one.version, second.userId, 'x'),
      'claim/not-yours',
    ],
    [
      'by an editor, who gives it',
      (one) => assignments.handOver(editor, one.id, one.version, second.userId, 'x'),
      'claim/not-yours',
    ],
    [
      'to the author',
      (one) => assignments.handOver(checker, one.id, one.version, author.userId, 'x'),
      'claim/own-work',
    ],
    [
      'to oneself',
      (one) => assignments.handOver(checker, one.id, one.version, checker.userId, 'x'),
      'thing/not-now',
    ],
    [
      'to a stranger',
      (one) => assignments.handOver(checker, one.id, one.version, newId(), 'x'),
      'review/cannot-check',
    ],
    [
      'against an old version',
      (one) => assignments.handOver(checker, one.id, 7, second.userId, 'x'),
      'request/stale',
    ],
  ])('is not handed over %s', async (_, attempt, refusal) => {
    const taken = await take(checker, bridge);
    await expect(attempt(taken)).rejects.toThrow(refusal);
    expect((await fileOf(bridge)).assignments).toMatchObject([{ status: 'accepted' }]);
  });

  it('of a second reading is not handed over to the first reader', async () => {
    await desk.change(bridge, { risk: 'high' });
    await take(checker, bridge);
    await check(checker, bridge, 'confirmed');
    const taken = await take(second, bridge);
    await expect(assignments.handOver(second, taken.id, taken.version, checker.userId, 'x')).rejects.toThrow(
      'claim/own-check',
    );
  });

  it.each<[string, () => Promise<unknown>, string]>([
    [
      'taken out of a colleague’s hands',
      async () => (await take(checker, bridge), take(second, bridge)),
      'claim/not-yours',
    ],
    [
      'offered by a checker',
      () => assignments.assign(checker, bridge, 1, { assigneeId: second.userId }),
      'identity/not-allowed',
    ],
    [
      'offered to the author',
      () => assignments.assign(editor, bridge, 1, { assigneeId: author.userId }),
      'claim/own-work',
    ],
    [
      'offered to a stranger',
      () => assignments.assign(editor, bridge, 1, { assigneeId: newId() }),
      'review/cannot-check',
    ],
    ['taken by the author', () => take(author, bridge), 'claim/own-work'],
    [
      'given to who has it',
      async () => (await take(checker, bridge), take(checker, bridge)),
      'thing/not-now',
    ],
    ['given against an old version', () => assignments.assign(editor, bridge, 7, {}), 'request/stale'],
  ])('is not %s', async (_, attempt, refusal) => {
    await expect(attempt()).rejects.toThrow(refusal);
  });

  it('is not answered by another, nor against an old version', async () => {
    const offered = await assignments.assign(editor, bridge, 1, { assigneeId: checker.userId });
    await expect(assignments.accept(second, offered.id, 1)).rejects.toThrow('claim/not-yours');
    await expect(assignments.accept(checker, offered.id, 2)).rejects.toThrow('request/stale');
  });

  it('has one winner when many take the same claim at once', async () => {
    const people = await Promise.all(Array.from({ length: 6 }, () => desk.person('checker')));
    const tries = await Promise.allSettled(people.map((person) => assignments.assign(person, bridge, 1, {})));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refusals = tries.flatMap((attempt) =>
      attempt.status === 'rejected' ? [String(attempt.reason)] : [],
    );
    expect(refusals.every((refusal) => refusal.includes('request/stale'))).toBe(true);
    expect(await claimOf(bridge)).toMatchObject({ version: 2 });
    expect((await fileOf(bridge)).assignments).toHaveLength(1);
  });
});

describe('a check', () => {
  it('without enough evidence waits for an editor, who is not the checker', async () => {
    await take(checker, bridge);
    const checked = await check(checker, bridge, 'confirmed');
    expect(checked.claim).toMatchObject({ status: 'checked', outcome: 'confirmed' });
    await expect(
      decisions.resolve(checker, bridge, checked.claim.version, 'confirmed', 'mine'),
    ).rejects.toThrow('identity/not-allowed');
    const resolved = await decisions.resolve(
      editor,
      bridge,
      checked.claim.version,
      'unsupported',
      'no register has it',
    );
    expect(resolved).toMatchObject({ status: 'resolved', outcome: 'unsupported' });
  });

  it('by an editor is not resolved by the same editor', async () => {
    await take(editor, bridge);
    const { claim } = await check(editor, bridge, 'wrong');
    await expect(decisions.resolve(editor, bridge, claim.version, 'wrong', 'mine')).rejects.toThrow(
      'claim/own-check',
    );
  });

  it('rests on what it names, or on all that lies on the claim', async () => {
    await take(checker, bridge);
    const [one, two] = [
      await evidence.add(checker, bridge, register),
      await evidence.add(second, bridge, register),
    ];
    const gone = await evidence.add(checker, bridge, register);
    await evidence.withdraw(checker, gone.id, 'another bridge');
    const { version } = await claimOf(bridge);
    const other = await evidence.add(checker, cars, register);
    const check = (evidenceIds?: string[]) =>
      checks.check(checker, bridge, version, { outcome: 'confirmed', note: '', evidenceIds });
    await expect(check([gone.id])).rejects.toThrow('review/unknown-evidence');
    await expect(check([other.id])).rejects.toThrow('review/unknown-evidence');
    expect((await check()).evidenceIds.sort()).toEqual([one.id, two.id].sort());
  });

  it('of a risky claim is followed by another person’s, and two who agree resolve it', async () => {
    await desk.change(bridge, { risk: 'legal' });
    await evidence.add(editor, bridge, register);
    await take(checker, bridge);
    const first = await check(checker, bridge, 'confirmed');
    expect(first.claim).toMatchObject({ status: 'second_check', outcome: null });
    await expect(take(checker, bridge)).rejects.toThrow('claim/own-check');
    expect(await take(second, bridge)).toMatchObject({ reading: 2 });
    const agreed = await check(second, bridge, 'confirmed');
    expect(agreed).toMatchObject({ reading: 2, claim: { status: 'resolved', outcome: 'confirmed' } });
    expect((await fileOf(bridge)).assignments.map(({ status }) => status)).toEqual(['done', 'done']);
  });

  it('that disagrees with the first opens an adjudication, by an editor who is neither', async () => {
    await desk.change(bridge, { risk: 'high' });
    await take(checker, bridge);
    await check(checker, bridge, 'wrong');
    await take(second, bridge);
    const { claim } = await check(second, bridge, 'confirmed');
    expect(claim).toMatchObject({ status: 'disputed', outcome: null, allowed: [] });
    await expect(decisions.resolve(editor, bridge, claim.version, 'wrong', 'mine')).rejects.toThrow(
      'thing/not-now',
    );
    const adjudicated = await decisions.adjudicate(
      editor,
      bridge,
      claim.version,
      'wrong',
      'the register says 1931',
    );
    expect(adjudicated).toMatchObject({ status: 'resolved', outcome: 'wrong' });
    const { checks: both, adjudications, assignments: work } = await fileOf(bridge);
    expect(both.map(({ outcome }) => outcome)).toEqual(['wrong', 'confirmed']);
    expect(adjudications).toMatchObject([
      { by: { id: editor.userId }, outcome: 'wrong', reason: 'the register says 1931', round: 1 },
    ]);
    expect(work.map(({ status }) => status)).toEqual(['done', 'done']);
    expect((await actions()).slice(-3)).toEqual(['claim.checked', 'claim.disputed', 'claim.adjudicated']);
    expect((await readHistory(database.reader, checker, { claim: bridge })).slice(0, 2)).toMatchObject([
      { action: 'claim.adjudicated', by: { id: editor.userId }, reason: 'the register says 1931' },
      { action: 'claim.disputed', by: null, reason: null },
    ]);
  });

  it('that an editor made is not adjudicated by that editor, nor by the author', async () => {
    const author = await desk.person('chief');
    const disputed = await desk.article({ authorId: author.userId });
    const [claimId] = disputed.claims as [string];
    await desk.change(claimId, { risk: 'high' });
    await take(editor, claimId);
    await check(editor, claimId, 'wrong');
    await take(second, claimId);
    const { version } = (await check(second, claimId, 'confirmed')).claim;
    for (const [by, refusal] of [
      [editor, 'claim/own-check'],
      [author, 'claim/own-work'],
    ] as const) {
      await expect(decisions.adjudicate(by, claimId, version, 'wrong', 'mine')).rejects.toThrow(refusal);
    }
    await expect(decisions.requeue(editor, claimId, version, 'again')).rejects.toThrow('claim/own-check');
  });

  describe('that is taken back', () => {
    const takeBack = async (by: Person) =>
      assignments.takeBack(by, bridge, (await claimOf(bridge)).version, 'a slip');

    it('no longer counts, and the claim is in the hands of whoever made it', async () => {
      await take(checker, bridge);
      await evidence.add(checker, bridge, register);
      const { claim } = await check(checker, bridge, 'confirmed');
      expect(claim).toMatchObject({ status: 'resolved', allowed: ['take_back'] });
      expect(await takeBack(checker)).toMatchObject({
        ...{ status: 'accepted', round: 2, reading: 1, assignee: { id: checker.userId } },
        claim: { status: 'in_check', outcome: null, round: 2 },
      });
      expect((await actions()).at(-1)).toBe('claim.taken_back');
      const taken = { where: { claimId: bridge, takenBackAt: NOW } };
      expect(await database.reader.check.count(taken)).toBe(1);
      const again = await check(checker, bridge, 'wrong');
      expect(again).toMatchObject({ reading: 1, round: 2, claim: { status: 'checked', outcome: 'wrong' } });
      const { assignments: work, checks: made } = await fileOf(bridge);
      expect(work.map(({ status }) => status)).toEqual(['done', 'submitted']);
      expect(made.map(({ outcome, round }) => [outcome, round])).toEqual([
        ['confirmed', 1],
        ['wrong', 2],
      ]);
    });

    it('leaves no work that was handed in', async () => {
      await take(checker, bridge);
      await check(checker, bridge, 'wrong');
      await takeBack(checker);
      const { assignments: work } = await fileOf(bridge);
      expect(work.map(({ status }) => status)).toEqual(['cancelled', 'accepted']);
    });

    it('is one’s own, and nobody has built on it', async () => {
      await desk.change(bridge, { risk: 'high' });
      await take(checker, bridge);
      await check(checker, bridge, 'confirmed');
      await expect(takeBack(editor)).rejects.toThrow('review/built-on');
      await take(second, bridge);
      await expect(takeBack(checker)).rejects.toThrow('thing/not-now');
      await check(second, bridge, 'confirmed');
      for (const reader of [checker, second])
        await expect(takeBack(reader)).rejects.toThrow('review/built-on');
      await take(checker, cars);
      const { claim } = await check(checker, cars, 'wrong');
      await decisions.resolve(editor, cars, claim.version, 'wrong', 'it is');
      const decided = assignments.takeBack(checker, cars, claim.version + 1, 'a slip');
      await expect(decided).rejects.toThrow('review/built-on');
    });
  });

  it('is void once its evidence is withdrawn, and the claim is checked anew', async () => {
    await take(checker, bridge);
    const source = await evidence.add(checker, bridge, register);
    await check(checker, bridge, 'confirmed');
    await expect(evidence.withdraw(second, source.id, 'not mine')).rejects.toThrow('identity/not-allowed');
    const withdrawn = await evidence.withdraw(editor, source.id, 'the register was retracted');
    expect(withdrawn).toMatchObject({ withdrawnAt: NOW.toISOString(), allowed: ['restore'] });
    expect(await claimOf(bridge)).toMatchObject({ status: 'stale', round: 2, outcome: null });
    await expect(evidence.withdraw(editor, source.id, 'again')).rejects.toThrow('thing/not-now');
    expect(await take(checker, bridge)).toMatchObject({ round: 2, reading: 1 });
  });

  it('by two who hold the same version is made once', async () => {
    const { claim } = await take(checker, bridge);
    const tries = await Promise.allSettled(
      ['confirmed', 'wrong'].map((outcome) =>
        checks.check(checker, bridge, claim.version, { outcome: outcome as 'wrong', note: outcome }),
      ),
    );
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await fileOf(bridge)).checks).toHaveLength(1);
  });
});

describe('a source that was withdrawn', () => {
  it('is laid back by whoever withdrew it', async () => {
    const source = await evidence.add(checker, bridge, register);
    await evidence.withdraw(editor, source.id, 'a slip');
    await expect(evidence.restore(checker, source.id)).rejects.toThrow('identity/not-allowed');
    expect(await evidence.restore(editor, source.id)).toMatchObject({
      ...{ withdrawnAt: null, allowed: ['withdraw', 'snapshot'] },
    });
    await expect(evidence.restore(editor, source.id)).rejects.toThrow('thing/not-now');
    expect((await actions()).at(-1)).toBe('evidence.restored');
  });

  it('leaves the claim whose check rested on it to be checked again', async () => {
    await take(checker, bridge);
    const source = await evidence.add(checker, bridge, register);
    await check(checker, bridge, 'confirmed');
    await evidence.withdraw(checker, source.id, 'a slip');
    await evidence.restore(checker, source.id);
    expect(await statusOf(bridge)).toEqual(['stale', null]);
    await take(checker, bridge);
    expect(await check(checker, bridge, 'confirmed')).toMatchObject({ claim: { status: 'resolved' } });
  });
});

describe('a question', () => {
  it('holds the claim until it is answered', async () => {
    const { claim } = await take(checker, bridge);
    const asked = await questions.ask(checker, bridge, claim.version, 'Which year?', {
      askedOfId: author.userId,
    });
    expect(asked).toMatchObject({
      status: 'open',
      askedOfId: author.userId,
      claim: { status: 'awaiting_answer' },
    });
    await expect(check(checker, bridge, 'confirmed')).rejects.toThrow('thing/not-now');
    const answered = await questions.answer(author, asked.id, asked.version, '1932, from the plaque');
    expect(answered).toMatchObject({
      ...{
        status: 'answered',
        answer: '1932, from the plaque',
        answeredBy: { id: author.userId },
        allowed: [],
      },
      claim: { status: 'in_check' },
    });
    await expect(questions.answer(author, asked.id, answered.version, 'again')).rejects.toThrow(
      'thing/not-now',
    );
  });

  it('that nobody answers is taken back by who asked', async () => {
    const { claim } = await take(checker, bridge);
    const asked = await questions.ask(checker, bridge, claim.version, 'Which year?', {
      askedOf: 'the city archive',
    });
    await expect(questions.withdraw(second, asked.id, asked.version)).rejects.toThrow('identity/not-allowed');
    const withdrawn = await questions.withdraw(checker, asked.id, asked.version);
    expect(withdrawn).toMatchObject({ status: 'withdrawn', claim: { status: 'in_check' } });
  });

  it('of an earlier hand is answered without disturbing the one who waits now', async () => {
    const { claim } = await take(checker, bridge);
    const early = await questions.ask(checker, bridge, claim.version, 'Which year?', {
      askedOf: 'the archive',
    });
    await assignments.assign(editor, bridge, early.claim.version, {});
    const { version } = await claimOf(bridge);
    await database.reader.question.update({ where: { id: early.id }, data: { askedAt: new Date(0) } });
    await questions.ask(editor, bridge, version, 'Which bank?', { askedOf: 'the city' });
    const answered = await questions.answer(editor, early.id, early.version, '1932');
    expect(answered.claim.status).toBe('awaiting_answer');
  });

  it('is asked only of members by id', async () => {
    const { claim } = await take(checker, bridge);
    const suspended = await desk.person('author');
    await database.reader.user.update({ where: { id: suspended.userId }, data: { disabledAt: new Date() } });
    for (const askedOfId of [newId(), suspended.userId]) {
      const ask = questions.ask(checker, bridge, claim.version, 'Which year?', { askedOfId });
      await expect(ask).rejects.toThrow('review/not-a-member');
    }
  });
});

describe('a claim', () => {
  it('that is decided without a check ends what was open of it', async () => {
    const { claim } = await take(checker, bridge);
    const marked = await decisions.markNotCheckable(checker, bridge, claim.version, 'an opinion');
    expect(marked.status).toBe('not_checkable');
    expect((await fileOf(bridge)).assignments).toMatchObject([{ status: 'cancelled' }]);
    const queued = await decisions.requeue(editor, bridge, marked.version, 'it is checkable');
    expect(queued).toMatchObject({ status: 'queued', round: 2 });
  });

  it.each([
    ['was removed', (people: PeopleService, admin: Person, id: string) => people.remove(admin, id, 1)],
    [
      'was erased',
      (_: PeopleService, admin: Person, id: string) =>
        new ErasureService(database, clock).erase(admin, id, 1),
    ],
  ])('in the hands of someone who %s goes back into the queue', async (_, leave) => {
    const admin = await desk.person('admin');
    const leaver = await desk.person('checker');
    await assignments.assign(leaver, bridge, 1, {});
    await assignments.assign(editor, cars, 1, { assigneeId: leaver.userId });
    await assignments.assign(checker, arch, 1, {});
    await assignments.releaseAll(desk.id, leaver.userId);
    expect(await statusOf(bridge)).toEqual(['in_check', leaver.userId]);
    await leave(new PeopleService(database, clock), admin, leaver.userId);
    const asked = await database.reader.outbox.findMany({
      where: { deskId: desk.id, job: 'review.release' },
    });
    expect(asked.map(({ payload }) => payload)).toEqual([{ deskId: desk.id, userId: leaver.userId }]);
    await assignments.releaseAll(desk.id, leaver.userId);
    await assignments.releaseAll(desk.id, leaver.userId);
    for (const id of [bridge, cars]) expect(await statusOf(id)).toEqual(['queued', null]);
    expect(await statusOf(arch)).toEqual(['in_check', checker.userId]);
    const ended = await database.reader.assignment.findMany({ where: { assigneeId: leaver.userId } });
    expect(ended.map(({ status }) => status)).toEqual(['abandoned', 'abandoned']);
  });

  it('is a duplicate only of another claim of its article', async () => {
    const other = await desk.article();
    for (const original of [bridge, other.claims[0]!, newId()]) {
      await expect(decisions.markDuplicate(editor, bridge, 1, 'same', original)).rejects.toThrow(
        'thing/unknown',
      );
    }
    expect(await decisions.markDuplicate(editor, bridge, 1, 'same', cars)).toMatchObject({
      status: 'duplicate',
    });
    const back = decisions.markDuplicate(editor, cars, 1, 'same', bridge);
    await expect(back).rejects.toThrow('review/no-original');
    const onward = decisions.markDuplicate(editor, cars, 1, 'same', arch);
    await expect(onward).rejects.toThrow('review/is-original');
    expect(await decisions.withdraw(editor, cars, 1, 'not ours')).toMatchObject({ status: 'withdrawn' });
    const withdrawn = decisions.markDuplicate(editor, arch, 1, 'same', cars);
    await expect(withdrawn).rejects.toThrow('review/no-original');
  });

  it('keeps what people say about it, and the record only the hash of that', async () => {
    const said = await comments.addToClaim(author, bridge, {
      text: 'I have the plaque on a photograph.',
      mentions: [],
    });
    expect(said).toMatchObject({ by: { id: author.userId }, text: 'I have the plaque on a photograph.' });
    const [entry] = await database.reader.auditEntry.findMany({
      where: { chainId: article.id, action: 'comment.added' },
    });
    expect(entry!.body).not.toContain('plaque');
  });

  it('of another desk is not there', async () => {
    const stranger = await (await openDesk(database)).person('chief', 'checker');
    const offered = await assignments.assign(editor, bridge, 1, { assigneeId: checker.userId });
    const source = await evidence.add(checker, bridge, register);
    const attempts = [
      readClaimFile(database.reader, stranger, bridge),
      assignments.assign(stranger, bridge, 2, {}),
      assignments.accept(stranger, offered.id, 1),
      assignments.decline(stranger, offered.id, 1, 'x'),
      assignments.abandon(stranger, offered.id, 1, 'x'),
      evidence.add(stranger, bridge, register),
      evidence.withdraw(stranger, source.id, 'x'),
      checks.check(stranger, bridge, 2, { outcome: 'wrong', note: '' }),
      questions.ask(stranger, bridge, 2, 'x', { askedOf: 'x' }),
      comments.addToClaim(stranger, bridge, { text: 'x', mentions: [] }),
      decisions.resolve(stranger, bridge, 2, 'wrong', 'x'),
    ];
    for (const attempt of await Promise.allSettled(attempts)) {
      expect(attempt).toMatchObject({ status: 'rejected', reason: { slug: 'thing/unknown' } });
    }
    await expect(assignments.takeNext(stranger)).rejects.toThrow('claim/none-waiting');
  });
});
