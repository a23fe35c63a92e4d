import type { ZoneKind } from '#text';
import { describeRule } from '../examples.js';
import { captionBodyMismatch } from './caption-body-mismatch.js';

const lines: readonly ZoneKind[] = ['caption', 'paragraph', 'paragraph'];
const article = (text: string) => ({ text, lines });

describeRule(captionBodyMismatch, {
  passes: [
    article(
      '▲ 모래를 채운 놀이터. 놀이터는 31개가 된다.\n구청은 놀이터를 31개로 늘린다. 5년 전에는 17개였다.',
    ),
    article('▲ 축제에 온 시민 300명.\n상금은 300만원이다. 응모는 300자까지다.'),
    article(
      'Visitors at the fair, which drew 5,000 people.\nThe fair drew 5,000 people. Some 300 people work there.',
    ),
  ],
  finds: [
    [
      article(
        '▲ 모래를 채운 놀이터. 놀이터는 28개가 된다.\n구청은 놀이터를 31개로 늘린다. 5년 전에는 17개였다.',
      ),
      { words: '28개', certainty: 'warning', related: ['31개'] },
    ],
    [
      article('The new bridge, 800 metres long.\nThe new bridge is 600 metres long. It cost £4m.'),
      { words: '800 metres' },
    ],
    [
      article('La foire a attiré 5 000 visiteurs.\nLa foire a attiré 50 000 visiteurs en trois jours.'),
      { words: '5 000 visiteurs' },
    ],
  ],
});
