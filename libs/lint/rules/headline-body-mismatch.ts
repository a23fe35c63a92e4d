import { displayed } from '../display/display.js';
import type { Rule } from '../rule.js';

/** A figure, a date, a name, a place or an outcome in the headline or the deck that the body gives differently. */
export const headlineBodyMismatch: Rule = {
  id: 'headline-body-mismatch',
  version: 8,
  categories: ['headline_body_mismatch'],
  check: (document, facts) => displayed(document, facts, ['headline', 'deck'], 'headline_body_mismatch'),
};
