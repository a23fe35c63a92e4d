import type { Language, Quantity } from '#text';
import type { Document } from '../../document.js';
import type { Sentence } from '../../sentences.js';
import { UNREAD } from '../relations/sum-words.js';
import { unequal } from './total.js';
import type { Total } from './total.js';
import { REST } from './total-words.js';
import type { TotalGrammar } from './total-words.js';

const BUNDLES = /^(?:pair|paire|couple|set|dozen|douzaine|team|équipe|group|groupe|row|rangée|lot|pack)$/;

/** Parts and total of one kind; in English and French the nouns after counts differ: three teachers, two nurses, six in all. */
export function addable(part: Quantity, total: Quantity, language: Language): boolean {
  if (part.unit.id === total.unit.id) return true;
  const counted = ({ unit }: Quantity): boolean =>
    unit.dimension === 'count' || unit.dimension === 'number' || unit.id === 'point';
  // Seven disks (three pairs and one spare): what comes by the pair is not added up one by one.
  if (BUNDLES.test(part.unit.id)) return false;
  // 500 millions d’euros : 300 millions de l’État … Only what is nearly as large can leave its unit out.
  if (part.unit.dimension === 'number' && total.unit.dimension === 'money')
    return part.value > total.value / 100;
  // 3 puis 5 millions d’euros, 9 millions au total.
  if (part.unit.dimension === 'money' && total.unit.dimension === 'number' && language !== 'ko')
    return total.value >= 1e5 && part.value > total.value / 100;
  // 2.8 and 6.5 tons in all.
  if (part.unit.dimension === 'number' && total.unit.factor !== undefined && language !== 'ko')
    return part.value > total.value / 20;
  return counted(part) && counted(total) && (language !== 'ko' || total.unit.dimension === 'number');
}

/** The row of figures behind a total, up to where something else is told. */
export function row(
  document: Document,
  grammar: TotalGrammar,
  sentence: Sentence,
  quantities: readonly Quantity[],
  total: Quantity,
  end = sentence.end,
): Total | undefined {
  const parts: Quantity[] = [];
  let last = total;
  for (const part of quantities.slice(quantities.indexOf(total) + 1)) {
    if (part.end > end || !addable(part, total, document.language)) break;
    const gap = document.text.slice(last.end, part.start);
    if (gap.length > 44 || (last !== total && !grammar.link.test(gap))) break;
    parts.push(part);
    last = part;
  }
  const said = document.text.slice(total.end, end);
  if (UNREAD.test(document.text.slice(last.end, end))) return undefined;
  // Eleven came from the academy, eight were bought: others, and no parts of the eleven.
  if (/^(?: \p{L}+){0,3}? (?:comes?|came) from/u.test(said) && OTHERS.test(said)) return undefined;
  if (parts.length < 2 || grammar.open.test(said) || parts.some(({ value }) => value > total.value * 1.5))
    return undefined;
  const found = unequal(total, parts, 'list');
  return found && REST.test(said) && found.sum.value < total.value ? undefined : found;
}

const OTHERS = /\b(?:were|are|was|is)\b/;
