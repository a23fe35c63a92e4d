import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { finalOf, jamoDistance, jamoOf, josa, type Josa } from '#text';

describe('josa', () => {
  it.each<[string, Josa, string]>([
    ['기자', '은/는', '는'],
    ['도서관', '은/는', '은'],
    ['강', '이/가', '이'],
    ['배', '이/가', '가'],
    ['책', '을/를', '을'],
    ['표', '을/를', '를'],
    ['물', '과/와', '과'],
    ['비', '과/와', '와'],
    ['서울', '으로/로', '로'],
    ['부산', '으로/로', '으로'],
    ['파리', '으로/로', '로'],
    ['사실', '이라고/라고', '이라고'],
    ['오류', '이라고/라고', '라고'],
    ['3', '을/를', '을'],
    ['2025', '은/는', '는'],
    ['1', '으로/로', '로'],
    ['6', '으로/로', '으로'],
    ['5억 10', '을/를', '을'],
    ['12%', '으로/로', '로'],
    ['35℃', '이/가', '가'],
    ['30km', '을/를', '를'],
    ['70kg', '을/를', '을'],
    ['AI', '은/는', '는'],
    ['LLM', '을/를', '을'],
    ['URL', '으로/로', '로'],
    ['VM', '이/가', '이'],
    ['CEO', '이/가', '가'],
    ['Google', '으로/로', '로'],
    ['Google', '은/는', '은'],
    ['Microsoft', '을/를', '를'],
    ['Le Chat', '을/를', '을'],
    ['Amazon', '과/와', '과'],
    ['Chrome', '이/가', '이'],
    ['Large', '을/를', '를'],
    ['르챗(Le Chat)', '을/를', '을'],
    ['메타(Meta Inc.)', '은/는', '는'],
    ['‘H100’', '을/를', '을'],
    ['“안 간다”', '이라고/라고', '라고'],
    ['(강)', '이/가', '이'],
    ['', '은/는', '은(는)'],
    ['😀', '으로/로', '(으)로'],
    ['Москва', '이/가', '이(가)'],
  ])('%s takes %s as %s', (word, pair, expected) => {
    expect(josa(word, pair)).toBe(expected);
  });
});

describe('hangul', () => {
  it('knows the final of a syllable', () => {
    expect([...'가각갈힣a'].map((syllable) => finalOf(syllable))).toEqual([0, 1, 8, 27, undefined]);
  });

  it('spells syllables with their jamo', () => {
    expect([...jamoOf('한글')]).toHaveLength(6);
    expect([...jamoOf('가나')]).toHaveLength(4);
  });

  it.each<[string, string, number]>([
    ['노지언', '노지헌', 1],
    ['오르비타', '오르베타', 1],
    ['멜리아', '멜리앙', 1],
    ['가르베', '가르베트', 2],
    ['한가람', '한가람', 0],
    ['Müller', 'Muller', 1],
    ['Thomas', 'Tomas', 1],
    ['가나다', '로무비', 4],
    ['', '가나다', 4],
  ])('%s and %s are %i jamo apart, or too far', (a, b, distance) => {
    expect(jamoDistance(a, b, 3)).toBe(distance);
  });

  it('measures as the full table does', () => {
    const word = fc.string({ unit: fc.constantFrom('가', '각', '나', 'a', 'é'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.nat({ max: 8 }), (a, b, most) => {
        const [from, to] = [[...jamoOf(a)], [...jamoOf(b)]];
        const distances = [to.map((_, at) => at + 1)];
        const at = (row: number, column: number): number =>
          column < 0 ? row : (distances[row]?.[column] ?? 0);
        from.forEach((jamo, row) => {
          const line: number[] = [];
          distances.push(line);
          to.forEach((other, column) => {
            line.push(
              Math.min(
                at(row, column - 1) + (jamo === other ? 0 : 1),
                at(row, column) + 1,
                at(row + 1, column - 1) + 1,
              ),
            );
          });
        });
        expect(jamoDistance(a, b, most)).toBe(Math.min(at(from.length, to.length - 1), most + 1));
      }),
    );
  });
});
