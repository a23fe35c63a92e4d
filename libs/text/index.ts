/** Text and the places in it: pure, no I/O. */
export * from './span.js';
export * from './source-text.js';
export * from './language.js';
export * from './lines.js';
export * from './pairs.js';
export { itemNumberEnd } from './labels.js';
export * from './zones.js';
export * from './sentences.js';
export * from './anchor.js';
export * from './carry-over.js';
export * from './diff.js';
export * from './hangul.js';
export * from './josa.js';
export * from './quantities/index.js';
