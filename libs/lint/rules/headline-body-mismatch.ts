import { displayed } from '../display.js';
import type { Rule } from '../rule.js';

/** A figure in the headline or the deck that the body gives differently for the same thing. */
export const headlineBodyMismatch: Rule = {
  id: 'headline-body-mismatch',
  version: 2,
  categories: ['headline_body_mismatch'],
  check: (document) => displayed(document, ['headline', 'deck'], 'headline_body_mismatch'),
};
