import type { Tx } from '#database';

/**
 * Answers that the desk keeps for repeated requests and that have one of these words in them are forgotten: whoever repeats
 * the request hears that it was done, and not what was answered.
 */
export async function forgetAnswers(tx: Tx, deskId: string, words: readonly string[]): Promise<void> {
  const written = words.map((word) => JSON.stringify(word).slice(1, -1));
  await tx.$executeRaw`
    UPDATE "IdempotencyKey" SET answer = NULL
    WHERE "deskId" = ${deskId}::uuid
      AND EXISTS (SELECT FROM unnest(${written}::text[]) AS word WHERE strpos(answer, word) > 0)`;
}
