/** The dated ends of lives, and which sentences stand close enough to speak of the same one. */
import { wordsAt } from '#text';
import type { CalendarDate, Language } from '#text';
import type { Document } from '../document.js';
import type { Sentence } from '../sentences.js';

export const DIED: Readonly<Record<Language, RegExp>> = {
  ko: /숨졌|숨진|숨을 거|사망|별세|세상을 (?:떠|등)|타계|작고|서거|눈을 감|영면/,
  en: /\b(?:died|dies|death|passed away|was killed|lies buried)\b/,
  fr: /(?<!\p{L})(?:morte?|meurt|mourut|décédée?|disparue?|éteinte?)(?!\p{L})/u,
};

/** The one year, or day, of death that a sentence tells, if it tells of a single date or the date stands beside the word. */
export function deathIn(document: Document, sentence: Sentence): CalendarDate | undefined {
  const words = wordsAt(document.text, sentence);
  const died = DIED[document.language].exec(words);
  if (!died) return undefined;
  const dates = sentence.dates.filter(({ year }) => year !== undefined && year > 999);
  const at = sentence.start + died.index;
  const beside = dates.filter(({ start, end }) =>
    document.language === 'ko' ? end <= at && at - end < 30 : start >= at && start - at < 40,
  );
  if (beside.length > 0) return document.language === 'ko' ? beside.at(-1) : beside[0];
  return dates.length === 1 ? dates[0] : undefined;
}

/** The sentences of the paragraph, up to so many on either side; the next ones only, for what is told later. */
export function around(
  { sentences }: Document,
  sentence: Sentence,
  before: number,
  behind: number,
): Sentence[] {
  return sentences
    .slice(Math.max(0, sentence.index - before), sentence.index + behind + 1)
    .filter(({ paragraph }) => paragraph === sentence.paragraph);
}
