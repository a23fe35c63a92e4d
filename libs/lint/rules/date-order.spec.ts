import { describeRule } from '../examples.js';
import { dateOrder } from './date-order.js';

describeRule(dateOrder, {
  passes: [
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
