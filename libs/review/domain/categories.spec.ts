import { describe, expect, it } from '@jest/globals';
import { CERTAINTIES, FINDING_CATEGORIES } from '#lint';
import {
  CATEGORIES,
  CATEGORY_OF_FINDING,
  ISSUE_CATEGORIES,
  severityOfError,
  severityOfFinding,
  weighs,
  type DetectedBy,
  type Severity,
} from './categories.js';

describe('the categories', () => {
  it('name a type and, but for places, a kind', () => {
    for (const category of ISSUE_CATEGORIES) expect(category).toMatch(/^(place|[a-z]+\.[a-z_]+)$/);
  });

  it('have a place for every finding', () => {
    for (const finding of FINDING_CATEGORIES) expect(CATEGORIES[CATEGORY_OF_FINDING[finding]]).toBeDefined();
  });

  it('have words of their own in each language', () => {
    for (const language of ['ko', 'en'] as const) {
      const words = ISSUE_CATEGORIES.map((category) => CATEGORIES[category][language]);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it.each<[keyof typeof CATEGORIES, Severity, Severity, Severity]>([
    ['number.scale', 'critical', 'minor', 'info'],
    ['classification.wrong_kind', 'major', 'minor', 'info'],
    ['language.grammar', 'minor', 'minor', 'info'],
  ])('weigh a finding of %s by how sure it is', (category, ...severities) => {
    expect(CERTAINTIES.map((certainty) => severityOfFinding(category, certainty))).toEqual(severities);
  });

  it.each<[keyof typeof CATEGORIES, Severity, DetectedBy, Severity]>([
    ['identity.misattributed_role', 'minor', 'rule', 'major'],
    ['number.inconsistent', 'major', 'rule', 'major'],
    ['attribution.missing', 'info', 'rule', 'info'],
    ['identity.misattributed_role', 'minor', 'checker', 'minor'],
  ])('weigh an error of %s that was %s, seen by a %s, as %s', (category, severity, detectedBy, weight) => {
    expect(severityOfError(category, severity, detectedBy)).toBe(weight);
  });

  it('let only what is proved close the gate', () => {
    const closing = ISSUE_CATEGORIES.filter((category) =>
      weighs(severityOfFinding(category, 'warning'), 'major'),
    );
    expect(closing).toEqual([]);
  });
});
