/** The few words that everyone uses. */
export * from './actor.js';
export * from './cannot-start.js';
export * from './clock.js';
export * from './errors.js';
export * from './faults.js';
export * from './ids.js';
export * from './machine.js';
export * from './markup.js';
export * from './page.js';
export * from './problems.js';
export * from './storable.js';
