import { record, recordAll } from '#audit';
import type { LockedClaim } from '#claims';
import { move, newId, stetFor, type Actor } from '#core';
import type { Assignment, Sql, Tx } from '#database';
import { enqueue, enqueueAll } from '#queue';
import { findLeft, findSubmitted, saveAssignment } from './assignments.repository.js';
import {
  ASSIGNMENT_MACHINE,
  ISSUE_PAST,
  movedIssue,
  type AssignmentEvent,
  type IssueChanges,
  type IssueEvent,
} from './domain/index.js';
import { voidSignOffs } from './gate.repository.js';
import { saveIssue, type LockedIssue } from './issues.repository.js';

/**
 * Moves an issue, which the caller has locked with `lockIssue`, and records it. What the event itself brings (who
 * decided, who made the fix) comes by itself; `told` goes into the record with the states.
 * @throws what `move` throws.
 */
export async function moveIssue(
  tx: Sql,
  actor: Actor,
  issue: LockedIssue,
  event: IssueEvent,
  changes: IssueChanges,
  at: Date,
  told: Readonly<Record<string, unknown>> = {},
): Promise<LockedIssue> {
  const after = { ...movedIssue(issue, event, actor, changes, at), version: issue.version + 1 };
  await saveIssue(tx, after);
  await record(tx, {
    actor,
    chain: issue.articleId,
    action: `issue.${ISSUE_PAST[event]}`,
    subject: { type: 'issue', id: issue.id },
    data: { from: issue.status, to: after.status, version: after.version, ...changes, ...told },
    at,
  });
  if (after.status === 'confirmed') {
    const watched = { deskId: issue.deskId, type: 'issue', id: issue.id } as const;
    await enqueue(tx, 'reminders.watch', `issue:${issue.id}:${after.version}`, watched);
  }
  if (after.status === 'closed') {
    const { id, deskId } = issue;
    await enqueue(tx, 'corrections.follow_issue', `${id}:${after.version}`, { deskId, issueId: id });
  }
  return after;
}

/** From now on readers have the errors of an article that were confirmed before it was printed. */
export async function watchPrinted(tx: Tx, deskId: string, articleId: string): Promise<void> {
  const errors = await tx.issue.findMany({
    where: { deskId, articleId, status: 'confirmed' },
    select: { id: true, version: true },
    orderBy: { id: 'asc' },
  });
  const wanted = errors.map(({ id, version }) => ({
    // Watched before, when it was confirmed: this is another time.
    key: `issue:${id}:${version}:printed`,
    payload: { deskId, type: 'issue' as const, id },
  }));
  await enqueueAll(tx, 'reminders.watch', wanted);
}

/** The evidence of an article has changed, and the record tells of it: what was signed before is void, and its signers hear of it. */
export async function voidSigned(tx: Sql, deskId: string, articleId: string, at: Date): Promise<void> {
  const voided = await voidSignOffs(tx, articleId, at);
  if (voided.length === 0) return;
  const about = { actor: stetFor(deskId), chain: articleId, action: 'sign_off.voided', data: {}, at };
  const happenings = voided.map((id) => ({ ...about, subject: { type: 'sign_off', id } }));
  await recordAll(tx, deskId, happenings);
  const watched = { deskId, type: 'article', id: articleId } as const;
  await enqueue(tx, 'reminders.watch', `article:${articleId}:signed:${newId()}`, watched);
}

/**
 * Moves an assignment whose claim the caller has locked. The record tells of it in the entry of the claim that moves
 * with it: see `assignmentTold`.
 * @throws what `move` throws.
 */
export async function moveAssignment(
  tx: Sql,
  actor: Actor,
  assignment: Assignment,
  event: AssignmentEvent,
  at: Date,
): Promise<Assignment> {
  const status = move(ASSIGNMENT_MACHINE, event, assignment, actor);
  const after: Assignment = {
    ...assignment,
    status,
    acceptedAt: event === 'accept' ? at : assignment.acceptedAt,
    endedAt: event === 'accept' || event === 'submit' ? null : at,
    version: assignment.version + 1,
  };
  await saveAssignment(tx, after);
  return after;
}

/** The work on a claim is done: the entry that resolves the claim says so of what was submitted. */
export async function finishAssignments(tx: Sql, claim: LockedClaim, at: Date): Promise<void> {
  for (const submitted of await findSubmitted(tx, claim.id, claim.round)) {
    await moveAssignment(tx, stetFor(claim.deskId), submitted, 'finish', at);
  }
}

/** What the record says of an assignment in the entry of its claim. */
export function assignmentTold({
  id,
  status,
  assigneeId,
  reading,
}: Assignment): Readonly<Record<string, unknown>> {
  return { assignment: { id, status, assigneeId, reading } };
}

/** Ends the assignments that a claim no longer wants, if there are any. */
export async function cancelAssignments(tx: Sql, claim: LockedClaim, at: Date): Promise<void> {
  const stet = stetFor(claim.deskId);
  for (const left of await findLeft(tx, claim)) {
    const { id, status, version } = await moveAssignment(tx, stet, left, 'cancel', at);
    const data = { from: left.status, to: status, version, claim: claim.id };
    const about = { action: 'assignment.cancelled', subject: { type: 'assignment', id } };
    await record(tx, { actor: stet, chain: claim.articleId, ...about, data, at });
  }
}
