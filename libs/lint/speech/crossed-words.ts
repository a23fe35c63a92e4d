/** Words that cannot all have been said as an article has them: one speaker who denies himself, two with the same words. */
import { josa, wordsAt } from '#text';
import type { Span, Told } from '#text';
import type { Document } from '../document.js';
import type { Person } from '../names/index.js';
import { spanAt } from '../places.js';
import type { Report } from '../rule.js';
import { told } from '../wording.js';
import { oppose } from './opposites.js';
import { readSharedWords } from './shared-words.js';

/** One speaker, two statements, and the second denies the first. */
export function* oppositeStatements(document: Document): Iterable<Report> {
  const { text, language } = document;
  const bySpeaker = new Map<Person, Statement[]>();
  for (const quotation of document.quotations) {
    const { speaker, words } = quotation;
    if (!speaker) continue;
    const year = yearSaid(document, quotation);
    const said = bySpeaker.get(speaker) ?? [];
    if (said.length < MOST_STATEMENTS)
      said.push(...sentencesOf(text, words).map((span) => ({ ...span, year })));
    bySpeaker.set(speaker, said);
  }
  for (const [speaker, statements] of bySpeaker) {
    for (const [index, second] of statements.entries()) {
      for (const first of statements.slice(0, index)) {
        if (first.year !== second.year) continue;
        const opposition = oppose(wordsAt(text, first), wordsAt(text, second), language);
        if (!opposition) continue;
        const [one, other] = [wordsAt(text, first).trim(), wordsAt(text, second).trim()];
        const differ: Told =
          opposition.by === 'negated'
            ? { ko: '한쪽만 부정', en: 'one of the two is denied', fr: 'l’une des deux est niée' }
            : told(() => (opposition.by as readonly string[]).join(' ↔ '));
        yield {
          start: second.start,
          end: second.end,
          certainty: 'warning',
          related: [{ start: first.start, end: first.end }],
          saw: other,
          expected: {
            ko: '둘 가운데 맞는 말',
            en: 'whichever of the two was said',
            fr: 'celle des deux qui a été dite',
          },
          message: {
            ko: `${speaker.name}의 두 말이 서로 어긋난다.`,
            en: `${speaker.name} is quoted with two statements that deny each other.`,
            fr: `Deux propos prêtés à ${speaker.name} se contredisent.`,
          },
          working: told((l) => `“${one}” ↔ “${other}” (${differ[l]})`),
        };
      }
    }
  }
}

const MOST_STATEMENTS = 40;

interface Statement extends Span {
  /** The year in which the article says that it was said; people change their minds. */
  readonly year: string | undefined;
}

function yearSaid({ text, prose }: Document, { start, end }: Span): string | undefined {
  const sentence = spanAt(prose, start);
  if (!sentence) return undefined;
  const around = text.slice(sentence.start, start) + ' ' + text.slice(end, Math.max(end, sentence.end));
  return /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(around)?.[0];
}

function sentencesOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[^.!?]+[.!?]*/g)]
    .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }))
    .filter((span) => wordsAt(text, span).trim().length > 5);
}

/** The same words in the mouths of two people. */
export function* sharedWords(document: Document): Iterable<Report> {
  for (const { first, second, names } of readSharedWords(document)) {
    const [one, other] = names;
    const { text } = document;
    yield {
      ...second,
      certainty: 'warning',
      related: [first],
      saw: wordsAt(text, second),
      expected: told(() => `${one} / ${other}`),
      message: {
        ko: `같은 말을 ${one}${josa(one, '과/와')} ${other} 두 사람이 한 것으로 적었다.`,
        en: `The same words are given to both ${one} and ${other}.`,
        fr: `Les mêmes mots sont prêtés à ${one} et à ${other}.`,
      },
      working: told(() => `${one}: ${wordsAt(text, first)}; ${other}: ${wordsAt(text, second)}`),
    };
  }
}
