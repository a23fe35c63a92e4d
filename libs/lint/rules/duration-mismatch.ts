import { cover, daysOf, readClockTimes, wordsAt } from '#text';
import type { CalendarDate, Language, Quantity, Span } from '#text';
import type { Document } from '../document.js';
import { readBegun } from '../events.js';
import type { Certainty } from '../finding.js';
import { sayAmount, sayNumber, told } from '../figures.js';
import { readPublished } from '../published.js';
import type { Published } from '../published.js';
import { after, before } from '../sentences.js';
import type { Sentence } from '../sentences.js';
import type { Report, Rule } from '../rule.js';

/** A length of time that is not the time between its two dates: 24 years from 2000 to 2012, 2015년 창업 3년 만인 2021년. */
export const durationMismatch: Rule = {
  id: 'duration-mismatch',
  version: 4,
  categories: ['duration_mismatch'],
  *check(document) {
    const published = readPublished(document);
    for (const sentence of document.sentences) {
      const durations = together(document, sentence.quantities.filter(isDuration));
      for (const duration of durations) {
        const report =
          ofRange(document, sentence, duration) ??
          between(document, sentence, duration) ??
          ago(document, sentence, duration, published);
        if (report) yield report;
      }
      yield* clock(document, sentence);
      yield* nights(document, sentence, durations);
    }
    yield* sinceBeginning(document, published);
    yield* tookSoLong(document);
    yield* anniversaries(document, published);
    yield* sinceThen(document, published);
  },
};

const DAYS: Readonly<Record<string, number>> = {
  d: 1,
  wk: 7,
  mo: 30.44,
  yr: 365.25,
  decade: 3652.5,
  century: 36_525,
};

function isDuration({ unit, vague, value }: Quantity): boolean {
  return unit.id in DAYS && !vague && value > 0;
}

/** Two years and six months are one length of time. */
function together(document: Document, durations: readonly Quantity[]): Quantity[] {
  return durations.flatMap((years, index) => {
    const [previous, months] = [durations[index - 1], durations[index + 1]];
    if (previous && isCompound(document, previous, years)) return [];
    if (!months || !isCompound(document, years, months)) return [years];
    const value = years.value * 12 + months.value;
    const figure = { start: years.figure.start, end: months.figure.end };
    // Who counts the months rounds nothing.
    return [{ ...months, start: years.start, figure, value, low: value, high: value }];
  });
}

function isCompound({ text }: Document, years: Quantity, months: Quantity): boolean {
  return (
    years.unit.id === 'yr' &&
    months.unit.id === 'mo' &&
    /^ (?:and |et )?$/.test(text.slice(years.end, months.start))
  );
}

/** The days from the first of one date to the last of the other, and the least that there can be between them. */
interface Elapsed {
  readonly least: number;
  readonly most: number;
}

function elapsed(from: CalendarDate, to: CalendarDate): Elapsed | undefined {
  const yearless =
    from.year === undefined && to.year === undefined && from.month !== undefined && to.month !== undefined;
  const [a, b] = yearless
    ? [daysOf({ ...from, year: 2023 }), daysOf({ ...to, year: to.month >= from.month ? 2023 : 2024 })]
    : [daysOf(from), daysOf(to)];
  if (!a || !b || b.last < a.first) return undefined;
  return { least: Math.max(0, b.first - a.last), most: b.last - a.first + 1 };
}

/**
 * Whether a duration can be what lies between two dates. Dates given by the year leave a year either way; `2년 만에` is said of 23
 * months; and both ends may be counted.
 */
function disagrees(duration: Quantity, { least, most }: Elapsed, coarse: boolean): Certainty | undefined {
  const unit = DAYS[duration.unit.id] ?? 1;
  const room =
    duration.unit.id === 'd' ? 0 : duration.unit.id === 'wk' && !coarse ? 2.5 : unit * (coarse ? 0.5 : 0.55);
  const [low, high] = [duration.low * unit, duration.high * unit];
  const day = duration.unit.id === 'd' ? duration.value : undefined;
  if (day !== undefined) {
    if (duration.bound === undefined ? day >= least && day <= most : high >= least && low <= most)
      return undefined;
    return day > most * 1.02 || day < least * 0.98 ? (duration.bound ? 'warning' : 'error') : undefined;
  }
  if (duration.bound === 'above' ? low <= most + room : low - room <= most && high + room >= least)
    return undefined;
  return low - room * 2 > most || high + room * 2 < least ? 'error' : 'warning';
}

const JOINED: Readonly<
  Record<Language, { readonly after: RegExp; readonly before: RegExp; readonly during: RegExp }>
> = {
  ko: {
    after: /^(?:까지|사이|의|,|\s|총|모두|꼬박|무려|만|약|에|걸쳐|\()*$/,
    before: /^(?:간|동안|\s|에 걸쳐|,|의|\(|인)*$/,
    during: /^까지 [^.,“”]{2,40}(?:며|면서|아|어|해) $/,
  },
  en: {
    after:
      /^(?:,|\s|a|an|the|for|or|over|some|about|spanning|lasting|period|reign|tenure|span|stint|spell|run|of|total|that is|\(|—|–)*$/,
    before:
      /^(?:,|\s|\(|—|:|period|long|between|running|and|lasted|ran|covered|study|in all|contract|deal|lease|term|loan|mandate|agreement|mission|programme|that|which|runs|valid|from)*$/,
    during: /^,? [^.;,“”]{2,50} (?:for|took|lasted|lasting|taking) (?:a total of )?$/,
  },
  fr: {
    after: /^(?:,|\s|soit|pendant|durant|sur|une|période|de|d['’]|\(|environ|c['’]est-à-dire)*$/,
    before: /^(?:,|\s|\(|:|soit|entre|période|qui|court|courait|valable|allant)*$/,
    during: /^,? [^.;,«»]{2,50} (?:pendant|durant|a duré|ont duré|a pris|ont pris) $/,
  },
};

/** 2000년부터 2024년까지 24년간; 24 years, from 2000 to 2024. */
function ofRange(document: Document, sentence: Sentence, duration: Quantity): Report | undefined {
  const { after: behind, before: ahead, during } = JOINED[document.language];
  for (const range of sentence.dateRanges) {
    const follows = duration.start >= range.end;
    const gap = follows
      ? document.text.slice(range.end, duration.start)
      : document.text.slice(duration.end, range.start);
    const words = follows ? gap : gap.replace(/(?:from|between|de|du|entre|depuis) (?:le )?$/, '');
    const joined = gap.length <= 32 && (follows ? behind : ahead).test(words);
    const told = follows && gap.length <= 64 && during.test(gap);
    if ((duration.end > range.start && !follows) || !(joined || told)) continue;
    const passed = elapsed(range.from, range.to);
    if (!passed) continue;
    const coarse = range.from.month === undefined || range.to.month === undefined;
    const certainty = disagrees(duration, widened(passed, coarse), coarse);
    if (certainty)
      return report(
        document,
        duration,
        range,
        middle(range.from, range.to, passed),
        joined ? certainty : 'warning',
      );
    return undefined;
  }
  return undefined;
}

/** From 2000 to 2024 is 24 years, or 25 with both ends; not 23. */
function widened({ least, most }: Elapsed, coarse: boolean): Elapsed {
  return coarse ? { least: least + 200, most } : { least, most };
}

const PASSED: Readonly<Record<Language, { readonly tail: RegExp; readonly gap: RegExp }>> = {
  ko: {
    tail: /^ ?(?:만에|만인|뒤인|후인|뒤|후|지난|이 지난|이 흐른)(?:에|의)? ?$/,
    gap: /^(?:[^.]{0,34} ?(?:지|로부터|이후|부터|에서|한|된|설립|창업|개장|출시|해|돼|떠|어|아|려|쳐|와) ?|에 [^.]{0,30}|[^.]{0,30}[은한된던인운온난든] [가-힣 ]{1,12}[이가은는] )?$/,
  },
  en: { tail: /^ later,? (?:in |on )$/, gap: /^[^.]{0,48}$/ },
  fr: { tail: /^ (?:plus tard|après),? (?:en |le )$/, gap: /^[^.]{0,48}$/ },
};

/** 2015년 창업한 지 3년 만인 2018년; in 2015 … three years later, in 2018. */
function between(document: Document, sentence: Sentence, duration: Quantity): Report | undefined {
  const next = sentence.dates.find((date) => date.start >= duration.end);
  const previous = sentence.dates.filter((date) => date.end <= duration.start).at(-1);
  if (!next || !previous) return undefined;
  const { tail, gap } = PASSED[document.language];
  if (
    !tail.test(document.text.slice(duration.end, next.start)) ||
    !gap.test(document.text.slice(previous.end, duration.start))
  )
    return undefined;
  const passed = elapsed(previous, next);
  const certainty =
    passed && disagrees(duration, passed, previous.month === undefined || next.month === undefined);
  return (
    certainty &&
    report(
      document,
      duration,
      { start: previous.start, end: next.end },
      middle(previous, next, passed),
      certainty,
    )
  );
}

const AGO: Readonly<Record<Language, { readonly head: RegExp; readonly tail: RegExp }>> = {
  ko: { head: /$/, tail: /^ ?전인 (?:지난 )?$/ },
  en: { head: /$/, tail: /^ ago,? (?:in |on )$/ },
  fr: { head: /il y a (?:environ )?$/i, tail: /^,? (?:en |le )$/ },
};

/** 10년 전인 2012년, ten years ago, in 2012: by the day of the article, if it says one. */
function ago(
  document: Document,
  sentence: Sentence,
  duration: Quantity,
  published: Published | undefined,
): Report | undefined {
  if (duration.unit.id !== 'yr' || published?.by !== 'stated') return undefined;
  const { head, tail } = AGO[document.language];
  const date = sentence.dates.find(({ start }) => start >= duration.end);
  if (
    !date?.year ||
    !tail.test(document.text.slice(duration.end, date.start)) ||
    !head.test(before(document, sentence, duration, 16))
  )
    return undefined;
  const gap = published.year - date.year;
  if (Math.abs(gap - duration.value) < 2 || duration.approximate) return undefined;
  return report(document, duration, date, gap * 365.25, 'warning');
}

/** 오전 9시부터 오후 6시까지 10시간. */
function* clock(document: Document, sentence: Sentence): Iterable<Report> {
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

/** 5박 3일: there is always a day more than there are nights, and on a night flight two. */
function* nights(document: Document, sentence: Sentence, durations: readonly Quantity[]): Iterable<Report> {
  if (document.language !== 'ko') return;
  for (const days of durations) {
    const match = days.unit.id === 'd' ? /(\d{1,2})박 ?$/.exec(before(document, sentence, days, 5)) : null;
    const count = Number(match?.[1]);
    if (!match || days.value > count) continue;
    const place = { start: days.start - match[0].length, end: days.end };
    yield {
      ...reportOf(document, days, [], 'error'),
      ...place,
      saw: wordsAt(document.text, place),
      expected: told((l) => sayAmount(count + 1, days.unit, l)),
      working: told((l) => `${count} + 1 = ${count + 1} ≠ ${sayNumber(days.value, l)}`),
    };
  }
}

interface Beginnings {
  /** The length of time since a beginning, as a headline says it. */
  readonly since: RegExp;
  /** What the text says of the beginning itself. */
  readonly began: RegExp;
}

const BEGINNINGS: Readonly<Record<Language, Beginnings>> = {
  ko: {
    since: /(?:창업|설립|창립|출범|개점|개장|개관|개교|개원|창단|창간|출시)(?: ?한 ?지)? ?(?:약 |만 )?$/,
    began:
      /창업|설립|창립|세웠|세운|출범|문을 열|개점|개장|개관|개교|개원|개국|개항|창단|창당|결성|데뷔|창간|출시/,
  },
  en: {
    since: /\b(?:founded|set up|established|opened|launched)(?: (?:just|only|about))* $/i,
    began: /\b(?:founded|set up|established|opened|launched)\b/i,
  },
  fr: {
    since: /(?:fondée?|créée?|ouverte?|lancée?) il y a $/i,
    began: /(?:fondée?|créée?|ouverte?|lancée?)(?!\p{L})/iu,
  },
};

/** 창업 2년 만에 … with the founding dated elsewhere in the text. */
function* sinceBeginning(document: Document, published: Published | undefined): Iterable<Report> {
  if (!published) return;
  const { since, began } = BEGINNINGS[document.language];
  for (const sentence of document.sentences) {
    for (const duration of sentence.quantities.filter(isDuration)) {
      if (
        duration.unit.id !== 'yr' ||
        duration.approximate ||
        sentence.dates.some(({ year }) => year !== undefined)
      )
        continue;
      if (!since.test(before(document, sentence, duration, 24))) continue;
      if (
        !/^ ?(?:만에|만인|만이|차| ago)/.test(after(document, sentence, duration, 5)) &&
        document.language !== 'fr'
      )
        continue;
      const dates = document.sentences.flatMap((other) => {
        const dated = other.dates.filter(({ year }) => year !== undefined);
        const said = began.test(document.text.slice(other.start, other.end));
        return said && dated.length === 1 ? dated : [];
      });
      const [date, another] = dates;
      if (!date?.year || another) continue;
      const gap = published.year - date.year;
      if (gap < 0 || Math.abs(gap - duration.value) < 2) continue;
      yield report(document, duration, date, gap * 365.25, 'warning');
    }
  }
}

const TOOK: Readonly<Record<Language, { readonly here: RegExp; readonly next: RegExp }>> = {
  ko: { here: /^(?:이|가)? ?(?:걸렸|걸린|걸려|만에|만이)/, next: /^(?:이|가)? ?(?:걸렸|걸린 |이 소요)/ },
  en: { here: /^ later\b/, next: /\b(?:took|lasted|taking)\b/ },
  fr: { here: /^ (?:plus tard|après)(?!\p{L})/u, next: /(?:a duré|ont duré|a pris|ont pris)/ },
};

/** `Opened in 1950, closed in 2010 after 70 years`: and not after so many years of something. */
const AFTER_ALL = /\bafter $|(?<!\p{L})après $/u;

/** Work began in March 2021 and ended in June 2023, four years later. 공사에 5년이 걸렸다. */
function* tookSoLong(document: Document): Iterable<Report> {
  for (const sentence of document.sentences) {
    const begun = readBegun(document, sentence);
    if (!begun || begun.kind === 'life') continue;
    const passed = elapsed(begun.begin, begun.end);
    if (!passed) continue;
    const { here, next } = TOOK[document.language];
    const own = sentence.quantities
      .filter(isDuration)
      .filter(({ start }) => start > Math.max(begun.begin.end, begun.end.end));
    const following = document.sentences[sentence.index + 1];
    const theirs =
      own.length === 0 && following?.paragraph === sentence.paragraph && following.dates.length === 0
        ? together(document, following.quantities.filter(isDuration))
        : [];
    const [duration, another] = own.length > 0 ? together(document, own) : theirs;
    if (!duration || another) continue;
    const tail = document.text.slice(duration.end, duration.end + 14);
    const said =
      own.length > 0
        ? here.test(tail) || (/^[.,;]/.test(tail) && AFTER_ALL.test(before(document, sentence, duration, 12)))
        : next.test(document.language === 'ko' ? tail : wordsAt(document.text, following ?? sentence));
    if (!said) continue;
    const coarse = begun.begin.month === undefined || begun.end.month === undefined;
    const certainty = disagrees(duration, passed, coarse);
    const span = cover(begun.begin, begun.end);
    if (certainty)
      yield report(
        document,
        duration,
        span,
        middle(begun.begin, begun.end, passed),
        own.length > 0 ? certainty : 'warning',
      );
  }
}

const SINCE: Readonly<
  Record<Language, { readonly head: RegExp; readonly gap: RegExp; readonly tail: RegExp }>
> = {
  ko: {
    head: /$/,
    gap: /^(?:부터|이후|에 시작해|에 시작된)(?: 지금까지| 이달까지)? (?:[^.,]{0,16} )?$/,
    tail: /^(?:째|간|동안)? ?(?:이어|계속|째)/,
  },
  en: {
    head: /\bsince (?:early |late )?$/i,
    gap: /^(?:,| —|,? for) (?:an? (?:\p{L}+ )?(?:streak|run|spell|reign|period|gap|wait|absence) of |for |the past |a total of |or )?$/u,
    tail: /^(?:[,.;]|$)/,
  },
  fr: {
    head: /(?:depuis|dès) (?:le )?$/i,
    gap: /^, (?:soit |une \p{L}+ de |un \p{L}+ de )$/u,
    tail: /^(?:[,.;]|$)/,
  },
};

/** `Since April 2023, a streak of three years and two months`: up to the day of the article. */
function* sinceThen(document: Document, published: Published | undefined): Iterable<Report> {
  if (published?.month === undefined) return;
  const { head, gap, tail } = SINCE[document.language];
  const now = { ...published, start: 0, end: 0 };
  for (const sentence of document.sentences) {
    for (const duration of together(document, sentence.quantities.filter(isDuration))) {
      const date = sentence.dates.filter(({ end }) => end <= duration.start).at(-1);
      if (!date?.month || date.year === undefined || !head.test(before(document, sentence, date, 14)))
        continue;
      if (!gap.test(document.text.slice(date.end, duration.start))) continue;
      if (!tail.test(after(document, sentence, duration, 8))) continue;
      const passed = elapsed(date, now);
      const certainty = passed && disagrees(duration, passed, false);
      if (passed && certainty) yield report(document, duration, date, middle(date, now, passed), 'warning');
    }
  }
}

const ANNIVERSARY: Readonly<Record<Language, RegExp>> = {
  ko: /(?<years>\d{1,3}) ?주년/gu,
  en: /\b(?<years>\d{1,3})(?:st|nd|rd|th) (?:anniversary|birthday)\b/giu,
  fr: /(?:fêt|célèbr|célébr)\p{L}{1,4} (?:ses |son |leurs )(?<years>\d{1,3})(?: ans|(?:ᵉ|e|ème) anniversaire)/giu,
};

/** Founded in 2009, it celebrates its 20th anniversary in 2024. */
function* anniversaries(document: Document, published: Published | undefined): Iterable<Report> {
  for (const sentence of document.sentences) {
    const said = wordsAt(document.text, sentence);
    const [match, another] = [...said.matchAll(ANNIVERSARY[document.language])];
    if (!match || another || !BEGINNINGS[document.language].began.test(said)) continue;
    const years = sentence.dates.flatMap(({ year, start, end }) =>
      year === undefined ? [] : [{ year, start, end }],
    );
    const [begin, end] = [...years].sort((a, b) => a.year - b.year);
    const now = end?.year ?? published?.year;
    if (!begin || years.length > 2 || now === undefined || now <= begin.year) continue;
    const value = Number(match.groups?.['years']);
    const passed = now - begin.year;
    if (Math.abs(passed - value) < 2) continue;
    const start = sentence.start + match.index;
    const place = { start, end: start + match[0].length };
    yield {
      ...place,
      certainty: end ? 'error' : 'warning',
      related: years.map((date) => ({ start: date.start, end: date.end })),
      saw: wordsAt(document.text, place),
      expected: told((l) => sayNumber(passed, l)),
      message: DIFFERS,
      working: told(() => `${now} − ${begin.year} = ${passed} ≠ ${value}`),
    };
  }
}

/** The time between two dates in days, as one would say it: years are counted from year to year. */
function middle(from: CalendarDate, to: CalendarDate, { least, most }: Elapsed): number {
  if (
    from.year !== undefined &&
    to.year !== undefined &&
    (from.month === undefined || to.month === undefined)
  )
    return (to.year - from.year) * 365.25;
  return from.day !== undefined && to.day !== undefined ? most : (least + most) / 2;
}

function report(
  document: Document,
  duration: Quantity,
  dates: Span,
  days: number,
  certainty: Certainty,
): Report {
  const value = Math.round((days / (DAYS[duration.unit.id] ?? 1)) * 10) / 10;
  return {
    ...reportOf(document, duration, [dates], certainty),
    expected: told((l) => sayAmount(value, duration.unit, l, 3)),
    working: told(
      (l) =>
        `${wordsAt(document.text, dates)}: ${sayAmount(value, duration.unit, l, 3)} ≠ ${sayAmount(duration.value, duration.unit, l)}`,
    ),
  };
}

function reportOf(
  document: Document,
  duration: Quantity,
  related: readonly Span[],
  certainty: Certainty,
): Omit<Report, 'expected' | 'working'> {
  return {
    start: duration.start,
    end: duration.end,
    certainty,
    related,
    saw: wordsAt(document.text, duration),
    message: DIFFERS,
  };
}

const DIFFERS = {
  ko: '두 시점 사이의 기간과 다르다.',
  en: 'This is not the time between the two.',
  fr: 'Ce n’est pas la durée entre les deux.',
};
