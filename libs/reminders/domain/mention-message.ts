import type { Locale, Message } from './message.js';

/** Where someone is named. */
export interface Mention {
  readonly by: string;
  readonly articleTitle: string;
  readonly thing: 'claim' | 'issue';
  readonly number: number;
}

const WORDS = {
  ko: {
    thing: { claim: '주장', issue: '지적' },
    title: (by: string, where: string) => `${by} 님이 「${where}」의 댓글에서 이름을 불렀습니다`,
    body: (thing: string, number: number) => `${thing} ${number}번에 달린 댓글입니다. 열어서 읽어 주세요.`,
  },
  en: {
    thing: { claim: 'claim', issue: 'issue' },
    title: (by: string, where: string) => `${by} mentioned you in a comment on “${where}”`,
    body: (thing: string, number: number) => `The comment is on ${thing} ${number}. Open it to read.`,
  },
} as const;

/** Says that someone is named. What was said stays on the desk: not everyone who is named may see all that lies there. */
export function mentionMessage({ by, articleTitle, thing, number }: Mention, locale: Locale): Message {
  const { title, body, thing: things } = WORDS[locale];
  const where = articleTitle.length > 60 ? `${articleTitle.slice(0, 59)}…` : articleTitle;
  return { title: title(by, where), body: body(things[thing], number) };
}
