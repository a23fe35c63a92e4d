/** In which city or country an organisation is said to be at home: `Vienna-based Siemens`, 도쿄에 본사를 둔 삼성전자. */
import type { Language } from '#text';
import { valuesOf } from '../knowledge/fact-book.js';
import { countryOf, only, pairs } from './statement.js';
import type { Misstated, Passage } from './statement.js';

interface Phrasing {
  readonly order: 'place first' | 'name first';
  readonly before?: RegExp;
  readonly between: RegExp;
  readonly behind?: RegExp;
}

/** No further noun behind the name: a Paris-based Siemens executive may work where he likes. */
const ALONE_EN =
  /^(?:[,.;:)]|'s |$| (?:said|says|will|plans|has|is|was|announced|reported|expects|raised|cut|and|posted|unveiled)\b)/;

const PHRASINGS: Readonly<Record<Language, readonly Phrasing[]>> = {
  ko: [
    {
      order: 'place first',
      between: /^에 본사(?:를|가) (?:둔|두고 있는|있는) (?:[가-힣A-Za-z·]+(?<![은는을를에의]) ){0,3}?[‘“]?$/,
    },
    { order: 'name first', between: /^[은는] $/, behind: /^에 본사를 (?:두|둔)/ },
    { order: 'place first', between: /^ $/, behind: /^ (?:연구진|연구팀|교수|공동연구팀|공동 연구팀)/ },
  ],
  en: [
    { order: 'place first', between: /^ based (?:[\p{Ll}-]+ ){0,3}$/u, behind: ALONE_EN },
    {
      order: 'name first',
      between: /^,? (?:which is |is |are )?(?:headquartered|based) in (?:the )?$/,
      behind: /^(?!'s)/,
    },
    {
      order: 'name first',
      between: /^, whose (?:headquarters are|head office is|headquarters is) in (?:the )?$/,
      behind: /^(?!'s)/,
    },
  ],
  fr: [
    { order: 'name first', between: /^,? (?:est |qui est )?(?:basée?|installée?) (?:à |en |au |aux )$/ },
    {
      order: 'name first',
      between: /^,? dont le siège (?:mondial |social )?(?:est|se trouve|se situe) (?:à |en |au |aux )$/,
    },
    {
      order: 'place first',
      before: /(?:^|[ (])(?:basée?|installée?) (?:à |en |au |aux )$/i,
      between: /^, $/,
      behind: /^(?! \p{Lu})/u,
    },
  ],
};

/** Organisations said to be at home in a country that is not theirs. */
export function* wrongSeats(passage: Passage): Iterable<Misstated> {
  const { places, names, language } = passage;
  for (const pair of pairs(passage, names, places)) {
    const order = pair.turned ? 'place first' : 'name first';
    const [place, name] = order === 'place first' ? [pair.first, pair.second] : [pair.second, pair.first];
    const [fact, country] = [only(name), countryOf(place)];
    if (!fact || fact.kind === 'person' || country === undefined) continue;
    const right = valuesOf(fact, 'country');
    if (right.length === 0 || right.includes(country)) continue;
    const found = PHRASINGS[language].some(
      (one) =>
        one.order === order &&
        (one.before?.test(pair.before) ?? true) &&
        one.between.test(pair.between) &&
        (one.behind?.test(pair.behind) ?? true) &&
        (one.between.source !== '^ $' || valuesOf(fact, 'kind').includes('university')),
    );
    if (found)
      yield { start: pair.start, end: pair.end, fact, attribute: 'country', saw: place, right, plain: false };
  }
}
