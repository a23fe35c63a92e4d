import { describe, expect, it } from '@jest/globals';
import type { CorrectionNews } from './correction-news.js';
import type { Recipient } from './policy.js';
import { watchedMessage, type Tidings } from './watched-message.js';

const articleTitle = '등대가 다시 켜졌다';
const at = new Date('2026-11-30T11:00:00Z');
const said = { ko: '주장 3번이 확인되지 않았습니다', en: 'Claim 3 is not checked' };
const corrected = (news: CorrectionNews, endReason: string | null): Tidings => ({
  ...{ articleTitle, kind: 'correction', number: 3, before: '420m', after: '42m', news, endReason },
});
const all: Tidings[] = [
  { articleTitle, kind: 'unassigned', waiting: 4 },
  { articleTitle, kind: 'question', question: '높이는 누가 쟀습니까?', claim: '높이 42m의 등대' },
  { articleTitle, kind: 'deadline', at, blockers: Array<typeof said>(12).fill(said) },
  { articleTitle, kind: 'error', severity: 'critical', quote: '높이 42m', note: '24m가 맞습니다' },
  { articleTitle, kind: 'review', name: '김하나', at },
  { articleTitle, kind: 'approval', number: 3, before: '420m', after: '42m', reason: '등대표 410호' },
  { articleTitle, kind: 'signature', revision: 2, changed: 'evidence' },
  { articleTitle, kind: 'answer', question: '높이는 누가 쟀습니까?', claim: '높이 42m의 등대' },
  corrected('noticed', null),
];

describe('a message about what waits', () => {
  it.each(all.flatMap((one) => (['ko', 'en'] as const).map((locale) => [one.kind, locale, one] as const)))(
    'of %s in %s has one line to be filed by, and facts',
    (_, locale, one) => {
      const { title, body } = watchedMessage(one, 'editor', 'Asia/Seoul', locale);
      expect(title).toMatch(/^\[[^\]]+\] .+$/);
      expect(body.split('\n').length).toBeGreaterThan(2);
      expect(/[가-힣]{2} /.test(body.split('\n')[0]!)).toBe(locale === 'ko');
    },
  );

  it('tells ten blockers one by one, and how many there are beside', () => {
    const { title, body } = watchedMessage(all[2]!, 'editor', 'Asia/Seoul', 'ko');
    expect(title).toBe('[인쇄 마감] 「등대가 다시 켜졌다」: 11월 30일(월) 20:00 GMT+9 마감, 막는 것 12건');
    expect(body.match(/· 주장 3번이/g)).toHaveLength(10);
    expect(body).toMatch(/그 밖에 2건$/);
  });

  it('says what a signature fell with', () => {
    const told = (changed: 'text' | 'evidence', locale: 'ko' | 'en') =>
      watchedMessage(
        { articleTitle, kind: 'signature', revision: 2, changed },
        'signer',
        'Asia/Seoul',
        locale,
      ).body.split('\n')[0];
    expect([told('text', 'ko'), told('evidence', 'ko')]).toEqual([
      expect.stringContaining('글이 바뀌었습니다'),
      expect.stringContaining('근거가 바뀌었습니다'),
    ]);
    expect(told('evidence', 'en')).toContain('The evidence has changed');
  });

  it('says what became of a correction to whoever proposed it and to the author, and why it was refused', () => {
    const refused = corrected('rejected', '등대표에는 42m가 맞습니다');
    const told = (to: Recipient) => watchedMessage(refused, to, 'Asia/Seoul', 'ko');
    expect(told('proposer').title).toBe('[정정 반려] 「등대가 다시 켜졌다」: 정정 3번이 반려되었습니다');
    expect(told('proposer').body).toMatch(/^제안하신 것에 관한 소식입니다\. 글은 그대로입니다\./);
    expect(told('author').body).toMatch(/^쓰신 글에 관한 소식입니다\./);
    expect(told('author').body).toContain('까닭: 등대표에는 42m가 맞습니다');
  });

  it('asks the one asked, and tells the checker to decide', () => {
    expect(watchedMessage(all[1]!, 'asked', 'Asia/Seoul', 'en').title).toMatch(/^\[Please answer\]/);
    expect(watchedMessage(all[1]!, 'asker', 'Asia/Seoul', 'en').body).toContain('decide without an answer');
  });
});
