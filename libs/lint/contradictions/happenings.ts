/**
 * One happening told twice, on two days or at two hours: a river that bursts its banks on Sunday night, and `Friday’s flood`; a
 * crash at 8.15 a.m., and at 8.15 p.m.
 */
import { readClockTimes, wordsAt } from '#text';
import type { Language, Span } from '#text';
import type { Document } from '../document.js';
import { namesAnother } from './another-matter.js';
import { spanAt } from '../places.js';
import type { Sentence } from '../sentences.js';

/** What the text says of one happening, and what it had said. */
export interface ToldTwice {
  readonly here: Span;
  readonly before: Span;
}

/** What happens once, each with the words for it in Korean, English and French: matches, storms and strikes have a next day. */
const KINDS: readonly (readonly [ko: string, en: string, fr: string])[] = [
  ['불이|불길|화재|불은|방화', 'fires?|blaze|flames?|burn(?:ed|t|ing)', 'feu|incendie|flammes|brûlé'],
  [
    '홍수|범람|침수|물난리|둑이 터',
    'flood\\w*|burst its banks|overflow\\w*',
    'crue|inond\\p{L}*|débord\\p{L}*',
  ],
  [
    '사고|추돌|충돌|들이받|탈선',
    'crash\\w*|collision|collided|accident|pile-up|derail\\w*|came down|ran into|ploughed',
    'accident|collision|percut\\p{L}*|déraill\\p{L}*|carambolage',
  ],
  ['폭발|터졌', 'explosion|explod\\w*|blast', 'explosion|explos\\p{L}*'],
  ['지진|여진', 'earthquake|quake|tremor', 'séisme|tremblement de terre|secousse'],
  ['정전|전기가 끊', 'blackout|power cut|power (?:failed|went)|outage', 'panne|coupure de courant'],
  ['산사태|무너[졌진]|붕괴', 'landslide|collaps\\w*|gave way|rockfall', 'éboulement|effondr\\p{L}*'],
  [
    '도난|절도|강도|훔[쳤친]|털[렸린]',
    'burglar\\w*|robbery|robbed|raid|theft|stol(?:e|en)|break-in|broke into',
    'vol|volée?s?|cambriol\\p{L}*|braqu\\p{L}*',
  ],
  [
    '총격|흉기|살해|피습',
    'shooting|shot|stabb\\w*|attack\\w*',
    'fusillade|agress\\p{L}*|attaque|poignard\\p{L}*',
  ],
  ['투표|선거|표결', 'vote|voted|election|ballot|referendum', 'vote|scrutin|élection|référendum'],
  ['선고|판결', 'verdict|ruling|sentenc\\w*|ruled', 'verdict|jugement|arrêt|condamn\\p{L}*'],
  ['발사', 'launch\\w*|lift-?off', 'lancement|décollage'],
  ['실종|사라[졌진]', 'disappear\\w*|went missing|vanish\\w*', 'dispar\\p{L}*'],
];

const INDEX = { ko: 0, en: 1, fr: 2 } as const;

interface Kind {
  readonly told: RegExp;
  /** Taken up as known: Friday’s flood, the flood on Friday, 수요일 새벽 처음 불길이 솟은. */
  readonly known: RegExp;
}

const compiled = new Map<Language, readonly Kind[]>();

function kindsOf(language: Language): readonly Kind[] {
  const kinds =
    compiled.get(language) ??
    KINDS.map((words): Kind => {
      const word = `(?:${words[INDEX[language]]})`;
      return {
        told: language === 'ko' ? new RegExp(word, 'u') : new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu'),
        known: KNOWN[language](word),
      };
    });
  compiled.set(language, kinds);
  return kinds;
}

const KNOWN: Readonly<Record<Language, (word: string) => RegExp>> = {
  ko: (word) => new RegExp(`요일[^.,]{0,14}${word}[^.,]{0,8}(?:[은난한던된솟친린긴] |당시|때)`, 'u'),
  en: (word) =>
    new RegExp(
      `day['’]s (?:\\p{L}+ )?${word}|\\b(?:the|that|this) (?:\\p{L}+ )?${word} (?:on|of) \\p{L}+day|\\bthe \\p{L}+day ${word}`,
      'iu',
    ),
  fr: (word) =>
    new RegExp(
      `(?<!\\p{L})(?:l[ea’']|du|de l[a’']|cette?) ?${word} (?:de |du )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\\p{L})`,
      'iu',
    ),
};

/** The weekdays, Sunday first, as they are written out. */
const WEEKDAY: Readonly<Record<Language, RegExp>> = {
  ko: /(?<day>[일월화수목금토])요일(?! ?(?:자|판|마다))/gu,
  en: /\b(?<day>Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b(?!s)/gu,
  fr: /(?<!\p{L})(?<day>dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi)(?!\p{L})/giu,
};

/** Another time, another of the kind, what is to come, or who says so: no second telling. */
const ANOTHER: Readonly<Record<Language, RegExp>> = {
  ko: /다음 ?주|지난주|매주|또 다른|두 번째|다시|예정|계획|이튿날|뒤인|전인|까지|부터|이후|앞서|오는|내년|밝혔|전했|말했|발표|이웃|인근|다른|옆/,
  en: /\b(?:next|last week|every|each|another|second|also|other|nearby|neighbou?ring|again|will|due|planned|until|from|following|days? (?:later|after|before|earlier)|previous|earlier|by|said on|announced|rescheduled|postponed|moved|first|third)\b/i,
  fr: /(?<!\p{L})(?:prochaine?|dernière|chaque|tous les|autre|aussi|voisine?|celui|celle|deuxième|second|nouveau|sera|aura|prévue?|jusqu|dès|à partir|lendemain|veille|précédent|reportée?|a (?:dit|déclaré|annoncé|indiqué)|premi[eè]re?)(?!\p{L})/iu,
};

interface Telling {
  readonly span: Span;
  readonly day: string;
  readonly sentence: Sentence;
}

/** Reads the happenings that the body tells of on two days of the week, or at an hour before noon and after it. */
export function* toldTwice(document: Document): Iterable<ToldTwice> {
  yield* onTwoDays(document);
  yield* atTwoHalves(document);
}

function* onTwoDays(document: Document): Iterable<ToldTwice> {
  const { text, language, sentences } = document;
  const first = new Map<Kind, Telling | undefined>();
  let before: Telling | undefined;
  for (const sentence of sentences) {
    const words = wordsAt(text, sentence);
    const [day, more] = words.matchAll(WEEKDAY[language]);
    if (!day || sentence.zone === 'headline') continue;
    const span = { start: sentence.start + day.index, end: sentence.start + day.index + day[0].length };
    const here: Telling = { span, day: (day.groups?.['day'] ?? '').toLowerCase(), sentence };
    const near = words.slice(Math.max(0, day.index - 24), day.index + 40);
    for (const kind of kindsOf(language)) {
      if (!kind.told.test(words)) continue;
      const earlier = first.get(kind);
      // Of two happenings of a kind the text tells where each sentence with a day tells one anew.
      if (!first.has(kind)) first.set(kind, more ? undefined : here);
      else if (
        earlier &&
        !more &&
        earlier.day !== here.day &&
        // A third day between them is that of another matter.
        (before?.day === earlier.day || before?.day === here.day) &&
        !ANOTHER[language].test(words) &&
        kind.known.test(near) &&
        !namesAnother(document, earlier.sentence, sentence)
      )
        yield { here: span, before: earlier.span };
    }
    before = here;
  }
}

/** 오전 7시 20분 and 오후 7시 20분, of one happening: the same hour and minute, on the other side of noon. */
function* atTwoHalves(document: Document): Iterable<ToldTwice> {
  const { text, language, sentences } = document;
  const first = new Map<
    number,
    { readonly half: string; readonly span: Span; readonly kinds: readonly Kind[] }
  >();
  for (const sentence of sentences) {
    const words = wordsAt(text, sentence);
    const times = readClockTimes(words, language);
    const kinds = times.length > 0 ? kindsOf(language).filter(({ told }) => told.test(words)) : [];
    if (kinds.length === 0 || SHIFT.test(words)) continue;
    for (const time of times) {
      if (time.half === undefined || !time.minute) continue;
      const span = { start: sentence.start + time.start, end: sentence.start + time.end };
      if (spanAt(document.quotations, span.start)) continue;
      const key = time.hour * 60 + time.minute;
      const earlier = first.get(key);
      if (!earlier) first.set(key, { half: time.half, span, kinds });
      else if (
        earlier.half !== time.half &&
        earlier.kinds !== kinds &&
        earlier.kinds.some((kind) => kinds.includes(kind))
      )
        yield { here: span, before: earlier.span };
    }
  }
}

/** Twelve hours later, twice a day, from the morning to the evening; when it was over. */
const SHIFT =
  /(?:12|열두) ?시간|하루 (?:두|2)|까지|꺼[졌진]|끝[났난]|진화|복구|\b(?:twelve|12) hours|\b(?:out|over|under control|until|from|to|twice|both|and again)\b|(?<!\p{L})(?:douze|12) heures|jusqu|deux fois/u;
