import { diffArrays } from 'diff';

/** A stretch of words that stayed, went or came. */
export interface Changed {
  readonly change: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/**
 * What changed between two wordings, word by word. The kept and the removed stretches together are `before`, the kept and
 * the added are `after`, to the letter.
 */
export function wordDiff(before: string, after: string): Changed[] {
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }) => ({
    change: added ? 'added' : removed ? 'removed' : 'kept',
    text: value.join(''),
  }));
}

const SEGMENTER = new Intl.Segmenter('ko', { granularity: 'word' });

function wordsOf(text: string): string[] {
  return Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
}
