import { checkReportCsv } from './csv.js';
import { reportFile, type CheckReport, type CorrectionRecord } from './domain/index.js';
import { correctionRecordPage } from './pages/correction-record.page.js';
import { checkReportPage } from './pages/check-report.page.js';
import { PAGE_POLICY } from './pages/style.js';
import type { PageLanguage } from './pages/words.js';

/** The forms in which a report is handed out. */
export const REPORT_FORMATS = ['json', 'html', 'csv'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A report as a file. */
export interface Document {
  readonly name: string;
  readonly type: string;
  readonly body: string;
  /** What a browser that shows it may do: nothing but show it. */
  readonly policy: string;
}

const TYPES = { json: 'application/json', html: 'text/html', csv: 'text/csv' } as const;

/** The check report in one of its forms. */
export function writeCheckReport(
  report: CheckReport,
  format: ReportFormat,
  language: PageLanguage,
): Document {
  const write = { json: reportFile, html: checkReportPage, csv: checkReportCsv }[format];
  return documentOf(
    `check-report-${report.article.id}-${report.chain.head.seq}`,
    format,
    write(report, language),
  );
}

/** The forms in which the record of a correction is handed out. */
export const RECORD_FORMATS = ['json', 'html'] as const;
export type RecordFormat = (typeof RECORD_FORMATS)[number];

/** The record of a correction in one of its forms. */
export function writeRecord(
  record: CorrectionRecord,
  format: RecordFormat,
  language: PageLanguage,
): Document {
  const write = { json: reportFile, html: correctionRecordPage }[format];
  return documentOf(
    `correction-${record.correction.id}-${record.chain.head.seq}`,
    format,
    write(record, language),
  );
}

function documentOf(name: string, format: ReportFormat, body: string): Document {
  const type = `${TYPES[format]}; charset=utf-8`;
  return { name: `${name}.${format}`, type, body, policy: `${PAGE_POLICY}; frame-ancestors 'none'` };
}
