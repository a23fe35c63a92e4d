import { useQuery } from '@tanstack/react-query';
import type { Schema } from '../api/client.js';
import { api, given } from './api.js';
import { ifMatch, useMove, useMoveOf, type Versioned } from './moves.js';
import { usePages } from './pages.js';

/** The desk's corrections, the newest first. */
export function useCorrections() {
  return usePages(['corrections'], (after) =>
    given(api.GET('/api/v1/corrections', { params: { query: { size: 50, ...after } } })),
  );
}

/** One correction, with its difference in words and what would become of the claims. */
export function useCorrection(id: string) {
  return useQuery({
    queryKey: ['correction', id],
    queryFn: () => given(api.GET('/api/v1/corrections/{id}', { params: { path: { id } } })),
  });
}

/** Proposes other words for a confirmed error. */
export const usePropose = (issueId: string) =>
  useMove((body: Pick<Schema<'CorrectionRequest'>, 'type' | 'after' | 'reason' | 'request'>) =>
    given(api.POST('/api/v1/issues/{id}/corrections', { params: { path: { id: issueId } }, body })),
  );

/** Moves a correction on; `begun` once the reader is asked whether to; `reason` is why its notice cannot wait. */
export const useMoveCorrection = <T extends Versioned>(correction: T, begun: boolean, reason: string) =>
  useMoveOf(
    correction,
    ({ id, version }, move: 'approve' | 'apply' | 'notice' | 'close') => {
      const params = { path: { id }, header: ifMatch(version) };
      if (move === 'approve') return given(api.POST('/api/v1/corrections/{id}/approve', { params }));
      if (move === 'apply') return given(api.POST('/api/v1/corrections/{id}/apply', { params }));
      return move === 'notice'
        ? given(
            api.POST('/api/v1/corrections/{id}/notice', { params, body: reason === '' ? {} : { reason } }),
          )
        : given(api.POST('/api/v1/corrections/{id}/close', { params }));
    },
    { begun },
  );

/** Says why a correction goes no further. */
export const useEndCorrection = <T extends Versioned>(correction: T, move: 'reject' | 'withdraw') =>
  useMoveOf(
    correction,
    ({ id, version }, reason: string) => {
      const [params, body] = [{ path: { id }, header: ifMatch(version) }, { reason }];
      return move === 'withdraw'
        ? given(api.POST('/api/v1/corrections/{id}/withdraw', { params, body }))
        : given(api.POST('/api/v1/corrections/{id}/reject', { params, body }));
    },
    { begun: true },
  );

/** Where else the desk said what a correction corrects. */
export function useElsewhere(id: string) {
  return useQuery({
    queryKey: ['elsewhere', id],
    queryFn: () => given(api.GET('/api/v1/corrections/{id}/elsewhere', { params: { path: { id } } })),
  });
}

/** Notes another place where the same error stands. */
export const useAddDerivative = (id: string) =>
  useMove((body: Schema<'DerivativeRequest'>) =>
    given(api.POST('/api/v1/corrections/{id}/derivatives', { params: { path: { id } }, body })),
  );

/** Says that the error is mended there. */
export const useMendDerivative = (id: string) =>
  useMove((derivative: string) =>
    given(
      api.POST('/api/v1/corrections/{id}/derivatives/{derivative}/mend', {
        params: { path: { id, derivative } },
      }),
    ),
  );

/** The periods of the law by which the desk counts. */
export function useCorrectionPolicy() {
  return useQuery({
    queryKey: ['correction-policy'],
    queryFn: () => given(api.GET('/api/v1/corrections/policy')),
  });
}

/** Settles the periods of the law, as they were read in this version. */
export const changeCorrectionPolicy = (version: number, body: Schema<'CorrectionPolicyRequest'>) =>
  given(api.PUT('/api/v1/corrections/policy', { params: { header: ifMatch(version) }, body }));
