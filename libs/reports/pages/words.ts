import { CATEGORIES, type IssueCategory } from '#review/domain';
import { HAPPENINGS } from '../domain/index.js';

/** The languages in which reports are written. */
export const PAGE_LANGUAGES = ['ko', 'en'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

/** The kinds of words of docs/glossary.md that reports show. */
export type WordKind = keyof typeof KOREAN;

/** A word of the glossary as a reader of the page knows it. */
export function say(kind: WordKind, word: string, language: PageLanguage): string {
  if (kind === 'category' && word in CATEGORIES) return CATEGORIES[word as IssueCategory][language];
  const korean: Readonly<Record<string, string>> = KOREAN[kind];
  return (language === 'ko' && korean[word]) || word.replaceAll(/[_-]/g, ' ').replace('.', ': ');
}

/** What an entry of the record tells, for a reader of the page. */
export function happening(action: string, language: PageLanguage): string {
  return HAPPENINGS[action]?.[language] ?? action.replaceAll('_', ' ').replace('.', ': ');
}

const KOREAN = {
  category: {},
  derivative: {
    translation: '번역',
    article: '다른 기사',
    newsletter: '소식지',
    social: '소셜 미디어',
    print: '지면',
    broadcast: '방송',
    other: '그 밖의 곳',
  },
  gateRule: {
    'claim-open': '끝나지 않은 주장',
    'claim-disputed': '엇갈린 주장',
    'claim-stale': '다시 볼 주장',
    'claim-wrong': '틀린 주장',
    'evidence-missing': '모자란 근거',
    'second-reader-missing': '두 번째 확인',
    'issue-undecided': '결정 안 된 지적',
    'error-unfixed': '고치지 않은 오류',
  },
  articleStatus: {
    received: '접수',
    checking: '확인 중',
    cleared: '통과',
    published: '게재',
    correcting: '정정 중',
    archived: '보관',
    on_hold: '보류',
    killed: '폐기',
  },
  claimStatus: {
    queued: '대기',
    assigned: '배정',
    in_check: '확인 중',
    awaiting_answer: '답변 대기',
    checked: '확인함',
    second_check: '재확인',
    disputed: '판정 대기',
    resolved: '완료',
    not_checkable: '대상 아님',
    duplicate: '중복',
    withdrawn: '철회',
    stale: '다시 볼 것',
    orphaned: '문장 없어짐',
  },
  outcome: {
    confirmed: '맞음',
    confirmed_with_change: '고치면 맞음',
    wrong: '틀림',
    unsupported: '근거 없음',
    cannot_verify: '확인할 수 없음',
    conflicting_sources: '출처 엇갈림',
    not_a_fact: '사실 주장 아님',
  },
  issueStatus: {
    open: '열림',
    confirmed: '오류',
    dismissed: '기각',
    duplicate: '중복',
    fix_proposed: '수정 제안',
    fixed: '고침',
    closed: '닫힘',
    waived: '예외',
  },
  correctionStatus: {
    proposed: '제안',
    approved: '승인',
    rejected: '반려',
    applied: '반영',
    noticed: '고지',
    closed: '닫힘',
    withdrawn: '철회',
  },
  correctionType: {
    correction: '정정',
    clarification: '설명',
    editors_note: '편집자 주',
    update: '내용 추가',
    retraction: '기사 철회',
    silent_fix: '단순 수정',
    right_of_reply: '반론보도',
    statutory_correction: '정정보도',
    follow_up: '추후보도',
  },
  risk: { low: '위험 낮음', medium: '위험 보통', high: '위험 높음', legal: '법적 위험' },
  severity: { critical: '치명적', major: '중대', minor: '경미', info: '참고' },
  origin: {
    source_text: '원문',
    author: '필자',
    translator: '번역',
    editor: '편집',
    production: '제작',
    unknown: '알 수 없음',
  },
  detectedBy: {
    checker: '팩트체커',
    editor: '데스크',
    rule: '자동 점검',
    reader: '독자',
    author: '필자',
    external: '외부',
  },
  evidenceClass: { primary: '1차 자료', secondary: '2차 자료' },
  stance: { supports: '뒷받침', contradicts: '반박', context: '맥락' },
  role: {
    checker: '팩트체커',
    copy_editor: '교열',
    editor: '데스크',
    chief: '편집장',
    author: '필자·번역자',
    legal: '법무',
    ombudsman: '고충처리인',
    auditor: '감사',
    admin: '관리자',
  },
  zone: {
    headline: '제목',
    deck: '부제',
    byline: '필자 줄',
    dateline: '발신지',
    subheading: '중간제목',
    paragraph: '본문',
    caption: '사진 설명',
    credit: '출처 줄',
    pull_quote: '발췌',
    table: '표',
    boilerplate: '군더더기',
  },
} as const;
