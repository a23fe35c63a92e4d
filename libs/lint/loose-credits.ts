/**
 * A person and a work of the fact book, credited with each other by any word that fits the work, wherever it stands in the clause:
 * `Manet, l’auteur d’Impression, soleil levant`; `painted by Rembrandt, Guernica hangs in Madrid`; `Watt, whose locomotive Rocket`.
 */
import type { Language, Span } from '#text';
import { kindsOf, valuesOf } from './fact-book.js';
import type { FactMention, HouseFact } from './fact-book.js';
import type { CreditStatement } from './credits.js';

type Craft = 'painted' | 'written' | 'composed' | 'directed' | 'built' | 'developed' | 'found';

/** How one is credited with a work of each craft; `any` fits all. */
const WORDS: Readonly<Record<Language, Readonly<Record<Craft | 'any', RegExp>>>> = {
  ko: {
    painted: /그린|그림|유화|그렸|그려|화가|조각한|조각했|빚은|붓/,
    written: /쓴|썼|써 |써서|지은|지었|펴낸|펴냈|집필|저자|작가|소설|시집|대표작|발표/,
    composed: /작곡|곡을 (?:쓴|썼)|쓴 (?:오페라|곡|교향곡)/,
    directed: /연출|감독|메가폰|찍은|찍었/,
    built: /설계|지은|지었|세운|건축가/,
    developed: /만든|만들|개발|창시|고안|설계|창조|제작/,
    found: /발견|밝혀낸|발명|정립|제창|주창|창안|고안|만든|만들|밝힌|밝혀/,
    any: /(?:의|이|가) (?:대표작|명작|걸작|작품)|원작자|창작/,
  },
  en: {
    painted:
      /\b(?:paint(?:ed|er|ing|ings|s)|painter of|canvas|sculpt(?:ed|or)|carved|brush|artist behind|masterpiece)\b/i,
    written:
      /\b(?:wrote|written|writ(?:er|ing)|author(?:ed)?|novel(?:ist)?|penned|playwright|poet|poem|play|bestseller)\b/i,
    composed: /\b(?:compos(?:ed|er|ing|ition)|wrote|written by|score[ds]?|opera|symphony|ballet|music)\b/i,
    directed: /\b(?:direct(?:ed|or|ing)|film-?maker|film|movie|shot by|made)\b/i,
    built: /\b(?:design(?:ed|er|s)?|architect|built|drew|drawn up)\b/i,
    developed:
      /\b(?:creat(?:ed|or)|develop(?:ed|er)|invent(?:ed|or)|designed|wrote|written by|father of|built|conceived)\b/i,
    found:
      /\b(?:discover(?:ed|er|y)|invent(?:ed|or|ion)|formulated|devised|proposed|father of|theory|pioneer(?:ed)?|conceived|worked out|set out|found)\b/i,
    any: /\b(?:creator of|created|masterpiece|brainchild|whose|by)\b/i,
  },
  fr: {
    painted:
      /(?<!\p{L})(?:pein(?:t|te|ts|tre|dre)|auteur|tableau|toile|signe|chef-d[’']œuvre|sculpt(?:é|ée|eur)|signée?)(?!\p{L})/iu,
    written:
      /(?<!\p{L})(?:écrit(?:e|es|s)?|écrivain|écrivaine|auteur|autrice|romancier|romancière|roman|pièce|recueil|rédigée?|publiée?|poète|dramaturge|signe|signée?|doit)(?!\p{L})/iu,
    composed:
      /(?<!\p{L})(?:compos(?:é|ée|iteur|itrice)|auteur|opéra|symphonie|écrit(?:e|es|s)?|musique|signe|signée?|doit)(?!\p{L})/iu,
    directed:
      /(?<!\p{L})(?:réalis(?:e|é|ée|er|ateur|atrice)|doit|film|cinéaste|tournée?|mise? en scène|signée?)(?!\p{L})/iu,
    built: /(?<!\p{L})(?:conçue?|dessinée?|architecte|bâtie?|construite?|imaginée?|signée?)(?!\p{L})/iu,
    developed:
      /(?<!\p{L})(?:créée?|créat(?:eur|rice)|conçue?|développée?|inventée?|inventeur|imaginée?|père)(?!\p{L})/iu,
    found:
      /(?<!\p{L})(?:découverte?|découvreur|inventée?|inventeur|formulée?|mise? au point|théorie|père|proposée?|isolée?|imaginée?)(?!\p{L})/iu,
    any: /(?<!\p{L})(?:créateur de|chef-d[’']œuvre|dont)(?!\p{L})/iu,
  },
};

/** One may admire, parody, translate, own, adapt or review what another made. */
const OTHERWISE: Readonly<Record<Language, RegExp>> = {
  ko: /아니|않|못 |처럼|같은|영감|오마주|번역|각색|옮긴|패러디|비견|비교|영향|존경|스승|제자|연주|지휘|출연|주연|원작으로|재해석|리메이크|함께|공동|소장|복제|관람|읽|보고|풍의|동시대|평론|빗대/,
  en: /\b(?:not|never|n[’']t|unlike|like|inspired|after|based on|adapt\w+|translat\w+|parod\w+|homage|influenc\w+|admir\w+|review\w*|own\w*|collect\w*|bought|sold|stole\w*|read|seen|saw|watched|compar\w+|version|remake|starring|starred|conduct\w+|perform\w+|play(?:s|ed|ing)|sang|sing\w*|quot\w+|with|rival|contemporar\w+|alongside|than|study|studies|studied|biograph\w+|critic\w*|cop(?:y|ied|ies)|illustrat\w+|born|museum|loved?|prefers?|preferred|edition|musical|stag\w+|set|lecture\w*|wrongly|falsely|myth)\b/i,
  fr: /(?<!\p{L})(?:ne|n[’']|pas|jamais|comme|inspirée?|d[’']après|adapt\p{L}+|tradui\p{L}+|traduct\p{L}+|parod\p{L}+|hommage|influenc\p{L}+|admir\p{L}+|critiqu\p{L}+|possède|achet\p{L}+|vend\p{L}+|vol\p{L}+|lu|lit|lire|vu|compar\p{L}+|version|avec|rival\p{L}*|contemporain\p{L}*|aux côtés|copi\p{L}+|illustr\p{L}+|née?|aim\p{L}+|préf\p{L}+|jou\p{L}+|chant\p{L}+|dirig\p{L}+|interpr\p{L}+|musée|étud\p{L}+|biograph\p{L}+|tort)(?!\p{L})/iu,
};

/** How far apart the two may stand, and how far beside them the word of the craft. */
const REACH = 90;
const BESIDE = 26;

/** Reads the credits of one sentence; `names` are its mentions in reading order. */
export function looseCredits(
  text: string,
  language: Language,
  sentence: Span,
  names: readonly FactMention[],
): CreditStatement[] {
  const found: CreditStatement[] = [];
  for (const [index, first] of names.entries()) {
    const second = names[index + 1];
    if (!second || second.start - first.end > REACH) continue;
    const [who, thing] = isPerson(first) ? [first, second] : [second, first];
    const what = madeOf(thing);
    const craft = craftOf(what);
    if (!isPerson(who) || isPerson(thing) || craft === undefined || !isNamedAsWork(text, language, what))
      continue;
    // With a third name in the sentence, the word of the craft may be about that one.
    if (names.some((other) => other !== who && isPerson(other))) continue;
    const between = text.slice(first.end, second.start);
    const before = text.slice(Math.max(sentence.start, first.start - BESIDE), first.start);
    const behind = text.slice(second.end, Math.min(sentence.end, second.end + BESIDE));
    const near = /[;:]| (?:and|but|while|et|mais|tandis) /.test(between) ? '' : between;
    if (near === '' && between !== '' && !/^ ?[,(’']/.test(between)) continue;
    const clause = `${before} ${near} ${language === 'ko' || thing === first ? behind : behind.split(/[,;]/)[0]}`;
    if (OTHERWISE[language].test(clause)) continue;
    const words = WORDS[language];
    const possessive = POSSESSIVE[language].test(who === first ? between : '');
    if (words[craft].test(clause) || words.any.test(between) || possessive)
      found.push({ credit: 'creator', who, what, plain: false });
  }
  return found;
}

/** `Monet’s Olympia`, « l’Olympia de Monet », 모네의 ‘올랭피아’. */
const POSSESSIVE: Readonly<Record<Language, RegExp>> = {
  ko: /^의 [‘“「『<《]$/,
  en: /^[’']s [“‘"]?(?:the )?$/i,
  fr: /(?!)/,
};

/** Of the entries of a name those that somebody made: 자바 the language, not the island. */
function madeOf(thing: FactMention): FactMention {
  return { ...thing, value: thing.value.filter((fact) => valuesOf(fact, 'creator').length > 0) };
}

function isPerson({ value }: FactMention): boolean {
  return value.length === 1 && value[0]?.kind === 'person';
}

/** What stands for a work by its name alone must look like one: short Korean names and single words in quotation marks. */
function isNamedAsWork(text: string, language: Language, { start, end, value }: FactMention): boolean {
  const name = text.slice(start, end);
  const plain = language === 'ko' ? /[가-힣]/.test(name) && name.length < 5 : !name.includes(' ');
  const [fact] = value;
  if (!plain || !fact || valuesOf(fact, 'sort').length === 0 || FIRM.has(valuesOf(fact, 'sort')[0] ?? ''))
    return true;
  return (
    /[‘“「『<《«"'(]\s?$/.test(text.slice(Math.max(0, start - 2), start)) ||
    (language !== 'ko' && name.length > 6)
  );
}

/** Inventions and the like go by no quotation marks. */
const FIRM: ReadonlySet<string> = new Set([
  'invention',
  'discovery',
  'theory',
  'building',
  'drawing',
  'game',
]);

function craftOf({ value }: FactMention): Craft | undefined {
  const [fact] = value;
  if (!fact || value.length > 1) return undefined;
  return SORT.get(valuesOf(fact, 'sort')[0] ?? '') ?? craftByKind(fact);
}

const SORT: ReadonlyMap<string, Craft> = new Map([
  ...['painting', 'drawing', 'print', 'sculpture', 'comic'].map((sort) => [sort, 'painted'] as const),
  ...['novel', 'essay', 'poem', 'stage play', 'screenplay'].map((sort) => [sort, 'written'] as const),
  ...['opera', 'ballet', 'symphony', 'music', 'musical'].map((sort) => [sort, 'composed'] as const),
  ...['film', 'television series'].map((sort) => [sort, 'directed'] as const),
  ['building', 'built'],
  ['game', 'developed'],
  ...['invention', 'discovery', 'theory'].map((sort) => [sort, 'found'] as const),
]);

function craftByKind(fact: HouseFact): Craft {
  const kinds = kindsOf([fact]);
  for (const kind of kinds) {
    const craft = SORT.get(kind);
    if (craft) return craft;
  }
  return 'developed';
}
