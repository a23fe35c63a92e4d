import { createHash, randomBytes } from 'node:crypto';

const LETTERS = { session: 's', token: 't', answer: 'a' } as const;

/** A secret that is shown once: 256 random bits with a prefix that tells what it is, so that scanners can find a leaked one. */
export function newSecret(kind: keyof typeof LETTERS): string {
  return `stet_${LETTERS[kind]}_${randomBytes(32).toString('base64url')}`;
}

/** What the database keeps of a secret: its SHA-256 in hex. Enough for 256 random bits; passwords get argon2id. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret, 'utf8').digest('hex');
}

/** The beginning of a token, by which its owner recognises it. */
export function hintOf(secret: string): string {
  return secret.slice(0, 'stet_t_'.length + 4);
}
