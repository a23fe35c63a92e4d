import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ArticlesService } from '#articles';
import { holdHeads } from '#audit';
import { openLog, readEnv } from '#config';
import { ExtractService, FactsService, ReviseService } from '#claims';
import type { Actor } from '#core';
import { CorrectionsService } from '#corrections';
import { Database } from '#database';
import {
  DigestsService,
  PlanningService,
  PreferencesService,
  RemindersService,
  SendingService,
  sweepReminders,
  WatchingService,
} from '#reminders';
import {
  AssignmentsService,
  DecisionsService,
  EvidenceService,
  FactChangeService,
  GateService,
  IssuesService,
  lockIssue,
  moveIssue,
  QuestionsService,
} from '#review';
import { openDesk, type TestArticle, type TestDesk } from '../factories/desk.js';
import { openStore, type TestStore } from '../factories/store.js';
import { waitingForALock } from '../support/waiting.js';

const HOUR = 3_600_000;
const clock = () => new Date();
const quiet = openLog('worker', 'silent', () => undefined);

let store: TestStore;
let database: Database;
let desk: TestDesk;
let editor: Actor & { userId: string };
let chief: Actor & { userId: string };
let checker: Actor & { userId: string };
let author: Actor & { userId: string };

beforeAll(async () => {
  store = await openStore();
  database = store.database;
});
beforeEach(() => open());
afterAll(() => store.close());

describe('Claims that nobody has taken', () => {
  it('are told of together, to the editors and then to the chief, and not when they were taken', async () => {
    const article = await desk.article();
    await watch('article', article.id);
    await watch('article', article.id);
    expect(await laidOut()).toEqual([
      ['unassigned_01', 'editor', 'scheduled'],
      ['unassigned_02', 'chief', 'scheduled'],
    ]);
    await comeDue('unassigned_01');
    await work();
    expect(await inboxOf(editor)).toEqual([
      expect.stringMatching(/^\[미배정\] 「The bridge」: .* 주장 3건$/),
    ]);
    for (const id of article.claims)
      await desk.change(id, { assigneeId: checker.userId, status: 'in_check' });
    await comeDue('unassigned_02');
    await work();
    expect(await inboxOf(chief)).toEqual([]);
    expect(await laidOut()).toContainEqual(['unassigned_02', 'chief', 'cancelled']);
  });

  it('are told of by themselves when they come back to the queue, once for each time', async () => {
    const { claims } = await desk.article();
    const assignments = new AssignmentsService(database, clock);
    const offered = await assignments.assign(editor, claims[0]!, 1, { assigneeId: checker.userId });
    await assignments.decline(checker, offered.id, offered.version, '휴가입니다');
    await work();
    const of = { subjectType: 'claim', subjectId: claims[0]! };
    expect(await database.reader.reminder.count({ where: of })).toBe(2);
    await comeDue('unassigned_01');
    await work();
    expect(await inboxOf(editor)).toEqual([expect.stringContaining('주장 1건')]);
  });

  it('wait anew while an earlier time is being told: neither keeps the other from its end', async () => {
    const { id } = await desk.article();
    await watch('article', id);
    await database.reader.article.update({ where: { id }, data: { head: 2 } });
    const watched = await database.sqlTransaction(async (tx) => {
      await tx.$executeRaw`
        UPDATE "Reminder" SET status = 'sent', "sentAt" = now() WHERE "deskId" = ${desk.id}::uuid AND step = 'unassigned_02'`;
      const again = watch('article', id).then(() => 'watched', String);
      await waitingForALock(database);
      await holdHeads(tx, desk.id, [id]);
      return { again };
    });
    expect(await watched.again).toBe('watched');
    const [first, second] = [await laidOut('unassigned_01'), await laidOut('unassigned_02')];
    const statuses = [first, second].map((laid) => laid.map(([, , status]) => status).sort());
    expect(statuses).toEqual([
      ['cancelled', 'scheduled'],
      ['scheduled', 'sent'],
    ]);
  });
});

it('An article is taken up while something of it is being told: neither keeps the other from its end', async () => {
  const { id } = await desk.article();
  await watch('article', id);
  await database.reader.reminder.updateMany({
    where: { deskId: desk.id, step: 'unassigned_01' },
    data: { status: 'cancelled', reason: 'stopped' },
  });
  const resumed = await database.sqlTransaction(async (tx) => {
    await tx.$executeRaw`
      SELECT 1 FROM "Reminder" WHERE "deskId" = ${desk.id}::uuid AND step = 'unassigned_02' FOR UPDATE`;
    const again = watch('article', id).then(() => 'resumed', String);
    await waitingForALock(database);
    await holdHeads(tx, desk.id, [id]);
    return { again };
  });
  expect(await resumed.again).toBe('resumed');
  expect(await laidOut('unassigned_01')).toEqual([['unassigned_01', 'editor', 'scheduled']]);
});

describe('A question', () => {
  it('is told to the one asked at once and each working day, and at last to its checker', async () => {
    const asked = await ask({ askedOfId: author.userId });
    await work();
    expect(await inboxOf(author)).toEqual([expect.stringMatching(/^\[답변 요청\]/)]);
    const question = await laidOut('question');
    expect(question.map(([step, role]) => `${step} ${role}`)).toEqual([
      'question_00 asked',
      'question_01 asked',
      'question_02 asked',
      'question_03 asked',
      'question_04 asker',
    ]);
    await comeDue('question_01');
    await work();
    expect(await inboxOf(author)).toHaveLength(2);
    await questions().answer(author, asked.id, asked.version, '측량 회사입니다');
    await comeDue('question_04');
    await work();
    expect(await inboxOf(checker)).toEqual([expect.stringMatching(/^\[답변 도착\]/)]);
  });

  it('waits in the inbox of the one asked for a reply, and no longer once it is answered, taken back or of no use', async () => {
    const reminders = new RemindersService(database, clock);
    const open = async () => (await reminders.notifications(author, { size: 10 })).items;
    const asked = await ask({ askedOfId: author.userId });
    await work();
    const waiting = { subject: { type: 'question', id: asked.id }, allowed: ['reply', 'read', 'done'] };
    expect(await open()).toEqual([expect.objectContaining(waiting)]);
    await questions().answer(author, asked.id, asked.version, '측량 회사입니다');
    expect((await open())[0]!.allowed).toEqual(['read', 'done']);
    await work();
    expect(await reminders.notifications(author, { size: 10 })).toMatchObject({ items: [], unread: 0 });
    const back = await ask({ askedOfId: author.userId });
    await work();
    expect(await open()).toHaveLength(1);
    await questions().withdraw(checker, back.id, back.version);
    await work();
    expect([await open(), (await inboxOf(checker)).length]).toEqual([[], 1]);
    const needless = await ask({ askedOfId: author.userId });
    await work();
    const { version } = await database.reader.claim.findUniqueOrThrow({ where: { id: needless.claimId } });
    await new DecisionsService(database, clock).withdraw(editor, needless.claimId, version, 'no claim');
    await work();
    expect(await open()).toEqual([]);
    const late = questions().answer(author, needless.id, needless.version + 1, 'too late');
    await expect(late).rejects.toThrow('thing/not-now');
  });

  it('that its asker wrote the answer of down is no news to them, but to whoever has the claim by now', async () => {
    const other = await desk.person('checker');
    const asked = await ask({ askedOf: '한누리 교수' });
    await desk.change(asked.claimId, { assigneeId: other.userId });
    await questions().answer(checker, asked.id, asked.version, '503 m입니다');
    await work();
    expect([await inboxOf(checker), await inboxOf(other)]).toEqual([
      [],
      [expect.stringMatching(/^\[답변 도착\]/)],
    ]);
  });

  it('to someone outside is no news to whoever asked it', async () => {
    await ask({ askedOf: '한누리 교수' });
    await work();
    expect(await inboxOf(checker)).toEqual([]);
    expect((await laidOut('question'))[0]).toEqual(['question_01', 'asked', 'scheduled']);
  });

  it('is in the inbox of the one asked though the desk is quiet; its mail comes with that of the day', async () => {
    await open({ reminders: { quiet: ALWAYS } });
    await ask({ askedOfId: author.userId });
    await work({ SMTP_URL: 'smtp://127.0.0.1:1' });
    const [told, ...more] = await database.reader.notification.findMany({ where: { userId: author.userId } });
    expect([told?.kind, told?.readAt, more]).toEqual(['question', null, []]);
    expect(told?.digestId).not.toBeNull();
    expect(await database.reader.delivery.count({ where: { notificationId: told!.id } })).toBe(0);
    await comeDue('question_01');
    await work();
    expect(await laidOut('question')).toContainEqual(['question_01', 'asked', 'suppressed']);
  });

  it('at night comes by mail in the morning to whoever wants it at once, and no mail of the day', async () => {
    await open({ reminders: { quiet: ALWAYS } });
    await new PreferencesService(database, { smtpUrl: undefined }).change(author, { digest: 'off' });
    await ask({ askedOfId: author.userId });
    const byMail = { SMTP_URL: 'smtp://127.0.0.1:1' };
    await work(byMail);
    const mine = { userId: author.userId };
    const { id } = await database.reader.digest.findFirstOrThrow({ where: mine });
    await new DigestsService(database, clock, readEnv({ DATABASE_URL: store.url, ...byMail })).send(
      desk.id,
      id,
    );
    const letters = await database.reader.delivery.findMany({
      where: { notification: mine },
      include: { notification: true },
    });
    expect(letters.map(({ notification }) => notification.kind)).toEqual(['digest']);
    expect(letters[0]!.notification.body).toContain('[답변 요청]');
  });

  const questions = () => new QuestionsService(database, clock);

  /** The checker takes a claim and asks about it. */
  async function ask(asked: { askedOfId: string } | { askedOf: string }) {
    const { claims } = await desk.article();
    const taken = await new AssignmentsService(database, clock).assign(checker, claims[0]!, 1, {});
    return questions().ask(checker, claims[0]!, taken.claim.version, '누가 쟀습니까?', asked);
  }
});

describe('A correction that waits for approval', () => {
  it('is told at once to everyone who may give it, and each working morning to those whose word is missing', async () => {
    const legal = await desk.person('legal');
    const { claims } = await desk.article({ status: 'published', publishedAt: new Date() });
    const issues = new IssuesService(database, clock);
    const complaint = {
      category: 'number.wrong_value',
      note: '503 m가 아닙니다',
      severity: 'minor',
    } as const;
    const raised = await issues.raiseOnClaim(checker, claims[2]!, complaint);
    await issues.confirm(editor, raised.id, raised.version, {});
    const corrections = new CorrectionsService(database, clock);
    const proposal = { type: 'retraction', after: 'Nothing of this holds.', reason: '측량 보고서' } as const;
    const proposed = await corrections.propose(checker, raised.id, proposal);
    await work();
    const told = [expect.stringMatching(/^\[승인 요청\] 「The bridge」: 정정 1번/)];
    expect([await inboxOf(chief), await inboxOf(legal)]).toEqual([told, told]);
    expect([await inboxOf(editor), await inboxOf(checker)]).toEqual([[], []]);
    const signed = await corrections.approve(chief, proposed.id, proposed.version);
    await comeDue('approval_01');
    await work();
    expect([(await inboxOf(chief)).length, (await inboxOf(legal)).length]).toEqual([1, 2]);
    await corrections.approve(legal, proposed.id, signed.version);
    await comeDue('approval_02');
    await work();
    expect([(await inboxOf(chief)).length, (await inboxOf(legal)).length]).toEqual([1, 2]);
  });

  it('is not told to the one who proposed it, and its message leads to it', async () => {
    const { id } = await propose(editor);
    await work();
    expect([await inboxOf(chief), await inboxOf(editor)]).toEqual([[expect.any(String)], []]);
    const [told] = await database.reader.notification.findMany({ where: { userId: chief.userId } });
    expect(told!.link).toBe(`/corrections?correction=${id}`);
  });

  it.each<[string, (id: string, version: number) => Promise<unknown>, RegExp]>([
    ['refused', (id, version) => corrections().reject(chief, id, version, '맞습니다'), /^\[정정 반려\]/],
    [
      'taken back by another',
      (id, version) => corrections().withdraw(chief, id, version, '늦음'),
      /^\[정정 철회\]/,
    ],
    ['approved', (id, version) => corrections().approve(chief, id, version), /^\[정정 승인\]/],
  ])('is %s: its proposer and the author are told, and it waits in nobody’s inbox', async (_, end, words) => {
    const { id, version } = await propose(checker);
    await work();
    await end(id, version);
    await work();
    const told = [expect.stringMatching(words)];
    expect([await inboxOf(checker), await inboxOf(author)]).toEqual([told, told]);
    const reminders = new RemindersService(database, clock);
    const waiting = await reminders.notifications(editor, { size: 10, show: 'open' });
    expect([await reminders.notifications(chief, { size: 10 }), waiting]).toMatchObject([
      { items: [], unread: 0 },
      { items: [], unread: 0 },
    ]);
  });

  it('is applied and told to readers: both are told of the newest of it, but not who did it', async () => {
    const published = { status: 'published', publishedAt: new Date(), liveRevision: 1 } as const;
    const { id, version } = await propose(checker, published);
    const approved = await corrections().approve(chief, id, version);
    const applied = await corrections().apply(editor, id, approved.version);
    await work();
    expect(await inboxOf(author)).toEqual([expect.stringMatching(/^\[정정 반영\]/)]);
    await corrections().notice(chief, id, applied.version, { reason: '독자가 기다린다' });
    await work();
    const both = [expect.stringMatching(/^\[정정 반영\]/), expect.stringMatching(/^\[정정 고지\]/)];
    expect([await inboxOf(author), await inboxOf(checker)]).toEqual([both, both]);
    expect((await inboxOf(editor)).filter((title) => title.startsWith('[정정'))).toEqual([]);
  });

  const corrections = () => new CorrectionsService(database, clock);

  /** Other words for the last claim of an article of the author's, by that person. */
  async function propose(by: Actor, article: object = {}) {
    const { claims } = await desk.article({ authorId: author.userId, ...article });
    const issues = new IssuesService(database, clock);
    const raised = await issues.raiseOnClaim(checker, claims[2]!, { category: 'number.unit', note: 'x' });
    await issues.confirm(editor, raised.id, raised.version, {});
    const proposal = { type: 'correction', after: 'Its arch is 530 metres wide.', reason: 'x' } as const;
    return corrections().propose(by, raised.id, proposal);
  }
});

describe('A signature', () => {
  it.each<[string, (article: TestArticle) => Promise<void>, string]>([
    ['its evidence', async ({ claims }) => void (await lay(claims[0]!)), '근거가 바뀌었습니다'],
    [
      'its text',
      async ({ id, text }) => {
        const edited = { format: 'text', content: text.replace('503', '530'), reason: 'edited' } as const;
        await new ReviseService(database, clock).revise(editor, id, 1, edited, false);
        const { id: revision } = await database.reader.revision.findFirstOrThrow({
          where: { articleId: id, number: 2 },
        });
        await new ExtractService(database, clock).extract(desk.id, revision);
      },
      '글이 바뀌었습니다',
    ],
    [
      'its text, though that is again what was signed',
      async ({ id, text, claims }) => {
        const revise = new ReviseService(database, clock);
        const edited = { format: 'text', reason: 'edited' } as const;
        for (const [version, content] of [text.replace('503', '530'), text].entries())
          await revise.revise(editor, id, version + 1, { ...edited, content }, false);
        await lay(claims[0]!);
      },
      '글이 바뀌었습니다',
    ],
    [
      'an entry of the fact book that it rests on',
      async () => {
        const facts = new FactsService(database, clock);
        const { id, version } = await database.reader.houseFact.findFirstOrThrow({
          where: { deskId: desk.id },
        });
        await facts.change(editor, id, version, { attributes: [{ name: 'kind', value: 'university' }] });
        await new FactChangeService(database, clock).follow(desk.id, id);
      },
      '근거가 바뀌었습니다',
    ],
  ])('that falls with %s is told to whoever gave it, once', async (_, change, why) => {
    const article = await citing();
    await gate().signOff(editor, article.id, 'editor', article.sha256);
    await work();
    await change(article);
    await work();
    const told = await database.reader.notification.findMany({ where: { userId: editor.userId } });
    expect(told.map(({ title }) => title)).toEqual([expect.stringMatching(/^\[서명 풀림\] .+ 1판/)]);
    expect(told[0]!.body).toContain(why);
    await lay(article.claims[1]!);
    await work();
    expect(await inboxOf(editor)).toHaveLength(1);
  });

  it('that was given anew meanwhile is told of no more, and in print none', async () => {
    const article = await citing();
    await gate().signOff(editor, article.id, 'editor', article.sha256);
    await lay(article.claims[0]!);
    await gate().signOff(editor, article.id, 'editor', article.sha256);
    await work();
    await database.reader.article.update({ where: { id: article.id }, data: { publishedAt: new Date() } });
    await lay(article.claims[0]!);
    await work();
    expect(await inboxOf(editor)).toEqual([]);
  });

  it('that fell with what was mended since is void, and told of; given anew, it is told of again', async () => {
    const article = await citing();
    await gate().signOff(editor, article.id, 'editor', article.sha256);
    const mistaken = await lay(article.claims[0]!);
    await new EvidenceService(database, clock).withdraw(checker, mistaken.id, 'of another claim');
    await work();
    const fell = expect.stringMatching(/^\[서명 풀림\]/);
    expect(await inboxOf(editor)).toEqual([fell]);
    await gate().signOff(editor, article.id, 'editor', article.sha256);
    await lay(article.claims[1]!);
    await work();
    expect(await inboxOf(editor)).toEqual([fell, fell]);
  });

  const gate = () => new GateService(database, clock);

  /** An article with a source that cites the desk's fact book. */
  async function citing(): Promise<TestArticle> {
    const { id } = await new FactsService(database, clock).add(editor, {
      ...{ kind: 'organisation', name: 'Harbour Trust', aliases: [], source: 'register' },
      attributes: [{ name: 'kind', value: 'company' }],
    });
    const article = await desk.article();
    await lay(article.claims[0]!, id);
    return article;
  }

  function lay(claim: string, factId?: string) {
    return new EvidenceService(database, clock).add(checker, claim, {
      ...{ class: 'primary', stance: 'supports', title: 'Fact book', ...(factId && { factId }) },
      ...{ url: null, locator: null, quote: null, publisher: null },
    });
  }
});

describe('The press deadline', () => {
  it('is told with what blocks the gate, to editors and to those who have a claim in hand', async () => {
    const article = await desk.article({ pressDeadline: new Date(Date.now() + 30 * HOUR) });
    await watch('article', article.id);
    const assignments = new AssignmentsService(database, clock);
    const taken = await assignments.assign(checker, article.claims[0]!, 1, {});
    await new PlanningService(database, clock).plan(desk.id, taken.id);
    await comeDue('deadline_01');
    await work();
    const [told] = await database.reader.notification.findMany({ where: { userId: editor.userId } });
    expect(told).toMatchObject({ kind: 'deadline', title: expect.stringMatching(/막는 것 \d+건$/) });
    expect(told!.body).toMatch(/· .+/);
    expect(await inboxOf(checker)).toEqual([expect.stringMatching(/^\[인쇄 마감\]/)]);
    expect(await inboxOf(author)).toEqual([]);
  });

  it('tells of a signature that a changed entry of the fact book has voided', async () => {
    const facts = new FactsService(database, clock);
    const { id: factId, version } = await facts.add(editor, {
      ...{ kind: 'organisation', name: 'Harbour Trust', aliases: [], source: 'register' },
      attributes: [{ name: 'kind', value: 'company' }],
    });
    const article = await desk.article({ pressDeadline: new Date(Date.now() + 30 * HOUR) });
    await new EvidenceService(database, clock).add(checker, article.claims[0]!, {
      ...{ class: 'primary', stance: 'supports', title: 'Fact book', factId },
      ...{ url: null, locator: null, quote: null, publisher: null },
    });
    await new GateService(database, clock).signOff(editor, article.id, 'editor', article.sha256);
    await facts.change(editor, factId, version!, { attributes: [{ name: 'kind', value: 'university' }] });
    await watch('article', article.id);
    await comeDue('deadline_01');
    await work();
    const [told] = await database.reader.notification.findMany({ where: { userId: editor.userId } });
    expect(told!.body).toContain('서명이 없습니다');
  });
});

describe('An error in published text', () => {
  it('is told at once when it is critical, though the desk is quiet, and no more when a fix is proposed', async () => {
    await open({ reminders: { quiet: ALWAYS } });
    const legal = await desk.person('legal');
    const { claims, id } = await desk.article({ status: 'published', publishedAt: new Date() });
    const issues = new IssuesService(database, clock);
    const complaint = {
      category: 'number.wrong_value',
      note: '503 m가 아닙니다',
      severity: 'critical',
    } as const;
    const raised = await issues.raiseOnClaim(checker, claims[2]!, complaint);
    await issues.confirm(editor, raised.id, raised.version, {});
    await work();
    expect(await inboxOf(editor)).toEqual([
      expect.stringMatching(/^\[게재된 오류\] 「The bridge」: 치명적인/),
    ]);
    expect(await inboxOf(legal as never)).toHaveLength(1);
    await database.reader.issue.updateMany({ where: { articleId: id }, data: { status: 'fix_proposed' } });
    await comeDue('error_02');
    await work();
    expect(await inboxOf(editor)).toHaveLength(1);
  });

  it.each(['reject_fix', 'send_back'] as const)('is told of again after %s', async (event) => {
    const issue = await confirmed();
    await work();
    expect(await inboxOf(editor)).toHaveLength(1);
    const status = event === 'reject_fix' ? 'fix_proposed' : 'fixed';
    await database.reader.issue.update({ where: { id: issue.id }, data: { status } });
    await database.transaction(async (tx) => {
      await moveIssue(tx, chief, await lockIssue(tx, chief, issue.id), event, {}, new Date());
    });
    await work();
    expect(await inboxOf(editor)).toHaveLength(2);
  });

  /** A critical error in published text, confirmed now. */
  async function confirmed() {
    const { claims } = await desk.article({ status: 'published' });
    const issues = new IssuesService(database, clock);
    const complaint = {
      category: 'number.wrong_value',
      note: '503 m가 아닙니다',
      severity: 'critical',
    } as const;
    const raised = await issues.raiseOnClaim(checker, claims[2]!, complaint);
    return issues.confirm(editor, raised.id, raised.version, {});
  }
});

describe('An article on hold', () => {
  it('is nobody’s concern until it is resumed: then what fell due is told, the latest of it', async () => {
    const { id, claims } = await desk.article();
    await watch('article', id);
    const assignments = new AssignmentsService(database, clock);
    const dueAt = new Date(Date.now() + 40 * HOUR);
    const taken = await assignments.assign(checker, claims[0]!, 1, { dueAt });
    await new PlanningService(database, clock).plan(desk.id, taken.id);
    const articles = new ArticlesService(database, clock);
    const held = await articles.setAside(editor, id, 1, 'hold', '소송이 걸렸습니다');
    for (const step of ['unassigned_01', 'due_01', 'due_02']) await comeDue(step);
    await work();
    expect([...(await inboxOf(editor)), ...(await inboxOf(checker))]).toEqual([]);
    expect(await laidOut('due')).toContainEqual(['due_01', 'assignee', 'cancelled']);
    await articles.setAside(editor, id, held.version, 'resume', '끝났습니다');
    await work();
    expect(await inboxOf(editor)).toEqual([expect.stringMatching(/주장 2건$/)]);
    expect(await inboxOf(checker)).toHaveLength(1);
  });
});

describe('Quiet hours', () => {
  it('hold back what is not critical until they end, and say so', async () => {
    await open({ reminders: { quiet: ALWAYS } });
    const article = await desk.article();
    await watch('article', article.id);
    await comeDue('unassigned_01');
    await work();
    const held = await database.reader.reminder.findFirstOrThrow({
      where: { deskId: desk.id, step: 'unassigned_01' },
    });
    expect(held).toMatchObject({ status: 'suppressed', reason: 'quiet_hours', queuedAt: null });
    expect(held.dueAt.getTime()).toBeGreaterThan(Date.now());
    await database.reader.desk.update({ where: { id: desk.id }, data: { settings: {} } });
    await comeDue('unassigned_01');
    await work();
    expect(await inboxOf(editor)).toHaveLength(1);
  });
});

describe('Abandoned work', () => {
  it('is taken back once nobody has been seen at it; what lies on it stays, and both hear of it', async () => {
    const { id, claimId } = await taken(15 * 24);
    await comeDue('abandoned_01');
    await work();
    expect(await database.reader.assignment.findUnique({ where: { id } })).toMatchObject({
      status: 'abandoned',
    });
    expect(await database.reader.claim.findUnique({ where: { id: claimId } })).toMatchObject({
      status: 'queued',
      assigneeId: null,
    });
    expect(await inboxOf(checker)).toEqual([expect.stringMatching(/^\[돌려놓음\]/)]);
    expect(await inboxOf(editor)).toEqual([expect.stringMatching(/^\[돌려놓음\]/)]);
    expect(await database.reader.evidence.count({ where: { claimId } })).toBe(1);
  });

  it('is no such thing while someone is at it: it is looked at again', async () => {
    const { id } = await taken(1);
    await comeDue('abandoned_01');
    await work();
    expect(await database.reader.assignment.findUnique({ where: { id } })).toMatchObject({
      status: 'accepted',
    });
    const waits = (await laidOut('abandoned')).map(([, , status]) => status);
    expect(waits).toEqual(['suppressed', 'suppressed']);
  });

  it('is no such thing for the time in which its article was on hold: silence counts from when it went on', async () => {
    const { id, articleId } = await taken(15 * 24);
    const articles = new ArticlesService(database, clock);
    const held = await articles.setAside(editor, articleId, 1, 'hold', '소송이 걸렸습니다');
    await comeDue('abandoned_01');
    await work();
    expect(await laidOut('abandoned')).toContainEqual(['abandoned_01', 'assignee', 'cancelled']);
    await articles.setAside(editor, articleId, held.version, 'resume', '끝났습니다');
    await work();
    const waits = () =>
      database.reader.reminder.findMany({ where: { deskId: desk.id, step: 'abandoned_01' } });
    for (const { status, reason, dueAt } of await waits()) {
      expect({ status, reason }).toEqual({ status: 'suppressed', reason: 'active' });
      expect(dueAt.getTime()).toBeGreaterThan(Date.now() + 2 * 24 * HOUR);
    }
    await database.reader.article.update({
      where: { id: articleId },
      data: { resumedAt: new Date(Date.now() - 15 * 24 * HOUR) },
    });
    await comeDue('abandoned_01');
    await work();
    expect(await database.reader.assignment.findUnique({ where: { id } })).toMatchObject({
      status: 'abandoned',
    });
  });

  /** A claim that was taken, and last touched so many hours ago; with evidence on it. */
  async function taken(hoursAgo: number) {
    const { id: articleId, claims } = await desk.article();
    const claimId = claims[0]!;
    const then = new Date(Date.now() - hoursAgo * HOUR);
    const dueAt = new Date(Date.now() + 30 * 24 * HOUR);
    const assignments = new AssignmentsService(database, () => then);
    const { id } = await assignments.assign(checker, claimId, 1, { dueAt });
    await database.reader.evidence.create({
      data: {
        ...{ id: crypto.randomUUID(), deskId: desk.id, claimId, addedById: checker.userId, createdAt: then },
        ...{ class: 'primary', stance: 'supports', title: '준공 보고서' },
      },
    });
    await new PlanningService(database, clock).plan(desk.id, id);
    return { id, articleId, claimId };
  }
});

describe('A fact of the house', () => {
  it('is brought up to its owner on the day that was set, and belongs to no article', async () => {
    const id = await dueFact();
    await watch('fact', id);
    await comeDue('review_01');
    await work();
    expect(await inboxOf(chief)).toEqual(['[다시 볼 때] 사실대장 「김하나」']);
    const reminders = new RemindersService(database, clock);
    const { items } = await reminders.list(chief, { size: 10 });
    const told = items.find(({ step }) => step === 'review_01')!;
    expect(told).toMatchObject({ articleId: null, subject: { type: 'fact', id }, role: 'owner' });
    const dismissed = await reminders.dismiss(chief, told.id, '퇴사했습니다');
    expect(dismissed).toMatchObject({ status: 'cancelled', reason: '퇴사했습니다', allowed: [] });
  });

  it.each(['acknowledge', 'dismiss'] as const)(
    'is brought up again by its next review, whatever was done about this one: %s',
    async (deed) => {
      const id = await dueFact();
      await watch('fact', id);
      await comeDue('review_01');
      await work();
      const reminders = new RemindersService(database, clock);
      const { items } = await reminders.list(chief, { size: 10 });
      const told = items.find(({ step }) => step === 'review_01')!;
      await reminders[deed](chief, told.id, '보았습니다');
      await database.reader.houseFact.update({ where: { id }, data: { version: 2 } });
      await watch('fact', id);
      await comeDue('review_01');
      await work();
      expect(await inboxOf(chief)).toHaveLength(2);
    },
  );

  /** A fact of the chief's that was to be looked at a day ago. */
  async function dueFact(): Promise<string> {
    const id = crypto.randomUUID();
    await database.reader.houseFact.create({
      data: {
        ...{
          id,
          deskId: desk.id,
          kind: 'person',
          name: '김하나',
          aliases: [],
          attributes: [],
          source: '본인',
        },
        ...{ ownerId: chief.userId, reviewAt: new Date(Date.now() - 24 * HOUR) },
      },
    });
    return id;
  }
});

it('What is done with leaves the inbox, and can be seen again', async () => {
  const article = await desk.article();
  await watch('article', article.id);
  await comeDue('unassigned_01');
  await work();
  const reminders = new RemindersService(database, clock);
  const { items } = await reminders.notifications(editor, { size: 10 });
  expect(items[0]).toMatchObject({ doneAt: null, allowed: ['read', 'done'] });
  expect(await reminders.done(editor, items[0]!.id)).toMatchObject({ allowed: [] });
  expect(await reminders.notifications(editor, { size: 10 })).toMatchObject({ items: [], unread: 0 });
  const { items: away } = await reminders.notifications(editor, { size: 10, show: 'done' });
  expect(away.map(({ id }) => id)).toEqual([items[0]!.id]);
});

/** Quiet at any hour of any day but for a minute that is not now. */
const ALWAYS = (() => {
  const seoul = new Date(Date.now() + 9 * HOUR + 12 * HOUR).toISOString().slice(11, 13);
  return { from: `${seoul}:01`, until: `${seoul}:00` };
})();

async function open(settings: object = {}): Promise<void> {
  desk = await openDesk(database, settings);
  editor = await desk.person('editor');
  chief = await desk.person('chief');
  checker = await desk.person('checker');
  author = await desk.person('author');
}

function watch(type: 'article' | 'fact', id: string): Promise<void> {
  return new WatchingService(database, clock).watch(desk.id, type, id);
}

/** The reminders of the desk: step, as what its recipient is told, status. */
async function laidOut(kind = '') {
  const rows = await database.reader.reminder.findMany({
    where: { deskId: desk.id, step: { startsWith: kind } },
    orderBy: [{ step: 'asc' }, { role: 'asc' }],
  });
  return rows.map(({ step, role, status }) => [step, role, status]);
}

/** As if the time of a step had come. */
async function comeDue(step: string): Promise<void> {
  const { count } = await database.reader.reminder.updateMany({
    where: { deskId: desk.id, step },
    data: { dueAt: new Date(), queuedAt: null },
  });
  expect(count).toBeGreaterThan(0);
}

/** Does what a worker does, until nothing of the desk's reminders is left to do. */
async function work(more: Readonly<Record<string, string>> = {}): Promise<void> {
  const watching = new WatchingService(database, clock);
  const env = readEnv({ DATABASE_URL: store.url, ...more });
  const sending = new SendingService(database, clock, env, quiet);
  for (;;) {
    await sweepReminders(database);
    const jobs = await database.reader.outbox.findMany({
      where: { deskId: desk.id, job: { in: ['reminders.watch', 'reminders.send'] }, doneAt: null },
      orderBy: { id: 'asc' },
    });
    if (jobs.length === 0) return;
    for (const { id, job, payload } of jobs) {
      const given = payload as { type: 'claim'; id: string; reminderIds: string[] };
      if (job === 'reminders.watch') await watching.watch(desk.id, given.type, given.id);
      else await sending.send(desk.id, given.reminderIds);
      await database.reader.outbox.update({ where: { id }, data: { doneAt: new Date() } });
    }
  }
}

async function inboxOf(person: Actor & { userId: string }): Promise<string[]> {
  const rows = await database.reader.notification.findMany({ where: { userId: person.userId } });
  return rows.map(({ title }) => title);
}
