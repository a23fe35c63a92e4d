import { useQuery } from '@tanstack/react-query';
import { api, given } from './api.js';
import { usePages } from './pages.js';

export const QUEUE_VIEWS = ['mine', 'unassigned', 'late', 'blocked', 'all'] as const;

export const QUEUE_RISKS = ['legal', 'high', 'medium', 'low'] as const;

/** Which claims the queue shows; every choice stands in the address bar. */
export interface QueueView {
  readonly view: (typeof QUEUE_VIEWS)[number];
  readonly risk?: (typeof QUEUE_RISKS)[number] | undefined;
  readonly q?: string | undefined;
  readonly sort: 'due' | 'priority';
}

/** In work, but waiting for something that a checker alone cannot do. */
const BLOCKED = 'awaiting_answer,stale,orphaned';

/** The queue, page by page. */
export function useQueue({ view, risk, q, sort }: QueueView) {
  const filter = {
    sort,
    size: 100,
    ...(view === 'mine' ? { assignee: 'me' as const } : {}),
    ...(view === 'unassigned' ? { unassigned: 'true' as const } : {}),
    ...(view === 'late' ? { overdue: 'true' as const } : {}),
    ...(view === 'blocked' ? { status: BLOCKED } : {}),
    ...(risk === undefined ? {} : { risk }),
    ...(q === undefined || q === '' ? {} : { q }),
  };
  return usePages(['queue', filter], (after) =>
    given(api.GET('/api/v1/claims', { params: { query: { ...filter, ...after } } })),
  );
}

/** One claim with all that it says of itself. */
export function useClaim(id: string) {
  return useQuery({
    queryKey: ['claim', id],
    queryFn: () => given(api.GET('/api/v1/claims/{id}', { params: { path: { id } } })),
  });
}

/** Everything that lies on a claim. */
export function useClaimFile(id: string) {
  return useQuery({
    queryKey: ['claim-file', id],
    queryFn: () => given(api.GET('/api/v1/claims/{id}/file', { params: { path: { id } } })),
  });
}
