import type { CalendarDate, Language } from '#text';
import type { Document } from '../document.js';
import type { Sentence } from '../sentences.js';

/** A life or an undertaking has a beginning and an end, and the words for both: 착공 and 완공, born and died. */
interface Course {
  readonly begins: RegExp;
  readonly ends: RegExp;
}

/** A dated beginning and a dated end in one sentence, as the words say. */
export interface Begun {
  readonly begin: CalendarDate;
  readonly end: CalendarDate;
  readonly kind: CourseKind;
}

/** A `turn` is what people do more than once: freed in 2010, arrested again in 2014. */
type CourseKind = 'life' | 'building' | 'gap' | 'turn' | 'other';

const COURSES: Readonly<Record<Language, readonly (Course & { readonly kind: CourseKind })[]>> = {
  ko: [
    {
      kind: 'life',
      begins: /태어나|태어났|태어난|출생|출생해/,
      ends: /숨졌|숨진|사망|별세|세상을 떠|타계|작고|서거/,
    },
    { kind: 'other', begins: /착공|첫 삽|공사를 시작/, ends: /완공|준공|개통|문을 열/ },
    {
      kind: 'building',
      begins: /(?:지은|지어진|세운|건립된|건립한) /,
      ends: /문을 열|개관|개장|철거|헐렸|불탔/,
    },
    { kind: 'other', begins: /개막|막을 올/, ends: /폐막|막을 내/ },
    {
      kind: 'other',
      begins: /문을 열|개업|개점|개관|개장|창업|창립|설립|세워|세웠|출범/,
      ends: /문을 닫|폐업|폐점|폐관|폐장|해산|해체|파산|인수됐|매각/,
    },
    { kind: 'other', begins: /발의|상정|제출/, ends: /가결|통과|시행|공포/ },
    { kind: 'other', begins: /기소|소송을 [내냈]|제소/, ends: /선고|판결|확정/ },
    { kind: 'turn', begins: /입학/, ends: /졸업/ },
    { kind: 'turn', begins: /결혼/, ends: /이혼/ },
    { kind: 'turn', begins: /취임/, ends: /퇴임|사임|물러/ },
    { kind: 'turn', begins: /당선/, ends: /사퇴|사임|물러/ },
    { kind: 'turn', begins: /수감|구속/, ends: /풀려|석방|출소/ },
    { kind: 'other', begins: /다쳐|다친|다쳤|부상/, ends: /수술/ },
    { kind: 'other', begins: /투고|제출/, ends: /게재|채택|승인/ },
    { kind: 'other', begins: /발령|선포/, ends: /해제/ },
    { kind: 'turn', begins: /입대/, ends: /전역|제대/ },
    { kind: 'other', begins: /신청|출원|접수|청구/, ends: /승인|허가|등록|인가|인증/ },
    { kind: 'other', begins: /첫 방송|방영을 시작|방송을 시작/, ends: /종영|막을 내/ },
    { kind: 'gap', begins: /문을 닫|휴관|폐쇄/, ends: /다시 문을 [여연열]|재개관|재개장|다시 열/ },
    {
      kind: 'gap',
      begins: /멈췄|멈춰|중단|끊겼|끊긴|휴관|휴교/,
      ends: /되살아|재개|열[린렸]|다시 (?:열|시작|돌|문을)/,
    },
    { kind: 'other', begins: /착수|시작/, ends: /완료|끝났|끝난|끝나 |마쳤|마친|마쳐|종료/ },
  ],
  en: [
    { kind: 'life', begins: /\bborn\b/i, ends: /\b(?:died|dies|death|passed away|killed)\b/i },
    {
      kind: 'other',
      begins: /\b(?:founded|set up|established|opens?|opened|launched|formed|created)\b/i,
      ends: /\b(?:closes?|closed|shut|dissolved|disbanded|ceased|folded|bankrupt(?:cy)?|acquired|taken over)\b/i,
    },
    {
      kind: 'other',
      begins: /\b(?:began|begun|started|broke ground|work on)\b/i,
      ends: /\b(?:ended|finished|completed|concluded|was over)\b/i,
    },
    {
      kind: 'other',
      begins: /\b(?:introduced|tabled|proposed|drafted|submitted)\b/i,
      ends: /\b(?:passed|approved|adopted|enacted|came into force|took effect)\b/i,
    },
    {
      kind: 'other',
      begins: /\b(?:charged|sued|indicted|filed)\b/i,
      ends: /\b(?:convicted|acquitted|sentenced|ruled|dismissed|settled)\b/i,
    },
    {
      kind: 'building',
      begins: /\b(?:built|constructed|erected)\b/i,
      ends: /\b(?:opened|inaugurated|demolished|torn down|destroyed|burned down)\b/i,
    },
    {
      kind: 'turn',
      begins: /\b(?:jailed|imprisoned|arrested|detained)\b/i,
      ends: /\b(?:released|freed|paroled)\b/i,
    },
    {
      kind: 'other',
      begins: /\b(?:hurt|injured|broke|tore|ruptured)\b/i,
      ends: /\b(?:operated on|had surgery|underwent)\b/i,
    },
    { kind: 'other', begins: /\bsubmitted\b/i, ends: /\b(?:accepted|published)\b/i },
    {
      kind: 'other',
      begins: /\b(?:filed|applied|submitted|requested|sought)\b/i,
      ends: /\b(?:approv\w+|granted|(?:received|won|obtained|got|secured|given) (?:\p{L}+ )?(?:approval|permission|consent|clearance|a licen[cs]e|a permit|the go-ahead))\b/iu,
    },
    {
      kind: 'gap',
      begins: /\b(?:stopped|halted|suspended|broke off|interrupted|abandoned)\b/i,
      ends: /\b(?:resumed|restarted|reopened|picked up|recommenced|relaunched)\b/i,
    },
    { kind: 'gap', begins: /\b(?:closed|shut)\b/i, ends: /\bre-?open(?:s|ed)\b/i },
    { kind: 'other', begins: /\bsigned\b/i, ends: /\b(?:ratified|came into force|took effect)\b/i },
    {
      kind: 'turn',
      begins: /\b(?:hired|recruited|signed|arrived|came)\b/i,
      ends: /\b(?:retired|left|sacked|departed)\b/i,
    },
    {
      kind: 'other',
      begins: /\b(?:dug|sunk|built|planted)\b/i,
      ends: /\b(?:shut|closed|felled|flooded|filled in|burn(?:ed|t) down|demolished|collapsed)\b/i,
    },
    {
      kind: 'turn',
      begins: /\b(?:left|sailed|departed|set off|set out)\b/i,
      ends: /\b(?:returned|came back|arrived|reached|docked|landed)\b/i,
    },
    {
      kind: 'other',
      begins: /\b(?:laid down|ordered|commissioned)\b/i,
      ends: /\b(?:delivered|unveiled|handed over)\b/i,
    },
    { kind: 'turn', begins: /\bmarried\b/i, ends: /\bdivorced\b/i },
    { kind: 'turn', begins: /\b(?:enrolled|entered)\b/i, ends: /\bgraduated\b/i },
    {
      kind: 'turn',
      begins: /\b(?:elected|appointed|took office|joined)\b/i,
      ends: /\b(?:resigned|stepped down|retired|left office|left the)\b/i,
    },
  ],
  fr: [
    {
      kind: 'life',
      begins: /(?<!\p{L})(?:née?|naît)(?!\p{L})/iu,
      ends: /(?<!\p{L})(?:morte?|meurt|décédée?|décède|disparue?)(?!\p{L})/iu,
    },
    {
      kind: 'other',
      begins: /(?<!\p{L})(?:fondée?|créée?|ouverte?|ouvre|ouvrent|ouvert|inaugurée?|lancée?)(?!\p{L})/iu,
      ends: /(?<!\p{L})(?:fermée?|ferme|ferment|dissoute?|rachetée?|liquidée?|disparu)(?!\p{L})/iu,
    },
    {
      kind: 'other',
      begins: /(?<!\p{L})(?:commencée?s?|débutée?s?|entamée?s?|début|lancée?s?|engagée?s?)(?!\p{L})/iu,
      ends: /(?<!\p{L})(?:terminée?s?|achevée?s?|finie?s?|prend fin|pris fin)(?!\p{L})/iu,
    },
    {
      kind: 'other',
      begins: /(?<!\p{L})(?:déposée?s?|présentée?s?|proposée?s?|saisie?s?|poursuivie?s?)(?!\p{L})/iu,
      ends: /(?<!\p{L})(?:votée?s?|adoptée?s?|jugée?s?|rejetée?s?|approuvée?s?|condamnée?s?|relaxée?s?|promulguée?s?)(?!\p{L})/iu,
    },
    {
      kind: 'building',
      begins: /(?<!\p{L})(?:construite?s?|bâtie?s?|érigée?s?|édifiée?s?)(?!\p{L})/iu,
      ends: /(?<!\p{L})(?:inaugurée?s?|ouverte?s?|démolie?s?|détruite?s?|rasée?s?)(?!\p{L})/iu,
    },
    {
      kind: 'turn',
      begins: /(?<!\p{L})(?:incarcérée?s?|emprisonnée?s?|arrêtée?s?|écrouée?s?)(?!\p{L})/iu,
      ends: /(?<!\p{L})(?:libérée?s?|relâchée?s?)(?!\p{L})/iu,
    },
    {
      kind: 'other',
      begins: /(?<!\p{L})(?:demandée?s?|sollicitée?s?|déposée?s?)(?!\p{L})/iu,
      ends: /(?<!\p{L})(?:obtenue?s?|accordée?s?|délivrée?s?|reçue?s?)(?!\p{L})/iu,
    },
    {
      kind: 'gap',
      begins: /(?<!\p{L})(?:interrompue?s?|suspendue?s?|arrêtée?s?|stoppée?s?)(?!\p{L})/iu,
      ends: /(?<!\p{L})(?:repris(?:e|es)?|relancée?s?|rouvert(?:e|es|s)?)(?!\p{L})/iu,
    },
    { kind: 'gap', begins: /(?<!\p{L})fermée?s?(?!\p{L})/iu, ends: /(?<!\p{L})rouver\p{L}+(?!\p{L})/iu },
    { kind: 'other', begins: /(?<!\p{L})votée?s?(?!\p{L})/iu, ends: /(?<!\p{L})promulguée?s?(?!\p{L})/iu },
    {
      kind: 'turn',
      begins: /(?<!\p{L})(?:inscrite?|entrée?)(?!\p{L})/iu,
      ends: /(?<!\p{L})diplôm\p{L}+(?!\p{L})/iu,
    },
    {
      kind: 'other',
      begins: /(?<!\p{L})(?:commencée?s?|entamée?s?)(?!\p{L})/iu,
      ends: /(?<!\p{L})(?:inaugurée?s?|ouverte?s?|livrée?s?)(?!\p{L})/iu,
    },
    {
      kind: 'turn',
      begins: /(?<!\p{L})(?:partie?s?|embarquée?s?)(?!\p{L})/iu,
      ends: /(?<!\p{L})(?:revenue?s?|rentrée?s?|arrivée?s?)(?!\p{L})/iu,
    },
    { kind: 'other', begins: /(?<!\p{L})blessée?(?!\p{L})/iu, ends: /(?<!\p{L})opérée?(?!\p{L})/iu },
    { kind: 'other', begins: /(?<!\p{L})soumise?s?(?!\p{L})/iu, ends: /(?<!\p{L})acceptée?s?(?!\p{L})/iu },
    { kind: 'turn', begins: /(?<!\p{L})mariée?s?(?!\p{L})/iu, ends: /(?<!\p{L})divorcée?s?(?!\p{L})/iu },
    {
      kind: 'turn',
      begins: /(?<!\p{L})(?:élue?|nommée?)(?!\p{L})/iu,
      ends: /(?<!\p{L})(?:démissionn\p{L}+|quitt\p{L}+)(?!\p{L})/iu,
    },
  ],
};

/** The one beginning and the one end that a sentence with two dates tells of. */
export function readBegun(document: Document, sentence: Sentence): Begun | undefined {
  const dated = sentence.dates.filter(({ year }) => year !== undefined && year > 99);
  const days = sentence.dates.filter(({ month, day }) => month !== undefined && day !== undefined);
  const dates = dated.length === 0 && days.every(({ year }) => year === undefined) ? days : dated;
  const [first, second] = dates;
  if (!first || !second || dates.length > 2) return undefined;
  const said = document.text.slice(sentence.start, sentence.end);
  for (const { begins, ends, kind } of COURSES[document.language]) {
    const [begin, end] = [begins.exec(said), ends.exec(said)];
    if (!begin || !end || again(begins, said) || again(ends, said)) continue;
    // What was reopened in 1991 and closed in 2003 had no gap between the two, and who was freed may be arrested.
    if ((kind === 'gap' || kind === 'turn') && begin.index > end.index) continue;
    if (kind !== 'life' && HAD.test(said.slice(Math.max(0, end.index - 24), end.index))) continue;
    if (kind === 'life' ? KIN.test(between(said, begin, end)) : kind !== 'gap' && AGAIN.test(said)) continue;
    if (kind !== 'life' && !areOfOne(document, sentence, begin, end)) continue;
    const of = (word: RegExpExecArray): CalendarDate | undefined =>
      dateOf(word, sentence, [first, second], document.language);
    const [opening, closing] = [of(begin), of(end)];
    if (opening && closing && opening !== closing) return { begin: opening, end: closing, kind };
  }
  return undefined;
}

/** `Elected in 2018, he had resigned in 2016`: what had ended by then is another's end. */
const HAD = /\bhad(?: \p{L}+){0,2} $|(?<!\p{L})(?:avait|était|avaient|étaient)(?: \p{L}+){0,2} $/u;

/** Said twice, a word could belong to either date. */
function again(pattern: RegExp, said: string): boolean {
  const first = pattern.exec(said);
  return first !== null && pattern.test(said.slice(first.index + first[0].length));
}

/** The words between the beginning and the end. */
function between(said: string, begin: RegExpExecArray, end: RegExpExecArray): string {
  const [first, second] = begin.index < end.index ? [begin, end] : [end, begin];
  return said.slice(first.index + first[0].length, second.index);
}

/** Someone else who may have died. */
const KIN =
  /\b(?:his|her|their|whose|father|mother|parents|son|daughter|husband|wife|brother|sister)\b|(?<!\p{L})(?:son|sa|ses|leurs?|dont|père|mère|fils|fille|mari|femme|frère|sœur)(?!\p{L})|아버지|어머니|부친|모친|남편|아내|아들|[가-힣]의 딸|형이|누나|동생/iu;

/**
 * Whether the beginning and the end are said of one thing: between the first date and the second verb stands nothing but
 * what joins two verbs of one subject. `Built in 1960, replaced one opened in 1901` names two bridges.
 */
function areOfOne(
  document: Document,
  sentence: Sentence,
  begin: RegExpExecArray,
  end: RegExpExecArray,
): boolean {
  const [first, second] = begin.index < end.index ? [begin, end] : [end, begin];
  const from = sentence.start + first.index + first[0].length;
  const to = sentence.start + second.index;
  const dates = sentence.dates.filter((date) => date.start >= from && date.end <= to);
  if (document.language === 'ko') {
    const date = dates.at(-1);
    return (
      date !== undefined &&
      LEADS_TO.test(document.text.slice(from, date.start)) &&
      STRAIGHT.test(document.text.slice(date.end, to)) &&
      !ATTRIBUTIVE.test(document.text.slice(to, to + second[0].length + 4))
    );
  }
  const [near, far] = dates;
  const tail = (
    document.text.slice(near?.end ?? from, far?.start ?? to) + document.text.slice(far?.end ?? to, to)
  ).replace(ASIDE, '');
  const { joins, subject } = ONE_SUBJECT[document.language];
  return joins.test(tail) || (first.index === 0 && subject.test(tail));
}

/** `, when the banks took fright,`: why, told between two commas. */
const ASIDE =
  /, (?:when|as|after|because|since|while|amid|following|despite|under|with|who|which|where|quand|lorsque|alors que|parce que|après|faute|qui|où|malgré|avec|sous) [^,;.]{2,60}(?=,)/u;

const ONE_SUBJECT: Readonly<Record<'en' | 'fr', { readonly joins: RegExp; readonly subject: RegExp }>> = {
  en: {
    joins:
      /^ ?[,;]?(?: (?:and|but|then|only|having|first|only|it|he|she|they|was|were|had|has|been|later|finally|formally|officially|eventually|before|in|on|early|late))* $/i,
    subject: /^, (?:the|this) \p{L}+ (?:(?:was|were|had|has|been|finally) )*$/iu,
  },
  fr: {
    joins:
      /^ ?[,;]?(?: (?:et|puis|mais|après|avoir|être|s[’']être|avant|d[’']abord|ils?|elles?|a|ont|est|sont|été|était|avait|fut|furent|s[’']est|se|finalement|ensuite|officiellement|en|le))* $/i,
    subject: /^, (?:(?:le|la|les|cette|ce) |l[’'])\p{L}+ (?:(?:a|ont|est|sont|été|s[’']est|se|fut) )*$/iu,
  },
};

/** From a Korean verb to the date of the next: 해, 돼, 된 이 회사는. */
const LEADS_TO =
  /^(?:하여|해|돼|되어|어|여|고|했고|됐고|었고|했으나|했지만|됐으나|했다가|한 뒤|한 후|)?,? $|^(?:된|한|은|연|운|인)? ?(?:(?:이|그) )?(?:[가-힣A-Za-z]+ )?[가-힣A-Za-z]+[은는이가] $/;

/** From the date to its verb without another subject. */
const STRAIGHT = /^(?:에|에는)? (?:(?:(?:공사|작업)[가이]|[^ .,]*[^은는이가 .,]) ){0,3}$/;

/** A verb that says which of its nouns is meant: 철거된 공장, 문을 닫은 가게. */
const ATTRIBUTIVE = /(?:[은된한던난친린인연]|하는|되는|지은|세운) [가-힣]/;

/** What ended may have begun again. */
const AGAIN =
  /다시|재개|재창|재건|복원|\b(?:again|re-?open\w*|rebuilt|restor\w+)\b|rouver|de nouveau|à nouveau|reconstru/i;

/** In Korean the date stands before its verb; elsewhere after it (died in 1980), or else before (in 1980 he died). */
function dateOf(
  word: RegExpExecArray,
  sentence: Sentence,
  dates: readonly CalendarDate[],
  language: Language,
): CalendarDate | undefined {
  const start = sentence.start + word.index;
  const end = start + word[0].length;
  const before = dates.filter((date) => date.end <= start && start - date.end < 60).at(-1);
  if (language === 'ko') return before;
  const after = dates.find((date) => date.start >= end && date.start - end < 22);
  return after ?? before;
}
