/** A length of time between two dates of one sentence: 2015년 창업한 지 3년 만인 2018년; in 2015 … three years later, in 2018. */
import type { CalendarDate, Language, Quantity } from '#text';
import type { Document } from '../../document.js';
import type { Report } from '../../rule.js';
import { previousOf } from '../../sentences.js';
import type { Sentence } from '../../sentences.js';
import { disagrees, elapsed, middle } from './elapsed.js';
import { report } from './report.js';

const PASSED: Readonly<Record<Language, { readonly tail: RegExp; readonly gap: RegExp }>> = {
  ko: {
    tail: /^ ?(?:만에|만인|뒤인|후인|뒤|후|지난|이 지난|이 흐른)(?:에|의)? ?$/,
    gap: /^(?:[^.]{0,34} ?(?:지|로부터|이후|부터|에서|한|된|설립|창업|개장|출시|해|돼|떠|어|아|려|쳐|와) ?|에 [^.]{0,30}|[^.]{0,30}[은한된던인운온난든] [가-힣 ]{1,12}[이가은는] )?$/,
  },
  en: { tail: /^ later,? (?:in |on )$/, gap: /^[^.]{0,48}$/ },
  fr: { tail: /^ (?:plus tard|après),? (?:en |le )$/, gap: /^[^.]{0,48}$/ },
};

/** Holds a length against the two dates that it stands between. */
export function between(document: Document, sentence: Sentence, duration: Quantity): Report | undefined {
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

/** A length that counts from the one date of the sentence before, or closes its own: `Nine years later, in 2010`; `, three years later.` */
export function later(document: Document, sentence: Sentence, duration: Quantity): Report | undefined {
  const { text, language } = document;
  const [first, second, more] = sentence.dates;
  const { tail } = PASSED[language];
  const previous = previousOf(document, sentence);
  const opens = duration.start - sentence.start < 14 && first && first.start > duration.end;
  if (opens && !second && previous?.dates.length === 1) {
    const [date] = previous.dates;
    if (!OPENS.test(text.slice(sentence.start, duration.start))) return undefined;
    return tail.test(text.slice(duration.end, first.start))
      ? measured(document, duration, date, first)
      : undefined;
  }
  if (!first || !second || more || language === 'ko' || second.end > duration.start) return undefined;
  const closes =
    text.slice(second.end, duration.start) === ', ' &&
    /^ (?:later|plus tard|après)[.,;]/.test(text.slice(duration.end, duration.end + 12));
  return closes && AND.test(text.slice(first.end, second.start))
    ? measured(document, duration, first, second)
    : undefined;
}

/** `Twenty years after the accord of 1994, in 2014`, `In 2014, twenty years after …`: the length leads from the one to the other. */
export function afterThat(document: Document, sentence: Sentence, duration: Quantity): Report | undefined {
  const { text, language } = document;
  if (language === 'ko') return undefined;
  const at = sentence.dates.findIndex(({ start }) => start >= duration.end);
  const [previous, from, next] = [sentence.dates[at - 1], sentence.dates[at], sentence.dates[at + 1]];
  if (!from || !AFTER.test(text.slice(duration.end, from.start))) return undefined;
  const to =
    previous && /^,? (?:\p{L}+ )?$/u.test(text.slice(previous.end, duration.start))
      ? previous
      : next && /^[^,.;]{0,40}, (?:in|en) $/.test(text.slice(from.end, next.start))
        ? next
        : undefined;
  return to && measured(document, duration, from, to);
}

const AFTER = /^ (?:after|après) (?!.*\b(?:that|which|who|qui|que)\b)[^,.;]{1,44}$/;

interface Stay {
  readonly head: RegExp;
  readonly between: RegExp;
  readonly gap: RegExp;
}

/** Two dates that open and close a stay, and the length of it behind them: 2010년 취임해 2016년 물러날 때까지 9년간. */
const STAYS: Readonly<Record<Language, Stay>> = {
  ko: {
    head: /$/,
    between:
      /^(?:부터|에)? ?[^.“”]{0,30}(?:입사|입단|취임|부임|개업|개점|개장|개관|설립|창업|시작|착공|입학|결혼|태어나|문을 [여연열]|짓기|세우기)[^.“”]{0,16}$/,
    gap: /^에?(?: [^.,“”]{1,14})? ?(?:[가-힣]+ 때|[가-힣]+기|은퇴|퇴임|폐업|폐점|폐관|폐교|완공|준공|졸업|퇴사)까지 (?:총 |모두 |꼬박 |무려 |약 )?$/,
  },
  en: {
    head: /^(?:Elected|Appointed|Hired|Signed|Crowned|Installed|Named) in $/,
    between:
      /^(?: and|,)? (?:beaten|sacked|ousted|replaced|removed|voted out|dismissed|defeated|dethroned|let go) in $/,
    gap: /^, (?:he|she) (?:was|stayed|served|reigned|ruled|spent|had) (?:\p{L}+ ){0,3}(?:for )?$/u,
  },
  fr: {
    head: /^(?:Élue?|Nommée?|Engagée?|Recrutée?|Sacrée?|Couronnée?|Embauchée?) en $/,
    between:
      /^(?: et|,| puis) (?:battue?|limogée?|remplacée?|démise?|destituée?|écartée?|licenciée?|remerciée?) en $/,
    gap: /^, (?:il|elle) (?:est restée?|a passé|a régné|a gouverné|a dirigé \p{L}+ \p{L}+|a siégé)(?: pendant)? $/u,
  },
};

/** Holds a length against the two dates before it that open and close it. */
export function ofStay(document: Document, sentence: Sentence, duration: Quantity): Report | undefined {
  const { text, language } = document;
  const [to, from, more] = sentence.dates.filter(({ end }) => end <= duration.start).reverse();
  if (!from || !to || more) return undefined;
  const { head, between: middle, gap } = STAYS[language];
  return head.test(text.slice(sentence.start, from.start)) &&
    middle.test(text.slice(from.end, to.start)) &&
    gap.test(text.slice(to.end, duration.start))
    ? measured(document, duration, from, to)
    : undefined;
}

/** Nothing but a word or two before a length that opens its sentence. */
const OPENS = /^(?:그로부터 |그 |And |But |Et |Mais |Just |Only |About )?$/;

/** Between two dates that are of one thing: no third thing is told of. */
const AND =
  /^(?:,| and| et|,? (?:it|they|he|she|the \p{L}+|il|elle|ils|elles|(?:le|la|les) \p{L}+|l[’']\p{L}+))(?: [\p{L}’'-]+){1,6} (?:in|on|en|le) $/u;

function measured(
  document: Document,
  duration: Quantity,
  from: CalendarDate | undefined,
  to: CalendarDate,
): Report | undefined {
  const passed = from?.year !== undefined && to.year !== undefined ? elapsed(from, to) : undefined;
  if (!from || !passed || !disagrees(duration, passed, from.month === undefined || to.month === undefined))
    return undefined;
  return report(document, duration, { start: from.start, end: to.end }, middle(from, to, passed), 'warning');
}
