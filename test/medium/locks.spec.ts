/** People and jobs at one article at once: nobody waits in a circle, and nothing is taken for gone because it is being changed. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addRevision, ArticlesService, lockArticle, readRevision } from '#articles';
import { record } from '#audit';
import { carryClaims, ExtractService } from '#claims';
import { newId, stetFor, type Actor } from '#core';
import { Database, type Tx } from '#database';
import { AssignmentsService, GateService, IssuesService, LintService } from '#review';
import { openChapters, type Chapters } from '../factories/chapters.js';
import { openDesk, type TestDesk } from '../factories/desk.js';
import { waitingForALock } from '../support/waiting.js';

const TEXT = '등대가 다시 켜졌다\n\n등대의 높이는 42m다. 등대는 1931년에 지어졌다.';

describe('At one article at once', () => {
  let chapters: Chapters;
  let database: Database;
  let desk: TestDesk;
  let editor: Actor;
  let minutes = 0;

  beforeAll(async () => {
    chapters = await openChapters(() => new Date(Date.UTC(2026, 10, 20, 0, minutes++)));
    database = chapters.get(Database);
    desk = await openDesk(database);
    editor = await desk.person('editor');
  });

  afterAll(() => chapters.close());

  it('a reminder that holds its claim and the reading of a new revision both get through', async () => {
    const { article, claim } = await extracted();
    const { version } = await database.reader.claim.findUniqueOrThrow({ where: { id: claim } });
    await chapters.get(AssignmentsService).assign(editor, claim, version, {});
    const revision = await revised(article, TEXT.replace('42m', '43m'));
    await chapters.get(ExtractService).extract(desk.id, revision);
    let reading: Promise<void> | undefined;
    await database.transaction(async (tx) => {
      await tx.$executeRaw`SELECT 1 FROM "Claim" WHERE id = ${claim}::uuid FOR NO KEY UPDATE`;
      reading = chapters.get(LintService).read(desk.id, revision);
      reading.catch(() => undefined);
      await waitingForALock(database);
      const subject = { type: 'reminder', id: claim };
      await record(tx, {
        actor: stetFor(desk.id),
        chain: article,
        action: 'reminder.sent',
        subject,
        data: {},
        at: new Date(),
      });
    });
    await reading;
    expect(await database.reader.lintRun.count({ where: { revisionId: revision } })).toBe(1);
  });

  it('an issue is raised on a claim while a new revision of its text is on its way', async () => {
    const { article, claim } = await extracted();
    let raising: ReturnType<IssuesService['raiseOnClaim']> | undefined;
    await database.transaction(async (tx) => {
      await revise(tx, article, TEXT.replace('다시', '또'));
      raising = chapters
        .get(IssuesService)
        .raiseOnClaim(editor, claim, { category: 'number.wrong_value', note: '다르다' });
      raising.catch(() => undefined);
      await waitingForALock(database);
    });
    expect(await raising).toMatchObject({ status: 'open' });
    const issue = await database.reader.issue.findFirstOrThrow({ where: { claimId: claim } });
    expect(issue.revisionNumber).toBe(2);
  });

  it('an error is let stand at the gate while someone says something about it', async () => {
    const { id, claims } = await desk.article();
    const issues = chapters.get(IssuesService);
    const wrong = { category: 'time.wrong_date', note: '1931', severity: 'major' } as const;
    const raised = await issues.raiseOnClaim(await desk.person('checker'), claims[0]!, wrong);
    await issues.confirm(editor, raised.id, 1, {});
    const expiresAt = new Date('2027-01-01T00:00:00Z');
    const error = { rule: 'error-unfixed', subjectId: raised.id, reason: 'no time', expiresAt } as const;
    const chief = await desk.person('chief');
    let waiving: ReturnType<GateService['waive']> | undefined;
    await database.transaction(async (tx) => {
      const said = { deskId: desk.id, issueId: raised.id, byId: editor.userId!, text: '…', mentions: [] };
      const comment = await tx.comment.create({ data: { ...said, id: newId() } });
      waiving = chapters.get(GateService).waive(chief, id, error);
      waiving.catch(() => undefined);
      await waitingForALock(database);
      const subject = { type: 'comment', id: comment.id };
      const about = { chain: id, action: 'comment.added', subject, data: {} };
      await record(tx, { ...about, actor: editor, at: new Date() });
    });
    expect(await waiving).toMatchObject({ rule: 'error-unfixed', stands: true });
  });

  async function extracted(): Promise<{ article: string; claim: string }> {
    const handedIn = { format: 'text', language: 'ko', content: TEXT } as const;
    const { id } = await chapters.get(ArticlesService).submit(editor, handedIn);
    const revision = await database.reader.revision.findFirstOrThrow({ where: { articleId: id } });
    await chapters.get(ExtractService).extract(desk.id, revision.id);
    const claim = await database.reader.claim.findFirstOrThrow({
      where: { articleId: id, text: { contains: '42m' } },
    });
    return { article: id, claim: claim.id };
  }

  async function revise(tx: Tx, articleId: string, text: string): Promise<string> {
    const at = new Date();
    const article = await lockArticle(tx, editor, articleId);
    const before = await readRevision(tx, editor, articleId);
    const made = { text, zones: before.zones, format: 'text', source: text, reason: 'x' } as const;
    const { article: now, revision } = await addRevision(tx, editor, article, made, at);
    await carryClaims(tx, editor, now, before, revision, at);
    return revision.id;
  }

  function revised(article: string, text: string): Promise<string> {
    return database.transaction((tx) => revise(tx, article, text));
  }
});
