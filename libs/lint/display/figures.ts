/** A figure set large beside an article for which its body has another, of the same thing. */
import { wordsAt } from '#text';
import type { Quantity } from '#text';
import type { Document } from '../document.js';
import type { Certainty } from '../finding.js';
import { before, previousOf } from '../sentences.js';
import type { Sentence } from '../sentences.js';
import { contentWords, sharedWords } from '../subjects.js';
import { agree, derived } from './agreement.js';
import { beside, scoreOf } from './body.js';
import type { Body, Contradicted, Figure } from './body.js';
import { isEarlier, isStillToCome } from './display-marks.js';
import { isPicture } from './pictures.js';
import { toll, tollBeside, tollOf } from './tolls.js';

/** The figure of the body for which the one shown is wrong, unless it may be a part of it, or of another year. */
export function misfigured(
  document: Document,
  body: Body,
  sentence: Sentence,
  quantity: Quantity,
): Contradicted | undefined {
  const found = contradicted(document, body, sentence, quantity);
  if (!found) return undefined;
  const { quantity: told, sentence: within } = found.figure;
  // Two dead, and four hurt.
  const [one, other] = [tollOf(document, sentence, quantity), tollOf(document, within, told)];
  if (one && other && one !== other) return undefined;
  const some = sentence.zone !== 'caption' && showsSome(document, sentence, quantity, told);
  return some || isOfAnother(document, body, sentence, quantity, found.figure) ? undefined : found;
}

/** The figure of the body that says something else of the same thing, if none says the same. */
function contradicted(
  document: Document,
  body: Body,
  sentence: Sentence,
  quantity: Quantity,
): Contradicted | undefined {
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
      ledWith(document, body, sentence, quantity) ??
      changed(document, body, sentence, quantity)
    );
  return { figure: best.figure, certainty: subject || loose || alone ? 'warning' : 'info' };
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
): Contradicted | undefined {
  const words = contentWords(wordsAt(document.text, sentence), document.language);
  const of = (figure: Figure): Contradicted => {
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
): Contradicted | undefined {
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

/** The one sum of the body stands in its first sentences, which speak of what the headline speaks of. */
function leading(
  document: Document,
  sentence: Sentence,
  quantity: Quantity,
  same: readonly Figure[],
): Contradicted | undefined {
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
): Contradicted | undefined {
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

/** What the first sentence says that it went to: a fee of 5,000 over one that goes from 3,000 to 4,000. */
function changed(
  { text, language, changes }: Document,
  body: Body,
  sentence: Sentence,
  { unit, value }: Quantity,
): Contradicted | undefined {
  const [change, another] = changes.filter(
    ({ sentence: within, to }) => within === body.paragraphs[0] && to.unit.id === unit.id,
  );
  const figure = body.figures.find(({ quantity }) => quantity.start === change?.to.start);
  if (!change || another || !figure) return undefined;
  const ratio = value / figure.quantity.value;
  const isOfIt = ratio > 0.4 && ratio < 2.5;
  const shared = sharedWords(contentWords(wordsAt(text, sentence), language), figure.words);
  return isOfIt && shared > 0 ? { figure, certainty: 'warning' } : undefined;
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

/** A figure of another year, or a part of what is shown: nine people died, and three bodies were found. */
function isOfAnother(
  document: Document,
  body: Body,
  display: Sentence,
  shown: Quantity,
  { quantity, sentence }: Figure,
): boolean {
  if (isEarlier(document, sentence, quantity)) return true;
  if (shown.unit.dimension === 'count' && isStillToCome(document, display, sentence)) return true;
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

const BODIES = /\b(?:bodies|remains|victims|corps|victimes)\b|시신|희생자/i;
