import { pdfOf } from './pages/pdf.js';
import { withType, type Pieces } from './pages/page.js';
import type { Unsaid } from './pages/unsaid.js';
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

/** A report that is at hand to be written in any form, each in pieces that are read as they are asked for. */
export interface Writable {
  /** What its file is called, without the ending. */
  readonly name: string;
  /** So many entries of the record stand in it. */
  readonly entries: number;
  readonly json: () => Pieces;
  readonly csv: () => Pieces;
  /** Reads all of it once, with an empty piece now and then; then its page is to be had as often as one likes, but for its type. */
  readonly openPage: (language: PageLanguage) => Unsaid<() => Pieces>;
  /** How often the whole of it was read: 1.5 is in the middle of the second time. */
  readonly times: () => number;
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

/** What is read of a report to write it in a form; empty pieces say that the reading goes on. A PDF is then printed of the page. */
export async function* piecesOf(
  report: Writable,
  format: ReportFormat,
  language: PageLanguage,
): AsyncGenerator<string> {
  if (format === 'json' || format === 'csv') {
    yield* report[format]();
    return;
  }
  const page = yield* report.openPage(language);
  yield* format === 'html' ? withType(page) : page();
}

/** Of the work in a form, in hundredths, the readings that it takes. */
const READINGS: Readonly<Record<ReportFormat, readonly number[]>> = {
  json: [99],
  csv: [99],
  html: [33, 33, 33],
  pdf: [5, 94],
};

/** How much of the work is done, in hundredths, once the whole was read so often. */
export function progressOf(format: ReportFormat, times: number): number {
  const shares = READINGS[format].map((share, at) => share * Math.min(1, Math.max(0, times - at)));
  return Math.floor(shares.reduce((sum, share) => sum + share, 0));
}

/** A file of that form. */
export function fileOf(name: string, format: ReportFormat, body: Document['body']): Document {
  return { name: `${name}.${format}`, type: TYPES[format], body, policy: format === 'html' ? PAGE : BARE };
}

/** A file of what was read of a report. */
export async function documentOf(
  name: string,
  format: ReportFormat,
  language: PageLanguage,
  pieces: readonly string[],
): Promise<Document> {
  return fileOf(name, format, format === 'pdf' ? await pdfOf(pieces, language) : pieces.join(''));
}
