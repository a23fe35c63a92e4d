/** A building of three storeys and its fifth floor, a festival of three days and its fourth: a number beyond the whole. */
import { wordsAt } from '#text';
import type { Language, Span } from '#text';
import { FAR, namesAnother } from './another-matter.js';
import type { Document } from '../document.js';
import type { ToldTwice } from './happenings.js';
import { spanAt } from '../places.js';
import type { Sentence } from '../sentences.js';
import { SMALL, smallNumber } from './small-numbers.js';

/** A kind of part: how many of them a whole has, and which of them is meant. Each with the group `n`. */
interface Parts {
  /** Global: it is looked for in the whole text. */
  readonly whole: RegExp;
  readonly part: RegExp;
  /** What the article has to hold, that there can be a whole. */
  readonly signal: RegExp;
}

const N = { ko: `(?<n>${SMALL.ko})`, en: `(?<n>${SMALL.en})`, fr: `(?<n>${SMALL.fr})` };
const TH_EN = `(?<n>\\d{1,3}(?=st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)(?:st|nd|rd|th)?`;
const TH_FR = `(?<n>\\d{1,3}(?=e |ème |ᵉ )|(?:deux|trois|quatr|cinqu|six|sept|huit|neuv|dix|onz|douz)ième)(?:e|ème|ᵉ)?`;

/** English and French nouns of parts: of so many of them something is made, or has them. */
const NOUNS_EN: readonly (readonly [one: string, many: string])[] = [
  ['floor|storey|story|level', 'floors|storeys|stories|levels'],
  ['day', 'days'],
  ['part|episode|instalment|installment', 'parts|episodes|instalments|installments'],
  ['volume|book', 'volumes|books'],
  ['chapter', 'chapters'],
  ['act', 'acts'],
  ['stage|leg', 'stages|legs'],
  ['lap', 'laps'],
  ['round', 'rounds'],
  ['hole', 'holes'],
  ['lane', 'lanes'],
];
const NOUNS_FR: readonly (readonly [one: string, many: string])[] = [
  ['étage', 'étages|niveaux'],
  ['jour|journée', 'jours'],
  ['épisode|volet|partie', 'épisodes|volets|parties'],
  ['tome|volume', 'tomes|volumes'],
  ['chapitre', 'chapitres'],
  ['acte', 'actes'],
  ['étape', 'étapes'],
  ['tour', 'tours'],
];

const PARTS: Readonly<Record<Language, readonly Parts[]>> = {
  ko: [
    {
      signal: /층/,
      whole: new RegExp(
        `(?<!지하 ?)(?<![\\d~])${N.ko}층(?:짜리)? ?(?:규모의 |높이의 )?(?:건물|아파트|빌딩|상가|주택|오피스텔|빌라|호텔|청사|연립|목조)|(?<!지하 ?)(?<![\\d~])(?<m>${SMALL.ko})층짜리(?:다|이다|였)`,
        'gu',
      ),
      part: /(?<!지하 ?)(?<![\d~∼-])(?<n>\d{1,3})층(?!짜리| ?(?:규모|높이|건물|아파트|빌딩|상가|주택|오피스텔|빌라|호텔|청사|이하|이상))/u,
    },
    {
      signal: /(?:간|동안)/,
      whole: new RegExp(
        `(?<![가-힣\\d])(?<n>${SMALL.ko})(?:일)?(?:간|동안)(?:의)? ?(?:열리는|열린|열릴|이어지는|이어진|펼쳐지는|펼쳐진|진행되는|진행된|치러지는|치러진|축제|대회|행사|박람회|학회)`,
        'gu',
      ),
      part: new RegExp(
        `(?:축제|대회|행사|박람회|학회|개막)? ?(?<n>${SMALL.ko}) ?(?:일차|날(?:은|에는|인|에|까지))`,
        'u',
      ),
    },
    {
      signal: /부작/,
      whole: /(?<!\d)(?<n>\d{1,3})부작/gu,
      part: /(?<!\d)(?<n>\d{1,3})(?:회|부)(?:에서|에는|는|가|를|의| 방송| 방영)/u,
    },
    {
      signal: /권/,
      whole: new RegExp(
        `(?<![가-힣\\d])(?<n>${SMALL.ko}) ?권(?:짜리|으로 (?:된|이뤄진|구성|나온|완간))`,
        'gu',
      ),
      part: new RegExp(`(?<n>${SMALL.ko}) ?(?:권째|번째 권)`, 'u'),
    },
    {
      signal: /[막장]/,
      whole: new RegExp(
        `(?<![가-힣\\d])(?<n>${SMALL.ko}) ?(?:막(?:짜리|으로 된|극)| ?장으로 (?:된|이뤄진|구성))`,
        'gu',
      ),
      part: /(?<![\d])(?<n>\d{1,2}) ?(?:막(?:에서|에는|이|은)|장(?:에서|에는))/u,
    },
  ],
  en: NOUNS_EN.map(([one, many]) => ({
    signal: new RegExp(`-(?:${one})|${many}`, 'i'),
    whole: new RegExp(
      `${N.en}-(?:${one})\\b|\\b(?:has|have|had|with|of|in|into|over|runs? to|consists? of|comprises) (?:just |only )?(?<m>${SMALL.en}) (?:${many})\\b`,
      'gi',
    ),
    part: new RegExp(`\\b(?:the|its|this|that|a) ${TH_EN} (?:and (?:last|final) )?(?:${one})\\b`, 'i'),
  })),
  fr: NOUNS_FR.map(([one, many]) => ({
    signal: new RegExp(many, 'i'),
    whole: new RegExp(
      `(?<!\\p{L})(?:compte|comptait|comporte|de|en|sur|a|réparti(?:e)? sur|composée? de|divisée? en) (?:seulement )?${N.fr} (?:${many})(?!\\p{L})`,
      'giu',
    ),
    part: new RegExp(
      `(?<!\\p{L})(?:l[ea’'] ?|du |au |ce |cette |son |sa )${TH_FR} (?:et derni[eè]re? )?(?:${one})(?!\\p{L})`,
      'iu',
    ),
  })),
};

/** Of another house, or of what was before and may come. */
const ANOTHER: Readonly<Record<Language, RegExp>> = {
  ko: /옆|이웃|맞은편|다른|인근|또|지난|이전|예년|증축|연장|주차|올려|더 |같은 날/,
  en: /\b(?:next|neighbou?r\w*|another|other|opposite|nearby|adjoining|last|previous|since|extended|extra|added|would|planned|season|consecutive|straight|running|in a row)\b/i,
  fr: /(?<!\p{L})(?:voisine?|autre|face|dernière année|précédente?|prolong\p{L}*|supplémentaire|ajout\p{L}*|serait|consécuti\p{L}*|d[’']affilée|mondial|de France|saison|grève)(?!\p{L})/iu,
};

/** Reads the parts that are numbered beyond their whole, in a sentence of its own. */
export function* beyondTheWhole(document: Document): Iterable<ToldTwice> {
  const { text, language, sentences } = document;
  for (const parts of PARTS[language].filter(({ signal }) => signal.test(text))) {
    const wholes = [...text.matchAll(parts.whole)].flatMap((match) => {
      const sentence = spanAt(sentences, match.index);
      return sentence ? numbered(match, sentence, match.index, language) : [];
    });
    // Two houses of different heights, and each floor may be of either.
    if (new Set(wholes.map(({ n }) => n)).size !== 1) continue;
    const [whole] = wholes;
    if (!whole || whole.sentence.zone === 'headline') continue;
    const { index } = whole.sentence;
    for (const near of sentences.slice(Math.max(0, index - FAR + 1), index + FAR)) {
      if (near === whole.sentence || ANOTHER[language].test(wordsAt(text, near))) continue;
      const match = parts.part.exec(wordsAt(text, near));
      const [part] = match ? numbered(match, near, near.start + match.index, language) : [];
      if (!part || part.n <= whole.n || part.n > whole.n + 20) continue;
      const [first, second] = near.index < index ? [near, whole.sentence] : [whole.sentence, near];
      if (namesAnother(document, first, second)) continue;
      yield { here: part.span, before: whole.span };
      break;
    }
  }
}

/** The number that a match tells, with its place. */
function numbered(
  match: RegExpExecArray,
  sentence: Sentence,
  start: number,
  language: Language,
): { readonly n: number; readonly span: Span; readonly sentence: Sentence }[] {
  const n = smallNumber(match.groups?.['n'] ?? match.groups?.['m'] ?? '', language);
  return Number.isNaN(n) ? [] : [{ n, span: { start, end: start + match[0].length }, sentence }];
}
