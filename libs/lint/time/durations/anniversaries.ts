/** Founded in 2009, it celebrates its 20th anniversary in 2024; wed in 1974, golden wedding in 2014; 금혼식, centenaire. */
import { wordsAt } from '#text';
import type { CalendarDate, Language, Span } from '#text';
import type { Document } from '../../document.js';
import { sayNumber, told } from '../../wording.js';
import { around } from '../lives.js';
import type { Published } from '../published.js';
import type { Report } from '../../rule.js';
import type { Sentence } from '../../sentences.js';
import { BEGINNINGS } from './beginnings.js';
import { DIFFERS } from './report.js';

/** A round of years that is celebrated; the group `years`, or a name for so many. */
const ANNIVERSARY: Readonly<Record<Language, RegExp>> = {
  ko: /(?<years>\d{1,3}) ?주년|(?<named>은혼식|금혼식|회혼례|다이아몬드혼식)/gu,
  en: /\b(?<years>\d{1,3})(?:st|nd|rd|th) (?:\p{L}+ )?(?:anniversary|birthday|jubilee)\b|\b(?<named>centenary|bicentenary|bicentennial|centennial|tercentenary|sesquicentennial|(?:silver|ruby|golden|diamond|platinum) (?:wedding(?: anniversary)?|anniversary|jubilee))\b/giu,
  fr: /(?:fêt|célèbr|célébr|souffl|commémor)\p{L}{1,4} (?:ses |son |leurs |leur |le )(?<years>\d{1,3})(?: ans|(?:ᵉ|e|ème) anniversaire)|(?<named>centenaire(?= )|bicentenaire|cinquantenaire|tricentenaire|noces d[’']argent|noces d[’']or|noces de diamant)/giu,
};

/** How many years the named ones are. */
const NAMED: readonly (readonly [RegExp, number])[] = [
  [/^(?:은혼식|silver|noces d[’']argent)/i, 25],
  [/^ruby/i, 40],
  [/^(?:금혼식|golden|noces d[’']or|cinquantenaire)/i, 50],
  [/^(?:회혼례|다이아몬드혼식|diamond|noces de diamant)/i, 60],
  [/^platinum/i, 70],
  [/^(?:centen|centenaire)/i, 100],
  [/^sesqui/i, 150],
  [/^bicenten/i, 200],
  [/^(?:tercenten|tricenten)/i, 300],
];

/** Of a wedding it is the marriage that is counted from. */
const MARRIED: Readonly<Record<Language, RegExp>> = {
  ko: /결혼|혼인|부부의 연|백년가약|화촉/,
  en: /\b(?:married|wed|wedding|marriage|tied the knot)\b/i,
  fr: /(?<!\p{L})(?:mariée?s?|épousée?s?|mariage|unis)(?!\p{L})/iu,
};

/** What else has anniversaries than houses. */
const EVENTS: Readonly<Record<Language, RegExp>> = {
  ko: /수교|독립|해방|건국|체결|서명|창설|발족|제정|종전|발발|참사|반포|즉위/,
  en: /\b(?:signed|declared|gained independence|created|formed|crowned|inaugurated|took effect|sank|broke out)\b/i,
  fr: /(?<!\p{L})(?:signée?s?|proclamée?s?|indépendance|instaurée?s?|couronnée?s?|inaugurée?s?|coulé|éclaté)(?!\p{L})/iu,
};

/** Of another one, or of what is to come. */
const ANOTHER =
  /다음|내년|앞두|\b(?:will|next|ahead of|approach\w*|birth of|death)\b|prochain|naissance|mort d/iu;

/** Holds an anniversary against the year of the beginning in its sentence, or the one year of a beginning beside it. */
export function* anniversaries(document: Document, published: Published | undefined): Iterable<Report> {
  const { language, text, sentences } = document;
  for (const sentence of sentences) {
    const said = wordsAt(text, sentence);
    const [match, another] = [...said.matchAll(ANNIVERSARY[language])];
    if (!match || another) continue;
    const start = sentence.start + match.index;
    const place = { start, end: start + match[0].length };
    const value = yearsOf(match);
    const began = MARRIED[language].test(said) || /혼식|wedding|noces/i.test(match[0]) ? MARRIED : undefined;
    const begins = began?.[language] ?? either(language);
    const [first, more] = yearsIn(sentence);
    const isNow = first !== undefined && !more && first.year === published?.year;
    const report =
      begins.test(said) && !isNow
        ? inSentence(document, sentence, place, value, published)
        : besides(document, sentence, place, value, begins);
    if (report) yield report;
  }
}

const beginnings = new Map<Language, RegExp>();

/** A house or an event, begun. */
function either(language: Language): RegExp {
  const { began } = BEGINNINGS[language];
  const events = EVENTS[language];
  const known = beginnings.get(language) ?? new RegExp(`${began.source}|${events.source}`, 'iu');
  beginnings.set(language, known);
  return known;
}

function yearsOf(match: RegExpMatchArray): number {
  const { years, named = '' } = match.groups ?? {};
  return years === undefined ? (NAMED.find(([name]) => name.test(named))?.[1] ?? 0) : Number(years);
}

function yearsIn({ dates }: Sentence): readonly (CalendarDate & { readonly year: number })[] {
  return dates.flatMap((date) => (date.year === undefined ? [] : [{ ...date, year: date.year }]));
}

function inSentence(
  document: Document,
  sentence: Sentence,
  place: Span,
  value: number,
  published: Published | undefined,
): Report | undefined {
  const years = yearsIn(sentence);
  const [begin, end] = [...years].sort((a, b) => a.year - b.year);
  if (!begin || years.length > 2) return undefined;
  const dated = end && isDateOf(document, sentence, end, place);
  // A later year of something else, such as 1985년 상장한, is not the year that is celebrated.
  const now = dated ? end.year : published?.year;
  if (now === undefined || now <= (dated ? begin : (end ?? begin)).year) return undefined;
  if (Math.abs(now - (end?.year ?? Infinity) - value) < 2) return undefined;
  // An article may be younger than the last year that it names.
  if (!dated && published?.by === 'latest' && value > now - begin.year) return undefined;
  return held(document, place, value, begin, now, years, dated ? 'error' : 'warning');
}

/** `The school marks its centenary in 2023. It was founded in 1903`: the beginning is told in a sentence beside. */
function besides(
  document: Document,
  sentence: Sentence,
  place: Span,
  value: number,
  begins: RegExp,
): Report | undefined {
  const { text, language } = document;
  const [now, more] = yearsIn(sentence);
  if (!now || more || ANOTHER.test(wordsAt(text, sentence))) return undefined;
  const begun = around(document, sentence, 1, 1).filter(
    (one) => one !== sentence && begins.test(wordsAt(text, one)),
  );
  const [begin, third] = begun.flatMap(yearsIn);
  if (
    !begin ||
    third ||
    !ONE_OF_US[language].test(wordsAt(text, begun[0] ?? sentence)) ||
    now.year <= begin.year
  )
    return undefined;
  return held(document, place, value, begin, now.year, [begin, now], 'warning');
}

/** The sentence with the beginning speaks of what the other does, and not of another house. */
const ONE_OF_US: Readonly<Record<Language, RegExp>> = {
  ko: /^(?!.*(?:다른|이웃|옆|건물은))/,
  en: /^(?:It|They|The \p{L}+(?: \p{L}+)?,?|Founded|Established|Opened|Created|Married|Signed|Set up)(?: |$)/u,
  fr: /^(?:Il|Elle|Ils|Elles|L[ea’'] ?\p{L}+|Fondée?|Créée?|Ouvert|Mariés)(?: |$)/u,
};

function held(
  { text }: Document,
  place: Span,
  value: number,
  begin: Span & { readonly year: number },
  now: number,
  years: readonly Span[],
  certainty: 'error' | 'warning',
): Report | undefined {
  const passed = now - begin.year;
  if (Math.abs(passed - value) < 2) return undefined;
  return {
    ...place,
    certainty,
    related: years.map(({ start, end }) => ({ start, end })),
    saw: wordsAt(text, place),
    expected: told((l) => sayNumber(passed, l)),
    message: DIFFERS,
    working: told(() => `${now} − ${begin.year} = ${passed} ≠ ${value}`),
  };
}

/** 2020년 개교 40주년, `its 20th anniversary in 2024`, `In 2024 the firm celebrated its 20th anniversary`. */
function isDateOf({ text }: Document, sentence: Sentence, date: Span, anniversary: Span): boolean {
  if (date.start >= anniversary.end)
    return /^,? (?:(?:in|en) )?(?:early |late )?$/.test(text.slice(anniversary.end, date.start));
  const gap = text.slice(date.end, anniversary.start);
  return (
    /^\)?(?:에|에는|은|의)? (?:(?!올해|이제)[가-힣]*[^한은는된린 ] ){0,3}$/.test(gap) ||
    (/^,? [^,.;]{0,40}$/.test(gap) && /^(?:In|En) $/.test(text.slice(sentence.start, date.start)))
  );
}
