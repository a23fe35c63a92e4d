import { describeRule } from '../examples.js';
import type { Example } from '../examples.js';
import { dateOrder } from './date-order.js';

const ko = (text: string): Example => ({ text, language: 'ko' });
const en = (text: string): Example => ({ text, language: 'en' });
const fr = (text: string): Example => ({ text, language: 'fr' });

describeRule(dateOrder, {
  passes: [
    fr('Mariés en 1990, ils se sont rencontrés deux ans plus tôt, en 1988.'),
    en('The mill burned down in 1990; it had been sold two years earlier, in 1988.'),
    en('Founded in 1998, the company released a film shot in 1995.'),
    en('The bridge opened in May 2019; work had started in August 2016.'),
    en('The last patient was treated in June 2021; a second trial began in October 2021.'),
    en(
      'Founded in 1998, the company opened its first shop in 2001. Founded in 1998, the firm occupies a mill that opened in 1895.',
    ),
    fr('Le dernier patient a été traité en juin 2021 ; le recrutement avait débuté en mars 2020.'),
    ko('검찰은 2023년 5월 압수수색을 한 데 이어 2024년 3월 그를 재판에 넘겼다.'),
    'The hotel, built in 1928, was opened by the king in 1931.',
    '1928년 지은 호텔은 1931년 문을 열었다.',
    'He was elected in 2008 and took office in 2010.',
    'It was founded in 2017 and sells what a mill closed in 2015 had made.',
    '2008년 당선돼 2010년 취임했다.',
    '2020년에 비해 2019년 매출이 컸다.',
    '2015년 문을 열어 한 해 뒤 다시 열었다.',
    '조례는 2023년 4월 발의돼 2024년 2월 통과됐다.',
    'The bill was introduced in 2019 and passed in 2021.',
    '1930년 태어나 2010년 세상을 떠났다.',
    '2021년 3월 착공해 2023년 12월 완공됐다.',
    '2020년 문을 닫은 극장은 2022년 다시 문을 열었다.',
    '2015년 창업한 지 3년 만인 2018년 상장했다.',
    '2023년 회사를 떠난 그는 2019년 입사했다.',
    'Born in 1930, he died in 2010.',
    'Founded in 2010, after years of planning, it moved in 2013.',
    'It was founded in 2010 and closed in 2015.',
    'In 2015, two years after the war ended in 2013, it opened.',
    'Né en 1930, il est mort en 2010.',
    'En 2010, trois ans après le séisme de 2007, la ville revit.',
  ],
  finds: [
    [
      fr('Mariés en 1990, ils se sont rencontrés deux ans plus tôt, en 1992.'),
      { words: '1990', certainty: 'error' },
    ],
    [
      en('The mill burned down in 1990; it had been sold two years earlier, in 1992.'),
      { words: '1990', certainty: 'error' },
    ],
    [
      en('The last patient was treated in June 2021; enrolment had begun in October 2021.'),
      { words: 'June 2021', certainty: 'warning' },
    ],
    [
      en('The bridge opened in May 2019; work had started in August 2020.'),
      { words: 'May 2019', certainty: 'warning' },
    ],
    [
      fr('Le dernier patient a été traité en juin 2021 ; le recrutement avait débuté en octobre 2021.'),
      { words: 'juin 2021', certainty: 'warning' },
    ],
    [
      en('Founded in 1998, the company opened its first shop in 1995.'),
      { words: '1995', certainty: 'warning' },
    ],
    [
      fr('Fondée en 1998, l’entreprise a ouvert sa première boutique en 1995.'),
      { words: '1995', certainty: 'warning' },
    ],
    [
      ko('검찰은 2024년 3월 압수수색을 한 데 이어 2023년 5월 그를 재판에 넘겼다.'),
      { words: '2023년 5월', certainty: 'warning' },
    ],
    ['The hotel, built in 1931, was opened by the king in 1928.', { words: '1928' }],
    ['1931년 지은 호텔은 1928년 문을 열었다.', { words: '1928년' }],
    ['L’hôtel, construit en 1931, a été inauguré en 1928.', { words: '1928' }],
    ['He was elected in 2010 and took office in 2008.', { words: '2008', certainty: 'warning' }],
    ['The company was founded in 2017 and sold its first boat in 2015.', { words: '2015' }],
    ['그는 2015년 3월 입사해 2014년 12월 퇴사했다.', { words: '2014년 12월' }],
    ['일행은 2023년 12월 떠나 같은 해 3월 섬에 닿았다.', { words: '3월' }],
    ['Élu en 2010, il a pris ses fonctions en 2008.', { words: '2008' }],
    ['They sailed in December 2023 and landed in March of the same year.', { words: 'March' }],
    ['조례는 2024년 4월 발의돼 2024년 2월 통과됐다.', { words: '2024년 2월' }],
    ['The firm, sued in 2021, was acquitted in 2019.', { words: '2019' }],
    ['La rénovation, lancée en mai 2023, s’est achevée en mars 2023.', { words: 'mars 2023' }],
    ['Le recours, déposé en octobre 2023, a été jugé en mars 2023.', { words: 'mars 2023' }],
    ['1930년 태어나 1925년 세상을 떠났다.', { words: '1925년', certainty: 'error', related: ['1930년'] }],
    ['2023년 3월 착공해 2021년 12월 완공됐다.', { words: '2021년 12월' }],
    ['2020년 6월 설립된 이 회사는 2018년 3월 문을 닫았다.', { words: '2018년 3월' }],
    ['2015년 창업한 지 3년 만인 2012년 상장했다.', { words: '2012년' }],
    ['그는 2016년 입학해 2012년 졸업했다.', { words: '2012년' }],
    ['Born in 1930, he died in 1925.', { words: '1925', certainty: 'error' }],
    ['The shop opened in May 2020 and closed in March 2019.', { words: 'March 2019' }],
    ['In 2010, two years after the war ended in 2013, it opened.', { words: '2010' }],
    ['It was launched in 2018 and, five years later, in 2013, it was sold.', { words: '2013' }],
    ['Née en 1930, elle est décédée en 1925.', { words: '1925' }],
    ['En 2010, trois ans après la guerre terminée en 2013, la ville revit.', { words: '2010' }],
    ['Les travaux ont commencé en 2022 et se sont achevés en 2020.', { words: '2020' }],
  ],
});
