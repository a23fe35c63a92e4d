/**
 * How long something went on, held against its beginning and its end wherever the two are told: in the sentence, in the one
 * before or the one behind. `A trial lasting 14 weeks. Proceedings opened on 3 February and closed on 28 March.`
 */
import { wordsAt } from '#text';
import type { CalendarDate, Language, Quantity } from '#text';
import type { Document } from '../../document.js';
import { around } from '../lives.js';
import type { Report } from '../../rule.js';
import { after, before } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { opensOrCloses } from '../line/chains.js';
import { daysIn, disagrees, elapsed, isDuration, middle } from './elapsed.js';
import { allLengths, isRound } from './rounds.js';
import { report } from './report.js';

/** What stands before or behind the length of a whole, from the beginning to the end of it. */
const WHOLE: Readonly<Record<Language, { readonly head: RegExp; readonly tail: RegExp }>> = {
  ko: {
    head: /(?:꼬박|무려|장장|햇수로|기간은(?: 모두)?) $/,
    tail: /^ ?(?:간(?!격)|동안|만에|만의|만인|만이|에 걸[쳐친]|의 (?:대장정|공사|재판|여정|임기|공백)|(?:이|가) (?:걸[렸린려]|지나|흐[른르])|(?:의 )?(?:역사|세월)|을 (?:함께|꼬박|보냈|보낸|살|이어|버|지[켜킨냈]|채[워운]|끌)|의 (?:축제|행사|결혼|항해|파업|농성)|가량 (?:이어|걸)|뒤|후|여정|(?:의 )?(?:[가-힣]{1,5} )?(?:생활|인생|경력|근속|외길|재위|치세|통치|독재|투병|무명|집권|공백|공사|여정|대장정|임기|재판|소송|파업|전쟁|항해|연재|방영|연구|기다림|침묵|휴식)(?:이었|이었다|을|을 |의|이|은|에|였|$|\.))/,
  },
  en: {
    head: /\b(?:lasting|lasted|lasts|took|taking|[Aa]fter|spanning|spent|for|[Ff]or|reigned|served|stayed|of|over|[Oo]ver|with|[Dd]uring|covering|[Tt]hose|[Tt]hese|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]hat|[Tt]his|or|ending)(?: (?:a|an|the|just|only|some|exactly|full|total|of|barely|long|nearly|almost|past|entire|whole)){0,3} $/,
    tail: /^(?:[’'])? (?:later|together|in all|all told|altogether|at sea|in (?:office|power|charge|prison|jail|all|post|captivity|exile|hiding|opposition|business|hospital|the job|the post|service|orbit|space|print|command)|at (?:the (?:helm|top|club|wheel|school|company|bank|paper)|sea|war)|on (?:the job|the throne|air|death row|the run|strike|tour)|(?:of )?(?:marriage|service|work|works|repairs|renovation|restoration|construction|talks|building|closure|silence|deliberation|activity|operation|existence|trading|rule|waiting|drought|fighting|negotiations|research|separation|exile|captivity|loyal \p{L}+|publication))\b/u,
  },
  fr: {
    head: /(?<!\p{L})(?:[Aa]près|[Aa]u (?:bout|terme) d(?:e(?= )|[’'])|soit|(?:grève|procès|siège|festival|chantier|mission|guerre|voyage|tournée|exposition|occupation) de|[Pp]endant|[Dd]urant|duré|dure|[Cc]es|pris|passé|en|sur)(?: (?:seulement|à peine|exactement|de|tout|juste)){0,2} $/u,
    tail: /^ (?:plus tard|après|ensemble|en tout|d[’'](?:audiences?|absence|attente|existence|activité|exil|exploitation|enquête|efforts|interruption)|de (?:captivité|détention|pouvoir|labeur|recherches?|combats?|pouvoir|vie|vie commune|mariage|mandat|procès|travaux|règne|chantier|fermeture|négociations|présence|service|carrière|grève|silence))(?!\p{L})/u,
  },
};

const NOUN_FR =
  /(?:festival|colloque|salon|congrès|stage|exposition|campagne|fouilles?|tournoi|voyage|séjour|visite|course|foire|procès|grève) de $/u;

/** Lengths of something else: an age, a contract, a sentence, a delay that has not run. */
const OTHER =
  /\b(?:old|ago|sentence|contracts?|warrant(?:y|ies)|loan|deal|plan|jailed for|aged|guarantee|every|within|next|ban|lease|first|last|final|previous|another|further|extra|before)\b|(?:that|which|who) (?:had )?(?:lasted|took)|qui (?:a|avait) (?:duré|pris)|살|세 |전(?:에|인|부터| )|마다|첫 |마지막|처음|추가|징역|계약|이내|안에|(?<!\p{L})(?:prison|contrat|il y a|ferme|sursis|dans|bail|premi[eè]re?s?|derni[eè]re?s?|autres?)(?!\p{L})/u;

/** Holds every such length against the one beginning and the one end around it. */
export function* ofWhole(document: Document): Iterable<Report> {
  const { text, language, sentences } = document;
  for (const sentence of sentences) {
    const [duration, another] = allLengths(document, sentence);
    if (!duration || another || (duration.approximate && !isRound(duration))) continue;
    const { head, tail } = WHOLE[language];
    const [ahead, behind] = [
      before(document, sentence, duration, 24),
      after(document, sentence, duration, 24),
    ];
    // A six-week dig, un colloque de trois jours.
    const isOfNoun =
      /[a-z]-[a-z]/.test(wordsAt(text, duration)) || (NOUN_FR.test(ahead) && /^[ ,]/.test(behind));
    if (!isOfNoun && !head.test(ahead) && !tail.test(behind)) continue;
    // After twelve years of losses the whole may have gone on for sixty; and what came later is another story.
    if (/^ (?:of |de |d[’'])/.test(behind) && !tail.test(behind)) continue;
    if (/^ (?:later|plus tard|après)/.test(behind) && sentence.dateRanges.length > 0) continue;
    if (OTHER.test(ahead + behind)) continue;
    const [begin, end] = courseAround(document, sentence, duration);
    const passed = begin && end ? elapsed(begin, end) : undefined;
    if (!begin || !end || !passed) continue;
    // Of other sentences a length many times as long, or as short, is of something else.
    const ratio = (duration.value * daysIn(duration)) / Math.max(1, middle(begin, end, passed));
    const own = begin.start >= sentence.start && begin.end <= sentence.end;
    if (!own && (ratio > 3 || ratio < 1 / 3)) continue;
    // She spent a year there: of another sentence one of a unit may be a part.
    if (!own && isRound(duration) && duration.value === 1) continue;
    const certainty = disagrees(duration, passed, begin.month === undefined || end.month === undefined);
    if (certainty)
      yield report(
        document,
        duration,
        begin.start < end.start ? { start: begin.start, end: end.end } : begin,
        middle(begin, end, passed),
        'warning',
      );
  }
}

/** The two dates, in the sentence or in it and a neighbour, of which one opens and the other closes. */
function courseAround(
  document: Document,
  sentence: Sentence,
  duration: Quantity,
): readonly [] | readonly [CalendarDate, CalendarDate] {
  const [own, ...near] = [
    [sentence],
    around(document, sentence, 1, 0),
    around(document, sentence, 0, 1),
    around(document, sentence, 2, 0),
  ];
  const windows = (own ?? []).some(({ dates }) => dates.length > 1) ? [own ?? []] : near;
  for (const window of windows) {
    const ranges = window.flatMap(({ dateRanges }) => dateRanges);
    const [range] = ranges;
    if (
      range &&
      ranges.length === 1 &&
      window.every(({ dates }) =>
        dates.every(({ start, end }) => start >= range.start && end <= range.end),
      ) &&
      !window.some((one) => one !== sentence && one.quantities.some(isDuration))
    )
      return [range.from, range.to];
    const dated = window.flatMap((one) => withMonths(withYears(one.dates)).map((date) => ({ date, one })));
    const [first, second] = dated;
    if (
      !first ||
      !second ||
      dated.length > 2 ||
      window.some(
        (one) => one !== sentence && one.quantities.some((other) => isDuration(other) && other !== duration),
      )
    )
      continue;
    const opens =
      isSince(document, first.date) ||
      opensOrCloses(clauseOf(document, first.one, first.date, second.date), 'begins', document.language);
    const closes = opensOrCloses(
      clauseOf(document, second.one, second.date, first.date),
      'ends',
      document.language,
    );
    if (closes && opens) return [first.date, second.date];
    if (opens && first.one === second.one && isUntil(document, second.date)) return [first.date, second.date];
  }
  return [];
}

/** Since 1998, depuis 1998, 1998년 이후. */
function isSince({ text }: Document, { start, end }: CalendarDate): boolean {
  return (
    /^ ?(?:이후|이래|부터)/.test(text.slice(end, end + 4)) ||
    /(?:\b(?:[Ss]ince|[Ff]rom)|(?<!\p{L})[Dd]epuis)(?: (?:early|late|le|la \p{L}+ de))? $/u.test(
      text.slice(Math.max(0, start - 16), start),
    )
  );
}

/** 17일까지, until 17 August, jusqu’au 17 août. */
function isUntil({ text }: Document, { start, end }: CalendarDate): boolean {
  return (
    /^ ?까지/.test(text.slice(end, end + 3)) ||
    /(?:\b(?:until|till|through|to)|jusqu[’'](?:au|en|à)) $/.test(text.slice(Math.max(0, start - 12), start))
  );
}

/** 8월 3일 막을 올려 17일까지: the day is of the month before. */
function withMonths(dates: readonly CalendarDate[]): CalendarDate[] {
  return dates.map((date, index) => {
    const earlier = dates[index - 1];
    return date.month === undefined &&
      date.year === undefined &&
      date.day !== undefined &&
      earlier?.month !== undefined &&
      date.day > (earlier.day ?? 31)
      ? { ...date, month: earlier.month, ...(earlier.year !== undefined && { year: earlier.year }) }
      : date;
  });
}

/** The words of a sentence on the date’s side of the other date. */
function clauseOf(document: Document, sentence: Sentence, date: CalendarDate, other: CalendarDate): string {
  const korean = document.language === 'ko';
  const [start, end] = [
    other.end <= date.start ? Math.max(sentence.start, other.end) : sentence.start,
    other.start >= date.end ? Math.min(sentence.end, other.start) : sentence.end,
  ];
  // A Korean date stands before its verb, an English one behind it.
  return wordsAt(
    document.text,
    korean
      ? { start: date.end, end }
      : { start, end: other.start > date.end ? (date.end + 40 < end ? date.end : end) : end },
  );
}

/** A day of a month is of the year that was told before it in the sentence, if it comes later in the year. */
function withYears(dates: readonly CalendarDate[]): CalendarDate[] {
  return dates.map((date, index) => {
    const earlier = dates[index - 1];
    return date.year === undefined &&
      date.month !== undefined &&
      earlier?.year !== undefined &&
      date.month >= (earlier.month ?? 1)
      ? { ...date, year: earlier.year }
      : date;
  });
}
