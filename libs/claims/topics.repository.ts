import { Prisma, type Tx } from '#database';
import type { ClaimStatus, TopicKey } from './domain/index.js';

/** Notes what claims speak of, in place of what was noted before: two statements, however many they are. */
export async function indexClaims(
  tx: Tx,
  deskId: string,
  claims: readonly { readonly id: string; readonly topics: readonly TopicKey[] }[],
): Promise<void> {
  if (claims.length === 0) return;
  await tx.$executeRaw`DELETE FROM "Topic" WHERE "claimId" = ANY(${claims.map(({ id }) => id)}::uuid[])`;
  const rows = claims.flatMap(({ id, topics }) => topics.map((topic) => ({ claimId: id, ...topic })));
  await tx.$executeRaw`
    INSERT INTO "Topic" ("claimId", "deskId", kind, key)
    SELECT "claimId", ${deskId}::uuid, kind, key
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row ("claimId" uuid, kind "TopicKind", key text)`;
}

/** A claim that speaks of some of what was asked for. */
export interface SpeakingClaim {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly status: ClaimStatus;
  readonly article: { readonly id: string; readonly title: string; readonly status: string };
  readonly publishedAt: Date | null;
  readonly shared: readonly TopicKey[];
}

/** What is looked for: claims that speak of one of `telling`, or of one of `beside` in the very `words`. */
export interface Wanted {
  readonly telling: readonly TopicKey[];
  readonly beside: readonly TopicKey[];
  readonly words: string;
  /** Not this claim: it is where the asking began. */
  readonly except: string | null;
}

/** Claims looked at for each thing that is asked for, the newest first: what is spoken of more often tells nothing apart. */
const MOST_OF_A_KEY = 2_000;

/**
 * Claims of the whole desk that speak of these things, those that share the most first. It reads the index by each key,
 * never the claims that merely exist.
 */
export function findSpeaking(
  tx: Tx,
  deskId: string,
  { telling, beside, words, except }: Wanted,
  size: number,
): Promise<SpeakingClaim[]> {
  const keys = [
    ...telling.map((key) => ({ ...key, telling: true })),
    ...beside.map((key) => ({ ...key, telling: false })),
  ];
  const literally = words.replaceAll(/[\\%_]/g, '\\$&');
  const hasWords = words === '' ? Prisma.sql`false` : Prisma.sql`c.text LIKE ${`%${literally}%`}`;
  return tx.$queryRaw`
    WITH asked AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) AS row (kind "TopicKind", key text, telling boolean)
    ), hits AS (
      SELECT t."claimId", bool_or(asked.telling) AS telling,
        jsonb_agg(jsonb_build_object('kind', t.kind, 'key', t.key) ORDER BY t.kind, t.key) AS shared,
        count(*) + 2 * count(*) FILTER (WHERE asked.telling) AS weight
      FROM asked CROSS JOIN LATERAL (
        SELECT "claimId", kind, key FROM "Topic"
        WHERE "deskId" = ${deskId}::uuid AND kind = asked.kind AND key = asked.key
        ORDER BY "claimId" DESC LIMIT ${MOST_OF_A_KEY}
      ) t
      GROUP BY t."claimId"
    )
    SELECT c.id, c.number, c.text, c.status, a."publishedAt", hits.shared,
      jsonb_build_object('id', a.id, 'title', a.title, 'status', a.status) AS article
    FROM hits JOIN "Claim" c ON c.id = hits."claimId" JOIN "Article" a ON a.id = c."articleId"
    WHERE (hits.telling OR ${hasWords}) AND c.status NOT IN ('orphaned', 'withdrawn') AND a.status <> 'killed'
      AND c.id IS DISTINCT FROM ${except}::uuid
    ORDER BY (${hasWords}) DESC, hits.weight DESC, c.id DESC LIMIT ${size}`;
}
