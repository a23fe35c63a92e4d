const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
/** Syllables of one initial and one vowel: without a final, then with each of the 27. */
const FINALS = 28;

/** The final consonant of a Hangul syllable, 1 to 27 in the order of Unicode, 0 for none; undefined for anything else. */
export function finalOf(syllable: string): number | undefined {
  const code = syllable.charCodeAt(0);
  return code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE ? (code - FIRST_SYLLABLE) % FINALS : undefined;
}

/** The letters that words are spelled with: each syllable as its jamo, an accented letter as letter and accent. */
export function jamoOf(words: string): string {
  return words.normalize('NFD');
}

/**
 * How many jamo must be added, removed or replaced to make one word of the other (Levenshtein). Counting stops at `most`:
 * whatever is further apart is `most + 1`. Time grows with the length times `most`.
 */
export function jamoDistance(a: string, b: string, most: number): number {
  const [from, to] = [jamoOf(a), jamoOf(b)];
  const tooFar = most + 1;
  if (Math.abs(from.length - to.length) > most) return tooFar;
  let above = Array.from({ length: to.length + 1 }, (_, at) => Math.min(at, tooFar));
  for (let row = 1; row <= from.length; row++) {
    const line = new Array<number>(to.length + 1).fill(tooFar);
    if (row <= most) line[0] = row;
    let least = line[0] ?? tooFar;
    for (let at = Math.max(1, row - most); at <= Math.min(to.length, row + most); at++) {
      const replaced =
        (above[at - 1] ?? tooFar) + (from.charCodeAt(row - 1) === to.charCodeAt(at - 1) ? 0 : 1);
      const distance = Math.min(replaced, (above[at] ?? tooFar) + 1, (line[at - 1] ?? tooFar) + 1, tooFar);
      line[at] = distance;
      least = Math.min(least, distance);
    }
    if (least > most) return tooFar;
    above = line;
  }
  return above[to.length] ?? tooFar;
}
