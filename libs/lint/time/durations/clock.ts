/** 오전 9시부터 오후 6시까지 10시간: hours between two times of one day. */
import { readClockTimes } from '#text';
import type { ClockTime, Language, Told } from '#text';
import type { Document } from '../../document.js';
import { sayAmount, told } from '../../wording.js';
import type { Report } from '../../rule.js';
import { previousOf } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
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
  // 1시간 간격으로, 2시간마다: how often, not how long.
  if (HOW_OFTEN.test(words.slice(hours.end - sentence.start))) return;
  const passed = (minutesOf(second) - minutesOf(first) + 1440) % 1440;
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

const HOW_OFTEN =
  /^ ?(?:간격|단위|마다|씩|이상|이내|이하|미만|터울|꼴)|^[- ](?:intervals?|slots?|apart|each|at a time|or more|minimum)\b|^ (?:d[’']intervalle|chacune?|ou plus|minimum|au moins|par)(?!\p{L})/u;

/** `Doors opened at 9 a.m. and the last visitor left at 5 p.m., five hours later`: 2시간 50분 만인 6시 5분, with 4시 15분 the sentence before. */
export function* clockApart(document: Document): Iterable<Report> {
  const { text, language, sentences } = document;
  for (const sentence of sentences) {
    const lengths = sentence.quantities.filter(
      ({ unit, start }, at, all) =>
        unit.id === 'h' ||
        unit.id === 'min' ||
        // Trois heures quarante.
        (language === 'fr' &&
          unit.id === '' &&
          all[at - 1]?.unit.id === 'h' &&
          all[at - 1]?.end === start - 1),
    );
    const [length, rest] = lengths;
    if (!length || length.vague || (length.bound !== undefined && length.bound !== 'above')) continue;
    if (length.approximate && length.bound === undefined) continue;
    const joined =
      rest &&
      length.unit.id === 'h' &&
      (rest.unit.id === 'min' || language === 'fr') &&
      /^ (?:and |et )?$/.test(text.slice(length.end, rest.start));
    if (lengths.length > (joined ? 2 : 1)) continue;
    const end = joined ? rest.end : length.end;
    const [ahead, behind] = [
      text.slice(Math.max(sentence.start, length.start - 24), length.start),
      text.slice(end, end + 16),
    ];
    if (!LASTED[language].head.test(ahead) && !LASTED[language].tail.test(behind)) continue;
    if (length.unit.id === 'min' && /\b[Tt]h(?:e|ose|ese) $/.test(ahead)) continue;
    const window = clocksAround(document, sentence);
    const [first, second] = window;
    if (!first || !second || window.length > 2) continue;
    const minutes = joined
      ? length.value * 60 + rest.value
      : length.value * (length.unit.id === 'h' ? 60 : 1);
    const from = minutesOf(first);
    let to = minutesOf(second);
    // 오후 4시 15분 … 6시 5분: the half of the day is that of the first.
    if (second.half === undefined && first.half === 'pm' && to < 720) to += 720;
    const passed = (to - from + 1440) % 1440;
    const room = length.unit.id === 'h' && !joined ? 31 : 2;
    if (passed === 0 || Math.abs(passed - minutes) <= room) continue;
    if (length.bound === 'above' && passed > minutes) continue;
    yield {
      ...reportOf(
        document,
        { ...length, end },
        [first, second].map(({ start, end }) => ({ start, end })),
        'warning',
      ),
      expected: inWords(passed),
      working: told(
        (l) =>
          `${text.slice(first.start, first.end)} → ${text.slice(second.start, second.end)}: ${inWords(passed)[l]} ≠ ${inWords(minutes)[l]}`,
      ),
    };
  }
}

/** Hours and minutes that passed. */
const LASTED: Readonly<Record<Language, { readonly head: RegExp; readonly tail: RegExp }>> = {
  ko: {
    head: /(?:상영|공연|운행|소요|비행) ?시간은 $/,
    tail: /^ ?(?:만에|만인|만이|동안|간(?!격)|뒤|후|넘게|가까이|이 걸|가 걸|걸려|에 걸[쳐친]|의 (?:접전|혈투|승부|사투|공연|비행|여정|대장정|경기|회의|조사|수술))/,
  },
  en: {
    head: /\b(?:lasting|lasted|took|after|for|of|within|[Tt]he|[Tt]hose|[Tt]hese)(?: (?:a|an|just|only|some|exactly|full|total|of|barely)){0,3} $/,
    tail: /^ (?:later|after|long|at sea|in the air|on the)\b/,
  },
  fr: {
    head: /(?<!\p{L})(?:[Aa]près|[Pp]endant|[Dd]urant|duré|dure|pris|en|[Cc]es)(?: (?:seulement|à peine|exactement)){0,2} $/u,
    tail: /^ (?:plus tard|après)(?!\p{L})/u,
  },
};

/** The times of a sentence, or with those of the one before when it has a single one or none. */
function clocksAround(document: Document, sentence: Sentence): ClockTime[] {
  const own = clocksIn(document, sentence);
  if (own.length > 1) return own;
  const last = previousOf(document, sentence);
  const near = last ? [...clocksIn(document, last), ...own] : own;
  const first = near.length === 1 && last ? previousOf(document, last) : undefined;
  return first ? [...clocksIn(document, first), ...near] : near;
}

function clocksIn({ text, language }: Document, { start, end }: Sentence): ClockTime[] {
  return readClockTimes(text.slice(start, end), language).map((time) => ({
    ...time,
    start: time.start + start,
    end: time.end + start,
  }));
}

function minutesOf({ hour, minute = 0, half }: ClockTime): number {
  return (half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;
}

function inWords(minutes: number): Told {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const said = (hour: string, minute: string, gap: string) =>
    [hours > 0 ? `${hours}${hour}` : '', rest > 0 ? `${rest}${minute}` : ''].filter(Boolean).join(gap);
  return { ko: said('시간', '분', ' '), en: said(' h', ' min', ' '), fr: said(' h', ' min', ' ') };
}
