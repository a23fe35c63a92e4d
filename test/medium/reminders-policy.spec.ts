import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readEnv } from '#config';
import type { Actor } from '#core';
import { FactsService, ReviseService } from '#claims';
import { CorrectionsService } from '#corrections';
import { Database } from '#database';
import { TokensService } from '#identity';
import { CalendarService, PolicyService } from '#reminders';
import { AssignmentsService, IssuesService, QuestionsService } from '#review';
import { startApi } from '../factories/api.js';
import { openDesk, type TestDesk } from '../factories/desk.js';
import { openStore, type TestStore } from '../factories/store.js';

const HOUR = 3_600_000;
const clock = () => new Date();

let store: TestStore;
let database: Database;
let policy: PolicyService;
let desk: TestDesk;
let chief: Actor & { userId: string };
let editor: Actor & { userId: string };
let checker: Actor & { userId: string };
let author: Actor & { userId: string };

beforeAll(async () => {
  store = await openStore();
  database = store.database;
  policy = new PolicyService(database, clock);
});
beforeEach(async () => {
  desk = await openDesk(database, { gate: { severity: 'minor' } });
  chief = await desk.person('chief');
  editor = await desk.person('editor');
  checker = await desk.person('checker');
  author = await desk.person('author');
});
afterAll(() => store.close());

describe('How a desk reminds', () => {
  it('is Stet’s way until the desk decides otherwise, with the holidays of Korea for a desk there', async () => {
    const { week, reminders, version, allowed } = await policy.read(chief);
    expect(week.calendar).toBe('kr');
    expect(reminders).toMatchObject({ rhythm: 'magazine', quiet: null, floor: { error: 'now', due: 'off' } });
    expect([version, allowed]).toEqual([1, ['change']]);
    expect((await policy.read(checker)).allowed).toEqual([]);
  });

  it('is decided once by two who are at it, is in the record, and leaves the desk’s other settings alone', async () => {
    const decided = { week: { ...(await policy.read(chief)).week, holidays: ['2026-12-24'] } };
    const changed = await policy.change(chief, 1, decided);
    expect(changed).toMatchObject({ version: 2, week: { holidays: ['2026-12-24'], calendar: 'kr' } });
    await expect(policy.change(chief, 1, {})).rejects.toThrow('request/stale');
    const { settings } = await database.reader.desk.findUniqueOrThrow({ where: { id: desk.id } });
    expect(settings).toMatchObject({ gate: { severity: 'minor' } });
    const entries = await database.reader.auditEntry.findMany({ where: { chainId: desk.id } });
    expect(entries.map(({ action }) => action)).toContain('desk.reminders_decided');
  });
});

describe('A calendar file', () => {
  const file = { content: ics('20270301', '20270308', '20270501'), from: '2027-01-01', to: '2027-12-31' };

  it('is looked at before it is taken: what is a day off already is not added', async () => {
    const calendar = new CalendarService(database, policy, clock);
    expect(await calendar.preview(chief, file)).toEqual({
      leftOut: 0,
      days: [
        { day: '2027-03-01', name: '쉬는 날 20270301', isOff: true },
        { day: '2027-03-08', name: '쉬는 날 20270308', isOff: false },
        { day: '2027-05-01', name: '쉬는 날 20270501', isOff: true },
      ],
    });
    expect((await policy.read(chief)).version).toBe(1);
    await policy.change(chief, 1, {
      week: { holidays: ['2027-01-04'] } as never,
      reminders: { lateMornings: 2 },
    });
    const taken = await calendar.take(chief, 2, file);
    expect(taken).toMatchObject({
      version: 3,
      week: { calendar: 'kr', holidays: ['2027-01-04', '2027-03-08'] },
      reminders: { lateMornings: 2 },
    });
    await expect(calendar.take(chief, 2, file)).rejects.toThrow('request/stale');
    expect(await calendar.take(chief, 3, file)).toMatchObject({ week: taken.week });
  });

  it('cannot give a desk more days than it may have', async () => {
    const calendar = new CalendarService(database, policy, clock);
    const holidays = Array.from({ length: 1_000 }, (_, day) =>
      new Date(day * 24 * HOUR).toISOString().slice(0, 10),
    );
    await policy.change(chief, 1, { week: { holidays } as never });
    await expect(calendar.take(chief, 2, file)).rejects.toThrow('calendar/too-much');
  });
});

describe('A dry run', () => {
  it('tells who would have been told what, by what happened, and sends nothing', async () => {
    const from = new Date(Date.now() - 10 * HOUR);
    const { claims } = await desk.article();
    const then = (hours: number) => () => new Date(Date.now() - hours * HOUR);
    const late = await new AssignmentsService(database, then(9)).assign(editor, claims[0]!, 1, {
      assigneeId: checker.userId,
      dueAt: new Date(Date.now() - 5 * HOUR),
    });
    const done = await new AssignmentsService(database, then(9)).assign(editor, claims[1]!, 1, {
      assigneeId: checker.userId,
      dueAt: new Date(Date.now() - 5 * HOUR),
    });
    await database.reader.assignment.update({
      where: { id: done.id },
      data: { status: 'done', endedAt: new Date(Date.now() - 6 * HOUR) },
    });
    const daily = { reminders: { rhythm: 'daily' as const, dueSoon: [0.7] } };
    const run = await policy.dryRun(chief, daily, from, new Date());
    const of = (id: string) =>
      run.messages
        .filter(({ subject }) => subject.id === id)
        .map(({ step, recipient }) => `${step} ${recipient.id === checker.userId ? 'checker' : 'editor'}`);
    expect(of(late.id)).toEqual([
      'accept_01 checker',
      'due_01 checker',
      'overdue_01 checker',
      'overdue_02 checker',
      'overdue_02 editor',
    ]);
    expect(of(done.id)).toEqual(['accept_01 checker', 'due_01 checker']);
    expect(run.total).toBe(7);
    expect(run.people).toEqual(
      expect.arrayContaining([
        { person: expect.objectContaining({ id: checker.userId }), messages: 6 },
        { person: expect.objectContaining({ id: editor.userId }), messages: 1 },
      ]),
    );
    expect(run.now.find(({ person }) => person.id === checker.userId)?.messages).toBe(5);
    expect(await database.reader.reminder.count({ where: { deskId: desk.id } })).toBe(0);
    expect((await policy.read(chief)).version).toBe(1);
  });

  it('tells of a press deadline once to each, and of a fact to its owner', async () => {
    const before = (hours: number) => new Date(Date.now() - hours * HOUR);
    const { id, claims } = await desk.article({ createdAt: before(9.5), pressDeadline: before(1) });
    for (const claim of claims.slice(0, 2))
      await new AssignmentsService(database, () => before(9)).assign(checker, claim, 1, {});
    const fact = crypto.randomUUID();
    await database.reader.houseFact.create({
      data: {
        ...{ id: fact, deskId: desk.id, kind: 'person', name: '김하나', aliases: [], attributes: [] },
        ...{ source: '본인', ownerId: author.userId, reviewAt: before(5) },
      },
    });
    const always = { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', until: '23:59', calendar: 'none' as const };
    const settings = { week: { ...always, worked: [], holidays: [] } };
    const { messages } = await policy.dryRun(chief, settings, before(10), new Date());
    const who = new Map([
      [checker.userId, 'checker'],
      [editor.userId, 'editor'],
      [author.userId, 'author'],
    ]);
    expect(
      messages
        .filter(({ kind }) => kind === 'deadline' || kind === 'review')
        .map(({ step, subject, recipient }) => [step, subject.id, who.get(recipient.id)])
        .sort(),
    ).toEqual([
      ['deadline_02', id, 'checker'],
      ['deadline_02', id, 'editor'],
      ['deadline_03', id, 'checker'],
      ['deadline_03', id, 'editor'],
      ['review_01', fact, 'author'],
    ]);
  });

  it('tells of work that lay, from its last sign of life, and takes it back there', async () => {
    const before = (hours: number) => () => new Date(Date.now() - hours * HOUR);
    const { claims } = await desk.article({ createdAt: before(400)() });
    const dueAt = before(30)();
    const [lying, seen] = await Promise.all(
      claims
        .slice(0, 2)
        .map((claim) => new AssignmentsService(database, before(360)).assign(checker, claim, 1, { dueAt })),
    );
    for (const hours of [312, 264, 216, 168, 120, 72, 26])
      await database.reader.comment.create({
        data: {
          ...{ id: crypto.randomUUID(), deskId: desk.id, text: '묻는 중' },
          ...{ claimId: claims[1]!, byId: checker.userId, createdAt: before(hours)() },
        },
      });
    const always = { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', until: '23:59', calendar: 'none' as const };
    const settings = { week: { ...always, worked: [], holidays: [] }, reminders: { dueSoon: [] } };
    const { messages } = await policy.dryRun(chief, settings, before(400)(), new Date());
    const of = (id: string) => messages.filter(({ subject }) => subject.id === id).map(({ step }) => step);
    expect(of(lying!.id)).toEqual(['abandoned_01', 'abandoned_01']);
    expect(of(seen!.id)).not.toContain('abandoned_01');
    expect(of(seen!.id)).toContain('overdue_02');
  });

  it('tells of a claim that came back to the queue, until someone took it', async () => {
    const before = (hours: number) => () => new Date(Date.now() - hours * HOUR);
    const { claims } = await desk.article();
    const offer = { assigneeId: checker.userId };
    const offered = await new AssignmentsService(database, before(9)).assign(editor, claims[0]!, 1, offer);
    await new AssignmentsService(database, before(8)).decline(checker, offered.id, offered.version, '휴가');
    const told = async () =>
      (await policy.dryRun(chief, { reminders: { rhythm: 'daily' } }, before(10)(), new Date())).messages
        .filter(({ kind, subject }) => kind === 'unassigned' && subject.id === claims[0])
        .map(({ step, recipient }) => [step, recipient.id]);
    expect(await told()).toEqual([
      ['unassigned_01', editor.userId],
      ['unassigned_02', chief.userId],
    ]);
    const { version } = await database.reader.claim.findUniqueOrThrow({ where: { id: claims[0]! } });
    await new AssignmentsService(database, before(6.5)).assign(editor, claims[0]!, version, {});
    expect(await told()).toEqual([['unassigned_01', editor.userId]]);
  });

  it('tells of a claim whose words a revision changed', async () => {
    const before = (hours: number) => () => new Date(Date.now() - hours * HOUR);
    const article = await desk.article();
    await desk.change(article.claims[0]!, { status: 'resolved', outcome: 'confirmed' });
    const content = article.text.replace('1932', '1931');
    const edited = { format: 'text', content, reason: 'another year' } as const;
    await new ReviseService(database, before(8)).revise(editor, article.id, 1, edited, false);
    const { messages } = await policy.dryRun(
      chief,
      { reminders: { rhythm: 'daily' } },
      before(10)(),
      new Date(),
    );
    const of = messages.filter(
      ({ kind, subject }) => kind === 'unassigned' && subject.id === article.claims[0],
    );
    expect(of.map(({ step }) => step)).toEqual(['unassigned_01', 'unassigned_02']);
  });

  it('refuses a time in which more happened than it reads, before it reads it', async () => {
    const { id } = await desk.article();
    const [from, to] = [new Date(Date.now() - HOUR), new Date()];
    await database.reader.$executeRaw`
      INSERT INTO "AuditEntry" ("chainId", seq, "deskId", at, action, body, previous, hash)
      SELECT ${id}::uuid, seq, ${desk.id}::uuid, ${from}, 'claim.checked', 'not even JSON', '', seq::text
      FROM generate_series(1, 100001) AS seq`;
    await expect(policy.dryRun(chief, {}, from, to)).rejects.toThrow('reminder/too-much-to-rehearse');
  });

  it('tells of the day that a fact had before it was reviewed', async () => {
    const before = (hours: number) => () => new Date(Date.now() - hours * HOUR);
    const entry = { kind: 'person' as const, name: '김하나', aliases: [], attributes: [], source: '본인' };
    const reviewAt = before(5)();
    const fact = await new FactsService(database, before(100)).add(editor, { ...entry, reviewAt });
    await new FactsService(database, before(1)).change(editor, fact.id, 1, {
      reviewAt: new Date('2030-01-01'),
    });
    const always = { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', until: '23:59', calendar: 'none' as const };
    const settings = { week: { ...always, worked: [], holidays: [] } };
    const { messages } = await policy.dryRun(chief, settings, before(10)(), new Date());
    expect(messages.map(({ step, subject }) => [step, subject.id])).toEqual([['review_01', fact.id]]);
  });

  it('stops where a question was answered', async () => {
    const { claims } = await desk.article();
    const asking = () => new Date(Date.now() - 30 * 24 * HOUR);
    const taken = await new AssignmentsService(database, asking).assign(checker, claims[0]!, 1, {});
    const questions = new QuestionsService(database, asking);
    const asked = await questions.ask(checker, claims[0]!, taken.claim.version, '언제 쟀습니까?', {
      askedOfId: author.userId,
    });
    const from = new Date(Date.now() - 31 * 24 * HOUR);
    const told = async () =>
      (await policy.dryRun(chief, {}, from, new Date())).messages
        .filter(({ kind }) => kind === 'question')
        .map(({ step }) => step);
    const asOften = ['question_01', 'question_02', 'question_03', 'question_04'];
    expect(await told()).toEqual(['question_00', ...asOften]);
    const answering = () => new Date(asking().getTime() + HOUR);
    await new QuestionsService(database, answering).answer(author, asked.id, asked.version, '어제요');
    expect(await told()).toEqual(['question_00']);
  });

  it('tells of a correction at once and every morning to those who could approve it, until it is decided', async () => {
    const then = (ms = 0) => new Date(Date.now() - 100 * HOUR + ms);
    const { claims } = await desk.article();
    const issues = new IssuesService(database, then);
    const raised = await issues.raiseOnClaim(checker, claims[0]!, { category: 'number.unit', note: 'x' });
    await issues.confirm(chief, raised.id, raised.version, {});
    const proposal = { type: 'correction', after: 'The bridge opened in 1933.', reason: 'x' } as const;
    const proposed = await new CorrectionsService(database, then).propose(editor, raised.id, proposal);
    const always = { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', until: '23:59', calendar: 'none' as const };
    const settings = { week: { ...always, worked: [], holidays: [] }, reminders: { lateMornings: 2 } };
    const told = async () =>
      (await policy.dryRun(chief, settings, then(-HOUR), new Date())).messages
        .filter(({ kind }) => kind === 'approval')
        .map(({ step, recipient }) => `${step} ${recipient.id === chief.userId ? 'chief' : 'another'}`);
    expect(await told()).toEqual(['approval_00 chief', 'approval_01 chief', 'approval_02 chief']);
    const decided = new CorrectionsService(database, () => then(1_000));
    await decided.reject(chief, proposed.id, proposed.version, 'it did not');
    expect(await told()).toEqual(['approval_00 chief']);
  });

  it('tells nobody of a correction that they have signed', async () => {
    const legal = await desk.person('legal');
    const then = (ms = 0) => new Date(Date.now() - 100 * HOUR + ms);
    const { claims } = await desk.article();
    const issues = new IssuesService(database, then);
    const raised = await issues.raiseOnClaim(checker, claims[0]!, { category: 'number.unit', note: 'x' });
    await issues.confirm(chief, raised.id, raised.version, {});
    const proposal = { type: 'retraction', after: 'Nothing of this holds.', reason: 'x' } as const;
    const proposed = await new CorrectionsService(database, then).propose(editor, raised.id, proposal);
    const signing = new CorrectionsService(database, () => then(1_000));
    await signing.approve(chief, proposed.id, proposed.version);
    const always = { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', until: '23:59', calendar: 'none' as const };
    const settings = { week: { ...always, worked: [], holidays: [] }, reminders: { lateMornings: 1 } };
    const { messages } = await policy.dryRun(chief, settings, then(-HOUR), new Date());
    const told = messages.filter(({ kind }) => kind === 'approval');
    const whom = ({ recipient }: (typeof told)[number]) =>
      recipient.id === chief.userId ? 'chief' : recipient.id;
    expect(told.map((one) => `${one.step} ${whom(one)}`).sort()).toEqual(
      [`approval_00 ${legal.userId}`, 'approval_00 chief', `approval_01 ${legal.userId}`].sort(),
    );
  });
});

it('The policy over HTTP: for those who may, against a version, with nothing that is no setting, and a month at most', async () => {
  const api = await startApi(readEnv({ DATABASE_URL: store.url }));
  const tokens = new TokensService(database, clock);
  const call = async (
    who: Actor,
    method: 'GET' | 'PUT' | 'POST',
    path: string,
    payload?: object,
    match?: string,
  ) => {
    const { secret } = await tokens.create(who, 'test');
    const headers = { authorization: `Bearer ${secret}`, ...(match !== undefined && { 'if-match': match }) };
    return api.inject({
      method,
      url: `/api/v1/reminders/policy${path}`,
      headers,
      ...(payload && { payload }),
    });
  };
  try {
    const read = await call(checker, 'GET', '');
    expect([read.statusCode, read.headers.etag]).toEqual([200, '"1"']);
    const quiet = { reminders: { quiet: { from: '22:00', until: '07:00' } } };
    expect((await call(checker, 'PUT', '', quiet, '"1"')).statusCode).toBe(403);
    expect((await call(chief, 'PUT', '', quiet)).statusCode).toBe(428);
    expect((await call(chief, 'PUT', '', { reminders: { loud: true } }, '"1"')).statusCode).toBe(422);
    const changed = await call(chief, 'PUT', '', quiet, '"1"');
    expect([changed.statusCode, changed.headers.etag]).toEqual([200, '"2"']);
    expect(changed.json()).toMatchObject({ reminders: { quiet: { from: '22:00', daysOff: false } } });
    expect((await call(chief, 'PUT', '', quiet, '"1"')).statusCode).toBe(412);
    const content = ics('20280103');
    const looked = await call(chief, 'POST', '/calendar/preview', {
      content,
      from: '2028-01-01',
      to: '2028-12-31',
    });
    expect(looked.json()).toMatchObject({ days: [{ day: '2028-01-03', isOff: false }] });
    const taken = await call(
      chief,
      'POST',
      '/calendar',
      { content, from: '2028-01-01', to: '2028-12-31' },
      '"2"',
    );
    expect(taken.json()).toMatchObject({
      version: 3,
      week: { holidays: ['2028-01-03'] },
      reminders: quiet.reminders,
    });
    expect((await call(checker, 'POST', '/calendar/preview', { content })).statusCode).toBe(403);
    expect((await call(chief, 'POST', '/calendar', { content })).statusCode).toBe(428);
    for (const wrong of [
      { content: '' },
      { content: 'x'.repeat(1_000_001) },
      { content, from: '2028-01-01' },
      { content, from: '2028-01-01', to: '2027-12-31' },
      { content, from: '2028-01-01', to: '2038-01-01' },
      { content: 'no calendar' },
    ])
      expect((await call(chief, 'POST', '/calendar/preview', wrong)).statusCode).toBe(422);
    const times = (from: string, to: string) => ({ settings: quiet, from, to });
    const week = times('2026-11-16T00:00:00Z', '2026-11-23T00:00:00Z');
    expect((await call(chief, 'POST', '/dry-run', week)).json()).toMatchObject({ total: 0, messages: [] });
    const long = times('2026-10-01T00:00:00Z', '2026-11-23T00:00:00Z');
    expect((await call(chief, 'POST', '/dry-run', long)).statusCode).toBe(422);
  } finally {
    await api.close();
  }
});

/** A calendar of single days off: `20270301`. */
function ics(...days: string[]): string {
  const events = days.map(
    (day) => `BEGIN:VEVENT\nDTSTART;VALUE=DATE:${day}\nSUMMARY:쉬는 날 ${day}\nEND:VEVENT`,
  );
  return `BEGIN:VCALENDAR\n${events.join('\n')}\nEND:VCALENDAR`;
}
