import { createHash } from 'node:crypto';
import { canonicalJson } from '#audit';

/** A member of a report that is too long to be in memory: its canonical JSON, piece by piece. */
export type LongMember = () => AsyncGenerator<string, void>;

/**
 * A report as its file, piece by piece: the very bytes of `reportFile(sealed(…))`, however long it is. Members are asked for in the
 * order of canonical JSON; a long one comes before the seal. @returns the seal.
 */
export async function* sealedPieces(
  members: Readonly<Record<string, unknown>>,
): AsyncGenerator<string, string> {
  const hash = createHash('sha256');
  const hashed = (piece: string) => {
    hash.update(piece, 'utf8');
    return piece;
  };
  const names = Object.keys(members).filter((name) => members[name] !== undefined);
  names.sort();
  const before = names.filter((name) => name < 'seal');
  for (const [at, name] of before.entries()) {
    yield hashed(`${at === 0 ? '{' : ','}${canonicalJson(name)}:`);
    const member = members[name];
    if (typeof member !== 'function') yield hashed(canonicalJson(member));
    else for await (const piece of (member as LongMember)()) yield hashed(piece);
  }
  const after = names.filter((name) => name > 'seal');
  const rest = after.map((name) => `,${canonicalJson(name)}:${canonicalJson(members[name])}`).join('');
  hash.update(`${rest}}`, 'utf8');
  const seal = hash.digest('hex');
  yield `,"seal":"${seal}"${rest}}\n`;
  return seal;
}
