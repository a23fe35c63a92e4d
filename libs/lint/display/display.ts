import { wordsAt } from '#text';
import type { CalendarDate, Quantity, Span, Told, ZoneKind } from '#text';
import { readBody } from './body.js';
import type { Body } from './body.js';
import { contradictedMark, readMarks } from './display-marks.js';
import { misfigured } from './figures.js';
import type { Document } from '../document.js';
import type { FactBook } from '../knowledge/fact-book.js';
import type { Certainty, FindingCategory } from '../finding.js';
import { sayAmount, told } from '../wording.js';
import type { Report } from '../rule.js';
import type { Sentence } from '../sentences.js';
import { isPicture } from './pictures.js';
import { namesakes } from './namesakes.js';
import { foreignHouse } from './nationalities.js';
import { turnedOutcome } from './outcomes.js';
import { reversal } from './reversals.js';
import { misplaced } from './places.js';
import { borrowedRoles } from '../people/roles.js';
import { spanAt } from '../places.js';
import { contentWords, sharedWords } from '../subjects.js';
import { isDisplayed, suggested, variantsOf } from '../names/variants/index.js';
import type { Variant } from '../names/variants/index.js';

/**
 * What is set large beside an article (headline, deck, caption) held against its body: a figure there that the body gives
 * differently for the same thing.
 */
export function* displayed(
  document: Document,
  facts: FactBook,
  zones: readonly ZoneKind[],
  category: FindingCategory,
): Iterable<Report> {
  const shown = document.sentences.filter((sentence) =>
    isPicture(document, sentence) ? zones.includes('caption') : zones.includes(sentence.zone),
  );
  if (shown.length === 0) return;
  const body = readBody(document);
  for (const variant of variantsOf(document, facts)) {
    const zone = spanAt(document.zones, variant.place.start)?.kind;
    if (zone && zones.includes(zone) && isDisplayed(document, variant))
      yield { ...nameReport(document, variant), category };
  }
  for (const sentence of shown) {
    for (const quantity of sentence.quantities) {
      const other = misfigured(document, body, sentence, quantity);
      if (other)
        yield { ...figureReport(document, quantity, other.figure.quantity, other.certainty), category };
    }
    for (const { shown: words, told: others, certainty = 'warning' } of wordsHeld(
      document,
      facts,
      sentence,
      body,
    ))
      yield { ...wordsReport(document, words, others, certainty), category };
  }
}

interface Held {
  readonly shown: Span;
  readonly told: Span;
  readonly certainty?: Certainty;
}

/** What a sentence that is shown says without a figure, where the body says otherwise. */
function* wordsHeld(document: Document, facts: FactBook, sentence: Sentence, body: Body): Iterable<Held> {
  const { paragraphs } = body;
  for (const date of sentence.dates) {
    const other = misdated(document, body, sentence, date);
    if (other) yield { shown: date, told: other };
  }
  const turned = turnedOutcome(document, sentence, paragraphs) ?? reversal(document, sentence, paragraphs);
  if (turned) yield turned;
  const place =
    namesakes(document, sentence, paragraphs) ??
    misplaced(document, facts, sentence, paragraphs) ??
    foreignHouse(document, facts, sentence, paragraphs);
  if (place) yield place;
  for (const { shown, holder } of borrowedRoles(document, sentence, paragraphs))
    yield { shown, told: holder };
  for (const mark of readMarks(document, [sentence])) {
    const other = contradictedMark(document, mark, body.marks);
    if (other) yield { shown: mark, told: other.mark, certainty: other.certainty };
  }
}

/** A day of the body in the same month whose sentence speaks of the same, where the body never names the day shown. */
function misdated(
  document: Document,
  body: Body,
  sentence: Sentence,
  date: CalendarDate,
): CalendarDate | undefined {
  if (date.month === undefined || date.day === undefined) return undefined;
  const words = contentWords(wordsAt(document.text, sentence), document.language);
  const sameMonth = body.dates.filter(
    ({ date: other }) =>
      other.month === date.month && (other.year ?? date.year) === (date.year ?? other.year),
  );
  if (sameMonth.length !== 1 || sameMonth[0]?.date.day === date.day) return undefined;
  return sharedWords(words, sameMonth[0]?.words ?? []) >= 2 ? sameMonth[0]?.date : undefined;
}

function figureReport(
  document: Document,
  shown: Quantity,
  body: Quantity,
  certainty: Certainty,
): Omit<Report, 'category'> {
  return {
    start: shown.start,
    end: shown.end,
    certainty,
    related: [body.figure],
    saw: wordsAt(document.text, shown),
    expected: told((l) => sayAmount(body.value, body.unit, l, 6)),
    message: MESSAGE,
    working: told(
      (l) => `${sayAmount(shown.value, shown.unit, l, 6)} ≠ ${sayAmount(body.value, body.unit, l, 6)}`,
    ),
  };
}

function wordsReport(
  document: Document,
  shown: Span,
  body: Span,
  certainty: Certainty,
): Omit<Report, 'category'> {
  const words = wordsAt(document.text, body);
  return {
    start: shown.start,
    end: shown.end,
    certainty,
    related: [body],
    saw: wordsAt(document.text, shown),
    expected: told(() => words),
    message: MESSAGE,
    working: told(() => `${wordsAt(document.text, shown)} ≠ ${words}`),
  };
}

function nameReport({ text }: Document, variant: Variant): Omit<Report, 'category'> {
  const { place, written, proof, name } = variant;
  return {
    start: place.start,
    end: place.end,
    certainty: 'warning',
    related: [{ start: proof.start, end: proof.end }],
    saw: wordsAt(text, place),
    expected: told(() => name),
    ...suggested(text, variant),
    message: MESSAGE,
    working: told(() => `${written} ≠ ${name}`),
  };
}

const MESSAGE: Told = {
  ko: '본문에는 다르게 적혀 있다.',
  en: 'The body says otherwise.',
  fr: 'Le texte dit autre chose.',
};
