/**
 * Two spellings of one name of whatever kind, a person’s, a place’s or a firm’s, that no title or verb marked as a name: a word
 * that comes once, a letter or two from one that comes more often or stands with the same word beside it.
 */
import { wordsAt } from '#text';
import type { Span } from '#text';
import type { Document } from '../../document.js';
import type { FactBook } from '../../knowledge/fact-book.js';
import { GIVEN, HONORIFICS, runsOf, spellingDistance, TITLES, titleAt, withoutParticle } from '../index.js';
import { spanAt } from '../../places.js';
import { isDisplay } from './display.js';
import { isInflected } from './organisations.js';
import { KIN, withoutTheirKin } from './people.js';
import type { Variant } from './people.js';

/** A word of the text with the places where it stands. */
interface Spelling {
  readonly word: string;
  readonly places: Place[];
}

interface Place extends Span {
  /** The capitalised word on either side of it, within one name. */
  readonly left: string;
  readonly right: string;
  /** It could be a word like any other: the first of its sentence, or in Korean one without a particle or a title. */
  readonly doubtful: boolean;
  /** Only a noun stands like this: 나래전자를, and not 받아들이는. */
  readonly sure?: boolean;
  /** A title follows: 에스코바르테 대변인. */
  readonly titled?: boolean;
}

/** Longer texts have names by the thousand; what is compared then says nothing. */
const MOST_WORDS = 20_000;

/** Brannigan, where it is Maeve Branigan; the Haldon Trust beside the Halden Trust. */
export function* latinSpellings(document: Document, facts: FactBook): Iterable<Variant> {
  const { text, prose } = document;
  const spellings = latinWords(document);
  const names = new Set(document.people.flatMap(({ name }) => name.split(' ').slice(0, 1)));
  const lower = new Set(text.match(/(?<![\p{L}’'-])\p{Ll}{5,}(?![\p{L}])/gu) ?? []);
  const plain = ({ word }: Spelling) =>
    lower.has(word.toLowerCase()) || NO_NAMES.has(word) || TITLES.has(word.toLowerCase());
  for (const [rare, known] of pairsOf(spellings)) {
    if (plain(rare) || plain(known)) continue;
    if (GIVEN.has(known.word) && GIVEN.has(rare.word)) continue;
    if (facts.named(rare.word).length > 0) continue;
    const [place] = rare.places;
    if (!place) continue;
    const mates = (spelling: Spelling) =>
      spelling.places.flatMap(({ left, right }) => [left, right].filter(Boolean));
    const [own, others] = [mates(rare), mates(known)];
    const shared = own.find((mate) => others.includes(mate) && !COMMON_MATES.has(mate));
    const personal = shared !== undefined && (GIVEN.has(shared) || names.has(shared));
    if (!isOneWord(known.word, rare.word, shared !== undefined, personal)) continue;
    // Ruth Harrison is not Peter Harris: a name beside it that the other never has makes it another’s.
    if (!shared && own.some((mate) => !HONORIFICS.has(mate.replace('.', '')))) continue;
    const introduced = others.some((mate) => !HONORIFICS.has(mate.replace('.', '')));
    // Plouharnel and Plouharmel: of that length two places are not that much alike.
    const isLong = !place.doubtful && rare.word.length > 8;
    if (!shared && (place.doubtful ? !introduced : known.places.length < 2 && !introduced && !isLong))
      continue;
    if (!shared && place.start < (known.places[0]?.start ?? 0) && !isDisplay(document, place)) continue;
    // Brondin, a doctor from Hull, is introduced as somebody else.
    if (own.length === 0 && /^, (?:an?|une?) /.test(text.slice(place.end, place.end + 6))) continue;
    const proof = known.places[0];
    if (!proof || tellApart(document, rare, known) || titlesApart(document, rare, known)) continue;
    // Hansen, named once, and Hanson may be two; a name that is known by then, or a letter doubled, is one.
    const doubtful = !shared && known.places.length < 2 && undoubled(known.word) !== undoubled(rare.word);
    if (spanAt(prose, place.start)) yield { place, written: rare.word, proof, name: known.word, doubtful };
  }
}

/** Every capitalised word of five letters or more, with its neighbours. */
function latinWords({ text, prose }: Document): Spelling[] {
  const words = new Map<string, Spelling>();
  for (const sentence of prose) {
    for (const run of runsOf(text, sentence)) {
      run.words.forEach((span, index) => {
        const word = wordsAt(text, span).replaceAll('’', "'");
        if (word.length < 5 || word === word.toUpperCase() || /[.\d]|^[IVXLCDM]+e?$/.test(word)) return;
        const [beside, after] = [run.words[index - 1], run.words[index + 1]];
        const isParticle = beside && PARTICLE.test(wordsAt(text, beside));
        const before = isParticle ? (run.words[index - 2] ?? beside) : beside;
        const known = words.get(word) ?? { word, places: [] };
        known.places.push({
          ...span,
          left: before ? wordsAt(text, before) : '',
          right: after ? wordsAt(text, after) : '',
          doubtful:
            !before &&
            !/[\p{L},;:–—] ?$/u.test(text.slice(Math.max(sentence.start, span.start - 2), span.start)),
        });
        words.set(word, known);
      });
    }
  }
  return [...words.values()];
}

/** Of Maryvonne Le Guellec it is Maryvonne who stands beside Guellec. */
const PARTICLE = /^(?:[Ll]es?|[Ll]a|[Dd]e[lrs]?|[Dd][uia]|[Vv][ao]n|[EeAa]l|[Bb][ei]n|Mac)$/;

/** The rarer word first; of equally rare ones the later. */
function* pairsOf(spellings: readonly Spelling[]): Iterable<readonly [Spelling, Spelling]> {
  if (spellings.length > MOST_WORDS) return;
  const shelves = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const { word } = spelling;
    const keys = /^[가-힣]/.test(word)
      ? [`^${word.slice(0, 2)}`, `${word.slice(-2)}$`, loosened(word)]
      : [`^${word.slice(0, 3)}`, `${word.charAt(0)}…${word.slice(-3)}`];
    const seen = new Set<Spelling>();
    for (const key of keys) {
      const shelf = shelves.get(key) ?? [];
      for (const other of shelf.slice(-MOST_ALIKE)) {
        if (seen.has(other)) continue;
        seen.add(other);
        const rarer = spelling.places.length <= other.places.length ? spelling : other;
        const commoner = rarer === spelling ? other : spelling;
        if (rarer.places.length === 1 || rarer.places.length * 3 <= commoner.places.length)
          yield [rarer, commoner];
      }
      shelves.set(key, [...shelf, spelling]);
    }
  }
}

const MOST_ALIKE = 24;

/** One letter apart, or two in a long word, and neither the plural, the feminine nor the adjective of the other. */
function isOneWord(one: string, other: string, shared: boolean, personal: boolean): boolean {
  const length = Math.min(one.length, other.length);
  if (one.includes('-') !== other.includes('-') || one.toLowerCase() === other.toLowerCase()) return false;
  const most = length >= (shared ? 6 : 9) ? 2 : 1;
  const distance = spellingDistance(one, other, most);
  return (
    distance > 0 &&
    distance <= most &&
    (personal || undoubled(one) === undoubled(other) || !isInflected(one, other))
  );
}

/** Orvane and Orvanne are one: no ending doubles a letter. */
function undoubled(word: string): string {
  return word.replaceAll(/(.)\1/gu, '$1');
}

/** Named together in one sentence, or said to be two. */
function tellApart({ text, prose, language }: Document, rare: Spelling, known: Spelling): boolean {
  return rare.places.some(({ start }) => {
    const sentence = spanAt(prose, start);
    if (!sentence) return true;
    const words = wordsAt(text, sentence);
    return (
      APART.test(words) ||
      KIN[language].test(withoutTheirKin(words)) ||
      known.places.some((place) => sentence.start <= place.start && place.end <= sentence.end)
    );
  });
}

const APART = /(?<!\p{L})(?:different|parents)(?!\p{L})/iu;

/** Both are people with titles, and no title is the same. */
function titlesApart({ people }: Document, rare: Spelling, known: Spelling): boolean {
  const roles = (word: string) =>
    people
      .filter(({ name }) => name.split(' ').includes(word))
      .flatMap(({ mentions }) => mentions.flatMap(({ title }) => title?.role.name ?? []));
  const [one, other] = [roles(rare.word), roles(known.word)];
  return one.length > 0 && other.length > 0 && !one.some((role) => other.includes(role));
}

const COMMON_MATES: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Miss Dr Sir M Mme Mlle Saint St New North South East West Upper Lower Great Grand Grande Le La Les Los San Santa Port Mount ' +
    'Road Street Lane Avenue Square Park Bridge Hill House Hall Farm School College University Hospital Church Trust Bank Group Company Club Rue Place Pont Parc'
  ).split(' '),
);

/** Words with a capital that are like each other and no misspellings of each other. */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'March Marsh April August Augusta Monday Sunday Minister Ministry Ministers Senate Senator Council Counsel Councils Parliament Prince Princess Princes Christian Christmas Christ ' +
    'Austria Australia Slovakia Slovenia Guinea Guyana Niger Nigeria Gambia Zambia Korea Iraq Iran Mali Malawi India Indiana Georgia George Virginia Virgin Dominica Mauritania Mauritius ' +
    'Congo Congress Latin Latvia Paris Parish Franc France Frances Francis Street Strait Island Islands Iceland Ireland Irish England English German Germany Roman Romania Norman Normandy ' +
    'Breton Bretons Britain British Portugal Spain Spanish Sweden Swedish Polish Poland Finland Finnish Mexico Mexican Canada Canadian Brazil Chile China Chinese Japan Turkey Turkish ' +
    'Général Générale Nationale National International Internationale Royal Royale Central Centrale Republic Republican Democrat Democratic Catholic Protestant'
  ).split(' '),
);

/** 에스코바르타 대변인, where it is 마리아 에스코바르테; 나래전지 beside 나래전자. */
export function* koreanSpellings(document: Document, facts: FactBook): Iterable<Variant> {
  const { prose, people } = document;
  const names = new Set(
    people.flatMap(({ name }) => name.split(' ').filter((part) => part === name || part.length > 3)),
  );
  const spellings = koreanWords(document);
  for (const [rare, known] of pairsOf(spellings)) {
    if (rare.places.length > 1 || facts.named(rare.word).length > 0) continue;
    const isTense = loosened(known.word) === loosened(rare.word);
    const isTitled = (known.word.length > 3 || isTense) && known.places.some(({ titled }) => titled);
    const isName = names.has(known.word) !== names.has(rare.word) || isTitled;
    const [place] = rare.places;
    const proof = known.places[0];
    if (!place || !proof) continue;
    const isFamous = known.word.length > 3 && facts.named(known.word).some(({ kind }) => kind === 'place');
    if (place.doubtful && !isFamous) continue;
    const isHouse = ORGANISATION.test(known.word);
    // 사마르칸트 and 사마르칸드: of that length no two loanwords differ by a letter.
    const isLoan = known.word.length > 4 && LOANWORD.test(known.word) && LOANWORD.test(rare.word);
    if (!isName && !isHouse && !isLoan && !isFamous) continue;
    const isSure = [...known.places, place].some(({ sure }) => sure);
    if (!isName && !isFamous && known.word.length < 5 && (known.places.length < 2 || !isSure)) continue;
    if (!isName && !isHouse && !isSure) continue;
    const length = Math.min(rare.word.length, known.word.length);
    if (length < (isName ? 3 : 4)) continue;
    if (spellingDistance(known.word, rare.word, 1) !== 1) continue;
    // 나래전자 and 나래전자의: one is the other with a particle that was not taken off.
    if (rare.word.startsWith(known.word) || known.word.startsWith(rare.word)) continue;
    if (/^[가-힣]{3}$/.test(known.word) && isName && /[은는이가도의만로와과나]$/.test(rare.word)) continue;
    if (tellApart(document, rare, known)) continue;
    if (!isFamous && !(isTense && isTitled) && facts.named(known.word).length > 0) continue;
    // 김민지 and 김민재 are two of thousands; of one title or house, they are compared as people.
    const doubtful =
      (known.places.length < 2 && /^[가-힣]{3}$/.test(known.word) && !isTense) ||
      !(isName || isHouse || isFamous);
    if (spanAt(prose, place.start)) yield { place, written: rare.word, proof, name: known.word, doubtful };
  }
}

/** 마끄롱 as 마크롱: what one ear writes tense in a name from abroad, another writes with a breath. */
function loosened(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll('\u1101', '\u110f')
    .replaceAll('\u1104', '\u1110')
    .replaceAll('\u1108', '\u1111');
}

/** What ends the names of firms, houses and places; loanwords of four syllables are alike by the dozen (프로세스, 프로세서). */
const ORGANISATION =
  /(?:물산|상사|상회|개발|정밀|기공|엔지니어링|솔루션|미디어|엔터테인먼트|스튜디오|제지|제강|철강|섬유|방직|타이어|저축은행|새마을금고|의료원|요양원|어린이집|유치원|전자|전기|조선|건설|중공업|화학|제약|바이오|소프트|테크|은행|증권|보험|항공|해운|자동차|모터스|식품|제과|유통|백화점|호텔|리조트|대학교?|학교|병원|연구소|연구원|재단|협회|연맹|미술관|박물관|도서관|극장|공원|시장|기지|마을|공방|서점|책방|양조장|농장|출판|출판사|신문|방송|산단|산업|에너지|시스템|네트웍스|로보틱스|컨소시엄|지구|신도시|저수지|해수욕장|포구|터널|대교|해변|해안|계곡|폭포|전망대|휴게소|나들목|교차로|사거리|부두|선착장|등대|염전|습지|성당|교회|어촌계|농협|수협|아파트|단지|타워|회관|체육관|경기장|광장|고개|나루|동굴|서원|향교|[가-힣]{3}교|수목원|식물원|동물원|축제)$/;

/** Two syllables or more that only words from abroad are full of. */
const LOANWORD =
  /[츠크트프드브즈르칸텐켄펜쿠투푸][가-힣]{0,8}[츠크트프드브즈르칸텐켄펜쿠투푸]|[가-힣]{3,}[츠크트프드브즈]$/;

/** Every word of three syllables or more, without its particle. */
function koreanWords({ text, prose }: Document): Spelling[] {
  const words = new Map<string, Spelling>();
  for (const sentence of prose) {
    for (const match of wordsAt(text, sentence).matchAll(/[가-힣]{3,12}/g)) {
      const start = sentence.start + match.index;
      const word = withoutParticle(match[0], 3);
      if (/[으하되해된할한]$/.test(word)) continue;
      const end = start + word.length;
      const particle = match[0].slice(word.length);
      const next = /^ (?<next>[가-힣]{2,8})/.exec(
        text.slice(start + match[0].length, start + match[0].length + 10),
      );
      const titled =
        particle === '' &&
        next !== null &&
        titleAt({ word: next.groups?.['next'] ?? '', start: 0 }) !== undefined;
      const known = words.get(word) ?? { word, places: [] };
      known.places.push({
        start,
        end,
        left: '',
        right: '',
        doubtful: !titled && particle === '',
        titled,
        sure: titled || NOMINAL.has(particle),
      });
      words.set(word, known);
    }
  }
  return [...words.values()];
}

/** Particles that only nouns have: 받아들이는 is no noun with 는. */
const NOMINAL: ReadonlySet<string> = new Set('을 를 의 에서 에게 과 와 로 으로 에는 에서는'.split(' '));
