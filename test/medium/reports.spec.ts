import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { ArticlesService } from '#articles';
import { ROLES, type Actor, type Role } from '#core';
import { CorrectionsService } from '#corrections';
import { Database } from '#database';
import {
  reportFile,
  ReportsService,
  sealed,
  verifyReport,
  type CheckReport,
  type ReportFormat,
} from '#reports';
import {
  AssignmentsService,
  ChecksService,
  EvidenceService,
  IssuesService,
  LintService,
  QuestionsService,
  ReshapeService,
} from '#review';
import { ClaimsService, ExtractService } from '#claims';
import { submitArticle, type CheckedArticle } from '../factories/article.js';
import { openDesk } from '../factories/desk.js';
import { openChapters, type Chapters } from '../factories/chapters.js';

const TEXT = `등대가 다시 켜졌다

남해의 작은 섬에 높이 420m의 등대가 다시 켜졌다. 등대지기는 1931년에 태어난 윤서해 씨다.

=등대는 <b>1931년</b>에 지어졌다.`;

describe('The reports of an article', () => {
  let chapters: Chapters;
  let database: Database;
  let reports: ReportsService;
  let article: CheckedArticle;
  const people = {} as Record<Role, Actor>;
  let minutes = 0;
  const clock = () => new Date(Date.UTC(2026, 10, 20, 0, minutes++));

  beforeAll(async () => {
    chapters = await openChapters(clock);
    database = chapters.get(Database);
    reports = chapters.get(ReportsService);
    const desk = await openDesk(database);
    for (const role of ROLES) people[role] = await desk.person(role);
    article = await workedArticle();
  });

  afterAll(() => chapters.close());

  it('tell everything that was done, and prove it with nothing but their own bytes', async () => {
    const body = await exported('json');
    const verdict = verifyReport(Buffer.from(body));
    expect(verdict).toMatchObject({ outcome: 'intact' });
    const report = JSON.parse(body) as CheckReport;
    expect(report).toMatchObject({
      article: { id: article.id, status: 'checking', head: 2 },
      revisions: [
        { number: 1, text: TEXT },
        { number: 2, text: TEXT.replace('420m', '42m') },
      ],
      corrections: [{ before: '420m', after: '42m', status: 'applied', approvals: [{ role: 'editor' }] }],
      openQuestions: [{ text: '태어난 해가 맞나요?' }],
      chain: { from: 1, verification: { intact: true, badLink: null } },
    });
    const [height] = report.claims;
    expect(height).toMatchObject({
      ...{ status: 'stale', zone: 'paragraph', outcome: null },
      evidence: [{ title: '등대표 410호', class: 'primary' }],
      checks: [{ by: people.checker.userId, outcome: 'wrong', round: 1, revision: 1 }],
    });
    const { text } = report.revisions[1]!;
    expect(text.slice(height!.place!.start, height!.place!.end)).toBe(height!.text);
    expect(report.people.map(({ id }) => id)).toEqual(
      expect.arrayContaining([people.checker.userId, people.editor.userId]),
    );
    expect(body).toBe(reportFile(report));
  });

  it('are the same bytes of the same moment, but for the time at which they were made', async () => {
    const [one, two] = [await contents(), await contents()];
    expect({ ...one, madeAt: '', seal: '' }).toEqual({ ...two, madeAt: '', seal: '' });
  });

  it('are to be had as a page in the desk’s language, and as a table that no spreadsheet takes for formulas', async () => {
    const english = await reports.check(people.editor, article.id, 'html');
    expect(english).toMatchObject({
      type: 'text/html; charset=utf-8',
      name: expect.stringMatching(/\.html$/),
    });
    expect(english.body).toContain('Article check report');
    expect(english.body).toContain('&lt;b&gt;1931년');
    expect((await reports.check(people.editor, article.id, 'html', 'ko')).body).toContain('기사 확인 보고서');

    const body = await exported('csv');
    expect(body.startsWith('\ufeffkind,number,text')).toBe(true);
    const rows = parse<Record<string, string>>(body, { columns: true, bom: true });
    const report = await contents();
    expect(rows).toHaveLength(report.claims.length + report.issues.length + 1);
    const { seq, hash } = report.chain.head;
    expect(rows.at(-1)).toMatchObject({
      ...{ kind: 'chain', number: String(seq), text: hash, status: 'intact', note: `links 1-${seq}` },
    });
    expect(rows.filter(({ text }) => /^[=+\-@]/.test(text!))).toEqual([]);
    expect(rows.map(({ text }) => text)).toContain(`'=등대는 <b>1931년</b>에 지어졌다.`);
  });

  it('include the record of a correction, as a table and as PDF, too', async () => {
    const { id } = await database.reader.correction.findFirstOrThrow({ where: { articleId: article.id } });
    const table = String((await reports.record(people.editor, id, 'csv')).body);
    const rows = parse<Record<string, string>>(table, { columns: true, bom: true });
    expect(rows.map(({ step }) => step)).toEqual([
      ...['raised', 'decided', 'proposed', 'approved', 'applied', 'chain'],
    ]);
    const { seq, hash } = (await contents()).chain.head;
    expect(rows.at(-1)!['note']).toBe(`links 1-${seq}, head ${hash}: intact`);
    expect(rows[0]).toMatchObject({ before: '420m', after: '42m', category: 'number.scale' });
    const { body } = await reports.record(people.editor, id, 'pdf');
    expect(String(body.slice(0, 5))).toBe('%PDF-');
  });

  it('list the record page by page', async () => {
    const seen: number[] = [];
    let after: string | undefined;
    do {
      const page = await reports.entries(people.auditor, article.id, { after, size: 4 });
      seen.push(...page.items.map(({ seq }) => seq));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(seen).toEqual(seen.map((_, index) => index + 1));
    const { items } = await reports.entries(people.auditor, article.id, { size: 1 });
    expect(items[0]).toMatchObject({
      seq: 1,
      entry: {
        action: 'article.received',
        by: { id: people.editor.userId },
        subject: { type: 'article', id: article.id },
      },
    });
  });

  it('belong to their desk alone', async () => {
    const elsewhere: Actor = { ...people.auditor, deskId: article.id };
    await expect(reports.check(elsewhere, article.id, 'json')).rejects.toThrow('thing/unknown');
    await expect(reports.entries(elsewhere, article.id, { size: 1 })).rejects.toThrow('thing/unknown');
    await expect(reports.verify(elsewhere, article.id)).rejects.toThrow('thing/unknown');
    await expect(reports.verify(people.auditor, people.auditor.deskId)).rejects.toThrow('thing/unknown');
  });

  it('prove themselves when a claim was split and its parts merged, whoever had made it', async () => {
    const content =
      'A lighthouse\n\nThe lighthouse was built in 1931, and it is 42 metres high. It is white.';
    const handedIn = { format: 'text', language: 'en', content } as const;
    const made = await chapters.get(ArticlesService).submit(people.author, handedIn);
    await followJobs(made.id);
    const reshape = chapters.get(ReshapeService);
    const start = content.indexOf('It is white.');
    const selection = { articleId: made.id, revision: 1, start, end: content.length };
    await chapters.get(ClaimsService).make(people.editor, selection);
    const { claims } = JSON.parse(await exported('json', made.id)) as CheckReport;
    expect(claims.map(({ madeBy }) => madeBy)).toEqual([null, people.editor.userId]);
    for (const { id, place } of claims) {
      const { start, end } = place!;
      const middle = start + content.slice(start, end).indexOf(' ', 5);
      const halves = [
        { start, end: middle },
        { start: middle + 1, end },
      ];
      const split = await reshape.split(people.checker, id, 1, halves, 'two statements');
      const merged = await reshape.merge(people.checker, split.claims, 'one after all');
      await reshape.split(people.checker, merged.id, 1, halves, 'two in the end');
    }
    expect(verifyReport(Buffer.from(await exported('json', made.id)))).toMatchObject({ outcome: 'intact' });
  });

  it('tell what a rule suggests, and the record proves it', async () => {
    const content = 'A mayor\n\nThe mayor, Gethin Doyle, spoke. The mayor, Gethyn Doyle, left.';
    const handedIn = { format: 'text', language: 'en', content } as const;
    const made = await chapters.get(ArticlesService).submit(people.editor, handedIn);
    await followJobs(made.id);
    const { body } = await reports.check(people.editor, made.id, 'json');
    const { seal: _, ...contents } = JSON.parse(String(body)) as CheckReport;
    const forged = contents.issues.map((issue) => ({ ...issue, suggestion: 'Gethyn Boyle' }));
    const verdict = verifyReport(Buffer.from(reportFile(sealed({ ...contents, issues: forged }))));
    expect(contents.issues).toMatchObject([{ suggestion: 'Gethin Doyle' }]);
    const en = 'issue 1, suggestion: “Gethyn Boyle” here, “Gethin Doyle” in the chain';
    expect(verdict).toMatchObject({
      outcome: 'broken',
      faults: expect.arrayContaining([expect.objectContaining({ en })]),
    });
  });

  // The last: what is done here is not undone.
  it('name the first link that someone altered in the database, however they did it', async () => {
    expect(await reports.verify(people.auditor, article.id)).toMatchObject({ intact: true, firstBad: null });
    await tamper(
      `UPDATE "AuditEntry" SET body = replace(body, 'wrong', 'right') WHERE action = 'claim.checked'`,
    );
    const verification = await reports.verify(people.auditor, article.id);
    const checked = await database.reader.auditEntry.findFirstOrThrow({ where: { action: 'claim.checked' } });
    expect(verification).toMatchObject({
      intact: false,
      firstBad: { seq: checked.seq, fault: 'hash', said: { en: 'its text is not the text that was hashed' } },
    });
    const body = await exported('json');
    expect(verifyReport(Buffer.from(body))).toMatchObject({
      outcome: 'broken',
      badLink: { seq: checked.seq },
    });
    expect((await reports.check(people.auditor, article.id, 'html', 'en')).body).toContain(
      `broken at link ${checked.seq}`,
    );

    await tamper(`DELETE FROM "AuditEntry" WHERE seq = 2`);
    expect(await reports.verify(people.auditor, article.id)).toMatchObject({
      firstBad: { seq: 2, fault: 'sequence' },
    });
    await tamper(`DELETE FROM "AuditEntry" WHERE seq > 1`);
    expect(await reports.verify(people.auditor, article.id)).toMatchObject({
      firstBad: { seq: 2, fault: 'head' },
    });
    await tamper(`UPDATE "AuditEntry" SET body = 'null' WHERE seq = 1`);
    expect((await reports.entries(people.auditor, article.id, { size: 9 })).items).toMatchObject([
      { seq: 1, entry: null },
    ]);
  });

  async function contents(): Promise<CheckReport> {
    return JSON.parse(await exported('json')) as CheckReport;
  }

  async function exported(format: ReportFormat, id = article.id): Promise<string> {
    return String((await reports.check(people.auditor, id, format)).body);
  }

  /** As the owner of the tables could. */
  async function tamper(statement: string): Promise<void> {
    await database.transaction(async (tx) => {
      await tx.$executeRawUnsafe('ALTER TABLE "AuditEntry" DISABLE TRIGGER USER');
      await tx.$executeRawUnsafe(statement);
      await tx.$executeRawUnsafe('ALTER TABLE "AuditEntry" ENABLE TRIGGER USER');
    });
  }

  /** An article with a claim checked, a question open, an error corrected, and the jobs that follow done. */
  async function workedArticle(): Promise<CheckedArticle> {
    const made = await submitArticle(chapters, people.editor, TEXT, []);
    await followJobs(made.id);
    const claims = await database.reader.claim.findMany({
      where: { articleId: made.id },
      orderBy: { number: 'asc' },
    });
    const [height, born] = claims;
    const assignments = chapters.get(AssignmentsService);
    const taken = await assignments.assign(people.checker, height!.id, height!.version, {});
    await chapters.get(EvidenceService).add(people.checker, height!.id, {
      ...{ class: 'primary', stance: 'contradicts', title: '등대표 410호', publisher: '바다길연구원' },
      ...{ url: 'https://example.org/410', locator: '17쪽', quote: '등탑 높이 42 m' },
    });
    await chapters.get(ChecksService).check(people.checker, height!.id, taken.claim.version, {
      outcome: 'wrong',
      note: '열 배',
    });
    const asked = await assignments.assign(people.checker, born!.id, born!.version, {});
    await chapters
      .get(QuestionsService)
      .ask(people.checker, born!.id, asked.claim.version, '태어난 해가 맞나요?', { askedOf: '윤서해' });

    const issues = chapters.get(IssuesService);
    const start = TEXT.indexOf('420m');
    const raised = await issues.raiseOnArticle(
      people.checker,
      made.id,
      { start, end: start + 4 },
      { category: 'number.scale', note: '열 배 큽니다' },
    );
    await issues.confirm(people.editor, raised.id, raised.version, {});
    const corrections = chapters.get(CorrectionsService);
    const fix = { type: 'correction', after: '42m', reason: '등대표 410호' } as const;
    const proposed = await corrections.propose(people.checker, raised.id, fix);
    const approved = await corrections.approve(people.editor, proposed.id, proposed.version);
    await corrections.apply(people.editor, proposed.id, approved.version);
    await followJobs(made.id);
    return { ...made, claims: claims.map(({ id }) => id) };
  }

  /** What the worker does for the newest revision. */
  async function followJobs(articleId: string): Promise<void> {
    const newest = { where: { articleId }, orderBy: { number: 'desc' } } as const;
    const { id } = await database.reader.revision.findFirstOrThrow(newest);
    const { deskId } = people.editor;
    await chapters.get(ExtractService).extract(deskId, id);
    await chapters.get(LintService).read(deskId, id);
  }
});
