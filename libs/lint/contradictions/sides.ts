/** One knee, hurt on the left and operated on the right: a part of the body that changes its side. */
import { wordsAt } from '#text';
import type { Language, Span } from '#text';
import { FAR, namesAnother } from './another-matter.js';
import type { Document } from '../document.js';
import type { ToldTwice } from './happenings.js';
import type { Sentence } from '../sentences.js';

const PART: Readonly<Record<Language, RegExp>> = {
  ko: /(?:(?<left>왼쪽?|좌측)|오른쪽?|우측) ?(?<part>무릎|발목|다리|팔꿈치|팔|손목|손가락|손|어깨|눈|발|허벅지|종아리|엉덩이|고관절|귀|폐|신장|쇄골|햄스트링|아킬레스건)/gu,
  en: /\b(?:(?<left>left)|right)[ -](?<part>knee|ankle|leg|arm|hand|wrist|elbow|shoulder|eye|foot|thigh|hamstring|calf|hip|ear|lung|kidney|thumb|collarbone|heel|achilles)\b/giu,
  fr: /(?<![\p{L}])(?<part>genou|cheville|jambe|bras|main|poignet|coude|épaule|œil|pied|cuisse|mollet|hanche|oreille|poumon|rein|pouce|clavicule|talon|ischio)s? (?:(?<left>gauche)|droite?)(?!\p{L})/giu,
};

/** Something happened to it: of hands and eyes there are two, and a story may tell of both. */
const HARM: Readonly<Record<Language, RegExp>> = {
  ko: /다[쳐친쳤치]|부상|수술|골절|부러|파열|통증|재활|절단|염좌|삐[었끗]|꿰맸|꿰매|깁스/,
  en: /\b(?:hurt|injur\w+|surgery|operat\w+|broke\w*|fractur\w+|torn|tore|ruptur\w+|sprain\w*|strain\w*|pain|twisted|heal\w*|amputat\w+|stitches|wound\w*|shot|bitten|cut)\b/i,
  fr: /(?:bless|opér|fractur|cass|déchir|rupture|entorse|douleur|foul|guéri|amput|points de suture|luxation|touché)/iu,
};

/** The other one too, before or since. */
const BOTH: Readonly<Record<Language, RegExp>> = {
  ko: /반대|양쪽|두 [다팔발눈]|모두|도 |앞서|이전|\d{4}년|지난해|번갈아|이번에는|또/,
  en: /\b(?:other|both|also|too|previous|earlier|then|later|in \d{4}|years?|again|this time|as well|opposite)\b/i,
  fr: /(?<!\p{L})(?:autre|deux|aussi|également|précéd\p{L}*|puis|en (?:19|20)\d\d|ans?|cette fois)(?!\p{L})/iu,
};

interface Told {
  readonly side: 'left' | 'right';
  readonly part: string;
  readonly span: Span;
  readonly sentence: Sentence;
}

/** Reads the second of two sides of one part of a body that was hurt. */
export function* changedSides(document: Document): Iterable<ToldTwice> {
  const first = new Map<string, Told>();
  for (const sentence of document.sentences) {
    const words = wordsAt(document.text, sentence);
    for (const told of sidesIn(document, sentence, words)) {
      const earlier = first.get(told.part);
      if (
        earlier &&
        earlier.side !== told.side &&
        earlier.sentence !== sentence &&
        sentence.index - earlier.sentence.index < FAR &&
        [words, wordsAt(document.text, earlier.sentence)].some((one) => HARM[document.language].test(one)) &&
        !BOTH[document.language].test(words) &&
        !namesAnother(document, earlier.sentence, sentence)
      )
        yield { here: told.span, before: earlier.span };
      else first.set(told.part, told);
    }
  }
}

function sidesIn({ language }: Document, sentence: Sentence, words: string): Told[] {
  return [...words.matchAll(PART[language])].map((match) => {
    const { left, part = '' } = match.groups ?? {};
    const start = sentence.start + match.index;
    return {
      side: left === undefined ? 'right' : 'left',
      part: part.toLowerCase(),
      span: { start, end: start + match[0].length },
      sentence,
    };
  });
}
