import type { ClaimCase } from '#claims';
import { Forbidden, Missing, type Actor } from '#core';
import { Prisma, type Tx } from '#database';
import { isBlindTo } from './domain/index.js';
import { readGateSettings } from './settings.repository.js';

/** A claim as its reader may know it. */
export interface ReadersClaim extends ClaimCase {
  readonly id: string;
  readonly number: number;
  readonly round: number;
  /** What the first reader found is kept from this one. */
  readonly blind: boolean;
}

/** @throws Missing when the desk has no such claim. */
export async function readersClaim(tx: Tx, reader: Actor, id: string): Promise<ReadersClaim> {
  const [claim] = await readersClaims(tx, reader, Prisma.sql`c.id = ${id}::uuid`);
  if (claim === undefined) throw new Missing();
  return claim;
}

/** The claims of an article that keep what their first reader found from this one. */
export async function blindClaims(tx: Tx, reader: Actor, articleId: string): Promise<ReadersClaim[]> {
  const between = Prisma.sql`c."articleId" = ${articleId}::uuid AND cardinality(c."checkerIds") > 0`;
  return (await readersClaims(tx, reader, between)).filter(({ blind }) => blind);
}

/**
 * A report of the whole article tells what every reader found.
 * @throws Forbidden `review/blind` while that is kept from this one.
 */
export async function mustNotBeBlind(tx: Tx, reader: Actor, articleId: string): Promise<void> {
  const blind = await blindClaims(tx, reader, articleId);
  if (blind.length > 0) throw new Forbidden('review/blind', { claims: blind.map(({ number }) => number) });
}

async function readersClaims(tx: Tx, reader: Actor, where: Prisma.Sql): Promise<ReadersClaim[]> {
  const claims = await tx.$queryRaw<Omit<ReadersClaim, 'blind'>[]>`
    SELECT c.id, c.number, c.round, c.status, c.risk, c."assigneeId", c."checkerIds", c."builtOn", c."createdById", a."authorId",
      a.status AS "articleStatus"
    FROM "Claim" c JOIN "Article" a ON a.id = c."articleId"
    WHERE ${where} AND c."deskId" = ${reader.deskId}::uuid ORDER BY c.number`;
  if (claims.length === 0) return [];
  const settings = await readGateSettings(tx, reader.deskId);
  return claims.map((claim) => ({ ...claim, blind: isBlindTo(claim, reader, settings) }));
}
