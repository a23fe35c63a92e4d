import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compare, wordsAt } from '#text';

/** The difference in one line: kept words as they are, `[removed→added]` where they changed. */
function told(before: string, after: string): string {
  return compare(before, after)
    .map((change) => {
      const [was, is] = [wordsAt(before, change.before), wordsAt(after, change.after)];
      return change.kind === 'kept' ? was : `[${was}→${is}]`;
    })
    .join('');
}

describe('difference', () => {
  it.each([
    ['배가 떴다.', '배가 떴다.', '배가 떴다.'],
    [
      '구청은 4억유로(약 5810억원)를 냈다.',
      '구청은 4억유로(약 5805억원)를 냈다.',
      '구청은 4억유로(약 [5810억원→5805억원])를 냈다.',
    ],
    ['모델은 가상머신이다.', '모델은 언어 모델이다.', '모델은 [가상머신이다→언어 모델이다].'],
    ['배는 작다. 강은 넓다.', '배는 작다. 비가 왔다. 강은 넓다.', '배는 작다. [→비가 왔다. ]강은 넓다.'],
    ['배는 작다. 강은 넓다. 끝.', '배는 작다. 끝.', '배는 작다. [강은 넓다. →]끝.'],
    [
      'The firm didn’t raise £1,200.50 then.',
      'The firm did raise £1,300.50 then.',
      'The firm [didn’t→did] raise £[1,200.50→1,300.50] then.',
    ],
    [
      'It is a big, old and slow boat.',
      'It is a small, new and slow boat.',
      'It is a [big, old→small, new] and slow boat.',
    ],
    ['', '새 글', '[→새 글]'],
  ])('of “%s” and “%s” reads %s', (before, after, expected) => {
    expect(told(before, after)).toBe(expected);
  });

  it('covers both texts to the letter, in order', () => {
    const words = fc.constantFrom('배', ' ', '. ', '5억', '\n', 'a-b', '😀', '\ud800', ', ');
    const anyText = fc
      .array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 20 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const changes = compare(before, after);
        expect(changes.map((change) => wordsAt(before, change.before)).join('')).toBe(before);
        expect(changes.map((change) => wordsAt(after, change.after)).join('')).toBe(after);
        for (const { kind, ...change } of changes) {
          const isSame = wordsAt(before, change.before) === wordsAt(after, change.after);
          expect(isSame).toBe(kind === 'kept');
        }
      }),
      { numRuns: 300 },
    );
  });
});
