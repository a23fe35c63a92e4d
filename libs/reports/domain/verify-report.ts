import type { ReportFault } from './report-fault.js';
import { FAULTS, firstBadLink, readEntry, sha256, type BadLink, type ChainLink } from '#audit/domain';
import { ACCURACY_REPORT, accuracyReport, type AccuracyReport } from './accuracy-report.js';
import { CHECK_REPORT, checkReport, type CheckReport } from './check-report.js';
import { CORRECTION_RECORD, correctionRecord, isWhole, type CorrectionRecord } from './correction-record.js';
import { CHECKPOINT, checkpointFile, type CheckpointFile } from './checkpoint-file.js';
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

/** Whatever carries a seal. */
export type AnyReport = CheckReport | CorrectionRecord | AccuracyReport | CheckpointFile;

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
 */
export function verifyReport(bytes: Uint8Array, known: Known = {}): Verdict {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marks = [CHECK_REPORT, CORRECTION_RECORD, ACCURACY_REPORT, CHECKPOINT, '"seal":"'];
  if (!marks.some((mark) => file.includes(mark))) return { outcome: 'not_a_report' };

  // As a text, a long report would stand in memory twice more: nothing keeps it.
  const value = parse(textOf(bytes));
  const report = readReport(value);
  const badLink = report === undefined ? firstBadLinkIn(textOf(bytes)) : badLinkOf(report);
  const faults = once([
    ...(badLink === undefined ? [] : [linkFault(badLink)]),
    ...fileFaults(bytes, value),
    ...(report === undefined ? [NOT_IN_FORM] : contentFaults(report, known)),
  ]);
  if (report !== undefined && faults.length === 0) return { outcome: 'intact', report };
  return { outcome: 'broken', badLink, faults };
}

/** The checkpoint that a report carries and the one that is known may be the same: what both find is said once. */
function once(faults: readonly ReportFault[]): ReportFault[] {
  return [...new Map(faults.map((fault) => [fault.en, fault])).values()];
}

function readReport(value: unknown): AnyReport | undefined {
  for (const form of [checkReport, correctionRecord, accuracyReport, checkpointFile]) {
    const { data } = form.safeParse(value);
    if (data !== undefined) return data;
  }
  return undefined;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
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
function fileFaults(bytes: Uint8Array, value: unknown): ReportFault[] {
  if (typeof value !== 'object' || value === null) return [];
  const faults: ReportFault[] = [];
  try {
    if (!isFileOf(value, bytes)) {
      faults.push({
        en: 'the bytes of the file are not those that were exported',
        ko: '파일의 바이트가 내보낸 것과 다릅니다',
      });
    }
    if (!('seal' in value) || value.seal !== sealOf(value)) {
      faults.push({ en: 'the seal does not fit the contents', ko: '봉인이 내용과 맞지 않습니다' });
    }
  } catch {
    faults.push({ en: 'the file holds what JSON cannot say', ko: 'JSON으로 쓸 수 없는 내용이 있습니다' });
  }
  return faults;
}

function textFaults({ revisions }: Pick<CheckReport, 'revisions'>): ReportFault[] {
  return revisions
    .filter(({ text, sha256: hash }) => sha256(text) !== hash)
    .map(({ number }) => ({
      en: `revision ${number}: its text does not have its hash`,
      ko: `제${number}판: 글과 해시가 다릅니다`,
    }));
}

/** Where the parts of an accuracy report do not add up to its totals. */
function sumFaults({ errors, claims }: AccuracyReport): ReportFault[] {
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
function firstBadLinkIn(text: string): BadLink | undefined {
  const opening = '"links":[';
  let at = text.indexOf(opening) + opening.length;
  if (at < opening.length) return undefined;
  const links: ChainLink[] = [];
  for (;;) {
    LINK.lastIndex = at;
    const [written, body, hash, seq] = LINK.exec(text) ?? [];
    const said = body === undefined ? undefined : parse(body);
    if (written === undefined || typeof said !== 'string') break;
    links.push({ body: said, hash: hash!, seq: Number(seq) });
    at += written.length;
    if (text[at] !== ',') break;
    at++;
  }
  const last = links.at(-1);
  const chain = readEntry(links[0]?.body ?? '')?.chain ?? '';
  const bad = last === undefined ? undefined : firstBadLink(chain, links, last);
  if (bad !== undefined || text[at] === ']') return bad;
  return { seq: links.length + 1, fault: 'unreadable' };
}

const LINK = /\{"body":("[^"\\]*(?:\\.[^"\\]*)*"),"hash":"([0-9a-f]{64})","seq":(\d{1,9})\}/y;
