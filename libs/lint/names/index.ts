/** Names in a text: people with their titles, and the particles that Korean hangs on names. */
export * from './names.js';
export * from './titles.js';
export * from './particles.js';
export { GIVEN, NOT_OF_NAMES, runsOf, surnameOf } from './latin.js';
export * from './organisations.js';
export * from './spelling.js';
export { titleAt } from './korean-words.js';
export { personsNamedIn } from './loose-names.js';
