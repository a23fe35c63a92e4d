import { expect, it } from '@jest/globals';
import { placeOf } from './keys.js';

it.each([
  ['a Latin keyboard', 'j', 'KeyJ', 'KeyJ'],
  ['with the capitals locked', 'J', 'KeyJ', 'KeyJ'],
  ['the Hangul layout', 'ㅓ', 'KeyJ', 'KeyJ'],
  ['where the letter lies elsewhere', 'a', 'KeyQ', 'KeyA'],
  ['the digits beside the letters', '3', 'Digit3', 'Digit3'],
  ['the digits on their own', '3', 'Numpad3', 'Digit3'],
  ['digits that take a shift', '"', 'Digit3', 'Digit3'],
  ['no letter at all', 'Escape', 'Escape', 'Escape'],
])('a key is known on %s', (_where, key, code, place) => {
  expect(placeOf({ key, code })).toBe(place);
});
