import { describe, expect, it } from '@jest/globals';
import { wordFile, zipFile } from '../../../test/factories/word.js';
import { readWord } from './read-word.js';
import { assertHarmless } from './zip-limits.js';

describe('A Word file', () => {
  it('is read as the HTML of its styles, in any script', async () => {
    const file = wordFile([
      { style: 'Title', text: '등대가 다시 켜졌다' },
      '남해의 섬에 높이 42m의 등대가 <다시> 켜졌다.',
      { style: 'Caption', text: '사진 1. 등대' },
    ]);
    expect(await readWord(file)).toBe(
      '<h1>등대가 다시 켜졌다</h1><p>남해의 섬에 높이 42m의 등대가 &lt;다시&gt; 켜졌다.</p><figcaption>사진 1. 등대</figcaption>',
    );
  });

  it.each([
    ['no zip file', Buffer.from('not a zip file at all, but long enough'), 'not-word'],
    ['empty', Buffer.alloc(0), 'not-word'],
    ['a zip file of something else', zipFile([['hello.txt', 'hello']]), 'not-word'],
    [
      'a zip file with nothing but a folder of that name',
      zipFile([['word/x.xml', '<x/>']]),
      'unreadable-file',
    ],
    ['cut off', wordFile(['말']).subarray(0, 300), 'unreadable-file'],
    ['damaged', damaged(), 'unreadable-file'],
  ])('is refused when it is %s', async (_name, file, slug) => {
    await expect(readWord(file)).rejects.toThrow(`article/${slug}`);
  });

  it('is refused when it would burst, whatever its directory says', async () => {
    const zeros = Buffer.alloc(20_000_000);
    for (const file of [
      zipFile([['word/document.xml', zeros]]),
      zipFile([['word/document.xml', zeros]], 100),
      zipFile(Array.from({ length: 2_001 }, (_, at) => [`${at}.xml`, 'x'] as const)),
    ]) {
      await expect(readWord(file)).rejects.toThrow('article/bursting-file');
    }
  });

  it.each<[string, (file: Buffer, end: number) => Buffer | void]>([
    ['begins elsewhere than its length says', shifted],
    ['has another length', (file, end) => void file.writeUInt32LE(1, end + 12)],
    [
      'is told in 64 bits',
      (file, end) => Buffer.concat([file.subarray(0, end), locator(), file.subarray(end)]),
    ],
    ['has another number of lines', (file, end) => void file.writeUInt16LE(9, end + 8)],
    ['has too large a number', (file, end) => void file.writeUInt32LE(0xffffffff, end + 16)],
    ['is followed by more', (file) => Buffer.concat([file, Buffer.from('more')])],
    ['has two ends', (file, end) => Buffer.concat([file, file.subarray(end)])],
  ])('is refused when its directory %s, for readers would not agree on it', async (_name, change) => {
    const file = wordFile(['말']);
    const changed = change(file, file.length - 22) ?? file;
    await expect(assertHarmless(changed)).rejects.toThrow('article/unreadable-file');
  });
});

/** The end of a directory in 64 bits is there. */
function locator(): Buffer {
  const bytes = Buffer.alloc(20);
  bytes.writeUInt32LE(0x07064b50);
  return bytes;
}

/** A harmless file, and behind it one that bursts; the end of the second points at the directory of the first. */
function shifted(harmless: Buffer, end: number): Buffer {
  const bursting = zipFile(
    ['[Content_Types].xml', '_rels/.rels', 'word/styles.xml', 'word/document.xml'].map(
      (name) => [name, Buffer.alloc(20_000_000)] as const,
    ),
  );
  bursting.writeUInt32LE(harmless.readUInt32LE(end + 16), bursting.length - 6);
  return Buffer.concat([harmless.subarray(0, end), bursting]);
}

/** With a byte turned in the middle of the packed text. */
function damaged(): Buffer {
  const file = wordFile(['한 문단의 글이 여기에 있다. '.repeat(50)]);
  const at = file.indexOf('word/document.xml') + 60;
  file.fill(0xff, at, at + 20);
  return file;
}
