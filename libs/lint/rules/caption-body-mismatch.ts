import { displayed } from '../display/display.js';
import type { Rule } from '../rule.js';

/** A figure, a date, a name, a place, a role or an outcome in the caption of a picture that the body gives differently. */
export const captionBodyMismatch: Rule = {
  id: 'caption-body-mismatch',
  version: 8,
  categories: ['caption_body_mismatch'],
  check: (document, facts) => displayed(document, facts, ['caption'], 'caption_body_mismatch'),
};
