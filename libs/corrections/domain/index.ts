export * from './correction-machine.js';
export * from './correction-types.js';
export * from './derivatives.js';
export * from './notice.js';
export * from './replace-words.js';
export * from './stands-at.js';
export * from './word-diff.js';
export * from './clocks.js';
