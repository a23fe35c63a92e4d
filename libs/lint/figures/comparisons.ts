import type { Language, Quantity } from '#text';
import { sameUnit } from './changes.js';
import type { Document } from '../document.js';
import { after, before, previousOf } from '../sentences.js';
import type { Sentence } from '../sentences.js';
import { contentWords, sharedWords } from '../subjects.js';

/** One amount said to be so many times another: `24개로, 12개였던 10년 전의 두 배`, `84%, four times the 56%`. */
export interface Comparison {
  readonly sentence: Sentence;
  readonly multiple: Quantity;
  readonly amount: Quantity;
  readonly base: Quantity;
  /** `more` and `less` leave open whether the base is counted in: three times more may be three or four times. */
  readonly manner: 'times' | 'more' | 'less';
  /** `beside` the multiple; `before` it, in the sentence before; `far`: the base is described, and found by the description. */
  readonly found: 'beside' | 'before' | 'far';
}

/** Every comparison by a multiple whose two amounts can be found. */
export function readComparisons(document: Document): Comparison[] {
  const grammar = GRAMMARS[document.language];
  const comparisons: Comparison[] = [];
  for (const sentence of document.sentences) {
    const quantities = sentence.quantities.filter(
      ({ vague, start }) => !vague && !document.converting.has(start),
    );
    if (quantities.length > 60) continue;
    quantities.forEach((multiple, index) => {
      if (multiple.unit.dimension !== 'multiple') return;
      const base = grammar.baseFirst ? quantities[index - 1] : quantities[index + 1];
      const words =
        base &&
        (grammar.baseFirst
          ? document.text.slice(base.end, multiple.start)
          : document.text.slice(multiple.end, base.start));
      const tail = after(document, sentence, multiple, 20);
      const manner =
        grammar.less.test(tail) || grammar.less.test(words ?? '')
          ? 'less'
          : grammar.more.test(tail) || grammar.more.test(words ?? '')
            ? 'more'
            : 'times';
      if (base && words !== undefined && words.length < 44 && grammar.joins.test(words)) {
        const rest = quantities.filter((quantity) => quantity !== base && quantity !== multiple);
        const beside = nearest(document.text, rest, multiple, base);
        const amount = beside ?? onlyOne(document, sentence, base);
        // A third of the 90m that was told before: the base itself, told again.
        if (amount && (beside || amount.value !== base.value))
          comparisons.push({ sentence, multiple, amount, base, manner, found: beside ? 'beside' : 'before' });
        return;
      }
      const described = grammar.described(
        before(document, sentence, multiple, 60),
        after(document, sentence, multiple, 60),
      );
      const far =
        (described && labelledBase(document, sentence, quantities, multiple, described)) ||
        (described && describedBase(document, sentence, quantities, described));
      if (far) comparisons.push({ sentence, multiple, ...far, manner, found: 'far' });
    });
  }
  return comparisons;
}

interface ComparisonGrammar {
  /** Whether the base stands before the multiple (60명의 두 배) or after it (twice the 60). */
  readonly baseFirst: boolean;
  /** The words between the two. */
  readonly joins: RegExp;
  readonly more: RegExp;
  readonly less: RegExp;
  /** The words that describe the base where no figure stands there. */
  readonly described: (head: string, tail: string) => string | undefined;
}

const GRAMMARS: Readonly<Record<Language, ComparisonGrammar>> = {
  ko: {
    baseFirst: true,
    joins:
      /^\)?(?:(?:이던|였던|이었던|인|에 불과하던) [^.,]{1,24})?(?:의|보다|에 비해|에 비하면|와 비교해|과 비교해| 대비) ?(?:무려 |거의 |꼭 |정확히 |딱 )?$/,
    more: /^ ?(?:더|이상 )?(?:많|늘|높|크|큰|증가|비싸|비싼)/,
    less: /^ ?(?:더 )?(?:적|줄|낮|작|감소|싸|싼)/,
    described: (head) => /([^.,“”"]{2,60})의 (?:무려 |거의 |약 )?$/u.exec(head)?.[1],
  },
  en: {
    baseFirst: false,
    joins:
      /^(?: (?:(?:as|more|higher|larger|bigger|longer|faster|heavier|fewer|less|lower|smaller|the (?:size|number|amount|price|length|figure|total|cost|weight))\b(?: \p{L}+){0,3}? (?:as|than|of)|of))?(?: (?:the|its|their|his|her|that|those|a|all|our|usual|normal|average|national|regional|global|world|industry|European|previous|original|expected|planned|current|(?:last|previous) (?:year|season|month|week|time)['’]s))*(?: (?:revenues?|sales|profits?|turnover|income|budget|population|output|total|figure|price|cost|earnings|spending|debts?) of)? ?$/u,
    more: /^ (?:more|higher|larger|bigger|longer|faster|heavier|greater)\b/,
    less: /^ (?:fewer|less|lower|smaller|shorter|cheaper)\b/,
    described: (_head, tail) =>
      /^ (?:as (?:much|many) as )?((?:the|what|that|its|all)\b[^.,;:“”"]{8,60})/u.exec(tail)?.[1],
  },
  fr: {
    baseFirst: false,
    joins:
      /^ (?:(?:plus|moins|autant|supérieure?s?|inférieure?s?)(?: \p{L}+){0,2} (?:que|de|d['’]|à|aux) ?|de |des |d['’]|du |celui de |celle de )?(?:les |la |le |l['’]|ses |leurs |ceux de )*$/u,
    more: /^ (?:plus|supérieur)/,
    less: /^ (?:moins|inférieur|de moins)/,
    described: (_head, tail) =>
      /^ (?:plus (?:que|de) )?((?:le|la|les|ce|du|des|celui|celle)[ ’'][^.,;:«»]{8,60})/u.exec(tail)?.[1],
  },
};

/** The amount that is compared: what stands just before the pair, or just after it. */
function nearest(
  text: string,
  rest: readonly Quantity[],
  multiple: Quantity,
  base: Quantity,
): Quantity | undefined {
  const start = Math.min(multiple.start, base.start);
  const end = Math.max(multiple.end, base.end);
  const same = rest.filter(
    (quantity) =>
      sameUnit(quantity, base) || (quantity.unit.dimension === 'money' && base.unit.dimension === 'money'),
  );
  const earlier = same.filter((quantity) => quantity.end <= start && start - quantity.end < 90).at(-1);
  const later = same.find(
    (quantity) =>
      quantity.start >= end &&
      quantity.start - end < 40 &&
      // `Half of the 60 answered, and 12 of these`: another thing is told of.
      !/(?:\band|(?<!\p{L})et|[가-힣][고며](?: 이 (?:중|가운데))?) $/u.test(text.slice(end, quantity.start)),
  );
  return earlier ?? later;
}

/** The one amount of that unit in the sentence before, if there is just one. */
function onlyOne(document: Document, sentence: Sentence, like: Quantity): Quantity | undefined {
  const same = previousOf(document, sentence)?.quantities.filter(
    (quantity) => !quantity.vague && quantity.unit.id === like.unit.id && like.unit.dimension !== 'number',
  );
  return same?.length === 1 ? same[0] : undefined;
}

/** 평일 200명, 주말 800명으로 평일의 네 배: the base is the figure that has the same word before it. */
function labelledBase(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
  multiple: Quantity,
  description: string,
): { amount: Quantity; base: Quantity } | undefined {
  const label = /([가-힣]{2,8})$/.exec(description.trim())?.[1];
  const before = quantities.filter(({ end, unit }) => end <= multiple.start && unit.dimension !== 'multiple');
  const amount = before.at(-1);
  if (!label || !amount || document.language !== 'ko') return undefined;
  const bases = before.filter(
    (quantity) =>
      quantity !== amount &&
      quantity.unit.id === amount.unit.id &&
      new RegExp(`${label}(?:은|는|이|가|에|에는)? ?$`).test(
        document.text.slice(Math.max(sentence.start, quantity.start - label.length - 3), quantity.start),
      ),
  );
  return bases.length === 1 && bases[0] ? { amount, base: bases[0] } : undefined;
}

/**
 * `…에 10억달러가 든다. 이제껏 받은 투자금의 10배`: the amount is the one of the sentence (or of the one before), and the
 * base is the sum elsewhere in the text whose sentence shares the most words with the description, at least two.
 */
function describedBase(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
  description: string,
): { amount: Quantity; base: Quantity } | undefined {
  const money = (quantity: Quantity): boolean => quantity.unit.dimension === 'money' && !quantity.vague;
  const own = quantities.filter(money);
  const previous = document.sentences[sentence.index - 1];
  const near =
    own.length > 0 || previous?.paragraph !== sentence.paragraph
      ? own
      : previous.quantities.filter((quantity) => money(quantity) && !document.converting.has(quantity.start));
  const amount = near.length === 1 ? near[0] : undefined;
  if (!amount) return undefined;
  if (description.trim().length < 8) return undefined;
  const wanted = contentWords(description, document.language);
  let best: { base: Quantity; score: number } | undefined;
  let tied = false;
  for (const other of document.sentences) {
    if (other === sentence || other === previous) continue;
    const sums = other.quantities.filter(
      (quantity) => money(quantity) && !document.converting.has(quantity.start),
    );
    const base = sums.length === 1 ? sums[0] : undefined;
    if (!base) continue;
    const words = document.text.slice(other.start, other.end);
    const score =
      sharedWords(wanted, contentWords(words, document.language)) +
      (isTotal(description) && isTotal(words) ? 1 : 0);
    if (!best || score > best.score) {
      best = { base, score };
      tied = false;
    } else if (score === best.score) tied = true;
  }
  return best && best.score >= 3 && !tied ? { amount, base: best.base } : undefined;
}

function isTotal(words: string): boolean {
  return /총|누적|합계|\btotal\b|\bin all\b|au total|en tout/i.test(words);
}
