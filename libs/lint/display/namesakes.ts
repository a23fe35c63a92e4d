/**
 * What goes by a name and a noun (Ashdown Bridge, 베를린영화제, la gare de Tarbes), shown large by one name and told of by another: of
 * such a thing the body has one, from its first sentence on, and it never has the name that is shown.
 */
import { wordsAt } from '#text';
import type { Language, Span } from '#text';
import type { Document } from '../document.js';

interface Thing extends Span {
  readonly noun: string;
  readonly name: string;
}

/** The thing that is shown, and the one that the body tells of; `body` is in reading order. */
export function namesakes(
  { text, language }: Document,
  shown: Span,
  body: readonly Span[],
): { readonly shown: Thing; readonly told: Thing } | undefined {
  const here = thingsIn(text, language, shown);
  if (here.length === 0) return undefined;
  const words = text.slice(body[0]?.start, body.at(-1)?.end).toLowerCase();
  const all = body.flatMap((sentence) => thingsIn(text, language, sentence));
  for (const thing of here) {
    if (words.includes(thing.name)) continue;
    const others = all.filter(({ noun }) => noun === thing.noun);
    const [told] = others;
    if (!told || told.start > (body[0]?.end ?? 0) || others.some(({ name }) => name !== told.name)) continue;
    const isPart = told.name.includes(thing.name) || thing.name.includes(told.name);
    if (!isPart && !wordsAt(text, shown).toLowerCase().includes(told.name)) return { shown: thing, told };
  }
  return undefined;
}

function thingsIn(text: string, language: Language, { start, end }: Span): Thing[] {
  return [...text.slice(start, end).matchAll(NAMED[language])].map((match) => {
    const { noun = '', name = '' } = match.groups ?? {};
    return {
      noun: noun.toLowerCase(),
      name: name.toLowerCase(),
      start: start + match.index,
      end: start + match.index + match[0].length,
    };
  });
}

const NOUNS_KO =
  '영화제|음악제|연극제|비엔날레|마라톤|월드컵|올림픽|아시안게임|공항|경찰서|소방서|지방법원|지법|지검|고법|교도소|구치소|대교|터널|해수욕장|박물관|미술관|도서관|시립병원|병원|대학교|고등학교|초등학교|중학교|발전소|조선소|저수지|휴게소|전통시장|수산시장|문학상|축구장|야구장|체육관|대성당';
/** What stands before such a noun and is no name. */
const PLAIN_KO =
  '국립|시립|도립|구립|군립|공립|사립|종합|대학|전국|중앙|시민|인근|지역|해당|어린이|공공|작은|현대|민간|대형|요양|동물|관할|일선|특수|여자|남자|실내|야외|하계|동계|[신시군구도본각한두새옛전현타폐그이저국민사공남북동서대]';

/** Nouns that a name makes one of: of festivals, bridges and courts, not of words that only end like them. */
const NAMED: Readonly<Record<Language, RegExp>> = {
  ko: new RegExp(
    `(?<![가-힣A-Za-z])(?<name>(?!(?:${PLAIN_KO})(?:국제)?(?:${NOUNS_KO}))[가-힣A-Za-z]{1,6}?)(?:국제)?(?<noun>${NOUNS_KO})(?=[은는이가을를의에서로와과도,. ]|$)`,
    'gu',
  ),
  en: /(?<![\p{L}’-])(?<name>\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?) (?<noun>Bridge|Hospital|University|College|School|Airport|Station|Museum|Festival|Stadium|Arena|Theatre|Theater|Prison|Harbou?r|Cathedral|Square|Street|Castle|Library|Orchestra|Marathon|Zoo|Dam|Pier|Lighthouse|Reservoir|Tunnel|Prize)\b/gu,
  fr: /(?<!\p{L})(?<noun>[Pp]ont|[Hh]ôpital|[Uu]niversité|[Ll]ycée|[Cc]ollège|[Gg]are|[Aa]éroport|[Mm]usée|[Ff]estival|[Ss]tade|théâtre|prison|lac|plage|cathédrale|château|bibliothèque|tribunal|clinique|centrale|barrage|phare|viaduc|marathon|prix|abbaye|zoo) (?:de la |de l[’']|de |du |des |d[’'])?(?<name>\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?)/gu,
};
