import { hashWith, newHashKey, record } from '#audit';
import { moveClaim, type ClaimStatus, type LockedClaim } from '#claims';
import { Conflict, Missing, stetFor, type Actor } from '#core';
import type { Question, Tx } from '#database';
import { enqueue } from '#queue';

/** How a question ends. */
export type QuestionEnd = Pick<Question, 'status'> &
  Partial<Pick<Question, 'answer' | 'answeredById' | 'answeredByName'>>;

/** A question of the desk as it stands; whoever will end it has locked its claim. @throws Missing. */
export async function readQuestion(tx: Tx, actor: Actor, id: string): Promise<Question> {
  const question = await tx.question.findUnique({ where: { id, deskId: actor.deskId } });
  if (question === null) throw new Missing();
  return question;
}

/**
 * Ends a question of a claim that the caller has locked, and records it; of the answer the record has a hash, whose key can
 * be erased, and what is `told`. The claim goes on when it waits for this question; a link to it leads nowhere from then on,
 * and whoever waited for an answer is told.
 * @throws Conflict `thing/not-now` when it has ended already.
 */
export async function endQuestion(
  tx: Tx,
  actor: Actor,
  claim: LockedClaim,
  question: Question,
  end: QuestionEnd,
  told: Readonly<Record<string, unknown>>,
  at: Date,
): Promise<LockedClaim> {
  const { id, claimId, status, version } = question;
  if (status !== 'open') throw new Conflict('thing/not-now', { state: status });
  const waiting = claim.status === 'awaiting_answer' && (await isNewest(tx, question));
  const answerKey = newHashKey();
  await tx.question.update({
    where: { id },
    data: { ...end, ...(end.answer && { answerKey }), answeredAt: at, version: version + 1 },
  });
  const hmac = end.answer ? hashWith(answerKey, end.answer) : undefined;
  await closeLinks(tx, id, at);
  await record(tx, {
    actor,
    chain: claim.articleId,
    action: `question.${end.status}`,
    subject: { type: 'question', id },
    data: { claim: claimId, from: status, to: end.status, hmac, ...told },
    at,
  });
  const watched = { deskId: claim.deskId, type: 'question', id } as const;
  await enqueue(tx, 'reminders.watch', `question:${id}:${end.status}`, watched);
  return waiting ? moveClaim(tx, actor, claim, 'answer', {}, at, { question: id }) : claim;
}

/** Nobody needs an answer about a claim that is given up, and that the caller has locked: its open questions are taken back. */
export async function withdrawQuestions(tx: Tx, claim: LockedClaim, at: Date): Promise<void> {
  if (!GIVEN_UP.includes(claim.status)) return;
  const open = await tx.question.findMany({
    where: { claimId: claim.id, status: 'open' },
    orderBy: { id: 'asc' },
  });
  const stet = stetFor(claim.deskId);
  for (const question of open) await endQuestion(tx, stet, claim, question, { status: 'withdrawn' }, {}, at);
}

/** Takes back the links that lead to a question; gives how many. */
export async function closeLinks(tx: Tx, questionId: string, at: Date): Promise<number> {
  const open = { questionId, revokedAt: null, usedAt: null };
  return (await tx.answerLink.updateMany({ where: open, data: { revokedAt: at } })).count;
}

/** A claim waits for the question asked last: one of an earlier round may still be open, and its answer is kept. */
async function isNewest(tx: Tx, { id, claimId }: Question): Promise<boolean> {
  const newest = await tx.question.findFirst({
    where: { claimId, status: 'open' },
    orderBy: { askedAt: 'desc' },
  });
  return newest?.id === id;
}

const GIVEN_UP: readonly ClaimStatus[] = ['not_checkable', 'duplicate', 'withdrawn'];
