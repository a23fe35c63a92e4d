import { byPlace, overlaps } from '#text';
import type { Span, Unit } from '#text';
import type { Document } from './document.js';
import type { FactBook } from './knowledge/fact-book.js';
import { CERTAINTIES } from './finding.js';
import type { Certainty, Finding, FindingCategory } from './finding.js';
import type { Rule } from './rule.js';
import { RULES } from './rules/index.js';
import { isRefuted } from './speech/refuted.js';

/** How a desk wants to be told: which rules, and which of them only in a lower voice. */
export interface LintOptions {
  readonly rules?: readonly Rule[];
  /** Ids of rules that say nothing on this desk. */
  readonly off?: readonly string[];
  /** Ids of rules whose findings come one certainty lower. */
  readonly softened?: readonly string[];
}

/** No editor reads more than this of one rule in one article; a text that earns more is not an article. */
const MOST_PER_RULE = 200;

/** Reads a document with every rule: what they found, in reading order, each thing said once. */
export function lint(document: Document, facts: FactBook, options: LintOptions = {}): Finding[] {
  const { rules = RULES, off = [], softened = [] } = options;
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (off.includes(rule.id)) continue;
    let said = 0;
    for (const report of rule.check(document, facts)) {
      if (inBoilerplate(document.units, report)) continue;
      if ([report, ...report.related].some((place) => isRefuted(document, place))) continue;
      if (++said > MOST_PER_RULE) break;
      findings.push({
        ...report,
        rule: rule.id,
        ruleVersion: rule.version,
        category: report.category ?? rule.categories[0],
        certainty: softened.includes(rule.id) ? lower(report.certainty) : report.certainty,
        related: [...report.related].sort(byPlace),
      });
    }
  }
  return sayOnce(findings).sort(byPlace);
}

function lower(certainty: Certainty): Certainty {
  return certainty === 'error' ? 'warning' : 'info';
}

/**
 * Where two rules would tell an editor of one mistake, the category that says most about it comes first: that a unit
 * slipped says more than that two sums differ, and that more than that a rate is unlike the others.
 */
const TELLS_MORE: readonly (readonly FindingCategory[])[] = [
  ['currency_unit_slip', 'currency_conversion_conflict', 'currency_conversion_error'],
  ['range_reversed', 'date_order', 'duration_mismatch'],
];

/** Whether one says of these words what the other says already: the same category, or one that tells more. */
function saidBy(other: Finding, finding: Finding): boolean {
  if (!overlaps(other, finding)) return false;
  if (other.category === finding.category) return true;
  return TELLS_MORE.some((order) => {
    const [first, second] = [order.indexOf(other.category), order.indexOf(finding.category)];
    return first >= 0 && second > first;
  });
}

/** Of findings that say the same of the same words the surest stays; of equally sure ones, the first in the text. */
function sayOnce(findings: readonly Finding[]): Finding[] {
  const surest = [...findings].sort(
    (a, b) =>
      a.category.localeCompare(b.category) ||
      CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty) ||
      byPlace(a, b),
  );
  const kept: Finding[] = [];
  for (const finding of surest) {
    if (!kept.some((other) => other.category === finding.category && overlaps(other, finding)))
      kept.push(finding);
  }
  return kept.filter((finding) => !kept.some((other) => other !== finding && saidBy(other, finding)));
}

/** True when the place lies in a unit that no one is answerable for. Units are in reading order: a binary search. */
function inBoilerplate(units: readonly Unit[], place: Span): boolean {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.end ?? Infinity) <= place.start) low = middle + 1;
    else high = middle;
  }
  const unit = units[low];
  return unit?.zone === 'boilerplate' && overlaps(unit, place);
}
