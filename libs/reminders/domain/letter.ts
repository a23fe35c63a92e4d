import { markup, type Part } from '#core';
import type { Locale, Message } from './message.js';

/** A message as a letter: the same words for every kind of reader. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const WORDS = {
  ko: {
    open: '열어 보기',
    stopIt: '이런 메일 그만 받기',
    automatic: (desk: string) => `${desk}의 Stet이 자동으로 보낸 알림입니다.`,
  },
  en: {
    open: 'Open it',
    stopIt: 'Stop mails of this kind',
    automatic: (desk: string) => `Sent by Stet for ${desk}.`,
  },
} as const;

/** Writes the letter. `url` is where the reader finds what it is about, `stop` where they stop letters of its kind. */
export function letterOf(
  message: Message,
  { url, stop }: { readonly url: string; readonly stop: string },
  deskName: string,
  locale: Locale,
): Letter {
  const { open, automatic, stopIt } = WORDS[locale];
  const footer = automatic(deskName);
  const paragraphs = message.body.split('\n\n').map((lines) => markup`<p>${broken(lines)}</p>\n`);
  return {
    subject: message.title,
    text: [message.body, '', `${open}: ${url}`, '', '-- ', footer, `${stopIt}: ${stop}`, ''].join('\n'),
    html: markup`<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>${message.title}</title>
<body style="max-width:38em;margin:auto;padding:1em;font-family:sans-serif;line-height:1.6;word-break:keep-all">
${paragraphs}<p><a href="${url}">${open}</a></p>
<hr><p><small>${footer} <a href="${stop}">${stopIt}</a></small></p></body></html>`.text,
  };
}

/** Lines of a paragraph, one below the other. */
function broken(lines: string): Part {
  return lines.split('\n').map((line, index) => (index === 0 ? line : markup`<br>${line}`));
}

/** What someone reads in the product when mail to them came back. */
export function bounceMessage(email: string, locale: Locale): Message {
  return locale === 'ko'
    ? {
        title: `[메일 반송] ${email} 주소로 메일이 가지 않습니다`,
        body: '주소가 맞는지 확인해 주세요. 확인할 때까지 이 주소로는 메일을 보내지 않으며, 알림은 여기에서 볼 수 있습니다.',
      }
    : {
        title: `[Mail came back] Mail to ${email} does not arrive`,
        body: 'Please see whether the address is right. Until you say so no mail is sent there; reminders are here.',
      };
}
