import { Inject, Injectable } from '@nestjs/common';
import { record } from '#audit';
import { lockClaim, moveClaim, type LockedClaim } from '#claims';
import { Forbidden, Invalid, mustBeAt, newId, type Actor, type Clock } from '#core';
import { CLOCK, Database, type Question, type Tx } from '#database';
import { ERASED_NAME, forgetAnswers, holdNames } from '#identity';
import { enqueue } from '#queue';
import { mayWithdraw, readQuestions } from './claim-file.reading.js';
import { claimState } from './claim-state.js';
import { closeLinks, endQuestion, readQuestion, type QuestionEnd } from './end-question.js';
import type { AskedView, ErasedQuestionView } from './review.views.js';
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

  /** Someone was erased: questions put to them, and answers kept while they were, no longer say their name. */
  async forget(deskId: string, userId: string): Promise<void> {
    const { reader } = this.database;
    const to = { where: { deskId, askedOfId: userId }, data: { askedOf: ERASED_NAME } };
    await reader.question.updateMany(to);
    await forgetAnswers(reader, deskId, [userId]);
  }

  /**
   * Erases the one outside the desk who was asked, or answered: their name goes, and with `words` the answer and the key of
   * its hash too. That there was one stays, as does the question; a link to it leads nowhere. What the record keeps of an
   * older answer is said. It cannot be undone.
   */
  erase(actor: Actor, id: string, version: number, words: boolean): Promise<ErasedQuestionView> {
    return this.database.transaction(async (tx) => {
      const at = this.now();
      const { claimId } = await readQuestion(tx, actor, id);
      const { articleId } = await lockClaim(tx, actor, claimId);
      const { askedOfId, answeredByName, ...question } = await readQuestion(tx, actor, id);
      mustBeAt(question, version);
      const named = {
        ...(askedOfId === null && { askedOf: ERASED_NAME }),
        ...(answeredByName !== null && { answeredByName: ERASED_NAME }),
      };
      const said = words ? { answer: null, answerKey: null } : {};
      await tx.question.update({
        where: { id },
        data: { ...named, ...said, erasedAt: at, version: version + 1 },
      });
      await closeLinks(tx, id, at);
      await forgetAnswers(tx, actor.deskId, [id]);
      const recordKeeps = await keptOfAnswer(tx, articleId, id);
      const about = { action: 'question.erased', subject: { type: 'question', id } };
      const data = { claim: claimId, words, recordKeeps };
      await record(tx, { actor, chain: articleId, ...about, data, at });
      return { ...only(await readQuestions(tx, actor, { id })), recordKeeps };
    });
  }

  private end(
    actor: Actor,
    id: string,
    version: number,
    decide: (question: Question) => QuestionEnd,
  ): Promise<AskedView> {
    return this.database.transaction(async (tx) => {
      const { claimId } = await readQuestion(tx, actor, id);
      const claim = await lockClaim(tx, actor, claimId);
      const question = await readQuestion(tx, actor, id);
      mustBeAt(question, version);
      const end = decide(question);
      const moved = await endQuestion(tx, actor, claim, question, end, {}, this.now());
      return viewOf(tx, actor, id, moved);
    });
  }
}

async function viewOf(tx: Tx, actor: Actor, id: string, claim: LockedClaim): Promise<AskedView> {
  return { ...only(await readQuestions(tx, actor, { id })), claim: claimState(claim, actor) };
}

/** What the article's record says of an answer for good; null: nothing but a hash whose key can be erased. */
async function keptOfAnswer(
  tx: Tx,
  articleId: string,
  id: string,
): Promise<ErasedQuestionView['recordKeeps']> {
  const [entry] = await tx.$queryRaw<{ kept: ErasedQuestionView['recordKeeps'] }[]>`
    SELECT CASE WHEN data ? 'answer' THEN 'words' WHEN data ? 'sha256' THEN 'sha256' END AS kept
    FROM (
      SELECT body::jsonb->'data' AS data FROM "AuditEntry"
      WHERE "chainId" = ${articleId}::uuid AND action = 'question.answered' AND body::jsonb->'subject'->>'id' = ${id}
    ) answered`;
  return entry?.kept ?? null;
}

/** @throws Invalid `review/not-a-member`, also of someone suspended. */
async function whoIsAsked(
  tx: Tx,
  actor: Actor,
  asked: Asked,
): Promise<Pick<Question, 'askedOf' | 'askedOfId'>> {
  if ('askedOf' in asked) return { askedOf: asked.askedOf, askedOfId: null };
  await holdNames(tx, [asked.askedOfId]);
  const member = await tx.membership.findUnique({
    where: { deskId_userId: { deskId: actor.deskId, userId: asked.askedOfId }, user: { disabledAt: null } },
    select: { user: { select: { id: true, name: true } } },
  });
  if (member === null) throw new Invalid('review/not-a-member');
  return { askedOf: member.user.name, askedOfId: member.user.id };
}
