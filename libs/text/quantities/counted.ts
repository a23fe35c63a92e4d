import type { Language } from '../language.js';
import type { Measure } from './measure.js';

/**
 * What a number counts, where that is no unit of measurement: a Korean counter (300명, 24개 노선) or the noun that
 * follows (25,000 users, 24 nouvelles lignes). People are one thing, however they are counted.
 */
export function readCounted(
  text: string,
  at: number,
  language: Language,
): { readonly measure: Measure; readonly end: number } | undefined {
  return language === 'ko' ? readCounter(text, at) : readNoun(text, at, language);
}

/** A counter, and the syllables that after it would make it the beginning of another word. */
const COUNTERS: readonly (readonly [counter: string, notBefore: string])[] = [
  ['대(?! ?\\d)', '학통표비형상신체부기책출회한략전구사선중폭규응결피'],
  ['개국', ''],
  ['개사', ''],
  ['개교', ''],
  ['개소', ''],
  ['가구', ''],
  ['가지', ''],
  ['군데', ''],
  ['그루', ''],
  ['객실', ''],
  ['과목', ''],
  ['나라', ''],
  ['도시', ''],
  ['마리', ''],
  ['문항', ''],
  ['병상', ''],
  ['상자', ''],
  ['세대', ''],
  ['송이', ''],
  ['종목', ''],
  ['종류', ''],
  ['좌석', ''],
  ['차례', ''],
  ['켤레', ''],
  ['페이지', ''],
  ['필지', ''],
  ['학급', ''],
  ['포기', ''],
  ['자루', ''],
  ['항목', ''],
  ['경기', '도장'],
  ['사람', ''],
  ['명', '령문백'],
  ['인', '치공분도구기근간상하터민삼용정증지질출플형수력'],
  ['개', '월년막발혁선최방통인봉업정시각별성'],
  ['곳', ''],
  ['건', '물강설축조너전'],
  ['권', '리력한역위고투'],
  ['편', '의지집안하'],
  ['표', '준현본정면시적'],
  ['석', '유사방탄양'],
  ['회', '사의장원담복견전계수차'],
  ['번', '호역째영화식지'],
  ['골', '프목든격'],
  ['점', '포수검유령차심'],
  ['척', '추결'],
  ['정', '도부원책치문상확규기당류말식신의작전지체거형'],
  ['채', '널권용소택무'],
  ['종', '합교사전료일이결'],
  ['장', '관기비소애학르면치점단려'],
  ['벌', '금써이'],
  ['병', '원력사'],
  ['잔', '액여'],
  ['팀', '장'],
  ['통', '신보계제지장역행합폐풍로틀영치근상속증해일과째'],
  ['쌍', ''],
  ['줄', ''],
  ['자', '동금신녀리체유본료사기연산격전회'],
  ['쪽', ''],
  ['곡', '물선식'],
  ['부', '동문서장산터담족대모위품분채'],
  ['승', '객인리용강진부'],
  ['패', '배션턴'],
  ['무(?= ?\\d|[,를로와의 ])', ''],
  ['량', ''],
  ['매', '출입매년달일'],
  ['사', '람업용건고회이실태망상장례전진무교범령퇴옥'],
  ['알', ''],
  ['면', '적접세담허회'],
  ['동', '안시네의결행일작'],
];

const COUNTER = new RegExp(
  `[ \\u00a0]?(${COUNTERS.map(([counter, not]) => (not ? `${counter}(?![${not}])` : counter)).join('|')})`,
  'uy',
);

function readCounter(text: string, at: number): { measure: Measure; end: number } | undefined {
  COUNTER.lastIndex = at;
  const match = COUNTER.exec(text);
  if (!match) return undefined;
  const counter = match[1] ?? '';
  const id = counter === '인' || counter === '사람' ? '명' : counter;
  return { measure: { id, dimension: 'count' }, end: at + match[0].length };
}

const STOP: Readonly<Record<'en' | 'fr', ReadonlySet<string>>> = {
  en: new Set(
    (
      'a an the and or but nor so than that this these those of in on at to for from by with without within into onto ' +
      'over under after before during since until till as is are was were be been being has have had do does did will would can ' +
      'could may might must shall should not no if when while where who whom whose which what how why it its he she they we you ' +
      'i his her their our your my me him them us per each every more less fewer most least other others up down out off away ' +
      'ago later earlier about around against between among through across near last next only also too very then there here ' +
      'monday tuesday wednesday thursday friday saturday sunday said says say told capacity both all any some such own same one two three four five six seven eight nine ten respectively plus minus versus vs points because although though now today tonight yesterday tomorrow currently previously formerly originally'
    ).split(' '),
  ),
  fr: new Set(
    (
      'le la les l un une des du de d à au aux en dans sur sous par pour avec sans entre vers chez contre depuis pendant avant ' +
      'après dès et ou mais donc or ni car que qui quoi dont où ce cet cette ces son sa ses leur leurs notre votre mon ma mes ton ' +
      'ta tes il elle ils elles on nous vous je tu se s y ne n pas plus moins est sont était étaient a ont avait avaient sera seront ' +
      'fut furent été être avoir fait font soit si lorsque quand comme alors ainsi aussi encore déjà chacun chacune environ selon ' +
      'lundi mardi mercredi jeudi vendredi samedi dimanche deux trois quatre cinq six sept huit neuf dix puis très même mêmes dernier dernière prochain prochaine restants restantes ' +
      "aujourd'hui aujourd’hui actuellement auparavant désormais maintenant autrefois jadis naguère précédemment hier demain"
    ).split(' '),
  ),
};
/** Words that stand between a number and its noun. */
const ADJECTIVE = new Set(
  (
    'nouveaux nouvelles petits petites grands grandes autres premiers premières derniers dernières jeunes vieux vieilles ' +
    'bons bonnes beaux belles gros grosses anciens anciennes principaux principales'
  ).split(' '),
);
const PEOPLE = new Set(['people', 'person', 'persons', 'personnes', 'personne']);
const IRREGULAR = new Set([
  'people',
  'men',
  'women',
  'children',
  'staff',
  'police',
  'sheep',
  'fish',
  'teeth',
  'feet',
]);
const FOLLOWING =
  /[ \u00a0\u202f’'-](\p{L}[\p{L}\d’'-]{0,30})(?: (\p{L}[\p{L}\d’'-]{0,30}))?(?: (\p{L}[\p{L}\d’'-]{0,30}))?/uy;

function readNoun(
  text: string,
  at: number,
  language: 'en' | 'fr',
): { measure: Measure; end: number } | undefined {
  FOLLOWING.lastIndex = at;
  const match = FOLLOWING.exec(text);
  if (!match) return undefined;
  const stop = STOP[language];
  const words: { word: string; end: number }[] = [];
  let end = at;
  for (const written of match.slice(1)) {
    if (written === undefined) break;
    end += 1 + written.length;
    const word = written.toLowerCase();
    if (stop.has(word) || /^[dlnsq]['’]/.test(word)) break;
    words.push({ word, end });
  }
  const plural = words.find(({ word }) => isPlural(word, language) && !ADJECTIVE.has(word));
  // The other 240: les 240 autres.
  const noun = plural ?? words.find(({ word }) => !ADJECTIVE.has(word));
  if (!noun) return undefined;
  return { measure: { id: singular(noun.word, language), dimension: 'count' }, end: noun.end };
}

function isPlural(word: string, language: 'en' | 'fr'): boolean {
  return IRREGULAR.has(word) || (language === 'fr' ? /[sx]$/.test(word) : /[^siu]s$/.test(word));
}

function singular(word: string, language: 'en' | 'fr'): string {
  if (PEOPLE.has(word)) return 'person';
  if (language === 'fr') return word.replace(/(?:eaux)$/, 'eau').replace(/[sx]$/, '');
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.replace(/(?<=ch|sh|ss|x)es$|(?<=[^s])s$/, '');
}
