import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../../document.js';

describe('a stated rate', () => {
  it('is read once for all rules that ask for it', () => {
    const document = readDocument('At 1,400 won to the dollar, $10 is 28,000 won.', { language: 'en' });
    expect(document.atRate).toMatchObject([{ rate: 1400 }]);
    expect(document.atRate).toBe(document.atRate);
  });

  it('is a whole number of a few digits, and never the end of a long one', () => {
    const long = readDocument(`At ${'1'.repeat(400)} won to the dollar, $10 is 28,000 won.`, {
      language: 'en',
    });
    expect(long.atRate).toEqual([]);
  });
});
