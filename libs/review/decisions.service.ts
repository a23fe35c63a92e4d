import { Inject, Injectable } from '@nestjs/common';
import { lockArticle } from '#articles';
import {
  lockClaim,
  moveClaim,
  mustHaveItsWords,
  type ClaimChanges,
  type ClaimEvent,
  type LockedClaim,
  type Outcome,
} from '#claims';
import { newId, type Actor, type Clock } from '#core';
import { CLOCK, Database, type Tx } from '#database';
import { articleOfClaim } from './checks.repository.js';
import { claimState } from './claim-state.js';
import { lockPair, mustPointTo } from './duplicates.js';
import { withdrawQuestions } from './end-question.js';
import { cancelAssignments, finishAssignments } from './moves.js';
import type { ClaimStateView } from './review.views.js';

/** What people decide about a claim beside checking it. Each decision has a reason, and ends what it leaves open. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** Decides what a check left open: for an editor who did not check it. */
  resolve(
    actor: Actor,
    id: string,
    version: number,
    outcome: Outcome,
    reason: string,
  ): Promise<ClaimStateView> {
    return this.decide(actor, id, version, 'resolve', reason, { outcome }, finishAssignments);
  }

  /** Decides between two readers who disagree: for an editor who is neither. Both their checks stay. */
  adjudicate(
    actor: Actor,
    id: string,
    version: number,
    outcome: Outcome,
    reason: string,
  ): Promise<ClaimStateView> {
    return this.decide(actor, id, version, 'adjudicate', reason, { outcome }, async (tx, claim, at) => {
      const { deskId, round } = claim;
      const said = { outcome, reason, round, byId: actor.userId!, createdAt: at };
      await tx.adjudication.create({ data: { id: newId(), deskId, claimId: id, ...said } });
      await finishAssignments(tx, claim, at);
    });
  }

  /** Says that there is nothing in it to check. */
  markNotCheckable(actor: Actor, id: string, version: number, reason: string): Promise<ClaimStateView> {
    return this.decide(actor, id, version, 'mark_not_checkable', reason);
  }

  /**
   * Says that another claim of the article says the same.
   * @throws what `mustPointTo` throws.
   */
  markDuplicate(
    actor: Actor,
    id: string,
    version: number,
    reason: string,
    duplicateOfId: string,
  ): Promise<ClaimStateView> {
    return this.database.transaction(async (tx) => {
      const at = this.now();
      const { thing, original } = await lockPair(id, duplicateOfId, (each) =>
        lockClaim(tx, actor, each, each === id ? version : undefined),
      );
      const where = { duplicateOfId: id, status: 'duplicate' } as const;
      mustPointTo(thing, original, await tx.claim.count({ where }));
      const marked = await moveClaim(tx, actor, thing, 'mark_duplicate', { duplicateOfId }, at, { reason });
      await cancelAssignments(tx, marked, at);
      await withdrawQuestions(tx, marked, at);
      return claimState(marked, actor);
    });
  }

  /** Takes a claim out of the article's list. */
  withdraw(actor: Actor, id: string, version: number, reason: string): Promise<ClaimStateView> {
    return this.decide(actor, id, version, 'withdraw', reason);
  }

  /**
   * Puts a claim back into the queue for a new round: its checks no longer count.
   * @throws what `mustHaveItsWords` throws.
   */
  requeue(actor: Actor, id: string, version: number, reason: string): Promise<ClaimStateView> {
    return this.database.transaction(async (tx) => {
      const at = this.now();
      // Two claims of the same words take turns.
      await lockArticle(tx, actor, await articleOfClaim(tx, actor, id));
      const claim = await lockClaim(tx, actor, id, version);
      const queued = await moveClaim(tx, actor, claim, 'requeue', {}, at, { reason });
      await mustHaveItsWords(tx, actor, claim);
      await cancelAssignments(tx, queued, at);
      return claimState(queued, actor);
    });
  }

  private decide(
    actor: Actor,
    id: string,
    version: number,
    event: ClaimEvent,
    reason: string,
    changes: ClaimChanges = {},
    follow: (tx: Tx, claim: LockedClaim, at: Date) => Promise<void> = cancelAssignments,
  ): Promise<ClaimStateView> {
    return this.database.transaction(async (tx) => {
      const at = this.now();
      const claim = await lockClaim(tx, actor, id, version);
      const decided = await moveClaim(tx, actor, claim, event, changes, at, { reason });
      await follow(tx, decided, at);
      await withdrawQuestions(tx, decided, at);
      return claimState(decided, actor);
    });
  }
}
