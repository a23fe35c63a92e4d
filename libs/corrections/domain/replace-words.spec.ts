import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordsAt, type Zone } from '#text';
import { replaceWords } from './replace-words.js';

const text = '제목입니다\n\n첫 문단의 문장.\n\n사진 설명';
const zones: Zone[] = [
  { start: 0, end: 5, kind: 'headline' },
  { start: 7, end: 16, kind: 'paragraph' },
  { start: 18, end: 23, kind: 'caption' },
];

describe('Replacing words', () => {
  it.each<[string, string, string, Record<string, string>]>([
    [
      'inside a zone',
      '문단',
      '단락의 둘째',
      { headline: '제목입니다', paragraph: '첫 단락의 둘째의 문장.', caption: '사진 설명' },
    ],
    [
      'at the beginning of a zone',
      '첫',
      '둘째',
      { headline: '제목입니다', paragraph: '둘째 문단의 문장.', caption: '사진 설명' },
    ],
    [
      'at the end of a zone',
      '제목입니다',
      '바른 제목',
      { headline: '바른 제목', paragraph: '첫 문단의 문장.', caption: '사진 설명' },
    ],
    [
      'of a whole zone, by nothing',
      '사진 설명',
      '',
      { headline: '제목입니다', paragraph: '첫 문단의 문장.' },
    ],
    [
      'across two zones',
      '문장.\n\n사진',
      '글과',
      { headline: '제목입니다', paragraph: '첫 문단의 글과', caption: '설명' },
    ],
    [
      'across three zones',
      '입니다\n\n첫 문단의 문장.\n\n사진',
      '은 하나',
      { headline: '제목은 하나', caption: '설명' },
    ],
  ])('%s keeps every other zone to the letter', (_, before, after, words) => {
    const start = text.indexOf(before);
    const made = replaceWords({ text, zones }, { start, end: start + before.length }, after);
    expect(made.text).toBe(text.replace(before, after));
    expect(Object.fromEntries(made.zones.map((zone) => [zone.kind, wordsAt(made.text, zone)]))).toEqual(
      words,
    );
  });

  it('stays in NFC where the new words meet the old', () => {
    expect(replaceWords({ text: 'cafe noir', zones: [] }, { start: 4, end: 5 }, '\u0301 ').text).toBe(
      'café noir',
    );
  });

  it('always gives zones in reading order that do not overlap and begin and end with a word', () => {
    const place = fc.tuple(fc.nat(text.length), fc.nat(text.length)).filter(([a, b]) => a < b);
    fc.assert(
      fc.property(place, fc.string({ maxLength: 12 }), ([start, end], by) => {
        const made = replaceWords({ text, zones }, { start, end }, by);
        let last = 0;
        for (const zone of made.zones) {
          const words = wordsAt(made.text, zone);
          expect(zone.start).toBeGreaterThanOrEqual(last);
          expect(words).toBe(words.trim());
          expect(words).not.toBe('');
          last = zone.end;
        }
      }),
    );
  });
});
