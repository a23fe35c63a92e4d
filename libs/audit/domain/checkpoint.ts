import { createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { canonicalJson } from './canonical.js';
import { GENESIS, sha256 } from './chain.js';
import { inclusionPath, leafHash, merkleRoot, rootOver } from './merkle.js';

/** Where one chain of a desk ended. */
export interface DeskHead {
  readonly chain: string;
  readonly seq: number;
  readonly hash: string;
}

/** What a checkpoint says: that at this moment the chains of the desk ended like this. */
export interface CheckpointBody {
  readonly v: 1;
  readonly desk: string;
  /** 1, 2, 3 … without a gap. */
  readonly number: number;
  /** RFC 3339, UTC, milliseconds. */
  readonly at: string;
  /** How many chains. */
  readonly size: number;
  /** Of the Merkle tree over the heads, sorted by chain. */
  readonly root: string;
  /** The hash of the checkpoint before; 64 zeros for the first. */
  readonly previous: string;
  /** The id of the key that signed it. */
  readonly key: string;
}

/** A checkpoint as it is stored: the very bytes that were signed, and the signature. */
export interface SignedCheckpoint {
  /** Canonical JSON. */
  readonly body: string;
  /** Ed25519 over its bytes, in base64url. */
  readonly signature: string;
}

/** What proves one head: which leaf it is, and the hashes beside it on the way to the root. */
export interface HeadProof {
  readonly head: { readonly seq: number; readonly hash: string };
  readonly index: number;
  readonly path: readonly string[];
}

/** Signs where the chains of a desk end. `heads` are sorted by chain. */
export function signCheckpoint(
  about: Pick<CheckpointBody, 'desk' | 'number' | 'at'> & { readonly previous: string | undefined },
  heads: readonly DeskHead[],
  privateKey: KeyObject,
): SignedCheckpoint & { readonly hash: string } {
  const body = canonicalJson({
    ...about,
    v: 1,
    previous: about.previous ?? GENESIS,
    size: heads.length,
    root: rootOf(heads),
    key: keyId(publicPem(privateKey)),
  } satisfies CheckpointBody);
  return {
    body,
    hash: sha256(body),
    signature: sign(null, Buffer.from(body), privateKey).toString('base64url'),
  };
}

/** True when that key signed exactly these bytes. False, too, for what is no Ed25519 key. */
export function isSignedBy({ body, signature }: SignedCheckpoint, publicKey: string): boolean {
  try {
    const key = createPublicKey(publicKey);
    if (key.asymmetricKeyType !== 'ed25519') return false;
    return verify(null, Buffer.from(body), key, Buffer.from(signature, 'base64url'));
  } catch {
    return false;
  }
}

/** What a checkpoint's text says, or nothing when it is not the text of one. */
export function readCheckpoint(text: string): CheckpointBody | undefined {
  try {
    const body = JSON.parse(text) as Partial<CheckpointBody> | null;
    const { v, desk, number, at, size, root, previous, key } = body ?? {};
    const texts = [desk, at, root, previous, key].every((part) => typeof part === 'string');
    const whole = v === 1 && texts && [number, size].every((part) => Number.isSafeInteger(part));
    return whole && canonicalJson(body) === text ? (body as CheckpointBody) : undefined;
  } catch {
    return undefined;
  }
}

/** The root over the heads, which are sorted by chain. */
export function rootOf(heads: readonly DeskHead[]): string {
  return merkleRoot(heads.map(leafOf));
}

/** What proves that the chain's head is among those of the checkpoint; nothing when it is not. */
export function proofOf(heads: readonly DeskHead[], chain: string): HeadProof | undefined {
  const index = heads.findIndex((head) => head.chain === chain);
  const head = heads[index];
  if (head === undefined) return undefined;
  return { head: { seq: head.seq, hash: head.hash }, index, path: inclusionPath(heads.map(leafOf), index) };
}

/** True when the proof leads from the chain's head to the checkpoint's root. */
export function isUnder(
  { root, size }: CheckpointBody,
  chain: string,
  { head, index, path }: HeadProof,
): boolean {
  return rootOver(leafOf({ chain, ...head }), index, size, path) === root;
}

/** The id of a public key in PEM: the first half of the SHA-256 of its SPKI. @throws Error when it is no key. */
export function keyId(publicKey: string): string {
  const spki = createPublicKey(publicKey).export({ type: 'spki', format: 'der' });
  return sha256(spki).slice(0, 32);
}

/** The public half, in PEM. */
export function publicPem(privateKey: KeyObject): string {
  return createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();
}

function leafOf({ chain, seq, hash }: DeskHead): string {
  return leafHash(canonicalJson({ chain, seq, hash }));
}
