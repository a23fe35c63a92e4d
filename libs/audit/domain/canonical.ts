/**
 * Canonical JSON: the one way to write a value, so that equal values have equal bytes.
 * RFC 8785 (JSON Canonicalization Scheme): members sorted by their names' UTF-16 code units, numbers and strings as
 * ECMAScript's `JSON.stringify` writes them, no white space.
 * @throws TypeError for what JSON cannot say: NaN, infinities, functions, lone surrogates.
 */
export function canonicalJson(value: unknown): string {
  if (isInOrder(value)) {
    const json = JSON.stringify(value);
    if (!json.includes(ESCAPED)) return json;
  }
  if (typeof value === 'number') throw new TypeError(`${value} has no JSON`);
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError('a lone surrogate has no UTF-8');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => `${canonicalJson(name)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  throw new TypeError(`a ${typeof value} has no JSON`);
}

/** How `JSON.stringify` begins the escape of a lone surrogate; in a text that says so itself it means nothing. */
const ESCAPED = String.raw`\ud`;

/**
 * True for plain JSON whose names are sorted already, as in all that was read from canonical JSON: `JSON.stringify` writes
 * it as it is to be, many times faster.
 */
function isInOrder(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.every(isInOrder);
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  const names = Object.keys(value);
  return names.every(
    (name, index) =>
      (index === 0 || names[index - 1]! < name) && isInOrder((value as Record<string, unknown>)[name]),
  );
}
