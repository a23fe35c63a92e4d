export * from './permissions.js';
export { ROLE_WORDS } from './role-words.js';
export * from './scopes.js';
