import { createHmac, randomBytes } from 'node:crypto';
import type { Tx } from '#database';

/**
 * What the record may hold of something that belongs to a person and must be erasable: its HMAC-SHA-256, in hex, with a
 * key of that person's own. While the key is there it proves what was written; once erasure has deleted it, it says
 * nothing to anyone, not even to someone who guesses the words.
 */
export async function keyedHash(tx: Tx, userId: string, text: string): Promise<string> {
  const fresh = newHashKey();
  const [known] = await tx.$queryRaw<{ key: string }[]>`
    SELECT "recordKey" AS key FROM "User" WHERE id = ${userId}::uuid AND "recordKey" IS NOT NULL`;
  const [made] = known
    ? [known]
    : await tx.$queryRaw<{ key: string }[]>`
        UPDATE "User" SET "recordKey" = coalesce("recordKey", ${fresh})
        WHERE id = ${userId}::uuid AND "erasedAt" IS NULL RETURNING "recordKey" AS key`;
  if (made === undefined) throw new Error('an erased person writes nothing');
  return hashWith(made.key, text);
}

/** A random key for a hash that can be made to say nothing, by erasing the key. */
export function newHashKey(): string {
  return randomBytes(32).toString('base64url');
}

/** The HMAC-SHA-256 of a text, in hex, with a key that `newHashKey` made. */
export function hashWith(key: string, text: string): string {
  return createHmac('sha256', Buffer.from(key, 'base64url')).update(text, 'utf8').digest('hex');
}
