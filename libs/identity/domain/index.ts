export * from './permissions.js';
export * from './scopes.js';
export * from './secrets.js';
