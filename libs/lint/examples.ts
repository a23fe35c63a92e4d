import { describe, expect, it } from '@jest/globals';
import { wordsAt } from '#text';
import type { Language, Span, ZoneKind } from '#text';
import { readDocument } from './document.js';
import type { Document } from './document.js';
import { lint } from './engine.js';
import { factBook } from './knowledge/fact-book.js';
import type { FactBook, HouseFact } from './knowledge/fact-book.js';
import type { Certainty, Finding, FindingCategory } from './finding.js';
import type { Rule } from './rule.js';

/**
 * The table tester of rules: small articles that a rule must pass over in silence, and small articles in which it must
 * find the error. A text alone says by its words which language it is in; each line of it is a paragraph unless said.
 */
export type Example =
  | string
  | {
      readonly text: string;
      readonly language?: Language;
      /** What each line is, where it matters: `['headline', 'paragraph']`. */
      readonly lines?: readonly ZoneKind[];
      readonly facts?: readonly HouseFact[];
    };

/** What the rule must find: the words that it underlines, and whatever else matters in this example. */
export interface Expected {
  readonly words: string;
  readonly certainty?: Certainty;
  readonly category?: FindingCategory;
  readonly related?: readonly string[];
  readonly suggestion?: string;
  /** A part of the Korean, English or French text of what it expected, of the message, or of the working. */
  readonly says?: string;
}

export interface Examples {
  readonly passes: readonly Example[];
  /** Pairs of an example and all that the rule finds in it, in reading order. */
  readonly finds: readonly (readonly [Example, ...Expected[]])[];
}

/** Writes the tests of one rule out of its examples. */
export function describeRule(rule: Rule, { passes, finds }: Examples): void {
  describe(`${rule.id}, version ${rule.version}`, () => {
    for (const example of passes) {
      it(`passes: ${textOf(example)}`, () => {
        const { document, findings } = run(rule, example);
        expect(findings.map((finding) => told(document, finding))).toEqual([]);
      });
    }
    for (const [example, ...expected] of finds) {
      it(`finds: ${textOf(example)}`, () => {
        const { document, findings } = run(rule, example);
        expect(findings.map((finding) => wordsAt(document.text, finding))).toEqual(
          expected.map(({ words }) => words),
        );
        findings.forEach((finding, index) => {
          const { certainty, category, related, suggestion, says } = expected[index] ?? { words: '' };
          if (certainty) expect(finding.certainty).toBe(certainty);
          if (category) expect(finding.category).toBe(category);
          if (related) expect(finding.related.map((span) => wordsAt(document.text, span))).toEqual(related);
          if (suggestion) expect(finding.suggestion).toBe(suggestion);
          if (says)
            expect(JSON.stringify([finding.expected, finding.message, finding.working])).toContain(says);
          expectWholesome(document, rule, finding);
        });
      });
    }
  });
}

function textOf(example: Example): string {
  return typeof example === 'string' ? example : example.text;
}

function run(rule: Rule, example: Example): { document: Document; findings: Finding[] } {
  const {
    text,
    language = guess(textOf(example)),
    lines,
    facts = [],
  } = typeof example === 'string' ? { text: example } : example;
  const zones = linesOf(text).map((span, index) => ({
    ...span,
    kind: lines?.[index] ?? ('paragraph' as const),
  }));
  const document = readDocument(text, { language, zones });
  return { document, findings: lint(document, bookOf(facts), { rules: [rule] }) };
}

const BOOKS = new WeakMap<readonly HouseFact[], FactBook>();

/** One book for all examples that share their facts. */
function bookOf(facts: readonly HouseFact[]): FactBook {
  const book = BOOKS.get(facts) ?? factBook(facts);
  BOOKS.set(facts, book);
  return book;
}

function linesOf(text: string): Span[] {
  return [...text.matchAll(/\S[^\n]*/g)].map((line) => {
    return { start: line.index, end: line.index + line[0].trimEnd().length };
  });
}

/** Two sentences are too little to detect a language by; those that an example is written in are easily told apart. */
function guess(text: string): Language {
  if (/[가-힣]/.test(text)) return 'ko';
  return /[éèàùçêôœ«]| (?:le|la|les|de|du|des|une|et|est|sont|soit|au|il) |\b(?:Le|La|Les|Il|Elle|Un) /.test(
    text,
  )
    ? 'fr'
    : 'en';
}

/** What every finding owes its reader, whatever the rule. */
function expectWholesome(document: Document, rule: Rule, finding: Finding): void {
  expect(rule.categories).toContain(finding.category);
  expect(finding.start).toBeLessThan(finding.end);
  for (const { start, end } of [finding, ...finding.related]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(document.text.length);
  }
  for (const words of [finding.expected, finding.message, finding.working]) {
    for (const language of ['ko', 'en', 'fr'] as const)
      expect(words[language]).not.toMatch(/^$|undefined|NaN|\[object/);
  }
}

/** A finding in one line, for the difference that a failing test shows. */
function told(document: Document, finding: Finding): string {
  return `${finding.certainty} ${finding.category} “${wordsAt(document.text, finding)}”: ${finding.working.en}`;
}
