import { Inject, Injectable } from '@nestjs/common';
import { loadSigningKey } from '#audit';
import type { Env } from '#config';
import { Conflict, Missing, type Actor, type Clock, type Page, type PageRequest } from '#core';
import { CLOCK, Database, ENV, type Tx } from '#database';
import { blindClaims, mustNotBeBlind, tellFactsFirst } from '#review';
import { listEntries, verifyChain } from './audit-trail.reading.js';
import {
  documentOf,
  piecesOf,
  progressOf,
  type Document,
  type ReportFormat,
  type Writable,
} from './documents.js';
import type { ReportAsk } from './jobs/ask.js';
import { printing } from './pages/pdf.js';
import type { PageLanguage } from './pages/words.js';
import type { AuditEntryView, VerificationView } from './reports.views.js';
import { writableAccuracy, writableCheck, writableRecord } from './writable.js';

/** Where the pieces of a report go, one after the other, each with how much of the work is done by then, in hundredths. */
export type Take = (piece: string | Uint8Array, progress: number) => Promise<void>;

/** How long a report may become, and how long it may take. */
interface ReportLimits {
  /** Entries of the record, by form; unsaid, as many as there are. */
  readonly most?: Readonly<Record<ReportFormat, number>>;
  /** UTF-16 code units of what is read: an article may have few entries and long texts. */
  readonly longest?: number;
  /** Milliseconds for reading it; unsaid, as for anything that someone waits for. */
  readonly timeout?: number;
}

/** So many entries are made while someone waits: in a second or two. What is longer is a job. */
const AT_ONCE: ReportLimits = {
  most: { json: 20_000, html: 20_000, csv: 20_000, pdf: 2_000 },
  longest: 20_000_000,
};

const AS_JOB: ReportLimits = { timeout: 60 * 60 * 1000 };

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
   * @throws Missing; Forbidden `review/blind`; Conflict `report/large`, `report/too-long`.
   */
  check(actor: Actor, article: string, format: ReportFormat, lang?: PageLanguage): Promise<Document> {
    return this.atOnce(actor, { kind: 'check', article, format, lang });
  }

  /**
   * The record of one correction, with what was done about it.
   * @throws Missing when the desk has none of that id; Conflict `report/large`, `report/too-long`.
   */
  record(actor: Actor, correction: string, format: ReportFormat, lang?: PageLanguage): Promise<Document> {
    return this.atOnce(actor, { kind: 'record', correction, format, lang });
  }

  /**
   * What the desk got right and wrong in a period.
   * @throws Invalid `report/period`; Conflict `report/large`, `report/too-long`.
   */
  accuracy(
    actor: Actor,
    period: { readonly from: string; readonly to: string },
    format: ReportFormat,
    lang?: PageLanguage,
  ): Promise<Document> {
    return this.atOnce(actor, { kind: 'accuracy', ...period, format, lang });
  }

  /**
   * Makes a report of any length, which is never in memory. @returns the name of its file, without the ending.
   * @throws Missing; Forbidden `review/blind`; Invalid `report/period`; Conflict `report/large`, `report/too-long`.
   */
  async make(actor: Actor, ask: ReportAsk, take: Take): Promise<string> {
    const language = await this.languageOf(actor, ask);
    if (ask.format !== 'pdf') return this.read(actor, ask, language, AS_JOB, take);
    return printing(language, async (printer) => {
      const name = await this.read(actor, ask, language, AS_JOB, async (piece, progress) =>
        take(piece === '' ? piece : await printer.print(piece), progress),
      );
      await take(await printer.end(), 99);
      return name;
    });
  }

  /** Read whole, and printed when it was read: who waits for the printer must not keep a transaction open. */
  private async atOnce(actor: Actor, ask: ReportAsk): Promise<Document> {
    const language = await this.languageOf(actor, ask);
    const pieces: string[] = [];
    const name = await this.read(actor, ask, language, AT_ONCE, (piece) => {
      if (piece !== '') pieces.push(piece);
      return Promise.resolve();
    });
    return documentOf(name, ask.format, language, pieces);
  }

  /** Reads a report, of one moment, and hands it on piece by piece. @returns the name of its file, without the ending. */
  private async read(
    actor: Actor,
    ask: ReportAsk,
    language: PageLanguage,
    { most, longest = Infinity, timeout }: ReportLimits,
    take: (piece: string, progress: number) => Promise<void>,
  ): Promise<string> {
    const { format } = ask;
    if (ask.kind === 'check') await tellFactsFirst(this.database, actor, ask.article, this.now);
    return this.database.snapshot(async (tx) => {
      const report = await this.open(tx, actor, ask);
      const { name, entries, times } = report;
      const mustBe = (isShort: boolean) => {
        if (!isShort) throw new Conflict('report/large', { entries, most: most?.[format] });
      };
      mustBe(most === undefined || entries <= most[format]);
      let length = 0;
      for await (const piece of piecesOf(report, format, language)) {
        mustBe((length += piece.length) <= longest);
        await take(piece, progressOf(format, times()));
      }
      return name;
    }, timeout);
  }

  private async open(tx: Tx, actor: Actor, ask: ReportAsk): Promise<Writable> {
    if (ask.kind === 'accuracy')
      return writableAccuracy(tx, actor, ask, this.now(), await loadSigningKey(this.env.signingKeyFile));
    if (ask.kind === 'check') {
      await mustNotBeBlind(tx, actor, ask.article);
      return writableCheck(tx, actor, ask.article, this.now());
    }
    const correction = await tx.correction.findUnique({
      where: { id: ask.correction, deskId: actor.deskId },
      select: { articleId: true },
    });
    if (correction === null) throw new Missing();
    const seesAll = (await blindClaims(tx, actor, correction.articleId)).length === 0;
    const place = { ...correction, correctionId: ask.correction };
    return writableRecord(tx, actor, place, seesAll, this.now());
  }

  /** What the record tells of an article, the oldest first. */
  entries(actor: Actor, articleId: string, page: PageRequest): Promise<Page<AuditEntryView>> {
    return listEntries(this.database.reader, actor, articleId, page);
  }

  /** Walks an article's chain as it is stored. */
  verify(actor: Actor, articleId: string): Promise<VerificationView> {
    return verifyChain(this.database.reader, actor, articleId);
  }

  private async languageOf({ deskId }: Actor, { lang }: ReportAsk): Promise<PageLanguage> {
    if (lang !== undefined) return lang;
    const desk = await this.database.reader.desk.findUnique({ where: { id: deskId } });
    if (desk === null) throw new Missing();
    return desk.locale === 'ko' ? 'ko' : 'en';
  }
}
