export * from './carried.js';
export * from './claim-machine.js';
export * from './context.js';
export * from './cues.js';
export * from './due.js';
export * from './find-claims.js';
export * from './moved.js';
export * from './plan-claims.js';
