import type { Language, Quantity } from '#text';
import type { Document } from '../../document.js';
import { sayNumber } from '../../wording.js';
import { minus } from '../interval.js';
import { amountsOf, comparable } from '../relations/window.js';
import { previousOf } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { reckoning } from './reckoning.js';
import type { Reckoning } from './reckoning.js';

/** A word that says that the last figure is what the others leave. */
const LEFT: Readonly<Record<Language, RegExp>> = {
  ko: /남[는은았을게]|남게|나머지|줄어든다|줄게 된다|뿐이다/,
  en: /\b(?:left|leav(?:e|es|ing)|remain(?:s|ed|ing)?|the rest|the others?|still (?:has|have|stands?)|down to)\b/i,
  fr: /rest(?:e|ent|era|eront|ait|aient|ant|ants|antes)(?!\p{L})|n['’]en (?:a|aura|compte|ont|auront)|plus que/iu,
};
const TAKEN: Readonly<Record<Language, RegExp>> = {
  ko: /중|가운데|팔|닫|떠나|떠났|빠|빼|썼|쓰고|쓴|없애|줄|잃|처분|철거|그만|나가|갚|먹|죽|폐|떼|내주|주고|쓰이|들어|찾아|인출/,
  en: /\b(?:clos\w*|sold|sell\w*|gone|left|lost|los\w+|spent|spen\w+|cut\w*|took|taken|take|tak\w+|remov\w*|gave|giv\w+|used|us\w+|died|fell|felled|scrap\w*|shed\w*|retir\w*|minus|paid|drop\w*|withdr\w*|debit\w*|after|once|without|quit|return\w*|ate|burn\w*|sank|missing|book\w*|go|goes)\b/i,
  fr: /ferm|retrait|prélèv|débit|vend|part|perd|dépens|retir|supprim|cédé|cèd|quitt|mort|enlev|donn|rend|détrui|brûl|abatt|utilis|pay|moins|sans|pris|prend|écoul|réserv|coul/iu,
};
const NUMBER_WORD: Readonly<Record<Language, RegExp>> = {
  ko: /\d[\d,.]*|(?<![가-힣])(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열) ?(?=[명곳개대권장채척마])/g,
  en: /\d[\d,.]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gi,
  fr: /\d(?:[\d\u202f\u00a0,.]|[ ](?=\d{3}))*|(?<!\p{L})(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze)(?!\p{L})/giu,
};
const OPEN =
  /보다|씩|늘|세금|수수료|\b(?:than|each|per|more|of which|others?|until|by|average|tax(?:es)?|fees?|commission)\b|frais|impôts?|commission|chacun|de plus|par |moyenne/i;

/** `With 14 plants, the firm will close three; that leaves it with 12`: a whole, what goes, and what is left. */
export function whatRemains(document: Document, sentence: Sentence): Reckoning | undefined {
  const { text, language } = document;
  if (!LEFT[language].test(text.slice(sentence.start, sentence.end))) return undefined;
  const before = previousOf(document, sentence);
  const own = amountsOf(document, sentence);
  const all = own.length < 3 && before ? [...amountsOf(document, before), ...own] : own;
  const [first, second, left, another] = all;
  if (!first || !second || !left || another || left.start < sentence.start) return undefined;
  const said = text.slice(all === own || !before ? sentence.start : before.start, sentence.end);
  // Every number of the words is one of the three.
  if ((said.match(NUMBER_WORD[language]) ?? []).length > 3) return undefined;
  if (OPEN.test(said) || !TAKEN[language].test(said)) return undefined;
  const [whole, gone] = first.value > second.value ? [first, second] : [second, first];
  const named = LEFT[language].exec(text.slice(second.end, sentence.end));
  if (!named || left.value >= whole.value || !alike(document, [whole, gone, left])) return undefined;
  const computed = minus(whole, gone);
  if (computed.value <= 0 || left.value > computed.value * 2 || left.value < computed.value / 2)
    return undefined;
  return reckoning(
    left,
    [whole, gone],
    computed,
    (l) => `${sayNumber(whole.value, l)} − ${sayNumber(gone.value, l)} = ${sayNumber(computed.value, l)}`,
    'warning',
  );
}

function alike(document: Document, [whole, gone, left]: readonly [Quantity, Quantity, Quantity]): boolean {
  const counted = [whole, gone, left].every(
    ({ unit }) => unit.dimension === 'count' || unit.dimension === 'number',
  );
  if (document.language !== 'ko' && counted)
    return [whole, gone, left].every(({ value }) => Number.isInteger(value));
  return comparable(document, whole, gone) && comparable(document, whole, left);
}
