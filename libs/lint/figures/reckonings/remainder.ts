import type { Language, Quantity } from '#text';
import { isCount, sameUnit } from '../changes.js';
import type { Document } from '../../document.js';
import { sayNumber } from '../../wording.js';
import { exactly, minus, placeOf } from '../interval.js';
import { after, before } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { reckoning } from './reckoning.js';
import type { Reckoning } from './reckoning.js';

const LEFT: Readonly<
  Record<Language, { readonly head: RegExp; readonly tail: RegExp; readonly gone: RegExp }>
> = {
  ko: {
    head: /(?:남은|잔액은|[을를] (?:뺀|제외한|빼면|제외하면|제하면)) ?(?:[가-힣]{1,4} )?$/,
    tail: /^(?:이|가|만|은|는|으로|로)? ?(?:남|이 남)/,
    gone: /(?:중|가운데|에서)/,
  },
  en: {
    head: /\b(?:leaving|leaves|left with) (?:only |just |the )?$/i,
    tail: /^ (?:\p{L}+ )?(?:left|remain(?:ed|ing|s)?)\b/iu,
    gone: /\b(?:of|out of|from)\b/i,
  },
  fr: {
    head: /(?:il (?:en )?reste|restent|laissant|les) $/i,
    tail: /^ (?:restants?|restantes?|sont restés|restent)/i,
    gone: /(?:des|sur|de|parmi)/i,
  },
};

/** `Of the 100, 30 left, leaving 60`: a whole, what went, what is left. */
export function remainder(
  document: Document,
  sentence: Sentence,
  quantities: readonly Quantity[],
): Reckoning | undefined {
  const { head, tail, gone } = LEFT[document.language];
  for (let index = 2; index < quantities.length; index += 1) {
    const [whole, part, rest] = [quantities[index - 2], quantities[index - 1], quantities[index]];
    if (!whole || !part || !rest || !sameThing(whole, part) || !sameThing(part, rest)) continue;
    if (whole.value < part.value || whole.value < rest.value || rest.end - whole.start > 120) continue;
    // Of 312, 204 and 71, and the other 37: the 204 are a part themselves.
    const all = quantities[index - 3];
    if (all && sameThing(all, whole) && all.value > whole.value) continue;
    const said =
      head.test(before(document, sentence, rest, 16)) || tail.test(after(document, sentence, rest, 14));
    const around =
      before(document, sentence, whole, 12) +
      document.text.slice(whole.end, part.start) +
      (/^(?: of them| d[’']entre eux)/.exec(
        document.text.slice(numberEnd(document, part), part.end + 14),
      )?.[0] ?? '');
    if (!said || !gone.test(around) || whole.unit.dimension === 'percent') continue;
    // Who counts what went and what is left to the ten counted the 1,200 to the ten.
    const counted = [whole, part, rest].every(isCount) && placeOf(rest.value) <= placeOf(part.value);
    const computed = counted ? exactly(whole.value - part.value) : minus(whole, part);
    return reckoning(
      counted ? { ...rest, ...exactly(rest.value) } : rest,
      [whole, part],
      computed,
      (l) => `${sayNumber(whole.value, l)} − ${sayNumber(part.value, l)} = ${sayNumber(computed.value, l)}`,
      'warning',
    );
  }
  return undefined;
}

/** Where the number ends, before the noun that is counted. */
function numberEnd({ text }: Document, { start, end }: Quantity): number {
  const space = text.indexOf(' ', start);
  return space > 0 && space < end ? space : end;
}

/** The nouns after two numbers need not be one: of the 100 sailors, 30 left. */
function sameThing(a: Quantity, b: Quantity): boolean {
  return sameUnit(a, b) || (a.unit.dimension === 'count' && b.unit.dimension === 'count');
}
