import type { Language, Quantity } from '#text';
import type { Document } from '../../document.js';
import { sayNumber } from '../../wording.js';
import { exactly, over, plus } from '../interval.js';
import type { Interval } from '../interval.js';
import { amountsOf, comparable } from '../relations/window.js';
import { after, before } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { reckoning } from './reckoning.js';
import type { Reckoning } from './reckoning.js';

const MEAN: Readonly<Record<Language, { readonly head: RegExp; readonly tail: RegExp }>> = {
  ko: { head: /평균(?:은|이|으로|적으로|치는|값은)?,? ?(?:약 )?$/, tail: /^(?:이|을|를|으?로|의)? ?평균/ },
  en: {
    head: /\b(?:average|mean|averag(?:ing|ed|es))(?: \p{L}+){0,4} $/iu,
    tail: /^(?: \p{L}+){0,2} on average/iu,
  },
  fr: { head: /moyenne(?: \p{L}+){0,4} (?:de )?$/iu, tail: /^(?: \p{L}+){0,3} (?:en|de) moyenne/iu },
};

/** Not all of them are told, or not each counts for one. */
const OPEN =
  /[ 등](?:부터|까지)|가중|사이|\b(?:between|from|than|weighted|about|compared|against)\b|entre|pondér|contre|que la/i;

/** `41, 45 and 49, an average of 47`: the figures of a list and their mean. */
export function meanOfList(document: Document, sentence: Sentence): Reckoning | undefined {
  const { head, tail } = MEAN[document.language];
  const amounts = amountsOf(document, sentence);
  if (amounts.length < 3 || OPEN.test(document.text.slice(sentence.start, sentence.end))) return undefined;
  const mean = amounts.find(
    (amount) =>
      head.test(before(document, sentence, amount, 30)) || tail.test(after(document, sentence, amount, 30)),
  );
  if (!mean || mean.bound === 'above' || mean.bound === 'below') return undefined;
  const others = amounts.filter((amount) => amount !== mean && !isNumberOf(amounts, amount));
  if (
    others.length < 2 ||
    others.some((part) => !comparable(document, part, mean) || part.value > mean.value * 4)
  )
    return undefined;
  const sum = others.reduce<Interval>(plus, exactly(0));
  const computed = over(sum, exactly(others.length));
  if (computed.value > mean.value * 1.6 || computed.value < mean.value / 1.6) return undefined;
  return reckoning(
    mean,
    others,
    computed,
    (l) =>
      `(${others.map(({ value }) => sayNumber(value, l)).join(' + ')}) ÷ ${others.length} = ${sayNumber(computed.value, l)}`,
    'warning',
  );
}

/** `The three branches`: how long the list is. */
function isNumberOf(amounts: readonly Quantity[], { value }: Quantity): boolean {
  return value === amounts.length - 2 && amounts.every((other) => other.value >= value);
}
