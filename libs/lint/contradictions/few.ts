/**
 * A few of something, told with two small numbers: a pool with six lanes, and « les huit lignes »; two founders, and the three
 * founders; 관측 장비 6대, and 장비 일곱 대가 모두. The second speaks of all of them as known, and nothing tells of others or of a part.
 */
import { wordsAt } from '#text';
import type { Language, Quantity } from '#text';
import { namesAnother } from './another-matter.js';
import { isCount, toldVariously } from './counts.js';
import type { Document } from '../document.js';
import { grouped } from '../grouped.js';
import { after, before } from '../sentences.js';
import type { Sentence } from '../sentences.js';
import type { ToldTwice } from './happenings.js';

/** As many as are told one by one; more are the business of `contradictions.ts`. */
const MOST = 12;

/** In sentences: further apart two may be of two matters. */
const FAR = 20;

interface Grammar {
  /** Before the number and, behind a `#`, after what is counted: all of them, known already. */
  readonly known: RegExp;
  /** In the same places: only some, more of them, others, or so many in each. */
  readonly part: RegExp;
  /** In a sentence that speaks of them: somebody came, left, or is another. */
  readonly changed: RegExp;
  /** In any sentence between the two: one more. */
  readonly joined: RegExp;
}

const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  ko: {
    known: /#(?:이|가|은|는|을|를|의)? ?(?:모두|전부|전원)|(?:이|이들|해당|전체) (?:[가-힣]+ )?#/,
    part: /(?:나머지|다른|새|추가|남은|첫|또|각각|평균|하루|매일|최대|최소|지난|당시|마다|한 번에) ?(?:[가-힣]{1,6} )?#|#(?:이|의)? ?(?:중|가운데|씩|당|을 더|이 더|째)/,
    changed:
      /추가|새로|늘[렸었어려린]|줄[였었어여인]|합류|빠[졌지진]|떠[났나난]|더해|또 다른|(?<![가-힣])더 |나머지/,
    joined: /(?:세|네|다섯|여섯|일곱|여덟|아홉|열) 번째|합류|추가|또 다른|새로/,
  },
  en: {
    known:
      /\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]hese|[Tt]hose|[Aa]ll(?: of)?(?: the| its| their)?|whose|[Ee]ach of (?:the|its)) #/,
    part: /\b(?:other|others|remaining|first|last|next|latest|top|final|past|previous|best|worst|biggest|new|extra|another|only|among|up to|at least|one of|of) (?:the |its |their |these |those )?#|#(?:[’']|-|s? (?:who|that|which|whose|where|with|without|in|at|on|from|for|left|of|per|each|ahead|behind|apart|more|than|closest|nearest|he|she|it|they|we|involved|named|already|still)\b)/,
    changed:
      /\b(?:another|others?|more|also|third|fourth|fifth|joined|join|left|leaves?|added|adds?|new|extra|remaining|rest|since|later|closed|sold|replaced?|latest)\b/i,
    joined: /\b(?:another|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|joined|added)\b/i,
  },
  fr: {
    known: /(?<!\p{L})(?:[Ll]es|[Ss]es|[Ll]eurs|[Cc]es|[Dd]es|[Tt]ous les|[Tt]outes les|[Aa]ux) #/u,
    part: /(?<!\p{L})(?:autres?|premi\p{L}+|derni\p{L}+|nouve\p{L}+|prochain\p{L}+|parmi|sur|dont|un|une|plus|moins) (?:d|des? |les |ses |leurs |ces )?#|#(?: (?:qui|que|dont|où|pour|avec|sans|par|en|dans|sur|à|au|aux|chez|restant\p{L}*|nouve\p{L}+|supplément\p{L}+|premi\p{L}+|derni\p{L}+|les plus|de plus)(?!\p{L}))/u,
    changed:
      /(?<!\p{L})(?:autres?|aussi|troisième|quatrième|rejoint\p{L}*|quitt\p{L}+|ajout\p{L}+|nouve\p{L}+|supplémentaires?|restant\p{L}*|reste|depuis|fermé\p{L}*|vendu\p{L}*|remplac\p{L}+|plus)(?!\p{L})/iu,
    joined:
      /(?<!\p{L})(?:autre|(?:trois|quatr|cinqu|six|sept|huit|neuv|dix)ième|rejoint\p{L}*|ajout\p{L}+)(?!\p{L})/iu,
  },
};

interface Few {
  readonly quantity: Quantity;
  readonly sentence: Sentence;
  readonly noun: string;
  /** All of them, and without a word that tells them from others: the two founders, not the two younger founders. */
  readonly known: boolean;
  readonly part: boolean;
  /** Of something or somewhere: les deux lignes du bord. */
  readonly owned: boolean;
}

/** Reads the second of two such numbers, where the article has no third. */
export function* fewToldTwice(document: Document): Iterable<ToldTwice> {
  const several = toldVariously(document);
  const few = document.sentences.flatMap((sentence) => fewIn(document, sentence, several));
  for (const same of grouped(few, ({ noun }) => noun).values()) {
    const [first, second, third] = same;
    if (!first || !second || third || !second.known || second.quantity.value === first.quantity.value)
      continue;
    if (!isOfThese(document, first, second)) continue;
    yield { here: second.quantity, before: first.quantity };
  }
}

/** The small counts of a sentence that are not of a part of something. */
function fewIn(document: Document, sentence: Sentence, several: ReadonlySet<string>): Few[] {
  if (sentence.zone !== 'paragraph') return [];
  const { known, part } = GRAMMARS[document.language];
  return sentence.quantities.flatMap((quantity): Few[] => {
    if (!isCount(quantity) || quantity.value > MOST || !several.has(quantity.unit.id)) return [];
    const noun = nounOf(document, sentence, quantity);
    if (noun === undefined) return [];
    const said = `${before(document, sentence, quantity, 24)}#${after(document, sentence, quantity, 16)}`;
    const isPart = part.test(said);
    const isBare = document.language === 'ko' || !/ .* /.test(wordsAt(document.text, quantity));
    return [
      {
        quantity,
        sentence,
        noun,
        known: isBare && !isPart && known.test(said),
        part: isPart,
        owned: /# (?:de|du|des|d[’'])/.test(said),
      },
    ];
  });
}

/** What is counted: 장비 of 관측 장비 6대, the noun itself elsewhere. */
function nounOf(document: Document, sentence: Sentence, quantity: Quantity): string | undefined {
  const { unit } = quantity;
  if (document.language !== 'ko') return COMMON.has(unit.id) ? undefined : unit.id;
  const noun = /(?<noun>[가-힣]{2,8}) $/.exec(before(document, sentence, quantity, 12))?.groups?.['noun'];
  return noun === undefined || /[한은는된할의를을에로던며고와과년월일]$/.test(noun)
    ? undefined
    : `${noun} ${unit.id}`;
}

/** What there is of again and again in any story. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'people person man woman child boy girl case time way thing point goal game match win set vote part group step attempt try hour day ' +
    'personne homme femme enfant fois but point match victoire cas tour voix partie groupe'
  ).split(' '),
);

/** Right beside the second number somebody or somewhere is named that the first sentence does not name: Norwich have five. */
function namesBeside(document: Document, first: Few, { quantity, sentence }: Few): boolean {
  const start = Math.max(sentence.start, quantity.start - 24);
  return namesAnother(document, first.sentence, { start, end: Math.min(sentence.end, quantity.end + 24) });
}

/** Nothing in either sentence, or in one between them that speaks of the kind, tells of others; and nowhere does one more come. */
function isOfThese(document: Document, first: Few, second: Few): boolean {
  const { text, language, sentences } = document;
  const { changed, joined } = GRAMMARS[language];
  const [from, to] = [first.sentence.index, second.sentence.index];
  const isMore = second.quantity.value > first.quantity.value;
  if (from === to || to - from > FAR || first.part || (!isMore && second.owned)) return false;
  if (namesBeside(document, first, second)) return false;
  // 장비 of 장비 대; compan of companies.
  const kind = language === 'ko' ? (first.noun.split(' ')[0] ?? '') : first.noun.slice(0, -1);
  return sentences.slice(from, to + 1).every((one) => {
    const words = wordsAt(text, one);
    const speaks = one === first.sentence || one === second.sentence || words.includes(kind);
    return !(speaks && changed.test(words)) && !(isMore && joined.test(words));
  });
}
