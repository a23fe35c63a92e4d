/** Chapter 5: a fix is proposed, approved by someone else, applied as a new revision, and told to readers. */
export * from './corrections.module.js';
export type { CorrectionFilter } from './corrections.reading.js';
export * from './corrections.service.js';
export * from './corrections.views.js';
export * from './derivatives.service.js';
export * from './domain/index.js';
export { correctionHistory } from './history.reading.js';
export * from './live-text.service.js';
export * from './policy.service.js';
