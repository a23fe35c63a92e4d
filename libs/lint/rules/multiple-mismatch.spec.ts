import { describeRule } from '../examples.js';
import { multipleMismatch } from './multiple-mismatch.js';

describeRule(multipleMismatch, {
  passes: [
    '시장은 140억달러에서 400억달러로 3배 가까이 커졌다.',
    '매장이 12개에서 24개로 두 배가 됐다.',
    '매장은 24개로 10년 전(12개)의 두 배다.',
    '직원이 90명에서 30명으로 3분의 1로 줄었다.',
    '직원이 90명에서 60명으로 3분의 1이 줄었다.',
    '수출은 200만t에서 100만t으로 절반으로 줄었다.',
    '값은 1만원에서 3만원으로 세 배 올랐다.',
    '값은 1만원에서 3만원으로 두 배 올랐다.',
    '매출은 30억원으로 지난해(11억원)의 세 배에 가깝다.',
    '면적은 여의도의 세 배다. 인구는 5만 명이다.',
    'It has 7bn parameters, about half the 13bn of its rival.',
    'Sales doubled from £5m to £10m.',
    'Twice a week, 12 members meet 24 guests.',
    'The club now has 90 members, three times as many as the 30 it began with.',
    'The price fell by a third, from $90 to $60.',
    'The price fell to a third, from $90 to $30.',
    'Half of the 60 pupils, or 30, stayed at home.',
    'It won three times in 2020. It has 40 members and 90 guests.',
    'Le lac contient 40 millions de m³, contre 60 millions en 2000 : un tiers de moins.',
    'Le prix a doublé, passant de 5 à 10 euros.',
    'Il a été élu trois fois, par 40 voix contre 30.',
    'La ville compte 30 000 habitants, trois fois plus que les 10 000 de 1950.',
  ],
  finds: [
    [
      '매장이 12개에서 24개로 세 배가 됐다.',
      { words: '세 배', certainty: 'error', related: ['12개', '24개'], says: '24 ÷ 12 = 2' },
    ],
    ['매장은 24개로 10년 전(12개)의 세 배다.', { words: '세 배' }],
    ['시장은 140억달러에서 400억달러로 5배 가까이 커졌다.', { words: '5배 가까이', says: '2.86' }],
    ['직원이 90명에서 60명으로 절반으로 줄었다.', { words: '절반' }],
    ['매출은 30억원으로 지난해(11억원)의 네 배에 이른다.', { words: '네 배' }],
    ['관객은 7만 명으로 지난해 2만 명의 다섯 배를 넘었다.', { words: '다섯 배를 넘' }],
    [
      '지난해 회원은 2만 명이었다. 올해는 5만 명으로 네 배로 늘었다.',
      { words: '네 배', certainty: 'warning' },
    ],
    [
      '이 회사가 지금까지 받은 투자금은 총 2억유로(약 2900억원)다.\n공장을 짓는 데 10억달러(약 1조3500억원)가 든다. 이 회사가 지금까지 받은 투자금 총액의 10배 가까이 된다.',
      { words: '10배 가까이', certainty: 'warning', says: '4.66' },
    ],
    [
      'It scores 81% on the test, three times the 62% of its rival.',
      { words: 'three times', certainty: 'error', says: '1.31' },
    ],
    ['Sales tripled from £5m to £10m.', { words: 'tripled' }],
    ['The club now has 90 members, twice as many as the 30 it began with.', { words: 'twice' }],
    ['It has 13bn parameters, about half the 16bn of its rival.', { words: 'about half' }],
    ['The price was halved, from $90 to $60.', { words: 'halved' }],
    ['A third of the 60 pupils, or 30, stayed at home.', { words: 'A third' }],
    ['Le prix a triplé, passant de 5 à 10 euros.', { words: 'triplé' }],
    [
      'Le lac contient 40 millions de m³, contre 60 millions en 2000 : la moitié de moins.',
      { words: 'moitié' },
    ],
    ['La ville compte 30 000 habitants, cinq fois plus que les 10 000 de 1950.', { words: 'cinq fois' }],
    ['Elle pèse 81 kilos, trois fois les 62 kilos de sa sœur.', { words: 'trois fois' }],
  ],
});
