import { wordsAt } from '#text';
import type { Language, Quantity, Span } from '#text';
import { CHANGE_GRAMMARS } from '../change-grammars.js';
import { directionOf } from '../directions.js';
import type { Direction } from '../directions.js';
import type { Document } from '../../document.js';
import { after, afterBracket, before, previousOf } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { amountsOf } from './window.js';

/** An amount that is said to be more or less than another: what it is held against, what it is, and which way it is said to lie. */
export interface Compared {
  readonly sentence: Sentence;
  readonly from: Quantity;
  readonly to: Quantity;
  readonly direction: Direction;
}

/** The first comparison of two amounts in every sentence that has one. */
export function readCompared(document: Document): Compared[] {
  return document.sentences.flatMap((sentence) => {
    const amounts = measuresOf(document, sentence);
    if (amounts.length === 0 || amounts.length > 8) return [];
    const found =
      amounts.map((from) => against(document, sentence, from, besideOf(amounts, from))).find(Boolean) ??
      passing(document, sentence, amounts) ??
      acrossTimes(document, sentence, amounts);
    return found ? [found] : [];
  });
}

/** What can be more or less: all amounts, and speeds, degrees, lengths of time and percentages besides. */
function measuresOf(document: Document, sentence: Sentence): readonly Quantity[] {
  const amounts = new Set(amountsOf(document, sentence));
  return sentence.quantities.filter(
    (quantity) => amounts.has(quantity) || (!quantity.vague && ALSO.has(quantity.unit.dimension)),
  );
}

const ALSO: ReadonlySet<string> = new Set(['percent', 'speed', 'temperature', 'time']);

/** `312 beds, more than the 340 it had`; `지난해(1310명)보다 늘어난 숫자다`, of the one amount of the sentence before. */
function against(
  document: Document,
  sentence: Sentence,
  from: Quantity,
  beside: Quantity | undefined,
): Compared | undefined {
  const { text, language } = document;
  const start = beside ? beside.end : sentence.start;
  const head = text.slice(Math.max(start, from.figure.start - 70), from.figure.start);
  const tail = after(document, sentence, { ...from, end: from.figure.end }, 40);
  const direction = language === 'ko' ? koreanDirection(tail) : latinDirection(head, tail, language);
  if (!direction) return undefined;
  // The 312 women under 30: how old they are.
  if (from.unit.dimension === 'number' && from.value < 100 && /\b(?:under|over|below|above) $/.test(head))
    return undefined;
  const to = beside ?? onlyOf(document, previousOf(document, sentence), from);
  const alike = to && (to.unit.id === from.unit.id || from.unit.dimension === 'number');
  if (
    !alike ||
    to.approximate ||
    from.vague ||
    (!beside && language !== 'ko' && !/^(?:That|This|It)\b/.test(head))
  )
    return undefined;
  return { sentence, from, to, direction };
}

/** 목표(1200t)를 웃도는 1350t: the measure, a verb and the amount. */
function passing(document: Document, sentence: Sentence, amounts: readonly Quantity[]): Compared | undefined {
  if (document.language !== 'ko') return undefined;
  for (const [index, from] of amounts.entries()) {
    const to = amounts[index + 1];
    if (to?.unit.id !== from.unit.id || to.approximate) continue;
    const verb = PASSING.exec(document.text.slice(from.figure.end, to.figure.start));
    if (verb) return { sentence, from, to, direction: verb[1] ? 'up' : 'down' };
  }
  return undefined;
}

const PASSING =
  /^\)?(?:을|를|에|에도)? ?(?:크게 |훨씬 |한참 |조금 )?(?:(웃도는|웃돈|상회하는|뛰어넘는|뛰어넘은|넘는|넘긴|넘어선)|(?:밑도는|밑돈|하회하는|못 미치는|못 미친|미치지 못하는|미달하는|모자라는|모자란)) $/;

/** The last amount before it of its kind. */
function besideOf(amounts: readonly Quantity[], { start, unit }: Quantity): Quantity | undefined {
  return amounts
    .filter((amount) => amount.end <= start && (amount.unit.id === unit.id || unit.dimension === 'number'))
    .at(-1);
}

function onlyOf(document: Document, place: Sentence | undefined, like: Quantity): Quantity | undefined {
  const [only, another] = place
    ? measuresOf(document, place).filter(({ unit }) => unit.id === like.unit.id)
    : [];
  return another ? undefined : only;
}

const KOREAN =
  /^\)?(?:보다|에 비해|에 비하면|에 견줘|에 견주면|(?:과|와) 비교(?:해|하면|할 때)|(?:과|와) 견주면|을|를|에)(?:도|는)? ?(?:\d[\d.,만억]{0,8} ?(?:%포인트|%p|포인트|%|명|건|원|t|톤|점)(?:나|가량)? )?(?:훨씬 |더 |크게 |소폭 |조금 |약간 |다소 |오히려 )?(?:(많|높|늘|비싸|비쌌|커[졌진]|컸|큰|길[어었]|무거|빨라|빨랐|올라|오른|올랐|뛰|뛴|증가|상승|확대|웃돌|상회|뛰어넘)|(적[은었]|낮|줄|준|싸[졌진]|싼|쌌|작[아았은]|짧|가벼|느려|느렸|내려|내린|내렸|떨어|감소|하락|축소|밑돌|하회|못 미|미치지 못|모자라))/;
/** With the object of such a verb there is no other word. */
const OBJECT = /^\)?(?:을|를|에)(?! 비| 견)/;
const OBJECT_VERB = /웃돌|상회|뛰어넘|밑돌|하회|못 미|미치지 못|모자라/;

function koreanDirection(tail: string): Direction | undefined {
  const match = KOREAN.exec(tail);
  if (!match || (OBJECT.test(tail) && !OBJECT_VERB.test(match[0]))) return undefined;
  return match[1] ? 'up' : 'down';
}

interface Comparing {
  readonly more: RegExp;
  readonly less: RegExp;
  /** What stands between such a word and the amount that is the measure. */
  readonly than: RegExp;
  /** Behind it, where nothing before it says that it is known: it had, in 2022. */
  readonly then: RegExp;
}

const COMPARING: Readonly<Record<'en' | 'fr', Comparing>> = {
  en: {
    more: /\b(?:more|higher|greater|larger|longer|faster|heavier|bigger|taller|warmer|wider|above|up|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|outstripp?(?:s|ed|ing)?|an? (?:\p{L}+ )?(?:increase|rise|jump|gain|advance))(?= )/iu,
    less: /\b(?:less|lower|fewer|smaller|shorter|slower|lighter|cooler|narrower|below|down|short of|under|an? (?:\p{L}+ )?(?:decrease|fall|drop|decline|dip|cut|reduction))(?= )/iu,
    than: /^ (?:than|on|over|from)? ?(?:(?:the|its|their|his|her|last (?:year|month|week|season)['’]s|the previous|a year earlier['’]s) )?(?:\p{L}+ )?(?:\p{L}+ (?:of|from|was) )?$/iu,
    then: /^(?: \p{L}+){0,2}? (?:a (?:year|month|week|decade|quarter) (?:earlier|ago|before)|last (?:year|month|week|season|time)|the (?:previous|year before|month before)|(?:recorded |seen |counted |reported |sold |made )?in (?:19|20)\d\d|(?:it|they|he|she|we) (?:had|took|was|were|made|sold|needed)|(?:\p{L}+ )?(?:years|months|weeks|days) (?:earlier|ago|before)|before)/iu,
  },
  fr: {
    more: /(?<!\p{L})(?:davantage|supérieure?s?|en (?:nette |légère |forte )?(?:hausse|progression|augmentation)|dépass\p{L}+|surpass\p{L}+|excèd\p{L}+|au-dessus|progress(?:e|ent)|augmente(?:nt)?|plus \p{L}+)(?= )/iu,
    less: /(?<!\p{L})(?:inférieure?s?|en (?:net |nette |légère |léger |fort )?(?:baisse|recul|repli|diminution)|recule(?:nt)?|baisse(?:nt)?|diminue(?:nt)?|au-dessous|en dessous|moins \p{L}+)(?= )/iu,
    than: /^ (?:que|à|aux|au|de|des|du|d['’]|par rapport (?:à|aux)|sur)? ?(?:(?:les|la|le|l['’]|ceux d['’]|celui d['’]|celle d['’]) ?)?(?:celui de l['’]an dernier \(|\p{L}+ de )?$/iu,
    then: /^(?: \p{L}+)?(?: euros)? ?(?:d['’]avant|d['’]il y a|de l['’]an (?:dernier|passé)|de l['’]année|un an (?:plus tôt|avant|auparavant)|l['’]an (?:dernier|passé)|de (?:19|20)\d\d|en (?:19|20)\d\d|de la saison|la saison (?:dernière|précédente)|(?:du|de) (?:mois|trimestre)|il y a|recensée?s|enregistrée?s|auparavant|précédemment)/iu,
  },
};

const KNOWN =
  /\b(?:target|goal|forecast|estimate|average|limit|norm|record|budget|quota|capacity) of $|(?<!\p{L})(?:objectif|prévision|estimation|moyenne|plafond|seuil|norme|quota) de $|\b(?:the|its|their|his|her|last \p{L}+['’]s) $|(?<!\p{L})(?:aux|les|que les|celui|à celui de l['’]an dernier \() ?$/iu;

function latinDirection(head: string, tail: string, language: 'en' | 'fr'): Direction | undefined {
  const { more, less, than, then } = COMPARING[language];
  if (/[;:.]|\b(?:but|while|whereas|though|although)\b|(?<!\p{L})(?:mais|tandis|alors)(?!\p{L})/u.test(head))
    return undefined;
  if (!KNOWN.test(head) && !then.test(tail)) return undefined;
  const told = [
    ['up', more],
    ['down', less],
  ] as const;
  const said = told.filter(([, words]) => {
    const match = words.exec(head);
    return match && than.test(head.slice(match.index + match[0].length).replace(/[$€£]$/, ''));
  });
  return said.length === 1 ? said[0]?.[0] : undefined;
}

/** `Crime is up: 412 burglaries in 2022 and 377 in 2023`: two amounts, each with its time, and one direction. */
function acrossTimes(
  document: Document,
  sentence: Sentence,
  amounts: readonly Quantity[],
): Compared | undefined {
  const { language } = document;
  const [first, second, third] = amounts.filter(({ unit }) => unit.dimension !== 'time');
  if (!first || !second || third || first.unit.dimension === 'number') return undefined;
  if (first.unit.id !== second.unit.id && second.unit.dimension !== 'number') return undefined;
  if (first.approximate || second.approximate) return undefined;
  if ([first, second].some((amount) => isByHowMuch(document, sentence, amount))) return undefined;
  const said = wordsAt(document.text, sentence);
  if (TURNED[language].test(said)) return undefined;
  const forward = timesOf(document, sentence, [first, second]);
  if (forward === undefined) return undefined;
  const direction = directionOf(said, language, 'first');
  if (!direction || direction !== directionOf(said, language, 'last') || hasBoth(said, language))
    return undefined;
  // `2.8 million in 2023, and prices rose`: something else.
  const early = directionOf(document.text.slice(sentence.start, second.start), language, 'first');
  const behind = document.text.slice(second.end, sentence.end);
  if (!early && JOINED.test(behind)) return undefined;
  const [from, to] = forward ? [first, second] : [second, first];
  return { sentence, from, to, direction };
}

/** Rose by 3%, lost $38m, 380명을 줄였고: so much was won or lost, and more of it may follow on less. */
function isByHowMuch(document: Document, sentence: Sentence, amount: Quantity): boolean {
  const { text, language } = document;
  const head = before(document, sentence, amount);
  const behind = afterBracket(document, sentence, amount);
  // In Korean right behind it: in 2만 장을 팔아 판매가 늘었다 it is what was sold.
  const tail = language === 'ko' ? (/^\S* ?\S*/.exec(behind)?.[0] ?? '') : behind;
  const delta = CHANGE_GRAMMARS[language].delta(amount, wordsAt(text, amount.figure), head, tail);
  return delta?.manner === 'by' || WON_OR_LOST.test(head);
}

const WON_OR_LOST =
  /(?:\b(?:lost|los(?:es|ing|s of)|sheds?|shedding|cuts?|cutting|gain(?:ed|s|ing))|(?<!\p{L})(?:perd|gagn)\p{L}{1,6}|(?<!\p{L})pertes?(?: \p{L}+){1,2}) (?:\p{L}+ ){0,2}$/iu;

const JOINED = /[,;]|\band\b|(?<!\p{L})et(?!\p{L})|[고며] /u;

function hasBoth(said: string, language: Language): boolean {
  const words = said.split(/(?<=[\s,:;])/);
  const told = new Set(words.map((word) => directionOf(word, language, 'first')).filter(Boolean));
  return told.size > 1;
}

/** Whether the first of two amounts is the earlier; unknown where the words do not say. */
function timesOf(
  document: Document,
  sentence: Sentence,
  [first, second]: readonly [Quantity, Quantity],
): boolean | undefined {
  // `In 2022 there were 40, in 2023 30`: a time before the first amount leads them all; else it follows its own.
  const leads = (place: Span) => document.language === 'ko' || place.start < first.start;
  const near = (place: Span, ahead: boolean): 0 | 1 =>
    ahead ? (place.end <= first.start ? 0 : 1) : place.start >= second.end ? 1 : 0;
  const years = sentence.dates.filter(({ year }) => year !== undefined);
  const [one, two, another] = years;
  if (one?.year !== undefined && two?.year !== undefined && !another && one.year !== two.year) {
    const [early, late] = one.year < two.year ? [one, two] : [two, one];
    const ahead = leads(one);
    return near(early, ahead) === near(late, ahead) ? undefined : near(early, ahead) === 0;
  }
  const { past, now } = TIMES[document.language];
  const places = (words: RegExp) =>
    [...wordsAt(document.text, sentence).matchAll(words)].map(({ index, 0: { length } }) => {
      const start = sentence.start + index;
      return start < second.start && start + length > first.end && second.start - start - length > 30
        ? near({ start, end: start + length }, false)
        : near(
            { start, end: start + length },
            start < second.start && start >= first.end ? true : start < first.start,
          );
    });
  const [then, today] = [new Set(places(past)), new Set(places(now))];
  const [only] = then;
  const [current] = today;
  if (then.size === 0 && current === 1 && today.size === 1 && years.length === 0)
    return WAS.test(document.text.slice(sentence.start, second.start)) || undefined;
  if (then.size !== 1 || today.size > 1 || current === only) return undefined;
  // In 2015 and last year: the year may be before or after.
  return current === undefined && years.length > 0 ? undefined : only === 0;
}

const TIMES: Readonly<Record<Language, { readonly past: RegExp; readonly now: RegExp }>> = {
  ko: {
    past: /지난해|작년|재작년|전년|지난달|지난주|지난 시즌|지난번|[가-힣\d]+ ?(?:년|달|개월|주|주일) 전/g,
    now: /올해|올 시즌|이달|이번 (?:달|주|시즌|해)|현재|지금|최근/g,
  },
  en: {
    past: /\b(?:last (?:year|month|week|season|spring|summer|autumn|fall|winter|time)|(?:years?|months?|weeks?|decades?|season) (?:ago|earlier|before)|previous(?:ly)?|formerly|used to|once)\b/gi,
    now: /\b(?:now|today|this (?:year|month|week|season|spring|summer|autumn|fall|winter|time)(?:['’]s)?|currently|these days)\b/gi,
  },
  fr: {
    past: /l['’]an (?:dernier|passé)|l['’]année (?:dernière|précédente)|(?:le mois|la saison|la semaine) (?:derni\p{L}+|passée?|précédente?)|il y a \p{L}+ (?:ans?|mois|semaines?)|auparavant|un an plus tôt|jadis|naguère/giu,
    now: /désormais|aujourd['’]hui|cette (?:année|saison|semaine)|ce mois|actuellement|maintenant/gi,
  },
};

const WAS =
  /[가-힣]던 |\b(?:cost|was|were|had been|went for|sold for)\b|(?<!\p{L})(?:coûtait|coûtaient|était|étaient|comptait|valait|avait)(?!\p{L})/iu;

/** Something speaks against the first direction, or for another subject. */
const TURNED: Readonly<Record<Language, RegExp>> = {
  ko: /지만|으나|반면|그러나|불구|목표|계획|전망|예상|보다|만에|연속/,
  en: /\b(?:but|although|though|despite|while|whereas|however|instead|target|goal|expect\w*|forecast|plan\w*|will|would|rate|than|from|not|no)\b/i,
  fr: /mais|malgré|tandis|alors que|pourtant|objectif|prévu|attend|que les|par rapport|contre|(?<!\p{L})pas(?!\p{L})/iu,
};
