import { describe, expect, it } from '@jest/globals';
import { digestMessage, nextDigest } from './digest.js';

describe('the next digest', () => {
  it.each([
    ['later today', 'Asia/Seoul', '2026-11-24T09:00+09:00', '2026-11-24', '2026-11-24T09:10+09:00'],
    [
      'tomorrow, when today’s has gone',
      'Asia/Seoul',
      '2026-11-24T09:10+09:00',
      '2026-11-25',
      '2026-11-25T09:10+09:00',
    ],
    [
      'the morning after the clocks went back',
      'Europe/Paris',
      '2026-10-24T12:00+02:00',
      '2026-10-25',
      '2026-10-25T09:10+01:00',
    ],
  ])('is %s', (_, timeZone, at, day, dueAt) => {
    expect(nextDigest(new Date(at), '09:10', timeZone)).toEqual({ day, dueAt: new Date(dueAt) });
  });
});

it('tells fifty one by one, and how many there are beside', () => {
  const many = Array.from({ length: 53 }, (_, number) => ({
    title: `알림 ${number}`,
    url: 'https://desk.example/',
  }));
  const { title, body } = digestMessage(many, '계간 바다', 'ko');
  expect(title).toBe('[오늘의 알림] 계간 바다: 53건');
  expect(body.match(/· 알림/g)).toHaveLength(50);
  expect(body).toMatch(/그 밖에 3건$/);
  expect(digestMessage(many.slice(0, 1), 'Sea', 'en').title).toBe('[Today] Sea: 1 reminder');
});
