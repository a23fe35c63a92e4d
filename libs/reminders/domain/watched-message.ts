import type { CorrectionNews } from './correction-news.js';
import { momentInWords, shorten, type Locale, type Message } from './message.js';
import type { Recipient } from './policy.js';

/** What there is to tell of a thing that waits, beside an assignment. */
export type Tidings = { readonly articleTitle: string } & (
  | { readonly kind: 'unassigned'; readonly waiting: number; readonly claim?: string }
  | { readonly kind: 'question'; readonly question: string; readonly claim: string }
  | { readonly kind: 'deadline'; readonly at: Date; readonly blockers: readonly Record<Locale, string>[] }
  | { readonly kind: 'error'; readonly severity: string; readonly quote: string; readonly note: string }
  | { readonly kind: 'review'; readonly name: string; readonly at: Date }
  | {
      readonly kind: 'approval';
      readonly number: number;
      readonly before: string;
      readonly after: string;
      readonly reason: string;
    }
  /** `changed`: what of it is no longer what was signed. */
  | { readonly kind: 'signature'; readonly revision: number; readonly changed: 'text' | 'evidence' }
  | { readonly kind: 'answer'; readonly question: string; readonly claim: string }
  | {
      readonly kind: 'correction';
      readonly news: CorrectionNews;
      readonly number: number;
      readonly before: string;
      readonly after: string;
      /** Why it was refused or taken back; null: it was not. */
      readonly endReason: string | null;
    }
);

/** So many blockers are told one by one. */
const SHOWN = 10;

/** The message of a reminder that is not about an assignment, in the words of its reader. */
export function watchedMessage(tidings: Tidings, role: Recipient, timeZone: string, locale: Locale): Message {
  const article = shorten(tidings.articleTitle, 60);
  const { title, lead, facts } =
    locale === 'ko' ? ko(tidings, role, article, timeZone) : en(tidings, role, article, timeZone);
  return { title, body: [lead, '', ...facts].join('\n') };
}

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly facts: readonly string[];
}

function ko(tidings: Tidings, role: Recipient, article: string, timeZone: string): Words {
  switch (tidings.kind) {
    case 'unassigned':
      return {
        title: `[미배정] 「${article}」: 맡은 사람이 없는 주장 ${tidings.waiting}건`,
        lead: '아직 아무도 맡지 않았습니다. 맡을 사람을 정해 주세요.',
        facts: [
          `기사: 「${article}」`,
          ...(tidings.claim === undefined ? [] : [`주장: “${shorten(tidings.claim, 300)}”`]),
        ],
      };
    case 'question':
      return {
        title:
          role === 'asked'
            ? `[답변 요청] 「${article}」에 관한 질의가 있습니다`
            : `[답변 없음] 「${article}」: 질의에 답이 없습니다`,
        lead:
          role === 'asked'
            ? '확인을 위해 답변을 기다리고 있습니다. 짧게라도 답해 주세요.'
            : '답변을 더 기다리지 않습니다. 질의를 거두고 답변 없이 판단해 주세요.',
        facts: [`질의: “${shorten(tidings.question, 300)}”`, `주장: “${shorten(tidings.claim, 300)}”`],
      };
    case 'deadline':
      return {
        title: `[인쇄 마감] 「${article}」: ${momentInWords(tidings.at, timeZone, 'ko')} 마감, 막는 것 ${tidings.blockers.length}건`,
        lead: '아직 게이트가 닫혀 있습니다.',
        facts: blockerLines(tidings.blockers, 'ko', (rest) => `그 밖에 ${rest}건`),
      };
    case 'error':
      return {
        title: `[게재된 오류] 「${article}」: ${SEVERITY[tidings.severity] ?? tidings.severity} 오류가 확인되었습니다`,
        lead: '독자가 읽은 글에 오류가 남아 있습니다. 정정을 진행해 주세요.',
        facts: [`문장: “${shorten(tidings.quote, 300)}”`, `지적: ${shorten(tidings.note, 300)}`],
      };
    case 'review':
      return {
        title: `[다시 볼 때] 사실대장 「${shorten(tidings.name, 60)}」`,
        lead: '정해 둔 날이 되었습니다. 아직 맞는지 보고, 다음에 볼 날을 정해 주세요.',
        facts: [`기한: ${momentInWords(tidings.at, timeZone, 'ko')}`],
      };
    case 'approval':
      return {
        title: `[승인 요청] 「${article}」: 정정 ${tidings.number}번이 승인을 기다립니다`,
        lead: '제안된 수정을 보고 승인하거나 반려해 주세요.',
        facts: [
          `고치기 전: “${shorten(tidings.before, 300)}”`,
          `고친 뒤: “${shorten(tidings.after, 300)}”`,
          `까닭: ${shorten(tidings.reason, 300)}`,
        ],
      };
    case 'signature':
      return {
        title: `[서명 풀림] 「${article}」: ${tidings.revision}판에 하신 서명이 풀렸습니다`,
        lead: `서명하신 뒤에 ${tidings.changed === 'text' ? '글이' : '근거가'} 바뀌었습니다. 다시 보고 서명해 주세요.`,
        facts: [`기사: 「${article}」`],
      };
    case 'answer':
      return {
        title: `[답변 도착] 「${article}」: 질의에 답이 왔습니다`,
        lead: '기다리던 답이 적혔습니다. 읽고 확인을 이어 가 주세요.',
        facts: [`질의: “${shorten(tidings.question, 300)}”`, `주장: “${shorten(tidings.claim, 300)}”`],
      };
    case 'correction': {
      const { label, said, then } = NEWS.ko[tidings.news];
      return {
        title: `[${label}] 「${article}」: 정정 ${tidings.number}번이 ${said}`,
        lead: `${role === 'author' ? '쓰신 글' : '제안하신 것'}에 관한 소식입니다. ${then}`,
        facts: [
          `고치기 전: “${shorten(tidings.before, 300)}”`,
          `고친 뒤: “${shorten(tidings.after, 300)}”`,
          ...(tidings.endReason === null ? [] : [`까닭: ${shorten(tidings.endReason, 300)}`]),
        ],
      };
    }
  }
}

const SEVERITY: Readonly<Record<string, string>> = { critical: '치명적인', major: '중대한', minor: '경미한' };

function en(tidings: Tidings, role: Recipient, article: string, timeZone: string): Words {
  switch (tidings.kind) {
    case 'unassigned':
      return {
        title: `[Unassigned] “${article}”: ${tidings.waiting} ${tidings.waiting === 1 ? 'claim' : 'claims'} with nobody on them`,
        lead: 'Nobody has taken this yet. Please decide who will.',
        facts: [
          `Article: “${article}”`,
          ...(tidings.claim === undefined ? [] : [`Claim: “${shorten(tidings.claim, 300)}”`]),
        ],
      };
    case 'question':
      return {
        title:
          role === 'asked'
            ? `[Please answer] A question about “${article}” waits for you`
            : `[No answer] “${article}”: a question was not answered`,
        lead:
          role === 'asked'
            ? 'The check waits for your answer; a short one will do.'
            : 'There is no more waiting: withdraw the question and decide without an answer.',
        facts: [`Question: “${shorten(tidings.question, 300)}”`, `Claim: “${shorten(tidings.claim, 300)}”`],
      };
    case 'deadline':
      return {
        title: `[To press] “${article}” closes ${momentInWords(tidings.at, timeZone, 'en')}; ${tidings.blockers.length} in the way`,
        lead: 'The gate is still closed.',
        facts: blockerLines(tidings.blockers, 'en', (rest) => `and ${rest} more`),
      };
    case 'error':
      return {
        title: `[Error in print] “${article}”: a ${tidings.severity} error was confirmed`,
        lead: 'An error stands in a text that readers have. Please see to its correction.',
        facts: [`Words: “${shorten(tidings.quote, 300)}”`, `Issue: ${shorten(tidings.note, 300)}`],
      };
    case 'review':
      return {
        title: `[Look again] “${shorten(tidings.name, 60)}” in the fact book`,
        lead: 'The day that was set for it has come. See whether it still holds, and set the next day.',
        facts: [`Due: ${momentInWords(tidings.at, timeZone, 'en')}`],
      };
    case 'approval':
      return {
        title: `[Please approve] “${article}”: correction ${tidings.number} awaits approval`,
        lead: 'Look at the fix that was proposed; approve or reject it.',
        facts: [
          `Before: “${shorten(tidings.before, 300)}”`,
          `After: “${shorten(tidings.after, 300)}”`,
          `Why: ${shorten(tidings.reason, 300)}`,
        ],
      };
    case 'signature':
      return {
        title: `[Signature fell] “${article}”: yours on revision ${tidings.revision} no longer counts`,
        lead: `The ${tidings.changed} has changed since you signed. Please look again and sign anew.`,
        facts: [`Article: “${article}”`],
      };
    case 'answer':
      return {
        title: `[Answered] “${article}”: your question has its answer`,
        lead: 'The answer that the check waited for is written down. Read it and go on.',
        facts: [`Question: “${shorten(tidings.question, 300)}”`, `Claim: “${shorten(tidings.claim, 300)}”`],
      };
    case 'correction': {
      const { label, said, then } = NEWS.en[tidings.news];
      return {
        title: `[${label}] “${article}”: correction ${tidings.number} ${said}`,
        lead: `It is ${role === 'author' ? 'of your text' : 'what you proposed'}. ${then}`,
        facts: [
          `Before: “${shorten(tidings.before, 300)}”`,
          `After: “${shorten(tidings.after, 300)}”`,
          ...(tidings.endReason === null ? [] : [`Why: ${shorten(tidings.endReason, 300)}`]),
        ],
      };
    }
  }
}

/** What became of a correction, and what that means for the text. */
const NEWS: Record<Locale, Record<CorrectionNews, Readonly<Record<'label' | 'said' | 'then', string>>>> = {
  ko: {
    approved: { label: '정정 승인', said: '승인되었습니다', then: '반영할 때 글이 바뀝니다.' },
    rejected: { label: '정정 반려', said: '반려되었습니다', then: '글은 그대로입니다.' },
    withdrawn: { label: '정정 철회', said: '철회되었습니다', then: '글은 그대로입니다.' },
    applied: { label: '정정 반영', said: '반영되었습니다', then: '글의 새 판이 되었습니다.' },
    noticed: { label: '정정 고지', said: '고지되었습니다', then: '독자는 고친 글과 고지를 봅니다.' },
  },
  en: {
    approved: { label: 'Approved', said: 'was approved', then: 'The text changes when it is applied.' },
    rejected: { label: 'Rejected', said: 'was rejected', then: 'The text stays as it is.' },
    withdrawn: { label: 'Withdrawn', said: 'was withdrawn', then: 'The text stays as it is.' },
    applied: { label: 'Applied', said: 'was applied', then: 'It is a new revision of the text.' },
    noticed: {
      label: 'Published',
      said: 'was published with its notice',
      then: 'Readers see the corrected text and the notice.',
    },
  },
};

function blockerLines(
  blockers: readonly Record<Locale, string>[],
  locale: Locale,
  andMore: (rest: number) => string,
): string[] {
  const lines = blockers.slice(0, SHOWN).map((said) => `· ${shorten(said[locale], 200)}`);
  return blockers.length > SHOWN ? [...lines, andMore(blockers.length - SHOWN)] : lines;
}
