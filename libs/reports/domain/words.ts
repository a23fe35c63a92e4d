import type { ArticleStatus } from '#articles/domain';
import type { ClaimStatus, Outcome, Risk } from '#claims/domain';
import type { CorrectionStatus, CorrectionType, DerivativeKind } from '#corrections/domain';
import type {
  DetectedBy,
  EvidenceClass,
  IssueStatus,
  Origin,
  Severity,
  Stance,
  WaivableRule,
} from '#review/domain';
import type { ZoneKind } from '#text';

/** Every word of docs/glossary.md that a thing can be in, by its kind. */
interface Kinds {
  articleStatus: ArticleStatus;
  zone: ZoneKind;
  claimStatus: ClaimStatus;
  outcome: Outcome;
  risk: Risk;
  evidenceClass: EvidenceClass;
  stance: Stance;
  issueStatus: IssueStatus;
  severity: Severity;
  origin: Origin;
  detectedBy: DetectedBy;
  /** What was excepted. */
  gateRule: WaivableRule;
  /** So many blockers of one kind; `{{count}}` is their number. */
  gateGroup: WaivableRule;
  correctionStatus: CorrectionStatus;
  correctionType: CorrectionType;
  derivative: DerivativeKind;
}

type Words = { readonly [Kind in keyof Kinds]: Readonly<Record<Kinds[Kind], string>> };

/** What people read for them, on the desk and in reports alike. */
export const KOREAN: Words = {
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
  risk: {
    low: '위험 낮음',
    medium: '위험 보통',
    high: '위험 높음',
    legal: '법적 위험',
  },
  evidenceClass: {
    primary: '1차 자료',
    secondary: '2차 자료',
  },
  stance: {
    supports: '뒷받침',
    contradicts: '반박',
    context: '맥락',
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
  severity: {
    critical: '치명적',
    major: '중대',
    minor: '경미',
    info: '참고',
  },
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
  gateRule: {
    'claim-open': '끝나지 않은 주장',
    'claim-disputed': '엇갈린 주장',
    'claim-stale': '다시 볼 주장',
    'claim-wrong': '틀린 주장',
    'evidence-missing': '모자란 근거',
    'second-reader-missing': '모자란 재확인',
    'issue-undecided': '결정 안 된 지적',
    'error-unfixed': '고치지 않은 오류',
  },
  gateGroup: {
    'claim-open': '확인이 끝나지 않은 주장 {{count}}개',
    'claim-disputed': '두 사람의 결과가 갈린 주장 {{count}}개',
    'claim-stale': '글이나 근거가 바뀐 주장 {{count}}개',
    'claim-wrong': '틀렸는데 지적이 없는 주장 {{count}}개',
    'evidence-missing': '근거가 모자란 주장 {{count}}개',
    'second-reader-missing': '두 사람이 확인해야 하는 주장 {{count}}개',
    'issue-undecided': '결정해야 하는 지적 {{count}}개',
    'error-unfixed': '고쳐지지 않은 오류 {{count}}개',
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
  derivative: {
    article: '다른 기사',
    translation: '번역',
    newsletter: '뉴스레터',
    social: '소셜 미디어',
    print: '인쇄판',
    broadcast: '방송',
    other: '그 밖의 곳',
  },
};

export const ENGLISH: Words = {
  articleStatus: {
    received: 'Received',
    checking: 'Checking',
    cleared: 'Cleared',
    published: 'Published',
    correcting: 'Correcting',
    archived: 'Archived',
    on_hold: 'On hold',
    killed: 'Killed',
  },
  zone: {
    headline: 'Headline',
    deck: 'Deck',
    byline: 'Byline',
    dateline: 'Dateline',
    subheading: 'Subheading',
    paragraph: 'Paragraph',
    caption: 'Caption',
    credit: 'Credit',
    pull_quote: 'Pull quote',
    table: 'Table',
    boilerplate: 'Boilerplate',
  },
  claimStatus: {
    queued: 'Queued',
    assigned: 'Assigned',
    in_check: 'In check',
    awaiting_answer: 'Awaiting answer',
    checked: 'Checked',
    second_check: 'Second check',
    disputed: 'Readers disagree',
    resolved: 'Resolved',
    not_checkable: 'Not checkable',
    duplicate: 'Duplicate',
    withdrawn: 'Withdrawn',
    stale: 'Stale',
    orphaned: 'Orphaned',
  },
  outcome: {
    confirmed: 'Confirmed',
    confirmed_with_change: 'Confirmed with a change',
    wrong: 'Wrong',
    unsupported: 'Unsupported',
    cannot_verify: 'Cannot be verified',
    conflicting_sources: 'Sources conflict',
    not_a_fact: 'Not a fact',
  },
  risk: {
    low: 'Low risk',
    medium: 'Medium risk',
    high: 'High risk',
    legal: 'Legal risk',
  },
  evidenceClass: {
    primary: 'Primary',
    secondary: 'Secondary',
  },
  stance: {
    supports: 'Supports',
    contradicts: 'Contradicts',
    context: 'Context',
  },
  issueStatus: {
    open: 'Open',
    confirmed: 'Error',
    dismissed: 'Dismissed',
    duplicate: 'Duplicate',
    fix_proposed: 'Fix proposed',
    fixed: 'Fixed',
    closed: 'Closed',
    waived: 'Waived',
  },
  severity: {
    critical: 'Critical',
    major: 'Major',
    minor: 'Minor',
    info: 'Info',
  },
  origin: {
    source_text: 'Source text',
    author: 'Author',
    translator: 'Translator',
    editor: 'Editor',
    production: 'Production',
    unknown: 'Unknown',
  },
  detectedBy: {
    checker: 'Checker',
    editor: 'Editor',
    rule: 'Rule',
    reader: 'Reader',
    author: 'Author',
    external: 'From outside',
  },
  gateRule: {
    'claim-open': 'an unresolved claim',
    'claim-disputed': 'a disputed claim',
    'claim-stale': 'a stale claim',
    'claim-wrong': 'a wrong claim',
    'evidence-missing': 'missing evidence',
    'second-reader-missing': 'a missing second reader',
    'issue-undecided': 'an undecided issue',
    'error-unfixed': 'an uncorrected error',
  },
  gateGroup: {
    'claim-open': '{{count}} claims are not yet resolved',
    'claim-disputed': 'The readers of {{count}} claims disagree',
    'claim-stale': 'The words or evidence of {{count}} claims have changed',
    'claim-wrong': '{{count}} claims are wrong, and no issue says so',
    'evidence-missing': '{{count}} claims lack evidence',
    'second-reader-missing': '{{count}} claims need a second reader',
    'issue-undecided': '{{count}} issues are not yet decided',
    'error-unfixed': '{{count}} errors stand uncorrected',
  },
  correctionStatus: {
    proposed: 'Proposed',
    approved: 'Approved',
    rejected: 'Rejected',
    applied: 'Applied',
    noticed: 'Noticed',
    closed: 'Closed',
    withdrawn: 'Withdrawn',
  },
  correctionType: {
    correction: 'Correction',
    clarification: 'Clarification',
    editors_note: 'Editor’s note',
    update: 'Update',
    retraction: 'Retraction',
    silent_fix: 'Silent fix',
    right_of_reply: 'Right of reply',
    statutory_correction: 'Statutory correction',
    follow_up: 'Follow-up',
  },
  derivative: {
    article: 'Article',
    translation: 'Translation',
    newsletter: 'Newsletter',
    social: 'Social post',
    print: 'Print',
    broadcast: 'Broadcast',
    other: 'Elsewhere',
  },
};
