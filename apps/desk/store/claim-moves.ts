import i18next from 'i18next';
import type { Schema } from '../api/client.js';
import { api, given } from './api.js';
import { at, useMove, useMoveOf, type Versioned } from './moves.js';
import type { Undoable } from './undo.js';

type Outcome = Schema<'CheckRequest'>['outcome'];

/** Says how the check came out. */
export const useCheck = <T extends Versioned>(claim: T) =>
  useMoveOf(
    claim,
    (seen, body: { outcome: Outcome; note: string }) =>
      given(api.POST('/api/v1/claims/{id}/checks', { params: at(seen), body })),
    { back: ({ claim }) => checkAgain(claim) ?? queueAgain(claim, 'undo.check') },
  );

/** Takes back a check, for whoever made it. */
function checkAgain(claim: Schema<'ClaimState'>): Undoable | undefined {
  if (!claim.allowed.includes('take_back')) return undefined;
  return { done: i18next.t('undo.check'), undo: () => takeCheckBack(claim, i18next.t('undo.reason')) };
}

function takeCheckBack(claim: Versioned, reason: string) {
  return given(api.POST('/api/v1/claims/{id}/take-back', { params: at(claim), body: { reason } }));
}

/** Takes back what ended the work on a claim, for whoever may queue it again. */
function queueAgain(claim: Schema<'ClaimState'>, done: 'undo.check' | 'undo.end'): Undoable | undefined {
  if (!claim.allowed.includes('requeue')) return undefined;
  return {
    done: i18next.t(done),
    undo: () =>
      given(
        api.POST('/api/v1/claims/{id}/requeue', {
          params: at(claim),
          body: { reason: i18next.t('undo.reason') },
        }),
      ),
  };
}

/** An editor's word on a claim that was checked. */
export const useResolve = <T extends Schema<'Claim'>>(claim: T, begun: boolean) =>
  useMoveOf(
    claim,
    (seen, body: Schema<'Resolution'>) => {
      const params = at(seen);
      return claim.status === 'disputed'
        ? given(api.POST('/api/v1/claims/{id}/adjudicate', { params, body }))
        : given(api.POST('/api/v1/claims/{id}/resolve', { params, body }));
    },
    { begun },
  );

/** Ways to end the work on a claim without a check, and the one to begin it again. */
export const CLAIM_ENDINGS = [
  'take_back',
  'mark_not_checkable',
  'mark_duplicate',
  'withdraw',
  'requeue',
] as const;

/** Ends the work on a claim, or begins it again. */
export const useEndClaim = <T extends Versioned>(claim: T, move: (typeof CLAIM_ENDINGS)[number]) =>
  useMoveOf(
    claim,
    (seen, body: { reason: string; duplicateOfId?: string }) => {
      const params = at(seen);
      const { reason, duplicateOfId = '' } = body;
      if (move === 'take_back') return takeCheckBack(seen, reason).then(({ claim }) => claim);
      if (move === 'mark_duplicate')
        return given(api.POST('/api/v1/claims/{id}/duplicate', { params, body: { reason, duplicateOfId } }));
      if (move === 'withdraw') return given(api.POST('/api/v1/claims/{id}/withdraw', { params, body }));
      return move === 'requeue'
        ? given(api.POST('/api/v1/claims/{id}/requeue', { params, body }))
        : given(api.POST('/api/v1/claims/{id}/not-checkable', { params, body }));
    },
    { back: (ended) => queueAgain(ended, 'undo.end'), begun: true },
  );

/** Makes several claims of one. */
export const useSplit = <T extends Versioned>(claim: T) =>
  useMoveOf(
    claim,
    (seen, body: Schema<'Split'>) => given(api.POST('/api/v1/claims/{id}/split', { params: at(seen), body })),
    { begun: true },
  );

/** Makes one claim of several: of this one and others of its article. */
export const useMerge = <T extends Versioned>(claim: T) =>
  useMoveOf(
    claim,
    ({ id, version }, { others, reason }: { others: readonly Versioned[]; reason: string }) =>
      given(
        api.POST('/api/v1/claims/merge', {
          body: { claims: [{ id, version }, ...others.map(({ id, version }) => ({ id, version }))], reason },
        }),
      ),
    { begun: true },
  );

/** Makes a claim of selected words. */
export const useMakeClaim = () =>
  useMove(
    (body: Schema<'Selection'>) => given(api.POST('/api/v1/claims', { body })),
    (claim) => ({
      done: i18next.t('undo.claim'),
      undo: () =>
        given(
          api.POST('/api/v1/claims/{id}/withdraw', {
            params: at(claim),
            body: { reason: i18next.t('undo.reason') },
          }),
        ),
    }),
  );
