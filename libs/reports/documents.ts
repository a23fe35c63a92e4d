import { accuracyReportCsv, checkReportCsv, correctionRecordCsv } from './csv.js';
import { reportFile, type AccuracyReport, type CheckReport, type CorrectionRecord } from './domain/index.js';
import { accuracyReportPage } from './pages/accuracy-report.page.js';
import { correctionRecordPage } from './pages/correction-record.page.js';
import { checkReportPage } from './pages/check-report.page.js';
import { withType } from './pages/page.js';
import { pdfOf } from './pages/pdf.js';
import type { PageLanguage } from './pages/words.js';

/** The forms in which a report is handed out. */
export const REPORT_FORMATS = ['json', 'html', 'pdf', 'csv'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A report as a file. */
export interface Document {
  readonly name: string;
  readonly type: string;
  readonly body: string | Buffer;
  /** What a browser that shows it may do: nothing but show it. */
  readonly policy: string;
}

const TYPES = {
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
} as const;

const BARE = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** A page says itself, by its hash, which style it may have: this is of every page. */
const PAGE = `${BARE}; style-src 'unsafe-inline'; font-src data:`;

/** Hears how much of a document is printed, from 0 to 1. */
type OnProgress = (share: number) => void;

/** The check report in one of its forms. */
export function writeCheckReport(
  report: CheckReport,
  format: ReportFormat,
  language: PageLanguage,
  onProgress?: OnProgress,
): Promise<Document> {
  const name = checkReportName(report.article.id, report.chain.head.seq);
  return write(report, name, checkReportPage, checkReportCsv, format, language, onProgress);
}

/** What its file is called, without the ending: of which article, and up to which link of its chain. */
export function checkReportName(articleId: string, seq: number): string {
  return `check-report-${articleId}-${seq}`;
}

/** The record of a correction in one of its forms. */
export function writeRecord(
  record: CorrectionRecord,
  format: ReportFormat,
  language: PageLanguage,
  onProgress?: OnProgress,
): Promise<Document> {
  const name = `correction-${record.correction.id}-${record.chain.head.seq}`;
  return write(record, name, correctionRecordPage, correctionRecordCsv, format, language, onProgress);
}

/** The accuracy report in one of its forms. */
export function writeAccuracyReport(
  report: AccuracyReport,
  format: ReportFormat,
  language: PageLanguage,
  onProgress?: OnProgress,
): Promise<Document> {
  const days = [report.period.from, report.period.to].map((at) => at.slice(0, 10)).join('-');
  return write(
    report,
    `accuracy-${days}`,
    accuracyReportPage,
    accuracyReportCsv,
    format,
    language,
    onProgress,
  );
}

async function write<Report extends object>(
  report: Report,
  name: string,
  pageOf: (report: Report, language: PageLanguage) => string,
  csvOf: (report: Report) => string,
  format: ReportFormat,
  language: PageLanguage,
  onProgress?: OnProgress,
): Promise<Document> {
  const bodies = {
    json: () => reportFile(report),
    html: () => withType(pageOf(report, language)),
    pdf: () => pdfOf(pageOf(report, language), language, onProgress),
    csv: () => csvOf(report),
  };
  return fileOf(name, format, await bodies[format]());
}

/** A file of that form. */
export function fileOf(name: string, format: ReportFormat, body: Document['body']): Document {
  return { name: `${name}.${format}`, type: TYPES[format], body, policy: format === 'html' ? PAGE : BARE };
}
