import { addDays, momentOf, wallClock } from '#core';
import { minutesOf } from './working-time.js';
import type { Locale, Message } from './message.js';

/** When the next digest goes out after a moment, and the day whose it is, by the desk's clock. */
export function nextDigest(
  at: Date,
  digestAt: string,
  timeZone: string,
): { readonly day: string; readonly dueAt: Date } {
  const { day } = wallClock(at, timeZone);
  const today = momentOf({ day, minutes: minutesOf(digestAt) }, timeZone);
  if (today > at) return { day, dueAt: today };
  const tomorrow = addDays(day, 1);
  return { day: tomorrow, dueAt: momentOf({ day: tomorrow, minutes: minutesOf(digestAt) }, timeZone) };
}

/** So many messages are told one by one. */
const SHOWN = 50;

/** One message that tells of many: their titles, each with the way to it. */
export function digestMessage(
  told: readonly { readonly title: string; readonly url: string }[],
  deskName: string,
  locale: Locale,
): Message {
  const lines = told.slice(0, SHOWN).map(({ title, url }) => `· ${title}\n  ${url}`);
  const rest = told.length - SHOWN;
  if (locale === 'ko') {
    const more = rest > 0 ? [`그 밖에 ${rest}건`] : [];
    return {
      title: `[오늘의 알림] ${deskName}: ${told.length}건`,
      body: ['기다리고 있는 일입니다.', '', ...lines, ...more].join('\n'),
    };
  }
  const more = rest > 0 ? [`and ${rest} more`] : [];
  return {
    title: `[Today] ${deskName}: ${told.length} ${told.length === 1 ? 'reminder' : 'reminders'}`,
    body: ['This waits for you.', '', ...lines, ...more].join('\n'),
  };
}
