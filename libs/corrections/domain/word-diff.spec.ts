import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordDiff } from './word-diff.js';

describe('The difference of two wordings', () => {
  it('is shown word by word', () => {
    expect(wordDiff('모델은 가상머신이다', '모델은 언어 모델이다')).toEqual([
      { change: 'kept', text: '모델은 ' },
      { change: 'removed', text: '가상머신이다' },
      { change: 'added', text: '언어 모델이다' },
    ]);
  });

  it('holds both wordings to the letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const changes = wordDiff(before, after);
        const without = (change: string) =>
          changes
            .filter((one) => one.change !== change)
            .map((one) => one.text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });
});
