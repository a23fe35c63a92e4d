/**
 * Two things that cannot both be so of one matter: nobody hurt, and the injured; admission free, and tickets at £8; unanimous, and
 * two against; closed, and open; dead, and speaking.
 */
import { wordsAt } from '#text';
import type { Language, Span } from '#text';
import type { Document } from '../document.js';
import type { ToldTwice } from './happenings.js';
import { spanAt } from '../places.js';
import type { Sentence } from '../sentences.js';
import { namesAnother } from './another-matter.js';

/** What is said, what excludes it, and the words in the sentence of the latter by which both may be so. */
interface Exclusion {
  readonly one: RegExp;
  readonly other: RegExp;
  readonly unless: RegExp;
}

const EXCLUSIONS: Readonly<Record<Language, readonly Exclusion[]>> = {
  ko: [
    {
      one: /(?:다친 사람|부상자|인명 ?피해|사상자|다친 이)(?:은|는|이|가|도)? (?:한 명도 )?없/,
      other:
        /(?:부상자|다친 (?:사람|이|주민|승객|직원)|사망자|숨진 (?:사람|이)) ?(?:들은|\d+ ?명|[한두세네] ?명|(?:다섯|여섯|일곱|여덟|아홉|열) 명)/,
      unless: /없|다른|지난|당시 사고|\d{4}년|작년|아니|앞서|이전|가상|훈련/,
    },
    {
      one: /(?:입장료|관람료|참가비|입장|관람|참가)(?:은|는|가|이)? ?(?:없|무료|공짜|받지 않)/,
      other:
        /(?<![가-힣] ?)(?:입장료|관람료|참가비|입장권|관람권|표(?:는|값)|티켓)[^.]{0,24}\d[\d,]*(?:만)? ?(?:천)?원/,
      unless: /어린이|경로|회원|할인|단체|주차|다른|지난|예년|전시는|특별|포함|작년|원래|기존|대신|유료/,
    },
    {
      one: /만장일치|전원 찬성|반대표? 없이|이견 없이/,
      other: /(?:반대표|반대 ?\d|기권표|기권 ?\d|반대한 (?:의원|위원|사람)|반대에 (?:투표|표))/,
      unless: /지난|앞서|달리|당초|초안|1차|0표|없|자리를 떴|퇴장|불참/,
    },
  ],
  en: [
    {
      one: /\b(?:nobody|no one|no-one) (?:was|had been|has been|is) (?:\p{L}+ )?(?:hurt|injured|killed|harmed)\b|\b(?:no (?:injuries|casualties)|without (?:injuries|casualties))\b/iu,
      other:
        /\b(?:the|two|three|four|five|six|seven|\d+) (?:\p{L}+ )?(?:injured|wounded|dead|casualties)\b(?! (?:in|by) (?:1|2)\d)|\b(?:were|was) (?:taken|rushed) to hospital\b/iu,
      unless:
        /\b(?:no|nobody|another|last (?:year|month)|previous|earlier|drill|exercise|in \d{4}|\p{L}+day['’]s|unhurt|precaution|check)\b/iu,
    },
    {
      one: /\b(?:admission|entry|entrance|attendance) (?:is|will be|was|remains) free\b|\bfree (?:admission|entry)\b/i,
      other: /\b(?:tickets?|admission|entry)\b[^.]{0,24}(?:[£$€] ?\d|\d+ (?:euros|pounds|dollars))/i,
      unless:
        /\b(?:children|members|parking|last year|used to|other|until|premium|train|bus|ferry|usually|normally|next|except|but|instead|under)\b/i,
    },
    {
      one: /\bunanimous(?:ly)?\b|\bwithout dissent\b/i,
      other:
        /\b(?:voted|votes?|councillors|members|judges|jurors) (?:\p{L}+ )?against\b|\b(?:dissent(?:ed|ing)|abstained|abstentions?)\b/iu,
      unless: /\b(?:first|earlier|last|previous|unlike|no|none|nobody|not|draft|amendment|absent|left)\b/i,
    },
  ],
  fr: [
    {
      one: /(?<!\p{L})(?:personne n[’'](?:a été|est) (?:blessé|tué|touché)\p{L}*|aucun blessé|aucune victime|sans faire de (?:blessé|victime)s?|ni (?:mort|blessé) ni (?:mort|blessé))/iu,
      other:
        /(?<!\p{L})(?:les|deux|trois|quatre|cinq|six|\d+) (?:\p{L}+ )?(?:blessé(?:e)?s|morts|victimes)(?!\p{L})/iu,
      unless:
        /(?<!\p{L})(?:aucun\p{L}*|autre|dernier|précédent|exercice|en (?:19|20)\d\d|de (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|ni)(?!\p{L})/iu,
    },
    {
      one: /(?<!\p{L})(?:entrée|accès) (?:est |sera |reste )?(?:gratuite?|libre)/iu,
      other: /(?<!\p{L})(?:billets?|entrée|tarifs?|places?)(?!\p{L})[^.]{0,24}\d+(?:,\d+)? ?(?:€|euros)/iu,
      unless:
        /(?<!\p{L})(?:enfants|adhérents|parking|sauf|mais|dernier|autre|ancien|réduit|moins de|habituellement|assises|train|bus|navette|bateau)(?!\p{L})/iu,
    },
    {
      one: /à l[’']unanimité|unanime/iu,
      other:
        /(?<!\p{L})(?:ont voté contre|a voté contre|voix contre|votes contre|se (?:sont|est) abstenus?|abstentions?)(?!\p{L})/iu,
      unless: /(?<!\p{L})(?:dernier|précédent|premi[eè]re?|aucune?|amendement|sans)(?!\p{L})/iu,
    },
  ],
};

/** Days on which a house is shut, and what goes on there all the same. */
const SHUT: Readonly<Record<Language, { readonly shut: RegExp; readonly open: RegExp }>> = {
  ko: {
    shut: /(?:매주 )?(?<day>[월화수목금토일])요일(?:은|에는|에)? ?(?:쉰다|쉬고|휴관|휴무|문을 닫|쉬며|쉰)/,
    open: /매주 (?<day>[월화수목금토일])요일|(?<other>[월화수목금토일])요일마다/,
  },
  en: {
    shut: /\b(?:closed|shut)(?: to the public)? (?:on |every )?(?<day>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b/,
    open: /\b(?:every|each|on) (?<day>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b(?<=(?:every|each) \p{L}+|days)/u,
  },
  fr: {
    shut: /(?:fermée?s?|ferme|ferment|fermeture|relâche) (?:tous les |chaque |le )?(?<day>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?/,
    open: /(?:chaque |tous les |le )(?<day>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?/,
  },
};

/** Words in either sentence by which it is of one of several. */
const ONE_OF =
  /첫|다른|매달|이웃|옆|예선|\b(?:first|second|other|another|next door|appeal)\b|(?<!\p{L})(?:premi[eè]re?|second\p{L}*|autre|voisine?|ordinaires?|appel)(?!\p{L})/u;

/** What the later sentence opens with when it turns to something else. */
const TURNS =
  /에서|에는|에선|같은 날|한편|앞서|^(?:In|On|At|For|During|Elsewhere|Meanwhile|An?|Dans|Sur|À|Au|Aux|En|Pour|Lors|Pendant|Ailleurs|Une?)(?!\p{L})/u;

/** Reads such pairs, each told in two sentences not far apart, in reading order. */
export function* excluded(document: Document): Iterable<ToldTwice> {
  const { text, language, sentences } = document;
  const said: {
    readonly match: Span;
    readonly exclusion: Exclusion;
    readonly side: 'one' | 'other';
    readonly sentence: Sentence;
  }[] = [];
  const told = new Set<Exclusion>();
  for (const sentence of sentences) {
    if (sentence.zone === 'headline') continue;
    const words = wordsAt(text, sentence);
    if (ONE_OF.test(words)) continue;
    const turns = TURNS.test(words);
    while (said[0] && sentence.index - said[0].sentence.index >= FAR) said.shift();
    for (const exclusion of EXCLUSIONS[language]) {
      for (const side of ['one', 'other'] as const) {
        const match = exclusion[side].exec(words);
        if (!match || (side === 'other' && exclusion.unless.test(words))) continue;
        const here = {
          start: sentence.start + match.index,
          end: sentence.start + match.index + match[0].length,
        };
        const opposite = said.findLast((earlier) => earlier.exclusion === exclusion && earlier.side !== side);
        if (
          opposite &&
          opposite.sentence !== sentence &&
          !told.has(exclusion) &&
          !turns &&
          !namesAnother(document, opposite.sentence, sentence)
        ) {
          told.add(exclusion);
          yield { here, before: opposite.match };
        }
        said.push({ match: here, exclusion, side, sentence });
      }
    }
  }
  yield* onClosedDays(document);
  yield* afterlife(document);
}

/** In sentences: further apart the two may be of two matters. */
const FAR = 5;

function* onClosedDays({ text, language, sentences }: Document): Iterable<ToldTwice> {
  let closed: { readonly day: string; readonly span: Span; readonly index: number } | undefined;
  for (const sentence of sentences) {
    const words = wordsAt(text, sentence);
    const { shut, open } = SHUT[language];
    const shutting = shut.exec(words);
    const opening = closed && !shutting ? open.exec(words) : undefined;
    if (shutting) {
      const start = sentence.start + shutting.index;
      closed = {
        day: shutting.groups?.['day'] ?? '',
        span: { start, end: start + shutting[0].length },
        index: sentence.index,
      };
    } else if (closed && opening && sentence.index - closed.index < 4) {
      const day = opening.groups?.['day'] ?? opening.groups?.['other'];
      const start = sentence.start + opening.index;
      if (day === closed.day && VISIT.test(words) && !ELSEWHERE.test(words))
        yield { here: { start, end: start + opening[0].length }, before: closed.span };
    }
  }
}

/** What visitors come for: another house may be open on the day. */
const VISIT =
  /연다|열린다|관람|해설|개방|공연|강좌|체험|\b(?:opens?|tours?|visits?|guided|workshops?|talks|concerts?)\b|ouvert|ouvre|visite|atelier|concert/iu;
const ELSEWHERE =
  /빼고|제외|다른|쉬|휴|부터|까지|이웃|옆|시장|광장|except|but|will|until|elsewhere|other|staff|clean|next door|nearby|market|square|sauf|ailleurs|autre|voisin|marché|place/iu;

/** Who is told to be dead, and speaks, plays and comes; who got away, and is called dead. */
const LIVING: Readonly<
  Record<Language, { readonly dead: RegExp; readonly deed: RegExp; readonly then: RegExp }>
> = {
  ko: {
    dead: /세상을 떠[났난]|숨졌|숨진|타계|별세|작고|눈을 감/,
    deed: /(?:이날|개막식에|행사에|시상식에|기자회견에서|무대에) (?:나온|나와|참석한|참석해|참석했|오른|올라)|(?:소감을|포부를|계획을) (?:밝혔|전했|말했)|[”"](?:이?라)?고 (?:말했|밝혔|전했|덧붙였|강조했|소감을)/,
    then: /생전|유족|아들|딸|아내|남편|부인|제자|남긴|남겼|당시|전에|일기|유언|동료|후배|대신|대독|사회자|관계자|감독은|\d{4}년/,
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

function* afterlife(document: Document): Iterable<ToldTwice> {
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
        /다른|\b(?:other|another|later|days after|weeks after|had)\b|autre|plus tard|며칠|뒤|후/u.test(words)
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
