/**
 * One happening told twice, on two days or at two hours: a river that bursts its banks on Sunday night, and `Friday’s flood`; a
 * crash at 8.15 a.m., and at 8.15 p.m.
 */
import { readClockTimes, wordsAt } from '#text';
import type { Language, Span } from '#text';
import type { Document } from '../document.js';
import { spanAt } from '../places.js';
import type { Sentence } from '../sentences.js';

/** What the text says of one happening, and what it had said. */
export interface ToldTwice {
  readonly here: Span;
  readonly before: Span;
}

/** What happens, each with the words for it in Korean, English and French. */
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
  ['태풍|폭풍|강풍', 'storm|gale|hurricane|tornado', 'tempête|ouragan|tornade|orage'],
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
  [
    '경기|승리|패배|꺾었|이겼|졌다',
    'match|win|victory|defeat|beat|game|lost',
    'match|victoire|défaite|battu\\p{L}*|rencontre',
  ],
  ['공연|연주회|음악회|콘서트', 'concert|recital|gig', 'concert|récital'],
  ['회의|간담회|총회|설명회', 'meeting|summit|hearing|assembly', 'réunion|assemblée|sommet|audience'],
  ['발사', 'launch\\w*|lift-?off', 'lancement|décollage'],
  ['실종|사라[졌진]', 'disappear\\w*|went missing|vanish\\w*', 'dispar\\p{L}*'],
  ['파업', 'strike|walkout|walked out', 'grève|débrayage'],
];

const INDEX = { ko: 0, en: 1, fr: 2 } as const;
const compiled = new Map<Language, readonly RegExp[]>();

function kindsOf(language: Language): readonly RegExp[] {
  const known = compiled.get(language);
  if (known) return known;
  const patterns = KINDS.map((words) =>
    language === 'ko'
      ? new RegExp(words[0], 'u')
      : new RegExp(`(?<!\\p{L})(?:${words[INDEX[language]]})(?!\\p{L})`, 'iu'),
  );
  compiled.set(language, patterns);
  return patterns;
}

/** The weekdays, Sunday first, as they are written out. */
const WEEKDAY: Readonly<Record<Language, RegExp>> = {
  ko: /(?<day>[일월화수목금토])요일(?! ?(?:자|판|마다))/gu,
  en: /\b(?<day>Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b(?!s)/gu,
  fr: /(?<!\p{L})(?<day>dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi)(?!\p{L})/giu,
};

/** Another time, another of the kind, what is to come, or who says so: no second telling. */
const ANOTHER: Readonly<Record<Language, RegExp>> = {
  ko: /다음 ?주|지난주|매주|또 다른|두 번째|다시|예정|계획|이튿날|뒤인|전인|까지|부터|이후|앞서|오는|내년|밝혔|전했|말했|발표/,
  en: /\b(?:next|last week|every|each|another|second|again|will|due|planned|until|from|following|days? (?:later|after|before|earlier)|previous|earlier|by|said on|announced|rescheduled|postponed|moved|first|third)\b/i,
  fr: /(?<!\p{L})(?:prochaine?|dernière|chaque|tous les|autre|deuxième|second|nouveau|sera|aura|prévue?|jusqu|dès|à partir|lendemain|veille|précédent|reportée?|a (?:dit|déclaré|annoncé|indiqué)|premi[eè]re?)(?!\p{L})/iu,
};

/** What takes up a happening that the reader knows: Friday’s flood, the flood on Friday, 수요일 새벽 처음 불길이 솟은. */
const KNOWN: Readonly<Record<Language, RegExp>> = {
  ko: /(?:요일)(?: (?:새벽|아침|오전|낮|오후|저녁|밤))?(?:의| [가-힣]+){0,3} ?[^.,]{0,10}(?:[은난한던된솟친린긴] |당시|때)|사고가? ?(?:난|당시)/,
  en: /day[’']s |\b(?:the|that|this) (?:\p{L}+ )?\p{L}+ (?:on|of) (?:\p{Lu}\p{Ll}+day)|\bthe (?:\p{Lu}\p{Ll}+day) |\bsince\b/u,
  fr: /(?<!\p{L})(?:l[ea’']|du|de l[a’']|cette?|depuis l[a’']?) ?\p{L}+ (?:de |du )?(?:dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi)(?!\p{L})/iu,
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
  const first = new Map<number, Telling | undefined>();
  for (const sentence of sentences) {
    const words = wordsAt(text, sentence);
    const days = [...words.matchAll(WEEKDAY[language])];
    const [day, more] = days;
    if (!day || sentence.zone === 'headline') continue;
    const span = { start: sentence.start + day.index, end: sentence.start + day.index + day[0].length };
    const kinds = kindsOf(language).flatMap((pattern, kind) => (pattern.test(words) ? [kind] : []));
    const told = (day.groups?.['day'] ?? '').toLowerCase();
    for (const kind of kinds) {
      const earlier = first.get(kind);
      // Of two happenings of a kind the text tells where each sentence with a day tells one anew.
      if (!first.has(kind)) first.set(kind, more ? undefined : { span, day: told, sentence });
      else if (
        earlier &&
        !more &&
        earlier.day !== told &&
        !ANOTHER[language].test(words) &&
        KNOWN[language].test(words.slice(Math.max(0, day.index - 24), day.index + 40))
      )
        yield { here: span, before: earlier.span };
    }
  }
}

/** 오전 7시 20분 and 오후 7시 20분: the same hour and minute, on the other side of noon. */
function* atTwoHalves(document: Document): Iterable<ToldTwice> {
  const { text, language, sentences } = document;
  const first = new Map<number, { readonly half: string; readonly span: Span; readonly index: number }>();
  for (const sentence of sentences) {
    for (const time of readClockTimes(wordsAt(text, sentence), language)) {
      if (time.half === undefined || !time.minute) continue;
      const span = { start: sentence.start + time.start, end: sentence.start + time.end };
      if (spanAt(document.quotations, span.start)) continue;
      const key = time.hour * 60 + time.minute;
      const earlier = first.get(key);
      if (!earlier) first.set(key, { half: time.half, span, index: sentence.index });
      else if (
        earlier.half !== time.half &&
        earlier.index !== sentence.index &&
        !SHIFT.test(wordsAt(text, sentence))
      )
        yield { here: span, before: earlier.span };
    }
  }
}

/** Twelve hours later, twice a day, from the morning to the evening. */
const SHIFT =
  /(?:12|열두) ?시간|하루 (?:두|2)|까지|\b(?:twelve|12) hours|\b(?:until|from|to|twice|both|and again)\b|(?<!\p{L})(?:douze|12) heures|jusqu|deux fois/u;
