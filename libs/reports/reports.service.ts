import { Inject, Injectable } from '@nestjs/common';
import { loadSigningKey, publicPem, signText } from '#audit';
import type { Env } from '#config';
import { Conflict, Missing, type Actor, type Clock, type Page, type PageRequest } from '#core';
import { CLOCK, Database, ENV } from '#database';
import { blindClaims, mustNotBeBlind, tellFactsFirst } from '#review';
import { readAccuracyReport } from './accuracy/accuracy-report.reading.js';
import type { AskedPeriod } from './accuracy/period.js';
import { listEntries, verifyChain } from './audit-trail.reading.js';
import { readCheckReport } from './check-report.reading.js';
import { recordOf, sealed, signedText } from './domain/index.js';
import {
  writeAccuracyReport,
  writeCheckReport,
  writeRecord,
  type Document,
  type ReportFormat,
} from './documents.js';
import type { PageLanguage } from './pages/words.js';
import type { AuditEntryView, VerificationView } from './reports.views.js';

/** How long a report may become, and how long it may take. */
export interface ReportLimits {
  /** Entries of the record. */
  readonly most: number;
  /** Milliseconds for reading it; unsaid, as for anything that someone waits for. */
  readonly timeout?: number;
  /** Hears how much of it is printed, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** So many entries are made while someone waits: in a second or two. What is longer is a job. */
const AT_ONCE: Readonly<Record<ReportFormat, ReportLimits>> = {
  json: { most: 20_000 },
  html: { most: 20_000 },
  csv: { most: 20_000 },
  pdf: { most: 2_000 },
};

/** What the desk can show for itself. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /**
   * An article's check report, of one moment, in the desk's language unless another is asked for.
   * @throws Forbidden `review/blind`; Conflict `report/large`, `report/too-long`.
   */
  async check(
    actor: Actor,
    articleId: string,
    format: ReportFormat,
    language?: PageLanguage,
    { most, timeout, onProgress } = AT_ONCE[format],
  ): Promise<Document> {
    await tellFactsFirst(this.database, actor, articleId, this.now);
    const report = await this.database.snapshot(async (tx) => {
      await mustNotBeBlind(tx, actor, articleId);
      return readCheckReport(tx, actor, articleId, this.now(), most);
    }, timeout);
    return writeCheckReport(report, format, language ?? (await this.languageOf(actor)), onProgress);
  }

  /**
   * The record of one correction, with what was done about it.
   * @throws Missing when the desk has none of that id; Conflict `report/large`, `report/too-long`.
   */
  async record(
    actor: Actor,
    correctionId: string,
    format: ReportFormat,
    language?: PageLanguage,
    { most, timeout, onProgress } = AT_ONCE[format],
  ): Promise<Document> {
    const record = await this.database.snapshot(async (tx) => {
      const place = { where: { id: correctionId, deskId: actor.deskId }, select: { articleId: true } };
      const correction = await tx.correction.findUnique(place);
      if (correction === null) throw new Missing();
      const { articleId } = correction;
      const seesAll = (await blindClaims(tx, actor, articleId)).length === 0;
      return recordOf(await readCheckReport(tx, actor, articleId, this.now(), most), correctionId, seesAll)!;
    }, timeout);
    return writeRecord(record, format, language ?? (await this.languageOf(actor)), onProgress);
  }

  /**
   * What the desk got right and wrong in a period.
   * @throws Invalid `report/period`; Conflict `report/large`, `report/too-long`.
   */
  async accuracy(
    actor: Actor,
    period: AskedPeriod,
    format: ReportFormat,
    language?: PageLanguage,
    { most, timeout, onProgress } = AT_ONCE[format],
  ): Promise<Document> {
    const contents = await this.database.snapshot(
      (tx) => readAccuracyReport(tx, actor, period, this.now()),
      timeout,
    );
    const entries = contents.chains.length;
    if (entries > most) throw new Conflict('report/large', { entries, most });
    const key = await loadSigningKey(this.env.signingKeyFile);
    const signature = { value: signText(signedText(contents), key), publicKey: publicPem(key) };
    const report = sealed({ ...contents, signature });
    return writeAccuracyReport(report, format, language ?? (await this.languageOf(actor)), onProgress);
  }

  /** What the record tells of an article, the oldest first. */
  entries(actor: Actor, articleId: string, page: PageRequest): Promise<Page<AuditEntryView>> {
    return listEntries(this.database.reader, actor, articleId, page);
  }

  /** Walks an article's chain as it is stored. */
  verify(actor: Actor, articleId: string): Promise<VerificationView> {
    return verifyChain(this.database.reader, actor, articleId);
  }

  private async languageOf({ deskId }: Actor): Promise<PageLanguage> {
    const { locale } = await this.database.reader.desk.findUniqueOrThrow({ where: { id: deskId } });
    return locale === 'ko' ? 'ko' : 'en';
  }
}
