import { sha256 } from './chain.js';

/**
 * Merkle trees as in RFC 6962 (Certificate Transparency), section 2.1: SHA-256, a zero byte before the data of a leaf and
 * a one before the two hashes of a node, so that neither can be taken for the other. Hashes are hex.
 */
export function leafHash(data: string): string {
  return sha256(Buffer.concat([Buffer.of(0), Buffer.from(data, 'utf8')]));
}

/** The root over the hashes of the leaves; of none, the hash of nothing. */
export function merkleRoot(leaves: readonly string[]): string {
  if (leaves.length === 0) return sha256('');
  if (leaves.length === 1) return leaves[0]!;
  const middle = splitOf(leaves.length);
  return nodeHash(merkleRoot(leaves.slice(0, middle)), merkleRoot(leaves.slice(middle)));
}

/** What proves that a leaf is under the root: the hash beside it, and beside each node above it, from below. */
export function inclusionPath(leaves: readonly string[], index: number): string[] {
  if (leaves.length <= 1) return [];
  const middle = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, middle), leaves.slice(middle)];
  return index < middle
    ? [...inclusionPath(left, index), merkleRoot(right)]
    : [...inclusionPath(right, index - middle), merkleRoot(left)];
}

/** The root that a leaf of a tree of `size` leads to by its path, or nothing when the path has not the length it must have. */
export function rootOver(
  leaf: string,
  index: number,
  size: number,
  path: readonly string[],
): string | undefined {
  if (index >= size) return undefined;
  if (size === 1) return path.length === 0 ? leaf : undefined;
  const middle = splitOf(size);
  const beside = path.at(-1);
  const below = path.slice(0, -1);
  if (beside === undefined) return undefined;
  const isLeft = index < middle;
  const own = isLeft
    ? rootOver(leaf, index, middle, below)
    : rootOver(leaf, index - middle, size - middle, below);
  if (own === undefined) return undefined;
  return isLeft ? nodeHash(own, beside) : nodeHash(beside, own);
}

/** The largest power of two that is less than `size`. */
function splitOf(size: number): number {
  return 2 ** Math.floor(Math.log2(size - 1));
}

function nodeHash(left: string, right: string): string {
  return sha256(Buffer.concat([Buffer.of(1), Buffer.from(left, 'hex'), Buffer.from(right, 'hex')]));
}
