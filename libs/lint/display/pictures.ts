import { wordsAt } from '#text';
import type { Language } from '#text';
import type { Document } from '../document.js';
import type { Sentence } from '../sentences.js';

/** How a caption speaks: of what can be seen. */
const SEEN: Readonly<Record<Language, RegExp>> = {
  ko: /(?:[고어아여] 있다|모습(?:이다)?|장면(?:이다)?)\.?$/,
  en: /\b(?:poses?|stands?|sits?|holds?|walks?|looks?|waits?|waves?|celebrates?|lines? up|gathers?|rests?|plays?|pictured|with (?:his|her|its|their)|lifts?|receives?|raises?|shows?|hugs?|speaks?|leaves?|arrives?|at rest|at work|before|during|after|on the)\b/i,
  fr: /(?<!\p{L})(?:avant|après|pendant|lors|devant|posent?|sur le|au pied|au cours|fêtée?s?|soulève(?:nt)?|lève(?:nt)?|brandi(?:t|ssent)|tient|tiennent|serre(?:nt)?|salue(?:nt)?|reçoit|reçoivent|célèbre(?:nt)?|écoute(?:nt)?|regarde(?:nt)?|marche(?:nt)?|entourée?s?|félicitée?s?|photographiée?s?|au milieu|à l[’']issue|au coup de|aux côtés|bras|en train|ici|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L})/iu,
};
/** How a story speaks: of what has been, and who said so. */
const TOLD: Readonly<Record<Language, RegExp>> = {
  ko: /[“”"]|[었았했됐]다/,
  en: /[“”"]|\b(?:said|says|will|would|was|were|has|have|had|is|are)\b/i,
  fr: /[«»]|(?<!\p{L})(?:a|ont|est|sont|sera|seront|avait|va|vont|doit|doivent|peut|peuvent|\p{L}{2,}(?:ait|aient|eront|èrent))(?!\p{L})/iu,
};

/** Whether a sentence is the caption of a picture that no mark sets apart: alone above the body, or alone below it. */
export function isPicture(document: Document, sentence: Sentence): boolean {
  const { text, language, sentences } = document;
  const { zone, paragraph, index, start, end } = sentence;
  if (zone === 'caption') return true;
  if ((zone !== 'deck' && zone !== 'paragraph') || end - start > LONGEST) return false;
  const [before, behind] = [sentences[index - 1], sentences[index + 1]];
  if (before?.paragraph === paragraph || behind?.paragraph === paragraph) return false;
  const apart = behind === undefined ? before?.zone === 'paragraph' : before?.zone === 'headline';
  const words = wordsAt(text, sentence);
  return apart && words.endsWith('.') && SEEN[language].test(words) && !TOLD[language].test(words);
}

const LONGEST = 160;
