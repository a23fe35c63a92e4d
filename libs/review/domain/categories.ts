import type { Certainty, FindingCategory } from '#lint';

export const SEVERITIES = ['critical', 'major', 'minor', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const NATURES = ['objective', 'subjective'] as const;
export type Nature = (typeof NATURES)[number];

export const ORIGINS = ['source_text', 'author', 'translator', 'editor', 'production', 'unknown'] as const;
export type Origin = (typeof ORIGINS)[number];

export const DETECTED_BY = ['checker', 'editor', 'rule', 'reader', 'author', 'external'] as const;
export type DetectedBy = (typeof DETECTED_BY)[number];

interface Category {
  /** What an issue of this kind weighs unless a person says otherwise. */
  readonly severity: Severity;
  readonly nature: Nature;
  readonly ko: string;
  readonly en: string;
}

/** What can be wrong with a text, `type.kind`: the only table of it. */
const TABLE = {
  'identity.wrong_person': error('critical', '다른 사람', 'Wrong person'),
  'identity.misspelled_name': error('major', '이름 표기 오류', 'Misspelled name'),
  'identity.wrong_title': error('major', '직함 오류', 'Wrong title'),
  'identity.wrong_affiliation': error('major', '소속 오류', 'Wrong affiliation'),
  'identity.misattributed_role': error('major', '역할·업적 오인', 'Misattributed role'),
  'classification.wrong_kind': error('major', '종류 오인', 'Wrong kind of thing'),
  'classification.wrong_term': error('minor', '용어 오류', 'Wrong term'),
  'number.wrong_value': error('major', '수치 오류', 'Wrong value'),
  'number.unit': error('major', '단위 오류', 'Wrong unit'),
  'number.scale': error('critical', '자릿수 오류', 'Wrong order of magnitude'),
  'number.arithmetic': error('major', '계산 오류', 'Arithmetic'),
  'number.conversion': error('major', '환산 오류', 'Conversion'),
  'number.inconsistent': error('major', '수치 불일치', 'Inconsistent figures'),
  'number.rounding': error('minor', '어림 오류', 'Rounding'),
  'time.wrong_date': error('major', '날짜 오류', 'Wrong date'),
  'time.sequence': error('major', '순서나 기간 오류', 'Wrong sequence or duration'),
  'time.weekday': error('major', '요일 오류', 'Wrong weekday'),
  'time.age': error('minor', '나이 오류', 'Wrong age'),
  'time.stale': error('minor', '지난 정보', 'Out of date'),
  place: error('major', '장소 오류', 'Wrong place'),
  'quote.misquote': error('major', '인용 오류', 'Misquotation'),
  'quote.misattributed': error('critical', '발언자 오류', 'Misattributed quotation'),
  'quote.out_of_context': judgement('major', '맥락 없는 인용', 'Quoted out of context'),
  'translation.mistranslation': error('major', '오역', 'Mistranslation'),
  'translation.omission': error('minor', '번역 누락', 'Omitted in translation'),
  'translation.addition': error('major', '원문에 없는 내용', 'Added in translation'),
  'translation.untranslated': error('minor', '미번역·번역투', 'Left untranslated'),
  'translation.hedge_lost': error('major', '단정으로 바뀜', 'Hedge lost'),
  'translation.transliteration': error('minor', '표기법', 'Transliteration'),
  'attribution.missing': error('minor', '출처 없음', 'Missing attribution'),
  'attribution.unsupported': error('major', '출처와 다름', 'Not supported by its source'),
  'attribution.circular': error('minor', '순환 출처', 'Circular sourcing'),
  'context.omission': judgement('minor', '맥락 누락', 'Omitted context'),
  'context.overstatement': judgement('major', '과장', 'Overstatement'),
  'context.misleading_cause': judgement('major', '인과 오도', 'Misleading cause'),
  'context.superlative': judgement('minor', '최상급 표현', 'Superlative'),
  'display.headline': error('major', '제목 불일치', 'Headline'),
  'display.caption': error('major', '사진 설명 불일치', 'Caption'),
  'display.chart': error('major', '도표 오류', 'Chart'),
  'display.photo': error('major', '사진 오류', 'Photograph'),
  'language.spelling': error('minor', '맞춤법', 'Spelling'),
  'language.grammar': error('minor', '문법', 'Grammar'),
  'legal.defamation': judgement('critical', '명예훼손 우려', 'Defamation'),
  'legal.privacy': judgement('critical', '사생활 침해 우려', 'Privacy'),
  'legal.copyright': judgement('major', '저작권', 'Copyright'),
  'internal.contradiction': error('major', '내부 모순', 'Contradiction'),
  'internal.duplicate': error('minor', '중복', 'Duplicate'),
} as const satisfies Record<string, Category>;

export type IssueCategory = keyof typeof TABLE;
export const CATEGORIES: Readonly<Record<IssueCategory, Category>> = TABLE;
export const ISSUE_CATEGORIES = Object.keys(TABLE) as [IssueCategory, ...IssueCategory[]];

type TypeOf<Category extends string> = Category extends `${infer Type}.${string}` ? Type : Category;

/** What each type is called, in the order of the table. */
export const CATEGORY_TYPES: Readonly<
  Record<TypeOf<IssueCategory>, { readonly ko: string; readonly en: string }>
> = {
  identity: { ko: '인물·이름', en: 'Identity' },
  classification: { ko: '분류', en: 'Classification' },
  number: { ko: '수', en: 'Numbers' },
  time: { ko: '때', en: 'Time' },
  place: { ko: '곳', en: 'Place' },
  quote: { ko: '인용', en: 'Quotation' },
  translation: { ko: '번역', en: 'Translation' },
  attribution: { ko: '출처 밝히기', en: 'Attribution' },
  context: { ko: '맥락', en: 'Context' },
  display: { ko: '제목·사진·도표', en: 'Display' },
  language: { ko: '말', en: 'Language' },
  legal: { ko: '법', en: 'Legal' },
  internal: { ko: '내부 모순', en: 'Within the text' },
};

/** The kind of issue that each kind of finding is raised as. */
export const CATEGORY_OF_FINDING: Readonly<Record<FindingCategory, IssueCategory>> = {
  currency_conversion_conflict: 'number.inconsistent',
  currency_conversion_error: 'number.conversion',
  currency_unit_slip: 'number.scale',
  false_precision: 'number.rounding',
  unit_conversion_error: 'number.conversion',
  multiple_mismatch: 'number.arithmetic',
  percentage_mismatch: 'number.arithmetic',
  percent_vs_point: 'number.unit',
  direction_mismatch: 'internal.contradiction',
  sum_mismatch: 'number.arithmetic',
  arithmetic_mismatch: 'number.arithmetic',
  weekday_mismatch: 'time.weekday',
  impossible_date: 'time.wrong_date',
  date_order: 'time.sequence',
  duration_mismatch: 'time.sequence',
  age_mismatch: 'time.age',
  range_reversed: 'number.wrong_value',
  headline_body_mismatch: 'display.headline',
  caption_body_mismatch: 'display.caption',
  internal_contradiction: 'internal.contradiction',
  name_variant: 'identity.misspelled_name',
  terminology_error: 'classification.wrong_kind',
  attribution_contradiction: 'identity.misattributed_role',
  translation_residue: 'translation.untranslated',
  duplicate_attribution: 'internal.duplicate',
  doubled_word: 'internal.duplicate',
  unused_abbreviation: 'language.grammar',
  weasel_attribution: 'attribution.missing',
  superlative: 'context.superlative',
  unsourced_estimate: 'attribution.missing',
  law_date: 'time.wrong_date',
};

/**
 * What a finding weighs: as much as its kind when it is proved, at most `minor` when it is only likely, and `info` when
 * it asks for a source. So only what is proved can close the gate by itself.
 */
export function severityOfFinding(category: IssueCategory, certainty: Certainty): Severity {
  if (certainty === 'info') return 'info';
  return certainty === 'error'
    ? CATEGORIES[category].severity
    : lesser(CATEGORIES[category].severity, 'minor');
}

/**
 * What an issue weighs once a person has said that it is an error: what a rule took for likely, and so for `minor`, weighs as
 * much as its kind.
 */
export function severityOfError(
  category: IssueCategory,
  severity: Severity,
  detectedBy: DetectedBy,
): Severity {
  const own = CATEGORIES[category].severity;
  return detectedBy === 'rule' && severity !== 'info' && weighs(own, severity) ? own : severity;
}

/** True when `severity` is `threshold` or worse. */
export function weighs(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}

function lesser(one: Severity, other: Severity): Severity {
  return weighs(one, other) ? other : one;
}

/** Right or wrong: two people who look it up agree. */
function error(severity: Severity, ko: string, en: string): Category {
  return { severity, nature: 'objective', ko, en };
}

/** A matter of judgement. */
function judgement(severity: Severity, ko: string, en: string): Category {
  return { severity, nature: 'subjective', ko, en };
}
