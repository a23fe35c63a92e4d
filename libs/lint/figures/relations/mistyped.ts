/**
 * Whether one number is the other but for one digit, or but for two neighbours that changed places: what a hand or a head does
 * that has the right sum before it; or it is off by one in some place, or by a few of a place that is not the last: a
 * forgotten carry.
 */
export function isMistyped(told: number, computed: number): boolean {
  const [a, b] = aligned(told, computed);
  if (a.length !== b.length || a.length < 2) return false;
  const other = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  const [first, second, third] = other;
  if (first === undefined) return false;
  if (isCarry(Math.abs(Number(a) - Number(b)))) return true;
  if (third !== undefined) return false;
  return second === undefined || (second === first + 1 && a[first] === b[second] && a[second] === b[first]);
}

/** 1, 10, 30, 400; not 3: the last digits may always be some way apart. */
function isCarry(apart: number): boolean {
  return /^(?:1|[1-9]0+)$/.test(String(apart));
}

/** The digits of both without the zeros that they end with alike. */
function aligned(a: number, b: number): [string, string] {
  let [one, other] = [a, b].map((value) => String(Math.round(value * 1000)));
  while (one?.endsWith('0') && other?.endsWith('0')) [one, other] = [one.slice(0, -1), other.slice(0, -1)];
  return [one ?? '', other ?? ''];
}
