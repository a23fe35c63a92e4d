import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { FAULTS } from '#core';
import { inEnglish, inKorean } from './fault-words.js';

function faultsOf(schema: z.ZodType, value: unknown): string[] {
  return schema.safeParse(value, { reportInput: true }).error!.issues.map(inKorean);
}

describe('what a schema found wrong, in Korean', () => {
  it.each<[string, z.ZodType, unknown, string]>([
    ['a field that is missing', z.object({ a: z.string() }), {}, '꼭 있어야 합니다'],
    ['another type', z.string(), 7, '잘못된 입력: 예상 타입은 string, 받은 타입은 number입니다'],
    ['a null', z.string(), null, '잘못된 입력: 예상 타입은 string, 받은 타입은 null입니다'],
    ['nothing', z.string().min(1), '', '비어 있을 수 없습니다'],
    ['an empty list', z.array(z.string()).min(1), [], '비어 있을 수 없습니다'],
    ['too few letters', z.string().min(12), 'short', '12자 이상이어야 합니다'],
    ['too many letters', z.string().max(2), 'long', '2자 이하여야 합니다'],
    ['too many things', z.array(z.number()).max(1), [1, 2], '1개 이하여야 합니다'],
    ['a number too small', z.number().min(1), 0, '1 이상이어야 합니다'],
    ['a number that is not above', z.number().gt(1), 1, '1 초과여야 합니다'],
    ['a number too large', z.number().max(9), 10, '9 이하여야 합니다'],
    ['a number that is not below', z.number().lt(9), 9, '9 미만이어야 합니다'],
    ['no address of mail', z.email(), 'x', '이메일 주소가 아닙니다'],
    ['no address of a page', z.url(), 'x', '웹 주소가 아닙니다'],
    ['no day', z.iso.date(), '크리스마스', '2026-12-25 같은 날짜여야 합니다'],
    [
      'a time without its zone',
      z.iso.datetime({ offset: true }),
      '2026-12-25T18:00',
      '2026-12-25T18:00:00+09:00처럼 시간대까지 쓴 시각이어야 합니다',
    ],
    ['no id', z.uuid(), 'x', '잘못된 UUID'],
    ['none of a list', z.enum(['ko', 'en']), 'de', '다음 가운데 하나여야 합니다: `ko`, `en`'],
    ['a field that nobody knows', z.strictObject({}), { a: 1 }, '모르는 항목이 있습니다: `a`'],
    ['none of several forms', z.union([z.number(), z.boolean()]), 'x', '잘못된 입력'],
    ['a rule of ours', z.string().refine(() => false, FAULTS.noHash.en), 'x', FAULTS.noHash.ko],
  ])('%s', (_, schema, value, words) => {
    expect(faultsOf(schema, value)).toEqual([words]);
  });

  it('gives an example where the standard alone would be named, in English too', () => {
    const said = (schema: z.ZodType, value: string) => schema.safeParse(value).error!.issues.map(inEnglish);
    expect(said(z.iso.date(), 'Christmas')).toEqual(['must be a day like 2026-12-25']);
    expect(said(z.iso.datetime({ offset: true }), '2026-12-25T18:00')[0]).toMatch(
      /with its time zone, like .*\+09:00/,
    );
    expect(said(z.email(), 'x')).toEqual(['Invalid email address']);
  });

  it('has every rule of ours once, in Hangul', () => {
    const faults = Object.values(FAULTS);
    expect(new Set(faults.map(({ en }) => en)).size).toBe(faults.length);
    for (const { ko } of faults) expect(ko).toMatch(/\p{Script=Hangul}/u);
  });
});
