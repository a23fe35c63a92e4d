import { wordsAt } from '#text';
import type { CalendarDate, Language, Quantity, Span, Told, ZoneKind } from '#text';
import { contradictedMark, isEarlier, readMarks } from './display-marks.js';
import type { Mark } from './display-marks.js';
import type { Document } from '../document.js';
import type { FactBook } from '../knowledge/fact-book.js';
import type { Certainty, FindingCategory } from '../finding.js';
import { sayAmount, told } from '../wording.js';
import type { Report } from '../rule.js';
import { after, before, previousOf } from '../sentences.js';
import type { Sentence } from '../sentences.js';
import { isPicture } from './pictures.js';
import { namesakes } from './namesakes.js';
import { foreignHouse } from './nationalities.js';
import { turnedOutcome } from './outcomes.js';
import { reversal } from './reversals.js';
import { misplaced } from './places.js';
import { borrowedRoles } from '../people/roles.js';
import { spanAt } from '../places.js';
import { contentWords, sharedWords } from '../subjects.js';
import { isDisplayed, suggested, variantsOf } from '../names/variants/index.js';
import type { Variant } from '../names/variants/index.js';

/**
 * What is set large beside an article (headline, deck, caption) held against its body: a figure there that the body gives
 * differently for the same thing.
 */
export function* displayed(
  document: Document,
  facts: FactBook,
  zones: readonly ZoneKind[],
  category: FindingCategory,
): Iterable<Report> {
  const shown = document.sentences.filter((sentence) =>
    isPicture(document, sentence) ? zones.includes('caption') : zones.includes(sentence.zone),
  );
  if (shown.length === 0) return;
  const body = readBody(document);
  for (const variant of variantsOf(document, facts)) {
    const zone = spanAt(document.zones, variant.place.start)?.kind;
    if (zone && zones.includes(zone) && isDisplayed(document, variant))
      yield { ...nameReport(document, variant), category };
  }
  for (const sentence of shown) {
    for (const quantity of sentence.quantities) {
      const found = contradicted(document, body, sentence, quantity);
      const some =
        found &&
        sentence.zone !== 'caption' &&
        showsSome(document, sentence, quantity, found.figure.quantity);
      if (found && !some && !isOfAnother(document, body, quantity, found.figure))
        yield { ...figureReport(document, quantity, found.figure.quantity, found.certainty), category };
    }
    for (const date of sentence.dates) {
      const other = misdated(document, body, sentence, date);
      if (other) yield { ...wordsReport(document, date, other, 'warning'), category };
    }
    const turned =
      turnedOutcome(document, sentence, body.paragraphs) ?? reversal(document, sentence, body.paragraphs);
    if (turned) yield { ...wordsReport(document, turned.shown, turned.told, 'warning'), category };
    const place =
      namesakes(document, sentence, body.paragraphs) ??
      misplaced(document, facts, sentence, body.paragraphs) ??
      foreignHouse(document, facts, sentence, body.paragraphs);
    if (place) yield { ...wordsReport(document, place.shown, place.told, 'warning'), category };
    for (const { shown: role, holder } of borrowedRoles(document, sentence, body.paragraphs))
      yield { ...wordsReport(document, role, holder, 'warning'), category };
    for (const mark of readMarks(document, [sentence])) {
      const other = contradictedMark(document, mark, body.marks);
      if (other) yield { ...wordsReport(document, mark, other.mark, other.certainty), category };
    }
  }
}

interface Figure {
  readonly quantity: Quantity;
  readonly sentence: Sentence;
  /** The words of its sentence, and those that stand right beside it. */
  readonly words: readonly string[];
  readonly beside: readonly string[];
}

interface Body {
  readonly paragraphs: readonly Sentence[];
  readonly figures: readonly Figure[];
  readonly dates: readonly { readonly date: CalendarDate; readonly words: readonly string[] }[];
  readonly marks: readonly Mark[];
}

const COMPARED = new Set([
  'money',
  'count',
  'percent',
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'multiple',
  'point',
  'energy',
  'power',
]);

const bodies = new WeakMap<Document, Body>();

/** The figures of the body, read once for headline and captions alike. */
function readBody(document: Document): Body {
  const known = bodies.get(document);
  if (known) return known;
  const paragraphs = document.sentences.filter(
    (sentence) =>
      (sentence.zone === 'paragraph' || sentence.zone === 'table') && !isPicture(document, sentence),
  );
  const body: Body = {
    paragraphs,
    figures: paragraphs.flatMap((sentence, index) => {
      if (sentence.quantities.length === 0) return [];
      // A sentence without figures goes on about the figure before it: who took part, where it went.
      const next = paragraphs[index + 1];
      const more = next?.paragraph === sentence.paragraph && next.quantities.length === 0 ? next : sentence;
      const words = contentWords(document.text.slice(sentence.start, more.end), document.language);
      return sentence.quantities
        .filter(({ vague }) => !vague)
        .map((quantity) => ({ quantity, sentence, words, beside: beside(document, sentence, quantity) }));
    }),
    dates: paragraphs.flatMap((sentence) => {
      const dates = sentence.dates.filter(({ month, day }) => month !== undefined && day !== undefined);
      if (dates.length === 0) return [];
      const words = contentWords(wordsAt(document.text, sentence), document.language);
      return dates.map((date) => ({ date, words }));
    }),
    marks: readMarks(document, paragraphs),
  };
  bodies.set(document, body);
  return body;
}

/** The words that say what a figure is of: in Korean before it (노선은 22개), elsewhere on both sides. */
function beside(document: Document, sentence: Sentence, quantity: Quantity): string[] {
  const head = before(document, sentence, quantity, 18);
  const clause = head.slice(
    Math.max(head.lastIndexOf(','), head.lastIndexOf('…'), head.lastIndexOf('·')) + 1,
  );
  const words = contentWords(clause, document.language).slice(-2);
  if (document.language === 'ko') {
    const tail =
      /^ ?(?:의|짜리|규모)? ?[가-힣A-Za-z]+/.exec(after(document, sentence, quantity, 12))?.[0] ?? '';
    return [...words, ...contentWords(tail, 'ko')];
  }
  return [
    ...words,
    ...contentWords(
      after(document, sentence, quantity, 26).split(/[,;:.]/)[0] ?? '',
      document.language,
    ).slice(0, 2),
  ];
}

/** The figure of the body that says something else of the same thing, if none says the same. */
function contradicted(
  document: Document,
  body: Body,
  sentence: Sentence,
  quantity: Quantity,
): { figure: Figure; certainty: Certainty } | undefined {
  if (quantity.vague) return undefined;
  if (quantity.unit.dimension === 'number') return unitless(document, body, sentence, quantity);
  if (!COMPARED.has(quantity.unit.dimension)) return undefined;
  const same = body.figures.filter((figure) => figure.quantity.unit.id === quantity.unit.id);
  if (same.length === 0) {
    // `31,000 brave the heat`, `12 morts`: what is counted there has another word here.
    const otherwise = quantity.unit.dimension === 'count' && document.language !== 'ko';
    return otherwise ? unitless(document, body, sentence, quantity) : undefined;
  }
  const words = contentWords(wordsAt(document.text, sentence), document.language);
  const near = beside(document, sentence, quantity);
  const ranked = same
    .map((figure) => ({ figure, score: scoreOf(figure, near, words) }))
    .sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (!best) return undefined;
  const agreeing = ranked.filter(({ figure }) => agree(quantity, figure.quantity));
  const counted = tollBeside(document, body, sentence, quantity);
  if (counted) return counted;
  if (agreeing.length > 0) {
    // A figure agrees, but that of the sentence which speaks of the same does not: worth a look.
    const agreed = agreeing[0];
    const apart =
      agreed && !agree(quantity, best.figure.quantity) && best.score >= agreed.score + 3 && best.score >= 5;
    return apart ? { figure: best.figure, certainty: 'info' } : undefined;
  }
  const scored = scoredBy(document, sentence, quantity, same);
  if (scored) return { figure: scored, certainty: 'warning' };
  if (derived(quantity, same) || isToldBare(document, body, quantity)) return undefined;
  const slipped = slip(document, sentence, quantity, same);
  if (slipped && (quantity.value >= 100 || scoreOf(slipped.figure, near, words) > 1)) return slipped;
  // A picture of three visitors, and four hundred who came; of 5,000 and 50,000 one is mistyped.
  const [few, all] = [quantity.value, best.figure.quantity.value];
  if (isPicture(document, sentence) && few < all * 0.4 && all !== few * 10) return undefined;
  const rivals = ranked.filter(({ score }) => score === best.score);
  const alone = same.length === 1;
  const loose = quantity.unit.dimension === 'count' && document.language !== 'ko';
  const subject = sharedWords(near, best.figure.beside) > 0;
  // The only bells of the body are those of the caption.
  const one = loose && alone && quantity.unit.id !== 'person';
  const enough = one ? 1 : subject || loose || alone ? 2 : 4;
  if (best.score < enough || rivals.length > 1)
    return (
      toll(document, body, sentence, quantity) ??
      leading(document, sentence, quantity, same) ??
      ledWith(document, body, sentence, quantity)
    );
  return { figure: best.figure, certainty: subject || loose || alone ? 'warning' : 'info' };
}

/** `240 of its 900 jobs`: what the headline counts stands in the body without its noun. */
function isToldBare({ language }: Document, { figures }: Body, { unit, value }: Quantity): boolean {
  return (
    language !== 'ko' &&
    unit.dimension === 'count' &&
    value > 12 &&
    figures.some(({ quantity }) => quantity.unit.dimension === 'number' && quantity.value === value)
  );
}

/** What a player is said to have scored: the first such figure of the body that stands with the same name, or right after it. */
function scoredBy(
  document: Document,
  sentence: Sentence,
  { unit, value }: Quantity,
  same: readonly Figure[],
): Figure | undefined {
  const { text, language } = document;
  if (!SCORED.has(unit.id)) return undefined;
  const named = new Set(
    contentWords(wordsAt(text, sentence), language).filter((word) =>
      language === 'ko'
        ? word.length === 3
        : new RegExp(`(?<!\\p{L})${word.charAt(0).toUpperCase()}${word.slice(1)}`, 'u').test(text),
    ),
  );
  const first = same.find(({ sentence: told, words }) => {
    const before = previousOf(document, told);
    const said = before ? contentWords(wordsAt(text, before), language) : [];
    return [...words, ...said].some((word) => named.has(word));
  });
  const ratio = first ? first.quantity.value / value : 0;
  return ratio > 0.5 && ratio < 2 ? first : undefined;
}

const SCORED: ReadonlySet<string> = new Set(['점', '골', 'point', 'goal', 'but']);

/**
 * What nobody writes on purpose: the digits of the body in another order, or nearly its figure and yet not that figure
 * rounded. Where the two sentences share no word, and the body does not begin with it, it is only worth a look.
 */
function slip(
  document: Document,
  sentence: Sentence,
  shown: Quantity,
  same: readonly Figure[],
): { figure: Figure; certainty: Certainty } | undefined {
  const words = contentWords(wordsAt(document.text, sentence), document.language);
  const of = (figure: Figure) => {
    const leads = figure.sentence.index - sentence.index < 3;
    const certainty: Certainty = leads || sharedWords(words, figure.words) > 0 ? 'warning' : 'info';
    return { figure, certainty };
  };
  const turned = same.find(
    ({ quantity: { value } }) => value !== shown.value && digitsOf(value) === digitsOf(shown.value),
  );
  if (turned && new Set(digitsOf(shown.value)).size > 1) return of(turned);
  const money = shown.unit.dimension === 'money' && shown.digits > 2 && !shown.approximate;
  const close = same.filter(({ quantity: { value } }) => Math.abs(value / shown.value - 1) < 0.04);
  const [near] = close;
  const one = close.every(({ quantity: { value } }) => value === near?.quantity.value);
  return money && near && one ? of(near) : undefined;
}

/** A figure of an earlier year, or a part of what is shown: nine people died, and three bodies were found. */
function isOfAnother(
  document: Document,
  body: Body,
  shown: Quantity,
  { quantity, sentence }: Figure,
): boolean {
  if (isEarlier(document, sentence, quantity)) return true;
  if (quantity.unit.dimension !== 'count' || shown.value <= quantity.value || SCORED.has(shown.unit.id))
    return false;
  const rest = shown.value - quantity.value;
  return body.figures.some(
    ({ quantity: other, sentence: { index } }) =>
      other !== quantity &&
      (other.unit.dimension === 'count' || other.unit.dimension === 'number') &&
      Math.abs(index - sentence.index) < 4 &&
      (other.value === rest || BODIES.test(document.text.slice(other.start, other.end + 20))),
  );
}

/** Two of them seriously: some of those counted just before. */
const OF_THEM = /^(?: (?:of (?:them|whom)|d[’']entre)|(?:은|이|는)? ?(?:중상|중태|경상))/;

const BODIES = /\b(?:bodies|remains|victims|corps|victimes)\b|시신|희생자/i;

/** The digits of a number, zeros at its end left out, in order of size. */
function digitsOf(value: number): string {
  const digits = String(Math.round(value)).replace(/0+$/, '');
  return digits.length < 2 ? '' : [...digits].sort().join('');
}

/** A headline leaves its unit out: 1조2400억, 5 millions, `31,000 brave the heat`, `fire kills 12`. */
function unitless(
  document: Document,
  body: Body,
  sentence: Sentence,
  quantity: Quantity,
): { figure: Figure; certainty: Certainty } | undefined {
  const alike = body.figures.filter(({ quantity: { unit } }) => UNITS_LEFT_OUT.has(unit.dimension));
  const agrees = ({ quantity: told }: Figure) => agree({ ...quantity, unit: told.unit }, told);
  if (alike.some(agrees)) return undefined;
  if (quantity.value >= (document.language === 'ko' ? 1e8 : 1e6)) {
    const money = alike.find(({ quantity: { unit } }) => unit.dimension === 'money');
    return money && contradicted(document, body, sentence, { ...quantity, unit: money.quantity.unit });
  }
  const slipped = slip(document, sentence, quantity, quantity.value >= 100 ? alike : []);
  return (
    slipped ??
    toll(document, body, sentence, quantity) ??
    (quantity.unit.dimension === 'count' ? ledWith(document, body, sentence, quantity) : undefined)
  );
}

const UNITS_LEFT_OUT: ReadonlySet<string> = new Set(['money', 'count', 'number']);

/** What a report counts first: the dead, the hurt, the arrested. */
const TOLLS: Readonly<Record<Language, readonly RegExp[]>> = {
  ko: [
    /사망|숨[지졌진]|목숨/,
    /부상|다[쳤친치]/,
    /체포|붙잡|검거|입건/,
    /실종/,
    /구조됐|구조된|구출/,
    /유죄|실형/,
  ],
  en: [
    /\b(?:dead|dies|died|kill(?:s|ed)?|deaths?|perished|lives)\b/i,
    /\b(?:injur\w+|hurt|wounded)\b/i,
    /\b(?:arrest\w*|detained|held)\b/i,
    /\bmissing\b/i,
    /\b(?:rescued|saved)\b/i,
    /\b(?:convict\w*|guilty)\b/i,
  ],
  fr: [
    /(?<!\p{L})(?:morte?s?|tuée?s?|décès|décédée?s?|meurent|péri|perdu la vie|trouvé la mort)(?!\p{L})/iu,
    /blessée?s?/i,
    /arrest\p{L}+|arrêté\p{L}*|interpell\p{L}+/iu,
    /disparue?s?/i,
    /secourue?s?|sauvée?s?/i,
    /condamnée?s?|coupables?/i,
  ],
};

/** `Fire kills 12` over a body in which nine people died: the body counts the same, once, and otherwise. */
function toll(
  document: Document,
  body: Body,
  sentence: Sentence,
  quantity: Quantity,
): { figure: Figure; certainty: Certainty } | undefined {
  const around = ({ start, end }: Quantity, far: number) =>
    document.text.slice(Math.max(0, start - far), end + far);
  const shown =
    before(document, sentence, quantity, 12) +
    ' ' +
    wordsAt(document.text, quantity) +
    after(document, sentence, quantity, 12);
  const [kind, another] = TOLLS[document.language].filter((pattern) => pattern.test(shown));
  if (!kind || another || !counts(document, quantity)) return undefined;
  const counted = body.figures.filter(
    ({ quantity: told }) =>
      (told.unit.dimension === 'count' || told.unit.dimension === 'number') &&
      counts(document, told) &&
      !OF_THEM.test(document.text.slice(told.end, told.end + 12)) &&
      kind.test(around(told, 30)),
  );
  const [figure, other] = counted;
  return figure && !other && figure.quantity.value !== quantity.value
    ? { figure, certainty: 'warning' }
    : undefined;
}

/** `폭우에 2명 실종` over two dead and one missing: what stands right behind each number says what it counts. */
function tollBeside(
  document: Document,
  body: Body,
  sentence: Sentence,
  quantity: Quantity,
): { figure: Figure; certainty: Certainty } | undefined {
  const kindOf = (within: Sentence, told: Quantity): RegExp | undefined =>
    TOLLS[document.language].find((kind) => {
      const words =
        after(document, within, told, document.language === 'ko' ? 8 : 24).split(/[,;.]/)[0] ?? '';
      return kind.test(words);
    });
  const kind = kindOf(sentence, quantity);
  if (!kind || quantity.approximate || !counts(document, quantity)) return undefined;
  const counted = body.figures.filter(
    ({ quantity: told, sentence: within }) => kindOf(within, told) === kind,
  );
  const [figure, other] = counted;
  return figure && !other && !figure.quantity.approximate && figure.quantity.value !== quantity.value
    ? { figure, certainty: 'warning' }
    : undefined;
}

/** The one sum of the body stands in its first sentences, which speak of what the headline speaks of. */
function leading(
  document: Document,
  sentence: Sentence,
  quantity: Quantity,
  same: readonly Figure[],
): { figure: Figure; certainty: Certainty } | undefined {
  const [figure, another] = same;
  if (!figure || another || quantity.unit.dimension !== 'money' || figure.sentence.index - sentence.index > 3)
    return undefined;
  const ratio = figure.quantity.value / quantity.value;
  if (ratio < 0.2 || ratio > 5) return undefined;
  const lead = document.text.slice(sentence.end, figure.sentence.end);
  const words = contentWords(wordsAt(document.text, sentence), document.language);
  return sharedWords(words, contentWords(lead, document.language)) >= 2
    ? { figure, certainty: 'warning' }
    : undefined;
}

/**
 * `12 winners pose` over `Ten children won medals at the contest`: what is shown and the first sentence of the body with figures
 * have one count each, or one sum each, of the same size; no figure of the body is the one that is shown.
 */
function ledWith(
  document: Document,
  body: Body,
  sentence: Sentence,
  shown: Quantity,
): { figure: Figure; certainty: Certainty } | undefined {
  const { text, language } = document;
  const isKind = ({ unit, vague }: Quantity) => unit.dimension === shown.unit.dimension && !vague;
  const [figure] = body.figures;
  if (!figure || !LEADING.has(shown.unit.dimension) || SCORED.has(shown.unit.id)) return undefined;
  if (sentence.quantities.filter(isKind).length > 1) return undefined;
  const { sentence: lead, quantity: told } = figure;
  const first = document.sentences.findIndex(({ zone }) => zone === 'paragraph');
  const [only, another] = lead.quantities.filter(isKind);
  if (only !== told || another || lead.index - first > 1) return undefined;
  if (language === 'ko' && told.unit.id !== shown.unit.id) return undefined;
  if (shown.unit.dimension === 'money' && told.unit.id !== shown.unit.id) return undefined;
  if (showsSome(document, sentence, shown, told)) return undefined;
  if (shown.approximate || told.approximate || shown.value < 2 || told.value < 2) return undefined;
  const said = contentWords(text.slice(document.sentences[first]?.start, lead.end), language);
  const shared = sharedWords(contentWords(wordsAt(text, sentence), language), said);
  const ratio = shown.value / told.value;
  const enough =
    shown.unit.dimension === 'money' || (shown.unit.id === told.unit.id && shown.unit.id !== '명') ? 0 : 1;
  const agreed = body.figures.some(({ quantity }) => agree({ ...shown, unit: quantity.unit }, quantity));
  return shared >= enough && ratio > 0.4 && ratio < 2.5 && !agreed
    ? { figure, certainty: 'warning' }
    : undefined;
}

/** A picture may show some of them; `the twelve` are all there are. */
function showsSome(document: Document, sentence: Sentence, shown: Quantity, told: Quantity): boolean {
  return (
    isPicture(document, sentence) &&
    shown.value < told.value &&
    !/\b(?:the|les) $/i.test(before(document, sentence, shown, 6))
  );
}

const LEADING: ReadonlySet<string> = new Set(['money', 'count']);

/** 1심, 형사3단독, 2호: a number of something that is not counted. */
function counts({ text }: Document, { start, end, unit }: Quantity): boolean {
  return (
    unit.dimension === 'count' ||
    !(/[가-힣A-Za-z]/.test(text.charAt(start - 1)) || /[심단호차층부과동번위\p{Lu}]/u.test(text.charAt(end)))
  );
}

/** Words beside both figures count double. */
function scoreOf(figure: Figure, near: readonly string[], words: readonly string[]): number {
  return (
    sharedWords(near, figure.beside) * 2 +
    sharedWords(near, figure.words) +
    Math.min(6, sharedWords(words, figure.words))
  );
}

/** A headline may round, and may say 약, over or nearly. */
function agree(shown: Quantity, told: Quantity): boolean {
  if (shown.unit.dimension === 'multiple') return Math.abs(shown.value / told.value - 1) < 0.1;
  if (shown.bound === 'above') return told.value >= shown.value * 0.98 && told.value <= shown.value * 1.6;
  if (shown.bound === 'below') return told.value <= shown.value * 1.02 && told.value >= shown.value * 0.75;
  // No editor rounds 4억5천만 to 5억.
  const rounding = Math.min(halfPlace(shown) * 1.001, Math.abs(shown.value) * 0.075);
  // About 100 is said of 107; about 107 is said of 107.
  const rough = (shown.bound && shown.digits < 3) || (told.bound && told.digits < 3);
  const room = Math.max(rounding, rough ? Math.abs(shown.value) * 0.07 : 0);
  return Math.abs(shown.value - told.value) <= room || (told.low <= shown.value && shown.value <= told.high);
}

/** A half of the last place that a figure gives: 1.5억 has 500만. */
function halfPlace({ value, digits }: Quantity): number {
  return 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - digits + 1) / 2;
}

/** A headline may add up, subtract or divide what the body tells. */
function derived(quantity: Quantity, same: readonly Figure[]): boolean {
  // What is too small to change the sum is not meant by it.
  const values = same
    .slice(0, 12)
    .map(({ quantity: { value } }) => value)
    .filter((value) => value > quantity.value / 20);
  const half = Math.min(halfPlace(quantity), quantity.value * 0.01);
  const near = (value: number): boolean => Math.abs(value - quantity.value) <= half;
  if (values.length >= 3 && near(values.reduce((sum, value) => sum + value, 0))) return true;
  return values.some((a, i) =>
    values.some(
      (b, j) =>
        i !== j && (near(a + b) || near(a - b) || (quantity.unit.dimension === 'percent' && near(100 - a))),
    ),
  );
}

/** A day of the body in the same month whose sentence speaks of the same, where the body never names the day shown. */
function misdated(
  document: Document,
  body: Body,
  sentence: Sentence,
  date: CalendarDate,
): CalendarDate | undefined {
  if (date.month === undefined || date.day === undefined) return undefined;
  const words = contentWords(wordsAt(document.text, sentence), document.language);
  const sameMonth = body.dates.filter(
    ({ date: other }) =>
      other.month === date.month && (other.year ?? date.year) === (date.year ?? other.year),
  );
  if (sameMonth.length !== 1 || sameMonth[0]?.date.day === date.day) return undefined;
  return sharedWords(words, sameMonth[0]?.words ?? []) >= 2 ? sameMonth[0]?.date : undefined;
}

function figureReport(
  document: Document,
  shown: Quantity,
  body: Quantity,
  certainty: Certainty,
): Omit<Report, 'category'> {
  return {
    start: shown.start,
    end: shown.end,
    certainty,
    related: [body.figure],
    saw: wordsAt(document.text, shown),
    expected: told((l) => sayAmount(body.value, body.unit, l, 6)),
    message: MESSAGE,
    working: told(
      (l) => `${sayAmount(shown.value, shown.unit, l, 6)} ≠ ${sayAmount(body.value, body.unit, l, 6)}`,
    ),
  };
}

function wordsReport(
  document: Document,
  shown: Span,
  body: Span,
  certainty: Certainty,
): Omit<Report, 'category'> {
  const words = wordsAt(document.text, body);
  return {
    start: shown.start,
    end: shown.end,
    certainty,
    related: [body],
    saw: wordsAt(document.text, shown),
    expected: told(() => words),
    message: MESSAGE,
    working: told(() => `${wordsAt(document.text, shown)} ≠ ${words}`),
  };
}

function nameReport({ text }: Document, variant: Variant): Omit<Report, 'category'> {
  const { place, written, proof, name } = variant;
  return {
    start: place.start,
    end: place.end,
    certainty: 'warning',
    related: [{ start: proof.start, end: proof.end }],
    saw: wordsAt(text, place),
    expected: told(() => name),
    ...suggested(text, variant),
    message: MESSAGE,
    working: told(() => `${written} ≠ ${name}`),
  };
}

const MESSAGE: Told = {
  ko: '본문에는 다르게 적혀 있다.',
  en: 'The body says otherwise.',
  fr: 'Le texte dit autre chose.',
};
