export * from './permissions.js';
export * from './secrets.js';
