import { describe, expect, it } from '@jest/globals';
import { letterOf } from './letter.js';
import { localeOf, messageFor, type Occasion } from './message.js';
import { ASSIGNMENT_KINDS } from './policy.js';

const late: Occasion = {
  kind: 'overdue',
  rung: 1,
  to: 'assignee',
  assigneeName: '한지우',
  articleTitle: '등대가 다시 켜졌다',
  claimNumber: 3,
  claimText: '남해의 작은 섬에 높이 42m의 등대가 다시 켜졌다.',
  dueAt: new Date('2026-11-24T05:00:00Z'),
  timeZone: 'Asia/Seoul',
};

describe('a message', () => {
  it('says what is late and since when, by the clock of the desk', () => {
    expect(messageFor(late, 'ko')).toEqual({
      title: '[마감 지남] 「등대가 다시 켜졌다」 주장 3번: 11월 24일(화) 14:00 GMT+9까지였습니다',
      body: [
        '맡으신 주장의 확인이 늦어지고 있습니다. 확인을 마치거나, 어려우면 데스크에 돌려주세요.',
        '',
        '주장: “남해의 작은 섬에 높이 42m의 등대가 다시 켜졌다.”',
        '기사: 「등대가 다시 켜졌다」',
        '담당: 한지우',
        '마감: 11월 24일(화) 14:00 GMT+9',
      ].join('\n'),
    });
    expect(messageFor({ ...late, timeZone: 'Europe/Paris' }, 'en').title).toBe(
      '[Late] Claim 3 of “등대가 다시 켜졌다” was due Tue 24 November, 06:00 GMT+1',
    );
  });

  it.each(
    ASSIGNMENT_KINDS.flatMap((kind) => (['ko', 'en'] as const).map((locale) => [kind, locale] as const)),
  )('tells assignee and editor of %s in different words (%s)', (kind, locale) => {
    const [mine, theirs] = (['assignee', 'editor'] as const).map((to) =>
      messageFor({ ...late, kind, to }, locale),
    );
    expect(mine!.title).not.toBe(theirs!.title);
    expect(theirs!.title).toContain('한지우');
    expect(mine!.title).not.toContain('한지우');
  });

  it('says which time it is, from the second on', () => {
    expect(messageFor({ ...late, rung: 2 }, 'ko').title).toMatch(/^\[마감 지남 · 2번째 알림\] /);
    expect(messageFor({ ...late, rung: 3 }, 'en').title).toMatch(/^\[Late, reminder 3\] /);
  });

  it('stays on one line however long the headline is', () => {
    const { title } = messageFor({ ...late, articleTitle: `${'긴 제목\n'.repeat(50)}` }, 'ko');
    expect(title).toMatch(/「긴 제목 긴 제목.*…」/);
    expect(title.length).toBeLessThan(140);
  });

  it('is Korean for Korean readers and English for all others', () => {
    expect(['ko', 'ko-KR', 'en', 'fr'].map(localeOf)).toEqual(['ko', 'ko', 'en', 'en']);
  });
});

describe('a letter', () => {
  const message = messageFor({ ...late, claimText: '<script>alert("1 & 2")</script>' }, 'ko');
  const letter = letterOf(
    message,
    { url: 'https://desk.example/claims/7?a=1&b=2', stop: 'https://desk.example/stop/x' },
    '계간 <바다>',
    'ko',
  );

  it('has the link and the desk in both of its forms', () => {
    expect(letter.text).toContain('열어 보기: https://desk.example/claims/7?a=1&b=2\n');
    expect(letter.text).toContain('계간 <바다>');
    expect(letter.html).toContain('<a href="https://desk.example/claims/7?a=1&amp;b=2">');
  });

  it('takes every word from outside as text', () => {
    expect(letter.html).toContain('&lt;script&gt;alert(&quot;1 &amp; 2&quot;)');
    expect(letter.html).not.toMatch(/<script|<바다/);
  });
});
