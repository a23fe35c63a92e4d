import { randomBytes } from 'node:crypto';

const LETTERS = { session: 's', token: 't', answer: 'a', password: 'p' } as const;

/**
 * A secret that is shown once: 256 random bits with a prefix that tells what it is, so that scanners can find a leaked one.
 * The database keeps its SHA-256, which is enough for so many random bits; passwords get argon2id.
 */
export function newSecret(kind: keyof typeof LETTERS): string {
  return `stet_${LETTERS[kind]}_${randomBytes(32).toString('base64url')}`;
}

/** The beginning of a token, by which its owner recognises it. */
export function hintOf(secret: string): string {
  return secret.slice(0, 'stet_t_'.length + 4);
}
