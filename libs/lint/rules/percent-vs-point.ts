import { measure, wordsAt } from '#text';
import type { Language, Quantity, Told } from '#text';
import { atMost } from '../certainty.js';
import { sayAmount, sayNumber, told } from '../wording.js';
import { disagreement, exactly, minus, over, scaled, size } from '../figures/interval.js';
import type { Interval } from '../figures/interval.js';
import type { Document } from '../document.js';
import { spanAt } from '../places.js';
import type { Report, Rule } from '../rule.js';
import { after, before, previousOf } from '../sentences.js';
import type { Sentence } from '../sentences.js';

/** Per cent where percentage points are meant, or the other way round; and points that are not the difference. */
export const percentVsPoint: Rule = {
  id: 'percent-vs-point',
  version: 6,
  categories: ['percent_vs_point', 'percentage_mismatch'],
  *check(document) {
    for (const { from, to, by, together, direction } of document.changes) {
      if (!by || (by.unit.dimension !== 'percent' && by.unit.dimension !== 'point')) continue;
      if (direction && (direction === 'up') !== to.value > from.value) continue;
      const ofShares = to.unit.dimension === 'percent' && from.unit.dimension !== 'point';
      if (!ofShares && !(by.unit.id === '%p' && to.unit.dimension !== 'point')) continue;
      if (from.value <= 0) continue;
      const points = size(minus(to, from));
      const percent = scaled(size(minus(over(to, from), exactly(1))), 100);
      const stated = { ...size(by), ...(by.bound && { bound: by.bound }) };
      const asPoints = ofShares ? disagreement(stated, points) : 'error';
      const asPercent =
        disagreement(stated, percent) ?? (differenceTold(by, points, percent) ? 'warning' : undefined);
      const saidPoints = by.unit.dimension === 'point';
      const certainty = saidPoints ? asPoints : asPercent;
      if (!certainty) continue;
      const other = saidPoints ? asPercent : asPoints;
      const meant = saidPoints === (other === undefined) ? measure('%') : measure('%p');
      const value = meant.id === '%' ? percent.value : points.value;
      const difference = told(
        (l) =>
          `${sayNumber(Math.max(to.value, from.value), l)} − ${sayNumber(Math.min(to.value, from.value), l)}`,
      );
      yield {
        start: by.start,
        end: by.end,
        category: other === undefined ? 'percent_vs_point' : 'percentage_mismatch',
        certainty: together ? certainty : atMost(certainty, 'warning'),
        related: [from.figure, to.figure],
        saw: wordsAt(document.text, by),
        expected: told((l) => sayAmount(value, meant, l, 3)),
        message: messageOf(from, to, points.value, percent.value),
        working: told(
          (l) =>
            `${difference[l]} = ${sayAmount(points.value, measure('%p'), l, 3)}; ${sayNumber(points.value, l, 3)} ÷ ${sayNumber(from.value, l)} = ${sayAmount(percent.value, measure('%'), l, 3)}`,
        ),
      };
    }
    yield* exactDifferences(document);
  },
};

/** A fall of, en recul de, 높아졌다: the words before and (after `#`) behind a percentage that is how far something moved. */
const MOVED: Readonly<Record<Language, RegExp>> = {
  ko: /#(?:가|를|나|이나|쯤|가량|씩)? ?(?:[가-힣]{1,3} )?(?:늘|줄|올랐|오른|올라|올리|올린|올려|내렸|내린|내려|떨어|높|낮|뛰|뛴|상승|하락|증가|감소|개선|벌어|벌리|좁혀|좁힌|좁히|끌어|치솟|빠[지졌진]|밀[리렸린]|앞서|앞섰|앞선|뒤[지졌진]|차이|격차|많|적)/,
  en: /\b(?:a|an|the) (?:\p{L}+ )?(?:rise|fall|drop|gain|loss|increase|decrease|decline|improvement|jump|swing|dip|cut|slide|gap|lead|margin|difference) of (?:about |just |only )?#|\b(?:rose|risen|fell|fallen|dropped|slipped|slid|gained|gaining|lost|losing|climbed|jumped|dipped|eased|up|down|ahead|behind|trail(?:s|ed|ing)|lead(?:s|ing)?|led|added|shed)(?: by)? (?:about |just |only )?#|# (?:higher|lower|more|less|up|down|ahead|behind|increase|rise|drop|fall|decline|lead|gap|cut|hike|swing|clear)\b/iu,
  fr: /(?<!\p{L})une? (?:\p{L}+ )?(?:hausse|baisse|recul|gain|perte|progression|chute|bond|repli|augmentation|diminution|amélioration|progrès|écart|avance|différence)(?: \p{L}+)? (?:de |d['’])(?:près de |quelque )?#|(?:gagn|perd|grimp|recul|progress|baiss|augment|mont|chut|cèd|céd|bond|devanc|distanc)\p{L}* (?:de |d['’])?(?:près de |quelque )?#|#\s?(?:de (?:plus|moins|mieux)|d['’](?:avance|écart|augmentation))(?!\p{L})/iu,
};

/**
 * `Stood at 41% until May and has not passed 34% since, a fall of 7%`: no word joins the two shares, but the third is to the
 * digit how far they lie apart, and is said to be how far something moved. It may come first, and one of the two may have
 * been told alone in the sentence before.
 */
function* exactDifferences(document: Document): Iterable<Report> {
  const known = new Set(document.changes.map(({ by }) => by?.start));
  for (const sentence of document.sentences) {
    const own = sharesOf(sentence);
    const shares = own.length < 3 ? withEarlier(document, sentence, own) : own;
    const by = own.length > 0 && shares.length === 3 ? movedBy(document, sentence, shares) : undefined;
    const [from, to] = shares.filter((share) => share !== by);
    if (!by || !from || !to || by.bound || known.has(by.start) || by.start < sentence.start) continue;
    const points = Math.abs(to.value - from.value);
    const [most, least] = [Math.max(from.value, to.value), Math.min(from.value, to.value)];
    const percent = (points / from.value) * 100;
    if ([most, least].some((base) => Math.abs((points / base) * 100 - by.value) < 1)) continue;
    yield {
      start: by.start,
      end: by.end,
      certainty: 'warning',
      related: [from.figure, to.figure],
      saw: wordsAt(document.text, by),
      expected: told((l) => sayAmount(points, measure('%p'), l, 3)),
      message: messageOf(from, to, points, percent),
      working: told(
        (l) =>
          `${sayNumber(Math.max(from.value, to.value), l)} − ${sayNumber(Math.min(from.value, to.value), l)} = ${sayAmount(points, measure('%p'), l, 3)}; ${sayNumber(points, l, 3)} ÷ ${sayNumber(from.value, l)} = ${sayAmount(percent, measure('%'), l, 3)}`,
      ),
    };
  }
}

/** The shares of a sentence with those of the one or two before it that make up three. */
function withEarlier(document: Document, sentence: Sentence, own: readonly Quantity[]): readonly Quantity[] {
  const previous = own.length > 0 ? previousOf(document, sentence) : undefined;
  const before = previous ? sharesOf(previous) : [];
  const shares = [...before, ...own];
  if (shares.length !== 2 || own.length !== 1 || !previous) return shares;
  const first = previousOf(document, previous);
  return first ? [...sharesOf(first), ...shares] : shares;
}

function sharesOf({ quantities }: Sentence): Quantity[] {
  return quantities.filter(({ unit, vague }) => unit.id === '%' && !vague);
}

/** The one of three shares that is the distance of the other two, and is told as one. */
function movedBy(document: Document, sentence: Sentence, shares: readonly Quantity[]): Quantity | undefined {
  return shares.find((by) => {
    const [one, other] = shares.filter((share) => share !== by);
    return (
      one &&
      other &&
      Math.abs(Math.abs(one.value - other.value) - by.value) < 1e-9 &&
      isMoved(document, sentence, by) &&
      // Three falls in a row: 0.3% in October, 0.1% and 0.2% in the months before.
      ![one, other].some((share) =>
        isMoved(document, spanAt(document.sentences, share.start) ?? sentence, share),
      )
    );
  });
}

/** 17%까지 치솟았다 is where it got to. */
function isMoved(document: Document, sentence: Sentence, share: Quantity): boolean {
  const behind = after(document, sentence, share, 14);
  return (
    !/^(?:까지|으?로|에서) /.test(behind) &&
    MOVED[document.language].test(`${before(document, sentence, share, 40)}#${behind}`)
  );
}

function messageOf(from: Quantity, to: Quantity, points: number, percent: number): Told {
  return {
    ko: `비율이 ${sayAmount(from.value, from.unit, 'ko')}에서 ${sayAmount(to.value, to.unit, 'ko')}로 바뀌면 차이는 ${sayAmount(points, measure('%p'), 'ko', 3)}, 증감률은 ${sayAmount(percent, measure('%'), 'ko', 3)}이다.`,
    en: `From ${sayAmount(from.value, from.unit, 'en')} to ${sayAmount(to.value, to.unit, 'en')} is ${sayAmount(points, measure('%p'), 'en', 3)}, or ${sayAmount(percent, measure('%'), 'en', 3)}.`,
    fr: `De ${sayAmount(from.value, from.unit, 'fr')} à ${sayAmount(to.value, to.unit, 'fr')}, l’écart est de ${sayAmount(points, measure('%p'), 'fr', 3)}, soit ${sayAmount(percent, measure('%'), 'fr', 3)}.`,
  };
}

/** From 82% to 86%, `4%`: to the digit the difference, and no rounding of the rise of 4.9%, which only rough shares could make 4. */
function differenceTold(by: Quantity, points: Interval, percent: Interval): boolean {
  if (by.unit.id !== '%' || by.approximate || by.bound) return false;
  const place = 10 ** (Math.floor(Math.log10(Math.abs(by.value) || 1)) - by.digits + 1);
  return (
    Math.abs(by.value - points.value) < 1e-9 &&
    Math.abs(percent.value - by.value) > Math.max(place, 0.01) * 0.7
  );
}
