import type { Language } from '../language.js';
import type { Span } from '../span.js';

/** A time of day as it is written: 오후 3시 30분, 10:30, 3.45 p.m., 20 h 30. */
export interface ClockTime extends Span {
  readonly hour: number;
  readonly minute?: number;
  /** Said to be before or after noon, so that the hour goes to twelve only. */
  readonly half?: 'am' | 'pm';
}

/** The times of day of a text, in reading order. */
export function readClockTimes(text: string, language: Language): ClockTime[] {
  return [...text.matchAll(PATTERNS[language])].map((match) => {
    const { hour = '', minute, second, half } = match.groups ?? {};
    const minutes = minute ?? second;
    const afternoon =
      half === undefined
        ? undefined
        : /^(?:오전|새벽|아침|a)/i.test(half)
          ? ('am' as const)
          : ('pm' as const);
    return {
      start: match.index,
      end: match.index + match[0].length,
      hour: Number(hour || (match.groups?.['digital'] ?? match.groups?.['sharp'])),
      ...(minutes !== undefined && { minute: Number(minutes) }),
      ...(afternoon && { half: afternoon }),
    };
  });
}

const PATTERNS: Readonly<Record<Language, RegExp>> = {
  ko: /(?:(?<half>오전|오후|새벽|아침|낮|밤|저녁)\s?)?(?<![\d.])(?:(?<hour>\d{1,2})시(?!간|즌|리즈|험|민|장|대|가|각|도|세|작|\p{L}{0,2}급)(?:\s?(?<minute>\d{1,2})분(?!의|간|기))?|(?<digital>\d{1,2}):(?<second>\d{2})(?![\d:]))/gu,
  en: /(?<![\d.,:$€£])(?:(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s?(?<half>am|pm|a\.m\.|p\.m\.)(?!\p{L})|(?<digital>\d{1,2}):(?<second>\d{2})(?![\d:]))/gu,
  fr: /(?<![\d.,:])(?:(?<hour>\d{1,2})[ \u00a0]?(?:h|heures)[ \u00a0]?(?<minute>\d{2})(?!\d)|(?<=(?:de |à )(?=\d{1,2}[ \u00a0]h(?!\p{L})))(?<sharp>\d{1,2})[ \u00a0]h(?!\p{L})|(?<digital>\d{1,2}):(?<second>\d{2})(?![\d:]))/gu,
};
