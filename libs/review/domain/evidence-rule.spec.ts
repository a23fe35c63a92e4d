import { describe, expect, it } from '@jest/globals';
import { OUTCOMES } from '#claims/domain';
import { evidenceSuffices, type Source } from './evidence-rule.js';

const secondary = (publisher: string | null, url: string | null = null, title = 'a story'): Source => ({
  ...{ class: 'secondary', stance: 'supports', title, url, publisher },
});
const primary: Source = { ...secondary(null), class: 'primary' };
const three = [secondary('Le Matin'), secondary('The Gazette'), secondary('한국일보')];

describe('the evidence rule', () => {
  it.each<[string, Source[], boolean]>([
    ['nothing', [], false],
    ['one primary source', [primary], true],
    ['two independent secondary sources', three.slice(1), false],
    ['three independent secondary sources', three, true],
    ['three of which two are of one publisher', [three[0]!, three[1]!, secondary(' the  gazette ')], false],
    [
      'three of which two stand on one site',
      [three[0]!, secondary(null, 'https://www.paper.example/a'), secondary(null, 'https://paper.example/b')],
      false,
    ],
    ['three of which one is known by its title alone', [three[0]!, three[1]!, secondary(null)], true],
    [
      'three of which one only gives context',
      [three[0]!, three[1]!, { ...three[2]!, stance: 'context' }],
      false,
    ],
    ['a primary source that says otherwise', [{ ...primary, stance: 'contradicts' }], false],
  ])('asked whether a claim is confirmed by %s', (_, sources, met) => {
    expect(evidenceSuffices('confirmed', sources, 3)).toBe(met);
    expect(evidenceSuffices('confirmed_with_change', sources, 3)).toBe(met);
  });

  it('wants sources that contradict before it calls a claim wrong', () => {
    expect(evidenceSuffices('wrong', [primary], 3)).toBe(false);
    expect(evidenceSuffices('wrong', [{ ...primary, stance: 'contradicts' }], 3)).toBe(true);
  });

  it('wants none for an outcome that says there is none', () => {
    const free = OUTCOMES.filter((outcome) => evidenceSuffices(outcome, [], 3));
    expect(free).toEqual(['unsupported', 'cannot_verify', 'conflicting_sources', 'not_a_fact']);
  });

  it('counts to the number that the desk has set', () => {
    expect(evidenceSuffices('confirmed', three.slice(1), 2)).toBe(true);
  });
});
