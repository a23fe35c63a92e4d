import { describe, expect, it } from '@jest/globals';
import type { Zone } from '#text';
import { CORRECTION_TYPES } from './correction-types.js';
import { noticeFaults, placeOf, writeNotice, type NoticeFacts, type Place } from './notice.js';

const facts: NoticeFacts = {
  type: 'correction',
  title: '등대가 켜지던 밤',
  place: { kind: 'paragraph', number: 3 },
  before: '높이 420m의 등대',
  after: '높이 42m의 등대',
  publishedAt: new Date('2026-11-19T15:30:00Z'),
  correctedAt: new Date('2026-11-23T02:00:00Z'),
  timeZone: 'Asia/Seoul',
};

describe('The notice of a correction', () => {
  it('says in Korean what was wrong, what is right, where and when, by the desk’s calendar', () => {
    expect(writeNotice(facts).ko).toBe(
      [
        '바로잡습니다',
        '',
        '「등대가 켜지던 밤」(2026년 11월 20일 게시) 3번째 문단',
        '틀린 내용: “높이 420m의 등대”',
        '바른 내용: “높이 42m의 등대”',
        '',
        '위와 같이 바로잡습니다. 기사는 2026년 11월 23일에 고쳤습니다.',
      ].join('\n'),
    );
  });

  it('says the same in English', () => {
    expect(writeNotice({ ...facts, place: { kind: 'headline', number: 1 } }).en).toBe(
      [
        'Correction',
        '',
        '“등대가 켜지던 밤” (published 20 November 2026), headline',
        'We wrote: “높이 420m의 등대”',
        'It should have said: “높이 42m의 등대”',
        '',
        'The article was corrected on 23 November 2026.',
      ].join('\n'),
    );
  });

  it.each(CORRECTION_TYPES)('of type %s passes its own check, also when words were taken out', (type) => {
    for (const after of [facts.after, '']) {
      const own = { ...facts, type, after };
      expect(noticeFaults(writeNotice(own).ko, 'ko', own)).toEqual([]);
      expect(noticeFaults(writeNotice(own).en, 'en', own)).toEqual([]);
    }
  });

  it.each<[string, (notice: string) => string, object]>([
    [
      'no title',
      (notice) => notice.replace('등대가 켜지던 밤', '지난 기사'),
      { fault: 'title', words: '등대가 켜지던 밤' },
    ],
    [
      'not what was wrong',
      (notice) => notice.replace('420m', '42m'),
      { fault: 'before', words: '높이 420m의 등대' },
    ],
    [
      'not what is right',
      (notice) => notice.replace('높이 42m', '조금 낮은'),
      { fault: 'after', words: '높이 42m의 등대' },
    ],
    [
      'no date',
      (notice) => notice.replace(/2026년 \d+월 \d+일/g, '얼마 전'),
      { fault: 'date', words: '2026년 11월 20일' },
    ],
  ])('is refused when it says %s', (_, change, fault) => {
    expect(noticeFaults(change(writeNotice(facts).ko), 'ko', facts)).toEqual([fault]);
  });

  it.each<['ko' | 'en', string, string]>([
    ['ko', '기사를 업데이트했습니다.', '업데이트'],
    ['ko', '표현을 다듬었습니다.', '다듬'],
    ['ko', '뜻을 명확히 했습니다.', '명확히'],
    ['ko', '일부 내용을 수정했습니다.', '일부 내용을 수정'],
    ['ko', '오해의 소지가 있었습니다.', '오해의 소지'],
    ['en', 'The story has been updated.', 'updated'],
    ['en', 'This has been clarified.', 'clarified'],
    ['en', 'An amended version follows.', 'amended'],
  ])('does not call an error by a softer name: %s “%s”', (language, sentence, words) => {
    const text = `${writeNotice(facts)[language]}\n${sentence}`;
    expect(noticeFaults(text, language, facts)).toEqual([{ fault: 'euphemism', words }]);
    expect(noticeFaults(text, language, { ...facts, type: 'clarification' })).toEqual([]);
  });

  it('may quote such words from the article', () => {
    const quoting: NoticeFacts = { ...facts, before: '업데이트는 3월', after: '업데이트는 5월' };
    expect(noticeFaults(writeNotice(quoting).ko, 'ko', quoting)).toEqual([]);
  });
});

describe('A place in an article', () => {
  const zones: Zone[] = [
    { start: 0, end: 5, kind: 'headline' },
    { start: 7, end: 20, kind: 'paragraph' },
    { start: 22, end: 30, kind: 'caption' },
    { start: 32, end: 50, kind: 'paragraph' },
  ];

  it.each<[number, Place]>([
    [0, { kind: 'headline', number: 1 }],
    [19, { kind: 'paragraph', number: 1 }],
    [21, { kind: 'caption', number: 1 }],
    [40, { kind: 'paragraph', number: 2 }],
    [99, { kind: 'paragraph', number: 1 }],
  ])('at %i is told by zone', (start, place) => {
    expect(placeOf(zones, start)).toEqual(place);
  });
});
