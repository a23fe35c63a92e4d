import { claimsRights, IMPRINT, isFurniture, OTHER_ARTICLES } from './furniture.js';
import { creditStart, isByline, isCaption, isCredit, isDateline, isName, pointerLength } from './labels.js';
import { detectLanguage, type Language } from './language.js';
import { paragraphsOf, trim, wrapWidth } from './lines.js';
import { sentencesOf } from './sentences.js';
import { shift, wordsAt, type Span } from './span.js';

/** What a stretch of an article is; the words are those of `docs/glossary.md`. */
export const ZONE_KINDS = [
  'headline',
  'deck',
  'byline',
  'dateline',
  'subheading',
  'paragraph',
  'caption',
  'credit',
  'pull_quote',
  'table',
  'boilerplate',
] as const;
export type ZoneKind = (typeof ZONE_KINDS)[number];

/** A stretch of a revision by kind. Zones are in reading order, do not overlap, and hold no leading or trailing white space. */
export interface Zone extends Span {
  readonly kind: ZoneKind;
}

/** Longer lines, in code units, are prose or tables, whatever they look like. */
const LONGEST_LABEL = 200;
const LONGEST_HEADLINE = 150;
const LONGEST_SUBHEADING = 80;
/** A first paragraph of one sentence up to this length is a deck, where paragraphs of several sentences follow. */
const LONGEST_DECK = 140;
/** An article has no more headings than this between headline and text; more of them are a list. */
const MOST_HEADINGS = 4;
/** A line that ends as a sentence does and is at least this long is part of the article, wherever it stands. */
const SHORTEST_PROSE = 80;
/** A quotation that the text repeats is a pull quote from this length on. */
const SHORTEST_PULL_QUOTE = 12;
/** More lines than this that are all quotation are a dialogue. */
const MOST_PULL_QUOTES = 20;

interface Line extends Span {
  readonly words: string;
  /** True when an empty line, or nothing, stands above. */
  readonly isFirst: boolean;
  kind: ZoneKind | undefined;
}

/**
 * Cuts a plain text into zones, a zone a line; a caption's pointer is left out, and its credit is a zone of its own. Menus,
 * notices and the imprint around an article are boilerplate; what may be the article's own never is.
 */
export function cutZones(text: string, language?: Language): Zone[] {
  const lines = linesIn(text);
  markLabels(lines);
  markTables(lines);
  markTail(lines);
  markHead(lines, language ?? detectLanguage(text) ?? 'en');
  markBody(lines, text);
  return lines.flatMap(zonesOf);
}

function linesIn(text: string): Line[] {
  let above = 0;
  return paragraphsOf(text, wrapWidth(text)).map((span) => {
    const breaks = text.slice(above, span.start).match(/\r\n|[\n\r\u0085\u2028\u2029]/g)?.length ?? 0;
    const isFirst = above === 0 || breaks > 1;
    above = span.end;
    return { ...span, words: wordsAt(text, span), isFirst, kind: undefined };
  });
}

/** What a line is by its own words; headings and prose stay open. */
function markLabels(lines: readonly Line[]): void {
  let isHead = true;
  for (const line of lines) {
    line.kind = labelOf(line.words, isHead);
    if (line.kind !== 'boilerplate' && line.kind !== 'dateline') isHead = false;
  }
}

function labelOf(words: string, isHead: boolean): ZoneKind | undefined {
  if (isCaption(words)) return 'caption';
  if (words.length > LONGEST_LABEL) return undefined;
  if (claimsRights(words) || isFurniture(words)) return 'boilerplate';
  if (isCredit(words)) return 'credit';
  if (endsSentence(words)) return undefined;
  if (isByline(words, isHead)) return 'byline';
  return isDateline(words) ? 'dateline' : undefined;
}

/** Two lines or more with the same columns, set apart by tabs or bars. */
function markTables(lines: readonly Line[]): void {
  const columns = lines.map(({ words, kind }) => {
    if (kind || words.length > LONGEST_LABEL * 2) return 1;
    return words.replace(/^\||\|$/g, '').split(words.includes('\t') ? /\t+/ : '|').length;
  });
  lines.forEach((line, index) => {
    const own = columns[index] ?? 1;
    if (own > 1 && (own === columns[index - 1] || own === columns[index + 1])) line.kind = 'table';
  });
}

/** Once the article is over and the rights are claimed, or other articles offered, come the site's own lines. */
function markTail(lines: readonly Line[]): void {
  const isSentence = (line: Line) => isOpen(line) && endsSentence(line.words) && !IMPRINT.test(line.words);
  const sentences = lines.flatMap((line, at) => (isSentence(line) ? [at] : []));
  const middle = sentences[sentences.length >>> 1] ?? Infinity;
  const last = lines.findLastIndex((line) => isOpen(line) && isProse(line));
  const tail = lines.findIndex(
    ({ words }, at) => at > Math.max(middle, last) && (claimsRights(words) || OTHER_ARTICLES.test(words)),
  );
  if (tail < 0) return;
  for (const line of lines.slice(tail)) {
    if (line.kind && line.kind !== 'table') continue;
    if (IMPRINT.test(line.words) || !endsSentence(line.words)) line.kind = 'boilerplate';
  }
}

/** The headline, and what stands between it and the first paragraph of the body. */
function markHead(lines: readonly Line[], language: Language): void {
  const first = lines.findIndex(isOpen);
  const headline = lines[first];
  const below = lines.slice(first + 1);
  if (!headline || !isHeading(headline, LONGEST_HEADLINE) || !below.some(isOpen)) return;
  headline.kind = 'headline';
  below.forEach((line, index) => {
    const next = below[index + 1];
    const isAbove = next && !next.isFirst && (next.kind === 'byline' || next.kind === 'dateline');
    if (isOpen(line) && line.isFirst && isAbove && isName(line.words)) line.kind = 'byline';
  });
  for (let decks = 0; decks < MOST_HEADINGS; decks++) {
    const at = below.findIndex(isOpen);
    const line = below[at];
    if (!line || !isDeck(line, below.slice(at + 1), language)) return;
    line.kind = 'deck';
  }
}

/** A line under the headline is a deck when the body has not begun with it. */
function isDeck(line: Line, below: readonly Line[], language: Language): boolean {
  const next = below.find(({ kind }) => kind !== 'boilerplate' && kind !== 'dateline');
  const body = below.find((other) => isOpen(other) && (isProse(other) || endsSentence(other.words)));
  if (!next || !body) return false;
  if (isHeading(line, LONGEST_HEADLINE)) return true;
  if (next.kind === 'byline') return true;
  if (line.words.length > LONGEST_DECK || sentencesOf(line.words, language).length > 1) return false;
  return sentencesOf(body.words, language).length > 1;
}

function markBody(lines: readonly Line[], text: string): void {
  const open = lines.filter(isOpen);
  const isPunctuated = open.filter(({ words }) => endsSentence(words)).length * 4 >= open.length;
  const quotations = open.filter((line, index) => isQuotation(line) && open[index + 1]?.isFirst !== false);
  const pullQuotes = new Set(
    quotations.length > MOST_PULL_QUOTES ? [] : quotations.filter((line) => isRepeated(line, text)),
  );
  open.forEach((line, index) => {
    const next = open[index + 1];
    const isAbove = next && (endsSentence(next.words) || isProse(next));
    if (pullQuotes.has(line)) line.kind = 'pull_quote';
    else if (isPunctuated && index > 0 && isAbove && isHeading(line, LONGEST_SUBHEADING))
      line.kind = 'subheading';
    else line.kind = 'paragraph';
  });
}

function zonesOf({ start, end, words, kind = 'paragraph' }: Line): Zone[] {
  if (kind !== 'caption') return [{ start, end, kind }];
  const credit = creditStart(words);
  const caption = shift(trim(words, { start: pointerLength(words), end: credit ?? words.length }), start);
  return credit === undefined
    ? [{ ...caption, kind }]
    : [
        { ...caption, kind },
        { start: start + credit, end, kind: 'credit' },
      ];
}

function isOpen({ kind }: Line): boolean {
  return kind === undefined;
}

/** Short, and not ended as a sentence or the head of a list is. */
function isHeading({ words }: Line, longest: number): boolean {
  if (words.length > longest || /(?:(?<!\.)\.|[。,;:])["”’)»]*$/.test(words)) return false;
  if (/[?!]["”’)»]*$/.test(words) && words.length > LONGEST_SUBHEADING) return false;
  return !/^(?:[-*•–—]\s|["“«].*[.?!]["”»]$)/.test(words);
}

function isQuotation({ words }: Line): boolean {
  return (
    words.length <= LONGEST_LABEL && words.length > SHORTEST_PULL_QUOTE && /^[“"«‘].*[”"»’]$/.test(words)
  );
}

/** The quoted words stand in the text once more. */
function isRepeated({ words, start, end }: Line, text: string): boolean {
  const quoted = words.slice(1, -1).trim().replace(/[.,]$/, '');
  return (
    quoted.length >= SHORTEST_PULL_QUOTE &&
    (text.slice(0, start).includes(quoted) || text.slice(end).includes(quoted))
  );
}

function isProse({ words }: Line): boolean {
  return words.length > LONGEST_LABEL || (words.length >= SHORTEST_PROSE && endsSentence(words));
}

function endsSentence(words: string): boolean {
  return /[.!?…。](?:\s?[”’"'»)\]])*(?:\[\d{1,3}\])*$/.test(words.slice(-12));
}
