import process from 'node:process';
import { describe, expect, it } from '@jest/globals';
import { wordsAt } from '#text';
import type { Rule } from './rule.js';
import { factBook } from './knowledge/fact-book.js';
import type { FactBook } from './knowledge/fact-book.js';
import { readDocument } from './document.js';
import { lint } from './engine.js';
import { STARTER_FACTS } from './index.js';

const NO_FACTS = {} as FactBook;
const TOLD = { ko: '가', en: 'a', fr: 'a' };

/** A rule that finds a word, with as much certainty as the example asks for. */
function finder(id: string, word: string, certainty: 'error' | 'warning' | 'info'): Rule {
  return {
    id,
    version: 1,
    categories: ['sum_mismatch', 'name_variant'],
    *check({ text }) {
      for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
        const end = start + word.length;
        yield { start, end, certainty, related: [], saw: word, expected: TOLD, message: TOLD, working: TOLD };
      }
    },
  };
}

describe('lint', () => {
  const document = readDocument('ten and one make nine. ten men', {
    language: 'en',
    zones: [
      { start: 0, end: 22, kind: 'paragraph' },
      { start: 23, end: 30, kind: 'boilerplate' },
    ],
  });

  it('tells in reading order what each rule found, and says who found it', () => {
    const rules = [finder('late', 'nine', 'info'), finder('early', 'one', 'error')];
    expect(
      lint(document, NO_FACTS, { rules }).map(({ rule, ruleVersion, category }) => [
        rule,
        ruleVersion,
        category,
      ]),
    ).toEqual([
      ['early', 1, 'sum_mismatch'],
      ['late', 1, 'sum_mismatch'],
    ]);
  });

  it('passes over boilerplate', () => {
    const findings = lint(document, NO_FACTS, { rules: [finder('ten', 'ten', 'error')] });
    expect(findings.map(({ start }) => start)).toEqual([0]);
  });

  it.each([
    ['A leaflet claims that the firm “won ten” prizes. That is wrong: it won nine.', 0],
    ['A leaflet wrongly claims that the firm “won ten” prizes.', 0],
    ['A leaflet claims that the firm “won ten” prizes. It won nine.', 1],
    ['A leaflet is wrong: the firm won ten prizes.', 1],
  ])('passes over what the article quotes and says is not so: %s', (text, found) => {
    const quoting = readDocument(text, { language: 'en' });
    expect(lint(quoting, NO_FACTS, { rules: [finder('ten', 'ten', 'error')] })).toHaveLength(found);
  });

  it('says once, and as the surest, what two rules saw in the same words', () => {
    const rules = [finder('unsure', 'and one', 'warning'), finder('sure', 'one make', 'error')];
    expect(lint(document, NO_FACTS, { rules }).map((finding) => wordsAt(document.text, finding))).toEqual([
      'one make',
    ]);
  });

  it('tells of one mistake once, by the category that says most of it', () => {
    const sum = readDocument('The grant of €40m (£34m) was repaid. Of the €40m (£51m), half was lost.', {
      language: 'en',
      zones: [{ start: 0, end: 72, kind: 'paragraph' }],
    });
    expect(lint(sum, factBook([])).map(({ category }) => category)).toEqual(['currency_conversion_conflict']);
    expect(
      lint(sum, factBook([]), { off: ['currency-conversion-conflict'] }).map(({ category }) => category),
    ).toEqual(['currency_conversion_error']);
  });

  it('lowers the voice of a softened rule, and does not hear one that is off', () => {
    const rules = [finder('a', 'one', 'error'), finder('b', 'nine', 'error')];
    expect(lint(document, NO_FACTS, { rules, softened: ['a'], off: ['b'] })).toMatchObject([
      { rule: 'a', certainty: 'warning' },
    ]);
  });

  it('stops listening to a rule that finds something on every line', () => {
    const long = readDocument('x '.repeat(5_000), { language: 'en', zones: [] });
    expect(lint(long, NO_FACTS, { rules: [finder('x', 'x', 'error')] })).toHaveLength(200);
  });
});

/** Square in their length, these lines take half a minute and more; as they are, half a second. */
describe('a long line of capital letters', () => {
  it.each(['A', 'É', 'Aa ', 'A Mc ', 'A de ', 'A. ', 'A-', 'Aa-', 'A’', 'Aa, ', 'A&', '한A'])(
    'does not stall the lint: %s',
    (piece) => {
      const text = piece.repeat(100_000 / piece.length);
      for (const language of ['en', 'fr', 'ko'] as const) {
        const before = process.cpuUsage();
        lint(readDocument(text, { language }), factBook(STARTER_FACTS));
        expect(process.cpuUsage(before).user / 1000).toBeLessThan(6_000);
      }
    },
    60_000,
  );
});

describe('a document', () => {
  it('reads each thing when it is first asked for, and only then', () => {
    const document = readDocument('One. Two.', { language: 'en' });
    expect(Object.getOwnPropertyDescriptor(document, 'units')?.get).toBeDefined();
    expect(document.units).toBe(document.units);
    expect(Object.getOwnPropertyDescriptor(document, 'units')?.get).toBeUndefined();
  });
});
