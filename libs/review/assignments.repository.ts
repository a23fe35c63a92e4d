import { Missing, type Actor, type Role } from '#core';
import { Prisma, write, type Assignment, type Sql } from '#database';
import type { LockedClaim } from '#claims';

/** The claim that suits this person best, locked: see `nextClaim`. */
export async function lockNextClaim(tx: Sql, actor: Actor): Promise<LockedClaim | undefined> {
  const [claim] = await tx.$queryRaw<LockedClaim[]>(nextClaim(actor));
  return claim;
}

/** What was offered to this person and is due first, locked. */
export async function lockOfferedClaim(tx: Sql, { deskId, userId }: Actor): Promise<LockedClaim | undefined> {
  const [claim] = await tx.$queryRaw<LockedClaim[]>`
    SELECT c.*, a."authorId", a.status AS "articleStatus"
    FROM "Assignment" s JOIN "Claim" c ON c.id = s."claimId" JOIN "Article" a ON a.id = c."articleId"
    WHERE s."assigneeId" = ${userId}::uuid AND s.status = 'offered' AND s."deskId" = ${deskId}::uuid
      AND c.status = 'assigned' AND a.status NOT IN ('on_hold', 'killed', 'archived')
    ORDER BY s."dueAt", s.id
    LIMIT 1 FOR SHARE OF a FOR UPDATE OF c SKIP LOCKED`;
  return claim;
}

/**
 * The statement itself: stale claims first, then by risk, due time and worth, as the index `Claim_next` has them. One that
 * needs a second reader is only for someone who may be that, and one that they have declined does not come back to them.
 * Claims in other hands are passed over, so that two who ask at once get two.
 */
export function nextClaim({ deskId, userId }: Actor): Prisma.Sql {
  return Prisma.sql`
    SELECT c.*, a."authorId", a.status AS "articleStatus" FROM "Claim" c JOIN "Article" a ON a.id = c."articleId"
    WHERE c."deskId" = ${deskId}::uuid AND c.status IN ('queued', 'stale', 'second_check')
      AND a.status NOT IN ('on_hold', 'killed', 'archived')
      AND a."authorId" IS DISTINCT FROM ${userId}::uuid AND ${userId}::uuid <> ALL (c."checkerIds")
      AND NOT EXISTS (
        SELECT FROM "Assignment" s
        WHERE s."claimId" = c.id AND s.round = c.round AND s."assigneeId" = ${userId}::uuid AND s.status = 'declined'
      )
    ORDER BY (c.status = 'stale') DESC, c.risk DESC, c."dueAt", c.worth DESC, c.id
    LIMIT 1 FOR SHARE OF a FOR UPDATE OF c SKIP LOCKED`;
}

/**
 * The claim that an assignment of the desk is for.
 * @throws Missing when the desk has none of that id.
 */
export async function claimOfAssignment(tx: Sql, actor: Actor, id: string): Promise<string> {
  const [found] = await tx.$queryRaw<{ claimId: string }[]>`
    SELECT "claimId" FROM "Assignment" WHERE id = ${id}::uuid AND "deskId" = ${actor.deskId}::uuid`;
  if (found === undefined) throw new Missing();
  return found.claimId;
}

/** The assignment as it stands; whoever will change it has locked its claim. */
export async function readAssignment(tx: Sql, id: string): Promise<Assignment> {
  const [assignment] = await tx.$queryRaw<Assignment[]>`SELECT * FROM "Assignment" WHERE id = ${id}::uuid`;
  return assignment!;
}

/** Who is at a claim, or has been asked to be: at most one. */
export async function findOpenAssignment(tx: Sql, claimId: string): Promise<Assignment | undefined> {
  const [open] = await tx.$queryRaw<Assignment[]>`
    SELECT * FROM "Assignment" WHERE "claimId" = ${claimId}::uuid AND status IN ('offered', 'accepted')`;
  return open;
}

/** What someone who is no longer of the desk still has in hand there; nothing when they are. */
export async function findHeld(tx: Sql, deskId: string, userId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Assignment"
    WHERE "deskId" = ${deskId}::uuid AND "assigneeId" = ${userId}::uuid AND status IN ('offered', 'accepted')
      AND NOT EXISTS (
        SELECT FROM "Membership" WHERE "deskId" = ${deskId}::uuid AND "userId" = ${userId}::uuid)`;
  return rows.map(({ id }) => id);
}

/** What is left unfinished of a claim that has moved on: open work, and work of an earlier round or on a claim given up. */
export function findLeft(tx: Sql, claim: LockedClaim): Promise<Assignment[]> {
  const givenUp = ['not_checkable', 'duplicate', 'withdrawn'].includes(claim.status);
  return tx.$queryRaw<Assignment[]>`
    SELECT * FROM "Assignment" WHERE "claimId" = ${claim.id}::uuid AND (
      status IN ('offered', 'accepted') OR status = 'submitted' AND (round < ${claim.round} OR ${givenUp}))
    ORDER BY "offeredAt", id`;
}

/** What was submitted for this round of a claim. */
export function findSubmitted(tx: Sql, claimId: string, round: number): Promise<Assignment[]> {
  return tx.$queryRaw<Assignment[]>`
    SELECT * FROM "Assignment" WHERE "claimId" = ${claimId}::uuid AND round = ${round} AND status = 'submitted'`;
}

export async function insertAssignment(tx: Sql, assignment: Assignment): Promise<void> {
  const { id, deskId, claimId, assigneeId, assignedById, round, reading, status, version } = assignment;
  const { offeredAt, acceptedAt, dueAt, endedAt } = assignment;
  const insert = Prisma.sql`
    INSERT INTO "Assignment" (id, "deskId", "claimId", "assigneeId", "assignedById", round, reading, status,
      "offeredAt", "acceptedAt", "dueAt", "endedAt", version)
    VALUES (${id}::uuid, ${deskId}::uuid, ${claimId}::uuid, ${assigneeId}::uuid, ${assignedById}::uuid, ${round}, ${reading},
      ${status}::"AssignmentStatus", ${offeredAt}, ${acceptedAt}, ${dueAt}, ${endedAt}, ${version})`;
  await write(tx, insert);
}

/** Saves what a move changes. */
export async function saveAssignment(tx: Sql, assignment: Assignment): Promise<void> {
  const save = Prisma.sql`
    UPDATE "Assignment" SET
      status = ${assignment.status}::"AssignmentStatus", "acceptedAt" = ${assignment.acceptedAt},
      "endedAt" = ${assignment.endedAt}, version = ${assignment.version}
    WHERE id = ${assignment.id}::uuid`;
  await write(tx, save);
}

/** The roles of a member of the desk; undefined for anyone else. */
export async function rolesOfMember(
  tx: Sql,
  actor: Actor,
  userId: string,
): Promise<readonly Role[] | undefined> {
  const [member] = await tx.$queryRaw<{ roles: readonly Role[] }[]>`
    SELECT m.roles::text[] AS roles FROM "Membership" m JOIN "User" u ON u.id = m."userId"
    WHERE m."deskId" = ${actor.deskId}::uuid AND m."userId" = ${userId}::uuid AND u."disabledAt" IS NULL`;
  return member?.roles;
}
