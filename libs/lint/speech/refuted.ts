import { findPairs, wordsAt } from '#text';
import type { Language, Span } from '#text';
import type { Document } from '../document.js';
import { spanAt } from '../places.js';

/** Words that say of what is quoted in the same sentence that it is not so. */
const REFUTES: Readonly<Record<Language, RegExp>> = {
  ko: /사실이 아니|사실과 (?:다르|다른|달랐)|사실무근|거짓|틀렸|틀린|오보|허위|근거 ?없|부정확|맞지 않/,
  en: /\b(?:is|was|are|were) (?:\p{L}+ly )?(?:wrong|false|untrue|incorrect|inaccurate|mistaken|not (?:true|so|right|the case))\b|\b(?:wrongly|falsely|mistakenly|in error|myth)\b/iu,
  fr: /(?:est|était|sont|étaient) (?:\p{L}+ment )?(?:faux|fausses?|inexacte?s?|erronée?s?)(?!\p{L})|(?<!\p{L})(?:à tort|par erreur|contre-vérité)(?!\p{L})/iu,
};

/** The same, at the head of the sentence after it. */
const CORRECTS: Readonly<Record<Language, RegExp>> = {
  ko: /^(?:그러나 |하지만 |이는 |이 말은 |이것은 )*(?:사실(?:이 아니|과 다르)|거짓|틀[렸린]|오보|허위|실제로는|실제는|사실은)/,
  en: /^(?:But |Yet )?(?:(?:that|this|it|the \p{L}+) (?:is|was) (?:\p{L}+ly )?(?:wrong|false|untrue|incorrect|inaccurate|not (?:true|so|right|the case))\b|in (?:fact|reality|truth)\b|actually\b)/iu,
  fr: /^(?:Or,? |Mais )?(?:c['’](?:est|était) (?:faux|inexact|erroné)|(?:il n['’]en est|n['’]en était) rien|en (?:fait|réalité)(?!\p{L}))/iu,
};

/** How far from a place its quotation may begin or end. */
const FAR = 1_200;

/** Whether the place is quoted and the article itself says that it is not so: the leaflet’s “doubled” is wrong. */
export function isRefuted({ text, language, zones, prose }: Document, { start, end }: Span): boolean {
  const zone = spanAt(zones, start);
  const sentence = spanAt(prose, start);
  if (!zone || !sentence) return false;
  const corrected = CORRECTS[language].test(
    text.slice(sentence.end, Math.min(zone.end, sentence.end + 60)).trimStart(),
  );
  if (!corrected && !REFUTES[language].test(wordsAt(text, sentence))) return false;
  const from = Math.max(zone.start, start - FAR);
  const quoted = findPairs(text.slice(from, Math.min(zone.end, end + FAR))).find(
    (pair) => pair.quotation && from + pair.start <= start && from + pair.end >= end,
  );
  if (!quoted) return false;
  const around =
    text.slice(sentence.start, from + quoted.start) + text.slice(from + quoted.end, sentence.end);
  return corrected || REFUTES[language].test(around);
}
