/**
 * How alike two strings are, from 0 to 1: the Sørensen–Dice coefficient of their short runs of characters (two of
 * Korean, which are a syllable each, three of other scripts). Unlike sentences of one language stay below .4.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const runs = runsOf(a);
  const others = runsOf(b);
  if (runs.length + others.length === 0) return 0;
  const counts = new Map<number, number>();
  for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1);
  let shared = 0;
  for (const run of others) {
    const left = counts.get(run) ?? 0;
    if (left > 0) {
      counts.set(run, left - 1);
      shared++;
    }
  }
  return (2 * shared) / (runs.length + others.length);
}

/** The runs of characters that `likeness` compares, each as a number. */
export function runsOf(words: string): number[] {
  const runs: number[] = [];
  for (let at = 0; at + 1 < words.length; at++) {
    const first = words.charCodeAt(at);
    const isSyllable = first >= FIRST_SYLLABIC;
    if (!isSyllable && at + 2 >= words.length) break;
    const third = isSyllable ? 0 : words.charCodeAt(at + 2);
    runs.push((first * UNITS + words.charCodeAt(at + 1)) * UNITS + third);
  }
  return runs;
}

/** From here on (kana, Han, Hangul) a character is a syllable or a word. */
const FIRST_SYLLABIC = 0x3040;
/** The number of values of a code unit; three of them fit exactly into a number. */
const UNITS = 0x1_0000;

/** How many code units two strings have in common at their beginnings. */
export function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** How many code units two strings have in common at their ends. */
export function commonSuffix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length++;
  return length;
}
