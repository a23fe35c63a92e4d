import { Inject, Injectable } from '@nestjs/common';
import { ARTICLE_MACHINE, lockArticle, moveArticle, SET_ASIDE, type Format } from '#articles';
import { record } from '#audit';
import { Conflict, Forbidden, Missing, move, newId, Stale, type Actor, type Clock, type Role } from '#core';
import { CLOCK, Database, type Tx } from '#database';
import { readAffected } from './affected.reading.js';
import { tellFacts, tellFactsFirst } from './cited-facts.js';
import { mustBeAbleToSign, stands, type WaivableRule } from './domain/index.js';
import { tellPolicy } from './gate-policy.js';
import { gateOf, judge, signOffView, waiverView } from './gate.reading.js';
import { covers, findArticlesOf, readGate, readSignOffs, readWaivers } from './gate.repository.js';
import { lockIssue } from './issues.repository.js';
import { watchPrinted } from './moves.js';
import type { AffectedView, GatesView, GateView, SignOffView, WaiverView } from './review.views.js';
import { only } from './rows.js';
import { newWaiver, waiveError } from './waivers.js';

/** An exception that is asked for: one rule of the gate, for one claim or issue. */
export interface Exception {
  readonly rule: WaivableRule;
  readonly subjectId: string;
  readonly reason: string;
  readonly expiresAt: Date;
}

/** The gate: an explained yes or no for exactly one text, its signatures and exceptions, and what it lets through. */
@Injectable()
export class GateService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** May the text of this hash go out? Without a hash: the newest revision. */
  async read(actor: Actor, articleId: string, sha256?: string): Promise<GateView> {
    await tellFactsFirst(this.database, actor, articleId, this.now);
    return gateOf(this.database.reader, actor, articleId, this.now(), sha256);
  }

  /** The same for whoever knows the text alone: of every article that has a revision of this hash, the newest first. */
  async withHash(actor: Actor, sha256: string): Promise<GatesView> {
    const items: GateView[] = [];
    for (const articleId of await findArticlesOf(this.database.reader, actor, sha256)) {
      items.push(await this.read(actor, articleId, sha256));
    }
    return { items };
  }

  /** What of the review an edited text touches. @throws what `readContent` throws. */
  affected(
    actor: Actor,
    articleId: string,
    edited: { readonly format: Format; readonly content: string },
  ): Promise<AffectedView> {
    return readAffected(this.database.reader, actor, articleId, edited, this.now());
  }

  /**
   * Signs the newest revision for a role, with the evidence as it stands: a change of either voids the signature for good.
   * @throws Stale when the hash is not the newest revision's; Conflict `article/set-aside`; what `mustBeAbleToSign` throws.
   */
  signOff(actor: Actor, articleId: string, role: Role, sha256: string): Promise<SignOffView> {
    return this.database.transaction(async (tx) => {
      const at = this.now();
      const { authorId, status } = await lockArticle(tx, actor, articleId);
      if (SET_ASIDE.has(status)) throw new Conflict('article/set-aside', { state: status });
      await tellAll(tx, actor.deskId, articleId, at);
      const { article, subject, signOffs, evidenceSha256 } = await readGate(tx, actor, articleId);
      const { number: revision, sha256: head } = subject.head;
      if (sha256 !== head) throw new Stale('request/stale', { revision, sha256: head });
      mustBeAbleToSign(
        actor,
        role,
        authorId,
        signOffs.filter((signOff) => covers(signOff, article, evidenceSha256)),
      );
      const id = newId();
      const signed = { role, sha256, evidenceSha256, revision };
      await tx.signOff.create({
        data: {
          id,
          deskId: actor.deskId,
          articleId,
          role,
          sha256,
          evidenceSha256,
          revisionNumber: revision,
          byId: actor.userId!,
          at,
        },
      });
      const about = { action: 'revision.signed', subject: { type: 'sign_off', id } };
      await record(tx, { actor, chain: articleId, ...about, data: { ...signed, voidedAt: null }, at });
      return signOffView(only(await readSignOffs(tx, { id })), true);
    });
  }

  /**
   * Lets one blocker of the newest revision pass for a time, with a name and a reason on it; not on one's own article, nor for one's own check.
   * An error becomes `waived` by it, as by `IssuesService.waive`; while its fix waits for approval it is decided there.
   * @throws Conflict `review/nothing-to-waive` when the gate is not closed by it; Missing when there is no such error.
   */
  waive(actor: Actor, articleId: string, exception: Exception): Promise<WaiverView> {
    return this.database.transaction(async (tx) => {
      const at = this.now();
      const { authorId, head } = await lockArticle(tx, actor, articleId);
      if (authorId === actor.userId) throw new Forbidden('review/own-article');
      const { rule, subjectId } = exception;
      // Both before the end of the record, as everyone has them; undone when the waiver is refused.
      const error = rule === 'error-unfixed' ? await lockIssue(tx, actor, subjectId) : undefined;
      await buildOn(tx, subjectId);
      await tellAll(tx, actor.deskId, articleId, at);
      const { rows, gate } = await judge(tx, actor, articleId, at);
      const blocks = gate.blockers.some(
        (blocker) => blocker.rule === rule && blocker.subject.id === subjectId,
      );
      if (!blocks) throw new Conflict('review/nothing-to-waive');
      const claim = rows.subject.claims.find(({ id }) => id === subjectId);
      if (claim?.checkerIds.includes(actor.userId!)) throw new Forbidden('claim/own-check');
      const { id } =
        error === undefined
          ? await this.except(tx, actor, articleId, head, exception, at)
          : await waiveError(tx, actor, error, exception, at);
      return waiverView(only(await readWaivers(tx, { id })), actor, head, at);
    });
  }

  /** Ends an exception before its time. */
  revoke(actor: Actor, id: string, reason: string): Promise<WaiverView> {
    return this.database.transaction(async (tx) => {
      const at = this.now();
      const found = await tx.waiver.findUnique({
        where: { id, deskId: actor.deskId },
        select: { articleId: true },
      });
      if (found === null) throw new Missing();
      const { head } = await lockArticle(tx, actor, found.articleId);
      const waiver = only(await readWaivers(tx, { id }));
      if (!stands(waiver, head, at)) throw new Conflict('thing/not-now', { state: 'ended' });
      await tx.waiver.update({ where: { id }, data: { revokedAt: at } });
      const about = { action: 'waiver.revoked', subject: { type: 'waiver', id } };
      await record(tx, { actor, chain: waiver.articleId, ...about, data: { reason }, at });
      return waiverView({ ...waiver, revokedAt: at }, actor, head, at);
    });
  }

  /** Says that the newest revision is clear; not of one's own article. */
  clear(actor: Actor, articleId: string, version: number): Promise<GateView> {
    return this.letThrough(actor, articleId, version, 'clear');
  }

  /** Says that the newest revision goes out; the gate is asked again. */
  publish(actor: Actor, articleId: string, version: number): Promise<GateView> {
    return this.letThrough(actor, articleId, version, 'publish');
  }

  private async except(
    tx: Tx,
    actor: Actor,
    articleId: string,
    revision: number,
    exception: Exception,
    at: Date,
  ) {
    const waiver = newWaiver(actor, articleId, revision, exception, at);
    const about = { action: 'waiver.given', subject: { type: 'waiver', id: waiver.id } };
    await record(tx, { actor, chain: articleId, ...about, data: { ...exception, revision }, at });
    return tx.waiver.create({ data: waiver });
  }

  /** @throws Conflict `article/not-at-gate` with the blockers, when the gate is closed. */
  private letThrough(
    actor: Actor,
    articleId: string,
    version: number,
    event: 'clear' | 'publish',
  ): Promise<GateView> {
    return this.database.transaction(async (tx) => {
      const at = this.now();
      const article = await lockArticle(tx, actor, articleId, version);
      move(ARTICLE_MACHINE, event, article, actor);
      if (event === 'clear' && article.authorId === actor.userId) throw new Forbidden('review/own-article');
      await tellAll(tx, actor.deskId, articleId, at);
      const { gate, sha256 } = await judge(tx, actor, articleId, at);
      if (!gate.open) throw new Conflict('article/not-at-gate', { blockers: gate.blockers });
      await moveArticle(tx, actor, article, event, at, { revision: article.head, sha256 });
      if (event === 'publish') await watchPrinted(tx, actor.deskId, articleId);
      return gateOf(tx, actor, articleId, at);
    });
  }
}

/** Whoever checked the claim does not take that back once an exception rests on it. */
async function buildOn(tx: Tx, id: string): Promise<void> {
  await tx.claim.updateMany({ where: { id }, data: { builtOn: true } });
}

/** What the gate of an article asks for and what its evidence says by now: its record knows both before anyone relies on it. */
async function tellAll(tx: Tx, deskId: string, articleId: string, at: Date): Promise<void> {
  await tellPolicy(tx, deskId, articleId, at);
  await tellFacts(tx, deskId, articleId, at);
}
