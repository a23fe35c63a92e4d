import { describe, expect, it } from '@jest/globals';
import { holds } from './matching.js';

describe('what is typed finds', () => {
  it.each([
    ['수치 오류', '오류'],
    ['수치 오류', 'ㅅㅊ'],
    ['수치 오류', 'ㅊㅇ'],
    ['수치 오류', '오류 수치'],
    ['수치 오류', '숯'],
    ['역할·업적 오인', 'ㅇㅎㅇㅈ'],
    ['수치 오류 Wrong value', 'WRONG ㅅㅊ'],
    ['값이 다름', 'ㄱㅇ'],
    ['수치 오류'.normalize('NFD'), '수치'],
    ['수치 오류', ' '],
  ])('%s by “%s”', (text, words) => expect(holds(text, words)).toBe(true));

  it.each([
    ['수치 오류', 'ㅊㅅ'],
    ['수치 오류', '수치 오인'],
    ['Wrong value', 'ㅅㅊ'],
    ['Wrong value', 'right'],
  ])('not %s by “%s”', (text, words) => expect(holds(text, words)).toBe(false));
});
