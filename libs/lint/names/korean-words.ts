/** The words of a Korean sentence, and which of them may be a name: surnames, syllables of given names, titles. */
import type { Span } from '#text';
import { withoutParticle } from './particles.js';
import { TITLES } from './titles.js';
import type { Title } from './names.js';

/** A word with what is attached to it: `최고경영자` of 최고경영자(CEO)는. */
export interface Token extends Span {
  readonly word: string;
  /** The word without its particle, where it may have one. */
  readonly stem: string;
  /** Within ‘…’ or “…”: a name of something, not a person. */
  readonly quoted: boolean;
}

export function tokensOf(text: string, unit: Span): Token[] {
  const tokens: Token[] = [];
  const words = text.slice(unit.start, unit.end);
  const named = [...words.matchAll(SHORT_QUOTATION)].map((match) => unit.start + match.index);
  let next = 0;
  let until = -1;
  for (const match of words.matchAll(TOKEN)) {
    const start = unit.start + match.index;
    const word = match[0];
    for (; (named[next] ?? Infinity) < start; next++) until = closingOf(text, named[next] ?? 0);
    const quoted = start < until;
    // The age in 모지해(52) 씨 stands between a name and its title.
    if (/^\d{1,3}$/.test(word) && text.charAt(start - 1) === '(' && text.charAt(start + word.length) === ')')
      continue;
    const attached = ATTACHED.exec(word)?.[0].length ?? 0;
    if (attached > 0 && isNameLike(word.slice(0, 3))) {
      const [name, title] = [word.slice(0, attached - 1), word.slice(attached - 1)];
      tokens.push({ start, end: start + name.length, word: name, stem: name, quoted });
      tokens.push({
        start: start + name.length,
        end: start + word.length,
        word: title,
        stem: '씨',
        quoted: false,
      });
      continue;
    }
    tokens.push({ start, end: start + word.length, word, stem: withoutParticle(word), quoted });
  }
  return tokens;
}

/** The title that a word is, with or without its particle; `대표` is one, `대표적` is not. */
export function titleAt({
  word,
  start,
}: {
  readonly word: string;
  readonly start: number;
}): Title | undefined {
  for (let size = Math.min(word.length, 8); size >= 1; size--) {
    const stem = word.slice(0, size);
    if (!isBare(stem, word)) continue;
    const ending = COMPOUND.exec(stem)?.[0];
    const role = TITLES.get(stem.toLowerCase()) ?? (ending === undefined ? undefined : TITLES.get(ending));
    if (role) return { start, end: start + size, role };
  }
  return undefined;
}

/** A surname and syllables of given names: whoever is addressed with 씨 may be called 송기대 as well. */
function isNameLike(word: string): boolean {
  return SURNAMES.has(word.charAt(0)) && [...word.slice(1)].every((syllable) => SYLLABLES.has(syllable));
}

export function isKoreanName({ word, quoted }: Token, title: Title | undefined): boolean {
  if (quoted || COMMON.has(word) || !/^[가-힣]+$/.test(word)) return false;
  if (word.length === 4) return DOUBLE_SURNAMES.has(word.slice(0, 2));
  if (!SURNAMES.has(word.charAt(0))) return false;
  // Whoever is addressed with 씨 has a name, of whatever syllables.
  if (word.length === 3 && title?.role.name === 'resident') return true;
  if (!isNameLike(word)) return false;
  if (word.length === 3) return !/(?:대|사|청|당|족|회|처|팀|군|측|계|급|별|적|고)$/.test(word);
  return word.length === 2 && title !== undefined && !/[대사청당회국팀부측계]$/.test(word);
}

export function isForeign(token: Token): boolean {
  const { word, quoted } = token;
  return (
    !quoted && /^[가-힣]{1,7}$/.test(word) && !COMMON.has(word) && !titleAt(token) && !NOUN_END.test(word)
  );
}

export function isOrganisationWord({ word, quoted }: Token): boolean {
  return quoted || (word.length > 1 && !COMMON.has(word) && !TITLES.has(word));
}

/** Nothing but one space, a gloss in brackets or the marks around a quoted name stands between the two. */
export function adjoin(text: string, one: Token | undefined, two: Token | undefined): boolean {
  if (!one || !two || two.start - one.end > 24) return false;
  const marks = one.quoted || two.quoted ? /[‘’“”「」『』<>《》〈〉]/g : /(?!)/g;
  return /^(?:\([^()]{1,20}\))?[ \u00a0]?$/.test(text.slice(one.end, two.start).replaceAll(marks, ''));
}

/** A word that no name goes through: one with a particle that only ends phrases, or a word of the language. */
export function endsPhrase({ word }: Token): boolean {
  return (
    COMMON.has(word) ||
    /(?:에서|으로|에게|하는|하고|하며|했던|되는|된|있는|인|의|을|를|은|는|와|과|이자|이며|하던|한|이끈|만든|세운|펴낸|나선|따낸|거둔|치른)$/.test(
      word,
    )
  );
}

export function ending({ start, stem, word, quoted }: Token): Token {
  return { start, end: start + stem.length, stem, word: word === stem ? word : stem, quoted };
}

const TOKEN = /[가-힣A-Za-z0-9]+(?:[-&+.][가-힣A-Za-z0-9]+)*/g;

/** 편의정씨는: the form of address without its space. */
const ATTACHED = /^[가-힣]{3}씨(?=$|[가-힣]{1,2}$)/;

/** ‘들꽃 컨소시엄’, <르 몽드>: a name of something, too short for what people say. */
const SHORT_QUOTATION = /[‘“「『<《〈][^‘’“”「」『』<>《》〈〉.]{1,30}[’”」』>》〉]/g;

function closingOf(text: string, open: number): number {
  return open + 1 + text.slice(open + 1, open + 33).search(/[’”」』>》〉]/);
}

/** Titles that others are made of: 기술이사, 수석코치, 편집국장. */
const COMPOUND =
  /(?<=^[가-힣]{2,4})(?:이사|팀장|본부장|국장|과장|부장|실장|소장|원장|센터장|위원장|교수|연구원|감독|코치|기자|대표|작가|디자이너|변호사|의원)$/;

function isBare(stem: string, word: string): boolean {
  return stem === word || withoutParticle(word, stem.length) === stem;
}

export const NOUN_END =
  /(?:업체|기업|회사|그룹|대학|대학교|연구소|위원회|재단|협회|은행|정부|부처|지역|분야|출신|소속|산하|전문|전담|담당|대표팀|연맹|협회|클럽)$/;

export const PREFIXES: ReadonlySet<string> = new Set(
  '전 현 신임 차기 전임 당시 초대 명예 수석 전직 현직'.split(' '),
);

export const COUNT: ReadonlySet<string> = new Set(['두', '세', '네', '다섯']);

export const MIDDLE: ReadonlySet<string> = new Set('반 판 폰 드 데 델 디 라 르 빈 알 엘'.split(' '));

const DOUBLE_SURNAMES: ReadonlySet<string> = new Set('남궁 황보 제갈 사공 선우 서문 독고 동방'.split(' '));

const SURNAMES: ReadonlySet<string> = new Set(
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은편용음팽좌',
);

/** The syllables of Korean given names: 드, 틸 or 크 make a word foreign. */
const SYLLABLES: ReadonlySet<string> = new Set(
  '가강건겸경고관광교구국군권규균근금기길나난남내노다단달담대덕도동두득라락란람래량려련렬령례로록룡루류률름리린림만매명모목무묵문미민박반방배백범별병보복봉부분비빈빛사산상새샘서석선설섭성세소솔송수숙순슬승시식신실심아안애양언여연열엽영예오옥온완용우욱운웅원월유육윤율은을음의이익인일임자장재전정제조종주준중지직진찬창채천철청초추춘충치태택하학한함해향허헌현협형혜호홍화환황회효훈휘흠흥희늘결들봄강겨랑혁니늬밝벼잎솜누레헤본후필담걸벽',
);

/** Words that are no part of a name though they could be by their form. */
const COMMON: ReadonlySet<string> = new Set(
  (
    '한국 미국 중국 일본 영국 독일 프랑스 유럽 세계 전국 국내 해외 정부 국회 국제 지역 지방 주요 공동 이번 최고 최대 신임 임시 전직 현직 ' +
    '여성 남성 청년 노동자 소비자 피해자 유가족 유족 주민 시민 학생 교사 이사회 조사단 위원회 대책위 노조 협회 재단 기업 회사 업체 ' +
    '스타트업 신생기업 은행 대학 대학교 고등학교 중학교 연구소 연구팀 병원 법원 검찰 경찰 언론 방송 신문 정당 야당 여당 민주당 여야 ' +
    '시장 온라인 모바일 반도체 자동차 인공지능 세 두 네 다섯 여러 모든 각 이 그 저 한 또 다른 같은 새 첫 다음 지난 지난해 올해 내년 ' +
    '오늘 어제 내일 현재 최근 당시 이후 이전 그리고 그러나 하지만 또한 특히 다만 이날 그는 그가 그녀는 그들 우리 우리는 이들 이는 ' +
    '이에 이와 이런 그런 관련 대해 위해 통해 따라 대한 가장 매우 아주 모두 함께 이미 아직 더욱 서울 부산 대구 인천 광주 대전 울산 ' +
    '경기도 강원도 제주도 전라도 경상도 충청도 유명 인기 담당 책임 수석 선임 부부 형제 자매 남매 쌍둥이 공식 비공식 전문 초청 특별 ' +
    '이사 대표 대표팀 국가대표 외국인 한국인 미국인 프랑스인 정치인 기업인 언론인 연예인 장애인 최고령 최연소 지도부 원내 당시 ' +
    '고위 하원 상원 연방 주립 국립 시립 도립 사립 공립 남자 여자 성인 어린이 노인 신인 주전 후보 차기 유력 조별 예선 본선 결승 ' +
    '라고 이라고 라며 이라며 라는 이라는 며 고 찾아 만나 이어 위해 통해 불러 맞아 향해 앞서 따라 대신 비롯해 포함해 대상으로 말 초 중순 하순 초순 상반기 하반기 이제 막 오늘날 자체 이탈리아 스페인 인도 러시아 우크라이나 캐나다 호주 네덜란드 벨기에 스위스 스웨덴 노르웨이 덴마크 핀란드 폴란드 브라질 멕시코 ' +
    '정규직 비정규직 임직원 공무원 전임 명예 민간 공공 전체 일부 대부분 나머지 관계자 전문가 지도자 경영진 제작진 취재진 의료진 ' +
    '고객사 협력사 투자사 개발사 제작사 운영사 자회사 모회사 지주사 계열사 상장사 방송사 언론사 출판사 항공사 보험사 증권사 건설사 ' +
    '구단 구단주 소속팀 상대팀 우승팀 선발 후반 전반 연장 명문 하지만 결국 조만간 구체적 최종 공개 발표 결과 이유 문제 주장 설명'
  ).split(' '),
);
