import type { AssignmentKind } from './policy.js';

export type Locale = 'ko' | 'en';

/** What a reminder has to tell, and to whom. */
export interface Occasion {
  readonly kind: AssignmentKind;
  /** How often its kind has come up, this time included. */
  readonly rung: number;
  readonly to: 'assignee' | 'editor';
  readonly assigneeName: string;
  readonly articleTitle: string;
  readonly claimNumber: number;
  readonly claimText: string;
  readonly dueAt: Date;
  /** The desk's. */
  readonly timeZone: string;
}

/** A message as its reader finds it in the product: plain text, a line for each fact. */
export interface Message {
  readonly title: string;
  readonly body: string;
}

/** Korean for those who read Korean, English for everyone else. */
export function localeOf(locale: string): Locale {
  return locale.startsWith('ko') ? 'ko' : 'en';
}

/** The message of a reminder, in the words of its reader. */
export function messageFor(occasion: Occasion, locale: Locale): Message {
  const due = momentInWords(occasion.dueAt, occasion.timeZone, locale);
  const article = shorten(occasion.articleTitle, 60);
  const again = occasion.rung > 1 ? AGAIN[locale](occasion.rung) : '';
  const { title, lead } = WORDS[locale][occasion.kind][occasion.to]({ ...occasion, article, due, again });
  const facts = FACTS[locale]({ ...occasion, claim: shorten(occasion.claimText, 300), due });
  return { title, body: [lead, '', ...facts].join('\n') };
}

interface Told {
  /** Says which time it is, from the second on. */
  readonly again: string;
  readonly article: string;
  readonly claimNumber: number;
  readonly assigneeName: string;
  readonly due: string;
}

type Wording = (told: Told) => { readonly title: string; readonly lead: string };

const ko = {
  accept: {
    assignee: ({ article, claimNumber }) => ({
      title: `[수락 요청] 「${article}」 주장 ${claimNumber}번이 배정되어 있습니다`,
      lead: '배정된 주장을 아직 수락하지 않으셨습니다. 맡을 수 있으면 수락하고, 어려우면 거절해 주세요.',
    }),
    editor: ({ article, claimNumber, assigneeName }) => ({
      title: `[수락 대기] 「${article}」 주장 ${claimNumber}번: ${assigneeName} 님이 아직 수락하지 않았습니다`,
      lead: '다른 사람에게 배정해야 할 수 있습니다.',
    }),
  },
  due: {
    assignee: ({ article, claimNumber, due, again }) => ({
      title: `[마감 예정${again}] 「${article}」 주장 ${claimNumber}번: ${due}까지`,
      lead: '맡으신 주장의 마감이 다가옵니다.',
    }),
    editor: ({ article, claimNumber, assigneeName, due, again }) => ({
      title: `[마감 예정${again}] 「${article}」 주장 ${claimNumber}번(${assigneeName} 님): ${due}까지`,
      lead: `${assigneeName} 님이 맡은 주장의 마감이 다가옵니다.`,
    }),
  },
  overdue: {
    assignee: ({ article, claimNumber, due, again }) => ({
      title: `[마감 지남${again}] 「${article}」 주장 ${claimNumber}번: ${due}까지였습니다`,
      lead: '맡으신 주장의 확인이 늦어지고 있습니다. 확인을 마치거나, 어려우면 데스크에 돌려주세요.',
    }),
    editor: ({ article, claimNumber, assigneeName, due, again }) => ({
      title: `[마감 지남${again}] 「${article}」 주장 ${claimNumber}번(${assigneeName} 님): ${due}까지였습니다`,
      lead: `${assigneeName} 님이 맡은 주장의 확인이 늦어지고 있습니다.`,
    }),
  },
  abandoned: {
    assignee: ({ article, claimNumber }) => ({
      title: `[돌려놓음] 「${article}」 주장 ${claimNumber}번이 대기열로 돌아갔습니다`,
      lead: '한동안 움직임이 없어 다른 사람이 맡을 수 있게 돌려놓았습니다. 적어 두신 것은 그대로 남아 있습니다.',
    }),
    editor: ({ article, claimNumber, assigneeName }) => ({
      title: `[돌려놓음] 「${article}」 주장 ${claimNumber}번: ${assigneeName} 님에게서 대기열로 돌아갔습니다`,
      lead: '한동안 움직임이 없어 돌려놓았습니다. 다른 사람에게 배정해 주세요.',
    }),
  },
} satisfies Record<AssignmentKind, Record<Occasion['to'], Wording>>;

const en = {
  accept: {
    assignee: ({ article, claimNumber }) => ({
      title: `[Please answer] Claim ${claimNumber} of “${article}” was offered to you`,
      lead: 'You have not accepted this claim yet. Accept it if you can check it; decline it if you cannot.',
    }),
    editor: ({ article, claimNumber, assigneeName }) => ({
      title: `[Not accepted] Claim ${claimNumber} of “${article}”: no answer from ${assigneeName}`,
      lead: 'You may have to offer it to someone else.',
    }),
  },
  due: {
    assignee: ({ article, claimNumber, due, again }) => ({
      title: `[Due soon${again}] Claim ${claimNumber} of “${article}” is due ${due}`,
      lead: 'A claim in your hands is due soon.',
    }),
    editor: ({ article, claimNumber, assigneeName, due, again }) => ({
      title: `[Due soon${again}] Claim ${claimNumber} of “${article}” (${assigneeName}) is due ${due}`,
      lead: `A claim in the hands of ${assigneeName} is due soon.`,
    }),
  },
  overdue: {
    assignee: ({ article, claimNumber, due, again }) => ({
      title: `[Late${again}] Claim ${claimNumber} of “${article}” was due ${due}`,
      lead: 'A claim in your hands is late. Finish its check, or give it back to the desk.',
    }),
    editor: ({ article, claimNumber, assigneeName, due, again }) => ({
      title: `[Late${again}] Claim ${claimNumber} of “${article}” (${assigneeName}) was due ${due}`,
      lead: `A claim in the hands of ${assigneeName} is late.`,
    }),
  },
  abandoned: {
    assignee: ({ article, claimNumber }) => ({
      title: `[Taken back] Claim ${claimNumber} of “${article}” is in the queue again`,
      lead: 'Nothing has happened for a while, so someone else may take it. What you wrote down is still there.',
    }),
    editor: ({ article, claimNumber, assigneeName }) => ({
      title: `[Taken back] Claim ${claimNumber} of “${article}” is in the queue again, from ${assigneeName}`,
      lead: 'Nothing has happened for a while. Please offer it to someone else.',
    }),
  },
} satisfies Record<AssignmentKind, Record<Occasion['to'], Wording>>;

const WORDS: Record<Locale, Record<AssignmentKind, Record<Occasion['to'], Wording>>> = { ko, en };

const AGAIN: Record<Locale, (rung: number) => string> = {
  ko: (rung) => ` · ${rung}번째 알림`,
  en: (rung) => `, reminder ${rung}`,
};

type Facts = (told: Occasion & { readonly claim: string; readonly due: string }) => string[];

const FACTS: Record<Locale, Facts> = {
  ko: ({ claim, articleTitle, assigneeName, due }) => [
    `주장: “${claim}”`,
    `기사: 「${articleTitle}」`,
    `담당: ${assigneeName}`,
    `마감: ${due}`,
  ],
  en: ({ claim, articleTitle, assigneeName, due }) => [
    `Claim: “${claim}”`,
    `Article: “${articleTitle}”`,
    `Checker: ${assigneeName}`,
    `Due: ${due}`,
  ],
};

/** Put together here, for the order and the dots of `Intl` change with its version. */
export function momentInWords(at: Date, timeZone: string, locale: Locale): string {
  const shown = calendarOf(timeZone, locale).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => shown.find((one) => one.type === type)?.value ?? '';
  const time = `${part('hour')}:${part('minute')} ${part('timeZoneName')}`;
  return locale === 'ko'
    ? `${part('month')}월 ${part('day')}일(${part('weekday')}) ${time}`
    : `${part('weekday')} ${part('day')} ${part('month')}, ${time}`;
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than all else about a message. */
function calendarOf(timeZone: string, locale: Locale): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone}`;
  const known = calendars.get(key);
  if (known !== undefined) return known;
  const calendar = new Intl.DateTimeFormat(locale, {
    ...{ timeZone, month: locale === 'ko' ? 'numeric' : 'long', day: 'numeric', weekday: 'short' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' },
  });
  calendars.set(key, calendar);
  return calendar;
}

/** At most so many characters, one line. */
export function shorten(text: string, length: number): string {
  const line = [...text.replace(/\s+/g, ' ').trim()];
  return line.length <= length ? line.join('') : `${line.slice(0, length - 1).join('')}…`;
}
