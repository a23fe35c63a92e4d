import { Inject, Injectable } from '@nestjs/common';
import { lockClaim, moveClaim, readClaim, whyNotCheck, type LockedClaim } from '#claims';
import { Conflict, Forbidden, Invalid, mustBeAt, newId, type Actor, type Clock, type Role } from '#core';
import { CLOCK, Database, type Assignment, type Sql } from '#database';
import { can } from '#identity';
import { enqueue } from '#queue';
import {
  claimOfAssignment,
  findHeld,
  findOpenAssignment,
  insertAssignment,
  lockNextClaim,
  lockOfferedClaim,
  readAssignment,
  rolesOfMember,
} from './assignments.repository.js';
import { markTakenBack } from './checks.repository.js';
import { claimState } from './claim-state.js';
import { assignmentTold, cancelAssignments, moveAssignment } from './moves.js';
import { readAssignments } from './claim-file.reading.js';
import type { AssignedView, NextClaimView } from './review.views.js';
import { releaseAbandoned } from './release-abandoned.js';
import { only } from './rows.js';

/** To whom, and by when; without a time, by the claim's. */
export interface Offer {
  readonly assigneeId?: string | undefined;
  readonly dueAt?: Date | undefined;
}

/** Who checks what by when. */
@Injectable()
export class AssignmentsService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /**
   * Takes the best next claim for this person: first what was offered to them, then what waits for anyone.
   * @throws Conflict `claim/none-waiting`.
   */
  takeNext(actor: Actor): Promise<NextClaimView> {
    return this.database.sqlTransaction(async (tx) => {
      const offered = await lockOfferedClaim(tx, actor);
      const claim = offered ?? (await lockNextClaim(tx, actor));
      if (claim === undefined) throw new Conflict('claim/none-waiting');
      if (offered === undefined) await this.give(tx, actor, claim, {});
      else await takeOn(tx, actor, claim, (await findOpenAssignment(tx, claim.id))!, this.now());
      const { id } = (await findOpenAssignment(tx, claim.id))!;
      const assignment = only(await readAssignments(tx, actor, { id }));
      return { ...(await readClaim(tx, actor, claim.id)), assignment };
    });
  }

  /** Takes a claim, or offers it to someone; an editor takes it out of other hands with that. */
  assign(actor: Actor, claimId: string, version: number, offer: Offer): Promise<AssignedView> {
    return this.database.sqlTransaction(async (tx) => {
      const assigneeId = offer.assigneeId ?? actor.userId!;
      const [claim, roles] = await Promise.all([
        lockClaim(tx, actor, claimId, version),
        rolesOfMember(tx, actor, assigneeId),
      ]);
      if (assigneeId !== actor.userId) mustBeACheckerFor(actor, claim, assigneeId, roles);
      return this.give(tx, actor, claim, offer);
    });
  }

  /** Takes on what was offered. */
  accept(actor: Actor, id: string, version: number): Promise<AssignedView> {
    return this.answer(actor, id, version, (tx, claim, assignment, at) =>
      takeOn(tx, actor, claim, assignment, at),
    );
  }

  /** Leaves what was offered to someone else: it goes back to the queue. */
  decline(actor: Actor, id: string, version: number, reason: string): Promise<AssignedView> {
    return this.answer(actor, id, version, async (tx, claim, assignment, at) => {
      const declined = await moveAssignment(tx, actor, assignment, 'decline', at);
      return moveClaim(tx, actor, claim, 'decline', {}, at, { ...assignmentTold(declined), reason });
    });
  }

  /** Puts a claim back into the queue; what lies on it stays. */
  abandon(actor: Actor, id: string, version: number, reason: string): Promise<AssignedView> {
    return this.answer(actor, id, version, async (tx, claim, assignment, at) => {
      const abandoned = await moveAssignment(tx, actor, assignment, 'abandon', at);
      return moveClaim(tx, actor, claim, 'release', {}, at, { ...assignmentTold(abandoned), reason });
    });
  }

  /**
   * Takes one's own check back: the claim is in one's hands again, for a new round.
   * @throws Forbidden `review/built-on`.
   */
  takeBack(actor: Actor, claimId: string, version: number, reason: string): Promise<AssignedView> {
    return this.database.sqlTransaction(async (tx) => {
      const at = this.now();
      const claim = await lockClaim(tx, actor, claimId, version);
      const to = { assigneeId: actor.userId!, round: claim.round + 1, reading: 1, dueAt: claim.dueAt };
      const again = accepted(newOffer(actor, claim, to, at));
      const told = { ...assignmentTold(again), reason };
      const back = await moveClaim(tx, actor, claim, 'take_back', {}, at, told);
      await markTakenBack(tx, claim, at);
      await cancelAssignments(tx, back, at);
      return this.put(tx, actor, again, back);
    });
  }

  /**
   * Offers what one has in hand to another checker; what lies on the claim stays.
   * @throws Invalid `review/cannot-check`; Forbidden when the claim is not for them; Conflict when it is one's own already.
   */
  handOver(actor: Actor, id: string, version: number, toId: string, reason: string): Promise<AssignedView> {
    return this.database.sqlTransaction(async (tx) => {
      const at = this.now();
      const { claim, assignment: held } = await holdAssignment(tx, actor, id, version);
      if (toId === held.assigneeId) throw new Conflict('thing/not-now', { state: held.status });
      const left = await moveAssignment(tx, actor, held, 'hand_over', at);
      mustBeACheckerFor(actor, claim, toId, await rolesOfMember(tx, actor, toId));
      const { round, reading, dueAt } = held;
      const offer = newOffer(actor, claim, { assigneeId: toId, round, reading, dueAt }, at);
      const told = { ...assignmentTold(offer), handedOver: left.id, reason };
      const moved = await moveClaim(tx, actor, claim, 'hand_over', { assigneeId: toId }, at, told);
      return this.put(tx, actor, offer, moved);
    });
  }

  /** Puts back into the queue what someone who has left the desk had in hand. Safe to repeat. */
  async releaseAll(deskId: string, userId: string): Promise<void> {
    for (const id of await findHeld(this.database.sql, deskId, userId)) {
      await this.database.sqlTransaction((tx) =>
        releaseAbandoned(tx, deskId, id, this.now(), 'left the desk'),
      );
    }
  }

  private answer(
    actor: Actor,
    id: string,
    version: number,
    move: (tx: Sql, claim: LockedClaim, assignment: Assignment, at: Date) => Promise<LockedClaim>,
  ): Promise<AssignedView> {
    return this.database.sqlTransaction(async (tx) => {
      const { claim, assignment } = await holdAssignment(tx, actor, id, version);
      const moved = await move(tx, claim, assignment, this.now());
      return { ...only(await readAssignments(tx, actor, { id })), claim: claimState(moved, actor) };
    });
  }

  private async give(tx: Sql, actor: Actor, claim: LockedClaim, offer: Offer): Promise<AssignedView> {
    const at = this.now();
    const assigneeId = offer.assigneeId ?? actor.userId!;
    const taken = assigneeId === actor.userId;
    const free = await freed(tx, actor, claim, assigneeId, at);
    const { round, checkerIds } = free;
    const dueAt = offer.dueAt ?? free.dueAt;
    const to = { assigneeId, round, reading: checkerIds.length + 1, dueAt };
    const offered = newOffer(actor, claim, to, at);
    const assignment = taken ? accepted(offered) : offered;
    const moved = await moveClaim(
      tx,
      actor,
      free,
      taken ? 'take' : 'assign',
      { assigneeId, dueAt },
      at,
      assignmentTold(assignment),
    );
    return this.put(tx, actor, assignment, moved);
  }

  /** Stores an assignment and asks for its reminders. */
  private async put(
    tx: Sql,
    actor: Actor,
    assignment: Assignment,
    claim: LockedClaim,
  ): Promise<AssignedView> {
    const { id, deskId } = assignment;
    await insertAssignment(tx, assignment);
    await enqueue(tx, 'reminders.plan', id, { deskId, assignmentId: id });
    return { ...only(await readAssignments(tx, actor, { id })), claim: claimState(claim, actor) };
  }
}

/** An assignment and its claim, held. @throws Missing; Stale when it is no longer at `version`. */
async function holdAssignment(tx: Sql, actor: Actor, id: string, version: number) {
  const claim = await lockClaim(tx, actor, await claimOfAssignment(tx, actor, id));
  const assignment = await readAssignment(tx, id);
  mustBeAt(assignment, version);
  return { claim, assignment };
}

/** An assignment as it is offered. */
function newOffer(
  actor: Actor,
  { id: claimId, deskId }: LockedClaim,
  to: Pick<Assignment, 'assigneeId' | 'round' | 'reading' | 'dueAt'>,
  at: Date,
): Assignment {
  return {
    ...{ id: newId(), deskId, claimId, ...to, assignedById: actor.userId! },
    ...{ status: 'offered', offeredAt: at, acceptedAt: null, endedAt: null, version: 1 },
  };
}

/** An assignment that someone gives to themselves. */
function accepted(offered: Assignment): Assignment {
  return { ...offered, status: 'accepted', acceptedAt: offered.offeredAt };
}

/** Takes on an assignment that was offered; the claim is held by the caller. */
async function takeOn(
  tx: Sql,
  actor: Actor,
  claim: LockedClaim,
  offered: Assignment,
  at: Date,
): Promise<LockedClaim> {
  const accepted = await moveAssignment(tx, actor, offered, 'accept', at);
  return moveClaim(tx, actor, claim, 'accept', {}, at, assignmentTold(accepted));
}

/** @throws Invalid when the desk has no such checker; Forbidden when this claim is not for them. */
function mustBeACheckerFor(
  actor: Actor,
  claim: LockedClaim,
  userId: string,
  roles: readonly Role[] | undefined,
): void {
  if (roles === undefined || !can({ ...actor, userId, roles }, 'claim.check'))
    throw new Invalid('review/cannot-check');
  const refusal = whyNotCheck(claim, userId);
  if (refusal !== undefined) throw new Forbidden(refusal.slug);
}

/** The claim without the one who had it; what an earlier round left open ends too. */
async function freed(tx: Sql, actor: Actor, claim: LockedClaim, to: string, at: Date): Promise<LockedClaim> {
  if (claim.assigneeId === null) {
    await cancelAssignments(tx, claim, at);
    return claim;
  }
  if (claim.assigneeId === to) throw new Conflict('thing/not-now', { state: claim.status });
  const open = await findOpenAssignment(tx, claim.id);
  const told = open && assignmentTold({ ...open, status: 'reassigned' });
  const free = await moveClaim(tx, actor, claim, 'release', {}, at, told);
  if (open !== undefined) await moveAssignment(tx, actor, open, 'reassign', at);
  return free;
}
