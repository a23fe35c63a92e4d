import { Inject, Injectable } from '@nestjs/common';
import { record } from '#audit';
import { lockClaim, moveClaim, type LockedClaim } from '#claims';
import { Conflict, Forbidden, Invalid, Missing, newId, Stale, type Actor, type Clock } from '#core';
import { CLOCK, Database, type Question, type Tx } from '#database';
import { enqueue } from '#queue';
import { mayWithdraw, readQuestions } from './claim-file.reading.js';
import { claimState } from './claim-state.js';
import type { AskedView } from './review.views.js';
import { only } from './rows.js';

/** Of whom: a member of the desk by id, anyone else by name. */
export type Asked = { readonly askedOfId: string } | { readonly askedOf: string };

/** What checkers ask of the author or of a source. The claim waits for the answer. */
@Injectable()
export class QuestionsService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  ask(actor: Actor, claimId: string, version: number, text: string, asked: Asked): Promise<AskedView> {
    const at = this.now();
    return this.database.transaction(async (tx) => {
      const claim = await lockClaim(tx, actor, claimId, version);
      const of = await whoIsAsked(tx, actor, asked);
      const id = newId();
      const question = { id, text, askedOfId: of.askedOfId };
      const moved = await moveClaim(tx, actor, claim, 'ask', {}, at, { question });
      await tx.question.create({
        data: { id, deskId: claim.deskId, claimId, askedById: actor.userId!, text, askedAt: at, ...of },
      });
      await enqueue(tx, 'reminders.watch', `question:${id}`, { deskId: claim.deskId, type: 'question', id });
      return viewOf(tx, actor, id, moved);
    });
  }

  /** Writes down the answer, by the one asked or by whoever heard it; the checker goes on. */
  answer(actor: Actor, id: string, version: number, answer: string): Promise<AskedView> {
    return this.end(actor, id, version, () => ({ status: 'answered', answer, answeredById: actor.userId }));
  }

  /** Takes a question back: nobody will answer, and the checker decides. */
  withdraw(actor: Actor, id: string, version: number): Promise<AskedView> {
    return this.end(actor, id, version, ({ askedById }) => {
      if (!mayWithdraw(actor, askedById)) throw new Forbidden('identity/not-allowed');
      return { status: 'withdrawn' };
    });
  }

  private end(
    actor: Actor,
    id: string,
    version: number,
    decide: (
      question: Question,
    ) => Pick<Question, 'status'> & Partial<Pick<Question, 'answer' | 'answeredById'>>,
  ): Promise<AskedView> {
    const at = this.now();
    return this.database.transaction(async (tx) => {
      const { claimId } = await readQuestion(tx, actor, id);
      const claim = await lockClaim(tx, actor, claimId);
      const question = await readQuestion(tx, actor, id);
      if (question.version !== version) throw new Stale('request/stale', { version: question.version });
      if (question.status !== 'open') throw new Conflict('thing/not-now', { status: question.status });
      const waiting = claim.status === 'awaiting_answer' && (await isNewest(tx, question));
      const ended = { ...decide(question), answeredAt: at, version: version + 1 };
      await tx.question.update({ where: { id }, data: ended });
      const subject = { type: 'question', id };
      const data = { claim: claimId, from: question.status, to: ended.status, answer: ended.answer };
      await record(tx, {
        actor,
        chain: claim.articleId,
        action: `question.${ended.status}`,
        subject,
        data,
        at,
      });
      const moved = waiting ? await moveClaim(tx, actor, claim, 'answer', {}, at, { question: id }) : claim;
      return viewOf(tx, actor, id, moved);
    });
  }
}

async function viewOf(tx: Tx, actor: Actor, id: string, claim: LockedClaim): Promise<AskedView> {
  return { ...only(await readQuestions(tx, actor, { id })), claim: claimState(claim, actor) };
}

/** A claim waits for the question asked last: one of an earlier round may still be open, and its answer is kept. */
async function isNewest(tx: Tx, { id, claimId }: Question): Promise<boolean> {
  const newest = await tx.question.findFirst({
    where: { claimId, status: 'open' },
    orderBy: { askedAt: 'desc' },
  });
  return newest?.id === id;
}

async function readQuestion(tx: Tx, actor: Actor, id: string): Promise<Question> {
  const question = await tx.question.findUnique({ where: { id, deskId: actor.deskId } });
  if (question === null) throw new Missing();
  return question;
}

/** @throws Invalid `review/not-a-member`. */
async function whoIsAsked(
  tx: Tx,
  actor: Actor,
  asked: Asked,
): Promise<Pick<Question, 'askedOf' | 'askedOfId'>> {
  if ('askedOf' in asked) return { askedOf: asked.askedOf, askedOfId: null };
  const member = await tx.membership.findUnique({
    where: { deskId_userId: { deskId: actor.deskId, userId: asked.askedOfId } },
    select: { user: { select: { id: true, name: true } } },
  });
  if (member === null) throw new Invalid('review/not-a-member');
  return { askedOf: member.user.name, askedOfId: member.user.id };
}
