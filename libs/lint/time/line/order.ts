/**
 * What the words put in one order and the dates in the other: a stage before an earlier one of the same undertaking, a deed
 * before its doer was born or founded, what came `then` before what came first.
 */
import type { Language } from '#text';
import type { Document } from '../../document.js';
import type { Sentence } from '../../sentences.js';
import { actsOf } from './acts.js';
import type { Act } from './acts.js';
import { follows, isOne, recurs } from './chains.js';
import { isBefore, momentsOf } from './moments.js';
import type { Moment } from './moments.js';

/** Two moments: the words say that `later` came later, the dates that it came earlier. */
export interface OutOfOrder {
  readonly later: Moment;
  readonly earlier: Moment;
}

/** The same of two stages of one chain. */
interface Staged extends OutOfOrder {
  readonly chain: number;
}

/** Reads an article’s line of time, paragraph by paragraph, and yields what stands out of its order. */
export function* outOfOrder(document: Document): Iterable<OutOfOrder> {
  let last:
    | { readonly sentence: Sentence; readonly acts: readonly Act[]; readonly moments: readonly Moment[] }
    | undefined;
  for (const sentence of document.sentences) {
    const moments = momentsOf(document, sentence);
    const acts = moments.length > 0 ? actsOf(document, sentence) : [];
    yield* within(document, sentence, acts);
    yield* sinceOrigin(document, sentence, moments);
    if (last?.sentence.paragraph === sentence.paragraph && sentence.index - last.sentence.index < 3) {
      if (sentence.index - last.sentence.index === 1 || isOneStory(document, sentence))
        yield* across(document, last.sentence, last.acts, sentence, acts, moments.length);
      yield* beforeOrigin(document, last.sentence, last.acts, sentence, moments);
      yield* byWord(document, last.moments, sentence, moments);
    }
    if (moments.length > 0) last = { sentence, acts, moments };
  }
}

function* within(document: Document, sentence: Sentence, acts: readonly Act[]): Iterable<OutOfOrder> {
  for (let index = 1; index < acts.length; index += 1) {
    const [one, other] = [acts[index - 1], acts[index]];
    if (!one || !other) continue;
    const found = ordered(document, sentence, one, other);
    if (!found || saysAgain(document, sentence, [one, other])) continue;
    if (isOne(found.chain) ? !isApart(document, one, other) : isOfOne(document, sentence, one, other))
      yield found;
  }
}

function ordered(document: Document, sentence: Sentence, one: Act, other: Act): Staged | undefined {
  const told = follows(one.roles, other.roles);
  if (!told) return undefined;
  const goesBack =
    told.first === 'other' &&
    BACK.test(document.text.slice(Math.max(sentence.start, other.start - 24), other.end + 8));
  if (recurs(told.chain) && told.first === 'other' && !goesBack) return undefined;
  // `Elected in 2018, he had resigned in 2016`: what had ended by then is the end of something else.
  const had =
    told.first === 'one' &&
    HAD.test(document.text.slice(Math.max(sentence.start, other.start - 24), other.start));
  if (had) return undefined;
  const [first, second] = told.first === 'one' ? [one, other] : [other, one];
  // Of one sentence two years may lie further apart.
  const far = one.moment.start >= sentence.start ? 3 : 1;
  return isBefore(second.moment, first.moment, far)
    ? { later: second.moment, earlier: first.moment, chain: told.chain }
    : undefined;
}

const HAD = /\bhad\b|(?<!\p{L})(?:avait|avaient|était|étaient)(?!\p{L})/u;

/** What was told had happened before. */
const BACK =
  /\bhad\b|(?<!\p{L})(?:avait|avaient|était|étaient)(?!\p{L})|것은|처음|같은 (?:학교|대학|회사|팀|구단|직장)|\b(?:the same|that same) (?:school|college|university|firm|company|club|team|paper)\b|(?:la|le|l[’']) ?même (?:école|université|entreprise|société|club)/u;

/** Words between two stages of one story by which it is another after all: one that had been, of somebody else. */
function isApart({ text }: Document, one: Act, other: Act): boolean {
  const [from, to] = [Math.min(one.end, other.end), Math.max(one.start, other.start)];
  return to - from > 160 || APART.test(text.slice(from, to));
}

const APART =
  /[“”«»]|\b(?:one|another|other|earlier|unlike|whose|similar)\b|(?<!\p{L})(?:autre|celui|celle|dont|ailleurs)(?!\p{L})|반면|한편|다른|달리|앞선/u;

/** Whether a sentence, but for the words of its acts, tells of something done again. */
function saysAgain({ text, language }: Document, sentence: Sentence, acts: readonly Act[]): boolean {
  let words = '';
  let from = sentence.start;
  for (const { start, end } of acts) {
    words += `${text.slice(from, start)} `;
    from = end;
  }
  return AGAIN[language].test(words + text.slice(from, sentence.end));
}

function* across(
  document: Document,
  last: Sentence,
  before: readonly Act[],
  sentence: Sentence,
  acts: readonly Act[],
  moments: number,
): Iterable<OutOfOrder> {
  const [one, more] = before;
  const [other, another] = acts;
  if (!one || !other || more || another || moments > 1) return;
  const found = ordered(document, sentence, one, other);
  if (!found) return;
  const { text, language } = document;
  if (saysAgain(document, last, [one]) || saysAgain(document, sentence, [other])) return;
  const there = text.slice(sentence.start, sentence.end);
  if (OTHERS[language].test(there)) return;
  // The novel came out; the film of it was shot.
  const [work, next] = [WORK.exec(text.slice(last.start, last.end))?.[0], WORK.exec(there)?.[0]];
  if (work !== undefined && next !== undefined && work.toLowerCase() !== next.toLowerCase()) return;
  if (isSameSubject(document, last, sentence, other)) yield found;
}

/** What happened again, or for the second time, or to a part. */
const AGAIN: Readonly<Record<Language, RegExp>> = {
  ko: /다시|재개|재창|재건|재선|복원|증축|확장|리모델링|보수 ?공사|두 번째|2차|둘째|또 다른|새 |옛 |후신|전신/,
  en: /\b(?:again|re-?open\w*|rebuilt|restor\w+|renovat\w+|refurb\w+|extension|extended|a second|second time|another|previous|earlier|former|old|older|new|first opened|predecessor|replac\w+|successor|also)\b/i,
  fr: /rouver|nouveau|nouvelle|reconstru|rénov|restaur|extension|agrandi|seconde?(?!\p{L})|deuxième|autre|précédent|ancien|remplac|aussi/iu,
};

const WORK =
  /소설|영화|드라마|음반|연극|책|\b(?:novel|film|book|album|play|series|record|song|musical|game)\b|(?<!\p{L})(?:roman|film|livre|disque|pièce|série|chanson|jeu)(?!\p{L})/iu;

/** Another of the kind, or what was planned only. */
const OTHERS: Readonly<Record<Language, RegExp>> = {
  ko: /예정|계획|목표|반면|한편|다른|비슷한|지난번/,
  en: /^(?:(?:A|An)(?! (?:jury|judge|court|tribunal|crew|magistrate))|Another|Some|Other|Many|Few|Most|Meanwhile|By contrast|Elsewhere)\b|\b(?:was due|were due|was to|should have|had been planned|was planned|would have)\b/,
  fr: /^(?:Une?(?! (?:jury|juge|tribunal|cour))|D[’']autres|Certains|Plusieurs|Ailleurs|Pendant ce temps)(?!\p{L})|(?:devait|devaient|aurait dû|prévue?s?)(?!\p{L})/u,
};

/** Between two acts of one sentence nothing names another doer. */
function isOfOne(document: Document, sentence: Sentence, one: Act, other: Act): boolean {
  const { text, language } = document;
  const from = Math.max(one.end, Math.min(one.moment.end, other.start));
  const between = text.slice(from, other.start).replace(text.slice(other.moment.start, other.moment.end), '');
  if (between.length > 90) return false;
  if (language === 'ko') {
    if (/[.;“”]/.test(between)) return false;
    // Of a noun that is told of in passing: 2013년 문을 연 공장.
    if (ATTRIBUTIVE.test(text.slice(other.start, other.end + 4)) && other.end + 4 < sentence.end)
      return false;
    const doers = between.split(' ').filter((word) => DOER.test(word));
    const [doer, more] = doers;
    if (more !== undefined) return false;
    return doer === undefined || TAKES_UP.test(doer) || ATTRIBUTIVE.test(text.slice(one.start, one.end + 5));
  }
  if (
    /[.“”«»]|[;:].*[;:]|\b(?:who|which|whose|that|one|by|of the)\b|(?<!\p{L})(?:qui|dont|que|celui|celle|par)(?!\p{L})/u.test(
      between,
    )
  )
    return false;
  // `had been`: what had happened by then is told in its own order, and is of one story all the same.
  if (PRONOUN.test(between)) return true;
  const subject = between.replace(GLUE, ' ').trim();
  return subject === '' || /^(?:[a-zà-ÿ’']+)(?: [a-zà-ÿ’']+)?$/u.test(subject);
}

const PRONOUN =
  /(?:^|[ ,])(?:it|he|she|they|il|elle|ils|elles)(?: (?:was|were|then|finally|est|sont|a|ont|fut))?(?: (?:in|on|en|le))? *$/iu;

const GLUE =
  /[,;]|(?<!\p{L})(?:and|but|then|before|after|it|he|she|they|was|were|had|has|have|is|are|been|be|being|in|on|by|at|the|its|his|her|their|only|first|finally|just|this|in turn|late|early|spring|summer|autumn|winter|of|et|mais|puis|avant|il|elle|ils|elles|a|ont|est|sont|était|étaient|avait|avaient|été|fut|en|le|la|les|l[’']|son|sa|ses|leur|ce|cette|seulement|enfin|s[’']|se|y|au|à)(?!\p{L})/giu;

/** A word with a particle of the subject or the topic. */
const DOER =
  /^(?![^ ]*(?:있는|없는|하는|되는|만든|많은|같은|작은|높은|깊은|에는|에서는|로는|까지는|부터는|월에는))[가-힣A-Za-z0-9]{1,}(?:은|는|이|가)$/;
/** 그는, 회사는, 공사는: who or what was spoken of. */
const TAKES_UP =
  /^(?:그|그녀|이|회사|업체|공사|작업|정부|양쪽|경찰|검찰|법원|소방당국|당국|이들|이곳|두 사람)(?:은|는|이|가)$/;
const ATTRIBUTIVE = /(?:[은된한던된인운온연난간친쓴긴낸]|하는|되는|지은|세운) [가-힣]/;

/** The second of two sentences goes on about what the first tells of. */
function isSameSubject(document: Document, last: Sentence, sentence: Sentence, act: Act): boolean {
  const { text, language } = document;
  const head = text.slice(sentence.start, act.start);
  const earlier = text.slice(last.start, last.end);
  if (language === 'ko') {
    const doers = head.split(' ').filter((word) => DOER.test(word));
    return doers.every((word) => {
      const noun = word.replace(/(?:은|는|이|가)$/, '');
      return (
        TAKES_UP.test(word) ||
        earlier.includes(noun) ||
        isAct(document, noun) ||
        /(?:것|때|해|작가|감독|주민|노조|당국|첫 삽)$/.test(noun)
      );
    });
  }
  const names = head.match(/(?<=[\p{L},;] |^)\p{Lu}[\p{L}’'-]+/gu) ?? [];
  return names.every(
    (name, index) =>
      OPENER.test(name) ||
      MONTH.test(name) ||
      earlier.includes(name) ||
      (index === 0 && head.startsWith(name) && /(?:ed|ing|ly|ée?s?|ant)$/.test(name)),
  );
}

/** 착공, 시행, 촬영: the noun is the act. */
function isAct(document: Document, noun: string): boolean {
  return /(?:착공|시행|발효|촬영|녹음|개통|준공|완공|설립|창립|신고|발의|공포|시상식|개막|당선작|수상작|합격자|표|예매|접수|마감|심사|구급차|소방차|소방대|경찰|검찰|국회|의회|재판부|법원|재판장|배심원단|재판|공판|선고|수술|사고|불|결혼|졸업|입학)$/.test(
    noun,
  );
}

const OPENER =
  /^(?:The|It|He|She|They|This|That|These|Those|Its|His|Her|Their|In|On|At|By|But|And|Yet|Then|Later|Work|Building|Construction|Ground|Digging|Firefighters|Paramedics|Rescuers|Officers|Police|MPs|Lawmakers|Senators|Councillors|Boring|Drilling|Entries|Winners|Tickets|Results|Le|La|Les|L[’'](?:\p{L}+)?|Il|Elle|Ils|Elles|Ce|Cette|Ces|Son|Sa|Ses|Leur|Leurs|En|Mais|Et|Puis|Parliament|Parlement)$/u;
const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

/** A sentence between two that is told in passing does not break the story when the next takes up what was told. */
function isOneStory(document: Document, sentence: Sentence): boolean {
  return TAKES[document.language].test(document.text.slice(sentence.start, sentence.end));
}

const TAKES: Readonly<Record<Language, RegExp>> = {
  ko: /^(?:그는|그녀는|공사는|착공|시행|당선작|표는|촬영은)/,
  en: /^(?:It|He|She|They|Work|The (?:work|results?|winners?))\b/,
  fr: /^(?:Il|Elle|Ils|Elles|Les (?:travaux|résultats|lauréats))(?!\p{L})/u,
};

/** `Recruited in 2015, he made foreman in 2011`: what is told first, as done, is where the rest began. */
const ORIGIN: Readonly<Record<Language, { readonly head: RegExp; readonly gap: RegExp }>> = {
  ko: {
    head: /(?:^|[ ,])$/,
    gap: /^(?:에|에는)? ?[^.,“”]{0,20}(?:태어난|출생한|설립된|창업한|창립된|창단한|창단된|창간된|출범한|결성된|데뷔한) [^.,“”]{1,20}(?:은|는|이|가) $/,
  },
  en: {
    head: /^(?:Born|Hatched|Founded|Established|Set up|Created|Formed|Launched|Incorporated|Elected|Appointed|Hired|Recruited|Named|Promoted|Trained|Ordained|Arriving|Having arrived|Commissioned)(?: [^,.;]{1,40})? (?:in|on) $/,
    gap: /^(?: [^,.;]{1,40})?, (?:(?:the|this|that|its|his|her|their) \p{L}+|it|they|he|she) (?!had\b|has\b|is\b|was born\b|replace|follow|succeed|used\b)\p{L}+(?: [^.;,“”]{1,60})? (?:in|on) $/u,
  },
  fr: {
    head: /^(?:Née?s?|Fondée?s?|Créée?s?|Lancée?s?|Constituée?s?|Élue?s?|Nommée?s?|Recrutée?s?|Embauchée?s?|Engagée?s?|Arrivée?s?|Installée?s?|Entrée?s?|Formée?s?|Diplômée?s?)(?: [^,.;]{1,40})? (?:en|le) $/,
    gap: /^(?: [^,.;]{1,40})?, (?:(?:le|la|les|cette|ce|cet) \p{L}+|l[’']\p{L}+|il|elle|ils|elles) (?!avai|étai|succèd|remplac|repren)\p{L}+[^.;«»]{0,60} (?:en|le) $/u,
  },
};

/** Between the verb and its date somebody or something else may have been made, or told of: the house built in 1895. */
const MADE =
  /(?:ed|shot|bought|built|made|written|sung|drawn|born|from|back|since|of|ée?s?|né|bâtie?s?|construite?s?|écrite?s?|issue?s?|depuis|de) (?:in|on|en|le) $|\b(?:which|who|that|whose|had|before|after|already|earlier|again)\b|(?<!\p{L})(?:qui|que|dont|avait|était|avant|après|déjà|de nouveau)(?!\p{L})|앞서|이미|전에|다시/u;

/** Between the verb and its date stands something else, which may have been made then: he lives in a house built in. */
const ARTICLE = /\b(?:an?|the|une?|le|la|les)(?= \p{L}+ \p{L}+ (?:in|on|en|le) $)/u;

function* sinceOrigin(
  document: Document,
  sentence: Sentence,
  moments: readonly Moment[],
): Iterable<OutOfOrder> {
  const { text, language } = document;
  const [first, second] = moments;
  if (!first || !second || !isBefore(second, first, 5)) return;
  const gap = text.slice(first.end, second.start);
  const { head, gap: between } = ORIGIN[language];
  if (gap.length > 130 || !between.test(gap) || !head.test(text.slice(sentence.start, first.start))) return;
  const verb = /, (?:it|they|he|she|il|elle|ils|elles) [\p{L} ]{2,24}(?:in|on|en|le) $/u.exec(gap)?.[0];
  if (MADE.test(verb === undefined || ARTICLE.test(verb) ? gap : '')) return;
  if (language === 'ko' && !closes(text.slice(second.end, sentence.end))) return;
  yield { later: second, earlier: first };
}

/** What follows a Korean date when its verb closes the sentence: no other subject, no verb that says which noun is meant. */
function closes(words: string): boolean {
  const said = /^(?:에|에는)? (?<said>[^.,“”]{1,40})[.]/.exec(words)?.groups?.['said'];
  return (
    said !== undefined &&
    !/(?:지어|세워|만들어)진 |(?:[지찍]은|쓴|나온|사들인|만든) |다시 /.test(said) &&
    said
      .split(' ')
      .slice(0, -1)
      .every((word) => !/[이가은는]$/.test(word))
  );
}

/** A house or a person has nothing done or had before it was founded, opened or born, as the sentence before tells. */
function* beforeOrigin(
  document: Document,
  last: Sentence,
  before: readonly Act[],
  sentence: Sentence,
  moments: readonly Moment[],
): Iterable<OutOfOrder> {
  const { text, language } = document;
  const [origin, more] = before;
  const [moment, another] = moments;
  if (!origin || more || !moment || another || !isBefore(moment, origin.moment, 2)) return;
  if (!BEGUN[language].test(text.slice(origin.start, origin.end))) return;
  const there = text.slice(sentence.start, sentence.end);
  if (
    saysAgain(document, sentence, []) ||
    saysAgain(document, last, [origin]) ||
    OTHERS[language].test(there)
  )
    return;
  if (FORMER[language].test(there)) return;
  if (language === 'ko') {
    const words = there.replace(text.slice(moment.start, moment.end), '').split(' ');
    const doers = words.filter((word) => DOER.test(word));
    if (doers.every((word) => TAKES_UP.test(word)) && /[^인이]다\.$/.test(there))
      yield { later: moment, earlier: origin.moment };
    return;
  }
  const doer = GOES_ON[language].exec(there)?.groups?.['doer'];
  const isPerson = doer !== undefined && /^(?:s?he|ils?|elles?)$/i.test(doer);
  const isBorn = BORN.test(text.slice(origin.start, origin.end));
  if (doer !== undefined && (language === 'fr' || isPerson === isBorn))
    yield { later: moment, earlier: origin.moment };
}

const BORN = /^(?:born|née?s?)$/i;

const BEGUN: Readonly<Record<Language, RegExp>> = {
  ko: /태어|출생|설립|창업|창립|창단|창간|창당|세[웠운워]|개교|개원|개업|개관|개장|문을 [여연열]/,
  en: /^(?:born|founded|set up|established|incorporated|formed|opened|inaugurated)$/i,
  fr: /^(?:née?s?|fondée?s?|créée?s?|constituée?s?|ouvert(?:e|es|s)?|inaugurée?s?)$/i,
};

/** What there had been before. */
const FORMER: Readonly<Record<Language, RegExp>> = {
  ko: /앞서|이미|이전|당시|부모|아버지|어머니|조부|할아버지|선대|창업주|원래|본래|착공|공사|설계|시작했|모태|기원/,
  en: /\b(?:had|before|already|father|mother|parents|grand\w+|designed|planned|built|work|construction|founders?|ago|since)\b/i,
  fr: /(?<!\p{L})(?:avai\p{L}+|étai\p{L}+|avant|déjà|père|mère|parents|grand\p{L}*|construi\p{L}*|travaux|fondat\p{L}+|depuis)(?!\p{L})/iu,
};

/** The same subject, and what it did. */
const GOES_ON: Readonly<Record<'en' | 'fr', RegExp>> = {
  en: /^(?:In [^,]{4,20},? )?(?<doer>[Ii]t|[Hh]e|[Ss]he|[Tt]hey|[Tt]he (?:firm|company|school|club|museum|theatre|hospital|brewery|bank|paper)) (?!is |was |were |has |would |could )\p{Ll}+/u,
  fr: /^(?:En [^,]{4,20},? )?(?<doer>[Ii]l|[Ee]lle|[Ii]ls|[Ee]lles|[Ll](?:a|e|[’'])? ?(?:société|entreprise|école|club|musée|théâtre|hôpital|banque|journal|maison)) (?!est |étai)\p{Ll}+/u,
};

/** Words right before a date that put it after the one told before, or before it. */
const WORDS: Readonly<Record<Language, { readonly after: RegExp; readonly before: RegExp }>> = {
  ko: {
    after: /(?:이듬해인|다음 ?해인|그 (?:뒤|후)|이후|뒤이어|이어) ?$/,
    before: /(?:앞서|이보다 앞선|그에 앞서|전해인|그 전해인) ?$/,
  },
  en: {
    after:
      /\b(?:[Tt]hen|[Ll]ater|[Ss]ubsequently|[Aa]fterwards|[Tt]hereafter|the (?:following|next) year),? (?:in |on )?$/,
    before:
      /\b(?:[Ee]arlier|[Pp]reviously|[Bb]efore that|[Bb]eforehand|the (?:year before|previous year)),? (?:in |on )?$/,
  },
  fr: {
    after:
      /(?<!\p{L})(?:[Pp]uis|[Ee]nsuite|[Pp]lus tard|[Pp]ar la suite|l[’']année suivante),? (?:en |le )?$/u,
    before:
      /(?<!\p{L})(?:[Pp]lus tôt|[Aa]uparavant|[Aa]vant cela|l[’']année précédente|un an avant),? (?:en |le )?$/u,
  },
};

/** `Later, in 1979` where 1988 was told before; 이듬해인 2013년 behind 2015년. */
function* byWord(
  document: Document,
  earlier: readonly Moment[],
  sentence: Sentence,
  moments: readonly Moment[],
): Iterable<OutOfOrder> {
  const [moment] = moments;
  const last = earlier.at(-1);
  if (!moment || !last || earlier.length > 1) return;
  const ahead = document.text.slice(sentence.start, moment.start);
  if (ahead.length > 24) return;
  const { after, before } = WORDS[document.language];
  if (after.test(ahead) && isBefore(moment, last, 3)) yield { later: moment, earlier: last };
  if (before.test(ahead) && isBefore(last, moment, 3)) yield { later: last, earlier: moment };
}
