import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../document.js';
import { readTwoSides } from './sides.js';

describe('two sides', () => {
  it('are told of one who is named among any number of others', () => {
    const others = 'Mary Orme met Paul Denny. '.repeat(20_000);
    const document = readDocument(
      `Anna Kell, who runs the hospital, spoke. ${others}Anna Kell, who runs the brewery, left.`,
      { language: 'en' },
    );
    expect([...readTwoSides(document)].map(({ person }) => person.name)).toEqual(['Anna Kell']);
  });
});
