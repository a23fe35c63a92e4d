import { describe, expect, it } from '@jest/globals';
import { readContradictions } from './contradictions.js';
import { readDocument } from '../document.js';

describe('contradictions', () => {
  it('are read from the numbers of each thing, however many numbers the text has of others', () => {
    const others = Array.from({ length: 8_000 }, (_, at) => `${at + 600} people`).join(', ');
    const document = readDocument(
      `The Orpheum has 240 seats.\n${others}.\n${others}.\nThe 260 seats were sold.`,
      {
        language: 'en',
      },
    );
    expect(readContradictions(document).map(({ told }) => told.value)).toEqual([260]);
  });
});
