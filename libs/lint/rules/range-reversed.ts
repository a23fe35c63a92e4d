import { daysOf, overlaps, wordsAt } from '#text';
import type { DateRange, Language, Quantity, Span } from '#text';
import { sameUnit } from '../figures/changes.js';
import type { Document } from '../document.js';
import type { Certainty } from '../finding.js';
import { sayAmount, told } from '../wording.js';
import { before, after } from '../sentences.js';
import type { Sentence } from '../sentences.js';
import type { Report, Rule } from '../rule.js';

/** A range whose end comes before its beginning: 50~30명, between 40 and 25, from May 2023 to April 2022. */
export const rangeReversed: Rule = {
  id: 'range-reversed',
  version: 5,
  categories: ['range_reversed'],
  *check(document) {
    for (const sentence of document.sentences) {
      for (const range of sentence.dateRanges) {
        const why = datesReversed(range);
        if (why)
          yield report(
            document,
            range,
            'error',
            told(() => why),
          );
      }
      for (let index = 1; index < sentence.quantities.length; index += 1) {
        const [from, to] = [sentence.quantities[index - 1], sentence.quantities[index]];
        const certainty = from && to && amountsReversed(document, sentence, from, to);
        if (!certainty) continue;
        const working = told(
          (l) => `${sayAmount(from.value, from.unit, l)} > ${sayAmount(to.value, to.unit, l)}`,
        );
        yield report(document, { start: from.start, end: to.end }, certainty, working);
      }
      yield* numbered(document, sentence);
    }
  },
};

/** Decades, pages, ages, floors and forms are no amounts, and run upwards as well. */
const NUMBERED: Readonly<Record<Language, RegExp>> = {
  ko: /(?<![\d.,~∼-])(?<from>\d{1,4})(?:년대)?[~∼](?<to>\d{1,4})(?:년대|학년|층(?!계)|쪽|페이지|인승|인용|주차|강(?!남|북|원)|개월령|대(?=[ 의가는은이에]))/gu,
  en: /\b(?:pages?|pp\.|ages?|aged|grades?|chapters?|floors?) (?<from>\d{1,4})(?:[-–]| to | through )(?<to>\d{1,4})\b|(?<![\d-])(?<first>1[5-9]\d\d|20\d\d)s?[-–](?<last>1[5-9]\d\d|20\d\d)s\b/giu,
  fr: /(?<!\p{L})(?:(?:aux |les |des )?pages?|p\.|chapitres|étages|(?:les |des )?années) (?<from>\d{1,4})(?:[-–]| à )(?<to>\d{1,4})(?![\d-])|(?<=période )(?<first>\d{4})[-–](?<last>\d{4})(?!\d)/giu,
};

function* numbered(document: Document, sentence: Sentence): Iterable<Report> {
  for (const match of wordsAt(document.text, sentence).matchAll(NUMBERED[document.language])) {
    const { first, last, from = first ?? '', to = last ?? '' } = match.groups ?? {};
    // 1998-9 leaves out what the first has said; what is read as a range of amounts or dates is told already.
    if (from.length < to.length || Number(from) <= Number(to)) continue;
    if (from.length > to.length && from.length > 3) continue;
    const start = sentence.start + match.index + match[0].indexOf(from);
    const place = { start, end: sentence.start + match.index + match[0].length };
    if (sentence.dateRanges.some((range) => overlaps(range, place))) continue;
    if (
      sentence.quantities.filter(
        (quantity) => overlaps(quantity, place) && quantity.unit.dimension !== 'number',
      ).length > 1
    )
      continue;
    yield report(
      document,
      place,
      'warning',
      told(() => `${from} > ${to}`),
    );
  }
}

function datesReversed({ from, to }: DateRange): string | undefined {
  const sameMonth = from.year === undefined && from.month !== undefined && from.month === to.month;
  if (sameMonth && from.day !== undefined && to.day !== undefined)
    return from.day > to.day ? `${from.day} > ${to.day}` : undefined;
  const [begin, end] = [daysOf(from), daysOf(to)];
  if (!begin || !end || begin.first <= end.last) return undefined;
  return `${iso(from)} > ${iso(to)}`;
}

function iso({ year, month, day }: DateRange['from']): string {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

interface RangeGrammar {
  /** A range said in words, by what stands before, between and after. */
  readonly words: (head: string, gap: string, tail: string) => boolean;
}

const DASH = /^\s?[~∼〜–-]\s?$/;
const GRAMMARS: Readonly<Record<Language, RangeGrammar>> = {
  ko: {
    words: (head, gap, tail) =>
      (/^(?:에서|과|와|부터) ?(?:약 )?$/.test(gap) && /^ ?사이/.test(tail)) ||
      (/(?:적게는|최소|짧게는|싸게는) ?$/.test(head) && /(?:많게는|최대|길게는|비싸게는) ?$/.test(gap)),
  },
  en: {
    words: (head, gap) =>
      (/\bbetween (?:the ages of |about )?$/i.test(head) && /^ and (?:about )?$/.test(gap)) ||
      (/\b(?:aged|ages|ranging from|ranged? from|ranges from|var(?:y|ies|ied|ying) from|anywhere from)(?: about)? $/i.test(
        head,
      ) &&
        /^ to (?:about )?$/.test(gap)),
  },
  fr: {
    words: (head, gap) =>
      (/(?<!\p{L})entre (?:environ )?$/iu.test(head) && /^ et (?:environ )?$/.test(gap)) ||
      (/(?:enfants|élèves|jeunes|âgée?s|adolescents|var\p{L}+|vont|allant|coûter\p{L}*|mesurent|pèsent|durent|durer\p{L}*) (?:de |d[’'])$/iu.test(
        head,
      ) &&
        /^ à (?:environ )?$/.test(gap)),
  },
};

/** What is counted down or round (places, points, hours) and what may be below zero is no reversed range. */
const COUNTED_ROUND = new Set(['ordinal', 'multiple', 'point']);
const SCORES =
  /^(?:표|골|점|승|패|무|세트|vote|voix|goal|but|point|win|victoire|set|run|try|번|회|대|부|차)$/;

const BELOW_ZERO = /영하|마이너스|minus|moins|[-−] ?$/i;
/** What may be told from above: between 30 and 25 degrees. */
const MAY_FALL = new Set(['number', 'temperature']);
/** With such a unit a hyphen is no score. */
const MEASURES = new Set(['temperature', 'length', 'mass', 'volume', 'area', 'speed', 'percent', 'money']);

function amountsReversed(
  document: Document,
  sentence: Sentence,
  from: Quantity,
  to: Quantity,
): Certainty | undefined {
  if (from.value <= to.value || from.vague || to.vague || !sameUnit(from, to)) return undefined;
  if (COUNTED_ROUND.has(to.unit.dimension) || SCORES.test(to.unit.id)) return undefined;
  // 영하 2~5도: what lies below zero is counted downwards.
  if (from.value < 0) return undefined;
  if (to.unit.dimension === 'temperature' && BELOW_ZERO.test(before(document, sentence, from.figure, 8)))
    return undefined;
  const gap = document.text.slice(from.figure.end, to.figure.start);
  const head = before(document, sentence, from.figure, 24);
  const tail = after(document, sentence, to, 10);
  // Before our era years are counted down.
  const written = document.text.slice(to.start, to.end + 12);
  if (/\b(?:BCE?|B\.C\.)|(?<!\p{L})av(?:ant|\.) J/u.test(written) || /기원전 ?$/.test(head)) return undefined;
  if (GRAMMARS[document.language].words(head, gap, tail)) {
    // Between London and Paris there are words; between 10 and 2 there may be hours, and something else may follow.
    return MAY_FALL.has(to.unit.dimension) ? 'warning' : 'error';
  }
  if (isSpan(document, sentence, from, to, gap)) return 'warning';
  if (to.value < 0) return undefined;
  if (
    !DASH.test(gap) ||
    to.unit.dimension === 'number' ||
    ((to.unit.dimension === 'time' || to.unit.dimension === 'age') &&
      !(document.language === 'ko' && /[~∼〜]/.test(gap)))
  )
    return undefined;
  // 10-5 is a score in English and French; 30~20% may be said of a rate that falls.
  if (document.language !== 'ko' || !/[~∼〜]/.test(gap))
    return /[-]/.test(gap) && !MEASURES.has(to.unit.dimension) ? undefined : 'warning';
  return to.unit.dimension === 'temperature' ? 'warning' : 'error';
}

/** Words that take so many to so many of something, and say of nothing that it rose or fell. */
const SPANS: Readonly<Record<Language, { readonly head: RegExp; readonly gap: RegExp }>> = {
  ko: {
    head: /(?<!(?:많게는|최대|비싸게는|길게는|크게는|높게는) ?)$/,
    gap: /^(?:대)?에서 ?$/,
  },
  en: {
    head: /\b(?:gusts|winds|temperatures|highs|lows|speeds|prices|fees|fines|rents|wages|salaries|fares|groups|teams|classes|batches|depths|heights|lengths|waves|crowds|lots|doses|packs|herds|flocks|delays|queues|waits|costs?|charges?) (?:of|from) (?:about )?$|\b(?:with|of|has|have|had|takes?|holds?|seats?|employ(?:s|ed)?|hosts?|needs?|requires?|contains?|by|involv(?:es?|ed)|attracts?|draws?|weigh(?:s|ed|ing)?|measur(?:es?|ed|ing)|serves?|served|fits?) (?:anything )?from (?:about )?$/i,
    gap: /^(?: \p{L}+)? to (?:about )?$/u,
  },
  fr: {
    head: /(?:mobilis|compt|accueill|réuni|rassembl|emploi|employ|contien|nécessit|demand|exig|compren|regroup|mesur|pes|pès|attir|reçoi|form|occup|héberg|transport|oscill|affich|compt|indiqu|annonc|prévoi|attend|rafales|vents|températures|amendes?|tarifs?|loyers?|salaires?|vagues)\p{L}* (?:de |d['’])(?:environ )?$|(?:groupes?|équipes?|classes?|lots?|salles?|tables?) de $/iu,
    gap: /^(?: \p{L}+)? à (?:environ )?$/u,
  },
};

/** `Each team has from 30 to 12 workers`: a range of what is counted or measured, with no change told around it. */
function isSpan(document: Document, sentence: Sentence, from: Quantity, to: Quantity, gap: string): boolean {
  if (!SPANNED.has(to.unit.dimension)) return false;
  const { head, gap: joins } = SPANS[document.language];
  // 10만원에서 3만원까지 다양하다: in Korean only what comes behind says that it is a range.
  if (document.language === 'ko' && !VARIES.test(after(document, sentence, to, 16))) return false;
  if (!joins.test(gap) || !head.test(before(document, sentence, from, 40))) return false;
  return !document.changes.some(
    (change) => change.direction && change.start <= from.start && change.end >= to.end,
  );
}

const VARIES = /^ ?(?:까지|사이)로? ?(?:다양|폭넓|여러|천차|분포|걸쳐|제각각|차이)/;

const SPANNED = new Set(['count', 'length', 'mass', 'volume', 'area', 'speed', 'temperature', 'money']);

function report(document: Document, place: Span, certainty: Certainty, working: Report['working']): Report {
  return {
    start: place.start,
    end: place.end,
    certainty,
    related: [],
    saw: wordsAt(document.text, place),
    expected: {
      ko: '앞뒤가 바뀐 범위인지 확인',
      en: 'the two ends the other way round',
      fr: 'les deux bornes dans l’autre sens',
    },
    message: {
      ko: '범위의 끝이 시작보다 앞선다.',
      en: 'The range ends before it begins.',
      fr: 'L’intervalle finit avant de commencer.',
    },
    working,
  };
}
