import type { Language, Quantity } from '#text';
import type { Document } from '../document.js';
import { comparable } from './relations/window.js';
import { before } from '../sentences.js';
import type { Sentence } from '../sentences.js';
import type { Share } from './shares.js';

/** Shares of a whole that is named and not counted beside them: 825건으로 전체의 3분의 1; a success rate of 80%. */
interface NamedGrammar {
  /** Between a part and its share of everything. */
  readonly ofAll: RegExp;
  /** After a share, where the language names the whole there. */
  readonly tail: RegExp;
  /** Before a figure that counts everything. */
  readonly all: RegExp;
  /** Before a percentage that is a rate, with the two counts anywhere before it. */
  readonly rate: RegExp;
  /** Words by which the rate is of another time, or of other things. */
  readonly another: RegExp;
}

const GRAMMARS: Readonly<Record<Language, NamedGrammar>> = {
  ko: {
    ofAll:
      /^(?:으로|로|이|가|은|는|인데|이며)?,? ?(?:이는 )?전체(?: [가-힣]{1,6})?(?:의|에서| 중| 가운데) ?(?:약 |무려 )?$/,
    tail: /^/,
    all: /(?:모두|총|전체(?: [가-힣]{1,6}(?:은|는|이|가))?|통틀어) ?$/,
    rate: /(?:정답|합격|응답|참가|참여|투표|출석|완주|당첨|성공|회수|취업|진학|달성|이행|보급|접종|생존|득표|가동|점유|채택|적중|불량|탈락|사망|완치|진행|공정|통과|찬성|반대|이용|입주|분양|예매|회신)(?:율|률)(?:은|이|로는)? ?(?:약 )?$/,
    another: /지난해|작년|전년|늘|줄|보다|올랐|떨어|각각|목표/,
  },
  en: {
    ofAll: /^(?: \p{L}+){0,2}?(?:, or |,? or | \(|, )(?:about |some |nearly )?$/u,
    tail: /^ of (?:the total|all(?: of them)?|them all)\b/,
    all: /\b(?:total of|in all,?|altogether,?|totall?(?:ing|ed)) (?:a )?$/i,
    rate: /\b(?:rate|ratio|share|proportion|average|accuracy|percentage)(?: of)? (?:about )?$/i,
    another: /\b(?:last|earlier|than|from|rose|fell|up|down|respectively|target|compared|each)\b/i,
  },
  fr: {
    ofAll: /^(?: \p{L}+){0,2}?(?:,? soit | \((?:soit )?|, )(?:environ |près de )?(?:les? |la )?$/u,
    tail: /^ (?:du total|de l['’]ensemble|de la totalité)(?!\p{L})/u,
    all: /(?:au total|en tout|total de|totalis\p{L}+),? $/iu,
    rate: /(?:taux|part|proportion|adresse|pourcentage|réussite)(?: \p{L}+){0,3}? (?:de |d['’]|est de |à )(?:environ )?$/iu,
    another: /dernier|précédent|hausse|baisse|que les|contre|passé|respectivement|objectif|chacun/i,
  },
};

/** Every share of a named whole in the sentence. */
export function readNamedShares(document: Document, sentence: Sentence): Share[] {
  const grammar = GRAMMARS[document.language];
  const { quantities } = sentence;
  return quantities.flatMap((share, index): Share[] => {
    const part = quantities[index - 1];
    if (share.vague || !isShare(share)) return [];
    const found =
      (part?.vague === false ? ofEverything(document, grammar, sentence, part, share) : undefined) ??
      rateOfTwo(document, grammar, sentence, share) ??
      ofNamed(document, sentence, share, quantities[index + 1]);
    return found ? [found] : [];
  });
}

function isShare({ unit, value }: Quantity): boolean {
  return unit.dimension === 'percent' || (unit.dimension === 'multiple' && value < 1);
}

/** 졸음운전이 825건으로 전체의 3분의 1: of all that was counted before in the paragraph; no figure there may make it right. */
function ofEverything(
  document: Document,
  { ofAll, tail, all }: NamedGrammar,
  sentence: Sentence,
  part: Quantity,
  share: Quantity,
): Share | undefined {
  const { text } = document;
  if (!ofAll.test(text.slice(part.end, share.start)) || !tail.test(text.slice(share.end, share.end + 24)))
    return undefined;
  const wholes: (readonly [Sentence, Quantity])[] = [];
  for (let index = sentence.index; index >= 0; index -= 1) {
    const place = document.sentences[index];
    if (place?.paragraph !== sentence.paragraph) break;
    for (const whole of place.quantities)
      if (
        whole.end <= part.start &&
        comparable(document, whole, part) &&
        whole.value > part.value &&
        !whole.vague
      )
        wholes.push([place, whole]);
  }
  const ratio = share.unit.dimension === 'percent' ? share.value / 100 : share.value;
  if (wholes.some(([, whole]) => Math.abs(part.value / whole.value / ratio - 1) < 0.06)) return undefined;
  const named = wholes.filter(([place, whole]) => all.test(before(document, place, whole, 16)));
  const [only, another] = named.length > 0 ? named : wholes;
  return only && !another ? { part, whole: only[1], share } : undefined;
}

/** 질문 400개를 골라 … 340개에 합격점이 매겨져 정답률은 80%: a rate, and before it in the sentence just two counts of one thing. */
function rateOfTwo(
  document: Document,
  { rate, another }: NamedGrammar,
  sentence: Sentence,
  share: Quantity,
): Share | undefined {
  if (share.unit.dimension !== 'percent' || !rate.test(before(document, sentence, share, 40)))
    return undefined;
  const counts = sentence.quantities.filter(
    ({ unit, vague, end }) =>
      end <= share.start && !vague && (unit.dimension === 'count' || unit.dimension === 'number'),
  );
  const [first, second, third] = counts;
  if (!first || !second || third || another.test(document.text.slice(sentence.start, share.end)))
    return undefined;
  if (document.language === 'ko' && first.unit.id !== second.unit.id) return undefined;
  if (sentence.quantities.some((other) => other !== share && other.unit.dimension === 'percent'))
    return undefined;
  const [part, whole] = first.value < second.value ? [first, second] : [second, first];
  const computed = (part.value / whole.value) * 100;
  // What lies far off is the rate of something else.
  return Math.abs(computed - share.value) < 15 ? { part, whole, share } : undefined;
}

/** 재적 의원의 3분의 2를 넘는 8명: the whole is counted elsewhere under the same name. */
function ofNamed(
  document: Document,
  sentence: Sentence,
  share: Quantity,
  part: Quantity | undefined,
): Share | undefined {
  if (document.language !== 'ko' || part?.unit.dimension !== 'count') return undefined;
  if (!/^(?:[는은한인]|에 해당하는|에 이르는|에 달하는)? ?$/.test(document.text.slice(share.end, part.start)))
    return undefined;
  const name = /([가-힣]{2,6} [가-힣]{2,6})의 ?$/.exec(before(document, sentence, share, 20))?.[1];
  if (!name) return undefined;
  for (const other of document.sentences) {
    const whole = other.quantities.find(
      (quantity) =>
        quantity.unit.id === part.unit.id &&
        quantity.value > part.value &&
        new RegExp(`${name.replace('재적', '재[적석]')}(?:은|는|이|가)? ?$`).test(
          before(document, other, quantity, 20),
        ),
    );
    if (whole) return { part, whole, share };
  }
  return undefined;
}
