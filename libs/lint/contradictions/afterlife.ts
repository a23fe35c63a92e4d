/** Who is told to be dead, and then speaks, plays and comes; who got away, and is then called dead. */
import { wordsAt } from '#text';
import type { Language, Span } from '#text';
import type { Document } from '../document.js';
import { FAR } from './another-matter.js';
import type { ToldTwice } from './happenings.js';
import { spanAt } from '../places.js';

const LIVING: Readonly<
  Record<Language, { readonly dead: RegExp; readonly deed: RegExp; readonly then: RegExp }>
> = {
  ko: {
    dead: /세상을 떠[났난]|숨졌|숨진|타계|별세|작고|눈을 감/,
    deed: /(?:이날|개막식에|행사에|시상식에|기자회견에서|무대에) (?:나온|나와|참석한|참석해|참석했|오른|올라)|(?:소감을|포부를|계획을) (?:밝혔|전했|말했)|[”"](?:이?라)?고 (?:말했|밝혔|전했|덧붙였|강조했|소감을)/,
    then: /생전|유족|아들|딸|아내|남편|부인|제자|남긴|남겼|당시|전에|일기|유언|동료|후배|대신|대독|사회자|관계자|감독은|지난해|작년|지난달|\d{4}년/,
  },
  en: {
    dead: /\b(?:died|passed away|was killed|were killed)\b/,
    deed: /\b(?:said|says|told|added|smiled|laughed|joked|promised) (?:on|at|yesterday|after|last) |\b(?:attended|will attend|opened the|cut the ribbon|thanked)\b|[”"],? (?:says|added|said) /,
    then: /\b(?:once|had|before|widow|son|daughter|brother|sister|wife|husband|used to|would|in (?:the )?\d{4}s?|late|his (?:friend|pupil)|colleague|told \p{L}+ in)\b/iu,
  },
  fr: {
    dead: /(?<!\p{L})(?:est morte?|mourut|est décédée?|s[’']est éteinte?|a été tuée?)(?!\p{L})/u,
    deed: /(?:a assisté|assistait|a remercié|a coupé le ruban|était présente?)|»,? (?:a (?:déclaré|dit|ajouté|confié|promis)|sourit|assure) /u,
    then: /(?<!\p{L})(?:veuve?|fils|fille|frère|sœur|avait|disait|jadis|autrefois|en (?:19|20)\d\d|feu|ami|élève)(?!\p{L})/iu,
  },
};

/** Who survived, by what they were doing: the pilot walked away; the dead pilot. */
const SURVIVED: Readonly<
  Record<'en' | 'fr' | 'ko', { readonly alive: RegExp; readonly dead: (noun: string) => RegExp }>
> = {
  ko: {
    alive:
      /(?<noun>[가-힣]{2,8}?)(?:은|는|이|가|과|와)[^.]{0,24}(?:목숨을 건|무사|다치지 않|가벼운 (?:부상|찰과상|타박상)|걸어 나왔|구조됐)/,
    dead: (noun) =>
      new RegExp(`(?:숨진|사망한|고\\(故\\)) ?${noun}|${noun}(?:은|는|이|가) (?:끝내 )?(?:숨졌|사망했)`),
  },
  en: {
    alive:
      /\b[Tt]he (?<noun>\p{Ll}+)\b[^.;]{0,40}\b(?:walked away|unhurt|unharmed|uninjured|survived|escaped|was (?:rescued|saved|pulled (?:out )?alive)|with bruises)\b/u,
    dead: (noun) =>
      new RegExp(
        `\\b(?:dead|late|killed|deceased) ${noun}\\b|\\b${noun}[’']s (?:death|funeral|widow|body)\\b|\\b[Tt]he ${noun} (?:died|was killed)\\b`,
      ),
  },
  fr: {
    alive:
      /(?<!\p{L})[Ll](?:e |a |[’'])(?<noun>\p{Ll}+)(?!\p{L})[^.;]{0,40}(?:s[’']en (?:est sortie?|tire|sort)|indemnes?|saine? et sau(?:f|ve)|a survécu|en a réchappé|légèrement blessée?)/u,
    dead: (noun) =>
      new RegExp(
        `(?:défunte?|feu l[ea]|mort d[ue]|corps d[ue]|obsèques d[ue]|veuve d[ue]) (?:la )?${noun}|${noun} (?:est morte?|décédée?|tuée?|défunte?)(?!\\p{L})`,
        'u',
      ),
  },
};

/** Reads the dead who do what only the living do, and those who survived and are dead. */
export function* afterlife(document: Document): Iterable<ToldTwice> {
  yield* speakingDead(document);
  const { text, language, sentences } = document;
  const { alive, dead } = SURVIVED[language];
  for (const sentence of sentences) {
    const match = alive.exec(wordsAt(text, sentence));
    const noun = match?.groups?.['noun'];
    if (!match || noun === undefined || noun.length < 2) continue;
    const pattern = dead(noun);
    for (const later of sentences.slice(sentence.index + 1, sentence.index + FAR)) {
      const words = wordsAt(text, later);
      const found = pattern.exec(words);
      if (
        !found ||
        /다른|\b(?:other|another|second|later|days after|weeks after|had)\b|autre|plus tard|며칠|뒤|후/u.test(
          words,
        )
      )
        continue;
      const start = later.start + found.index;
      yield {
        here: { start, end: start + found[0].length },
        before: { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length },
      };
      break;
    }
  }
}

/** A person who is dead by one sentence, and by a later one speaks or comes, named there. */
const DIED_KO =
  /(?<![가-힣])(?<who>[가-힣]{3})(?: (?:씨|화백|작가|교수|감독|회장|시인|선생|배우|가수|박사|대표))?(?:이|가|은|는) (?:[^ .,]+(?<![이가은는]) ){0,4}(?:세상을 떠[났난]|숨졌|숨진|타계|별세|작고|눈을 감)/;

function* speakingDead(document: Document): Iterable<ToldTwice> {
  const { text, language, people, sentences } = document;
  const { dead, deed, then } = LIVING[language];
  // A Korean name without a title is no mention yet: 화가 진하윤이 세상을 떠난 지, and later 진 화백은.
  for (const sentence of language === 'ko' ? sentences : []) {
    const match = DIED_KO.exec(wordsAt(text, sentence));
    const who = match?.groups?.['who'];
    if (!match || who === undefined) continue;
    const before = {
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    };
    for (const later of sentences.slice(sentence.index + 1, sentence.index + FAR)) {
      const words = wordsAt(text, later);
      const named = new RegExp(
        `(?<![가-힣])(?:${who}|${who.slice(0, 1)} (?:씨|화백|작가|교수|감독|회장|시인|선생|배우|가수|박사|대표|전 [가-힣]+))(?!의|[가-힣]{3})`,
      ).exec(words);
      const found = named && deed.exec(words);
      if (!found || then.test(words)) continue;
      yield {
        here: {
          start: later.start + Math.min(named.index, found.index),
          end: later.start + found.index + found[0].length,
        },
        before,
      };
      return;
    }
  }
  for (const { mentions } of people) {
    let died: Span | undefined;
    for (const mention of mentions.slice(0, 40)) {
      const sentence = spanAt(document.sentences, mention.start);
      if (!sentence) continue;
      const words = wordsAt(text, sentence);
      if (died) {
        const from = mention.start - sentence.start;
        const found = deed.exec(words);
        if (found && !then.test(words) && Math.abs(found.index - from) < 60 && mention.start > died.end) {
          yield {
            here: {
              start: sentence.start + found.index,
              end: sentence.start + found.index + found[0].length,
            },
            before: died,
          };
          break;
        }
        continue;
      }
      const gone = dead.exec(words.slice(mention.end - sentence.start, mention.end - sentence.start + 40));
      if (
        gone &&
        !/[은는이가,] .*[은는이가] |\b(?:father|mother|wife|husband|son|daughter|who|after|when)\b|아버지|어머니|부인|남편|아들|딸/u.test(
          gone.input.slice(0, gone.index),
        )
      )
        died = { start: mention.start, end: mention.end + gone.index + gone[0].length };
    }
  }
}
