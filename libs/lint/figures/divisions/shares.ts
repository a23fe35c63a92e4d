import { wordsAt } from '#text';
import type { Language, Quantity } from '#text';
import type { Document } from '../../document.js';
import { after, before } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import type { Division } from './division.js';

interface Labels {
  /** Words that make shares parts of one whole. */
  readonly shares: RegExp;
  /** Words after which shares may pass one hundred, or are not of one moment. */
  readonly notShares: RegExp;
  readonly rest: RegExp;
}

const LABELS: Readonly<Record<Language, Labels>> = {
  ko: {
    shares:
      /응답|답했|답변|조사|찬성|모름|무응답|점유율|비율|비중|차지|득표|구성|(?:매출|수입|예산|전력|발전량|수출)[은는]|모르겠|유보|의견이? 없/,
    notShares:
      /복수|\d0대|중복|지난해|작년|전년|전보다|늘|줄|올랐|떨어|증가|감소|에서.*로|각각|부문|반면 .*는|대비|년에는|개표/,
    rest: /나머지(?:는|가|인)? ?(?:[가-힣]{1,6} )?$/,
  },
  en: {
    shares:
      /\b(?:said|answered|respondents|voters|share|market|per cent of|polled|survey|split|accounts?|ma[kd]es? up|supplied|of (?:the )?(?:power|electricity|energy|revenue|sales|income|turnover|budget|vote|total)|undecided|unsure|fund(?:s|ed)?|financ\w+)\b|% of /i,
    notShares:
      /\b(?:more than one|multiple|several answers|last year|a year (?:ago|earlier)|up from|down from|rose|fell|grew|increase|compared|from|than|respectively|both|also|turnout|counted|counting)\b/i,
    rest: /\b(?:the rest|the remaining|the other|the remainder,?|and other) (?:\p{L}+ )?\(?$/iu,
  },
  fr: {
    shares:
      /pour,|indécis|sans opinion|répond|interrogés|sondés|électeurs|part|marché|des voix|voix|estiment|jugent|compren|répartit|se compose|provien|financ|hésit|ne se prononcent|sans avis/i,
    notShares:
      /plusieurs réponses|réponses multiples|l['’]an dernier|en hausse|en baisse|contre|passé|augment|diminu|respectivement|aussi|participation|dépouill/i,
    rest: /(?:le reste|les|autres) $/i,
  },
};

/** Shares of one question or one market, as far as they cannot pass one hundred. */
export function shares(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Division | undefined {
  const labels = LABELS[document.language];
  const said = document.text.slice(sentence.start, sentence.end);
  const neighbours = [sentence.index - 1, sentence.index + 1]
    .map((index) => document.sentences[index])
    .filter((other) => other && !other.quantities.some(({ unit }) => unit.dimension === 'percent'))
    .map((other) => (other ? wordsAt(document.text, other) : ''));
  if (
    /복수 ?응답|중복 ?응답|more than one answer|multiple answers|several answers|plusieurs réponses|réponses multiples/i.test(
      [said, ...neighbours].join(' '),
    )
  )
    return undefined;
  const parts = quantities.filter(
    ({ unit, bound }) => unit.dimension === 'percent' && bound !== 'below' && bound !== 'above',
  );
  if (complementary(document, sentence, parts)) return { whole: undefined, parts, kind: 'shares' };
  const hasRest = parts.some((part) => labels.rest.test(before(document, sentence, part, 18)));
  const listed = parts
    .slice(1)
    .every((part, index) => (parts[index] ? part.start - parts[index].end < 40 : false));
  if (parts.length !== quantities.filter(({ unit }) => unit.dimension === 'percent').length || !listed)
    return undefined;
  // `In 2023 wind supplied 28%, gas 32% …`: one date ahead of all of them is the date of all of them.
  const [date, another] = sentence.dates;
  const opening = date !== undefined && date.end <= (parts[0]?.start ?? 0) && date.start - sentence.start < 6;
  if (
    another ||
    (date && !opening) ||
    labels.notShares.test(date ? said.slice(date.end - sentence.start) : said)
  )
    return undefined;
  if (parts.length >= 3 && (hasRest || labels.shares.test(said)))
    return { whole: undefined, parts, kind: 'shares' };
  return parts.length === 2 && hasRest ? { whole: undefined, parts, kind: 'shares' } : undefined;
}

/** 60% of the pupils were girls and 45% boys; 찬성 60%, 반대 45%. Rates of two groups (60% of men, 45% of women) are not. */
function complementary(document: Document, sentence: Sentence, parts: readonly Quantity[]): boolean {
  const [first, second] = parts;
  if (!first || !second || parts.length > 2 || second.start - first.end > 40) return false;
  const opposed = (a: string | undefined, b: string | undefined) =>
    COMPLEMENTS.some(
      (pair) => a !== undefined && b !== undefined && a !== b && pair.includes(a) && pair.includes(b),
    );
  if (document.language === 'ko') {
    const label = (part: Quantity) =>
      /(찬성|반대)(?:이|은|는|가)? ?$/.exec(before(document, sentence, part, 6))?.[1];
    return opposed(label(first), label(second));
  }
  const label = (part: Quantity) =>
    /^(?: (?:of|des|de) (?:the|its|all|those|these|ses|ces)? ?\p{L}{2,20})? (?:were |are |sont |étaient |des |d['’])?(\p{L}+)/u
      .exec(after(document, sentence, part, 44))?.[1]
      ?.toLowerCase();
  return opposed(label(first), label(second));
}

const COMPLEMENTS: readonly (readonly string[])[] = [
  ['찬성', '반대'],
  ['men', 'women'],
  ['boys', 'girls'],
  ['male', 'female'],
  ['for', 'against'],
  ['hommes', 'femmes'],
  ['garçons', 'filles'],
  ['pour', 'contre'],
];

/** Whether the last of the shares is said to be all the rest. */
export function isRest(document: Document, part: Quantity): boolean {
  return LABELS[document.language].rest.test(document.text.slice(Math.max(0, part.start - 18), part.start));
}
