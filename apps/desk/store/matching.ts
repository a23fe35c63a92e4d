import { disassemble, getChoseong } from 'es-hangul';

/**
 * Whether a text holds each of these words, wherever they stand. Hangul is compared letter by letter, so that a syllable
 * under way finds what it may become; initial consonants alone find the words that have them: “ㅅㅊ” finds “수치”.
 */
export function holds(text: string, words: string): boolean {
  const letters = lettersOf(text);
  const initials = getChoseong(text).replaceAll(' ', '');
  return lettersOf(words)
    .split(' ')
    .every((word) => letters.includes(word) || (/^[ㄱ-ㅎ]+$/.test(word) && initials.includes(word)));
}

function lettersOf(text: string): string {
  return disassemble(text.normalize('NFC').toLocaleLowerCase()).trim().replace(/\s+/g, ' ');
}
