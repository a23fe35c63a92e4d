/** What somebody did once, told at two ages: her first boat at the age of 16, and `built her first boat at 18`; 열 살에 데뷔, 열두 살에 데뷔. */
import { wordsAt } from '#text';
import type { Language, Span } from '#text';
import type { Document } from '../document.js';
import { spanAt } from '../places.js';
import type { Sentence } from '../sentences.js';
import { yearsOf } from '../time/ages.js';
import type { ToldTwice } from './happenings.js';

interface Grammar {
  /** What is done once, with the group `deed` and, where it says whose it is, `whose`. */
  readonly once: RegExp;
  /** An age at which it was done, with the group `age`. */
  readonly aged: RegExp;
}

const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  ko: {
    once: /첫 (?<deed>[가-힣]{1,5}?)(?=을|를|이|가|은|는)|(?<deed2>데뷔|등단|입단|입문|결혼)(?=해|했|한|하)|(?<deed3>[가-힣]{2,6})(?=(?:을|를) (?:처음 )?(?:시작|배우|잡))/gu,
    aged: /(?<![가-힣\d])(?<age>\d{1,2}|열(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉)?|스무|스물(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉)?|다섯|여섯|일곱|여덟|아홉)(?:세|살| 살)(?= ?(?:에|때|의 나이|이던|부터|이었|이다))/gu,
  },
  en: {
    once: /\b(?<whose>[Hh]is|[Hh]er) (?:very )?first (?<deed>\p{Ll}+)\b|\b(?:made|making) (?<whose2>his|her) (?:\p{Ll}+ )?(?<deed2>debut)\b|\b(?:took up|began|started) (?<deed3>\p{Ll}+ing|the \p{Ll}+)\b/gu,
    aged: /\b(?:at|aged|at the age of|at age) (?:just |only )?(?<age>\d{1,2}|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)\b(?! ?(?:[ap]\.?m|o[’']clock|per|%|[:/°–-]|(?:\p{L}+ )?(?:seconds|minutes|metres|miles|clubs|schools|times)))/gu,
  },
  fr: {
    once: /(?<!\p{L})(?<whose>[Ss]on|[Ss]a|[Ss]es) (?:tout[es]? )?premi(?:er|ère)s? (?<deed>\p{Ll}+)|(?<!\p{L})(?<deed2>débuté|débuts)(?!\p{L})|(?:commencé|débuté|découvert|appris) (?:à |le |la |l[’'])(?<deed3>\p{Ll}+)/gu,
    aged: /(?:à|âgée? de|à l[’']âge de) (?:seulement |tout juste )?(?<age>\d{1,2}|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt) ans(?!\p{L})/gu,
  },
};

/** Somebody else of the family or the team, who does the like. */
const ANOTHER: Readonly<Record<Language, RegExp>> = {
  ko: /언니|오빠|형|누나|동생|남매|자매|아버지|어머니|아들|딸|동료|반면/,
  en: /\b(?:brother|sister|father|mother|son|daughter|twin|wife|husband|whereas|unlike|then)\b/,
  fr: /(?<!\p{L})(?:frère|sœur|père|mère|fils|fille|jumeau|jumelle|puis)(?!\p{L})/u,
};

/** How many letters may lie between what was done and the age. */
const NEAR = 36;

interface Telling {
  readonly years: number;
  readonly span: Span;
  readonly sentence: Sentence;
}

/** Reads the second of two such ages, where no third is told. */
export function* atTwoAges(document: Document): Iterable<ToldTwice> {
  const told = new Map<string, Telling[]>();
  for (const sentence of document.sentences) {
    if (sentence.zone !== 'paragraph') continue;
    const [deed, telling] = readTelling(document, sentence) ?? [];
    if (deed === undefined || !telling) continue;
    told.set(deed, [...(told.get(deed) ?? []), telling]);
  }
  for (const [first, second, third] of told.values()) {
    if (first && second && !third && first.years !== second.years)
      yield { here: second.span, before: first.span };
  }
}

/** The one age of a sentence with what was done at it, or nothing. */
function readTelling(document: Document, sentence: Sentence): readonly [string, Telling] | undefined {
  const { text, language } = document;
  const { once, aged } = GRAMMARS[language];
  const words = wordsAt(text, sentence);
  if (ANOTHER[language].test(words)) return undefined;
  const [age, another] = words.matchAll(aged);
  if (!age || another) return undefined;
  const [begin, end] = [age.index, age.index + age[0].length];
  const deed = [...words.matchAll(once)].find(({ index, 0: said }) => {
    const between = index > begin ? words.slice(end, index) : words.slice(index + said.length, begin);
    return between.length <= NEAR && !/[.;“”«»]/.test(between);
  });
  if (!deed || spanAt(document.quotations, sentence.start + begin)) return undefined;
  const { deed: a, deed2: b, deed3: c, whose = '', whose2 = '' } = deed.groups ?? {};
  const start = sentence.start + Math.min(begin, deed.index);
  return [
    `${(whose || whose2).toLowerCase()} ${a ?? b ?? c ?? ''}`,
    {
      years: yearsOf(age.groups?.['age'] ?? ''),
      span: { start, end: sentence.start + Math.max(end, deed.index + deed[0].length) },
      sentence,
    },
  ];
}
