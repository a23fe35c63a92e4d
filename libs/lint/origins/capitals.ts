/**
 * Which city is said to be the capital of a country, in which country a city is said to lie, and what is said to be the money
 * of a country: `Sydney, the Australian capital`, 독일 리옹에서, « la monnaie suisse, l’euro ».
 */
import type { Language } from '#text';
import { valuesOf } from '../knowledge/fact-book.js';
import { isCountry, only, pairs } from './statement.js';
import type { Misstated, Passage } from './statement.js';

interface Phrasing {
  readonly of: 'capital' | 'country';
  readonly order: 'country first' | 'city first';
  readonly before?: RegExp;
  readonly between: RegExp;
  readonly behind?: RegExp;
}

/** No list goes on behind the city, and no other thing of the country (Morocco’s fashion scene). */
const END_EN =
  /^(?:[.;:)]|$|,(?! (?:and|or)\b| \p{Lu})| (?!and \p{Lu}|or \p{Lu}|until|from \d|before|between \d|during|in 1)\p{Ll})/u;
const END_FR =
  /^(?:[.;:)]|$|,(?! (?:et|ou)(?!\p{L})| \p{Lu})| (?!et \p{Lu}|ou \p{Lu}|jusqu|avant|pendant|sous|de 1|historique|économique|culturelle)\p{Ll})/u;
const END_KO =
  /^(?:[은는이가을를의에로도]|에서|에선|에는|으로|과 (?!함께)|와 (?!함께)|인근|까지|부터|,|\.|\)|$| )/;
const SHORT = "(?:de la |de l'|du |des |de |d')";

const PHRASINGS: Readonly<Record<Language, readonly Phrasing[]>> = {
  ko: [
    {
      of: 'capital',
      order: 'country first',
      between: /^(?:의)? 수도(?:인|이자 [가-힣 ]{2,12}인)? [‘“]?$/,
      behind: END_KO,
    },
    {
      of: 'capital',
      order: 'country first',
      between: /^(?:의)? 수도[는가] $/,
      behind: /^(?:다|이다|이며|이고|인데|이자)/,
    },
    {
      of: 'capital',
      order: 'city first',
      between: /^(?:\([^()]{1,20}\))?[은는이가] $/,
      behind: /^(?:의)? 수도(?:다|이다|이며|이고|로|인|이자|지만)/,
    },
    { of: 'capital', order: 'city first', between: /^\($/, behind: /^(?:의)? 수도\)/ },
    {
      of: 'country',
      order: 'country first',
      before: /(?:^|[\s“‘(,])$/,
      between: /^(?: |의 )$/,
      behind: /^(?:에서 |에 있는|에 위치한|에 자리한|에 본사|시에서|의 한 )/,
    },
    { of: 'country', order: 'city first', between: /^\($/, behind: /^\)/ },
  ],
  en: [
    {
      of: 'capital',
      order: 'city first',
      between:
        /^, (?:which is )?(?:the )?(?:current |present )?(?:capital|capital city) of (?:the )?$|^ is (?:now )?the (?:capital|capital city) of (?:the )?$/,
      behind: END_EN,
    },
    {
      of: 'capital',
      order: 'city first',
      between: /^, (?:the )?$|^ is (?:now )?the $/,
      behind:
        /^(?:'s)? capital(?: city)?(?=[.,;:)]|$| (?:and|is|where|with|to|on|in|for|as|by|has|that|which)\b)/,
    },
    {
      of: 'capital',
      order: 'country first',
      between: /^(?:'s)? capital(?: city)?(?: of)?,? $/,
      behind: END_EN,
    },
    {
      of: 'capital',
      order: 'country first',
      before: /\bthe capital(?: city)? of (?:the )?$/i,
      between: /^,? (?:is )?$/,
      behind: END_EN,
    },
    {
      of: 'country',
      order: 'city first',
      before: /\b(?:in|at|near|from|outside|to) $/,
      between: /^, $/,
      behind: /^(?:[.;)]|$|, (?!and|or)\p{Ll}| (?:on|last|this|after|when|where|for|by|with|will|has)\b)/u,
    },
    { of: 'country', order: 'city first', between: /^ \($/, behind: /^\)/ },
  ],
  fr: [
    {
      of: 'capital',
      order: 'city first',
      between: new RegExp(`^(?:, (?:la )?| est (?:aujourd'hui )?la )capitale ${SHORT}$`),
      behind: END_FR,
    },
    {
      of: 'capital',
      order: 'city first',
      between: /^(?:, (?:la )?| est (?:aujourd'hui )?la )capitale $/,
      behind: END_FR,
    },
    {
      of: 'capital',
      order: 'country first',
      before: new RegExp(`(?:^|[ (])(?:la |de la )capitale ${SHORT}?$`, 'i'),
      between: /^,? (?:est )?$/,
      behind: END_FR,
    },
    {
      of: 'country',
      order: 'city first',
      before: /(?:^|[ (])(?:à|près de|de|vers) $/i,
      between: /^, (?:en |au |aux )$/,
      behind: /^(?:[.;:)]|$|,(?! (?:en|au|aux|à|et|ou)(?!\p{L})))/u,
    },
    { of: 'country', order: 'city first', between: /^ \($/, behind: /^\)/ },
  ],
};

/** Cities said to be the capital of another country than their own, or of their own without being it, or to lie in another. */
export function* wrongCities(passage: Passage): Iterable<Misstated> {
  const { places, language } = passage;
  for (const pair of pairs(passage, places, places)) {
    const [first, second] = [only(pair.first), only(pair.second)];
    if (!first || !second || isCountry(first) === isCountry(second)) continue;
    const order = isCountry(first) ? 'country first' : 'city first';
    const [country, city] = isCountry(first) ? [first, second] : [second, first];
    const phrasing = PHRASINGS[language].find(
      (one) =>
        one.order === order &&
        (one.before?.test(pair.before) ?? true) &&
        one.between.test(pair.between) &&
        (one.behind?.test(pair.behind) ?? true),
    );
    if (!phrasing || NAMESAKES.has(country.name)) continue;
    if (phrasing.of === 'country' && NAMESAKES.has(city.name)) continue;
    const right = phrasing.of === 'capital' ? valuesOf(country, 'capital') : valuesOf(city, 'country');
    const [fact, said] = phrasing.of === 'capital' ? [country, city] : [city, country];
    if (right.length === 0 || right.includes(said.name)) continue;
    yield {
      start: pair.start,
      end: pair.end + capitalBehind(pair.behind),
      fact,
      attribute: phrasing.of,
      saw: said === first ? pair.first : pair.second,
      right,
      plain: phrasing.of === 'capital',
    };
  }
}

/** Names of places elsewhere as well: Athens, Georgia; Tripoli, Lebanon; 미국 산호세. */
const NAMESAKES: ReadonlySet<string> = new Set([
  'Georgia',
  'Alexandria',
  'Dublin',
  'Florence',
  'Guadalajara',
  'Kingston',
  'La Paz',
  'Manchester',
  'Medina',
  'Melbourne',
  'Naples',
  'Oxford',
  'Panama City',
  'San José',
  'Santiago',
  'Tripoli',
  'Vancouver',
]);

/** How far the word for a capital goes that stands behind both names. */
function capitalBehind(behind: string): number {
  return /^(?:'s| ?의)? (?:capital(?: city)?|수도)/.exec(behind)?.[0].length ?? 0;
}
