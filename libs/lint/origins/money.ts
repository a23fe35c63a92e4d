/** What is said to be the money of a country: the yuan, South Korea’s currency. */
import { cover } from '#text';
import type { Language } from '#text';
import { valuesOf } from '../knowledge/fact-book.js';
import type { FactBook } from '../knowledge/fact-book.js';
import { only } from './statement.js';
import type { Misstated, Passage } from './statement.js';

const FRAMES: Readonly<Record<Language, readonly (readonly [before: RegExp, behind: RegExp])[]>> = {
  ko: [
    [
      /^/,
      /^(?:의)? (?:통화|화폐|법정통화)(?:인|는) (?<money>[가-힣 ]{1,6}?)(?:[이가은는을를의]|이다|다|이며|로|와|과)(?:[\s.,]|$)/,
    ],
  ],
  en: [
    [/[Tt]he (?<money>\p{Ll}+) is the (?:national )?currency of (?:the )?$/u, /^[,.; ]/],
    [
      /^/,
      /^(?:'s)? (?:national )?currency,? (?:is )?(?:the )?(?<money>\p{Ll}+(?: \p{Ll}+)?)(?=[.,;]|$| (?:fell|rose|has|is|was|and|to|against|slid|lost|gained))/u,
    ],
    [/[Tt]he (?<money>\p{Ll}+), (?:the )?$/u, /^(?:'s)? (?:national )?currency/],
  ],
  fr: [
    [
      /(?:la monnaie|la devise) (?:de la |de l'|du |des |de )?$/i,
      /^, (?:le |la |l')(?<money>\p{Ll}+(?: \p{Ll}+)?)(?=[.,;]|$| )/u,
    ],
    [/(?:le |la |l')(?<money>\p{Ll}+), la (?:monnaie|devise) (?:de la |de l'|du |des |de )?$/iu, /^[,.; ]/],
  ],
};

/** Countries said to have another’s money. */
export function* wrongMoney(
  { text, language, sentence, places }: Passage,
  facts: FactBook,
): Iterable<Misstated> {
  for (const place of places) {
    const country = only(place);
    const right = country ? valuesOf(country, 'currency') : [];
    if (!country || right.length === 0) continue;
    const ahead = text.slice(Math.max(sentence.start, place.start - REACH), place.start);
    const rest = text.slice(place.end, Math.min(sentence.end, place.end + REACH));
    for (const [before, behind] of FRAMES[language]) {
      const [one, other] = [before.exec(ahead), behind.exec(rest)];
      const early = one?.groups?.['money'];
      const money = early ?? other?.groups?.['money'];
      if (!one || !other || money === undefined) continue;
      if (!moniesOf(facts).has(money) || right.some((own) => isSame(own, money))) continue;
      const start =
        early === undefined
          ? place.end + other[0].indexOf(money)
          : place.start - ahead.length + ahead.lastIndexOf(money);
      const saw = { start, end: start + money.length };
      yield { ...cover(place, saw), fact: country, attribute: 'currency', saw, right, plain: true };
      break;
    }
  }
}

const REACH = 50;

/** The Swiss franc is a franc, and 프랑화 the same as 스위스 프랑. */
function isSame(own: string, said: string): boolean {
  return own.startsWith(said) || said.startsWith(own) || own.split(' ').includes(said.replace(/화$/, ''));
}

/** 유로화 and 유로. */
function both(money: string): string[] {
  return [money, money.replace(/화$/, '')];
}

const MONIES = new WeakMap<FactBook, ReadonlySet<string>>();

/** Every word for money that the book has. */
function moniesOf(facts: FactBook): ReadonlySet<string> {
  const monies =
    MONIES.get(facts) ?? new Set(facts.facts.flatMap((fact) => valuesOf(fact, 'currency').flatMap(both)));
  MONIES.set(facts, monies);
  return monies;
}
