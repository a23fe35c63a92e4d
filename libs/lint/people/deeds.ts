/**
 * Who did what, by any verb and its object: Holt built the sensor, Cole wrote the code; 도윤섭이 페널티킥을 막았고. Of two who were set
 * side by side, each with a deed, one is later given the other’s: `Holt, who wrote the code`, 결승골을 넣은 도윤섭.
 */
import { wordsAt } from '#text';
import type { Language, Span } from '#text';
import type { Document } from '../document.js';
import { isKoreanName, tokensOf } from '../names/korean-words.js';

/** A deed that the article gave to `owner`, given to somebody else. */
export interface CrossedDeed extends Span {
  readonly who: string;
  readonly owner: string;
  /** Where it was given to its owner. */
  readonly proof: Span;
}

interface Deed extends Span {
  readonly who: string;
  /** The verb and its object. */
  readonly key: string;
  readonly sentence: number;
  /** Somebody is told by it: Holt, who wrote the code. */
  readonly tells: boolean;
}

/** Reads the crossings of an article, in reading order. */
export function readCrossedDeeds({ text, language, prose }: Document): CrossedDeed[] {
  const deeds: Deed[] = [];
  const found: CrossedDeed[] = [];
  for (const [index, sentence] of prose.entries()) {
    if (sentence.zone !== 'paragraph') continue;
    const words = wordsAt(text, sentence);
    const here = deedsIn(text, language, sentence, index);
    for (const claim of here) {
      const proof = deeds.find(({ key }) => key === claim.key);
      if (!proof || !claim.tells || isSame(proof.who, claim.who) || proof.sentence === index) continue;
      if (deeds.some(({ key, who }) => key === claim.key && isSame(who, claim.who))) continue;
      const own = deeds.some(
        ({ who, sentence: at }) => isSame(who, claim.who) && Math.abs(at - proof.sentence) < 2,
      );
      if (!own || words.includes(surnameOf(proof.who)) || SHARED[language].test(words)) continue;
      found.push({
        start: claim.start,
        end: claim.end,
        who: claim.who,
        owner: proof.who,
        proof: { start: proof.start, end: proof.end },
      });
    }
    if (deeds.length < MOST) deeds.push(...here);
  }
  return found;
}

const MOST = 80;

function surnameOf(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

function isSame(one: string, other: string): boolean {
  return surnameOf(one) === surnameOf(other) && (one.includes(' ') !== other.includes(' ') || one === other);
}

function deedsIn(text: string, language: Language, sentence: Span, index: number): Deed[] {
  if (language === 'ko') return koreanDeeds(text, sentence, index);
  return [...wordsAt(text, sentence).matchAll(PATTERN[language])].flatMap((match) => {
    const { who = '', verb = '', object = '' } = match.groups ?? {};
    const noun = object.split(' ').at(-1) ?? '';
    if (NO_DEED.has(verb) || NO_DEED.has(who.toLowerCase()) || noun === '') return [];
    const start = sentence.start + match.index;
    return [
      {
        who,
        key: `${verb} ${noun}`,
        sentence: index,
        tells: /, (?:who|qui) /.test(match[0]),
        start,
        end: start + match[0].length,
      },
    ];
  });
}

/** From the beginning of a word, and no longer than names are: a line of capital letters is not read from each of them. */
const NAME = '(?<![\\p{L}’-])\\p{Lu}[\\p{L}’-]{1,30}(?: \\p{Lu}[\\p{L}’-]{1,30})?';
const PATTERN: Readonly<Record<'en' | 'fr', RegExp>> = {
  en: new RegExp(
    `(?<who>${NAME})(?: (?:of|from|at) (?:the )?\\p{Lu}[\\p{L} ’-]{1,30}?)?,? (?:who )?(?<verb>\\p{Ll}{3,30}) (?:the|an?|his|her|its) (?<object>\\p{Ll}[\\p{Ll}-]{1,30}(?: \\p{Ll}[\\p{Ll}-]{1,30}){0,2}?)(?=[.,;:”]|$| (?:in|on|at|with|of|for|from|to|and|but|after|before|by|when|while|as|last|who|that|which)(?!\\p{L}))`,
    'gu',
  ),
  fr: new RegExp(
    `(?<who>${NAME})(?:, (?:de|du|des|d[’']|chez) ?[^,;.]{2,30},)?(?:,? qui)? (?:a|avait) (?<verb>\\p{Ll}{3,30}) (?:les? |la |l[’']|une? |son |sa )(?<object>\\p{Ll}[\\p{Ll}-]{1,30})(?=[ .,;:»]|$)`,
    'gu',
  ),
};

/** Verbs of which several people may each have one, and words that name nobody. */
const NO_DEED: ReadonlySet<string> = new Set(
  (
    'said says told was were has had have will would can could may made took gave got won lost joined left met saw asked called wanted needs needed had been ' +
    'the she they who when but and after before while this that dit déclaré été eu fait pris donné gagné perdu rejoint quitté vu voulu'
  ).split(' '),
);

/** NAME이 OBJECT를 VERB, and OBJECT를 VERB한 NAME. */
function koreanDeeds(text: string, sentence: Span, index: number): Deed[] {
  const tokens = tokensOf(text, sentence);
  return tokens.flatMap((token, at) => {
    if (!isKoreanName({ ...token, word: token.stem }, undefined)) return [];
    const particle = text.slice(token.start + token.stem.length, token.end);
    const [object, verb] = /^[이가은는]$/.test(particle) ? objectBehind(tokens.slice(at + 1, at + 5)) : [];
    const [before, done] = [tokens[at - 2], tokens[at - 1]];
    const given =
      before && done && /[을를]$/.test(before.word) && /[은한던린든]$/.test(done.word) ? [before, done] : [];
    return [[object, verb], given].flatMap(([what, did], way) => {
      if (!what || !did || did.word.length < 2) return [];
      const noun = what.word.slice(0, -1);
      if (noun.length < 2) return [];
      const start = Math.min(token.start, what.start);
      const end = Math.max(token.start + token.stem.length, did.end);
      return [
        {
          who: token.stem,
          key: `${did.word.charAt(0)} ${noun}`,
          sentence: index,
          tells: way === 1,
          start,
          end,
        },
      ];
    });
  });
}

/** The first object behind a name, and the verb right behind it. */
function objectBehind<T extends { readonly word: string }>(tokens: readonly T[]): [T?, T?] {
  const at = tokens.findIndex(({ word }) => /[가-힣]{2}[을를]$/.test(word));
  return at < 0 ? [] : [tokens[at], tokens[at + 1]];
}

/** Words by which both may have done it, or one after the other. */
const SHARED: Readonly<Record<Language, RegExp>> = {
  ko: /함께|공동|나란히|또|다시|도 |이어|번갈아|대신|각각|모두|처음/,
  en: /\b(?:also|too|both|together|again|then|later|next|another|second|with|each|instead|now|took over)\b/i,
  fr: /(?<!\p{L})(?:aussi|également|ensemble|à son tour|puis|ensuite|encore|autre|avec|chacun|désormais)(?!\p{L})/iu,
};
