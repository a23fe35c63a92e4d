import { isStet, move, type Actor } from '#core';
import { CLAIM_MACHINE, type ClaimCase, type ClaimEvent, type ClaimStatus } from './claim-machine.js';
import type { Outcome } from './outcomes.js';

/** What a move can change of a claim, beside its status. */
export interface ClaimProgress {
  readonly outcome: Outcome | null;
  readonly assigneeId: string | null;
  readonly checkerIds: readonly string[];
  readonly builtOn: boolean;
  readonly duplicateOfId: string | null;
  readonly risk: ClaimCase['risk'];
  readonly dueAt: Date;
  /** How often the claim has been queued. A check counts only in the round in which it was made. */
  readonly round: number;
}

/** What the caller of a move decides, beside the event; the rest comes with the event. */
export type ClaimChanges = Partial<Omit<ClaimProgress, 'round' | 'checkerIds' | 'builtOn'>>;

/**
 * The claim after the event: its new status, what the event itself brings, and what the caller decided.
 * @throws what `move` throws.
 */
export function moved<Claim extends ClaimCase & ClaimProgress>(
  claim: Claim,
  event: ClaimEvent,
  actor: Actor,
  decided: ClaimChanges = {},
): Claim {
  const status: ClaimStatus = move(CLAIM_MACHINE, event, claim, actor);
  return { ...claim, ...broughtBy(event, claim, actor), ...decided, status };
}

function broughtBy(event: ClaimEvent, claim: ClaimProgress, actor: Actor): Partial<ClaimProgress> {
  switch (event) {
    case 'take':
      return { assigneeId: actor.userId };
    case 'check':
      return { assigneeId: null, checkerIds: [...claim.checkerIds, actor.userId!], builtOn: false };
    case 'adjudicate':
    case 'resolve':
      return { builtOn: !isStet(actor) };
    case 'decline':
    case 'release':
    case 'mark_not_checkable':
    case 'mark_duplicate':
    case 'withdraw':
    case 'split':
    case 'merge':
      return { assigneeId: null };
    case 'requeue':
    case 'go_stale':
    case 'go_orphaned':
      return { ...newRound(claim), assigneeId: null };
    case 'take_back':
      return { ...newRound(claim), assigneeId: actor.userId };
    default:
      return {};
  }
}

/** What was found before no longer counts. */
function newRound({ round }: ClaimProgress): Partial<ClaimProgress> {
  return { round: round + 1, outcome: null, checkerIds: [], duplicateOfId: null };
}
