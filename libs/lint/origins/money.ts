/** What is said to be the money of a country: the yuan, South Korea’s currency. */
import type { Language } from '#text';
import { valuesOf } from '../fact-book.js';
import { isCountry, only } from './statement.js';
import type { Misstated, Passage } from './statement.js';

const FRAMES: Readonly<Record<Language, readonly (readonly [before: RegExp, behind: RegExp])[]>> = {
  ko: [
    [
      /^/,
      /^(?:의)? (?:통화|화폐|법정통화)(?:인|는) (?<money>[가-힣 ]{1,6}?)(?:[이가은는을를의]|이다|다|로|와|과)(?:[\s.,]|$)/,
    ],
  ],
  en: [
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
export function* wrongMoney({
  text,
  language,
  sentence,
  places,
  monies,
}: Passage & { readonly monies: ReadonlySet<string> }): Iterable<Misstated> {
  for (const place of places) {
    const country = only(place);
    const right = country ? valuesOf(country, 'currency') : [];
    if (!country || right.length === 0 || !isCountry(country)) continue;
    const ahead = text.slice(Math.max(sentence.start, place.start - 40), place.start);
    const rest = text.slice(place.end, Math.min(sentence.end, place.end + 50));
    for (const [before, behind] of FRAMES[language]) {
      const [one, other] = [before.exec(ahead), behind.exec(rest)];
      const money = one?.groups?.['money'] ?? other?.groups?.['money'];
      if (!one || !other || money === undefined) continue;
      if (
        !monies.has(money) ||
        right.some(
          (own) =>
            own === money || own.split(' ').includes(money) || own.startsWith(money) || money.startsWith(own),
        )
      )
        continue;
      const start =
        one.groups?.['money'] === undefined
          ? place.end + (other.index + other[0].indexOf(money))
          : place.start - ahead.length + ahead.lastIndexOf(money);
      const saw = { start, end: start + money.length };
      yield {
        start: Math.min(start, place.start),
        end: Math.max(place.end, saw.end),
        fact: country,
        attribute: 'currency',
        saw,
        right,
        plain: true,
      };
      break;
    }
  }
}
