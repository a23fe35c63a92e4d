import type { Locale, Message } from './message.js';

/** A message as a letter: the same words for every kind of reader. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const WORDS = {
  ko: { open: '열어 보기', automatic: (desk: string) => `${desk}의 Stet이 자동으로 보낸 알림입니다.` },
  en: { open: 'Open it', automatic: (desk: string) => `Sent by Stet for ${desk}.` },
} as const;

/** Writes the letter. `url` is where the reader finds what it is about. */
export function letterOf(message: Message, url: string, deskName: string, locale: Locale): Letter {
  const { open, automatic } = WORDS[locale];
  const footer = automatic(deskName);
  const paragraphs = message.body
    .split('\n\n')
    .map((lines) => `<p>${escape(lines).replaceAll('\n', '<br>')}</p>`);
  return {
    subject: message.title,
    text: [message.body, '', `${open}: ${url}`, '', '-- ', footer, ''].join('\n'),
    html: [
      `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>${escape(message.title)}</title>`,
      '<body style="max-width:38em;margin:auto;padding:1em;font-family:sans-serif;line-height:1.6;word-break:keep-all">',
      ...paragraphs,
      `<p><a href="${escape(url)}">${open}</a></p>`,
      `<hr><p><small>${escape(footer)}</small></p></body></html>`,
    ].join('\n'),
  };
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
