import { createHash } from 'node:crypto';
import { canonicalJson, sha256 } from '#audit/domain';

/** Bytes of the longest report that is made or read: it is one text in memory when it is verified. */
export const LONGEST_REPORT = 400_000_000;

/** The report with its seal. */
export function sealed<Contents extends object>(report: Contents): Contents & { seal: string } {
  return { ...report, seal: sealOf(report) };
}

/** SHA-256 of the report's canonical JSON without its seal. */
export function sealOf(report: object): string {
  const hash = createHash('sha256');
  for (const piece of canonicalPieces({ ...report, seal: undefined })) hash.update(piece, 'utf8');
  return hash.digest('hex');
}

/** The file that is handed out: canonical JSON and one newline. There is no other way to write the same report. */
export function reportFile(report: object): string {
  return `${canonicalJson(report)}\n`;
}

/** True when these are the very bytes of the report's file. */
export function isFileOf(report: object, bytes: Uint8Array): boolean {
  let at = 0;
  for (const piece of canonicalPieces(report)) {
    const expected = Buffer.from(piece, 'utf8');
    if (!expected.equals(bytes.subarray(at, at + expected.length))) return false;
    at += expected.length;
  }
  return at === bytes.length - 1 && bytes[at] === NEWLINE;
}

const NEWLINE = 10;

/** Canonical JSON in pieces: the whole of a long report is never one text. What lies `depth` levels down is one piece. */
function* canonicalPieces(value: unknown, depth = 3): Generator<string> {
  if (depth === 0 || typeof value !== 'object' || value === null) {
    yield canonicalJson(value);
    return;
  }
  const isList = Array.isArray(value);
  const members = Object.entries(value as Record<string, unknown>).filter(
    ([, member]) => isList || member !== undefined,
  );
  if (!isList) members.sort(([one], [other]) => (one < other ? -1 : 1));
  yield isList ? '[' : '{';
  for (const [at, [name, member]] of members.entries()) {
    yield `${at === 0 ? '' : ','}${isList ? '' : `${canonicalJson(name)}:`}`;
    yield* canonicalPieces(member ?? null, depth - 1);
  }
  yield isList ? ']' : '}';
}

/** What a signature on a report covers: what it is, and the SHA-256 of its canonical JSON without seal and signature. */
export function signedText({ $schema, ...report }: { readonly $schema: string }): string {
  return `${$schema} ${sha256(canonicalJson({ ...report, seal: undefined, signature: undefined }))}`;
}
