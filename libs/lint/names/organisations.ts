/**
 * Organisations and products that an article introduces as such: 스타트업 미리내AI, 오르비타 연구소, 음성모델 ‘새청음’, the start-up
 * Ystrad Foods, l’entreprise Noctule, Corvane, a language model. No gazetteer: only what the words beside the name say.
 */
import type { Language, Span, Unit } from '#text';
import { runsOf } from './latin.js';
import type { Person } from './names.js';
import { readings } from './particles.js';

export interface OrganisationMention extends Span {
  readonly name: string;
}

/** Reads the introduced names of an article, in reading order. */
export function readOrganisations(
  text: string,
  units: readonly Unit[],
  language: Language,
  people: readonly Person[],
): OrganisationMention[] {
  const beside = people
    .flatMap(({ mentions }) => mentions.flatMap(({ organisation }) => organisation ?? []))
    .map((span) => ({ ...span, name: text.slice(span.start, span.end) }));
  const found = units.flatMap((unit) => (language === 'ko' ? korean(text, unit) : latin(text, unit)));
  return [...beside, ...found].filter(({ name }) => name.length > 2).sort((a, b) => a.start - b.start);
}

// 스타트업 미리내AI가 · 업체인 물결랩에서
const BEFORE_PARTICLE =
  /(?:스타트업|업체|회사|기업|개발사|제조사|운영사|은행|재단|연구소|법인|기관|단체|구단|서비스|모델|프로그램|플랫폼|브랜드|제품)(?:인)? (?<name>[가-힣A-Za-z0-9]{2,12})(?=[\s,.(’”])/g;

const KOREAN = [
  BEFORE_PARTICLE,
  // 음성모델 ‘새청음’
  /[가-힣] ?[‘“「『<《](?<name>[가-힣A-Za-z0-9 ]{2,12})[’”」』>》]/g,
  // 오르비타 연구소 · 노을소프트 대표이사
  /(?<name>[가-힣A-Za-z0-9]{3,12}) (?:연구소|재단|그룹|대학교|병원|컨소시엄|구단|출판사|증권|은행)(?![가-힣]{3})/g,
  // 청솔유업은 · 새벽전자의
  /(?<![가-힣A-Za-z0-9])(?<name>[가-힣A-Za-z0-9]{2,8}(?:유업|연구소|전자|자동차|제약|건설|중공업|화학|식품|항공|방송|신문|출판사|재단|협회|조합|소프트|테크|바이오|에너지|시스템|네트웍스|모빌리티|로보틱스))(?=은|는|이|가|을|를|의|에|와|과|도|[\s,.(’”])/g,
  // 미리내AI(MirinaeAI)
  /(?<name>[가-힣A-Za-z0-9]{3,12})(?=\([A-Z][A-Za-z0-9 .&-]{1,24}\))/g,
];

function korean(text: string, unit: Span): OrganisationMention[] {
  const words = text.slice(unit.start, unit.end);
  return KOREAN.flatMap((pattern) =>
    [...words.matchAll(pattern)].flatMap((match) => {
      const written = match.groups?.['name'] ?? '';
      const start =
        unit.start + match.index + match[0].indexOf(written, match[0].startsWith(written) ? 0 : 1);
      const names = pattern === BEFORE_PARTICLE ? readings(written) : [written];
      return names.flatMap((name) =>
        PLAIN_WORDS.has(name) ? [] : [{ start, end: start + name.length, name }],
      );
    }),
  );
}

const PLAIN_WORDS: ReadonlySet<string> = new Set(
  '우리 이번 이들 그는 국내 해외 한국 미국 중국 일본 프랑스 유럽 서울 지역 대표 관계자 측은 최초 가운데 중에 또한 모두 함께 직원 임직원 공동 산하 자체 현지 글로벌 관련 대상 사이 이용 개발 출시 운영 투자'.split(
    ' ',
  ),
);

function latin(text: string, unit: Unit): OrganisationMention[] {
  return runsOf(text, unit).flatMap(({ words }) => {
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last || words.length > 4) return [];
    const span = { start: first.start, end: last.end };
    const name = text.slice(span.start, span.end);
    const before = text.slice(Math.max(unit.start, span.start - 40), span.start);
    const after = text.slice(span.end, Math.min(unit.end, span.end + 60));
    const marked = words.length > 1 && MARKER.test(name);
    return marked || INTRODUCED.test(before) || DESCRIBED.test(after) ? [{ ...span, name }] : [];
  });
}

const MARKER =
  /(?<!\p{L})(?:Dairy|Foods|Brewery|Farms?|Trust|Society|Hotel|Theatre|Museum|College|Hospital|Press|Radio|Records|Airways|Railways?|Bakery|Logistics|Pharma|Robotics|Analytics|Insurance|Holdings|Association|Electronics|Énergie|Laiterie|Brasserie|Librairie|Éditions|Labs?|Systems?|Bank|Group|Inc|Ltd|Limited|Corp|Corporation|University|Institute|Foundation|Technologies|Software|Solutions|Energy|Motors|Airlines|Studios?|Pictures|Partners|Capital|Ventures|Consulting|Orchestra|Université|Institut|Banque|Groupe|Fondation|Laboratoires?)(?!\p{L})/u;
const INTRODUCED =
  /(?:start-?up|company|firm|bank|charity|maker|developer|brewery|publisher|orchestra|network|retailer|app|model|chatbot|dairy|bakery|theatre|museum|hotel|farm|laiterie|brasserie|librairie|ferme|fonderie|usine|clinique|coopérative|fondation|marque|agence|entreprise|société|groupe|association|éditeur|laboratoire|modèle|application|logiciel|called|named|appelée?|baptisée?|nommée?),? (?:[«“"] ?)?$/i;
const DESCRIBED =
  /^,? (?:is |was |est |était )?(?:,? ?(?:an?|une?|la|le|the) )(?:[\p{L}-]+ ){0,3}(?:start-?up|company|firm|bank|charity|maker|developer|brewery|publisher|network|retailer|app|model|chatbot|entreprise|société|association|éditeur|laboratoire|modèle|application|logiciel|fabricant)/u;
