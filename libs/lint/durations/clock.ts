/** 오전 9시부터 오후 6시까지 10시간: hours between two times of one day. */
import { readClockTimes } from '#text';
import type { Document } from '../document.js';
import { sayAmount, told } from '../figures.js';
import type { Report } from '../rule.js';
import type { Sentence } from '../sentences.js';
import { reportOf } from './report.js';

/** Holds the hours of a sentence against its two times. */
export function* clock(document: Document, sentence: Sentence): Iterable<Report> {
  const hours = sentence.quantities.find(({ unit, approximate }) => unit.id === 'h' && !approximate);
  if (!hours) return;
  const words = document.text.slice(sentence.start, sentence.end);
  const [first, second, third] = readClockTimes(words, document.language);
  if (!first || !second || third || hours.start < sentence.start + second.end) return;
  const halves = first.half !== undefined && second.half !== undefined;
  if (!halves && (document.language !== 'fr' || first.half !== second.half)) return;
  const gap = words.slice(first.end, second.start);
  const joined = /^\s?(?:부터|에서|[~∼–-])\s?$|^ (?:to|until|till|à) $/.test(gap);
  const behind = words.slice(second.end, hours.start - sentence.start);
  if (
    !joined ||
    !/^(?:까지)?,? ?(?:총|모두|하루|a total of|or|for|that is|soit|pendant)? ?(?:a )?$/.test(behind)
  )
    return;
  const minutes = (time: typeof first): number =>
    (time.half === undefined ? time.hour : (time.hour % 12) + (time.half === 'pm' ? 12 : 0)) * 60 +
    (time.minute ?? 0);
  const passed = (minutes(second) - minutes(first) + 1440) % 1440;
  // Who opens at nine and closes at six may work for seven or eight hours: there are breaks.
  const less = passed / 60 - hours.value;
  if (Math.abs(less) < 0.51 || (less > 0 && less < 2.51 && hours.value > 4)) return;
  yield {
    ...reportOf(
      document,
      hours,
      [{ start: sentence.start + first.start, end: sentence.start + second.end }],
      'error',
    ),
    expected: told((l) => sayAmount(passed / 60, hours.unit, l, 3)),
    working: told(
      (l) =>
        `${words.slice(first.start, first.end)} → ${words.slice(second.start, second.end)}: ${sayAmount(passed / 60, hours.unit, l, 3)}`,
    ),
  };
}
