import { finalOf } from './hangul.js';

/** Each particle after a consonant, after a vowel, and where the sound is not known. */
const FORMS = {
  '은/는': ['은', '는', '은(는)'],
  '이/가': ['이', '가', '이(가)'],
  '을/를': ['을', '를', '을(를)'],
  '과/와': ['과', '와', '과(와)'],
  '으로/로': ['으로', '로', '(으)로'],
  '이라고/라고': ['이라고', '라고', '(이)라고'],
  '이다/다': ['이다', '다', '(이)다'],
} as const;
export type Josa = keyof typeof FORMS;

/**
 * The form of a particle that follows the word as it is read aloud: `josa('르챗(Le Chat)', '을/를')` is `을`. Figures are
 * read in Korean, capitals by their names, other Latin words as they are usually transcribed; what stands in brackets at
 * the end is not read.
 */
export function josa(word: string, pair: Josa): string {
  const [afterConsonant, afterVowel, unknown] = FORMS[pair];
  const sound = lastSound(word);
  if (sound === undefined) return unknown;
  return sound === 'vowel' || (sound === 'rieul' && pair === '으로/로') ? afterVowel : afterConsonant;
}

type Sound = 'vowel' | 'rieul' | 'consonant';

/** ㄹ among the finals, after which 로 stands as after a vowel. */
const RIEUL = 8;

function lastSound(word: string): Sound | undefined {
  const read = word
    .slice(-LONGEST_READ)
    .replace(/(?<=[^\s(（[])\s*[(（[][^()（）[\]]*[)）\]]\s*$/, '')
    .replace(/[^\p{L}\p{N}%℃℉°$€£¥₩]+$/u, '');
  const last = read.slice(-1);
  const final = finalOf(last);
  if (final !== undefined) return final === 0 ? 'vowel' : final === RIEUL ? 'rieul' : 'consonant';
  if (/\d/.test(last)) return FIGURES[Number(last)];
  if (/[%℃℉°$€£¥]/.test(last)) return 'vowel';
  if (last === '₩') return 'consonant';
  return /[A-Za-z]/.test(last) ? latinSound(/[A-Za-z\d]+$/.exec(read)?.[0] ?? last) : undefined;
}

/** A last word longer than this is read by its end all the same. */
const LONGEST_READ = 60;

/** 영 일 이 삼 사 오 육 칠 팔 구; a last zero is read 십, 백, 천, 만 … or 영, which all end alike. */
const FIGURES: readonly Sound[] = [
  'consonant',
  'rieul',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'rieul',
  'rieul',
  'vowel',
];

const UNITS: Readonly<Record<string, Sound>> = {
  kg: 'consonant',
  g: 'consonant',
  mg: 'consonant',
  t: 'consonant',
};

function latinSound(word: string): Sound {
  const unit = /^\d+([a-z]+)$/.exec(word)?.[1];
  if (unit) return UNITS[unit] ?? 'vowel';
  const last = word.slice(-1);
  if (/[A-Z]/.test(last)) return /[LR]/.test(last) ? 'rieul' : /[MN]/.test(last) ? 'consonant' : 'vowel';
  if (/(?:l|[^aeiou]le)$/i.test(word)) return 'rieul';
  if (/(?:[mn]e?|ng|ck)$/i.test(word)) return 'consonant';
  // 챗, 넷, 톡, 스냅: a short vowel before the last sound; 포인트, 뱅크: none.
  return /(?:^|[^aeiou])[aeiou][ptk]$|(?:oo|ee)k$/i.test(word) ? 'consonant' : 'vowel';
}
