import { Inject, Injectable } from '@nestjs/common';
import { lockClaim, moveClaim, type LockedClaim, type Outcome } from '#claims';
import { Invalid, newId, stetFor, type Actor, type Clock } from '#core';
import { CLOCK, Database, type Check, type Evidence, type Tx } from '#database';
import { findOpenAssignment } from './assignments.repository.js';
import { findChecks, findEvidence, headOf, insertCheck } from './checks.repository.js';
import { readChecks } from './claim-file.reading.js';
import { claimState } from './claim-state.js';
import { afterCheck, type AfterCheck } from './domain/index.js';
import { assignmentTold, finishAssignments, moveAssignment } from './moves.js';
import type { CheckedView } from './review.views.js';
import { only } from './rows.js';
import { readGateSettings } from './settings.repository.js';

/** What someone found out about a claim. */
export interface NewCheck {
  readonly outcome: Outcome;
  readonly note: string;
  /** What it rests on; unsaid, everything that lies on the claim. */
  readonly evidenceIds?: readonly string[] | undefined;
}

/** Checking a claim. */
@Injectable()
export class ChecksService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /**
   * Records a check by the claim's assignee. What follows from it follows at once: a second reader, adjudication between
   * two who disagree, the end, or an editor's decision. Until its last reader agrees, the claim has no outcome.
   * @throws Invalid `review/unknown-evidence`.
   */
  check(actor: Actor, claimId: string, version: number, made: NewCheck): Promise<CheckedView> {
    return this.database.transaction(async (tx) => {
      const at = this.now();
      const claim = await lockClaim(tx, actor, claimId, version);
      const standing = await findEvidence(tx, claimId);
      const cited = citedOf(standing, made.evidenceIds);
      const earlier = await findChecks(tx, claimId, claim.round);
      const restedOn = new Set([...cited, ...earlier.flatMap(({ evidenceIds }) => evidenceIds)]);
      const sources = standing.filter(({ id }) => restedOn.has(id));
      const outcomes = earlier.map(({ outcome }) => outcome);
      const settings = await readGateSettings(tx, actor.deskId);
      const { outcome, next } = afterCheck(claim.risk, made.outcome, outcomes, sources, settings);

      const check: Check = {
        id: newId(),
        deskId: claim.deskId,
        claimId,
        byId: actor.userId!,
        round: claim.round,
        reading: earlier.length + 1,
        revisionNumber: await headOf(tx, claim.articleId),
        outcome: made.outcome,
        note: made.note,
        createdAt: at,
        takenBackAt: null,
      };
      const { id, reading, revisionNumber: revision } = check;
      const checked = await moveClaim(tx, actor, claim, 'check', { outcome }, at, {
        check: { id, reading, revision, ...made, evidenceIds: cited },
        ...(await submit(tx, actor, claim, at)),
      });
      await insertCheck(tx, check, cited);
      const left = await follow(tx, checked, next, at);
      return { ...only(await readChecks(tx, { id })), claim: claimState(left, actor) };
    });
  }
}

/** What follows a check at once, done by Stet. */
async function follow(tx: Tx, claim: LockedClaim, next: AfterCheck['next'], at: Date): Promise<LockedClaim> {
  const stet = stetFor(claim.deskId);
  if (next === 'editor_decides') return claim;
  if (next === 'second_reader') return moveClaim(tx, stet, claim, 'await_second', {}, at);
  if (next === 'adjudication') return moveClaim(tx, stet, claim, 'dispute', {}, at);
  const resolved = await moveClaim(tx, stet, claim, 'resolve', {}, at);
  await finishAssignments(tx, resolved, at);
  return resolved;
}

/** Hands in the checker's assignment; what the record says of it. */
async function submit(
  tx: Tx,
  actor: Actor,
  claim: LockedClaim,
  at: Date,
): Promise<Readonly<Record<string, unknown>>> {
  const open = await findOpenAssignment(tx, claim.id);
  return open === undefined ? {} : assignmentTold(await moveAssignment(tx, actor, open, 'submit', at));
}

/** The ids that a check rests on. @throws Invalid when one is of another claim, or was withdrawn. */
function citedOf(standing: readonly Evidence[], asked: readonly string[] | undefined): string[] {
  const known = new Set(standing.map(({ id }) => id));
  const unknown = asked?.filter((id) => !known.has(id)) ?? [];
  if (unknown.length > 0) throw new Invalid('review/unknown-evidence', { evidence: unknown });
  return [...new Set(asked ?? known)];
}
