import { displayed } from '../display.js';
import type { Rule } from '../rule.js';

/** A figure in the caption of a picture that the body gives differently for the same thing. */
export const captionBodyMismatch: Rule = {
  id: 'caption-body-mismatch',
  version: 2,
  categories: ['caption_body_mismatch'],
  check: (document) => displayed(document, ['caption'], 'caption_body_mismatch'),
};
