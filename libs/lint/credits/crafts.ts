/** Of what craft a work is, by what words one is credited with it, and whether a name in a text means the work. */
import type { Language } from '#text';
import { kindsOf, valuesOf } from '../knowledge/fact-book.js';
import type { FactMention, HouseFact } from '../knowledge/fact-book.js';

export type Craft =
  'painted' | 'written' | 'composed' | 'staged' | 'directed' | 'built' | 'developed' | 'found';

/** How one is credited with a work of each craft; `any` fits all. */
export const CRAFT_WORDS: Readonly<Record<Language, Readonly<Record<Craft | 'any', RegExp>>>> = {
  ko: {
    painted: /그린|그림|유화|그렸|그려|화가|조각한|조각했|빚은|붓/,
    written: /쓴|썼|써 |써서|지은|지었|펴낸|펴냈|집필|저자|작가|소설|시집|대표작|발표/,
    composed: /작곡|곡을 (?:쓴|썼)|쓴 (?:오페라|곡|교향곡)|(?:의|가) (?:교향곡|소나타|협주곡|관현악곡)/,
    staged: /작곡|곡을 (?:쓴|썼)|쓴 (?:오페라|곡|발레)|오페라|발레|뮤지컬/,
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
    staged: /\b(?:compos(?:ed|er|ing|ition)|score[ds]?|opera|ballet|music)\b/i,
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
    staged: /(?<!\p{L})(?:compos(?:é|ée|iteur|itrice)|opéra|ballet|musique)(?!\p{L})/iu,
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

/** What stands for a work by its name alone must look like one: short Korean names and single words in quotation marks. */
export function isNamedAsWork(text: string, language: Language, { start, end, value }: FactMention): boolean {
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
  'treatise',
]);

export function craftOf({ value }: FactMention): Craft | undefined {
  const [fact] = value;
  if (!fact || value.length > 1) return undefined;
  return SORT.get(valuesOf(fact, 'sort')[0] ?? '') ?? craftByKind(fact);
}

const SORT: ReadonlyMap<string, Craft> = new Map([
  ...['painting', 'drawing', 'print', 'sculpture', 'comic'].map((sort) => [sort, 'painted'] as const),
  ...['novel', 'essay', 'poem', 'stage play', 'screenplay', 'treatise'].map(
    (sort) => [sort, 'written'] as const,
  ),
  ...['symphony', 'music'].map((sort) => [sort, 'composed'] as const),
  ...['opera', 'ballet', 'musical'].map((sort) => [sort, 'staged'] as const),
  ...['film', 'television series'].map((sort) => [sort, 'directed'] as const),
  ['building', 'built'],
  ['game', 'developed'],
  ...['invention', 'discovery', 'theory'].map((sort) => [sort, 'found'] as const),
]);

/** Whether works of other crafts bear the name of this one: a novel may be filmed and a play sung. */
export function isShared({ value }: FactMention): boolean {
  const [fact] = value;
  if (!fact) return false;
  return (
    SHARED.has(valuesOf(fact, 'sort')[0] ?? '') || kindsOf([fact]).filter((kind) => SORT.has(kind)).length > 1
  );
}

const SHARED: ReadonlySet<string> = new Set([
  'novel',
  'poem',
  'stage play',
  'opera',
  'ballet',
  'musical',
  'film',
  'screenplay',
]);

/** Whether a plain phrase credits one with the craft of the work itself: who composed Eugene Onegin did not write it. */
export function isOfCraft(language: Language, said: string, what: FactMention): boolean {
  const craft = craftOf(what);
  if (!craft || craft === 'built' || craft === 'developed' || craft === 'found') return true;
  return CRAFT_WORDS[language][craft].test(said) || (!isShared(what) && MADE[language].test(said));
}

const MADE: Readonly<Record<Language, RegExp>> = {
  ko: /만든|만들|작품|대표작|걸작/,
  en: /\b(?:created|creator|masterpiece)\b/i,
  fr: /(?<!\p{L})(?:créée?s?|créat(?:eur|rice)|conçue?s?|chef-d[’']œuvre)(?!\p{L})/iu,
};

function craftByKind(fact: HouseFact): Craft {
  const kinds = kindsOf([fact]);
  for (const kind of kinds) {
    const craft = SORT.get(kind);
    if (craft) return craft;
  }
  return 'developed';
}
