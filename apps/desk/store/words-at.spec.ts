import { describe, expect, it } from '@jest/globals';
import { wholeWords } from './words-at.js';

describe('a selection that cuts words', () => {
  it.each([
    ['위성 13기 등 모두 발사했다', '13기 등 모', '13기 등 모두'],
    ['그는 “좋다”고 했다', '좋', '좋다'],
    ['the bridge opened', 'ridge ope', 'bridge opened'],
    ['13기', '3', '13기'],
  ])('%s: %s', (text, selected, whole) => {
    const start = text.indexOf(selected);
    const span = wholeWords(text, { start, end: start + selected.length });
    expect(text.slice(span.start, span.end)).toBe(whole);
  });
});
