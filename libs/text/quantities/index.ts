/** What a text says in figures: numbers, amounts and their units, dates, hours, ranges. One grammar for each. */
export * from './numeral.js';
export * from './numerals.js';
export * from './measure.js';
export * from './bounds.js';
export * from './multiples.js';
export * from './quantity.js';
export * from './dates.js';
export * from './clock.js';
