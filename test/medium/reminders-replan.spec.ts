/** What is planned for work under way follows the policy of its desk when that changes. */
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Actor } from '#core';
import { CorrectionsService } from '#corrections';
import { Database } from '#database';
import { PlanningService, PolicyService, ReplanningService, WatchingService } from '#reminders';
import { AssignmentsService, IssuesService } from '#review';
import { openDesk, type TestDesk } from '../factories/desk.js';
import { openStore, type TestStore } from '../factories/store.js';

const HOUR = 3_600_000;
/** Whenever the test runs, the desk is at work. */
const WEEK = { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', until: '23:59', calendar: 'none' };
const clock = () => new Date();

let store: TestStore;
let database: Database;
let policy: PolicyService;
let desk: TestDesk;
let editor: Actor & { userId: string };
let chief: Actor & { userId: string };
let checker: Actor & { userId: string };

beforeAll(async () => {
  store = await openStore();
  database = store.database;
  policy = new PolicyService(database, clock);
});
beforeEach(async () => {
  desk = await openDesk(database, { week: WEEK });
  editor = await desk.person('editor');
  chief = await desk.person('chief');
  checker = await desk.person('checker');
});
afterAll(() => store.close());

it('what still lies ahead is as if it had been laid out by the new policy; what was said stays', async () => {
  const { id, assignment } = await underWay(50, 100);
  await said('due_01');
  await decide({ rhythm: 'daily', dueSoon: [0.4, 0.7, 0.9], lateMornings: 1, beforePress: [90] });
  const followed = await planned();
  expect(followed.filter(([step]) => step === 'due_01')).toEqual([
    ['due_01', 'checker', 'sent', expect.any(Number)],
  ]);
  const ahead = (rows: Row[]) => rows.filter(([, , status, at]) => status === 'scheduled' && at > Date.now());
  const expected = ahead(followed);
  expect(expected.map(([step, who]) => `${step} ${who}`)).toEqual([
    'deadline_01 checker',
    'deadline_01 editor',
    'due_02 checker',
    'due_03 checker',
    'overdue_01 checker',
    'overdue_02 checker',
    'overdue_02 editor',
    'overdue_03 checker',
    'overdue_03 editor',
  ]);
  await database.reader.reminder.deleteMany({ where: { deskId: desk.id } });
  await new PlanningService(database, clock).plan(desk.id, assignment);
  await new WatchingService(database, clock).watch(desk.id, 'article', id);
  expect(ahead(await planned())).toEqual(expected);
});

it('what would have been earlier is due once, now, unless it was said for as late a time', async () => {
  await underWay(50, 100);
  await said('due_01');
  await decide({ dueSoon: [0.2, 0.45], rhythm: 'daily' });
  const due = (await planned()).filter(([, , status, at]) => status === 'scheduled' && at <= Date.now());
  // The offer is two days old; by the new policy the editor should have heard of it after four hours.
  expect(due.map(([step, who]) => `${step} ${who}`)).toEqual([
    'abandoned_01 checker',
    'abandoned_01 editor',
    'accept_01 checker',
    'accept_02 editor',
    'unassigned_01 editor',
    'unassigned_02 chief',
  ]);
  const { status, reason } = await database.reader.reminder.findFirstOrThrow({
    where: { deskId: desk.id, step: 'due_02' },
  });
  expect([status, reason]).toEqual(['cancelled', 'policy']);
});

it('what a policy took away comes back with the next, as far as it lies ahead, and the record tells', async () => {
  const { id } = await underWay(1, 200);
  const before = await planned();
  await decide({ beforePress: [], lateMornings: 0, dueSoon: [] });
  expect((await planned()).filter(([step]) => /^(deadline|due)_|^overdue_0[3-9]/.test(step))).toEqual(
    before
      .filter(([step]) => /^(deadline|due)_|^overdue_0[3-9]/.test(step))
      .map(([step, who, , at]) => [step, who, 'cancelled', at]),
  );
  await decide({});
  expect(await planned()).toEqual(before);
  const actions = await database.reader.auditEntry.findMany({
    where: { chainId: id },
    orderBy: { seq: 'asc' },
  });
  const told = actions.map(({ action }) => action).filter((action) => action.startsWith('reminder.'));
  expect(new Set(told)).toEqual(new Set(['reminder.cancelled', 'reminder.taken_up']));
});

it('what quiet hours held back is decided again as soon as they are others', async () => {
  await underWay(1, 200);
  const held = new Date(Date.now() + 10 * HOUR);
  await database.reader.reminder.updateMany({
    where: { deskId: desk.id, step: 'due_01' },
    data: { status: 'suppressed', reason: 'quiet_hours', dueAt: held, queuedAt: null },
  });
  await database.reader.reminder.updateMany({
    where: { deskId: desk.id, step: 'due_02' },
    data: { status: 'snoozed', reason: '바쁩니다', dueAt: held },
  });
  await decide({ dueSoon: [0.004, 0.5] });
  const found = await database.reader.reminder.findMany({
    where: { deskId: desk.id, step: { startsWith: 'due_' } },
    orderBy: { step: 'asc' },
  });
  expect(found).toMatchObject([
    { status: 'scheduled', reason: null },
    // What someone put off is theirs.
    { status: 'snoozed', reason: '바쁩니다', dueAt: held },
  ]);
  expect(found[0]!.dueAt.getTime()).toBeLessThan(Date.now());
});

it('the mornings on which a correction is brought up follow; what was said at once stays said', async () => {
  const { claims } = await desk.article();
  const issues = new IssuesService(database, clock);
  const raised = await issues.raiseOnClaim(checker, claims[0]!, { category: 'number.unit', note: 'x' });
  await issues.confirm(chief, raised.id, raised.version, {});
  const proposal = { type: 'correction', after: 'The bridge opened in 1933.', reason: 'x' } as const;
  const { id } = await new CorrectionsService(database, clock).propose(editor, raised.id, proposal);
  await new WatchingService(database, clock).watch(desk.id, 'correction', id);
  await said('approval_00');
  const before = await planned();
  await decide({ lateMornings: 2 });
  expect((await planned()).map(([step, who, status]) => [step, who, status])).toEqual([
    ['approval_00', 'chief', 'sent'],
    ['approval_01', 'chief', 'scheduled'],
    ['approval_02', 'chief', 'scheduled'],
    ...['approval_03', 'approval_04', 'approval_05'].map((step) => [step, 'chief', 'cancelled']),
  ]);
  await decide({});
  expect(await planned()).toEqual(before);
});

it('a long list follows in several jobs, and each thing once', async () => {
  const facts = Array.from({ length: 205 }, (_, n) => ({
    ...{
      id: crypto.randomUUID(),
      deskId: desk.id,
      kind: 'person',
      name: `사람 ${n}`,
      aliases: [],
      attributes: [],
    },
    ...{ source: '본인', ownerId: chief.userId, reviewAt: new Date('2099-06-01T18:00:00Z') },
  }));
  await database.reader.houseFact.createMany({ data: facts });
  const watching = new WatchingService(database, clock);
  for (const { id } of facts) await watching.watch(desk.id, 'fact', id);
  const at = (await planned()).map(([, , , time]) => time);
  expect(await decide({}, { ...WEEK, from: '11:00' })).toBe(3);
  const after = await planned();
  expect(after).toHaveLength(410);
  expect(after.filter(([, , , time], row) => time === at[row])).toEqual([]);
});

type Row = [step: string, who: string, status: string, at: number];

async function planned(): Promise<Row[]> {
  const rows = await database.reader.reminder.findMany({ where: { deskId: desk.id } });
  const who = new Map([
    [editor.userId, 'editor'],
    [chief.userId, 'chief'],
    [checker.userId, 'checker'],
  ]);
  return rows
    .map(({ step, recipientId, status, dueAt }): Row => [
      step,
      who.get(recipientId)!,
      status,
      dueAt.getTime(),
    ])
    .sort((a, b) => (`${a[0]} ${a[1]} ${a[3]}` < `${b[0]} ${b[1]} ${b[3]}` ? -1 : 1));
}

/** An article with its press deadline, and a claim of it that was offered so many hours ago, due so many hours from then. */
async function underWay(hoursAgo: number, window: number) {
  const then = new Date(Date.now() - hoursAgo * HOUR);
  const dueAt = new Date(then.getTime() + window * HOUR);
  const article = await desk.article({ pressDeadline: dueAt, createdAt: then, updatedAt: then });
  const offer = { assigneeId: checker.userId, dueAt };
  const { id } = await new AssignmentsService(database, () => then).assign(
    editor,
    article.claims[0]!,
    1,
    offer,
  );
  await new PlanningService(database, clock).plan(desk.id, id);
  await new WatchingService(database, clock).watch(desk.id, 'article', article.id);
  return { id: article.id, assignment: id };
}

/** As if a step had been said when its time came. */
async function said(step: string): Promise<void> {
  await database.reader.reminder.updateMany({
    where: { deskId: desk.id, step },
    data: { status: 'sent', sentAt: new Date() },
  });
}

/** Changes the policy and does the jobs that follow it; tells how many they were. */
async function decide(reminders: object, week: object = WEEK): Promise<number> {
  const { version } = await policy.read(chief);
  await policy.change(chief, version, { reminders, week } as never);
  const replanning = new ReplanningService(database, clock);
  for (let done = 0; ; done++) {
    const job = await database.reader.outbox.findFirst({
      where: { deskId: desk.id, job: 'reminders.replan', doneAt: null },
    });
    if (job === null) return done;
    const { version, after } = job.payload as { version: number; after?: string };
    await replanning.replan(desk.id, version, after);
    await database.reader.outbox.update({ where: { id: job.id }, data: { doneAt: new Date() } });
  }
}
