import { describe, expect, it } from '@jest/globals';
import { afterCheck, type AfterCheck } from './after-check.js';
import type { Source } from './evidence-rule.js';
import { gateSettings } from './settings.js';

const primary: Source = {
  class: 'primary',
  stance: 'supports',
  title: 'the register',
  url: null,
  publisher: null,
};

describe('after a check', () => {
  const gate = gateSettings({});

  it.each<
    [
      string,
      Parameters<typeof afterCheck>[0],
      Parameters<typeof afterCheck>[1],
      Parameters<typeof afterCheck>[2],
      Source[],
      AfterCheck,
    ]
  >([
    [
      'a claim of low risk is resolved when it is confirmed with evidence',
      'low',
      'confirmed',
      [],
      [primary],
      { outcome: 'confirmed', next: 'resolved' },
    ],
    [
      'without evidence it waits for an editor',
      'low',
      'confirmed',
      [],
      [],
      { outcome: 'confirmed', next: 'editor_decides' },
    ],
    [
      'what is not a fact is resolved',
      'medium',
      'not_a_fact',
      [],
      [],
      { outcome: 'not_a_fact', next: 'resolved' },
    ],
    [
      'what is wrong waits for an editor, whatever the evidence',
      'low',
      'wrong',
      [],
      [primary],
      { outcome: 'wrong', next: 'editor_decides' },
    ],
    [
      'a claim of high risk wants a second reader',
      'high',
      'confirmed',
      [],
      [primary],
      { outcome: null, next: 'second_reader' },
    ],
    [
      'and so does a legal one, whatever its outcome',
      'legal',
      'wrong',
      [],
      [],
      { outcome: null, next: 'second_reader' },
    ],
    [
      'two readers who agree resolve it',
      'high',
      'confirmed',
      ['confirmed'],
      [primary],
      { outcome: 'confirmed', next: 'resolved' },
    ],
    [
      'two readers who disagree leave it to be adjudicated, without an outcome',
      'high',
      'confirmed',
      ['confirmed_with_change'],
      [primary],
      { outcome: null, next: 'adjudication' },
    ],
  ])('%s', (_, risk, outcome, earlier, sources, left) => {
    expect(afterCheck(risk, outcome, earlier, sources, gate)).toEqual(left);
  });

  it('a desk may want a second reader for every claim', () => {
    const strict = gateSettings({ gate: { secondReader: ['low', 'medium', 'high', 'legal'] } });
    expect(afterCheck('low', 'confirmed', [], [primary], strict).next).toBe('second_reader');
  });
});
