/** Who did it to whom, shown the other way round than told: `Norway beat Denmark` over Denmark, who beat Norway. */
import { wordsAt } from '#text';
import type { Language, Span } from '#text';
import type { Document } from '../document.js';

interface Done extends Span {
  readonly act: string;
  readonly by: string;
  readonly to: string;
}

/** The act that is shown, and the same act of the body with its two sides changed; `body` is in reading order. */
export function reversal(
  { text, language }: Document,
  shown: Span,
  body: readonly Span[],
): { readonly shown: Done; readonly told: Done } | undefined {
  const acts = actsIn(text, language, shown);
  if (acts.length === 0) return undefined;
  const all = body.flatMap((sentence) => actsIn(text, language, sentence));
  for (const act of acts) {
    const told = all.find((one) => one.act === act.act && one.by === act.to && one.to === act.by);
    const agrees = all.some((one) => one.act === act.act && one.by === act.by && one.to === act.to);
    if (told && !agrees) return { shown: act, told };
  }
  return undefined;
}

function actsIn(text: string, language: Language, sentence: Span): Done[] {
  const words = wordsAt(text, sentence);
  return ACTS[language].flatMap(({ act, pattern }) =>
    [...words.matchAll(pattern)].map((match) => {
      const { by = '', to = '' } = match.groups ?? {};
      const start = sentence.start + match.index;
      return { act, by, to, start, end: start + match[0].length };
    }),
  );
}

const NAME = '\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}’-]+)?';
const ACTS: Readonly<Record<Language, readonly { readonly act: string; readonly pattern: RegExp }[]>> = {
  ko: [
    {
      act: 'beat',
      pattern:
        /(?<![가-힣])(?<by>[가-힣A-Z]{2,8}?)(?:이|가|은|는)?,? (?:[가-힣\d-]{1,8} ){0,2}?(?<to>[가-힣A-Z]{2,8}?)(?:을|를|에)? (?:[\d대:–-]{1,8}(?:으로|로) )?(?:꺾|이겼|물리쳤|눌렀|눌러|제압)/gu,
    },
    {
      act: 'buy',
      pattern:
        /(?<![가-힣])(?<by>[가-힣A-Z]{2,8}?)(?:이|가|은|는)?,? (?<to>[가-힣A-Z]{2,8}?)(?:을|를)? (?:인수(?:한다|했|하기|$)|사들)/gu,
    },
  ],
  en: [
    {
      act: 'beat',
      pattern: new RegExp(
        `(?<![\\p{L}’-])(?<by>${NAME}) (?:beats?|defeats?|defeated|edged?|thrash(?:es|ed)?|stuns?|stunned|see off|saw off) (?<to>${NAME})`,
        'gu',
      ),
    },
    {
      act: 'buy',
      pattern: new RegExp(
        `(?<![\\p{L}’-])(?<by>${NAME}) (?:buys|bought|acquires|acquired|to buy|to acquire|will buy|is buying|takes over) (?<to>${NAME})`,
        'gu',
      ),
    },
    {
      act: 'sue',
      pattern: new RegExp(`(?<![\\p{L}’-])(?<by>${NAME}) (?:sues|sued|is suing|to sue) (?<to>${NAME})`, 'gu'),
    },
  ],
  fr: [
    {
      act: 'beat',
      pattern: new RegExp(
        `(?<![\\p{L}’-])(?<by>${NAME}) (?:bat|battent|a battu|ont battu|domine|a dominé|élimine|a éliminé|écrase) (?:la |le |les |l[’'])?(?<to>${NAME})`,
        'gu',
      ),
    },
    {
      act: 'buy',
      pattern: new RegExp(
        `(?<![\\p{L}’-])(?<by>${NAME}) (?:rachète|a racheté|va racheter|acquiert|s[’']offre|reprend) (?:le |la |l[’'])?(?<to>${NAME})`,
        'gu',
      ),
    },
  ],
};
