export * from './canonical.js';
export * from './chain.js';
export * from './checkpoint.js';
export * from './merkle.js';
export * from './verify.js';
