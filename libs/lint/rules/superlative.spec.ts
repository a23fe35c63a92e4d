import { describeRule } from '../examples.js';
import { superlative } from './superlative.js';

describeRule(superlative, {
  passes: [
    '통계청에 따르면 국내 최대 규모의 시설이다.',
    '조사에서는 20대가 24명으로 가장 많았다. 항구 관계자에 따르면 국내에서 가장 오래됐다.',
    '회사는 최대한 빨리, 최소한의 비용으로 옮긴다.',
    '첫째 날에는 비가 왔다. 그는 최근 돌아왔다.',
    'He first came in May. The first floor is closed. According to the agency it is the largest in the world.',
    'Elle est la première à parler. Il a plus de temps, et le plus souvent il dort.',
  ],
  finds: [
    ['경매장 역대 최고액이다.', { words: '역대 최고액이다', certainty: 'info' }],
    ['이 다리는 세계에서 가장 긴 다리다.', { words: '세계에서 가장 긴' }],
    ['이런 기술을 가진 회사는 한빛이 유일하다.', { words: '유일하다' }],
    ['국내 최초로 달 탐사선을 만들었다.', { words: '국내 최초로' }],
    ['한 관계자에 따르면 이 창고가 세계에서 가장 크다고 한다.', { words: '세계에서 가장 크다고' }],
    ['It is the largest lake in Wales.', { words: 'the largest lake in Wales', certainty: 'info' }],
    ['"Our cheese is no. 1 here," she smiled.', { words: 'no. 1' }],
    ['The shop had a record year.', { words: 'record year' }],
    ['C’est le plus grand lac de la région.', { words: 'le plus grand lac' }],
    ['La ville accueille le premier musée du monde consacré au sel.', { words: 'premier musée du monde' }],
  ],
});
