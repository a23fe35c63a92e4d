import { daysOf, wordsAt } from '#text';
import type { CalendarDate, Language, Span } from '#text';
import type { Document } from '../document.js';
import { readBegun } from '../time/events.js';
import type { Certainty } from '../finding.js';
import { told } from '../wording.js';
import { afterDeath, beforeDeath } from '../time/posthumous.js';
import type { Report, Rule } from '../rule.js';
import { before } from '../sentences.js';
import type { Sentence } from '../sentences.js';
import { soldTooLate } from '../time/joining.js';
import { outOfOrder } from '../time/line/order.js';
import { missteps } from '../time/steps.js';
import { misstep } from '../time/step-report.js';

/** An end before its beginning, or an after that comes before: born in 1970, died in 1965; completed before it was begun. */
export const dateOrder: Rule = {
  id: 'date-order',
  version: 8,
  categories: ['date_order'],
  *check(document) {
    for (const sentence of document.sentences) {
      const begun = readBegun(document, sentence);
      if (begun && precedes(begun.end, begun.begin)) {
        yield report(document, begun.end, begun.begin, begun.kind === 'building' ? 'warning' : 'error');
        continue;
      }
      const found = sequence(document, sentence);
      if (found) yield report(document, found.later, found.earlier, found.certainty);
    }
    for (const { later, earlier } of outOfOrder(document)) yield report(document, later, earlier, 'warning');
    for (const { deed, death } of afterDeath(document)) yield tooLate(document, deed, death);
    for (const { deed, death } of beforeDeath(document)) yield report(document, deed, death, 'warning');
    for (const step of missteps(document)) if (!step.counted) yield misstep(document, step);
    for (const { sale, event } of soldTooLate(document)) yield report(document, event, sale, 'warning');
  },
};

/** Words between two dates that put the one after or before the other. */
const AFTER: Readonly<Record<Language, { readonly firstLater: RegExp; readonly firstEarlier: RegExp }>> = {
  ko: {
    firstLater: /^(?:으로|은|는|의)?[^.]{0,40}(?:보다|전인|앞선|앞서) ?$/,
    firstEarlier: /(?:년|개월|달|일|주|해) ?(?:뒤|후|만)(?:인|에|의)? ?$|^ ?(?:이후|다음)[^.]{0,20}$/,
  },
  en: {
    firstLater:
      /\b(?:years?|months?|weeks?|days?|shortly|soon|just|long) after [^,;.]{3,60}\b(?:in|on) (?:early |late )?$|\b(?:years?|months?|weeks?|days?) earlier,? (?:in |on )$|^,? after (?:being|having been|having) [^,;.]{3,40} (?:in|on) (?:early |late )?$/i,
    firstEarlier:
      /\b(?:years?|months?|weeks?|days?|shortly|just|long) before [^,;.]{3,60}\b(?:in|on) $|\b(?:years?|months?|weeks?|days?) later,? (?:in |on )$/i,
  },
  fr: {
    firstLater:
      /(?:ans?|mois|semaines?|jours?|peu|juste|longtemps) après [^;.]{3,60}(?:en|le) $|(?:ans?|mois|semaines?|jours?) plus tôt,? (?:en |le )$/i,
    firstEarlier:
      /(?:ans?|mois|semaines?|jours?|peu|juste|longtemps) avant [^;.]{3,60}(?:en|le) $|(?:ans?|mois|semaines?|jours?) plus tard,? (?:en |le )$/i,
  },
};

function sequence(
  document: Document,
  sentence: Sentence,
): { later: CalendarDate; earlier: CalendarDate; certainty: Certainty } | undefined {
  const { firstLater, firstEarlier } = AFTER[document.language];
  for (let index = 1; index < sentence.dates.length; index += 1) {
    const [first, second] = [sentence.dates[index - 1], sentence.dates[index]];
    if (!first || !second || second.start - first.end > 90) continue;
    const gap = document.text.slice(first.end, second.start);
    if (document.language !== 'ko' && firstLater.test(gap) && precedes(first, second))
      return { later: first, earlier: second, certainty: 'error' };
    if (firstEarlier.test(gap) && precedes(second, first))
      return { later: second, earlier: first, certainty: 'error' };
    if (inSuccession(document, sentence, first, second) && precedes(second, first))
      return { later: second, earlier: first, certainty: 'warning' };
  }
  return undefined;
}

/** What is told as a beginning, and what follows from it in the same breath. */
const BEGINS: Readonly<Record<'en' | 'fr', { readonly head: RegExp; readonly gap: RegExp }>> = {
  en: {
    head: /\b(?:founded|established|set up|created|incorporated|launched|opened|hired|elected|appointed|joined|begun|began|started|left|set off|departed|sailed|signed|ordered|commissioned)\b[^.;]{0,24}?(?:\bin|\bon) (?:early |late )?$/i,
    gap: /^(?:,? and|,)(?: (?:he|she|it|they))?(?: (?:then|finally))? (?:took|sold|landed|arrived|reached|returned|resigned|retired|left|stepped|delivered|shipped|ended|closed|finished|completed|docked)(?: (?!(?:\p{L}+ed|had|been|after|following|whose|which|what|that|who|where|built|made|written|shot|born|bought|won|begun|held|sent|left|run|from|since|back)(?!\p{L}))[\p{L}’'-]+){0,7}(?: of the same year)? (?:in|on) (?:early |late )?$/u,
  },
  fr: {
    head: /(?<!\p{L})(?:fondée?|créée?|ouverte?|lancée?|élue?|nommée?|engagée?s?|commencée?s?|partie?s?|embauchée?|signée?|commandée?) (?:en|le) $/iu,
    gap: /^,? (?:et )?(?:il |elle |ils |elles )?(?:a|ont|est|sont) (?:pris|quitté|démissionné|vendu|livré|fermé|terminé|achevé|arrivé|rentré|revenu|remis|atteint|débarqué|accosté)e?s?(?: (?!(?:\p{L}+ée?s?|après|avait|dont|qui|ouverte?s?|construite?s?|vendue?s?|issue?s?|datant|parue?s?|depuis)(?!\p{L}))[\p{L}’'-]+){0,7} (?:en|le) $/u,
  },
};

/** A Korean verb in the form that leads on to the next: 떠나, 당선돼, 입사해. */
const LEADS_ON =
  /^(?:에|에는)? ?[^.,“”]{0,40}(?:(?<![비대위관의통인향더올난듬은그])해|돼|되어|떠나|태어나|끝나|나와|열어|닫아|세워|만들어|들어가|받아|맡아|뽑혀|올라|거쳐|마쳐|맺어|한 뒤|한 후|한 데 이어|(?:나왔|열렸|열었|했|됐)고,? 이어) (?:같은 ?해 |그 ?해 )?$/;

/** What follows a Korean date when its verb closes the sentence: no other subject, no verb that says which noun is meant (산 집). */
function closes(words: string): boolean {
  const said = /^(?:에|에는)? (?<said>[^.,“”]{1,40})[.,]/.exec(words)?.groups?.['said'];
  const before = said?.split(' ').slice(0, -1);
  return before?.every((word) => !/[이가]$/.test(word) && !endsInN(word)) ?? false;
}

/** 은, 는, 산, 세운, 만든: a Korean syllable closed by ㄴ. */
function endsInN(word: string): boolean {
  const code = (word.codePointAt(word.length - 1) ?? 0) - 0xac00;
  return code >= 0 && code < 11_172 && code % 28 === 4;
}

function inSuccession(
  document: Document,
  sentence: Sentence,
  first: CalendarDate,
  second: CalendarDate,
): boolean {
  const gap = document.text.slice(first.end, second.start);
  if (/다시|앞서|이미|\b(?:again|already|earlier)\b|déjà|de nouveau/i.test(gap)) return false;
  if (document.language === 'ko')
    return LEADS_ON.test(gap) && closes(document.text.slice(second.end, sentence.end));
  const { head, gap: between } = BEGINS[document.language];
  return head.test(before(document, sentence, first, 60)) && between.test(gap);
}

/** True when the whole of the first date lies before the second begins. */
function precedes(first: CalendarDate, second: CalendarDate): boolean {
  const [a, b] = [daysOf(first), daysOf(second)];
  if (a && b) return a.last < b.first;
  const sameYear = first.year === undefined && second.year === undefined;
  if (!sameYear || first.month === undefined || second.month === undefined) return false;
  return (
    first.month === second.month &&
    first.day !== undefined &&
    second.day !== undefined &&
    first.day < second.day
  );
}

/** Nobody writes a preface after their death. */
function tooLate({ text }: Document, deed: CalendarDate, death: CalendarDate): Report {
  const [done, died] = [wordsAt(text, deed), wordsAt(text, death)];
  return {
    start: deed.start,
    end: deed.end,
    certainty: 'warning',
    related: [{ start: death.start, end: death.end }],
    saw: done,
    expected: { ko: `${died} 이전의 날짜`, en: `a date before ${died}`, fr: `une date avant ${died}` },
    message: {
      ko: '세상을 떠난 뒤에 한 일로 적혀 있다.',
      en: 'By these dates it was done after the death.',
      fr: 'À ces dates, cela a été fait après la mort.',
    },
    working: told(() => `† ${died} < ${done}`),
  };
}

function report(document: Document, later: Span, earlier: Span, certainty: Certainty): Report {
  const [a, b] = [wordsAt(document.text, earlier), wordsAt(document.text, later)];
  return {
    start: later.start,
    end: later.end,
    certainty,
    related: [{ start: earlier.start, end: earlier.end }],
    saw: b,
    expected: { ko: `${a} 이후의 날짜`, en: `a date after ${a}`, fr: `une date après ${a}` },
    message: {
      ko: '뒤에 일어난 일의 날짜가 앞선다.',
      en: 'What comes later is dated earlier.',
      fr: 'Ce qui vient après est daté d’avant.',
    },
    working: told(() => `${b} < ${a}`),
  };
}
