/** Reports that take long: made in the background, streamed, fetched by whoever asked for them. */
import { generateKeyPairSync } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ArticlesService } from '#articles';
import { ExtractService } from '#claims';
import { newId, type Actor } from '#core';
import { Database } from '#database';
import {
  LONGEST_REPORT,
  ReportJobsService,
  reportFile,
  ReportsService,
  sealed,
  verifyReport,
  type AccuracyReport,
  type CheckReport,
  type ReportAsk,
} from '#reports';
import { checkReportCsv } from '../../libs/reports/csv.js';
import { piecesOf } from '../../libs/reports/documents.js';
import { checkReportPage } from '../../libs/reports/pages/check-report.page.js';
import { writableAccuracy, writableCheck } from '../../libs/reports/writable.js';
import { beginParts } from '../../libs/reports/jobs/parts.js';
import { openChapters, type Chapters } from '../factories/chapters.js';
import { gather, inStretches } from '../factories/check-report.js';
import { openDesk, type TestDesk } from '../factories/desk.js';
import { lengthenChain } from '../factories/long-chain.js';

const TEXT =
  '등대가 다시 켜졌다\n\n남해의 작은 섬에 높이 42m의 등대가 다시 켜졌다. 등대는 1931년에 지어졌다.';

describe('A report that takes long', () => {
  let chapters: Chapters;
  let database: Database;
  let desk: TestDesk;
  let editor: Actor & { readonly userId: string };
  let jobs: ReportJobsService;
  let now = new Date('2026-11-20T00:00:00Z');

  beforeAll(async () => {
    chapters = await openChapters(() => now);
    database = chapters.get(Database);
    jobs = chapters.get(ReportJobsService);
  });

  beforeEach(async () => {
    desk = await openDesk(database);
    editor = await desk.person('editor');
  });

  afterAll(() => chapters.close());

  it('is refused while one waits, with what to do, and made as a job', async () => {
    const article = await longArticle(2_100);
    await expect(chapters.get(ReportsService).check(editor, article, 'pdf')).rejects.toMatchObject({
      slug: 'report/large',
      data: { most: 2_000 },
    });
    const asked = await jobs.ask(editor, { kind: 'check', article, format: 'pdf' });
    expect(asked).toMatchObject({ status: 'waiting', progress: 0, file: null, problem: null });
    await expect(jobs.file(editor, asked.id)).rejects.toThrow('thing/not-now');
    const { job, payload } = await database.reader.outbox.findFirstOrThrow({
      where: { job: 'reports.make', deskId: desk.id },
    });
    expect({ job, payload }).toEqual({
      job: 'reports.make',
      payload: { deskId: desk.id, reportId: asked.id },
    });

    const before = performance.eventLoopUtilization();
    await jobs.make(desk.id, asked.id);
    // Printed in a thread: this one is free for most of the time.
    expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.6);

    const made = await jobs.read(editor, asked.id);
    expect(made).toMatchObject({ status: 'made', progress: 100, file: { type: 'application/pdf' } });
    expect(made.file!.name).toMatch(new RegExp(`^check-report-${article}-\\d+\\.pdf$`));
    const bytes = await fetched(asked.id);
    expect(bytes.length).toBe(made.file!.size);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await jobs.list(editor, { size: 10 })).items.map(({ id }) => id)).toEqual([asked.id]);
  });

  it('is refused while one waits when its texts are long, however little happened', async () => {
    const article = await longArticle(0);
    await addRevisions(article, 5, 4_100_000);
    const check = (format: 'json' | 'csv') => chapters.get(ReportsService).check(editor, article, format);
    await expect(check('json')).rejects.toThrow('report/large');
    // A table shows none of them.
    await expect(check('csv')).resolves.toMatchObject({ type: 'text/csv; charset=utf-8' });
  });

  it('is the bytes that it has when it is written as a whole, and proves itself', async () => {
    const article = await longArticle(1_700);
    const bytes = await madeOf({ kind: 'check', article, format: 'json' });
    expect(verifyReport(bytes)).toMatchObject({ outcome: 'intact' });
    expect(bytes.toString()).toBe((await chapters.get(ReportsService).check(editor, article, 'json')).body);
    await addClaims(article, 1_100);
    const file = (await madeOf({ kind: 'check', article, format: 'json' })).toString();
    const report = JSON.parse(file) as CheckReport;
    expect(file).toBe(reportFile(sealed({ ...report, seal: undefined })));
    expect((await madeOf({ kind: 'check', article, format: 'csv' })).toString()).toBe(checkReportCsv(report));
    const page = (await madeOf({ kind: 'check', article, format: 'html', lang: 'en' })).toString();
    const but = /<style>.*?<\/style>|<meta http[^>]*>/gs;
    const whole = checkReportPage(inStretches(report, 500), 'en');
    expect(page.replaceAll(but, '')).toBe((await gather(whole)).join('').replaceAll(but, ''));
  });

  // A PDF is printed of the pieces of its page.
  it.each(['json', 'html', 'pdf'] as const)('never has more of %s in hand than a stretch', async (format) => {
    const article = await longArticle(3_000);
    await addRevisions(article, 2);
    const largest = () =>
      database.snapshot(async (tx) => {
        const report = await writableCheck(tx, editor, article, now);
        let [most, all] = [0, 0];
        for await (const { length } of piecesOf(report, format, 'en'))
          [most, all] = [Math.max(most, length), all + length];
        return { most, all };
      });
    const before = await largest();
    await lengthenChain(database, { id: article, deskId: desk.id }, 9_000);
    await addRevisions(article, 6);
    const after = await largest();
    expect(after.all).toBeGreaterThan(3 * before.all);
    expect(after.most).toBeLessThan(1.1 * before.most);
  });

  it('of a period is made in pieces, too, whichever article they end at', async () => {
    await addArticles(1_100);
    const ask = { kind: 'accuracy', from: '2026-11-01', to: '2026-11-30', lang: 'en' } as const;
    const bytes = await madeOf({ ...ask, format: 'json' });
    const report = JSON.parse(bytes.toString()) as AccuracyReport;
    expect(report.chains).toHaveLength(1_100);
    expect(bytes.toString()).toBe(reportFile(sealed({ ...report, seal: undefined })));
    expect(verifyReport(bytes, { keys: [report.signature!.publicKey] })).toMatchObject({ outcome: 'intact' });
    const page = (await madeOf({ ...ask, format: 'html' })).toString();
    const table = (await madeOf({ ...ask, format: 'csv' })).toString();
    for (const { head } of report.chains) {
      expect(page).toContain(head.hash);
      expect(table).toContain(head.hash);
    }
    const most = await database.snapshot(async (tx) => {
      const { privateKey } = generateKeyPairSync('ed25519');
      const period = await writableAccuracy(tx, editor, ask, now, privateKey);
      return Math.max(...(await gather(piecesOf(period, 'json', 'en'))).map(({ length }) => length));
    });
    expect(most).toBeLessThan(bytes.length / 2);
  });

  it('names the bad link of a chain that someone altered, in whichever stretch it is', async () => {
    const article = await longArticle(1_200);
    await database.reader.$executeRaw`ALTER TABLE "AuditEntry" DISABLE TRIGGER USER`;
    await database.reader.$executeRaw`
      UPDATE "AuditEntry" SET body = replace(body, 'comment', 'remark') WHERE "chainId" = ${article}::uuid AND seq = 900`;
    await database.reader.$executeRaw`ALTER TABLE "AuditEntry" ENABLE TRIGGER USER`;
    const report = JSON.parse(
      (await madeOf({ kind: 'check', article, format: 'json' })).toString(),
    ) as CheckReport;
    expect(report.chain.verification).toEqual({ intact: false, badLink: { seq: 900, fault: 'hash' } });
    expect((await madeOf({ kind: 'check', article, format: 'csv' })).toString()).toContain(
      'broken at link 900 (hash)',
    );
  });

  it.each([
    [
      'a page',
      (article: string): ReportAsk => ({ kind: 'check', article, format: 'html', lang: 'en' }),
      '<!doctype html>',
    ],
    [
      'a table',
      (article: string): ReportAsk => ({ kind: 'check', article, format: 'csv' }),
      '\ufeffkind,number',
    ],
    [
      'a period',
      (): ReportAsk => ({ kind: 'accuracy', from: '2026-11-01', to: '2026-11-30', format: 'csv' }),
      '\ufefffigure,of,value',
    ],
  ])('may be %s', async (_, ask, begins) => {
    const bytes = await madeOf(ask(await longArticle(0)));
    expect(bytes.toString().startsWith(begins)).toBe(true);
  });

  it('is refused like any other, and says why; it is not tried again', async () => {
    const ask = { kind: 'check', article: newId(), format: 'json' } as const;
    await expect(jobs.ask(editor, ask)).rejects.toThrow('thing/unknown');
    await expect(jobs.ask(editor, { ...ask, kind: 'record', correction: newId() })).rejects.toThrow(
      'thing/unknown',
    );
    const year = { kind: 'accuracy', from: '2024-01-01', to: '2026-01-01', format: 'json' } as const;
    await expect(jobs.ask(editor, year)).rejects.toThrow('report/period');

    const article = await longArticle(0);
    const late = await jobs.ask(editor, { ...ask, article });
    await database.reader.membership.deleteMany({ where: { userId: editor.userId } });
    await jobs.make(desk.id, late.id);
    expect(await jobs.read(editor, late.id)).toMatchObject({ status: 'failed', problem: 'thing/unknown' });
  });

  it('may be of any length, as a page too', async () => {
    const article = await longArticle(10_000);
    expect((await madeOf({ kind: 'check', article, format: 'csv' })).toString()).toContain('높이 42m');
    const report = await madeOf({ kind: 'check', article, format: 'json' });
    expect(report.length).toBeGreaterThan(3_000_000);
    const page = (await madeOf({ kind: 'check', article, format: 'html' })).toString();
    const { chain } = JSON.parse(report.toString()) as CheckReport;
    expect(page.match(/<tr>\s*<td class="n">/g)!.length).toBeGreaterThan(chain.head.seq);
    expect(page).toContain(`<td class="n">${chain.head.seq}</td>`);
    expect(page.trimEnd()).toMatch(/<\/html>$/);
  });

  it('belongs to whoever asked for it, for a day, and there are ten at most', async () => {
    const article = await longArticle(0);
    const ask = { kind: 'check', article, format: 'json' } as const;
    const { id } = await jobs.ask(editor, ask);
    await jobs.make(desk.id, id);
    await expect(jobs.read(await desk.person('chief'), id)).rejects.toThrow('thing/unknown');
    await expect(jobs.file(await desk.person('chief'), id)).rejects.toThrow('thing/unknown');
    for (let more = 1; more < 10; more++) await jobs.ask(editor, ask);
    await expect(jobs.ask(editor, ask)).rejects.toThrow('report/too-many');

    now = new Date(now.getTime() + 24 * 60 * 60 * 1000);
    await expect(jobs.read(editor, id)).rejects.toThrow('thing/unknown');
    await jobs.sweep();
    expect(await database.reader.reportJob.count({ where: { deskId: desk.id } })).toBe(0);
    expect(await database.reader.reportPart.count({ where: { jobId: id } })).toBe(0);
    await jobs.ask(editor, ask);
  });

  it('is begun anew when the one who made it fell, and nothing of the first attempt is left', async () => {
    const article = await longArticle(0);
    const { id } = await jobs.ask(editor, { kind: 'check', article, format: 'json' });
    await database.reader.reportJob.update({
      where: { id },
      data: { status: 'making', progress: 50, attempt: 1 },
    });
    await database.reader.reportPart.create({
      data: { jobId: id, attempt: 1, number: 1, bytes: Buffer.from('half') },
    });
    await database.reader.reportPart.create({
      data: { jobId: id, attempt: 1, number: 2, bytes: Buffer.from('done') },
    });
    await jobs.make(desk.id, id);
    expect(verifyReport(await fetched(id))).toMatchObject({ outcome: 'intact' });
    await jobs.make(desk.id, id);
    expect(verifyReport(await fetched(id))).toMatchObject({ outcome: 'intact' });
  });

  it('is one file when several make it at once: the newest attempt', async () => {
    const article = await longArticle(1_700);
    const { id } = await jobs.ask(editor, { kind: 'check', article, format: 'json' });
    await Promise.all([jobs.make(desk.id, id), jobs.make(desk.id, id), jobs.make(desk.id, id)]);
    const made = await fetched(id);
    expect(made.length).toBe((await jobs.read(editor, id)).file!.size);
    expect(verifyReport(made)).toMatchObject({ outcome: 'intact' });
    const parts = await database.reader.reportPart.groupBy({ by: ['attempt'], where: { jobId: id } });
    expect(parts).toEqual([{ attempt: 3 }]);
  });

  it.each([
    ['json', [99]],
    ['html', [33, 66, 99]],
    ['pdf', [5, 99]],
  ] as const)(
    'as %s says how far it is in each reading, and never less than before',
    async (format, ends) => {
      const article = await longArticle(2_600);
      const told: number[] = [];
      const ask = { kind: 'check', article, format, lang: 'en' } as const;
      await chapters.get(ReportsService).make(editor, ask, async (_, progress) => void told.push(progress));
      for (const [at, end] of ends.entries())
        expect(told.filter((each) => each > (ends[at - 1] ?? 0) && each < end)).not.toEqual([]);
      expect(told).toEqual(told.toSorted((one, other) => one - other));
      expect(told.at(-1)).toBe(99);
    },
  );

  it.each([
    ['html', 6_000],
    ['pdf', 2_100],
  ] as const)(
    'is taken back by whoever asked for it, also while its %s is made, and nothing of it is left',
    async (format, links) => {
      const article = await longArticle(links);
      const { id } = await jobs.ask(editor, { kind: 'check', article, format });
      await expect(jobs.takeBack(await desk.person('chief'), id)).rejects.toThrow('thing/unknown');
      const making = jobs.make(desk.id, id);
      while ((await jobs.read(editor, id)).status === 'waiting') await new Promise(setImmediate);
      await jobs.takeBack(editor, id);
      await making;
      const line = { id, status: 'cancelled', cancelledAt: now.toISOString(), file: null };
      expect((await jobs.list(editor, { size: 1 })).items).toEqual([expect.objectContaining(line)]);
      await expect(jobs.file(editor, id)).rejects.toThrow('thing/not-now');
      const told = await database.reader.auditEntry.findFirst({
        where: { chainId: desk.id, action: 'report.cancelled' },
        orderBy: { seq: 'desc' },
      });
      expect(JSON.parse(told!.body)).toMatchObject({ actor: editor.userId, subject: { type: 'report', id } });
      expect(await database.reader.reportPart.count({ where: { jobId: id } })).toBe(0);
      await jobs.make(desk.id, id);
      expect((await jobs.read(editor, id)).status).toBe('cancelled');
      await jobs.takeBack(editor, id);
      await expect(jobs.read(editor, id)).rejects.toThrow('thing/unknown');
    },
  );

  it('that is taken back while it is fetched breaks off, and is not taken for the whole', async () => {
    const article = await longArticle(6_000);
    const { id } = await jobs.ask(editor, { kind: 'check', article, format: 'json' });
    await jobs.make(desk.id, id);
    const { body } = await jobs.file(editor, id);
    const parts = body[Symbol.asyncIterator]();
    await parts.next();
    await jobs.takeBack(editor, id);
    await expect(parts.next()).rejects.toThrow('thing/unknown');
  });

  it('is given up, and says so, when it was begun five times and never ended', async () => {
    const article = await longArticle(0);
    const { id } = await jobs.ask(editor, { kind: 'check', article, format: 'json' });
    const ask = { kind: 'no such report' };
    await database.reader.reportJob.update({ where: { id }, data: { ask } });
    for (let attempt = 1; attempt <= 5; attempt++) await expect(jobs.make(desk.id, id)).rejects.toThrow();
    await jobs.make(desk.id, id);
    const job = await database.reader.reportJob.findUniqueOrThrow({ where: { id } });
    expect(job).toMatchObject({ status: 'failed', error: 'report/given-up' });
  });

  it('is kept from whoever may no longer see what it tells', async () => {
    const article = await longArticle(0);
    const { id } = await jobs.ask(editor, { kind: 'check', article, format: 'json' });
    await jobs.make(desk.id, id);
    await expect(jobs.file(editor, id)).resolves.toBeDefined();
    await database.reader.claim.updateMany({
      where: { articleId: article },
      data: { status: 'second_check', risk: 'high', checkerIds: [newId()] },
    });
    await expect(jobs.file(editor, id)).rejects.toThrow('review/blind');
  });

  it('is not longer than what can be verified', async () => {
    const { id } = await jobs.ask(editor, { kind: 'check', article: await longArticle(0), format: 'json' });
    const parts = await beginParts(database.reader, { id, attempt: 1 });
    await expect(parts.write(Buffer.alloc(LONGEST_REPORT + 1))).rejects.toThrow('report/too-long');
  });

  it('is forgotten by itself, whatever keeps another', async () => {
    const ask = { kind: 'check', article: await longArticle(0), format: 'json' } as const;
    const first = await jobs.ask(editor, ask);
    now = new Date(now.getTime() + 1000);
    const last = await jobs.ask(editor, ask);
    now = new Date(now.getTime() + 24 * 60 * 60 * 1000);
    const left = () =>
      database.reader.reportJob.findMany({ where: { deskId: desk.id }, select: { id: true } });
    let swept: Promise<void> | undefined;
    await database.transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM "ReportJob" WHERE id = ${last.id}::uuid FOR UPDATE`;
      swept = jobs.sweep();
      while ((await left()).some(({ id }) => id === first.id)) await new Promise(setImmediate);
      expect(await left()).toEqual([{ id: last.id }]);
    });
    await swept;
    expect(await left()).toEqual([]);
  });

  async function longArticle(links: number): Promise<string> {
    const handedIn = { format: 'text', language: 'ko', content: TEXT } as const;
    const { id } = await chapters.get(ArticlesService).submit(editor, handedIn);
    const revision = await database.reader.revision.findFirstOrThrow({ where: { articleId: id } });
    await chapters.get(ExtractService).extract(desk.id, revision.id);
    await lengthenChain(database, { id, deskId: desk.id }, links);
    return id;
  }

  /** Claims straight into the store, each with an issue. */
  async function addClaims(articleId: string, count: number): Promise<void> {
    const numbers = Array.from({ length: count }, (_, index) => 1_000 + index);
    const about = { deskId: desk.id, articleId };
    const claim = { type: 'figure', risk: 'low', worth: 0.5, reasons: [], parts: [], dueAt: now } as const;
    await database.reader.claim.createMany({
      data: numbers.map((number) => ({ ...about, ...claim, id: newId(), number, text: `=주장 ${number}` })),
    });
    const issue = {
      ...({ category: 'number.scale', nature: 'objective', severity: 'minor', origin: 'unknown' } as const),
      ...({ detectedBy: 'checker', revisionNumber: 1, start: 0, end: 1, quote: '등', note: '' } as const),
    };
    await database.reader.issue.createMany({
      data: numbers.map((number) => ({ ...about, ...issue, id: newId(), number, raisedById: editor.userId })),
    });
  }

  /** Texts of so many letters, straight into the store, each the newest. */
  async function addRevisions(articleId: string, count: number, letters = 100_000): Promise<void> {
    for (let left = count; left > 0; left--) {
      const { head: number } = await database.reader.article.update({
        where: { id: articleId },
        data: { head: { increment: 1 } },
      });
      const text = `${number} ${'등대 '.repeat(letters / 3)}`;
      const revision = { id: newId(), articleId, number, text, sha256: newId(), zones: [], source: '' };
      await database.reader.revision.create({
        data: { ...revision, format: 'text', reason: '', createdById: editor.userId },
      });
    }
  }

  /** Articles of which the record tells one thing, straight into the store. */
  async function addArticles(count: number): Promise<void> {
    await database.reader.$executeRaw`
      WITH made AS (
        INSERT INTO "Article" (id, "deskId", title, language, "createdById", "updatedAt")
        SELECT gen_random_uuid(), ${desk.id}::uuid, '등대 ' || n, 'ko', ${editor.userId}::uuid, now()
        FROM generate_series(1, ${count}::int) AS n RETURNING id
      )
      INSERT INTO "AuditEntry" ("chainId", seq, "deskId", at, action, body, previous, hash)
      SELECT id, 1, ${desk.id}::uuid, ${now}, 'article.received', '', repeat('0', 64), encode(sha256(id::text::bytea), 'hex')
      FROM made`;
  }

  async function madeOf(ask: ReportAsk): Promise<Buffer> {
    const { id } = await jobs.ask(editor, ask);
    await jobs.make(desk.id, id);
    return fetched(id);
  }

  async function fetched(id: string): Promise<Buffer> {
    const parts: Uint8Array[] = [];
    for await (const part of (await jobs.file(editor, id)).body) parts.push(part);
    return Buffer.concat(parts);
  }
});
