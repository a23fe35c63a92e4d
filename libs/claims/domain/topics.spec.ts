import { describe, expect, it } from '@jest/globals';
import { factBook, readDocument, type HouseFact } from '#lint';
import type { Language } from '#text';
import { topicsIn, readTopics } from './topics.js';

const BOOK = factBook([
  {
    ...{ id: 'f', kind: 'organisation', name: 'Hangul Labs', aliases: ['한글랩', 'Hangul Labs Inc'] },
    ...{ attributes: [], source: 'register' },
  } satisfies HouseFact,
]);

function keysOf(text: string, language: Language): string[] {
  const topics = readTopics(readDocument(text, { language }), BOOK);
  return topicsIn(topics, { start: 0, end: text.length }).map(({ kind, key }) => `${kind} ${key}`);
}

describe('what a text speaks of', () => {
  it.each<[string, Language, string]>([
    ['새 다리에 4억9천만유로가 들었다.', 'ko', 'figure EUR:490000000'],
    ['새 다리에 4.9억 유로가 들었다.', 'ko', 'figure EUR:490000000'],
    ['The bridge cost 490 million euros.', 'en', 'figure EUR:490000000'],
    ['The bridge cost €490m.', 'en', 'figure EUR:490000000'],
    ['Le pont a coûté 490 millions d’euros.', 'fr', 'figure EUR:490000000'],
    ['다리의 길이는 1.5km다.', 'ko', 'figure length:1500'],
    ['The bridge is 1,500 metres long.', 'en', 'figure length:1500'],
    ['관객은 12만 명을 넘었다.', 'ko', 'figure count:120000'],
    ['It drew 120,000 people.', 'en', 'figure count:120000'],
    ['한글랩은 다리를 놓았다.', 'ko', 'fact organisation:hangullabs'],
    ['Hangul Labs Inc built the bridge.', 'en', 'fact organisation:hangullabs'],
  ])('%s (%s)', (text, language, key) => {
    expect(keysOf(text, language)).toContain(key);
  });

  it('has a key in each currency that the text itself gives', () => {
    expect(keysOf('다리에 4억9천만유로(약 7105억원)가 들었다.', 'ko')).toEqual([
      'figure EUR:490000000',
      'figure KRW:710500000000',
    ]);
  });

  it('is not what is vague, nor a bare small number', () => {
    expect(keysOf('수십억 원이 들었고 3곳이 닫혔다.', 'ko')).not.toContain('figure count:3');
    expect(keysOf('수십억 원이 들었다.', 'ko')).toEqual([]);
  });

  it('counts small figures as common, and money never', () => {
    const text = '두 해 동안 5유로가 들었다.';
    const topics = readTopics(readDocument(text, { language: 'ko' }), BOOK);
    expect(topics.map(({ key, common }) => [key.split(':')[0], common])).toEqual([
      ['time', true],
      ['EUR', false],
    ]);
  });
});
