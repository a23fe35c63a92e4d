import { describeRule } from '../examples.js';
import { multipleMismatch } from './multiple-mismatch.js';

describeRule(multipleMismatch, {
  passes: [
    { text: '영업이익은 420억원으로 지난해(860억원)의 절반으로 줄었다.', language: 'ko' },
    { text: '관람객은 4200명으로 지난해(2100명)의 두 배 수준으로 늘었다.', language: 'ko' },
    { text: '사고는 2015년 880건에서 지난해 450건으로 거의 절반으로 줄었다.', language: 'ko' },
    { text: 'Accidents have nearly halved, from 880 in 2015 to 450 last year.', language: 'en' },
    {
      text: 'Capacity is 90 tonnes a day, against 30 at the old plant, and output will double again when the second line opens.',
      language: 'en',
    },
    { text: 'Les décès sont passés de 42 à 22, soit près de deux fois moins.', language: 'fr' },
    {
      text: 'La capacité sera de 90 tonnes par jour, contre 30 aujourd’hui dans l’ancien atelier ; elle doublera encore en 2030.',
      language: 'fr',
    },
    { text: '사고는 880건에서 480건으로 절반으로 줄었다.', language: 'ko' },
    {
      text: 'The order book, at £5.3bn, is two and a half times last year’s revenue of £2.116bn.',
      language: 'en',
    },
    {
      text: 'Among people aged 18 to 24 the figure is 22%, nearly twice the average of 11.9%.',
      language: 'en',
    },
    { text: 'Of those aged 18 to 24, 22% smoke, nearly twice the average.', language: 'en' },
    {
      text: 'The firm paid £5m for the site, which had cost £2m in 1990, and doubled its staff.',
      language: 'en',
    },
    {
      text: 'In 2020 the fund had £40m; by last year it held £70m, more than twice its target of £30m.',
      language: 'en',
    },
    {
      text: 'The tower has 40 floors and is 180 metres high, three times as high as the church.',
      language: 'en',
    },
    { text: '배는 여름에 하루 여섯 번 300명씩, 겨울에는 네 번 120명씩 실어 나른다.', language: 'ko' },
    { text: '탑은 40층에 높이 180m로, 성당의 세 배다.', language: 'ko' },
    { text: 'La tour a 40 étages et 180 mètres de haut, trois fois plus que l’église.', language: 'fr' },
    { text: 'Three years ago the farm had 40 cows. Now it has 160, four times as many.', language: 'en' },
    {
      text: 'Bought for £600,000, the house is now valued at £900,000, so its value has grown by half since.',
      language: 'en',
    },
    { text: 'The new hall seats 1,500, three times the 500 of the old one.', language: 'en' },
    {
      text: 'Sales of 2,000 copies in the first week became 10,000 in the second, a fivefold increase.',
      language: 'en',
    },
    { text: 'The north has 24 clinics and the south 6: four times fewer.', language: 'en' },
    {
      text: 'He paid 30 euros for it in Lisbon and sold it for 150 in Paris, five times what it had cost him.',
      language: 'en',
    },
    { text: '3년 전 40마리이던 소가 지금은 160마리로 네 배가 됐다.', language: 'ko' },
    { text: '6억원에 산 집이 지금은 9억원이다. 값이 1.5배로 뛴 셈이다.', language: 'ko' },
    { text: '새 강당은 1500석으로, 500석인 옛 강당의 세 배 규모다.', language: 'ko' },
    { text: '첫 주 2000부가 팔렸는데 둘째 주에는 1만부가 나갔다. 다섯 배로 는 것이다.', language: 'ko' },
    {
      text: 'Il y a trois ans, la ferme comptait 40 vaches. Elle en a 160, quatre fois plus.',
      language: 'fr',
    },
    {
      text: 'Achetée 600 000 euros, la maison en vaut 900 000 : son prix a augmenté de moitié.',
      language: 'fr',
    },
    {
      text: 'La nouvelle salle a 1 500 places, trois fois plus que l’ancienne, qui en avait 500.',
      language: 'fr',
    },
    { text: 'Nous étions 4 au départ, nous sommes 12, trois fois plus.', language: 'fr' },
    { text: 'Le nord compte 24 cliniques et le sud 6, quatre fois moins.', language: 'fr' },
    {
      text: 'A flat there costs £450,000, against £150,000 ten years ago: three times as much.',
      language: 'en',
    },
    { text: 'Output went from 40 cars a day to 120, tripling in a year.', language: 'en' },
    { text: '아파트 값이 10년 전 1억5천만원에서 4억5천만원으로 세 배가 됐다.', language: 'ko' },
    { text: '형의 키는 180㎝, 나무는 9m다. 나무가 형의 다섯 배인 셈이다.', language: 'ko' },
    { text: '하루 40대를 만들던 공장이 이제 120대를 만든다. 생산이 세 배 늘었다.', language: 'ko' },
    {
      text: 'L’appartement vaut 450 000 euros, contre 150 000 il y a dix ans : trois fois plus.',
      language: 'fr',
    },
    { text: 'La production est passée de 40 à 120 voitures par jour ; elle a triplé.', language: 'fr' },
    'Le budget, en hausse, est passé de 4 à 6 millions d’euros, dont 2 millions versés par la ville, soit un tiers.',
    '이 프로그램은 400만 줄로, 옛 7.1보다 두 배 크다.',
    // So many times the figure of a year that is not told.
    {
      text: 'The town had 90 shops in 2020, three times as many as in 2010, when there were 45 pubs.',
      language: 'en',
    },
    {
      text: 'In 2020 the club had 300 members, three times as many as in 2010. It has 120 boats.',
      language: 'en',
    },
    { text: 'There were 60 cases in 2022 and 90 in 2023, three times as many as in 2010.', language: 'en' },
    {
      text: 'The fair sold 400 tickets in 2019 and 900 in 2023, four times as many as in 2010.',
      language: 'en',
    },
    { text: 'Sales were £10m in 2018 and £20m last year, five times as much as in 2005.', language: 'en' },
    { text: 'The herd counted 80 cows in 2015 and 120 in 2024, twice as many as in 2001.', language: 'en' },
    { text: '2020년 회원은 300명으로 2010년의 세 배다. 배는 120척이다.', language: 'ko' },
    { text: 'Il y avait 60 cas en 2022 et 90 en 2023, trois fois plus qu’en 2010.', language: 'fr' },
    { text: 'Le club comptait 300 membres en 2020, trois fois plus qu’en 2010.', language: 'fr' },
    'Geneva had 90m francs. Basle pays a third of the 90m francs, and Bern the rest.',
    'Rainfall in May came to 180mm, three times the usual 60mm.',
    'Only 20 of the 40 wells are still open, or half.',
    'Le tarif a été divisé par deux, passant de 80 à 40 euros.',
    '회원 1200명 중 절반인 600명이 투표했다.',
    'The roof leaks in one of three places, and 90 of 120 seats are wet.',
    'Rates rose by two-thirds, from 180 to 300.',
    '관람객은 평일 200명, 주말 800명으로 평일의 네 배다.',
    '수출은 150억달러에서 440억달러로 3배 가까이 늘었다.',
    '매장이 12개에서 24개로 두 배가 됐다.',
    '매장은 24개로 10년 전(12개)의 두 배다.',
    '직원이 90명에서 30명으로 3분의 1로 줄었다.',
    '직원이 90명에서 60명으로 3분의 1이 줄었다.',
    '수출은 200만t에서 100만t으로 절반으로 줄었다.',
    '값은 1만원에서 3만원으로 세 배 올랐다.',
    '값은 1만원에서 3만원으로 두 배 올랐다.',
    '매출은 30억원으로 지난해(11억원)의 세 배에 가깝다.',
    '면적은 여의도의 세 배다. 인구는 5만 명이다.',
    'It has 11bn cells, nearly half the 23bn of the older chip.',
    'Sales doubled from £5m to £10m.',
    'Twice a week, 12 members meet 24 guests.',
    'The club now has 90 members, three times as many as the 30 it began with.',
    'The price fell by a third, from $90 to $60.',
    'The price fell to a third, from $90 to $30.',
    'Half of the 60 pupils, or 30, stayed at home.',
    'It won three times in 2020. It has 40 members and 90 guests.',
    'La cave contient 30 millions de litres, contre 40 millions en 1995 : un quart de moins.',
    'Le prix a doublé, passant de 5 à 10 euros.',
    'Il a été élu trois fois, par 40 voix contre 30.',
    'La ville compte 30 000 habitants, trois fois plus que les 10 000 de 1950.',
    { text: '서울의 병원은 인구 10만 명당 40곳인데 이 군은 8곳이다. 다섯 배 차이다.', language: 'ko' },
    {
      text: 'The old bridge carried 8,000 cars a day. The new one carries 16,000, twice as many.',
      language: 'en',
    },
    {
      text: 'The paper sells 200,000 copies, four times as many as its rival, which sells 50,000.',
      language: 'en',
    },
    {
      text: '어미 고래는 몸길이가 15m, 새끼는 5m다. 어미가 새끼보다 세 배 길다. 둘은 사흘째 만에 머물고 있다.',
      language: 'ko',
    },
    {
      text: 'Il y avait 40 exposants en 2005. Ils sont 160 cette année : leur nombre a été multiplié par quatre.',
      language: 'fr',
    },
  ],
  finds: [
    [
      { text: 'Les décès sont passés de 42 à 12, soit deux fois moins.', language: 'fr' },
      { words: 'deux fois' },
    ],
    [{ text: 'Net debt halved from £88m to £52m.', language: 'en' }, { words: 'halved' }],
    [{ text: '빚은 880억원에서 520억원으로 줄어 절반이 됐다.', language: 'ko' }, { words: '절반' }],
    [
      {
        text: 'Sa capacité sera de 90 tonnes par jour, contre 30 aujourd’hui : la production doublera donc.',
        language: 'fr',
      },
      { words: 'doublera' },
    ],
    [
      { text: 'Capacity will be 90 tonnes a day, against 30 now, so output will double.', language: 'en' },
      { words: 'double' },
    ],
    [
      { text: 'The order book, at £5.3bn, is three times last year’s revenue of £2.116bn.', language: 'en' },
      { words: 'three times' },
    ],
    [
      { text: '서울의 병원은 인구 10만 명당 40곳인데 이 군은 8곳이다. 네 배 차이다.', language: 'ko' },
      { words: '네 배', certainty: 'warning' },
    ],
    [
      {
        text: 'The old bridge carried 8,000 cars a day. The new one carries 16,000, three times as many.',
        language: 'en',
      },
      { words: 'three times', certainty: 'warning' },
    ],
    [
      {
        text: 'The paper sells 200,000 copies, five times as many as its rival, which sells 50,000.',
        language: 'en',
      },
      { words: 'five times', certainty: 'warning' },
    ],
    [
      {
        text: '어미 고래는 몸길이가 15m, 새끼는 5m다. 어미가 새끼보다 네 배 길다. 둘은 사흘째 만에 머물고 있다.',
        language: 'ko',
      },
      { words: '네 배', certainty: 'warning' },
    ],
    [
      {
        text: 'Il y avait 40 exposants en 2005. Ils sont 160 cette année : leur nombre a été multiplié par cinq.',
        language: 'fr',
      },
      { words: 'cinq', certainty: 'warning' },
    ],
    [
      { text: 'Three years ago the farm had 40 cows. Now it has 160, three times as many.', language: 'en' },
      { words: 'three times' },
    ],
    [
      {
        text: 'Bought for £600,000, the house is now valued at £900,000, so its value has doubled since.',
        language: 'en',
      },
      { words: 'doubled' },
    ],
    [{ text: 'The new hall seats 1,500, twice the 500 of the old one.', language: 'en' }, { words: 'twice' }],
    [
      {
        text: 'Sales of 2,000 copies in the first week became 10,000 in the second, a threefold increase.',
        language: 'en',
      },
      { words: 'threefold' },
    ],
    [
      { text: 'The north has 24 clinics and the south 6: three times fewer.', language: 'en' },
      { words: 'three times' },
    ],
    [
      {
        text: 'He paid 30 euros for it in Lisbon and sold it for 150 in Paris, three times what it had cost him.',
        language: 'en',
      },
      { words: 'three times' },
    ],
    [{ text: '3년 전 40마리이던 소가 지금은 160마리로 세 배가 됐다.', language: 'ko' }, { words: '세 배' }],
    [
      { text: '6억원에 산 집이 지금은 9억원이다. 값이 두 배로 뛴 셈이다.', language: 'ko' },
      { words: '두 배' },
    ],
    [{ text: '새 강당은 1500석으로, 500석인 옛 강당의 두 배 규모다.', language: 'ko' }, { words: '두 배' }],
    [
      { text: '첫 주 2000부가 팔렸는데 둘째 주에는 1만부가 나갔다. 세 배로 는 것이다.', language: 'ko' },
      { words: '세 배' },
    ],
    [
      {
        text: 'Il y a trois ans, la ferme comptait 40 vaches. Elle en a 160, trois fois plus.',
        language: 'fr',
      },
      { words: 'trois fois' },
    ],
    [
      { text: 'Achetée 600 000 euros, la maison en vaut 900 000 : son prix a doublé.', language: 'fr' },
      { words: 'doublé' },
    ],
    [
      {
        text: 'La nouvelle salle a 1 500 places, deux fois plus que l’ancienne, qui en avait 500.',
        language: 'fr',
      },
      { words: 'deux fois' },
    ],
    [
      { text: 'Nous étions 4 au départ, nous sommes 12, quatre fois plus.', language: 'fr' },
      { words: 'quatre fois' },
    ],
    [
      { text: 'Le nord compte 24 cliniques et le sud 6, trois fois moins.', language: 'fr' },
      { words: 'trois fois' },
    ],
    [
      {
        text: 'A flat there costs £450,000, against £150,000 ten years ago: four times as much.',
        language: 'en',
      },
      { words: 'four times' },
    ],
    [
      { text: 'Output went from 40 cars a day to 120, quadrupling in a year.', language: 'en' },
      { words: 'quadrupling' },
    ],
    [
      { text: '아파트 값이 10년 전 1억5천만원에서 4억5천만원으로 네 배가 됐다.', language: 'ko' },
      { words: '네 배' },
    ],
    [
      { text: '형의 키는 180㎝, 나무는 9m다. 나무가 형의 열 배인 셈이다.', language: 'ko' },
      { words: '열 배' },
    ],
    [
      { text: '하루 40대를 만들던 공장이 이제 120대를 만든다. 생산이 네 배 늘었다.', language: 'ko' },
      { words: '네 배' },
    ],
    [
      {
        text: 'L’appartement vaut 450 000 euros, contre 150 000 il y a dix ans : quatre fois plus.',
        language: 'fr',
      },
      { words: 'quatre fois' },
    ],
    [
      { text: 'La production est passée de 40 à 120 voitures par jour ; elle a quadruplé.', language: 'fr' },
      { words: 'quadruplé' },
    ],
    ['Rainfall in May came to 180mm, five times the usual 60mm.', { words: 'five times' }],
    ['Le tarif a été divisé par deux, passant de 80 à 60 euros.', { words: 'deux' }],
    ['The festival drew 30,000 visitors, three times last year’s 15,000.', { words: 'three times' }],
    [
      '2019년 300대였던 전기버스는 올해 1500대로 3배 가까이 늘었다.',
      { words: '3배 가까이', certainty: 'warning' },
    ],
    [
      'The staff grew by two-thirds, from 180 to 270.',
      { words: 'two-thirds', category: 'percentage_mismatch' },
    ],
    ['Le budget a été multiplié par quatre, de 4 à 12 millions d’euros.', { words: 'quatre' }],
    ['관람객은 평일 200명, 주말 800명으로 평일의 다섯 배다.', { words: '다섯 배', says: '800 ÷ 200' }],
    ['The output is four times that of Lomond, 900 megawatts against 300.', { words: 'four times' }],
    ['La fréquentation passerait de 20 000 à 50 000 voyageurs par jour, le triple.', { words: 'triple' }],
    [
      '매장이 12개에서 24개로 세 배가 됐다.',
      { words: '세 배', certainty: 'error', related: ['12개', '24개'], says: '24 ÷ 12 = 2' },
    ],
    ['매장은 24개로 10년 전(12개)의 세 배다.', { words: '세 배' }],
    ['수출은 150억달러에서 440억달러로 5배 가까이 늘었다.', { words: '5배 가까이', says: '2.93' }],
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
      'It reaches 84% of homes, four times the 56% of its rival.',
      { words: 'four times', certainty: 'error', says: '1.5' },
    ],
    ['Sales tripled from £5m to £10m.', { words: 'tripled' }],
    ['The club now has 90 members, twice as many as the 30 it began with.', { words: 'twice' }],
    ['It has 19bn cells, nearly half the 23bn of the older chip.', { words: 'nearly half' }],
    ['The price was halved, from $90 to $60.', { words: 'halved' }],
    ['Le prix a triplé, passant de 5 à 10 euros.', { words: 'triplé' }],
    [
      'La cave contient 30 millions de litres, contre 40 millions en 1995 : la moitié de moins.',
      { words: 'moitié' },
    ],
    ['La ville compte 30 000 habitants, cinq fois plus que les 10 000 de 1950.', { words: 'cinq fois' }],
    ['Elle pèse 84 kilos, trois fois les 56 kilos de sa sœur.', { words: 'trois fois' }],
  ],
});
