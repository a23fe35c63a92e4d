/** How far apart two spellings are: letters that must be added, dropped, changed or swapped; of Hangul, single jamo. */

/**
 * The distance of two words (optimal string alignment), or `most + 1` when it is larger than `most`. 오르비타 and 오르베타
 * are 1 apart, 가르베 and 가르베트 2. Accents and capitals count.
 */
export function spellingDistance(one: string, other: string, most = 2): number {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, row] = [row, next];
  }
  return Math.min(row[b.length] ?? 0, most + 1);
}

/** Hangul comes apart into its jamo, so that 연 and 현 differ in one; everything else stays as it is. */
function lettersOf(word: string): string {
  return word.replaceAll(/[가-힣]+/g, (hangul) => hangul.normalize('NFD'));
}
