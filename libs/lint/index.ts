/** The eye: rules that read an article against itself and the desk's fact book. Pure, no I/O. */
export * from './finding.js';
export * from './rule.js';
export * from './document.js';
export { readOrganisations } from './names/index.js';
export type { Sentence } from './sentences.js';
export * from './knowledge/fact-book.js';
export * from './engine.js';
export * from './rules/index.js';
export * from './knowledge/taxonomy.js';
export * from './facts/index.js';
export * from './facts/parse.js';
