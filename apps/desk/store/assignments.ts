import i18next from 'i18next';
import { api, given, Refused } from './api.js';
import { at, useMove, useMoveOf, type Versioned } from './moves.js';
import { offerUndo, type Undoable } from './undo.js';

/** The best next claim for the reader, taken. */
export const useTakeNext = () =>
  useMove(
    () => given(api.POST('/api/v1/claims/next')),
    ({ assignment }) => layDown(assignment),
  );

function layDown(assignment: Versioned): Undoable {
  return { done: i18next.t('undo.take'), undo: () => abandon(assignment) };
}

/** Takes back what was given to someone. */
function takeBack(assignments: readonly Versioned[]): Undoable {
  return {
    done: i18next.t('undo.assign', { count: assignments.length }),
    undo: async () => {
      for (const assignment of assignments) await abandon(assignment);
    },
  };
}

function abandon(assignment: Versioned) {
  const body = { reason: i18next.t('undo.reason') };
  return given(api.POST('/api/v1/assignments/{id}/abandon', { params: at(assignment), body }));
}

/** Takes this claim. */
export const useTake = <T extends Versioned>(claim: T) =>
  useMoveOf(
    claim,
    (seen) => given(api.POST('/api/v1/claims/{id}/assignments', { params: at(seen), body: {} })),
    { back: layDown },
  );

/** Gives this claim to someone. */
export const useAssign = <T extends Versioned>(claim: T) =>
  useMoveOf(
    claim,
    (seen, assigneeId: string) =>
      given(api.POST('/api/v1/claims/{id}/assignments', { params: at(seen), body: { assigneeId } })),
    { back: (assignment) => takeBack([assignment]) },
  );

/** Gives claims to someone, one after the other; stops at none, and tells the first that was refused. Can be taken back. */
export async function assignAll(
  claims: readonly Versioned[],
  assigneeId: string,
): Promise<{ done: number; left: number; refused: Refused | undefined }> {
  const made: Versioned[] = [];
  let refused: Refused | undefined;
  for (const claim of claims)
    try {
      made.push(
        await given(api.POST('/api/v1/claims/{id}/assignments', { params: at(claim), body: { assigneeId } })),
      );
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refused ??= error;
    }
  if (made.length > 0) offerUndo(takeBack(made));
  return { done: made.length, left: claims.length - made.length, refused };
}

/** Accepts or declines what was offered, or lays it down. */
export const useAnswerOffer = <T extends Versioned>(assignment: T) =>
  useMoveOf(assignment, (seen, move: 'accept' | 'decline' | 'abandon') => {
    const params = at(seen);
    if (move === 'accept') return given(api.POST('/api/v1/assignments/{id}/accept', { params }));
    const body = { reason: i18next.t(`assignment.because.${move}`) };
    return move === 'decline'
      ? given(api.POST('/api/v1/assignments/{id}/decline', { params, body }))
      : given(api.POST('/api/v1/assignments/{id}/abandon', { params, body }));
  });

/** Hands what one has in hand over to another. */
export const useHandOver = <T extends Versioned>(assignment: T) =>
  useMoveOf(assignment, (seen, assigneeId: string) =>
    given(
      api.POST('/api/v1/assignments/{id}/hand-over', {
        params: at(seen),
        body: { assigneeId, reason: i18next.t('assignment.because.handOver') },
      }),
    ),
  );
