/** The body of an article as headlines and captions are held against it: its figures, days and marks, each with its words. */
import { wordsAt } from '#text';
import type { CalendarDate, Quantity } from '#text';
import type { Document } from '../document.js';
import type { Certainty } from '../finding.js';
import { after, before } from '../sentences.js';
import type { Sentence } from '../sentences.js';
import { contentWords, sharedWords } from '../subjects.js';
import { readMarks } from './display-marks.js';
import type { Mark } from './display-marks.js';
import { isPicture } from './pictures.js';

export interface Figure {
  readonly quantity: Quantity;
  readonly sentence: Sentence;
  /** The words of its sentence, and those that stand right beside it. */
  readonly words: readonly string[];
  readonly beside: readonly string[];
}

/** A figure of the body that says something else than the one shown, and how surely. */
export interface Contradicted {
  readonly figure: Figure;
  readonly certainty: Certainty;
}

export interface Body {
  readonly paragraphs: readonly Sentence[];
  readonly figures: readonly Figure[];
  readonly dates: readonly { readonly date: CalendarDate; readonly words: readonly string[] }[];
  readonly marks: readonly Mark[];
}

const bodies = new WeakMap<Document, Body>();

/** The figures of the body, read once for headline and captions alike. */
export function readBody(document: Document): Body {
  const known = bodies.get(document);
  if (known) return known;
  const paragraphs = document.sentences.filter(
    (sentence) =>
      (sentence.zone === 'paragraph' || sentence.zone === 'table') && !isPicture(document, sentence),
  );
  const body: Body = {
    paragraphs,
    figures: paragraphs.flatMap((sentence, index) => {
      if (sentence.quantities.length === 0) return [];
      // A sentence without figures goes on about the figure before it: who took part, where it went.
      const next = paragraphs[index + 1];
      const more = next?.paragraph === sentence.paragraph && next.quantities.length === 0 ? next : sentence;
      const words = contentWords(document.text.slice(sentence.start, more.end), document.language);
      return sentence.quantities
        .filter(({ vague }) => !vague)
        .map((quantity) => ({ quantity, sentence, words, beside: beside(document, sentence, quantity) }));
    }),
    dates: paragraphs.flatMap((sentence) => {
      const dates = sentence.dates.filter(({ month, day }) => month !== undefined && day !== undefined);
      if (dates.length === 0) return [];
      const words = contentWords(wordsAt(document.text, sentence), document.language);
      return dates.map((date) => ({ date, words }));
    }),
    marks: readMarks(document, paragraphs),
  };
  bodies.set(document, body);
  return body;
}

/** The words that say what a figure is of: in Korean before it (노선은 22개), elsewhere on both sides. */
export function beside(document: Document, sentence: Sentence, quantity: Quantity): string[] {
  const head = before(document, sentence, quantity, 18);
  const clause = head.slice(
    Math.max(head.lastIndexOf(','), head.lastIndexOf('…'), head.lastIndexOf('·')) + 1,
  );
  const words = contentWords(clause, document.language).slice(-2);
  if (document.language === 'ko') {
    const tail =
      /^ ?(?:의|짜리|규모)? ?[가-힣A-Za-z]+/.exec(after(document, sentence, quantity, 12))?.[0] ?? '';
    return [...words, ...contentWords(tail, 'ko')];
  }
  return [
    ...words,
    ...contentWords(
      after(document, sentence, quantity, 26).split(/[,;:.]/)[0] ?? '',
      document.language,
    ).slice(0, 2),
  ];
}

/** Words beside both figures count double. */
export function scoreOf(figure: Figure, near: readonly string[], words: readonly string[]): number {
  return (
    sharedWords(near, figure.beside) * 2 +
    sharedWords(near, figure.words) +
    Math.min(6, sharedWords(words, figure.words))
  );
}
