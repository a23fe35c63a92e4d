import { describe, expect, it } from '@jest/globals';
import { wordsAt } from '#text';
import { compose, type ZonedText } from './import/blocks.js';
import { keepZones } from './keep-zones.js';

const before = compose([
  { kind: 'headline', text: 'The bridge that waits' },
  { kind: 'caption', text: 'Two towers stand in the fog of a May morning.' },
  { kind: 'paragraph', text: 'It opened in 1932 and carried 11,000 cars a day.' },
  { kind: 'pull_quote', text: 'Nobody asked the ferrymen what they thought of it.' },
]);

/** The same text as an editor sends it back: every line a paragraph. */
function plain(text: string): ZonedText {
  const zones = [...text.matchAll(/\S[^\n]*/g)].map(({ 0: line, index }) => ({
    kind: 'paragraph' as const,
    start: index,
    end: index + line.length,
  }));
  return { text, zones };
}

describe('the zones of an edited text', () => {
  it('are those of the text before, wherever its words are recognised', () => {
    const after = plain(
      before.text.replace('1932', '1933').replace('The bridge', 'A new line first.\n\nThe bridge'),
    );
    expect(keepZones(before, after).map((zone) => [zone.kind, wordsAt(after.text, zone)])).toEqual([
      ['paragraph', 'A new line first.'],
      ['headline', 'The bridge that waits'],
      ['caption', 'Two towers stand in the fog of a May morning.'],
      ['paragraph', 'It opened in 1933 and carried 11,000 cars a day.'],
      ['pull_quote', 'Nobody asked the ferrymen what they thought of it.'],
    ]);
  });

  it('are as they were read where nothing is recognised', () => {
    const after = plain('Something else altogether.\n\nAnd one more thing.');
    expect(keepZones(before, after)).toEqual(after.zones);
  });
});
