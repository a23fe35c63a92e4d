import { describe, expect, it } from '@jest/globals';
import { mentionedIn, withNames, withReferences } from './mentions.js';

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

describe('a name in a comment', () => {
  const id = '019a0000-0000-7000-8000-000000000001';
  const members = [{ id, name: '도은결' }];

  it('is kept as a reference, and read as its owner is called by then', () => {
    const kept = withReferences('@도은결님, 도은결 씨, a@도은결'.normalize('NFD'), members);
    expect(kept).toBe(`@{${id}}님, 도은결 씨, a@도은결`);
    expect(withNames(kept, { [id]: '도은솔' })).toBe('@도은솔님, 도은결 씨, a@도은결');
  });

  it('of nobody who may be named stays as it was written', () => {
    expect(withNames(`@{${id}} @{x} {${id}}`, {})).toBe(`@{${id}} @{x} {${id}}`);
  });
});
