import { z } from 'zod';
import type { ReportFault } from './report-fault.js';
import {
  EMPTY_CHAIN,
  FAULTS,
  firstBadLink,
  readEntry,
  sha256,
  type BadLink,
  type ChainLink,
} from '#audit/domain';
import { ACCURACY_REPORT, accuracyReport, type AccuracyReport } from './accuracy-report.js';
import { CHECK_REPORT, checkReport, type CheckReport } from './check-report.js';
import { CORRECTION_RECORD, correctionRecord, isWhole, type CorrectionRecord } from './correction-record.js';
import { CHECKPOINT, checkpointFile, type CheckpointFile } from './checkpoint-file.js';
import {
  bytesIn,
  ListInFile,
  partsFrom,
  readLong,
  textAt,
  WINDOW,
  type Bytes,
  type Listed,
  type Place,
} from './long-json.js';
import { isFileOf, sealOf } from './seal.js';
import { recordFaults } from './record-faults.js';
import { stateFaults } from './state-faults.js';
import {
  accuracyFaults,
  checkpointFaults,
  proofFaults,
  unprovedFaults,
  type Known,
} from './verify-checkpoint.js';

/** Whatever carries a seal, as it is read of its file. */
export type AnyReport =
  Listed<CheckReport> | Listed<CorrectionRecord> | Listed<AccuracyReport> | CheckpointFile;

/** What a file turned out to be. The faults of a broken report begin with its first bad link, if it has one. */
export type Verdict =
  | { readonly outcome: 'intact'; readonly report: AnyReport }
  | {
      readonly outcome: 'broken';
      readonly badLink: BadLink | undefined;
      readonly faults: readonly ReportFault[];
    }
  | { readonly outcome: 'not_a_report' };

/**
 * Checks an exported report with nothing but its own bytes: that they are its canonical form, that the seal is right, that
 * the chain is whole and ends at its head, that every revision has its hash, and that what the report says of the present
 * is what the chain tells. A forger who rewrites all of it is caught by what is `known` from elsewhere: the keys that sign
 * checkpoints, or a checkpoint itself.
 * Of a long file the lists are read item by item, again and again: in memory is what its chain tells of each thing.
 */
export function verifyReport(file: Uint8Array | Bytes, known: Known = {}): Verdict {
  const bytes = file instanceof Uint8Array ? bytesIn(file) : file;
  if (!isMarked(bytes)) return { outcome: 'not_a_report' };
  const { value, report } = readReport(bytes);
  const badLink = report === undefined ? firstBadLinkIn(bytes) : badLinkOf(report);
  const faults = once([
    ...(badLink === undefined ? [] : [linkFault(badLink)]),
    ...(value === undefined ? [] : fileFaults(bytes, value)),
    ...(report === undefined ? [NOT_IN_FORM] : contentFaults(report, known)),
  ]);
  if (report !== undefined && faults.length === 0) return { outcome: 'intact', report };
  return { outcome: 'broken', badLink, faults };
}

/** The checkpoint that a report carries and the one that is known may be the same: what both find is said once. */
function once(faults: readonly ReportFault[]): ReportFault[] {
  return [...new Map(faults.map((fault) => [fault.en, fault])).values()];
}

/** True of a file that says anywhere that it is a report. */
function isMarked(bytes: Bytes): boolean {
  return MARKS.some((mark) => find(bytes, mark) !== undefined);
}

const MARKS = [CHECK_REPORT, CORRECTION_RECORD, ACCURACY_REPORT, CHECKPOINT, '"seal":"'];

/** Where these letters stand first. */
function find(bytes: Bytes, letters: string): number | undefined {
  for (let from = 0; from < bytes.size; from += WINDOW) {
    const window = bytes.read(from, Math.min(from + WINDOW + letters.length, bytes.size));
    const at = Buffer.from(window).indexOf(letters);
    if (at >= 0) return from + at;
  }
  return undefined;
}

/** What a file holds, if it is JSON, and the report that it is, if it has the form of one. */
function readReport(bytes: Bytes): { value?: Record<string, unknown>; report?: AnyReport } {
  try {
    const value = readLong(bytes);
    const isReport = [checkReport, correctionRecord, accuracyReport, checkpointFile].some((form) =>
      hasForm(form, value),
    );
    return isReport ? { value, report: value as unknown as AnyReport } : { value };
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

/** True when an object has that form, and each item of its long lists. @throws SyntaxError where a list is no JSON. */
function hasForm(form: z.ZodObject, value: object): boolean {
  const lists: [of: z.ZodArray, list: ListInFile][] = [];
  const short = ({ shape }: z.ZodObject, members: object): object =>
    Object.fromEntries(
      Object.entries(members).map(([name, member]: [string, unknown]) => {
        const own: unknown = shape[name];
        if (member instanceof ListInFile) {
          if (own instanceof z.ZodArray) lists.push([own, member]);
          return [name, []];
        }
        const hasMembers = own instanceof z.ZodObject && typeof member === 'object' && member !== null;
        return [name, hasMembers ? short(own, member) : member];
      }),
    );
  if (!form.safeParse(short(form, value)).success) return false;
  return lists.every(([{ element }, list]) => {
    for (const item of list) if (!z.safeParse(element, item).success) return false;
    return true;
  });
}

function contentFaults(report: AnyReport, known: Known): ReportFault[] {
  switch (report.$schema) {
    case CHECK_REPORT:
      return [...textFaults(report), ...stateFaults(report), ...proofFaults(report, known)];
    case CORRECTION_RECORD:
      return [
        ...textFaults(report),
        ...recordFaults(report),
        ...(isWhole(report) ? proofFaults(report, known) : unprovedFaults(known)),
      ];
    case ACCURACY_REPORT:
      return [...sumFaults(report), ...accuracyFaults(report, known)];
    case CHECKPOINT:
      return checkpointFaults(report, known);
  }
}

const NOT_IN_FORM: ReportFault = {
  en: 'the file does not have the form of a report',
  ko: '파일이 보고서의 형식이 아닙니다',
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The record of a correction may hold links from the middle of its chain only: each is checked by itself. */
function badLinkOf(report: AnyReport): BadLink | undefined {
  if (report.$schema === ACCURACY_REPORT || report.$schema === CHECKPOINT) return undefined;
  const { id, links, head } = report.chain;
  if (report.$schema === CHECK_REPORT || isWhole(report)) return firstBadLink(id, links, head);
  for (const link of links) {
    const from = { seq: link.seq - 1, hash: readEntry(link.body)?.previous ?? '' };
    const bad = firstBadLink(id, [link], link, from);
    if (bad !== undefined) return bad;
  }
  return undefined;
}

function linkFault({ seq, fault }: BadLink): ReportFault {
  return { en: `link ${seq}: ${FAULTS[fault].en}`, ko: `${seq}번째 고리: ${FAULTS[fault].ko}` };
}

/** Faults of the file as such: its bytes and its seal. */
function fileFaults(bytes: Bytes, value: Record<string, unknown>): ReportFault[] {
  const faults: ReportFault[] = [];
  try {
    if (!isFileOf(value, bytes)) {
      faults.push({
        en: 'the bytes of the file are not those that were exported',
        ko: '파일의 바이트가 내보낸 것과 다릅니다',
      });
    }
    if (value['seal'] !== sealOf(value)) {
      faults.push({ en: 'the seal does not fit the contents', ko: '봉인이 내용과 맞지 않습니다' });
    }
  } catch {
    faults.push({ en: 'the file holds what JSON cannot say', ko: 'JSON으로 쓸 수 없는 내용이 있습니다' });
  }
  return faults;
}

function textFaults({ revisions }: Pick<Listed<CheckReport>, 'revisions'>): ReportFault[] {
  const faults: ReportFault[] = [];
  for (const { number, text, sha256: hash } of revisions) {
    if (sha256(text) === hash) continue;
    faults.push({
      en: `revision ${number}: its text does not have its hash`,
      ko: `제${number}판: 글과 해시가 다릅니다`,
    });
  }
  return faults;
}

/** Where the parts of an accuracy report do not add up to its totals. */
function sumFaults({ errors, claims }: Listed<AccuracyReport>): ReportFault[] {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const sums: [en: string, ko: string, total: number, parts: readonly number[]][] = [
    ['checks by outcome', '결과별 확인', claims.checks, claims.byOutcome.map(({ checks }) => checks)],
  ];
  for (const [en, ko, lines] of [
    ['category', '유형', errors.byCategory],
    ['severity', '심각도', errors.bySeverity],
    ['origin', '발생', errors.byOrigin],
    ['section', '지면', errors.bySection],
  ] as const) {
    if (lines === undefined) continue;
    const [caught, escaped] = [lines.map((line) => line.beforePrint), lines.map((line) => line.escaped)];
    sums.push([`errors before print by ${en}`, `${ko}별 게재 전 오류`, errors.beforePrint, caught]);
    sums.push([`errors that escaped by ${en}`, `${ko}별 게재 뒤 오류`, errors.escaped, escaped]);
  }
  return sums
    .filter(([, , total, parts]) => sum(parts) !== total)
    .map(([en, ko, total, parts]) => ({
      en: `${en}: ${sum(parts)}, in all ${total}`,
      ko: `${ko}: 더하면 ${sum(parts)}, 합계는 ${total}`,
    }));
}

/**
 * The first bad link of a report that is no longer JSON: its links are read one after the other as they were written,
 * as far as that goes.
 */
function firstBadLinkIn(bytes: Bytes): BadLink | undefined {
  const opening = find(bytes, '"links":[');
  if (opening === undefined) return undefined;
  const list = opening + '"links":'.length;
  const [first] = linksFrom(bytes, list);
  const read = { ...EMPTY_CHAIN, links: 0, end: list + 1 };
  const noted = function* () {
    for (const [{ seq, hash, body }, { end }] of linksFrom(bytes, list)) {
      Object.assign(read, { seq, hash, end, links: read.links + 1 });
      yield { seq, hash, body };
    }
  };
  const bad = firstBadLink(readEntry(first?.[0].body ?? '')?.chain ?? '', noted(), read);
  if (bad !== undefined || textAt(bytes, { start: read.end, end: read.end + 1 }) === ']') return bad;
  return { seq: read.links + 1, fault: 'unreadable' };
}

/** The links of a list that begins there, up to the first that is none. */
function* linksFrom(bytes: Bytes, list: number): Generator<[ChainLink, Place]> {
  try {
    for (const place of partsFrom(bytes, list)) {
      if (place.end - place.start > LONGEST_LINK) return;
      const [, body, hash, seq] = LINK.exec(textAt(bytes, place)) ?? [];
      const said = body === undefined ? undefined : parse(body);
      if (typeof said !== 'string') return;
      yield [{ body: said, hash: hash!, seq: Number(seq) }, place];
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
}

const LINK = /^\{"body":("[^"\\]*(?:\\.[^"\\]*)*"),"hash":"([0-9a-f]{64})","seq":(\d{1,9})\}$/;
/** Bytes: no entry is longer. */
const LONGEST_LINK = 16_000_000;
