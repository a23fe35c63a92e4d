import { expect, it } from '@jest/globals';
import { paceOf, type Pace } from './channels.js';

it.each<[string, Parameters<typeof paceOf>, Pace]>([
  ['at once, when nothing was said', ['overdue', 1, undefined, {}], 'now'],
  ['in the digest, from the third time on', ['overdue', 3, undefined, {}], 'digest'],
  ['in the digest, although its reader wants it at once every time', ['overdue', 3, 'now', {}], 'digest'],
  ['at once all the same, when the desk insists', ['overdue', 3, 'off', { overdue: 'now' }], 'now'],
  ['not at all, when its reader does not want it', ['due', 1, 'off', {}], 'off'],
  [
    'in the digest at least, when the desk wants that',
    ['deadline', 1, 'off', { deadline: 'digest' }],
    'digest',
  ],
  [
    'at once, when its reader wants more than the desk',
    ['deadline', 1, 'now', { deadline: 'digest' }],
    'now',
  ],
  [
    'at once, whatever its reader says: an error that readers see',
    ['error', 1, 'off', { error: 'now' }],
    'now',
  ],
  ['in the digest: what is to be looked at again some day', ['review', 1, undefined, {}], 'digest'],
])('a message comes by mail %s', (_, [kind, rung, preferred, floor], pace) => {
  expect(paceOf(kind, rung, preferred, floor)).toBe(pace);
});
