/**
 * Whose someone is by the words right beside the name: 법무법인 다솜의 오하늬 변호사, 부산대 정도율 교수, Professor Ian Wells of
 * Leeds University, maître Ferrand, du cabinet Delmas. Two people set beside each other in one sentence, each with a house of
 * their own, do not change houses in the next.
 */
import type { Language, Span } from '#text';
import type { Document } from '../document.js';
import type { NameMention, Person } from '../names/index.js';
import { countUpTo } from '../places.js';
import { ORG, UNNAMED } from './tie-phrases.js';

export interface Membership {
  readonly person: Person;
  readonly organisation: Span & { readonly name: string };
  readonly span: Span;
  /** Which sentence of the prose. */
  readonly sentence: number;
}

/** Reads the memberships of an article, in reading order. */
export function readMemberships({ text, language, prose, named }: Document): Membership[] {
  return named.flatMap(({ person, mention }): Membership[] => {
    const index = countUpTo(prose, mention.start) - 1;
    const sentence = prose[index];
    if (!sentence || mention.end > sentence.end) return [];
    const organisation = HOUSE[language](text, sentence, mention);
    if (!organisation || UNNAMED.has(organisation.name)) return [];
    const span = {
      start: Math.min(mention.start, organisation.start),
      end: Math.max(mention.end, mention.title?.end ?? 0, organisation.end),
    };
    return [{ person, organisation, span, sentence: index }];
  });
}

type Reader = (
  text: string,
  sentence: Span,
  mention: NameMention,
) => (Span & { readonly name: string }) | undefined;

/** Words that say what sort of house a bare Korean name is: 부산대, 다솔건설. */
const HOUSES_KO =
  '대|대학교|연구소|연구원|연구회|병원|은행|건설|건축|전자|테크|증권|제약|그룹|신문|방송|협회|재단|조합|노조|컨설팅|엔지니어링|로펌|법인|센터|시스템|소프트|모터스|항공|극단|출판사';
const BESIDE_KO = new RegExp(
  `(?<=^|[\\s,(“"])(?:(?<of>[가-힣A-Za-z0-9&]{2,12})(?:의| 소속)|(?<bare>[가-힣A-Za-z0-9&]{1,10}(?:${HOUSES_KO}))) $`,
);
const PLAIN_KO =
  /^(?:[가-힣]{0,6}(?:측|편|팀|반|부서|사건|시절|당시|업체|회사|지역|마을|학교|단체|현장)|이번|지난|올해|자신|우리|또|서울|부산|대구|인천|광주|대전|울산)$/;

const BEHIND: Readonly<Record<'en' | 'fr', RegExp>> = {
  en: new RegExp(
    `^,? (?:(?:an?|the|who is an?) )?(?:[a-z-]+ ){0,4}(?:of|at|from|with|for) (?:the )?(?:law firm )?${ORG}`,
    'u',
  ),
  fr: new RegExp(
    `^,? (?:(?:une?|la|le|l[’'])? ?(?:[a-zéèêç-]+ ){0,3})?(?:du (?:cabinet|groupe|laboratoire)|de la (?:société|maison|clinique)|de l[’'](?:université|entreprise|agence|institut)(?: de)?|chez) ${ORG}`,
    'u',
  ),
};

function behind(language: 'en' | 'fr'): Reader {
  return (text, sentence, { end }) => {
    const rest = text.slice(end, Math.min(sentence.end, end + 120));
    const match = BEHIND[language].exec(rest);
    const name = (match?.groups?.['org'] ?? '').replace(/[’']s?$|\.$/, '');
    if (!match || name.length < 3) return undefined;
    const start = end + match[0].lastIndexOf(name);
    return { start, end: start + name.length, name };
  };
}

const HOUSE: Readonly<Record<Language, Reader>> = {
  ko(text, sentence, { start }) {
    const from = Math.max(sentence.start, start - 24);
    const match = BESIDE_KO.exec(text.slice(from, start));
    const name = match?.groups?.['of'] ?? match?.groups?.['bare'] ?? '';
    if (!match || PLAIN_KO.test(name)) return undefined;
    const at = from + match.index + match[0].indexOf(name);
    return { start: at, end: at + name.length, name };
  },
  en: behind('en'),
  fr: behind('fr'),
};
