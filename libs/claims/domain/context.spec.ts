import { describe, expect, it } from '@jest/globals';
import { cutZones } from '#text';
import { contextOf } from './context.js';

const TEXT =
  '다리가 열렸다\n\n다리는 1932년에 열렸다. 하루 16만 대가 지난다. 요금은 없다.\n\n배는 그해 끊겼다.\n\n무단 전재 및 재배포 금지';

function context(words: string) {
  const start = TEXT.indexOf(words);
  return contextOf(TEXT, cutZones(TEXT, 'ko'), { start, end: start + words.length }, 'ko');
}

describe('the sentences beside a claim', () => {
  it('are those before and after it, across paragraphs and not into a site’s own lines', () => {
    expect(context('하루 16만 대가 지난다.')).toEqual({
      before: '다리는 1932년에 열렸다.',
      after: '요금은 없다.',
    });
    expect(context('요금은 없다.')).toEqual({ before: '하루 16만 대가 지난다.', after: '배는 그해 끊겼다.' });
    expect(context('배는 그해 끊겼다.')).toEqual({ before: '요금은 없다.', after: null });
    expect(context('다리가 열렸다')).toEqual({ before: null, after: '다리는 1932년에 열렸다.' });
  });
});
