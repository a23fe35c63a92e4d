import { useQuery } from '@tanstack/react-query';
import type { Schema } from '../api/client.js';
import { api, given } from './api.js';
import { ifMatch, useMove, type Versioned } from './moves.js';

/** The desk's corrections, the newest first. */
export function useCorrections() {
  return useQuery({
    queryKey: ['corrections'],
    queryFn: () => given(api.GET('/api/v1/corrections', { params: { query: { size: 100 } } })),
  });
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
  useMove((body: Pick<Schema<'CorrectionRequest'>, 'type' | 'after' | 'reason'>) =>
    given(api.POST('/api/v1/issues/{id}/corrections', { params: { path: { id: issueId } }, body })),
  );

/** Moves a correction on. */
export const useMoveCorrection = ({ id, version }: Versioned) =>
  useMove(
    ({
      move,
      reason,
    }: {
      move: 'approve' | 'reject' | 'withdraw' | 'apply' | 'notice' | 'close';
      reason?: string;
    }) => {
      const params = { path: { id }, header: ifMatch(version) };
      if (move === 'approve') return given(api.POST('/api/v1/corrections/{id}/approve', { params }));
      if (move === 'apply') return given(api.POST('/api/v1/corrections/{id}/apply', { params }));
      if (move === 'notice') return given(api.POST('/api/v1/corrections/{id}/notice', { params, body: {} }));
      if (move === 'close') return given(api.POST('/api/v1/corrections/{id}/close', { params }));
      const body = { reason: reason ?? '' };
      return move === 'withdraw'
        ? given(api.POST('/api/v1/corrections/{id}/withdraw', { params, body }))
        : given(api.POST('/api/v1/corrections/{id}/reject', { params, body }));
    },
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
