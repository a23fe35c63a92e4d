import { markup } from '#core';

/** The plain pages behind a stop link: no script, no style, no address but their own. */
export interface Stopping {
  readonly kind: string;
  readonly locale: string;
  readonly desk: string;
}

export function stopPage({ locale, desk }: Stopping): string {
  return locale.startsWith('ko')
    ? page('ko', '메일 그만 받기', `${desk}에서 보내는 이런 메일을 그만 받으시겠습니까?`, '그만 받기')
    : page('en', 'Stop these mails', `Stop mails of this kind from ${desk}?`, 'Stop them');
}

export function stoppedPage({ locale, desk }: Stopping): string {
  return locale.startsWith('ko')
    ? page(
        'ko',
        '그만 받습니다',
        `${desk}에서 이런 메일을 더 보내지 않습니다. 데스크가 꼭 알리기로 정한 것은 계속 갑니다.`,
      )
    : page('en', 'Stopped', `${desk} sends no more mails of this kind, but for what the desk insists on.`);
}

function page(language: string, title: string, text: string, button?: string): string {
  const form = button !== undefined && markup`<form method="post"><button>${button}</button></form>`;
  return markup`<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<h1>${title}</h1><p>${text}</p>${form}</html>`.text;
}
