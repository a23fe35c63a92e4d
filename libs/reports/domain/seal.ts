import { createHash } from 'node:crypto';
import { canonicalJson } from '#audit/domain';
import { ListInFile, type Bytes } from './long-json.js';

/** Bytes of the longest report that is made or read. */
export const LONGEST_REPORT = 400_000_000;

/** The report with its seal. */
export function sealed<Contents extends object>(report: Contents): Contents & { seal: string } {
  return { ...report, seal: sealOf(report) };
}

/** SHA-256 of the report's canonical JSON without its seal. */
export function sealOf(report: object): string {
  return hashOf({ ...report, seal: undefined });
}

function hashOf(report: object): string {
  const hash = createHash('sha256');
  for (const piece of canonicalPieces(report)) hash.update(piece, 'utf8');
  return hash.digest('hex');
}

/** The file that is handed out: canonical JSON and one newline. There is no other way to write the same report. */
export function reportFile(report: object): string {
  return `${canonicalJson(report)}\n`;
}

/** True when these are the very bytes of the report's file. */
export function isFileOf(report: object, bytes: Bytes): boolean {
  let at = 0;
  for (const piece of canonicalPieces(report)) {
    const expected = Buffer.from(piece, 'utf8');
    if (!expected.equals(bytes.read(at, Math.min(at + expected.length, bytes.size)))) return false;
    at += expected.length;
  }
  return at === bytes.size - 1 && bytes.read(at, at + 1)[0] === NEWLINE;
}

const NEWLINE = 10;

/** Canonical JSON in pieces: the whole of a long report is never one text. What lies `depth` levels down is one piece. */
function* canonicalPieces(value: unknown, depth = 3): Generator<string> {
  if (depth === 0 || typeof value !== 'object' || value === null) {
    yield canonicalJson(value);
    return;
  }
  const isList = Array.isArray(value) || value instanceof ListInFile;
  let before = isList ? '[' : '{';
  for (const [name, member] of isList ? itemsOf(value) : membersOf(value)) {
    yield `${before}${name}`;
    yield* canonicalPieces(member ?? null, depth - 1);
    before = ',';
  }
  yield `${before === ',' ? '' : before}${isList ? ']' : '}'}`;
}

function* itemsOf(list: Iterable<unknown>): Generator<[name: '', item: unknown]> {
  for (const item of list) yield ['', item];
}

function membersOf(value: object): [name: string, member: unknown][] {
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  members.sort(([one], [other]) => (one < other ? -1 : 1));
  return members.map(([name, member]) => [`${canonicalJson(name)}:`, member]);
}

/**
 * What a signature on a report covers: what it is, and the SHA-256 of the canonical JSON of all else, but for the seal and
 * the signature itself.
 */
export function signedText(
  { $schema, ...report }: { readonly $schema: string },
  contents = hashOf({ ...report, seal: undefined, signature: undefined }),
): string {
  return `${$schema} ${contents}`;
}
