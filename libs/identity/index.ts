/** Chapter 1: desks, people, roles, sessions and tokens. */
export * from './accounts.service.js';
export * from './desk-settings.js';
export * from './domain/index.js';
export * from './erasure.service.js';
export * from './forget-answers.js';
export * from './forget-ended.js';
export * from './found-desk.js';
export * from './hold-names.js';
export * from './identity.module.js';
export * from './identity.service.js';
export * from './identity.views.js';
export * from './known-names.js';
export * from './passwords.js';
export * from './people.service.js';
export * from './person.js';
export * from './secrets.js';
export * from './tokens.service.js';
