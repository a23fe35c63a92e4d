/** The record: every change of state, hash-chained per article, written in the transaction of the change. */
export * from './checkpoints.js';
export * from './domain/index.js';
export * from './keyed-hash.js';
export * from './read.js';
export * from './record.js';
export * from './signing-key.js';
