import { cover, wordsAt } from '#text';
import type { Language } from '#text';
import { atMost } from '../certainty.js';
import type { Certainty } from '../finding.js';
import type { Change } from '../figures/changes.js';
import type { Document } from '../document.js';
import { sayAmount, told } from '../wording.js';
import { clauseDirection } from '../figures/relations/clause-direction.js';
import { readCompared } from '../figures/relations/compared.js';
import type { Report, Rule } from '../rule.js';

/** A rise whose figures fall, or a fall whose figures rise. */
export const directionMismatch: Rule = {
  id: 'direction-mismatch',
  version: 7,
  categories: ['direction_mismatch'],
  *check(document) {
    for (const change of document.changes) {
      const report = check(document, change);
      if (report) yield report;
    }
    for (const compared of readCompared(document)) {
      const { sentence, from, to } = compared;
      const told = document.changes.some(
        (change) =>
          change.sentence === sentence && change.direction && (change.from === from || change.to === to),
      );
      const report = told ? undefined : check(document, { ...cover(from, to), ...compared, together: true });
      if (report) yield { ...report, certainty: atMost(report.certainty, 'warning') };
    }
  },
};

/**
 * Where the figure falls when the thing rises: the won against the dollar, a place in a table, a time in a race, a
 * handicap, an error rate that is improved.
 */
const INVERTED: Readonly<Record<Language, RegExp>> = {
  ko: /원화|엔화|위안화|유로화|루피화|통화 ?가치|화폐 ?가치|환율|순위|랭킹|등급|서열|기록 (?:단축|경신)/,
  en: /\b(?:(?:the|Korean|Korea['’]s) won|yen|yuan|rupee|lira|peso|rouble|ruble|rand|baht|naira|currency|exchange rate|rank(?:s|ed|ing|ings)?|place|placed|seed(?:ed)?|position|league|table|No\.)\b/i,
  fr: /\b(?:yen|won|yuan|roupie|livre|peso|rouble|devise|monnaie|taux de change|rang|place|classement|position)\b/i,
};

/** A second change of one figure with a direction of its own: up on the month `and down from` what it was a year ago. */
const SECOND = /\b(?:and|but|though|yet) (?:up|down) (?:from|on) $/;

function check(
  document: Document,
  { sentence, from, to, by, direction: beside, together, start }: Change,
): Report | undefined {
  const direction = beside ?? clauseDirection(document, sentence, start);
  if (!direction || !together) return undefined;
  if (direction === 'up' ? to.value >= from.value : to.value <= from.value) return undefined;
  // Figures that rounding could turn round are worth a look, and no more; rough ones not even that.
  const near = direction === 'up' ? to.high >= from.low : to.low <= from.high;
  if (near && (from.approximate || to.approximate || Math.abs(to.value / from.value - 1) < 0.02))
    return undefined;
  const ahead = document.text.slice(Math.max(sentence.start, from.start - 40), from.start);
  if (to.start < from.start && SECOND.test(ahead)) return undefined;
  const said = wordsAt(document.text, sentence);
  if (INVERTED[document.language].test(said)) return undefined;
  const certainty = certaintyOf(
    document,
    from.unit.dimension,
    direction,
    by !== undefined || to.start < from.start,
  );
  if (!certainty) return undefined;
  const span = cover(from, to);
  const [less, more] = direction === 'up' ? [to, from] : [from, to];
  const sign = (l: Language): string =>
    `${sayAmount(less.value, less.unit, l)} < ${sayAmount(more.value, more.unit, l)}`;
  return {
    ...span,
    certainty: near || !beside ? atMost(certainty, 'warning') : certainty,
    related: by ? [by.figure] : [],
    saw: wordsAt(document.text, span),
    expected:
      direction === 'up'
        ? {
            ko: '줄었다는 말이거나, 두 수치의 순서가 반대',
            en: 'a fall, or the figures the other way round',
            fr: 'une baisse, ou les chiffres dans l’autre sens',
          }
        : {
            ko: '늘었다는 말이거나, 두 수치의 순서가 반대',
            en: 'a rise, or the figures the other way round',
            fr: 'une hausse, ou les chiffres dans l’autre sens',
          },
    message:
      direction === 'up'
        ? {
            ko: '늘었다고 했지만 수치는 줄었다.',
            en: 'Said to have risen, but the figures fall.',
            fr: 'Présenté comme une hausse, mais les chiffres baissent.',
          }
        : {
            ko: '줄었다고 했지만 수치는 늘었다.',
            en: 'Said to have fallen, but the figures rise.',
            fr: 'Présenté comme une baisse, mais les chiffres montent.',
          },
    working: told((l) => sign(l)),
  };
}

/** `A baissé de 14 à 19 m` may also mean `by 14 to 19 m`; of shares and money it usually does. */
function certaintyOf(
  document: Document,
  dimension: string,
  direction: 'up' | 'down',
  measured: boolean,
): Certainty | undefined {
  if (document.language !== 'fr' || direction === 'up' || measured) return 'error';
  return dimension === 'percent' || dimension === 'point' || dimension === 'money' ? undefined : 'warning';
}
