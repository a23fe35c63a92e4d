import { describe, expect, it } from '@jest/globals';
import { mentionedIn } from './mentions.js';

const MEMBERS = [
  { id: 'do', name: '도은결' },
  { id: 'yun', name: '윤서해' },
  { id: 'orla', name: 'Orla Fenwick' },
  { id: 'ann', name: 'Ann' },
  { id: 'anna', name: 'Anna' },
  { id: 'nobody', name: '' },
];

describe('who is named in a comment', () => {
  it.each<[string, string[]]>([
    ['@도은결 봐 주세요', ['do']],
    ['@도은결님, @윤서해에게도 보였습니다', ['do', 'yun']],
    ['(@Orla Fenwick) and @orla fenwick again', ['orla']],
    ['@Anna knows', ['anna']],
    ['@Ann, and @Anna', ['ann', 'anna']],
    ['@Annabel is not here', []],
    ['write to desk@ann.example', []],
    ['a@도은결', []],
    ['도은결 without a sign', []],
    ['@ nobody, @', []],
    ['@도은결'.normalize('NFD'), ['do']],
  ])('%s', (text, ids) => {
    expect(mentionedIn(text, MEMBERS)).toEqual(ids);
  });

  it('is found in linear time in a comment of signs alone', () => {
    expect(mentionedIn('@'.repeat(5000), MEMBERS)).toEqual([]);
  });
});
