import { describeRule } from '../examples.js';
import { falsePrecision } from './false-precision.js';

describeRule(falsePrecision, {
  passes: [
    '3억달러(약 4060억원)를 모았다.',
    '70억달러(약 9조4500억원)가 들었다.',
    '계약금은 300만달러(40억5930만원)다.',
    '89유로(약 12만9천원)다.',
    '3억1250만달러(4228억1250만원)다.',
    '1마일(1.609km)이다.',
    'The marathon is 26.2 miles (42.195 km).',
    'It cost $3m (£2,361,450).',
    'Il pèse 5 kg (11 livres).',
    { text: '마을까지는 줄잡아 3마일(약 5㎞)이다.', language: 'ko' },
    { text: '감독의 몸값은 대략 300만유로로, 우리 돈 약 44억원이다.', language: 'ko' },
  ],
  finds: [
    [
      { text: '마을까지는 줄잡아 3마일(4.828㎞)이다.', language: 'ko' },
      { words: '4.828㎞', certainty: 'warning' },
    ],
    [
      { text: '감독의 몸값은 대략 300만유로로, 우리 돈 44억1237만5000원이다.', language: 'ko' },
      { words: '44억1237만5000원', certainty: 'warning' },
    ],
    [
      '시장은 2조달러(약 2706조2000억원)로 커진다.',
      { words: '약 2706조2000억원', certainty: 'warning', related: ['2조달러'] },
    ],
    ['100달러(약 13만5310원)다.', { words: '약 13만5310원' }],
    ['약 30km(18.641마일)를 걸었다.', { words: '18.641마일', certainty: 'warning' }],
    ['It cost about $3m (about £2,361,450).', { words: 'about £2,361,450', certainty: 'warning' }],
    ['They walked 30 miles (48.28 km).', { words: '48.28 km', certainty: 'info' }],
    [
      'Il a coûté environ 3 millions d’euros (environ 3,24157 millions de dollars).',
      { words: 'environ 3,24157 millions de dollars' },
    ],
  ],
});
