export * from './permissions.js';
export * from './scopes.js';
