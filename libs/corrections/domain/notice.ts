import type { Zone, ZoneKind } from '#text';
import type { CorrectionType } from './correction-types.js';

/** The languages in which readers are told. */
export const NOTICE_LANGUAGES = ['ko', 'en'] as const;
export type NoticeLanguage = (typeof NOTICE_LANGUAGES)[number];

/** The notice in each of them. */
export type Notice = Readonly<Record<NoticeLanguage, string>>;

/** What a reader must be told: what was wrong, what is right, where, and when. */
export interface NoticeFacts {
  readonly type: CorrectionType;
  readonly title: string;
  readonly place: Place;
  readonly before: string;
  readonly after: string;
  readonly publishedAt: Date;
  readonly correctedAt: Date;
  /** IANA name; a date is the desk's date. */
  readonly timeZone: string;
}

/** Where in an article: the third paragraph, the headline. */
export interface Place {
  readonly kind: ZoneKind;
  /** 1 for the first of its kind. */
  readonly number: number;
}

/** What a notice lacks, or says that it must not. */
export interface NoticeFault {
  readonly fault: 'title' | 'before' | 'after' | 'date' | 'euphemism';
  /** The words in question. */
  readonly words: string;
}

/** Which zone of the text a place lies in; between zones, the one that follows. */
export function placeOf(zones: readonly Zone[], start: number): Place {
  const zone = zones.find(({ end }) => start < end);
  if (zone === undefined) return { kind: 'paragraph', number: 1 };
  const number = zones.filter(({ kind, start: from }) => kind === zone.kind && from <= zone.start).length;
  return { kind: zone.kind, number };
}

/** The notice in the house's form. */
export function writeNotice(facts: NoticeFacts): Notice {
  return { ko: inKorean(facts), en: inEnglish(facts) };
}

/**
 * What is wrong with a notice that someone wrote by hand, or nothing. An error is called an error: words that make an
 * improvement of it are refused, except where they are quoted from the article.
 */
export function noticeFaults(text: string, language: NoticeLanguage, facts: NoticeFacts): NoticeFault[] {
  const parts = (['title', 'before', 'after'] as const).filter((part) => !text.includes(facts[part]));
  const faults: NoticeFault[] = parts.map((part) => ({ fault: part, words: facts[part] }));
  if (!DATE[language].test(text))
    faults.push({ fault: 'date', words: dateIn(language, facts, facts.publishedAt) });
  if (!BLUNT.has(facts.type)) return faults;
  const own = [facts.title, facts.before, facts.after].reduce(
    (rest, part) => (part ? rest.replaceAll(part, '') : rest),
    text,
  );
  const soft = own.match(EUPHEMISMS[language]) ?? [];
  return [...faults, ...soft.map((words): NoticeFault => ({ fault: 'euphemism', words }))];
}

/** The types that admit an error. */
const BLUNT = new Set<CorrectionType>(['correction', 'statutory_correction', 'retraction']);

const DATE = {
  ko: /\d{1,2}월 ?\d{1,2}일|\d{4}[-.] ?\d{1,2}[-.] ?\d{1,2}/,
  en: /\d{4}-\d{2}-\d{2}|\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2}\b/,
};

const EUPHEMISMS = {
  ko: /업데이트|보완|다듬|보강|명확히|분명히 하|오해의 소지|(?:일부|표현을?|문구를?) ?(?:내용을? ?)?(?:수정|변경|조정)/g,
  en: /\b(?:updat\w+|clarif\w+|amend\w*|tweak\w*|refin\w+|improv\w+|adjust\w*|misunderst\w+|unclear)\b/gi,
};

interface Form {
  readonly heading: string;
  readonly was: string;
  readonly is: string;
  readonly done: string;
}

function inKorean(facts: NoticeFacts): string {
  const { heading, was, is, done } = KOREAN[facts.type] ?? KOREAN_CHANGE;
  const corrected = dateIn('ko', facts, facts.correctedAt);
  return [
    heading,
    '',
    `「${facts.title}」(${dateIn('ko', facts, facts.publishedAt)} 게시) ${koreanPlace(facts.place)}`,
    `${was}: “${facts.before}”`,
    facts.after === '' ? `${is}: (삭제)` : `${is}: “${facts.after}”`,
    '',
    `${done} 기사는 ${corrected}에 고쳤습니다.`,
  ].join('\n');
}

function inEnglish(facts: NoticeFacts): string {
  const { heading, was, is, done } = ENGLISH[facts.type] ?? ENGLISH_CHANGE;
  return [
    heading,
    '',
    `“${facts.title}” (published ${dateIn('en', facts, facts.publishedAt)}), ${englishPlace(facts.place)}`,
    `${was}: “${facts.before}”`,
    facts.after === '' ? `${is}: (deleted)` : `${is}: “${facts.after}”`,
    '',
    `${done} ${dateIn('en', facts, facts.correctedAt)}.`,
  ].join('\n');
}

const KOREAN_ERROR: Form = {
  heading: '바로잡습니다',
  was: '틀린 내용',
  is: '바른 내용',
  done: '위와 같이 바로잡습니다.',
};
const KOREAN_CHANGE: Form = {
  heading: '알려드립니다',
  was: '처음 내용',
  is: '바뀐 내용',
  done: '위와 같이 알려드립니다.',
};
const KOREAN: Partial<Record<CorrectionType, Form>> = {
  correction: KOREAN_ERROR,
  statutory_correction: { ...KOREAN_ERROR, heading: '정정보도' },
  retraction: { ...KOREAN_ERROR, heading: '기사 철회', done: '위와 같은 잘못으로 기사를 철회합니다.' },
  editors_note: { ...KOREAN_CHANGE, heading: '편집자 주' },
  right_of_reply: { ...KOREAN_CHANGE, heading: '반론보도' },
  follow_up: { ...KOREAN_CHANGE, heading: '추후보도' },
};

const ENGLISH_ERROR: Form = {
  heading: 'Correction',
  was: 'We wrote',
  is: 'It should have said',
  done: 'The article was corrected on',
};
const ENGLISH_CHANGE: Form = {
  heading: 'Clarification',
  was: 'It said',
  is: 'It now says',
  done: 'The article was changed on',
};
const ENGLISH: Partial<Record<CorrectionType, Form>> = {
  correction: ENGLISH_ERROR,
  statutory_correction: { ...ENGLISH_ERROR, heading: 'Correction under the Press Arbitration Act' },
  retraction: { ...ENGLISH_ERROR, heading: 'Retraction', done: 'The article was retracted on' },
  editors_note: { ...ENGLISH_CHANGE, heading: 'Editor’s note' },
  right_of_reply: { ...ENGLISH_CHANGE, heading: 'Right of reply' },
  follow_up: { ...ENGLISH_CHANGE, heading: 'Follow-up' },
};

const ZONES: Readonly<Record<ZoneKind, Notice>> = {
  headline: { ko: '제목', en: 'headline' },
  deck: { ko: '부제', en: 'deck' },
  byline: { ko: '글쓴이', en: 'byline' },
  dateline: { ko: '날짜줄', en: 'dateline' },
  subheading: { ko: '소제목', en: 'subheading' },
  paragraph: { ko: '문단', en: 'paragraph' },
  caption: { ko: '사진 설명', en: 'caption' },
  credit: { ko: '출처 표기', en: 'credit' },
  pull_quote: { ko: '발췌문', en: 'pull quote' },
  table: { ko: '표', en: 'table' },
  boilerplate: { ko: '안내문', en: 'notice' },
};

function koreanPlace({ kind, number }: Place): string {
  if (kind === 'headline') return ZONES[kind].ko;
  return `${number === 1 ? '첫 번째' : `${number}번째`} ${ZONES[kind].ko}`;
}

function englishPlace({ kind, number }: Place): string {
  return kind === 'headline' ? ZONES[kind].en : `${ZONES[kind].en} ${number}`;
}

function dateIn(language: NoticeLanguage, { timeZone }: NoticeFacts, at: Date): string {
  return new Intl.DateTimeFormat(language === 'ko' ? 'ko-KR' : 'en-GB', {
    dateStyle: 'long',
    timeZone,
  }).format(at);
}
