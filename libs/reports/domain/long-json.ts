/** The bytes of a file, which need not be in memory. */
export interface Bytes {
  readonly size: number;
  /** Those from `start` up to, and without, `end`. */
  readonly read: (start: number, end: number) => Uint8Array;
}

/** Bytes that are in memory. */
export function bytesIn(memory: Uint8Array): Bytes {
  return { size: memory.length, read: (start, end) => memory.subarray(start, end) };
}

/** The lists of a report that may be very long, by name. */
const LONG = ['links', 'claims', 'issues', 'revisions', 'chains'] as const;

/** A report whose long lists are read as they are asked for, as often as one likes. One that is in memory is one, too. */
export type Listed<Report> = {
  readonly [Name in keyof Report]: Name extends (typeof LONG)[number]
    ? ListOf<Report[Name]>
    : Name extends 'chain'
      ? Listed<Report[Name]>
      : Report[Name];
};
type ListOf<Member> = Member extends readonly (infer Item)[] ? LongList<Item> : Member;

export interface LongList<Item> extends Iterable<Item> {
  readonly length: number;
}

/** A list in a file: of its items one at a time is in memory. */
export class ListInFile implements LongList<unknown> {
  private items: number | undefined;

  constructor(
    private readonly bytes: Bytes,
    private readonly place: Place,
  ) {}

  /** @throws SyntaxError where it is no JSON. */
  *[Symbol.iterator](): Generator {
    for (const part of partsOf(this.bytes, this.place)) yield JSON.parse(textAt(this.bytes, part));
  }

  get length(): number {
    if (this.items === undefined) {
      const parts = partsOf(this.bytes, this.place);
      for (this.items = 0; parts.next().done !== true;) this.items++;
    }
    return this.items;
  }
}

/**
 * An object of JSON as `JSON.parse` gives it, but for its long lists and those of its members: they are read when they are
 * asked for. @throws SyntaxError where it is no JSON.
 */
export function readLong(bytes: Bytes): Record<string, unknown> {
  return objectAt(bytes, { start: 0, end: bytes.size }, 1);
}

/** Where something stands in a file: from `start` up to, and without, `end`. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

function objectAt(bytes: Bytes, place: Place, depth: number): Record<string, unknown> {
  const members: [string, unknown][] = [];
  for (const { start, end } of partsOf(bytes, place)) {
    const [opening, name] =
      MEMBER.exec(textAt(bytes, { start, end: Math.min(end, start + LONGEST_NAME) })) ?? [];
    if (opening === undefined) throw new SyntaxError('a member without a name');
    const said = JSON.parse(name!) as string;
    const value = { start: start + Buffer.byteLength(opening), end };
    const [first] = bytes.read(value.start, value.start + 1);
    members.push([
      said,
      first === LIST && (LONG as readonly string[]).includes(said)
        ? new ListInFile(bytes, value)
        : first === OBJECT && depth > 0
          ? objectAt(bytes, value, depth - 1)
          : JSON.parse(textAt(bytes, value)),
    ]);
  }
  return Object.fromEntries(members);
}

/** The beginning of a member, up to its value. */
const MEMBER = /^\s*("(?:[^"\\]|\\.)*")\s*:\s*/;
/** Bytes. */
const LONGEST_NAME = 200;

/** Bytes that are looked through at once. */
export const WINDOW = 2 ** 16;
const [QUOTE, COMMA, LIST, ESCAPE, LIST_END, OBJECT, OBJECT_END] = Buffer.from('",[\\]{}');

/** The parts of what stands there, and nothing else does. @throws SyntaxError. */
function* partsOf(bytes: Bytes, place: Place): Generator<Place> {
  const end = yield* partsFrom(bytes, place.start);
  if (end > place.end || !isBlank(bytes, { start: end, end: place.end }))
    throw new SyntaxError('more than one value');
}

/**
 * Where the parts of a list or an object stand that begins at `opening`: what is between its commas. Whether they are JSON
 * shows to whoever reads them. @returns where it ends. @throws SyntaxError when it does not.
 */
export function* partsFrom(bytes: Bytes, opening: number): Generator<Place, number> {
  let [depth, start, inText, isEscaped] = [0, opening + 1, false, false];
  for (let from = opening; from < bytes.size; from += WINDOW) {
    const window = bytes.read(from, Math.min(from + WINDOW, bytes.size));
    for (let at = 0; at < window.length; at++) {
      const byte = window[at];
      if (inText) {
        if (isEscaped) isEscaped = false;
        else if (byte === ESCAPE) isEscaped = true;
        else if (byte === QUOTE) inText = false;
        continue;
      }
      if (byte === QUOTE) inText = true;
      else if (byte === LIST || byte === OBJECT) depth++;
      else if (byte === LIST_END || byte === OBJECT_END) depth--;
      if (depth > 1 || (depth === 1 && byte !== COMMA)) continue;
      const end = from + at;
      if (depth === 1 || start > opening + 1 || !isBlank(bytes, { start, end })) yield { start, end };
      start = end + 1;
      if (depth < 1) return start;
    }
  }
  throw new SyntaxError('it does not end');
}

function isBlank(bytes: Bytes, place: Place): boolean {
  return place.end - place.start < WINDOW && textAt(bytes, place).trim() === '';
}

export function textAt(bytes: Bytes, { start, end }: Place): string {
  return UTF_8.decode(bytes.read(start, end));
}

const UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true });
