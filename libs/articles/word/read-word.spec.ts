import { describe, expect, it } from '@jest/globals';
import { wordFile, zipFile } from '../../../test/factories/word.js';
import { readWord } from './read-word.js';

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
    ['no zip file', Buffer.from('not a zip file at all, but long enough')],
    ['empty', Buffer.alloc(0)],
    ['cut off', wordFile(['말']).subarray(0, 300)],
    ['a zip file of something else', zipFile([['hello.txt', 'hello']])],
    ['damaged', damaged()],
  ])('is refused when it is %s', async (_name, file) => {
    await expect(readWord(file)).rejects.toThrow('article/unreadable-file');
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
});

/** With a byte turned in the middle of the packed text. */
function damaged(): Buffer {
  const file = wordFile(['한 문단의 글이 여기에 있다. '.repeat(50)]);
  const at = file.indexOf('word/document.xml') + 60;
  file.fill(0xff, at, at + 20);
  return file;
}
