import { wordsAt } from '#text';
import type { Language, Span, Told } from '#text';
import { told } from '../wording.js';
import { spellingDistance } from '../names/index.js';
import type { Report, Rule } from '../rule.js';

/**
 * An abbreviation that is introduced in brackets, 마이크로소프트(MS), and of no use afterwards: never written again, or written
 * with other letters. Those that readers know better than the words they stand for (CEO, UN) may gloss.
 */
export const unusedAbbreviation: Rule = {
  id: 'unused-abbreviation',
  version: 4,
  categories: ['unused_abbreviation'],
  *check(document) {
    const { text, prose, language } = document;
    const written = abbreviationsOf(text);
    const seen = new Set<string>();
    const introduced = new Set<string>();
    const unused: Introduction[] = [];
    for (const sentence of prose) {
      if (!RUNNING.has(sentence.zone)) continue;
      for (const one of introductions(wordsAt(text, sentence), sentence.start, language)) {
        introduced.add(one.short);
        if (seen.has(one.short) || WELL_KNOWN.has(one.short)) continue;
        seen.add(one.short);
        const again = /[가-힣]|\p{Ll}{2}$/u.test(one.short)
          ? timesOf(text, one.short) > timesOf(wordsAt(text, one), one.short)
          : (written.get(one.short)?.length ?? 0) > 1;
        if (!again) unused.push(one);
      }
    }
    for (const one of unused) {
      const slip = [...written].find(
        ([other, [place]]) =>
          !introduced.has(other) &&
          !WELL_KNOWN.has(other) &&
          isSlip(one.short, other) &&
          (one.short.length > 3 || (place !== undefined && acts(text, place))),
      );
      const place = slip?.[1][0];
      yield slip && place ? mistaken(text, one, slip[0], place) : neverUsed(text, one);
    }
  },
};

/** Captions and tables gloss for their own sake. */
const RUNNING: ReadonlySet<string> = new Set(['paragraph', 'deck', 'subheading']);

interface Introduction extends Span {
  readonly full: string;
  readonly short: string;
}

const KOREAN = /(?<name>[가-힣A-Za-z·]{2,24})\((?:이하 |약칭 )?(?<short>[A-Z]{1,9}[a-z]?[A-Z]{1,4})\)/g;
const HEREAFTER_KO = /(?<name>[가-힣A-Za-z·]{2,24}) ?\(이하 ?[‘'“]?(?<short>[가-힣A-Za-z]{2,10})[’'”]?\)/g;
const LATIN =
  /(?<name>(?:[\p{L}’'-]{1,24}[ \u00a0]){2,9})\((?:(?:the|ou|dite?|en abrégé|hereafter|ci-après) )?[“"«]?\u00a0?(?<short>\p{Lu}{1,9}\p{Ll}?\p{Lu}{1,4})\u00a0?[”"»]?\)/gu;

/** Agence de la transition écologique (Ademe), Office of Gas and Electricity Markets (Ofgem): a name of its own, with its first letter. */
const NICKNAMES: readonly RegExp[] = [
  /(?<![\p{L}])(?<full>(?:Agence|Institut|Office|Autorité|Caisse|Centre|Conseil|Comité|Commission|Fédération|Union|Association|Observatoire|Organisme|Société|Direction|Laboratoire|Agency|Institute|Authority|Association|Council|Committee|Federation|Organisation|Organization|Bureau|Department)(?:[ \u00a0][\p{L}’'-]{1,20}){1,9})[ \u00a0]\((?<short>\p{Lu}\p{Ll}{2,7})\)/gu,
  /(?<![\p{L}])(?<full>(?!The )(?:\p{Lu}[\p{L}’'-]{1,20} ){1,5}(?:Agency|Institute|Authority|Association|Council|Committee|Federation|Organisation|Organization|Bureau|Office))[ \u00a0]\((?<short>\p{Lu}\p{Ll}{2,7})\)/gu,
];
const SHORTENED_KO = /(?<full>[가-힣]{5,20}) ?\((?<short>[가-힣]{2,5})\)/g;

/** Names that are shortened without being spelled by their letters. */
function* nicknames(words: string, from: number, language: Language): Iterable<Introduction> {
  for (const pattern of language === 'ko' ? [SHORTENED_KO] : NICKNAMES) {
    for (const match of words.matchAll(pattern)) {
      const { full = '', short = '' } = match.groups ?? {};
      const shortened =
        language === 'ko'
          ? ORGANISATION.test(full) && isWithin(short, full) && !full.endsWith(short)
          : full.startsWith(short.charAt(0)) && !full.includes(short);
      const end = from + match.index + match[0].length;
      if (shortened) yield { start: from + match.index, end, full, short };
    }
  }
}

/** Its letters come in the word, in that order: 금속노조 in 전국금속노동조합. */
function isWithin(short: string, full: string): boolean {
  let at = -1;
  return [...short].every((letter) => (at = full.indexOf(letter, at + 1)) >= 0);
}

function* introductions(words: string, from: number, language: Language): Iterable<Introduction> {
  // Every way of introducing one has a bracket, and few sentences have.
  if (!words.includes('(')) return;
  yield* nicknames(words, from, language);
  for (const pattern of language === 'ko' ? [KOREAN, HEREAFTER_KO] : [LATIN]) {
    for (const match of words.matchAll(pattern)) {
      const { name = '', short = '' } = match.groups ?? {};
      const full = language === 'ko' ? korean(name, short) : spelledOut(name, short);
      if (!full) continue;
      const end = from + match.index + match[0].length;
      yield { start: end - match[0].length + name.length - full.length, end, full: full.trim(), short };
    }
  }
}

/** Two letters stand for too many things, unless an organisation bears them. */
function korean(name: string, short: string): string {
  if (
    !/[가-힣](?<![을를은는]|(?<!회)의)$/.test(name) ||
    (short.length < 3 && /^[A-Z]/.test(short) && !ORGANISATION.test(name))
  )
    return '';
  return name;
}

const ORGANISATION =
  /(?:기구|연합|연맹|연대|위원회|협회|학회|연구소|연구원|재단|은행|공사|공단|조합|노조|청|처|부|원|당|회|회의|센터|대|대학교?|그룹|전자|소프트|소프트웨어|모터스|컨소시엄|본부|기금|협정|조약)$/;

/** Small words between those that the letters stand for. */
const SMALL: ReadonlySet<string> = new Set(
  'of the and for in on to a an at with de la le les des du d l et en pour aux au à sur dans un une'.split(
    ' ',
  ),
);

/** Of the words before the bracket those that the letters stand for: each letter begins a word, or goes on in one (FRéquences). */
function spelledOut(words: string, short: string): string {
  const parts = [...words.matchAll(/[\p{L}]+/gu)];
  const first = firstWord(
    parts.map(([word]) => word.toLowerCase()),
    short.toLowerCase(),
  );
  return first === undefined ? '' : words.slice(parts[first]?.index ?? 0);
}

/** The word that the first letter begins, read from the end backwards. */
function firstWord(words: readonly string[], letters: string): number | undefined {
  const last = words.length - 1;
  const word = words[last];
  if (word === undefined) return undefined;
  for (let size = 1; size <= Math.min(LONGEST_PIECE, letters.length); size++) {
    if (!word.startsWith(letters.slice(-size))) continue;
    if (size === letters.length) return size === 1 || last > 0 ? last : undefined;
    const first = firstWord(words.slice(0, last), letters.slice(0, -size));
    if (first !== undefined) return first;
  }
  return SMALL.has(word) ? firstWord(words.slice(0, last), letters) : undefined;
}

const LONGEST_PIECE = 2;

/** Abbreviations that explain the words before them rather than the other way round. */
const WELL_KNOWN: ReadonlySet<string> = new Set(
  (
    'CEO CTO CFO COO CSO CIO PDG DG RH HR AI IA IT VM PC TV GPU CPU LLM API GPS USB DNA ADN RNA ARN HIV VIH GDP PIB VAT TVA ETF ESG SNS NGO ONG ' +
    'UN ONU EU UE NATO OTAN WHO OMS IMF FMI OECD OCDE IOC FIFA UEFA UNESCO UNICEF NASA FBI CIA BBC US USA UK HTML URL PDF QR LED OLED CCTV DVD'
  ).split(' '),
);

/** Every abbreviation of the text, with its places; `LLMs` and `PME’s` are uses as well. */
function abbreviationsOf(text: string): Map<string, Span[]> {
  const found = new Map<string, Span[]>();
  for (const match of text.matchAll(
    /(?<![A-Za-zÀ-ÿ\d])\p{Lu}{1,9}\p{Ll}?\p{Lu}{1,4}(?=s?(?![A-Za-zÀ-ÿ\d]))/gu,
  )) {
    const span = { start: match.index, end: match.index + match[0].length };
    found.set(match[0], [...(found.get(match[0]) ?? []), span].slice(0, 3));
  }
  return found;
}

function timesOf(text: string, word: string): number {
  let times = 0;
  for (let at = text.indexOf(word); at >= 0 && times < 3; at = text.indexOf(word, at + word.length)) times++;
  return times;
}

/** It stands for somebody: KCM은, the RTC will; and not for a thing that many have, as in NIR 장비 or a NIR scanner. */
function acts(text: string, { start, end }: Span): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 4), start), text.slice(end, end + 12)];
  return (
    /^(?:은|는|이|가)(?![가-힣])/.test(after) ||
    (/(?:the |la |le |l[’'])$/i.test(before) &&
      /^ (?:has|had|is|was|will|would|says|said|a|avait|est|était|va|dit|doit|ira|fera|sera|aura)(?!\p{L})/u.test(
        after,
      ))
  );
}

/** Two neighbours swapped in three letters or more, or one changed in four: CMA and CAM. */
function isSlip(short: string, other: string): boolean {
  return (
    short.length >= 3 &&
    other.length === short.length &&
    /^\p{Lu}+$/u.test(other) &&
    short !== other &&
    (swapsNeighbours(short, other) || (short.length >= 4 && spellingDistance(short, other, 1) === 1))
  );
}

function swapsNeighbours(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other.charAt(index));
  return one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2) === other;
}

function neverUsed(text: string, { start, end, full, short }: Introduction): Report {
  const times = timesOf(text, full);
  return {
    ...common(text, { start, end }, full, 'info'),
    related: [],
    message: {
      ko: `약어 ${short}: 다시 쓰이지 않는다.`,
      en: `The abbreviation ${short} is never used again.`,
      fr: `Le sigle ${short} n’est jamais réutilisé.`,
    },
    working: {
      ko: `${full} ${times}번, ${short} 1번.`,
      en: `${full}: ${times === 1 ? 'once' : `${times} times`}; ${short}: once.`,
      fr: `${full} : ${times} fois ; ${short} : une fois.`,
    },
  };
}

function mistaken(
  text: string,
  { start, end, full, short }: Introduction,
  other: string,
  place: Span,
): Report {
  return {
    ...common(text, { start, end }, other, 'warning'),
    related: [place],
    message: {
      ko: `약어가 두 가지다: ${short}, 뒤에서는 ${other}.`,
      en: `The abbreviation ${short} comes later as ${other}.`,
      fr: `Le sigle ${short} devient plus loin ${other}.`,
    },
    working: told(() => `${full} (${short}) ≠ ${other}`),
  };
}

function common(
  text: string,
  span: Span,
  right: string,
  certainty: Report['certainty'],
): Pick<Report, 'start' | 'end' | 'certainty' | 'saw'> & { readonly expected: Told } {
  return { ...span, certainty, saw: wordsAt(text, span), expected: told(() => right) };
}
