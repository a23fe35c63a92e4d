import { wordsAt } from '#text';
import type { Language, Span } from '#text';
import type { Document } from '../../document.js';
import { contentWords, sharedWords } from '../../subjects.js';

/** A subject of its own right before a figure: 판매량은 세 배, wages rose 5 percent. */
const SUBJECT: Readonly<Record<Language, RegExp>> = {
  ko: /(?:^|[\s,])([가-힣]*(?:량|액|가격|인구|매출|이익|수출|수입|임금|물가|판매|생산|소비)[은는]) (?:약 |무려 |거의 )?$/,
  en: /^((?:\p{L}+ ){1,4}?)(?:(?:has|have|had|were|was|is|are) )?(?:rose|rises?|fell|falls?|grew|grown|up|down|dropped|climbed|jumped|gained|lost|increased|decreased|declined|risen|fallen|shrank)(?: by)? (?:about |nearly |some )?$/iu,
  fr: /^((?:\p{L}+[ ’'])+?)(?:a|ont|est|sont) (?:\p{L}+ )?(?:augmenté|baissé|progressé|reculé|chuté|grimpé|diminué|bondi|gagné|perdu|hausse|baisse)\p{L}* (?:de |d[’'])(?:près de |environ )?$/iu,
};

/** Words that take up what was told before. */
const PRONOUN =
  /^(?:it|they|that|this|these|the|its|their|cela|elle|elles|ils?|ce|la part|le total)[ ’']?(?:number|figure|total|rate|price|share)? ?$/i;

/** Whether the figure behind the head of a sentence may still be of the subject of the sentence before. */
export function isSameSubject({ text, language }: Document, before: Span, head: Span): boolean {
  const words = wordsAt(text, head);
  const subject = SUBJECT[language].exec(words)?.[1];
  return (
    subject === undefined ||
    PRONOUN.test(subject) ||
    sharedWords(contentWords(subject, language), contentWords(wordsAt(text, before), language)) > 0
  );
}
