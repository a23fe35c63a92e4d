/**
 * Which sentences of an article deserve a check, and why. Nothing here says what is true: a claim is a place to look, and
 * its reasons are shown to whoever looks.
 */
import { contains, itemNumberEnd, overlaps, wordsAt, type Span, type Told, type ZoneKind } from '#text';
import { readOrganisations, type Document, type FactBook, type Sentence } from '#lint';
import type { Risk } from './claim-machine.js';
import { READ, wordCues, type Cue } from './cues.js';

/** A figure, a name or a quotation inside a claim; its place is that of the whole text. */
export interface ClaimPart extends Span {
  readonly kind: 'figure' | 'date' | 'name' | 'quotation';
}

/** A sentence that deserves a check. */
export interface FoundClaim extends Span {
  readonly type: 'figure' | 'quotation' | 'superlative' | 'identity' | 'event' | 'statement';
  readonly risk: Risk;
  /** Check-worthiness, 0 to 1: ranks the queue. */
  readonly worth: number;
  readonly reasons: readonly { readonly cue: string; readonly said: Told }[];
  readonly parts: readonly ClaimPart[];
}

/** A sentence with its worth, claim or not. */
export interface RankedSentence extends FoundClaim {
  /** It is a claim whatever its worth. */
  readonly isOwed: boolean;
}

/** From this worth on a sentence is a claim. */
const WORTHY = 0.3;

/** What an article answers for whatever else its sentence is; a number only in digits, or 한 and 두 would be figures. */
const OWED: ReadonlySet<string> = new Set(['figure', 'date', 'quotation', 'kind']);

/** Where sentences are prose, not labels, rows or headings. */
const PROSE: ReadonlySet<ZoneKind> = new Set(['paragraph', 'deck', 'caption', 'pull_quote']);

/** UTF-16 code units between a name and the word for what it is: 가상머신 ‘…’, …는 가상머신. */
const BESIDE = 3;

/** Zones that say who and where, not what: never a claim. */
const APART: ReadonlySet<ZoneKind> = new Set(['byline', 'dateline', 'credit']);

/** Zones whose sentences are headings more often than statements. */
const DISPLAY: ReadonlySet<ZoneKind> = new Set(['headline', 'subheading']);

/** UTF-16 code units: shorter than this a sentence rarely states anything. */
const SHORT = 12;

/** Words that can hurt someone: a wrong one is a matter for lawyers. */
const LEGAL =
  /횡령|배임|사기|성폭|성추행|폭행|뇌물|마약|체포|구속|기소|혐의|유죄|표절|\b(?:fraud|bribe|bribery|embezzle\w*|assault|rape|arrested|indicted|convicted|guilty|plagiari\w+|corruption)\b|(?<!\p{L})(?:fraude|corruption|viol|agression|inculpée?|mise en examen|condamnée?|plagiat)(?!\p{L})/iu;

/**
 * The claims of an article, in reading order: what is worth a check, and every sentence of prose that states a figure, a date,
 * someone's words or what a product is, however little it is worth beside the others. The fact book helps to know names.
 */
export function findClaims(document: Document, facts?: FactBook): FoundClaim[] {
  const ranked = rankSentences(document, facts);
  return ranked.filter(({ worth, isOwed }) => worth >= WORTHY || isOwed);
}

/** Every sentence of the prose with its worth: what the evaluation of the ranking looks at. */
export function rankSentences(document: Document, facts?: FactBook): RankedSentence[] {
  const { text, language, sentences, quotations } = document;
  const cues = wordCues(language);
  const people = namesIn(document.people.flatMap(({ mentions }) => mentions));
  const mentions = facts?.mentions(text) ?? [];
  const things = namesIn([
    ...readOrganisations(text, document.prose, language, document.people),
    ...mentions,
  ]);
  const quoted = namesIn(quotations);
  const kinds = namesIn(document.kinds);
  const products = namesIn(mentions.filter(({ value }) => value.some(({ kind }) => kind === 'product')));
  return sentences
    .filter(({ zone }) => !APART.has(zone))
    .map((sentence) => {
      const words = wordsAt(text, sentence);
      const inside = {
        people: people(sentence),
        things: things(sentence),
        quoted: quoted(sentence),
        called: products(sentence).filter((product) =>
          kinds(sentence).some((kind) => isBeside(kind, product)),
        ),
      };
      const reasons = [
        ...readCues(sentence, words, inside),
        ...cues.filter(({ pattern }) => pattern.test(words)),
      ];
      const has = (name: string) => reasons.some((reason) => reason.name === name);
      const sum = reasons.reduce((total, { weight }) => total + weight, 0);
      return {
        start: sentence.start,
        end: sentence.end,
        type: typeOf(reasons, inside.quoted.length > 0),
        risk: riskOf(words, reasons, inside.people.length > 0),
        worth: Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100,
        isOwed:
          PROSE.has(sentence.zone) &&
          !has('question') &&
          (reasons.some(({ name }) => OWED.has(name)) || (has('number') && /\d/.test(words))),
        reasons: reasons.filter(({ weight }) => weight >= 0).map(({ name, said }) => ({ cue: name, said })),
        parts: partsOf(sentence, inside),
      };
    });
}

interface Inside {
  readonly people: readonly Span[];
  readonly things: readonly Span[];
  readonly quoted: readonly Span[];
  /** Products that are called something. */
  readonly called: readonly Span[];
}

function readCues(sentence: Sentence, words: string, { people, things, quoted, called }: Inside): Cue[] {
  const told = sentence.start + itemNumberEnd(words);
  const figures = sentence.quantities.filter(({ vague, start }) => !vague && start >= told);
  const counted = figures.filter(({ unit }) => unit.dimension !== 'number');
  const cues: Cue[] = [];
  if (counted.length > 0) cues.push(READ.figure);
  else if (figures.length > 0) cues.push(READ.number);
  if (counted.some(({ unit }) => unit.dimension === 'money')) cues.push(READ.money);
  if (sentence.dates.length > 0) cues.push(READ.date);
  if (people.length > 0) cues.push(READ.person);
  if (things.length > 0) cues.push(READ.organisation);
  if (quoted.length > 0) cues.push(READ.quotation);
  if (called.length > 0) cues.push(READ.kind);
  if (quoted.length > 0 && figures.length === 0 && sentence.dates.length === 0) cues.push(READ.words);
  if (words.length < SHORT) cues.push(READ.short);
  if (DISPLAY.has(sentence.zone)) cues.push(READ.display);
  return cues;
}

function isBeside(one: Span, other: Span): boolean {
  const gap = Math.max(one.start, other.start) - Math.min(one.end, other.end);
  return gap >= 0 && gap <= BESIDE;
}

function typeOf(reasons: readonly Cue[], quoted: boolean): FoundClaim['type'] {
  const has = (name: string) => reasons.some((reason) => reason.name === name);
  if (has('figure')) return 'figure';
  if (quoted) return 'quotation';
  if (has('superlative')) return 'superlative';
  if (has('identity')) return 'identity';
  return has('event') || has('date') ? 'event' : 'statement';
}

/** What a mistake would cost: money and people's names are read twice. */
function riskOf(words: string, reasons: readonly Cue[], person: boolean): Risk {
  const has = (name: string) => reasons.some((reason) => reason.name === name);
  if (person && LEGAL.test(words)) return 'legal';
  if (has('money') || (person && has('identity')) || (person && has('superlative'))) return 'high';
  return has('figure') || has('date') || person ? 'medium' : 'low';
}

function partsOf(sentence: Sentence, { people, things, quoted }: Inside): ClaimPart[] {
  const of = (kind: ClaimPart['kind'], spans: readonly Span[]) =>
    spans.map(({ start, end }) => ({ kind, start, end }));
  const names = [...people, ...things.filter((thing) => !people.some((person) => overlaps(person, thing)))];
  return [
    ...of('figure', sentence.quantities),
    ...of('date', sentence.dates),
    ...of('name', names),
    ...of('quotation', quoted),
  ]
    .filter((part) => contains(sentence, part))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Finds the spans that overlap a sentence; sentences are asked for in reading order, so the whole is linear. */
function namesIn(spans: readonly Span[]): (sentence: Span) => Span[] {
  const inOrder = [...spans].sort((a, b) => a.start - b.start);
  let first = 0;
  return (sentence) => {
    while (first < inOrder.length && inOrder[first]!.end <= sentence.start) first += 1;
    const found: Span[] = [];
    for (let at = first; at < inOrder.length && inOrder[at]!.start < sentence.end; at += 1) {
      if (overlaps(inOrder[at]!, sentence)) found.push(inOrder[at]!);
    }
    return found;
  };
}
