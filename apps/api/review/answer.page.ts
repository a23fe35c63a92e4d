import { createHash } from 'node:crypto';
import { Markup, markup, type Part } from '#core';
import type { AskedOutside, LinkState } from '#review';

export type AnswerLanguage = 'ko' | 'en';

/** What was typed and why it was not taken. */
export interface RefusedForm {
  readonly name: string;
  readonly answer: string;
  readonly faults: readonly (keyof (typeof WORDS)['ko']['faults'])[];
}

/** UTF-16 code units. */
export const MOST = { name: 200, answer: 10_000 } as const;

const WORDS = {
  ko: {
    title: '질의에 답하기',
    asks: (desk: string, who: string) => `${desk}의 ${who} 님이 묻습니다.`,
    article: '기사',
    claim: '확인하려는 문장',
    question: '질문',
    name: '이름과 직함',
    nameHint: '기록에 답하신 분으로 남습니다.',
    answer: '답변',
    answerHint: '1만 자까지 쓸 수 있습니다. 근거 자료의 주소가 있으면 함께 적어 주세요.',
    send: '답변 보내기',
    once: '답변은 한 번만 보낼 수 있고, 이 기사의 확인에 쓰입니다. 이 주소는 다른 사람에게 전하지 마세요.',
    faults: { name: '이름을 200자 안으로 적어 주세요.', answer: '답변을 1만 자 안으로 적어 주세요.' },
    states: {
      taken: ['답변을 받았습니다', '고맙습니다. 이제 창을 닫으셔도 됩니다.'],
      answered: [
        '이미 답변한 질의입니다',
        '답변은 한 번만 받습니다. 덧붙일 말씀은 물어본 분에게 전해 주세요.',
      ],
      expired: ['기한이 지난 링크입니다', '답하시려면 물어본 분에게 새 링크를 요청해 주세요.'],
      closed: ['더는 답변이 필요하지 않습니다', '물어본 쪽에서 이 질의를 거두었습니다.'],
      unknown: ['없는 주소입니다', '받은 주소를 끝까지 그대로 옮겼는지 확인해 주세요.'],
    },
  },
  en: {
    title: 'Answer a question',
    asks: (desk: string, who: string) => `${who} of ${desk} asks you.`,
    article: 'Article',
    claim: 'The sentence that is being checked',
    question: 'Question',
    name: 'Your name and position',
    nameHint: 'The record keeps it as the one who answered.',
    answer: 'Your answer',
    answerHint: 'Up to 10,000 characters. If there is a source, please add its address.',
    send: 'Send the answer',
    once: 'You can answer once; your answer serves the check of this article. Please do not pass this address on.',
    faults: {
      name: 'Please give your name, in at most 200 characters.',
      answer: 'Please write an answer of at most 10,000 characters.',
    },
    states: {
      taken: ['Your answer has arrived', 'Thank you. You can close this window.'],
      answered: [
        'This question has been answered',
        'It takes one answer. Tell whoever asked if you want to add to it.',
      ],
      expired: ['This link has expired', 'To answer, ask whoever sent it for a new one.'],
      closed: ['No answer is needed any more', 'This question was taken back by those who asked it.'],
      unknown: ['There is nothing at this address', 'Check that you have copied the whole of it.'],
    },
  },
} as const;

const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1b1b1a, #eceae6); --soft: light-dark(#5d5b57, #b3afa8); --rule: light-dark(#8a867f, #7b776f); --paper: light-dark(#fff, #1d1c1b); --bad: light-dark(#a3261c, #ff9d94); }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 38rem; background: var(--paper); color: var(--ink); font: 400 1.0625rem/1.7 Pretendard, "Apple SD Gothic Neo", "Noto Sans KR", "Noto Sans CJK KR", "Malgun Gothic", system-ui, sans-serif; word-break: keep-all; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.35; }
dt, label { font-weight: 600; }
dd { margin: 0 0 1rem; white-space: pre-wrap; }
.soft { color: var(--soft); font-size: .9375rem; margin: .25rem 0; }
.bad { color: var(--bad); font-weight: 600; margin: .25rem 0; }
input, textarea { display: block; width: 100%; margin-top: .25rem; padding: .625rem .75rem; font: inherit; color: inherit; background: transparent; border: 1px solid var(--rule); border-radius: .25rem; }
textarea { min-height: 12rem; }
.field { margin: 1.25rem 0; }
button { min-height: 2.75rem; padding: .5rem 1.5rem; font: inherit; font-weight: 600; color: var(--paper); background: var(--ink); border: 0; border-radius: .25rem; }
:focus-visible { outline: 3px solid light-dark(#1a5fb4, #8ab8f5); outline-offset: 2px; }
`;

/** No script, nothing from elsewhere; the one style by its hash; the form goes only to where it came from. */
export const ANSWER_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE, 'utf8').digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The form of an open question, with what was typed when it was not taken. */
export function answerForm(asked: AskedOutside, language: AnswerLanguage, refused?: RefusedForm): string {
  const words = WORDS[language];
  const { faults = [], ...typed } = refused ?? { name: asked.askedOf, answer: '' };
  const fault = (field: 'name' | 'answer'): Part =>
    faults.includes(field) &&
    markup`<p class="bad" id="${field}-fault" role="alert">${words.faults[field]}</p>`;
  const described = (field: 'name' | 'answer'): Part =>
    faults.includes(field)
      ? markup`aria-invalid="true" aria-describedby="${field}-fault ${field}-hint"`
      : markup`aria-describedby="${field}-hint"`;
  return page(
    language,
    words.title,
    markup`<h1>${words.title}</h1>
      <p>${words.asks(asked.desk, asked.askedBy)}</p>
      <dl>
        <dt>${words.article}</dt><dd>${asked.title}</dd>
        <dt>${words.claim}</dt><dd>${asked.claim}</dd>
        <dt>${words.question}</dt><dd>${asked.question}</dd>
      </dl>
      <form method="post">
        <div class="field">
          <label for="name">${words.name}</label>
          ${fault('name')}
          <input id="name" name="name" required maxlength="${MOST.name}" autocomplete="name" value="${typed.name}" ${described('name')} />
          <p class="soft" id="name-hint">${words.nameHint}</p>
        </div>
        <div class="field">
          <label for="answer">${words.answer}</label>
          ${fault('answer')}
          <textarea id="answer" name="answer" required maxlength="${MOST.answer}" ${described('answer')}>${markup`\n`}${typed.answer}</textarea>
          <p class="soft" id="answer-hint">${words.answerHint}</p>
        </div>
        <button type="submit">${words.send}</button>
        <p class="soft">${words.once}</p>
      </form>`,
  );
}

/** The page after an answer, and of a link that leads nowhere any more or never did. */
export function answerNote(
  state: Exclude<LinkState, 'open'> | 'taken' | 'unknown',
  language: AnswerLanguage,
): string {
  const [heading, text] = WORDS[language].states[state];
  return page(language, heading, markup`<h1>${heading}</h1><p>${text}</p>`);
}

function page(language: AnswerLanguage, title: string, body: Markup): string {
  const document = markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="robots" content="noindex" />
<title>${title} · Stet</title>
${new Markup(`<style>${STYLE}</style>`)}
</head>
<body><main>${body}</main></body>
</html>
`;
  return document.text;
}
