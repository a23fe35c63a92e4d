import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical.js';

/** What an entry of the log says. Persons are ids: names can be erased without breaking the chain. */
export interface EntryBody {
  readonly v: 1;
  readonly chain: string;
  /** 1, 2, 3 … without a gap. */
  readonly seq: number;
  /** RFC 3339, UTC, milliseconds. */
  readonly at: string;
  /** A user's id; null: Stet itself. */
  readonly actor: string | null;
  /** What happened, in the past tense: `claim.checked`. */
  readonly action: string;
  readonly subject: { readonly type: string; readonly id: string };
  readonly data: unknown;
  /** The hash of the entry before. */
  readonly previous: string;
}

/** An entry as it is stored and exported: the very bytes that were hashed, and their hash. */
export interface ChainLink {
  readonly seq: number;
  readonly body: string;
  readonly hash: string;
}

/** A place between two links of a chain: the number and hash of the last link before it. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

/** What `previous` is in the first entry of a chain. */
export const GENESIS = '0'.repeat(64);

/** Where every chain begins. */
export const EMPTY_CHAIN: ChainHead = { seq: 0, hash: GENESIS };

/** SHA-256 of bytes, or of the UTF-8 bytes of a text, in hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The next link after `head`. */
export function link(head: ChainHead, entry: Omit<EntryBody, 'v' | 'seq' | 'previous'>): ChainLink {
  const seq = head.seq + 1;
  const body = canonicalJson({ v: 1, ...entry, seq, previous: head.hash } satisfies EntryBody);
  return { seq, body, hash: sha256(body) };
}
