import type { ArticleStatus } from '#articles/domain';
import type { ClaimStatus } from '#claims/domain';
import { Missing, type Role } from '#core';
import { Prisma, type Reminder, type Tx } from '#database';
import type { AssignmentStatus } from '#review/domain';
import { rungOf, type Member, type ReminderStatus, type Situation } from './domain/index.js';

/** An assignment with what its reminders are laid out by. */
export interface PlannedAssignment {
  readonly id: string;
  readonly articleId: string;
  readonly status: AssignmentStatus;
  readonly assigneeId: string;
  readonly assignedById: string;
  readonly round: number;
  readonly offeredAt: Date;
  readonly dueAt: Date;
  readonly timeZone: string;
  readonly settings: unknown;
}

/** Undefined when the desk has no such assignment. */
export async function readAssignment(
  tx: Tx,
  deskId: string,
  id: string,
): Promise<PlannedAssignment | undefined> {
  const [found] = await tx.$queryRaw<PlannedAssignment[]>`
    SELECT a.id, c."articleId", a.status, a."assigneeId", a."assignedById", a.round, a."offeredAt", a."dueAt",
      d."timeZone", d.settings
    FROM "Assignment" a JOIN "Claim" c ON c.id = a."claimId" JOIN "Desk" d ON d.id = a."deskId"
    WHERE a.id = ${id}::uuid AND a."deskId" = ${deskId}::uuid`;
  return found;
}

/** Everyone who works on the desk, in the order in which they came. */
export function readMembers(tx: Tx, deskId: string): Promise<Member[]> {
  return tx.$queryRaw`
    SELECT u.id, m.roles::text[] AS roles FROM "Membership" m JOIN "User" u ON u.id = m."userId"
    WHERE m."deskId" = ${deskId}::uuid AND u."disabledAt" IS NULL ORDER BY m."createdAt", u.id`;
}

/** Adds the reminders that are not there yet; gives those. */
export function insertReminders(
  tx: Tx,
  reminders: readonly Prisma.ReminderCreateManyInput[],
): Promise<Reminder[]> {
  return tx.reminder.createManyAndReturn({ data: [...reminders], skipDuplicates: true });
}

/** True when a reminder waits to be handed over. */
export async function isAnyDue(tx: Tx): Promise<boolean> {
  const found = await tx.$queryRaw<unknown[]>`SELECT id FROM "Reminder" WHERE ${DUE} LIMIT 1`;
  return found.length > 0;
}

/**
 * Hands up to `limit` reminders that are due, by the clock of Postgres, to whoever asks: to nobody else after that, until
 * they are put off. Its cost grows with what is due, never with what exists.
 */
export function takeDue(tx: Tx, limit: number): Promise<Pick<Reminder, 'id' | 'deskId' | 'dueAt'>[]> {
  return tx.$queryRaw`
    WITH due AS (
      SELECT id FROM "Reminder" WHERE ${DUE} ORDER BY "dueAt", id LIMIT ${limit} FOR UPDATE SKIP LOCKED
    )
    UPDATE "Reminder" r SET "queuedAt" = now() FROM due WHERE r.id = due.id
    RETURNING r.id, r."deskId", r."dueAt"`;
}

/** Exactly the rows of the index "Reminder_due". */
const DUE = Prisma.sql`
  status IN ('scheduled', 'snoozed', 'suppressed') AND "queuedAt" IS NULL AND "dueAt" <= now()`;

/** A reminder, and how things stand with what it is about. */
export interface ReminderCase {
  readonly id: string;
  readonly deskId: string;
  readonly articleId: string;
  readonly key: string;
  readonly step: string;
  readonly status: ReminderStatus;
  readonly snoozes: number;
  /** By the clock of Postgres. */
  readonly isDue: boolean;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly recipientId: string;
  readonly recipientLocale: string;
  /** None when they are not on the desk any more. */
  readonly recipientRoles: readonly Role[];
  readonly timeZone: string;
  readonly assignmentStatus: AssignmentStatus;
  readonly assignmentRound: number;
  readonly assigneeId: string;
  readonly assigneeName: string;
  readonly assignmentDueAt: Date;
  readonly claimId: string;
  readonly claimNumber: number;
  readonly claimText: string;
  readonly claimStatus: ClaimStatus;
  readonly claimRound: number;
  readonly claimAssigneeId: string | null;
  readonly articleTitle: string;
  readonly articleStatus: ArticleStatus;
  readonly acknowledged: boolean;
  readonly snoozed: boolean;
  readonly later: boolean;
}

/**
 * Holds a reminder and what it is about until the transaction ends: whoever would move the claim, or its assignment with
 * it, waits; what they did before is seen by the next statement.
 */
export async function holdCase(tx: Tx, deskId: string, id: string): Promise<void> {
  await tx.$queryRaw`
    SELECT r.id FROM "Reminder" r JOIN "Assignment" a ON a.id = r."subjectId" JOIN "Claim" c ON c.id = a."claimId"
    WHERE r.id = ${id}::uuid AND r."deskId" = ${deskId}::uuid FOR UPDATE OF r FOR SHARE OF c`;
}

/** A reminder as things stand now; undefined when the desk has none of that id. */
export async function readCase(tx: Tx, deskId: string, id: string): Promise<ReminderCase | undefined> {
  const [found] = await tx.$queryRaw<ReminderCase[]>`
    SELECT r.id, r."deskId", r."articleId", r.key, r.step, r.status, r.snoozes, r."dueAt" <= now() AS "isDue",
      r."subjectType", r."subjectId", r."recipientId", recipient.locale AS "recipientLocale",
      CASE WHEN recipient."disabledAt" IS NULL THEN coalesce(m.roles::text[], '{}') ELSE '{}' END AS "recipientRoles",
      d."timeZone",
      a.status AS "assignmentStatus", a.round AS "assignmentRound", a."assigneeId", assignee.name AS "assigneeName",
      a."dueAt" AS "assignmentDueAt",
      c.id AS "claimId", c.number AS "claimNumber", c.text AS "claimText", c.status AS "claimStatus",
      c.round AS "claimRound", c."assigneeId" AS "claimAssigneeId",
      ar.title AS "articleTitle", ar.status AS "articleStatus",
      EXISTS (SELECT ${others} AND o.status = 'acknowledged'
        AND split_part(o.step, '_', 1) = split_part(r.step, '_', 1)) AS acknowledged,
      EXISTS (SELECT ${others} AND o.status = 'snoozed' AND o."dueAt" > now()) AS snoozed,
      EXISTS (SELECT ${others} AND o.status <> 'cancelled' AND o."dueAt" <= now()
        AND (o."dueAt", o.step) > (r."dueAt", r.step)) AS later
    FROM "Reminder" r
    JOIN "Assignment" a ON a.id = r."subjectId"
    JOIN "Claim" c ON c.id = a."claimId"
    JOIN "Article" ar ON ar.id = c."articleId"
    JOIN "Desk" d ON d.id = r."deskId"
    JOIN "User" assignee ON assignee.id = a."assigneeId"
    JOIN "User" recipient ON recipient.id = r."recipientId"
    LEFT JOIN "Membership" m ON m."deskId" = r."deskId" AND m."userId" = r."recipientId"
    WHERE r.id = ${id}::uuid AND r."deskId" = ${deskId}::uuid`;
  return found;
}

/** The reminders of the same person about the same thing. */
const others = Prisma.sql`
  FROM "Reminder" o WHERE o."subjectType" = r."subjectType" AND o."subjectId" = r."subjectId" AND o."recipientId" = r."recipientId"`;

/**
 * A reminder of the desk, locked until the transaction ends.
 * @throws Missing when the desk has none of that id.
 */
export async function lockReminder(tx: Tx, deskId: string, id: string): Promise<Reminder> {
  const [found] = await tx.$queryRaw<Reminder[]>`
    SELECT * FROM "Reminder" WHERE id = ${id}::uuid AND "deskId" = ${deskId}::uuid FOR UPDATE`;
  if (found === undefined) throw new Missing();
  return found;
}

/** The case as the policy sees it. */
export function situationOf(found: ReminderCase): Situation {
  return {
    kind: rungOf(found.step).kind,
    recipient: { id: found.recipientId, deskId: found.deskId, roles: found.recipientRoles },
    assignment: {
      status: found.assignmentStatus,
      round: found.assignmentRound,
      assigneeId: found.assigneeId,
    },
    claim: { status: found.claimStatus, round: found.claimRound, assigneeId: found.claimAssigneeId },
    articleStatus: found.articleStatus,
    others: { acknowledged: found.acknowledged, snoozed: found.snoozed, later: found.later },
  };
}
