import type { ArticleStatus } from '#articles/domain';
import { holdFreeHeads, holdHeads } from '#audit';
import type { ClaimStatus } from '#claims/domain';
import { Missing, type Role } from '#core';
import { Prisma, write, type Notification, type Reminder, type Sql } from '#database';
import type { AssignmentStatus } from '#review/domain';
import type { Risk } from '#claims/domain';
import {
  idleUntil,
  reminderSettings,
  rungOf,
  settingsFor,
  type AssignmentKind,
  type Member,
  type Others,
  type Recipient,
  type ReminderStatus,
  type Situation,
} from './domain/index.js';

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
  readonly risk: Risk;
  readonly pressDeadline: Date | null;
}

/** Undefined when the desk has no such assignment. */
export async function readAssignment(
  tx: Sql,
  deskId: string,
  id: string,
): Promise<PlannedAssignment | undefined> {
  const [found] = await tx.$queryRaw<PlannedAssignment[]>`
    SELECT a.id, c."articleId", a.status, a."assigneeId", a."assignedById", a.round, a."offeredAt", a."dueAt",
      c.risk, ar."pressDeadline"
    FROM "Assignment" a JOIN "Claim" c ON c.id = a."claimId" JOIN "Article" ar ON ar.id = c."articleId"
    WHERE a.id = ${id}::uuid AND a."deskId" = ${deskId}::uuid`;
  return found;
}

/** While it is so there is something to remind of. */
export function isInHand({ status }: PlannedAssignment): boolean {
  return status === 'offered' || status === 'accepted';
}

/** What reminders are about. */
export interface PlannedSubject {
  readonly type: string;
  readonly id: string;
}

/**
 * Up to `limit` things of the desk, by their ids, of which something is still to be said, or would be but for its policy. Its
 * cost grows with what is planned.
 */
export function readPlannedSubjects(
  tx: Sql,
  deskId: string,
  after: string | undefined,
  limit: number,
): Promise<PlannedSubject[]> {
  return tx.$queryRaw`
    SELECT DISTINCT "subjectId" AS id, "subjectType" AS type FROM "Reminder"
    WHERE "deskId" = ${deskId}::uuid AND (status IN ('scheduled', 'suppressed') OR status = 'cancelled' AND reason = 'policy')
      AND (status <> 'cancelled' OR "dueAt" > now()) AND (${after ?? null}::uuid IS NULL OR "subjectId" > ${after ?? null}::uuid)
    ORDER BY id LIMIT ${limit}`;
}

/** All reminders of a thing, locked until the transaction ends. */
export function lockPlanned(tx: Sql, deskId: string, type: string, id: string): Promise<Reminder[]> {
  return tx.$queryRaw`
    SELECT * FROM "Reminder"
    WHERE "deskId" = ${deskId}::uuid AND "subjectType" = ${type} AND "subjectId" = ${id}::uuid ORDER BY id FOR UPDATE`;
}

/**
 * Locks what was planned of an article itself, and what was stopped of anything of it because it was on hold; gives the
 * latter.
 */
export async function lockStopped(tx: Sql, deskId: string, articleId: string): Promise<Reminder[]> {
  const held = await tx.$queryRaw<(Reminder & { isStopped: boolean })[]>`
    SELECT *, status = 'cancelled' AND reason IS NOT DISTINCT FROM 'stopped' AND "dismissedAt" IS NULL AS "isStopped"
    FROM "Reminder"
    WHERE "deskId" = ${deskId}::uuid
      AND ("subjectType" = 'article' AND "subjectId" = ${articleId}::uuid
        OR "articleId" = ${articleId}::uuid AND status = 'cancelled' AND reason = 'stopped')
    ORDER BY id FOR UPDATE`;
  return held.filter(({ isStopped }) => isStopped);
}

/** Which time its thing waits for which a reminder was laid out: see `About`. */
export function roundOf({ key }: Pick<Reminder, 'key'>): number {
  return Number(key.split(':')[1]);
}

/** What something was said of. */
interface Said {
  readonly deskId: string;
  readonly type: string;
  readonly id: string;
}

/** What was said of a thing, of that kind, is done with: nobody's inbox holds it open, or unread, any more. After the record. */
export async function putAway(tx: Sql, about: Said, kind: 'question' | 'approval', at: Date): Promise<void> {
  await write(tx, away(about, kind, at));
}

/** The statement of it. Its cost grows with what was said of the thing, never with what lies in inboxes. */
export function away({ deskId, type, id }: Said, kind: 'question' | 'approval', at: Date): Prisma.Sql {
  return Prisma.sql`
    UPDATE "Notification" n SET "doneAt" = ${at}, "readAt" = coalesce(n."readAt", ${at})
    FROM "Reminder" r
    WHERE r."deskId" = ${deskId}::uuid AND r."subjectType" = ${type} AND r."subjectId" = ${id}::uuid
      AND n."reminderId" = r.id AND n.kind = ${kind} AND n."doneAt" IS NULL AND n.kind IN ('question', 'approval')`;
}

/** Everyone who works on the desk, in the order in which they came. */
export function readMembers(tx: Sql, deskId: string): Promise<Member[]> {
  return tx.$queryRaw`
    SELECT u.id, m.roles::text[] AS roles FROM "Membership" m JOIN "User" u ON u.id = m."userId"
    WHERE m."deskId" = ${deskId}::uuid AND u."disabledAt" IS NULL ORDER BY m."createdAt", u.id`;
}

/** A reminder as it is laid out. */
export type NewReminder = Pick<
  Reminder,
  | 'id'
  | 'deskId'
  | 'articleId'
  | 'key'
  | 'subjectType'
  | 'subjectId'
  | 'step'
  | 'recipientId'
  | 'role'
  | 'dueAt'
  | 'since'
  | 'requestId'
  | 'traceparent'
>;

/** Adds the reminders that are not there yet; gives those. One statement, however many they are. */
export function insertReminders(
  tx: Sql,
  reminders: readonly NewReminder[],
): Promise<Pick<Reminder, 'id' | 'step' | 'recipientId' | 'dueAt'>[]> {
  return tx.$queryRaw`
    INSERT INTO "Reminder" (id, "deskId", "articleId", key, "subjectType", "subjectId", step, "recipientId", role,
      "dueAt", since, "requestId", traceparent)
    SELECT * FROM jsonb_to_recordset(${JSON.stringify(reminders)}::jsonb) AS row
      (id uuid, "deskId" uuid, "articleId" uuid, key text, "subjectType" text, "subjectId" uuid, step text,
       "recipientId" uuid, role text, "dueAt" timestamptz, since timestamptz, "requestId" text, traceparent text)
    ON CONFLICT (key) DO NOTHING
    RETURNING id, step, "recipientId", "dueAt"`;
}

/** What a reminder was laid out for: see `WorkContext`. */
interface LaidOutFor {
  readonly requestId: string | null;
  readonly traceparent: string | null;
}

/** A reminder that was handed over. */
export interface DueReminder extends LaidOutFor {
  readonly id: string;
  readonly deskId: string;
  readonly articleId: string | null;
  readonly queuedAt: Date;
}

/** Whether reminders, and digests, wait to be handed over. */
export async function whatIsDue(store: Sql): Promise<{ reminders: boolean; digests: boolean }> {
  const [due] = await store.$queryRaw<[{ reminders: boolean; digests: boolean }]>`
    SELECT EXISTS (SELECT FROM "Reminder" WHERE ${DUE}) AS reminders,
      EXISTS (SELECT FROM "Digest" WHERE "queuedAt" IS NULL AND "dueAt" <= now()) AS digests`;
  return due;
}

/** Hands up to `limit` reminders that are due to whoever asks: to nobody else after that, until they are put off. */
export function takeDue(tx: Sql, limit: number): Promise<DueReminder[]> {
  return tx.$queryRaw(handOver(limit));
}

/** The statement of it, by the clock of Postgres. Its cost grows with what is due, never with what exists. */
export function handOver(limit: number): Prisma.Sql {
  return Prisma.sql`
    WITH due AS (
      SELECT id FROM "Reminder" WHERE ${DUE} ORDER BY "dueAt", id LIMIT ${limit} FOR UPDATE SKIP LOCKED
    )
    UPDATE "Reminder" r SET "queuedAt" = now() FROM due WHERE r.id = due.id
    RETURNING r.id, r."deskId", r."articleId", r."queuedAt", r."requestId", r.traceparent`;
}

/** The same for digests. */
export function takeDueDigests(tx: Sql, limit: number): Promise<{ id: string; deskId: string }[]> {
  return tx.$queryRaw`
    WITH due AS (
      SELECT id FROM "Digest" WHERE "queuedAt" IS NULL AND "dueAt" <= now()
      ORDER BY "dueAt", id LIMIT ${limit} FOR UPDATE SKIP LOCKED
    )
    UPDATE "Digest" d SET "queuedAt" = now() FROM due WHERE d.id = due.id RETURNING d.id, d."deskId"`;
}

/** Exactly the rows of the index "Reminder_due". */
const DUE = Prisma.sql`
  status IN ('scheduled', 'snoozed', 'suppressed') AND "queuedAt" IS NULL AND "dueAt" <= now()`;

/** A reminder with who is told, whatever it is about. */
export interface AnyCase extends LaidOutFor {
  readonly id: string;
  readonly deskId: string;
  readonly articleId: string | null;
  readonly key: string;
  readonly step: string;
  readonly status: ReminderStatus;
  readonly snoozes: number;
  /** By the clock of Postgres. */
  readonly isDue: boolean;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly recipientId: string;
  readonly role: Recipient;
  readonly recipientLocale: string;
  /** None when they are not on the desk any more. */
  readonly recipientRoles: readonly Role[];
  readonly timeZone: string;
  readonly settings: unknown;
  readonly others: Others;
}

/** What an assignment's reminder is about, as it stands. */
export interface AssignmentFacts {
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
  readonly risk: Risk;
  readonly offeredAt: Date;
  readonly accepted: boolean;
  /** When the assignee was last seen at it, or could be again after the article had been on hold. */
  readonly seenAt: Date;
}

/**
 * Holds a reminder, what it is about and the end of its article's record until the transaction ends: whoever would move the
 * claim, or its assignment with it, waits; what they did before is seen by the next statement. All of it before anyone's
 * digest, as `holdCases` has it: else one that has the digest and one that has the record would wait for each other.
 */
export async function holdCase(tx: Sql, deskId: string, id: string): Promise<void> {
  const [held] = await tx.$queryRaw<Pick<AnyCase, 'articleId' | 'subjectType' | 'subjectId' | 'step'>[]>`
    SELECT "articleId", "subjectType", "subjectId", step FROM "Reminder"
    WHERE id = ${id}::uuid AND "deskId" = ${deskId}::uuid FOR UPDATE`;
  if (held === undefined) return;
  const { articleId, subjectType, subjectId, step } = held;
  const subject = rungOf(step).kind === 'abandoned' ? workTakenBack : SUBJECTS[subjectType];
  if (subject !== undefined) await tx.$queryRaw(subject(subjectId));
  if (articleId !== null) await holdHeads(tx, deskId, [articleId]);
}

/** Work that is taken back is changed here itself: its article is held before its claim, as by whoever moves a claim. */
const workTakenBack = (id: string) => Prisma.sql`
  WITH article AS MATERIALIZED (
    SELECT id FROM "Article" WHERE id = (
      SELECT c."articleId" FROM "Claim" c JOIN "Assignment" a ON a."claimId" = c.id WHERE a.id = ${id}::uuid)
    FOR SHARE
  )
  SELECT c.id FROM article JOIN "Claim" c ON c."articleId" = article.id JOIN "Assignment" a ON a."claimId" = c.id
  WHERE a.id = ${id}::uuid FOR UPDATE OF c`;

/** The row that whoever changes the subject of a reminder has locked. */
const SUBJECTS: Readonly<Record<string, (id: string) => Prisma.Sql>> = {
  assignment: (id) => Prisma.sql`
    SELECT c.id FROM "Claim" c JOIN "Assignment" a ON a."claimId" = c.id WHERE a.id = ${id}::uuid FOR NO KEY UPDATE OF c`,
  claim: (id) => Prisma.sql`SELECT id FROM "Claim" WHERE id = ${id}::uuid FOR SHARE`,
  article: (id) => Prisma.sql`SELECT id FROM "Article" WHERE id = ${id}::uuid FOR SHARE`,
  issue: (id) => Prisma.sql`SELECT id FROM "Issue" WHERE id = ${id}::uuid FOR SHARE`,
  fact: (id) => Prisma.sql`SELECT id FROM "HouseFact" WHERE id = ${id}::uuid FOR SHARE`,
  correction: (id) => Prisma.sql`SELECT id FROM "Correction" WHERE id = ${id}::uuid FOR SHARE`,
  sign_off: (id) => Prisma.sql`
    SELECT a.id FROM "Article" a JOIN "SignOff" s ON s."articleId" = a.id WHERE s.id = ${id}::uuid FOR SHARE OF a`,
  question: (id) => Prisma.sql`
    SELECT c.id FROM "Claim" c JOIN "Question" q ON q."claimId" = c.id WHERE q.id = ${id}::uuid FOR SHARE OF c`,
};

/**
 * Holds those of these reminders that can go together, with what they are about and the end of their article's record, and
 * waits for nobody: what someone else holds is left out, and what is not simply about work in hand. Gives their ids.
 */
export async function holdCases(tx: Sql, deskId: string, ids: readonly string[]): Promise<string[]> {
  const held = await tx.$queryRaw<{ id: string; articleId: string; subjectId: string }[]>`
    SELECT id, "articleId", "subjectId" FROM "Reminder"
    WHERE id = ANY(${ids}::uuid[]) AND "deskId" = ${deskId}::uuid
      AND "subjectType" = 'assignment' AND step NOT LIKE 'abandoned%'
    FOR UPDATE SKIP LOCKED`;
  const [subjects, chains] = await Promise.all([
    tx.$queryRaw<{ id: string }[]>`
      SELECT a.id FROM "Claim" c JOIN "Assignment" a ON a."claimId" = c.id
      WHERE a.id = ANY(${held.map(({ subjectId }) => subjectId)}::uuid[]) FOR NO KEY UPDATE OF c SKIP LOCKED`,
    holdFreeHeads(tx, [...new Set(held.map(({ articleId }) => articleId))]),
  ]);
  const free = new Set(subjects.map(({ id }) => id));
  return held
    .filter(({ subjectId, articleId }) => free.has(subjectId) && chains.has(articleId))
    .map(({ id }) => id);
}

/** A reminder as things stand now; undefined when the desk has none of that id. */
export async function readCase(tx: Sql, deskId: string, id: string): Promise<AnyCase | undefined> {
  const [found] = await readCases(tx, deskId, [id]);
  return found;
}

/** Of the reminders about the same thing in the same round, those that go to the same person. */
const same = Prisma.sql`o."recipientId" = r."recipientId"`;

/** Those of these reminders that the desk has, as things stand now; by person, so that all make people's digests in one order. */
export function readCases(tx: Sql, deskId: string, ids: readonly string[]): Promise<AnyCase[]> {
  return tx.$queryRaw`
    SELECT r.id, r."deskId", r."articleId", r.key, r.step, r.status, r.snoozes, r."dueAt" <= now() AS "isDue",
      r."requestId", r.traceparent,
      r."subjectType", r."subjectId", r."recipientId", r.role, recipient.locale AS "recipientLocale",
      CASE WHEN recipient."disabledAt" IS NULL THEN coalesce(m.roles::text[], '{}') ELSE '{}' END AS "recipientRoles",
      d."timeZone", d.settings,
      (SELECT jsonb_build_object(
        'acknowledged', bool_or(o.status = 'acknowledged'
          AND (${same} OR r.role = 'chief' AND o.role = 'editor')
          AND split_part(o.step, '_', 1) = split_part(r.step, '_', 1)),
        'dismissed', bool_or(${same} AND o."dismissedAt" IS NOT NULL),
        'takenBack', bool_or(o.step = r.step AND r.step LIKE 'abandoned%' AND o."sentAt" IS NOT NULL),
        'snoozed', bool_or(${same} AND o.status = 'snoozed' AND o."dueAt" > now()),
        'later', bool_or(${same} AND o.status <> 'cancelled' AND o."dueAt" <= now()
          AND r.step NOT LIKE 'abandoned%' AND o.step NOT LIKE 'abandoned%'
          AND (o."dueAt", o.step) > (r."dueAt", r.step)))
      FROM "Reminder" o
      WHERE o."subjectType" = r."subjectType" AND o."subjectId" = r."subjectId"
        AND split_part(o.key, ':', 2) = split_part(r.key, ':', 2)) AS others
    FROM "Reminder" r
    JOIN "Desk" d ON d.id = r."deskId"
    JOIN "User" recipient ON recipient.id = r."recipientId"
    LEFT JOIN "Membership" m ON m."deskId" = r."deskId" AND m."userId" = r."recipientId"
    WHERE r.id = ANY(${ids}::uuid[]) AND r."deskId" = ${deskId}::uuid
    ORDER BY r."recipientId", r."dueAt", r.id`;
}

/** The assignments that reminders are about, and their claims; by the assignment's id. The names are held: see `holdNames`. */
export async function readAssignmentFacts(
  tx: Sql,
  ids: readonly string[],
): Promise<ReadonlyMap<string, AssignmentFacts>> {
  if (ids.length === 0) return new Map();
  const facts = await tx.$queryRaw<(AssignmentFacts & { id: string })[]>`
    SELECT a.id, a.status AS "assignmentStatus", a.round AS "assignmentRound", a."assigneeId", assignee.name AS "assigneeName",
      a."dueAt" AS "assignmentDueAt", a."offeredAt", a.status = 'accepted' AS accepted, c.risk,
      c.id AS "claimId", c.number AS "claimNumber", c.text AS "claimText", c.status AS "claimStatus",
      c.round AS "claimRound", c."assigneeId" AS "claimAssigneeId",
      ar.title AS "articleTitle", ar.status AS "articleStatus",
      greatest(coalesce(a."acceptedAt", a."offeredAt"), c."updatedAt", ar."resumedAt",
        (SELECT max("createdAt") FROM "Evidence" WHERE "claimId" = c.id),
        (SELECT max("createdAt") FROM "Comment" WHERE "claimId" = c.id),
        (SELECT max("answeredAt") FROM "Question" WHERE "claimId" = c.id)) AS "seenAt"
    FROM "Assignment" a
    JOIN "Claim" c ON c.id = a."claimId"
    JOIN "Article" ar ON ar.id = c."articleId"
    JOIN "User" assignee ON assignee.id = a."assigneeId"
    WHERE a.id = ANY(${ids}::uuid[])
    FOR KEY SHARE OF assignee`;
  return new Map(facts.map((one) => [one.id, one]));
}

/** A message that is about to be there. */
export type NewNotification = Pick<
  Notification,
  | 'id'
  | 'deskId'
  | 'articleId'
  | 'reminderId'
  | 'userId'
  | 'kind'
  | 'key'
  | 'title'
  | 'body'
  | 'link'
  | 'readAt'
  | 'digestId'
>;

/** Adds all of them with one statement. */
export async function insertNotifications(tx: Sql, notifications: readonly NewNotification[]): Promise<void> {
  const insert = Prisma.sql`
    INSERT INTO "Notification" (
      id, "deskId", "articleId", "reminderId", "userId", kind, key, title, body, link, "readAt", "digestId")
    SELECT id, "deskId", "articleId", "reminderId", "userId", kind, key, title, body, link, "readAt", "digestId"
    FROM jsonb_to_recordset(${JSON.stringify(notifications)}::jsonb) AS notification (
      id uuid, "deskId" uuid, "articleId" uuid, "reminderId" uuid, "userId" uuid, kind text, key text, title text,
      body text, link text, "readAt" timestamptz, "digestId" uuid)`;
  await write(tx, insert);
}

/** What a move changes beside the status. */
export type ReminderChanges = Partial<
  Pick<Reminder, 'dueAt' | 'queuedAt' | 'sentAt' | 'snoozes' | 'reason' | 'dismissedAt'>
>;

/** Saves a change that is the same for all of these. */
export async function saveReminders(
  tx: Sql,
  ids: readonly string[],
  status: ReminderStatus,
  changes: ReminderChanges,
): Promise<void> {
  const changed = Object.entries(changes).map(
    ([column, value]) => Prisma.sql`${Prisma.raw(`"${column}"`)} = ${value}`,
  );
  const columns = Prisma.join([Prisma.sql`status = ${status}::"ReminderStatus"`, ...changed]);
  await write(tx, Prisma.sql`UPDATE "Reminder" SET ${columns} WHERE id = ANY(${ids}::uuid[])`);
}

/**
 * A reminder of the desk, locked until the transaction ends.
 * @throws Missing when the desk has none of that id.
 */
export async function lockReminder(tx: Sql, deskId: string, id: string): Promise<Reminder> {
  const [found] = await tx.$queryRaw<Reminder[]>`
    SELECT * FROM "Reminder" WHERE id = ${id}::uuid AND "deskId" = ${deskId}::uuid FOR UPDATE`;
  if (found === undefined) throw new Missing();
  return found;
}

/** The case of an assignment as the policy sees it. */
export function situationOf(found: AnyCase, facts: AssignmentFacts, now: Date): Situation {
  const kind = rungOf(found.step).kind as AssignmentKind;
  // The end of someone's silence is reckoned day by day: only where it is asked for.
  const canBeIdle = kind === 'abandoned' && facts.accepted && facts.claimStatus === 'in_check';
  return {
    kind,
    role: found.role,
    recipient: { id: found.recipientId, deskId: found.deskId, roles: found.recipientRoles },
    assignment: {
      status: facts.assignmentStatus,
      round: facts.assignmentRound,
      assigneeId: facts.assigneeId,
    },
    claim: { status: facts.claimStatus, round: facts.claimRound, assigneeId: facts.claimAssigneeId },
    articleStatus: facts.articleStatus,
    isIdle: canBeIdle && idleEnd(found, facts) <= now,
    others: found.others,
  };
}

/** Until when the assignee may be silent, by how the desk has it now. */
export function idleEnd({ settings, timeZone }: AnyCase, { risk, seenAt }: AssignmentFacts): Date {
  return idleUntil(seenAt, settingsFor(risk, reminderSettings(settings, timeZone)), timeZone);
}
