import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { inclusionPath, leafHash, merkleRoot, rootOver } from './merkle.js';

const leaves = (size: number) => Array.from({ length: size }, (_, at) => leafHash(`leaf ${at}`));
const plain = (hex: string) => createHash('sha256').update(Buffer.from(hex, 'hex')).digest('hex');

describe('A Merkle tree', () => {
  it('hashes leaves and nodes as RFC 6962 says', () => {
    const [a, b, c] = ['0061', '0062', '0063'].map(plain);
    expect(merkleRoot([])).toBe(plain(''));
    expect(leafHash('a')).toBe(a);
    expect(merkleRoot([a!, b!, c!])).toBe(plain(`01${plain(`01${a}${b}`)}${c}`));
  });

  it('proves each of its leaves, and nothing else', () => {
    for (let size = 1; size <= 33; size++) {
      const all = leaves(size);
      const root = merkleRoot(all);
      for (const [index, leaf] of all.entries()) {
        const path = inclusionPath(all, index);
        expect(rootOver(leaf, index, size, path)).toBe(root);
        expect(rootOver(leafHash('other'), index, size, path)).not.toBe(root);
        expect(rootOver(leaf, (index + 1) % (size + 1), size, path)).not.toBe(root);
        expect(rootOver(leaf, index, size, [...path, root])).not.toBe(root);
        expect(rootOver(leaf, index, size, path.slice(1))).not.toBe(size === 1 ? '' : root);
      }
    }
  });
});
