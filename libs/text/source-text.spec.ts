import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeFile, readSource, UnreadableText, wordsAt } from '#text';

const bytes = (text: string) => new TextEncoder().encode(text);

function refusal(input: Uint8Array | string, largest?: number): string {
  try {
    readSource(input, largest);
  } catch (error) {
    if (error instanceof UnreadableText) return error.reason;
    throw error;
  }
  return 'read';
}

describe('source text', () => {
  it.each<[string, Uint8Array | string, string]>([
    ['nothing', '', 'empty'],
    ['a byte order mark and white space', '\ufeff \u3000\r\n\u200b', 'empty'],
    ['half a character', '강물\ud83d 위', 'lone_surrogate'],
    ['Latin 1', Uint8Array.of(0x63, 0x61, 0x66, 0xe9), 'not_utf8'],
    ['a surrogate written in UTF-8', Uint8Array.of(0x61, 0xed, 0xa0, 0x80), 'not_utf8'],
    ['a cut character', bytes('강').subarray(0, 2), 'not_utf8'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0x00), 'binary'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d), 'binary'],
    ['zero bytes among letters', bytes('a\0b'), 'binary'],
    ['control characters', bytes('\x01\x02abc'), 'binary'],
    ['a heap of accents', 'a' + '\u0301\u0323'.repeat(100_000), 'binary'],
    ['an emoji, a ligature, a combining accent', bytes('😀 ﬁ e\u0301'), 'read'],
  ])('answers for %s', (_name, input, answer) => {
    expect(refusal(input)).toBe(answer);
  });

  it('measures the limit in bytes of UTF-8', () => {
    expect(refusal('강물', 6)).toBe('read');
    expect(refusal('강물', 5)).toBe('too_large');
    expect(refusal('강물', 1)).toBe('too_large');
    expect(refusal(bytes('강물'), 5)).toBe('too_large');
  });

  it('drops one byte order mark, and counts from behind it', () => {
    const source = readSource(bytes('\ufeff\ufeffab'));
    expect(source.text).toBe('\ufeffab');
    expect(source.toRead({ start: 1, end: 2 })).toEqual({ start: 1, end: 2 });
  });

  it('finds the words again in a text that came in decomposed', () => {
    const read = '책은 3천 권이다. Café, \u212bngstr\u00f6m.\r\n'
      .normalize('NFD')
      .replace('A\u030angstr', '\u212bngstr');
    const source = readSource(read);
    expect(source.text).toBe('책은 3천 권이다. Café, Ångström.\r\n');
    for (const words of ['책은', '권이다', 'Café', 'Ångström']) {
      const start = source.text.indexOf(words);
      const span = { start, end: start + words.length };
      expect(wordsAt(read, source.toRead(span)).normalize('NFC')).toBe(words);
      expect(source.toNfc(source.toRead(span))).toEqual(span);
    }
    const half = { start: read.indexOf('\u0301'), end: read.indexOf('\u0301') };
    expect(wordsAt(source.text, source.toNfc({ ...half, start: half.end - 1 }))).toBe('é');
  });

  it('reads a file of the older encoding of Korean, and of no other', () => {
    // “배가 떴다” in EUC-KR, “deb\xfctal” in Latin 1, “배” in UTF-8 with a byte too many.
    const korean = Uint8Array.from([0xb9, 0xe8, 0xb0, 0xa1, 0x20, 0xb6, 0xb9, 0xb4, 0xd9]);
    expect(decodeFile(korean)).toBe('배가 떴다');
    for (const other of [
      Uint8Array.from([100, 101, 98, 0xfc, 116]),
      Uint8Array.from([0xeb, 0xb0, 0xb0, 0xff]),
    ])
      expect(() => decodeFile(other)).toThrow('This is not UTF-8');
  });

  const letter = fc.constantFrom(
    'a',
    'é',
    'e',
    '\u0301',
    '\u0323',
    '각',
    '가',
    'ᄀ',
    'ᅡ',
    'ᆨ',
    '\u212b',
    '\u0958',
    '豈',
    '😀',
    '\u{1d15e}',
    'ﬁ',
    ' ',
    '\r\n',
  );
  const anyText = fc
    .array(fc.oneof(letter, fc.string({ unit: 'grapheme', maxLength: 3 })), { minLength: 1, maxLength: 40 })
    .map((letters) => letters.join('').replaceAll(/[\0-\x08\x0e-\x1f\x7f]/g, '') + '.')
    .filter((text) => !text.startsWith('\ufeff'));

  it('maps every place to where the same words stand', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (read, a, b) => {
        const source = readSource(read);
        expect(source.text).toBe(read.normalize('NFC'));
        const [start = 0, end = 0] = [a % (source.text.length + 1), b % (source.text.length + 1)].sort(
          (x, y) => x - y,
        );
        const there = source.toRead({ start, end });
        const back = source.toNfc(there);
        expect(back.start).toBeLessThanOrEqual(start);
        expect(back.end).toBeGreaterThanOrEqual(end);
        expect(source.toRead(back)).toEqual(there);
        expect(wordsAt(read, there).normalize('NFC')).toBe(wordsAt(source.text, back));
      }),
      { numRuns: 1000 },
    );
  });

  it('reads bytes as it reads the string', () => {
    fc.assert(
      fc.property(anyText, (text) => expect(readSource(bytes(text)).text).toBe(readSource(text).text)),
    );
  });
});
