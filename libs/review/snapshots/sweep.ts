import type { Database } from '#database';
import { enqueueAll } from '#queue';

/** Days between two looks at an address; and how many are looked at in one go. */
const DAYS = 7;
const BATCH = 100;

interface Due {
  readonly id: string;
  readonly deskId: string;
  readonly url: string;
  readonly live: boolean;
}

/**
 * Asks for a look at every address of evidence that has not been looked at for a week, by the clock of Postgres; those of
 * articles that are given up or put away only wait for another week. Several sweeps at once take different ones.
 */
export async function sweepEvidence(database: Database): Promise<void> {
  let taken: number;
  do {
    taken = await database.transaction(async (tx) => {
      const due = await tx.$queryRaw<(Due & { at: Date })[]>`
        WITH due AS (
          SELECT id FROM "Evidence"
          WHERE url IS NOT NULL AND "withdrawnAt" IS NULL AND "linkGoneAt" IS NULL
            AND coalesce("linkCheckedAt", "createdAt") < now() - ${DAYS} * interval '1 day'
          ORDER BY coalesce("linkCheckedAt", "createdAt") LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
        )
        UPDATE "Evidence" e SET "linkCheckedAt" = now()
        FROM due, "Claim" c, "Article" a
        WHERE e.id = due.id AND c.id = e."claimId" AND a.id = c."articleId"
        RETURNING e.id, e."deskId", e."linkCheckedAt" AS at, a.status NOT IN ('killed', 'archived') AS live`;
      const wanted = due.filter(({ live }) => live);
      await enqueueAll(
        tx,
        'review.recheck_evidence',
        wanted.map(({ id, deskId, at }) => ({
          key: `${id}:${at.getTime()}`,
          payload: { deskId, evidenceId: id },
        })),
      );
      return due.length;
    });
  } while (taken === BATCH);
}
