import { Inject, Injectable } from '@nestjs/common';
import { record, sha256 } from '#audit';
import { lockClaim, type LockedClaim } from '#claims';
import type { Env } from '#config';
import { Conflict, Forbidden, newId, stetFor, type Actor, type Clock } from '#core';
import { CLOCK, Database, ENV, type AnswerLink, type Question, type Tx } from '#database';
import { newSecret } from '#identity';
import { mayWithdraw, readQuestions } from './claim-file.reading.js';
import { linkState, type LinkState } from './domain/index.js';
import { closeLinks, endQuestion, readQuestion } from './end-question.js';
import type { AnswerLinkView, QuestionView } from './review.views.js';
import { only } from './rows.js';

const DAY = 24 * 60 * 60 * 1000;

/** What someone without an account is shown of the question that they were sent. */
export interface AskedOutside {
  readonly state: LinkState;
  readonly desk: string;
  readonly language: string;
  readonly title: string;
  /** The words of the claim that the question is about. */
  readonly claim: string;
  readonly question: string;
  readonly askedBy: string;
  readonly askedOf: string;
}

/** What they answer. */
export interface OutsideAnswer {
  readonly name: string;
  readonly answer: string;
}

/**
 * Secret links by which people who have no account answer one question each. A link shows one form of one article, ends by
 * the clock, by being used and by being taken back, and its secret is kept nowhere.
 */
@Injectable()
export class AnswerLinksService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(ENV) private readonly env: Pick<Env, 'publicUrl'>,
  ) {}

  /** Makes a link to an open question, in the place of one that there may be. Its address is in the answer and nowhere else. */
  make(actor: Actor, questionId: string, days: number): Promise<AnswerLinkView> {
    const secret = newSecret('answer');
    return this.change(actor, questionId, async (tx, { articleId }, question, at) => {
      if (question.status !== 'open') throw new Conflict('thing/not-now', { state: question.status });
      await closeLinks(tx, questionId, at);
      const link = {
        id: newId(),
        questionId,
        createdAt: at,
        expiresAt: new Date(at.getTime() + days * DAY),
      };
      const { deskId, userId } = actor;
      await tx.answerLink.create({
        data: { ...link, deskId, createdById: userId!, tokenHash: sha256(secret) },
      });
      await record(tx, {
        actor,
        chain: articleId,
        action: 'question.link_made',
        subject: { type: 'question', id: questionId },
        data: { link: link.id, expiresAt: link.expiresAt },
        at,
      });
      const url = new URL(`/answer/${secret}`, this.env.publicUrl).href;
      return { url, expiresAt: link.expiresAt.toISOString() };
    });
  }

  /** Takes the link back: whoever has it is told so. */
  revoke(actor: Actor, questionId: string): Promise<QuestionView> {
    return this.change(actor, questionId, async (tx, { articleId }, _question, at) => {
      if ((await closeLinks(tx, questionId, at)) === 0) throw new Conflict('review/no-link');
      const subject = { type: 'question', id: questionId };
      await record(tx, { actor, chain: articleId, action: 'question.link_revoked', subject, data: {}, at });
      return only(await readQuestions(tx, actor, { id: questionId }));
    });
  }

  /** What the link of that secret shows; nothing when there is no such link. */
  async read(secret: string): Promise<AskedOutside | undefined> {
    const link = await findLink(this.database.reader, secret);
    return link && shownBy(link, this.now());
  }

  /**
   * Takes the answer of whoever has the link. The record holds its hash: the words and the name of someone outside the desk
   * can be asked to be erased.
   * @returns what the link shows, and whether the answer was `taken`; nothing when there is no such link.
   */
  answer(
    secret: string,
    { name, answer }: OutsideAnswer,
  ): Promise<(AskedOutside & { readonly taken: boolean }) | undefined> {
    return this.database.transaction(async (tx) => {
      const at = this.now();
      const found = await findLink(tx, secret);
      if (found === undefined) return undefined;
      const stet = stetFor(found.deskId);
      const claim = await lockClaim(tx, stet, found.question.claimId);
      const link = (await findLink(tx, secret))!;
      const shown = shownBy(link, at);
      if (shown.state !== 'open') return { ...shown, taken: false };
      await tx.answerLink.update({ where: { id: link.id }, data: { usedAt: at } });
      const end = { status: 'answered', answer, answeredByName: name } as const;
      const told = { by: 'external', link: link.id };
      await endQuestion(tx, stet, claim, link.question, end, told, at);
      return { ...shown, taken: true };
    });
  }

  private change<T>(
    actor: Actor,
    questionId: string,
    work: (tx: Tx, claim: LockedClaim, question: Question, at: Date) => Promise<T>,
  ): Promise<T> {
    return this.database.transaction(async (tx) => {
      const { claimId, askedById } = await readQuestion(tx, actor, questionId);
      if (!mayWithdraw(actor, askedById)) throw new Forbidden('identity/not-allowed');
      const claim = await lockClaim(tx, actor, claimId);
      return work(tx, claim, await readQuestion(tx, actor, questionId), this.now());
    });
  }
}

async function findLink(tx: Tx, secret: string) {
  const link = await tx.answerLink.findUnique({
    where: { tokenHash: sha256(secret) },
    include: { question: { include: { claim: { include: { article: true } } } } },
  });
  if (link === null) return undefined;
  const asker = await tx.user.findUniqueOrThrow({
    where: { id: link.question.askedById },
    select: { name: true },
  });
  const desk = await tx.desk.findUniqueOrThrow({ where: { id: link.deskId }, select: { name: true } });
  const { claim, ...question } = link.question;
  return { ...link, question, claim, desk: desk.name, askedBy: asker.name };
}

function shownBy(link: AnswerLink & Awaited<ReturnType<typeof findLink>> & object, now: Date): AskedOutside {
  const { question, claim, desk, askedBy } = link;
  const { title, language } = claim.article;
  const about = { claim: claim.text, question: question.text, askedOf: question.askedOf };
  return { state: linkState(link, question.status, now), desk, askedBy, title, language, ...about };
}
