import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { publicPem, record } from '#audit';
import { newId, type Actor } from '#core';
import { Database, Prisma } from '#database';
import {
  CheckpointsService,
  reportFile,
  ReportsService,
  sealed,
  verifyReport,
  type AccuracyReport,
  type CheckpointFile,
} from '#reports';
import { backlogIn } from '../../libs/reports/accuracy/backlog.js';
import { chainsIn } from '../../libs/reports/accuracy/chains.js';
import { checksOf } from '../../libs/reports/accuracy/checks.js';
import { silentEdits } from '../../libs/reports/accuracy/edits.js';
import { errorsOf } from '../../libs/reports/accuracy/errors.js';
import { escalationsIn, overdueIn } from '../../libs/reports/accuracy/late.js';
import { correctionTimes, decisionTimes } from '../../libs/reports/accuracy/times.js';
import { waivedIssuesIn, waiversIn } from '../../libs/reports/accuracy/waivers.js';
import { openDesk, type TestDesk } from '../factories/desk.js';
import { recountPeriod } from '../factories/recount.js';
import { openChapters, type Chapters } from '../factories/chapters.js';

const NOW = new Date('2026-12-05T00:00:00Z');
/** November in Seoul, which is the clock of a desk that says nothing else. */
const PERIOD = { from: '2026-11-01', to: '2026-11-30' };
const [FROM, TO] = [new Date('2026-10-31T15:00:00Z'), new Date('2026-11-30T15:00:00Z')];
const HOUR = 3_600_000;

describe('The accuracy report of a period', () => {
  let chapters: Chapters;
  let database: Database;
  let desk: TestDesk;
  let chief: Actor & { readonly userId: string };
  let report: AccuracyReport;

  beforeAll(async () => {
    chapters = await openChapters(() => NOW);
    database = chapters.get(Database);
    desk = await openDesk(database);
    chief = await desk.person('chief');
    await work(desk, chief);
    const other = await openDesk(database);
    await work(other, await other.person('chief'));
    report = JSON.parse(await text('json')) as AccuracyReport;
  });

  afterAll(() => chapters.close());

  it('is what another way of counting gives, figure by figure', async () => {
    expect(report.period).toEqual({ from: FROM.toISOString(), to: TO.toISOString() });
    const {
      $schema: _s,
      madeAt: _m,
      desk: _d,
      people: _p,
      period: _t,
      seal: _x,
      signature: _v,
      ...figures
    } = report;
    expect(figures).toEqual(
      await recountPeriod((sql) => database.reader.$queryRawUnsafe(sql), desk.id, FROM, TO, NOW),
    );
    expect(new Set(figures.backlog!.map(({ issues }) => issues)).size).toBeGreaterThan(2);
    expect(figures.claims.checked).toBe(2);
    expect(figures.errors.beforePrint).toBeGreaterThan(0);
    expect(figures.errors.escaped).toBeGreaterThan(0);
    expect(figures.errors.bySection!.map(({ word }) => word).sort()).toEqual(['', '과학']);
    expect(figures.times.correct.things).toBeGreaterThan(2);
    for (const number of [...Object.values(figures.late), ...Object.values(figures.waivers)])
      expect(number).toBeGreaterThan(0);
    expect(figures.edits.list.map(({ revision }) => revision)).toEqual(
      expect.arrayContaining([5, 7, 50, 51]),
    );
    expect(figures.edits.list.map(({ revision }) => revision)).not.toContain(6);
  });

  it('proves itself, and a figure that was altered under a right seal does not add up', async () => {
    expect(verifyReport(Buffer.from(await text('json'))).outcome).toBe('intact');
    const { seal: _, ...contents } = report;
    const flattered = { ...contents, errors: { ...contents.errors, escaped: 0 } };
    const verdict = verifyReport(Buffer.from(reportFile(sealed(flattered))));
    expect(verdict).toMatchObject({ outcome: 'broken' });
    expect(JSON.stringify(verdict)).toContain('errors that escaped by category');
    const bySection = contents.errors.bySection!.slice(1);
    const fewer = sealed({ ...contents, errors: { ...contents.errors, bySection } });
    expect(JSON.stringify(verifyReport(Buffer.from(reportFile(fewer))))).toContain('by section');
    const altered = (await text('json')).replace('"escaped":', '"escapeD":');
    expect(verifyReport(Buffer.from(altered)).outcome).toBe('broken');
  });

  it('is signed: figures that were altered so that they add up are found, and so is another key', async () => {
    const { seal: _, ...contents } = report;
    const { late, signature } = contents;
    const flattered = reportFile(sealed({ ...contents, late: { ...late, overdue: 0 } }));
    expect(JSON.stringify(verifyReport(Buffer.from(flattered)))).toContain('signature is wrong');
    const file = Buffer.from(await text('json'));
    expect(verifyReport(file, { keys: [signature!.publicKey] })).toMatchObject({ outcome: 'intact' });
    const other = publicPem(generateKeyPairSync('ed25519').privateKey);
    expect(JSON.stringify(verifyReport(file, { keys: [other] }))).toContain('not among those known');
    const unsigned = Buffer.from(reportFile(sealed({ ...contents, signature: undefined })));
    expect(verifyReport(unsigned)).toMatchObject({ outcome: 'intact' });
    expect(JSON.stringify(verifyReport(unsigned, { keys: [other] }))).toContain('nothing in it is signed');
  });

  it('fits a checkpoint that is known from elsewhere, or names the chain that does not', async () => {
    const checkpoints = chapters.get(CheckpointsService);
    const { number } = await checkpoints.make(chief);
    const known = JSON.parse(String((await checkpoints.file(chief, number)).body)) as CheckpointFile;
    const { seal: _, signature: _v, ...contents } = report;
    const said = (change: Partial<AccuracyReport>) =>
      JSON.stringify(
        verifyReport(Buffer.from(reportFile(sealed({ ...contents, ...change }))), { checkpoint: known }),
      );
    expect(said({})).toContain('intact');
    const [chain, ...chains] = report.chains;
    const { seq } = known.heads.find((one) => one.chain === chain!.article)!;
    const rewritten = { ...chain!, head: { seq, hash: '0'.repeat(64) } };
    expect(said({ chains: [rewritten, ...chains] })).toContain(`chain ${chain!.article}: link`);
    const earlier = new Date(NOW.getTime() - HOUR).toISOString();
    const invented = { ...chain!, article: newId() };
    expect(said({ madeAt: earlier, chains: [invented, ...chains] })).toContain(`${invented.article}`);
    const longer = { ...chain!, head: { ...chain!.head, seq: 999 } };
    expect(said({ madeAt: earlier, chains: [longer, ...chains] })).toContain('its end was cut off');
    expect(said({ desk: { ...report.desk, id: newId() } })).toContain('of another desk');
  });

  it('asks for a period that ends after it begins and is no longer than a year', async () => {
    const reports = chapters.get(ReportsService);
    const ask = (from: string, to: string) => reports.accuracy(chief, { from, to }, 'json');
    await expect(ask('2026-11-30', '2026-11-01')).rejects.toThrow('report/period');
    await expect(ask('2024-11-30', '2026-11-01')).rejects.toThrow('report/period');
    const year = await ask('2024-01-01T00:00:00+09:00', '2025-01-01T00:00:00+09:00');
    expect(JSON.parse(String(year.body))).toMatchObject({ claims: { checked: 0 }, chains: [] });
  });

  it('is to be had as a page in Korean and English, and as a table', async () => {
    for (const [language, words] of [
      ['ko', ['정확도 보고서', '게재 뒤에 확인된 오류', '자릿수 오류', '과학', '지면 없음']],
      ['en', ['Accuracy report', 'Errors that escaped', 'Wrong order of magnitude', '90th percentile']],
    ] as const) {
      const shown = await text('html', language);
      for (const word of words) expect(shown).toContain(word);
    }
    const rows = parse<Record<string, string>>(await text('csv'), { columns: true, bom: true });
    const value = (figure: string, of = '') =>
      rows.find((row) => row['figure'] === figure && row['of'] === of)?.['value'];
    expect(value('errors.escaped')).toBe(String(report.errors.escaped));
    expect(value('times.decide.p90')).toBe(String(report.times.decide.p90));
    const [line] = report.errors.byCategory;
    expect(value('errors.beforePrint.byCategory', line!.word)).toBe(String(line!.beforePrint));
    const science = report.errors.bySection!.find(({ word }) => word === '과학');
    expect(value('errors.escaped.bySection', '과학')).toBe(String(science!.escaped));
  });

  it.each(['ko', 'en'] as const)('is to be had as PDF in %s with its letters embedded', async (language) => {
    const { body, type } = await chapters.get(ReportsService).accuracy(chief, PERIOD, 'pdf', language);
    expect(type).toBe('application/pdf');
    const { words, fonts } = readPdf(body as Buffer);
    expect(words).toContain(language === 'ko' ? '정확도 보고서' : 'Accuracy report');
    expect(words).toContain(report.seal);
    expect(fonts).toMatch(/NotoSansKR-Regular.*yes yes yes/);
    expect(
      fonts
        .split('\n')
        .slice(2)
        .filter(Boolean)
        .every((line) => /\byes yes yes\b/.test(line)),
    ).toBe(true);
  });

  describe('on a desk with a long past', () => {
    beforeAll(() => longPast(desk));

    it.each<[string, string, () => Prisma.Sql]>([
      ['checks', 'Check', () => checksOf(period())],
      ['errors', 'Issue', () => errorsOf(period())],
      ['times to decide', 'Issue', () => decisionTimes(period())],
      ['times to correct', 'Correction', () => correctionTimes(period())],
      ['backlog', 'Issue', () => backlogIn(period())],
      ['overdue', 'Assignment', () => overdueIn(period())],
      ['escalations', 'Reminder', () => escalationsIn(period())],
      ['waivers', 'Waiver', () => waiversIn(period())],
      ['errors let stand', 'AuditEntry', () => waivedIssuesIn(period())],
      ['edits', 'Revision', () => silentEdits(period())],
      ['chains', 'AuditEntry', () => chainsIn(period())],
    ])('finds the %s by an index', async (_, table, statement) => {
      const [row] = await database.reader.$queryRaw<{ 'QUERY PLAN': [{ Plan: PlanNode }] }[]>(
        Prisma.sql`EXPLAIN (FORMAT JSON) ${statement()}`,
      );
      const nodes = withAllBelow(row!['QUERY PLAN'][0].Plan);
      const scans = nodes.filter(
        (node) => node['Relation Name'] === table || node['Index Name']?.startsWith(table),
      );
      expect(scans.map((node) => node['Node Type'])).not.toContain('Seq Scan');
      expect(scans.length).toBeGreaterThan(0);
    });
  });

  const period = () => ({ deskId: desk.id, from: FROM, to: TO, now: NOW });

  async function text(format: 'json' | 'html' | 'csv', language?: 'ko' | 'en'): Promise<string> {
    return String((await chapters.get(ReportsService).accuracy(chief, PERIOD, format, language)).body);
  }

  /** Rows of every kind, inside and outside the period and on its edges, straight into the store. */
  async function work({ id: deskId, article, person }: TestDesk, by: typeof chief): Promise<void> {
    const store = database.reader;
    const checker = await person('checker');
    const publishedAt = new Date('2026-11-10T00:00:00Z');
    const printed = await article({ status: 'published', publishedAt, section: '과학' });
    const unprinted = await article();
    const around = [
      -HOUR,
      0,
      HOUR,
      240 * HOUR,
      500 * HOUR,
      TO.getTime() - FROM.getTime() - 1,
      TO.getTime() - FROM.getTime(),
    ];
    const times = around.map((after) => new Date(FROM.getTime() + after));
    const outcomes = ['confirmed', 'wrong', 'confirmed', 'unsupported'] as const;
    const categories = ['number.scale', 'identity.misspelled_name', 'number.scale'] as const;
    const severities = ['critical', 'major', 'minor'] as const;
    const origins = ['translator', 'author'] as const;
    const statuses = ['confirmed', 'closed', 'dismissed', 'fixed', 'open'] as const;
    // The first claim of each was found out about; the others wait for their second reader.
    for (const { claims } of [printed, unprinted])
      await store.claim.update({ where: { id: claims[0]! }, data: { outcome: 'wrong' } });
    let number = 0;
    for (const [at, time] of times.entries()) {
      for (const { id: articleId, claims } of [printed, unprinted]) {
        for (const [which, claimId] of claims.entries()) {
          number++;
          await store.check.create({
            data: {
              ...{
                id: newId(),
                deskId,
                claimId,
                byId: checker.userId,
                round: 1,
                reading: 1,
                revisionNumber: 1,
              },
              ...{ outcome: outcomes[number % 4]!, note: '', createdAt: time },
              takenBackAt: number % 5 === 0 ? NOW : null,
            },
          });
          const status = statuses[number % 5]!;
          const issue = await store.issue.create({
            data: {
              ...{ id: newId(), deskId, articleId, claimId, number, category: categories[number % 3]! },
              ...{ nature: 'objective', severity: severities[number % 3]!, origin: origins[number % 2]! },
              ...{
                detectedBy: 'checker',
                status,
                revisionNumber: 1,
                start: 0,
                end: 3,
                quote: 'The',
                note: '',
              },
              ...(status !== 'open' && { decidedAt: time, decidedById: number % 7 === 0 ? null : by.userId }),
              createdAt: new Date(time.getTime() - (number * number * HOUR) / 10),
            },
          });
          if (status === 'fixed' || status === 'closed') {
            await store.correction.create({
              data: {
                ...{
                  id: newId(),
                  deskId,
                  articleId,
                  issueId: issue.id,
                  number,
                  type: 'correction',
                  status: 'applied',
                },
                ...{
                  revisionNumber: 1,
                  start: 0,
                  end: 3,
                  before: 'The',
                  after: 'A',
                  reason: '',
                  afterPrint: true,
                },
                ...{ proposedById: by.userId, appliedById: by.userId, appliedRevision: 90 + number },
                appliedAt: new Date(time.getTime() + number * 700_000),
              },
            });
          }
          const dueAt = new Date(time.getTime() + (which - 1) * 60_000);
          const assignment = await store.assignment.create({
            data: {
              ...{
                id: newId(),
                deskId,
                claimId,
                assigneeId: checker.userId,
                assignedById: by.userId,
                round: at,
              },
              ...{
                dueAt,
                status: which === 0 && at === 2 ? 'accepted' : 'done',
                endedAt:
                  which === 0 && at === 2 ? null : new Date(dueAt.getTime() + (which === 2 ? -HOUR : HOUR)),
              },
            },
          });
          for (const recipientId of [checker.userId, by.userId]) {
            await store.reminder.create({
              data: {
                ...{
                  id: newId(),
                  deskId,
                  articleId,
                  key: newId(),
                  subjectType: 'assignment',
                  subjectId: assignment.id,
                },
                ...{ step: 'overdue_02', recipientId, dueAt, sentAt: which === 2 ? null : time },
              },
            });
          }
        }
        await store.waiver.create({
          data: {
            ...{
              id: newId(),
              deskId,
              articleId,
              rule: 'issue-open',
              subjectId: articleId,
              reason: '',
              byId: by.userId,
            },
            ...{ at: time, expiresAt: NOW },
          },
        });
        const subject = { type: 'issue', id: articleId };
        for (const action of ['issue.waived', 'claim.checked'])
          await database.transaction((tx) =>
            record(tx, { actor: by, chain: articleId, action, subject, data: {}, at: time }),
          );
        await store.revision.create({
          data: {
            ...{ id: newId(), articleId, number: at + 2, text: 'x', sha256: `${articleId}${at}`, zones: [] },
            ...{ format: 'text', source: '', reason: '', createdById: by.userId, createdAt: time },
          },
        });
      }
    }
    // The revision of hour 500 was a correction; the others after print were not.
    const correction = await store.correction.findFirstOrThrow({ where: { articleId: printed.id } });
    await store.correction.update({ where: { id: correction.id }, data: { appliedRevision: 6 } });
    const late = new Date('2026-11-20T00:00:00Z');
    for (const revision of [50, 51])
      await store.revision.create({
        data: {
          ...{
            id: newId(),
            articleId: printed.id,
            number: revision,
            text: 'y',
            sha256: `${revision}`,
            zones: [],
          },
          ...{ format: 'text', source: '', reason: '', createdById: by.userId, createdAt: late },
        },
      });
  }

  /** The same figures, counted row by row from the plain tables. */

  /** Ten years of what the report must not read through. */
  async function longPast({ id }: TestDesk): Promise<void> {
    const rows = `generate_series(1, 20000) AS n`;
    const then = `timestamptz '2016-01-01Z' + n * interval '4 hours'`;
    const copy = (table: string, changes: Record<string, string>) => {
      const unset = Object.entries(changes);
      const names = unset.map(([name]) => `"${name}"`).join(', ');
      return `INSERT INTO "${table}" SELECT (jsonb_populate_record(one.row, to_jsonb(past))).*
        FROM (SELECT t AS row FROM "${table}" t LIMIT 1) one,
        LATERAL (SELECT ${unset.map(([, value]) => value).join(', ')} FROM ${rows}) AS past (${names})`;
    };
    const fresh = { id: 'gen_random_uuid()', deskId: `'${id}'::uuid` };
    const statements = [
      copy('Check', { ...fresh, createdAt: then }),
      copy('Issue', { ...fresh, number: 'n + 1000', decidedAt: then }),
      copy('Correction', { ...fresh, number: 'n + 1000', appliedRevision: 'n + 1000', appliedAt: then }),
      copy('Assignment', { ...fresh, dueAt: then, endedAt: then, status: `'done'` }),
      copy('Waiver', { ...fresh, at: then }),
      copy('Reminder', { ...fresh, key: `'past ' || n`, sentAt: then }),
      copy('Revision', { id: 'gen_random_uuid()', number: 'n + 1000', createdAt: then }),
      copy('AuditEntry', { seq: 'n + 1000', deskId: `'${id}'::uuid`, at: then }),
    ];
    for (const statement of [...statements, 'ANALYZE']) await database.reader.$executeRawUnsafe(statement);
  }
});

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly Plans?: readonly PlanNode[];
}

function withAllBelow(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(withAllBelow)];
}

/** What `pdftotext` and `pdffonts` of Poppler read in it: white space is one space. */
function readPdf(pdf: Buffer): { words: string; fonts: string } {
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, { encoding: 'utf8', input: pdf });
  return { words: run('pdftotext', '-layout', '-', '-').replace(/\s+/g, ' '), fonts: run('pdffonts', '-') };
}
