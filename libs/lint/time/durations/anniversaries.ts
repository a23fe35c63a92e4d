/** Founded in 2009, it celebrates its 20th anniversary in 2024. */
import { wordsAt } from '#text';
import type { Language, Span } from '#text';
import type { Document } from '../../document.js';
import { sayNumber, told } from '../../wording.js';
import type { Published } from '../published.js';
import type { Report } from '../../rule.js';
import type { Sentence } from '../../sentences.js';
import { BEGINNINGS } from './beginnings.js';
import { DIFFERS } from './report.js';

const ANNIVERSARY: Readonly<Record<Language, RegExp>> = {
  ko: /(?<years>\d{1,3}) ?주년/gu,
  en: /\b(?<years>\d{1,3})(?:st|nd|rd|th) (?:anniversary|birthday)\b/giu,
  fr: /(?:fêt|célèbr|célébr)\p{L}{1,4} (?:ses |son |leurs )(?<years>\d{1,3})(?: ans|(?:ᵉ|e|ème) anniversaire)/giu,
};

/** Holds an anniversary against the year of the beginning in its sentence. */
export function* anniversaries(document: Document, published: Published | undefined): Iterable<Report> {
  for (const sentence of document.sentences) {
    const said = wordsAt(document.text, sentence);
    const [match, another] = [...said.matchAll(ANNIVERSARY[document.language])];
    if (!match || another || !BEGINNINGS[document.language].began.test(said)) continue;
    const years = sentence.dates.flatMap(({ year, start, end }) =>
      year === undefined ? [] : [{ year, start, end }],
    );
    const [begin, end] = [...years].sort((a, b) => a.year - b.year);
    if (!begin || years.length > 2) continue;
    const start = sentence.start + match.index;
    const place = { start, end: start + match[0].length };
    const dated = end && isDateOf(document, sentence, end, place);
    // A later year of something else, such as 1985년 상장한, is not the year that is celebrated.
    const now = dated ? end.year : published?.year;
    if (now === undefined || now <= (dated ? begin : (end ?? begin)).year) continue;
    const value = Number(match.groups?.['years']);
    const passed = now - begin.year;
    const fits = (year: number | undefined) => year !== undefined && Math.abs(now - year - value) < 2;
    if (fits(begin.year) || fits(end?.year)) continue;
    yield {
      ...place,
      certainty: dated ? 'error' : 'warning',
      related: years.map((date) => ({ start: date.start, end: date.end })),
      saw: wordsAt(document.text, place),
      expected: told((l) => sayNumber(passed, l)),
      message: DIFFERS,
      working: told(() => `${now} − ${begin.year} = ${passed} ≠ ${value}`),
    };
  }
}

/** 2020년 개교 40주년, `its 20th anniversary in 2024`, `In 2024 the firm celebrated its 20th anniversary`. */
function isDateOf({ text }: Document, sentence: Sentence, date: Span, anniversary: Span): boolean {
  if (date.start >= anniversary.end)
    return /^,? (?:(?:in|en) )?(?:early |late )?$/.test(text.slice(anniversary.end, date.start));
  const gap = text.slice(date.end, anniversary.start);
  return (
    /^(?:에|에는|은|의)? (?:[가-힣]+ )?$/.test(gap) ||
    (/^,? [^,.;]{0,40}$/.test(gap) && /^(?:In|En) $/.test(text.slice(sentence.start, date.start)))
  );
}
