import { describe, expect, it } from '@jest/globals';
import type { Language } from '../language.js';
import { readQuantities } from './quantity.js';

/** Text, and its amounts as `words | value unit bound`. */
const TABLE: Readonly<Record<Language, readonly (readonly [text: string, ...quantities: string[]])[]>> = {
  ko: [
    ['약 4억유로에 이르는', '약 4억유로 | 400000000 EUR about'],
    ['4억유로(약 5810억원)', '4억유로 | 400000000 EUR', '약 5810억원 | 581000000000 KRW about'],
    ['인구 2억7천만 명이', '2억7천만 명 | 270000000 명'],
    ['3만5천여 명이', '3만5천여 명 | 35000 명 above'],
    ['20배 가까이 된다', '20배 가까이 | 20 times below'],
    ['두 배로', '두 배 | 2 times'],
    ['150억달러에서 440억달러로', '150억달러 | 15000000000 USD', '440억달러 | 44000000000 USD'],
    ['150억에서 440억달러로', '150억 | 15000000000 USD', '440억달러 | 44000000000 USD'],
    ['3~4억원', '3 | 300000000 KRW', '4억원 | 400000000 KRW'],
    ['3~5명', '3 | 3 명', '5명 | 5 명'],
    ['0.05g(500mg)', '0.05g | 0.05 g', '500mg | 500 mg'],
    ['20℃(68°F)', '20℃ | 20 °C', '68°F | 68 °F'],
    ['평균 시속은 80km다', '80km | 80 km/h'],
    ['시속 140km로', '140km | 140 km/h'],
    ['영하 5도에서 영하 10도로', '영하 5도 | -5 °', '영하 10도 | -10 °'],
    ['46%로 6%포인트', '46% | 46 %', '6%포인트 | 6 %p'],
    ['3분의 1로', '3분의 1 | 0.3333333333333333 times'],
    ['절반', '절반 | 0.5 times'],
    ['2년 만에 5일간 3개월', '2년 | 2 yr', '5일간 | 5 d', '3개월 | 3 mo'],
    ['2024년 3월 12일 오후 3시 30분에 5명이', '5명 | 5 명'],
    ['고객센터 1500-2468', '2468 | 2468 '],
    ['10대 1의 경쟁률, 20대 그룹', '10 | 10 ', '1 | 1 ', '20대 | 20 대'],
    ['15일(현지시각) 300자까지', '15일 | 15 d', '300자 | 300 자'],
    ['수십억달러씩', '수십억달러 | 1000000000 USD'],
    ['89유로(약 12만9천원)부터', '89유로 | 89 EUR', '약 12만9천원 | 129000 KRW about'],
    ['22개가 된다. 24개 노선, 2만 개월', '22개 | 22 개', '24개 | 24 개', '2만 개월 | 20000 mo'],
    ['100만 원이 넘는 돈', '100만 원이 넘 | 1000000 KRW above'],
    ['45살, 45세(만 44세)', '45살 | 45 age', '45세 | 45 age', '44세 | 44 age'],
    ['제3조 2항', '3조 | 3000000000000 ', '2 | 2 '],
  ],
  en: [
    ['£14m in all', '£14m | 14000000 GBP'],
    ['US$ 5 million', 'US$ 5 million | 5000000 USD'],
    ['5 million US dollars', '5 million US dollars | 5000000 USD'],
    ['about half the 23bn of', 'about half | 0.5 times about', '23bn | 23000000000 '],
    ['from 4,000 to 9,000 users', '4,000 | 4000 user', '9,000 users | 9000 user'],
    ['between 10 and 15 million people', '10 | 10000000 person', '15 million people | 15000000 person'],
    ['four times the 56%', 'four times | 4 times', '56% | 56 %'],
    ['26 miles (42 km)', '26 miles | 26 mile', '42 km | 42 km'],
    ['up 6 percentage points to 46 per cent', '6 percentage points | 6 %p', '46 per cent | 46 %'],
    ['nearly 300 new night-train lines', 'nearly 300 new night-train lines | 300 line below'],
    ['a 5-mile walk, 38m deep, 10m users', '5-mile | 5 mile', '38m | 38 m', '10m users | 10000000 user'],
    ['a 45-year-old, 45 years old', '45-year-old | 45 age', '45 years old | 45 age'],
    [
      'twice, doubled, two-thirds of',
      'twice | 2 times',
      'doubled | 2 times',
      'two-thirds | 0.6666666666666666 times',
    ],
    ['the first half, half an hour'],
    ['-5°C or 23F (the)', '-5°C | -5 °C', '23F | 23 °F'],
    ['beat them 3-2 at 10:30 with a 7B model', '3 | 3 ', '2 | 2 '],
    ['the 3rd, 21st century', '3rd | 3 rank', '21st | 21 rank'],
    ['60 mph', '60 mph | 60 mph'],
    ['6,000 square feet', '6,000 square feet | 6000 sq ft'],
  ],
  fr: [
    ['de 14 à 8 km²', '14 | 14 km²', '8 km² | 8 km²'],
    ['70 000 mètres cubes de bois', '70 000 mètres cubes | 70000 m³'],
    ['3,5 millions d’euros', '3,5 millions d’euros | 3500000 EUR'],
    ['1,2 Md€', '1,2 Md€ | 1200000000 EUR'],
    ['5 M$', '5 M$ | 5000000 USD'],
    ['une baisse de 17 %', '17 % | 17 %'],
    ['30 °C (86 °F)', '30 °C | 30 °C', '86 °F | 86 °F'],
    ['un tiers de plus', 'un tiers | 0.3333333333333333 times'],
    ['18 ans, de 2003 à 2021', '18 ans | 18 yr'],
    ['près de 200 000 habitants', 'près de 200 000 habitants | 200000 habitant below'],
    ['la 2e place, 24 nouvelles lignes', '2e | 2 rank', '24 nouvelles lignes | 24 ligne'],
    ['entre 10 et 15 %', '10 | 10 %', '15 % | 15 %'],
    ['6 points de pourcentage', '6 points de pourcentage | 6 %p'],
    ['une centaine de personnes', 'une centaine de personnes | 100 person about'],
    ['à 20 h 30'],
    ['800 kilos', '800 kilos | 800 kg'],
  ],
};

describe.each(Object.entries(TABLE))('quantities in %s', (language, examples) => {
  it.each(examples.map((example) => [example[0], example] as const))('%s', (text, [, ...expected]) => {
    const read = readQuantities(text, language as Language).map(
      ({ start, end, value, unit, bound }) =>
        `${text.slice(start, end)} | ${value} ${unit.id}${bound ? ` ${bound}` : ''}`,
    );
    expect(read).toEqual(expected);
  });
});

describe('a quantity', () => {
  const only = (text: string, language: Language) => readQuantities(text, language)[0];

  it('has the interval that its digits and its words allow', () => {
    expect(only('4억9천만유로', 'ko')).toMatchObject({
      low: 485_000_000,
      high: 495_000_000,
      digits: 2,
      approximate: false,
    });
    expect(only('about 5 km', 'en')).toMatchObject({ low: 4.5, high: 5.5, approximate: true });
    expect(only('plus de 20 km', 'fr')).toMatchObject({ low: 20, high: 22 });
  });

  it('is exact when things were counted one by one', () => {
    expect(only('22개', 'ko')).toMatchObject({ low: 22, high: 22, exact: true });
    expect(only('about 22 lines', 'en')).toMatchObject({ exact: false });
    expect(only('22 km', 'en')).toMatchObject({ exact: false });
  });

  it('is vague when only its order is told', () => {
    expect(only('수십억달러', 'ko')).toMatchObject({ vague: true });
  });
});
