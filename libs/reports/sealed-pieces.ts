import { createHash } from 'node:crypto';
import { canonicalJson } from '#audit';

/** A member of a report that is too long to be in memory: its canonical JSON, piece by piece. */
export type LongMember = () => AsyncGenerator<string, void>;

/**
 * A report as its file, piece by piece: the very bytes of `reportFile(sealed(…))`, however long it is. Members are asked for in the
 * order of canonical JSON, `$schema` first; a long one comes before the seal. `sign` makes the member `signature` of the hash that
 * `signedText` is about. @returns the seal.
 */
export async function* sealedPieces(
  members: Readonly<Record<string, unknown>>,
  sign?: (contents: string) => unknown,
): AsyncGenerator<string, string> {
  const [hash, contents] = [createHash('sha256'), createHash('sha256')];
  const names = Object.keys(members).filter((name) => members[name] !== undefined);
  names.sort();
  for (const [at, name] of names.filter((name) => name < 'seal').entries()) {
    const hashed = (piece: string, signed = piece) => {
      hash.update(piece, 'utf8');
      if (name !== '$schema') contents.update(signed, 'utf8');
      return piece;
    };
    const opening = `${canonicalJson(name)}:`;
    yield hashed(`${at === 0 ? '{' : ','}${opening}`, `${at <= 1 ? '{' : ','}${opening}`);
    const member = members[name];
    if (typeof member !== 'function') yield hashed(canonicalJson(member));
    else for await (const piece of (member as LongMember)()) yield hashed(piece);
  }
  const after = Object.fromEntries(
    names.filter((name) => name > 'seal').map((name) => [name, members[name]]),
  );
  const signature = sign?.(contents.update(`${following(after)}}`, 'utf8').digest('hex'));
  const end = `${following({ ...after, signature })}}`;
  const seal = hash.update(end, 'utf8').digest('hex');
  yield `,"seal":"${seal}"${end}\n`;
  return seal;
}

/** The canonical JSON of members that follow others. */
function following(members: object): string {
  const written = canonicalJson(members).slice(1, -1);
  return written === '' ? '' : `,${written}`;
}

/** A long list as a member of a report; each stretch of it is heard first. */
export async function* listPieces<Item>(
  stretches: AsyncIterable<Item[]>,
  hear: (items: Item[]) => void = () => undefined,
): AsyncGenerator<string, void> {
  let before = '[';
  for await (const items of stretches) {
    hear(items);
    yield `${before}${items.map((item) => canonicalJson(item)).join(',')}`;
    before = ',';
  }
  yield before === '[' ? '[]' : ']';
}
