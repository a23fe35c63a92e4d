/**
 * What a headline, a deck or a caption says without a quantity (a month, a weekday, a year, a place in a row, an age, how long)
 * and the body says otherwise.
 */
import { wordsAt } from '#text';
import type { Language, Span } from '#text';
import type { Document } from '../document.js';
import type { Certainty } from '../finding.js';
import { grouped } from '../grouped.js';
import { after, before } from '../sentences.js';
import type { Sentence } from '../sentences.js';
import { contentWords, sharedWords } from '../subjects.js';
import { lengthsIn } from '../time/durations/elapsed.js';

/** One such word: marks of one kind can be compared, and say the same when their keys are equal. */
export interface Mark extends Span {
  readonly kind: string;
  readonly key: string;
  readonly sentence: Sentence;
  /** The words that say what it is of. */
  readonly beside: readonly string[];
}

/** Whether what stands there is told of an earlier year, or of a first part: last year's festival, 첫 주. */
export function isEarlier(document: Document, sentence: Sentence, place: Span): boolean {
  const around =
    before(document, sentence, place, 60) +
    wordsAt(document.text, place) +
    after(document, sentence, place, 40);
  return EARLIER[document.language].test(around);
}

const EARLIER: Readonly<Record<Language, RegExp>> = {
  ko: /(?:지난해|작년|재작년|전년|지난번|지난 (?:시즌|대회|행사))(?!보다| ?대비|에 비해|와 비교)|첫 ?(?:주|날|달|해)(?!로|째)|개봉 (?:첫|당일)|\d년 전(?!보다)/,
  en: /(?<!\bthan )(?<!\bon )\b(?:last (?:year|season|time)|a year (?:ago|earlier|before)|the (?:previous|year before|first (?:day|week|weekend|month))|previous (?:year|edition|season)|opening (?:day|week|weekend)|years ago)\b/i,
  fr: /(?<!par rapport à )(?<!que )(?<!qu[’'])(?:l[’'](?:an|année) (?:derni(?:er|ère)|passée?|précédente?)|année précédente|édition (?:précédente|passée)|(?:premier|première) (?:jour|semaine|mois|week-end)|il y a \p{L}+ ans)(?!\p{L})/iu,
};

/** Whether one sentence tells of what comes next year, and another only of what has been: 20 new shops, and the 14 that opened. */
export function isStillToCome({ text, language }: Document, shown: Sentence, told: Sentence): boolean {
  const words = wordsAt(text, told);
  return (
    NEXT[language].test(wordsAt(text, shown)) &&
    ![NEXT, TO_COME].some((coming) => coming[language].test(words))
  );
}

const NEXT: Readonly<Record<Language, RegExp>> = {
  ko: /내년|내후년|내달|다음 ?(?:달|해|주|시즌|학기)/,
  en: /\bnext (?:year|month|week|season|spring|summer|autumn|fall|winter)\b/i,
  fr: /(?<!\p{L})(?:an|année|mois|semaine|saison|printemps|été|automne|hiver) prochaine?(?!\p{L})/iu,
};

/** How many words two sentences must share before their marks are of one thing: where the body has one such mark, and else. */
const NEEDED: Readonly<Record<string, readonly [single: number, several: number]>> = {
  month: [1, 2],
  weekday: [1, 2],
  year: [2, 2],
  age: [0, 2],
  time: [2, 3],
  ordinal: [1, 2],
  penalty: [0, 1],
  minute: [2, 3],
  // Of several scores, or lengths, in the body each may be of something else.
  score: [1, Infinity],
  lapse: [1, Infinity],
};

/** The mark of the body that contradicts one shown, if none of the body agrees with it, and how surely it does. */
export function contradictedMark(
  document: Document,
  shown: Mark,
  body: readonly Mark[],
): { mark: Mark; certainty: Certainty } | undefined {
  const mark = otherMark(document, shown, body);
  if (!mark || isEarlier(document, mark.sentence, mark)) return undefined;
  return { mark, certainty: isSure(document, shown, mark) ? 'warning' : 'info' };
}

/**
 * A place in a row may be hoped for (a third title in sight), an age may be of somebody else, and a month or a day of
 * something that has been: only what the body says is to come, of the same, is surely another day than the one shown.
 */
function isSure(document: Document, shown: Mark, mark: Mark): boolean {
  if (/^(?:ordinal|age)/.test(shown.kind)) return false;
  if (!/^(?:month|weekday)$/.test(shown.kind)) return true;
  const [a = [], b = []] = [shown, mark].map(({ sentence }) =>
    contentWords(wordsAt(document.text, sentence), document.language),
  );
  const shared = sharedWords(a, b);
  // A photograph shows what has been.
  if (shown.sentence.zone === 'caption') return shared > 0;
  const isOfSame = shared > 0 || mark.sentence.index - shown.sentence.index < 3;
  return isOfSame && TO_COME[document.language].test(wordsAt(document.text, mark.sentence));
}

const TO_COME: Readonly<Record<Language, RegExp>> = {
  ko: /(?:연다|열린다|한다|된다|시작된다|들어간다|예정|계획|겠다)/,
  en: /\bwill\b|\b(?:is|are) (?:to|due|set)\b/i,
  fr: /\p{L}{2}(?:ra|ront)(?!\p{L})/iu,
};

function otherMark(document: Document, shown: Mark, body: readonly Mark[]): Mark | undefined {
  const same = body.filter(({ kind }) => kind === shown.kind);
  if (same.length === 0 || same.some(({ key }) => key === shown.key)) return undefined;
  const [name = '', unit = ''] = shown.kind.split(' ');
  if (name === 'lapse' && body.some(({ kind, key }) => kind === `time ${unit}` && key === shown.key))
    return undefined;
  const isCaption = shown.sentence.zone === 'caption';
  if (/^(?:month|weekday)$/.test(name) && RELATIVE[document.language].test(bodyOf(document)))
    return undefined;
  const ranked = same
    .map((mark) => ({ mark, score: scoreOf(document, shown, mark) }))
    .sort((a, b) => b.score - a.score);
  const [best] = ranked;
  const rivals = ranked.filter(({ score, mark }) => score === best?.score && mark.key !== best.mark.key);
  const single = new Set(same.map(({ key }) => key)).size === 1;
  const [least = 1, more = 2] = NEEDED[name] ?? [];
  const needed = single && !(isCaption && name === 'month') ? least : more;
  if (!best || rivals.length > 0 || best.score < needed) return undefined;
  const shared = shown.beside.filter((word) => sharedWords([word], best.mark.beside) > 0);
  // 만에 and 동안 alone join nothing.
  const joins = shared.filter((word) => /^(?:만에|동안|째)$/.test(word)).length;
  if (joins > 0 && joins === shared.length && best.score - joins < MOST_BY_CHANCE) return undefined;
  return shared.length === 0 && (name === 'time' || (name === 'ordinal' && document.language !== 'ko'))
    ? undefined
    : best.mark;
}

/** Of words that a headline shares with a sentence about something else, 만에 among them. */
const MOST_BY_CHANCE = 3;

function scoreOf({ text, language }: Document, one: Mark, other: Mark): number {
  const [a, b] = [one, other].map(({ sentence }) => contentWords(wordsAt(text, sentence), language));
  const shared = sharedWords(a ?? [], b ?? []);
  if (one.kind === 'year') return shared;
  return shared + sharedWords(one.beside, other.beside) + (leads(one, other) ? 1 : 0);
}

/** A headline speaks of what the body begins with. */
function leads({ kind, sentence }: Mark, other: Mark): boolean {
  return (
    /^(?:weekday|month)$/.test(kind) &&
    sentence.zone !== 'caption' &&
    other.sentence.index - sentence.index < LEAD
  );
}

const LEAD = 6;

/** The marks of some sentences, in reading order; what a source said on Thursday is no Thursday of the story. */
export function readMarks(document: Document, sentences: readonly Sentence[]): Mark[] {
  const { text, language } = document;
  const ages = grouped(document.ages, ({ sentence }) => sentence);
  return sentences.flatMap((sentence) => {
    const mark = (span: Span, kind: string, key: number | string, besides: readonly string[] = []): Mark => ({
      start: span.start,
      end: span.end,
      kind,
      key: String(key),
      sentence,
      beside: besides,
    });
    const words = wordsAt(text, sentence);
    const inWords = (match: RegExpMatchArray): Span => ({
      start: sentence.start + (match.index ?? 0),
      end: sentence.start + (match.index ?? 0) + match[0].length,
    });
    return [
      ...sentence.dates.flatMap((date) => {
        if (isReported(document, sentence, date)) return [];
        if (date.month !== undefined) return date.day === undefined ? [mark(date, 'month', date.month)] : [];
        return date.year === undefined
          ? []
          : [mark(date, 'year', date.year, besideOf(document, sentence, date))];
      }),
      ...[...words.matchAll(WEEKDAYS[language])].flatMap((match) => {
        const span = inWords(match);
        return isReported(document, sentence, span) ? [] : [mark(span, 'weekday', match[0].toLowerCase())];
      }),
      ...[...words.matchAll(MINUTES[language])].map((match) =>
        mark(inWords(match), 'minute', match[1] ?? ''),
      ),
      ...[...words.matchAll(SCORES)].map((match) => {
        const [one, other] = [Number(match[1]), Number(match[2])];
        return mark(inWords(match), 'score', `${Math.max(one, other)} ${Math.min(one, other)}`);
      }),
      ...lengthsIn(document, sentence).flatMap((length) => {
        const { unit, value } = length;
        const isLapse =
          LAPSES.has(unit.id) &&
          (/^ ?만에/.test(after(document, sentence, length, 4)) ||
            /(?:\bafter|après) $/i.test(before(document, sentence, length, 6)));
        return isLapse ? [mark(length, `lapse ${unit.id}`, value)] : [];
      }),
      ...penalties(words, sentence.start, language).map(({ span, kind, key }) =>
        mark(span, `penalty ${kind}`, key),
      ),
      ...(ages.get(sentence) ?? []).map((age) => mark(age, 'age', age.years)),
      ...[...words.matchAll(/^À (\d{1,3}) ans/g)].map((match) => mark(inWords(match), 'age', match[1] ?? '')),
      ...sentence.quantities.flatMap((quantity) => {
        if (quantity.vague || quantity.approximate || quantity.bound) return [];
        if (quantity.unit.dimension === 'age') return [mark(quantity, 'age', quantity.value)];
        // How long someone is locked up is read as a penalty, and what a prosecutor asks for is none.
        return quantity.unit.dimension === 'time' && !LOCKED_UP.test(before(document, sentence, quantity, 8))
          ? [
              mark(
                quantity,
                `time ${quantity.unit.id}`,
                quantity.value,
                besideOf(document, sentence, quantity),
              ),
            ]
          : [];
      }),
      ...[...words.matchAll(ORDINALS[language])].flatMap((match) => {
        const { number = '', of = '' } = match.groups ?? {};
        const key = numberOf(number);
        if (key === undefined) return [];
        const span = {
          start: inWords(match).start,
          end: inWords(match).start + (language === 'ko' ? match[0].length : number.length),
        };
        return language === 'ko'
          ? [mark(span, `ordinal ${of}`, key)]
          : [mark(span, 'ordinal', key, contentWords(of, language))];
      }),
    ];
  });
}

/** In which minute of a match: 후반 38분, his 87th-minute winner, à la 87e minute. */
const MINUTES: Readonly<Record<Language, RegExp>> = {
  ko: /(?:전반|후반|연장)[가-힣 ]{0,4} (\d{1,2})분(?! ?(?:간|동안|만에|뒤|전))/g,
  en: /\b(\d{1,3})(?:st|nd|rd|th)[ -]minute/g,
  fr: /(?<!\d)(\d{1,3})e minute/g,
};

/** Votes or goals of two sides: 2-1, 12대 9, by 11 to 10, 12 voix contre 9. */
const SCORES =
  /(?<![\d.,–-])(\d{1,2})(?:[-–]| ?대 ?| voix (?:contre|à) |(?<=\b(?:by|won|lost|voted|votes) \d{1,2}) to )(\d{1,2})(?![\d–-]|[.,]\d|[%년월일세시]| ?(?:years?|ans|days|jours|months|mois|percent|hours))/g;

/** How long it took (사흘 만에, after two days, après trois mois), in units that no second thing near by is told in. */
const LAPSES: ReadonlySet<string> = new Set(['h', 'd', 'wk', 'mo']);

const LOCKED_UP = /(?:징역|금고|집행유예|실형)(?:형)? ?$/;

interface Penalty {
  readonly span: Span;
  readonly kind: string;
  readonly key: string;
}

/** A sentence that a court passes: 징역 2년, 벌금 300만원; what the law allows at most (7년 이하) is none. */
const PENALTIES: Readonly<Record<Language, readonly (readonly [kind: string, pattern: RegExp])[]>> = {
  ko: [
    [
      'jail',
      /(?:징역|금고|실형)(?:형)? (?<term>\d{1,2}년(?: \d{1,2}개월)?|\d{1,2}개월)(?!\s?(?:이하|이상|까지|미만))(?!을? 구형)/g,
    ],
    ['probation', /집행유예 (?<term>\d년)/g],
  ],
  en: [
    [
      'jail',
      /\b(?:jailed|imprisoned|sentenced|jail|prison)\b[^.;]{0,24}?\bfor (?<term>\w{1,9} (?:years|months))(?! ago|-old| old)|\b(?:sentenced|jailed)\b[^.;]{0,24}? to (?<other>\w{1,9} (?:years|months))(?= in (?:prison|jail)| behind bars|[’'] imprisonment)/gi,
    ],
  ],
  fr: [
    [
      'jail',
      /(?<!\p{L})(?<term>\p{L}{2,9} (?:ans|mois)) (?:de prison|d[’']emprisonnement|de réclusion|ferme)(?! avec sursis)/giu,
    ],
  ],
};

function penalties(words: string, from: number, language: Language): Penalty[] {
  if (
    /구형|요청|\b(?:maximum|up to|asked|sought|faces?|demand\w*|could)\b|requis|requiert|encour|jusqu|réclam/i.test(
      words,
    )
  )
    return [];
  return PENALTIES[language].flatMap(([kind, pattern]) =>
    [...words.matchAll(pattern)].flatMap((match) => {
      const key = match.groups?.['term'] ?? match.groups?.['other'] ?? '';
      const start = from + match.index + match[0].indexOf(key);
      const named =
        language === 'ko'
          ? { start: from + match.index, end: start + key.length }
          : { start, end: start + key.length };
      return key ? [{ span: named, kind, key: key.toLowerCase() }] : [];
    }),
  );
}

/** The words on both sides of a figure that say what it is of; in Korean also the very next one: 만에, 동안. */
function besideOf(document: Document, sentence: Sentence, place: Span): string[] {
  const { language } = document;
  const behind = after(document, sentence, place, 26).split(/[,;:.]/)[0] ?? '';
  const head =
    before(document, sentence, place, 18)
      .split(/[,;:…]/)
      .at(-1) ?? '';
  return [
    ...contentWords(head, language).slice(-2),
    ...contentWords(behind, language).slice(0, 2),
    ...(language === 'ko' ? (/^ ?(?:만에|동안|째)/.exec(behind)?.[0].trim().split(' ') ?? []) : []),
  ];
}

function isReported(document: Document, sentence: Sentence, place: Span): boolean {
  return (
    REPORTED_BEFORE[document.language].test(before(document, sentence, place, 40)) ||
    REPORTED_AFTER[document.language].test(after(document, sentence, place, 16))
  );
}

const REPORTED_BEFORE: Readonly<Record<Language, RegExp>> = {
  ko: /(?!)/,
  en: /\b(?:said|told|announced|confirmed|reported|warned|statement|votes?d?|ballot|meets?|met|decides?|decided|agreed|asked|since|until|before|after|last)\b[^,.;]{0,24}$/i,
  fr: /(?:annoncé|déclaré|indiqué|dit|expliqué|confirmé|communiqué|voté|déposé|depuis|jusqu[’']à?|avant|après)(?![\p{L}])[^,.;]{0,24}$/iu,
};
const REPORTED_AFTER: Readonly<Record<Language, RegExp>> = {
  ko: /^(?:에)? ?(?:밝혔|발표|말했|전했|보도|기자회견|성명|브리핑|부터|까지|이후|이전)/,
  en: /^,? (?:said|told|announced|that|last|vote|ballot|meeting)\b/i,
  fr: /^,? (?:que|dernier|dernière)(?!\p{L})/iu,
};

const RELATIVE: Readonly<Record<Language, RegExp>> = {
  ko: /내일|모레|다음 ?(?:주|달)|이달|이번 (?:주|달)|오는 \d/,
  en: /\b(?:tomorrow|tonight|next (?:week|month|spring|summer|autumn|winter)|later this (?:week|month)|this (?:week|month))\b/i,
  fr: /demain|(?:semaine|mois) prochaine?|fin du mois|cette semaine|ce mois-ci/i,
};

const bodies = new WeakMap<Document, string>();

function bodyOf(document: Document): string {
  const known = bodies.get(document);
  if (known !== undefined) return known;
  const words = document.prose
    .filter(({ zone }) => zone === 'paragraph')
    .map((unit) => wordsAt(document.text, unit))
    .join('\n');
  bodies.set(document, words);
  return words;
}

const WEEKDAYS: Readonly<Record<Language, RegExp>> = {
  ko: /[월화수목금토일]요일/g,
  en: /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/gi,
  fr: /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L})/giu,
};

const EN = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const FR =
  'premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième'.split(
    ' ',
  );
const KO = '첫 두 세 네 다섯 여섯 일곱 여덟 아홉 열'.split(' ');

/** `number` and what it is of: third world title, sa troisième étoile, 6연승, 세 번째. */
const ORDINALS: Readonly<Record<Language, RegExp>> = {
  ko: new RegExp(
    `(?<![\\d가-힣.])(?<number>${KO.join('|')}|\\d{1,3}) ?(?<of>번째|회째|연승|연패|연속|관왕|주년|년차|선(?= )|위(?![가-힣]{2}))`,
    'g',
  ),
  en: new RegExp(
    `\\b(?<number>${EN.join('|')}|\\d{1,3}(?:st|nd|rd|th)) (?<of>[a-z’-]{3,20}(?: [a-z’-]{3,20})?)`,
    'gi',
  ),
  fr: new RegExp(
    `(?<!\\p{L})(?<number>${FR.join('|')}|première|seconde?|\\d{1,3}(?:ers?|res?|es?|ème)) (?<of>[\\p{Ll}’-]{3,20}(?: [\\p{Ll}’-]{3,20})?)`,
    'giu',
  ),
};

function numberOf(written: string): number | undefined {
  const digits = /^\d+/.exec(written)?.[0];
  if (digits !== undefined) return Number(digits);
  const word = written
    .toLowerCase()
    .replace('première', 'premier')
    .replace(/^seconde?$/, 'deuxième');
  const fr = FR.indexOf(word);
  const at = [EN.indexOf(written.toLowerCase()), fr, KO.indexOf(written)].find((index) => index >= 0);
  return at === undefined ? undefined : at + 1;
}
