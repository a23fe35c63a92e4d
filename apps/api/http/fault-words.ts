import { z } from 'zod';
import { FAULTS, type Words } from '#core';

/** What is asked for where zod only names a standard. */
const FORMS: Readonly<Record<string, Words>> = {
  date: { en: 'must be a day like 2026-12-25', ko: '2026-12-25 같은 날짜여야 합니다' },
  datetime: {
    en: 'must be a moment with its time zone, like 2026-12-25T18:00:00+09:00',
    ko: '2026-12-25T18:00:00+09:00처럼 시간대까지 쓴 시각이어야 합니다',
  },
};

/** What a schema found wrong, in English: zod's words, except where they only name a standard. */
export function inEnglish(issue: z.core.$ZodIssue): string {
  return formAsked(issue)?.en ?? issue.message;
}

function formAsked(issue: z.core.$ZodIssue): Words | undefined {
  return issue.code === 'invalid_format' ? FORMS[issue.format] : undefined;
}

const zodKorean = z.locales.ko().localeError;

/**
 * What a schema found wrong, in Korean: our own words where they are ours, then short ones for what people meet at a
 * form, else those of zod. The issue has its `input`.
 */
export function inKorean(issue: z.core.$ZodIssue): string {
  const own = Object.values(FAULTS).find(({ en }) => en === issue.message) ?? formAsked(issue);
  return own?.ko ?? shortly(issue) ?? saidBy(zodKorean(issue as z.core.$ZodRawIssue));
}

function shortly(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code === 'invalid_type' && issue.input === undefined) return '꼭 있어야 합니다';
  if (issue.code === 'invalid_format' && issue.format === 'email') return '이메일 주소가 아닙니다';
  if (issue.code === 'invalid_format' && issue.format === 'url') return '웹 주소가 아닙니다';
  if (issue.code === 'unrecognized_keys')
    return `모르는 항목이 있습니다: ${issue.keys.map((key) => `\`${key}\``).join(', ')}`;
  if (issue.code === 'invalid_value')
    return `다음 가운데 하나여야 합니다: ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`;
  if (issue.code === 'too_small') {
    if (Number(issue.minimum) === 1 && issue.origin in COUNTED) return '비어 있을 수 없습니다';
    return `${counted(issue.minimum, issue.origin)} ${issue.inclusive ? '이상이어야' : '초과여야'} 합니다`;
  }
  if (issue.code === 'too_big')
    return `${counted(issue.maximum, issue.origin)} ${issue.inclusive ? '이하여야' : '미만이어야'} 합니다`;
  return undefined;
}

/** The counters of what has a length. */
const COUNTED: Readonly<Record<string, string>> = { string: '자', array: '개', set: '개', map: '개' };

function counted(bound: number | bigint, origin: string): string {
  return `${bound}${COUNTED[origin] ?? ''}`;
}

function saidBy(words: string | { message: string } | null | undefined): string {
  return typeof words === 'string' ? words : (words?.message ?? '잘못된 값입니다');
}
