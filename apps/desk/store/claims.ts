import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, given } from './api.js';

/** Which claims the queue shows; every choice stands in the address bar. */
export interface QueueView {
  readonly view: 'mine' | 'unassigned' | 'late' | 'all';
  readonly risk?: 'low' | 'medium' | 'high' | 'legal' | undefined;
  readonly q?: string | undefined;
  readonly sort: 'due' | 'priority';
}

/** The queue, page by page. */
export function useQueue({ view, risk, q, sort }: QueueView) {
  const filter = {
    sort,
    size: 50,
    ...(view === 'mine' ? { assignee: 'me' as const } : {}),
    ...(view === 'unassigned' ? { unassigned: 'true' as const } : {}),
    ...(view === 'late' ? { overdue: 'true' as const } : {}),
    ...(risk === undefined ? {} : { risk }),
    ...(q === undefined || q === '' ? {} : { q }),
  };
  return useInfiniteQuery({
    queryKey: ['queue', filter],
    queryFn: ({ pageParam }) =>
      given(
        api.GET('/api/v1/claims', {
          params: { query: { ...filter, ...(pageParam === null ? {} : { after: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}

/** One claim with all that it says of itself. */
export function useClaim(id: string) {
  return useQuery({
    queryKey: ['claim', id],
    queryFn: () => given(api.GET('/api/v1/claims/{id}', { params: { path: { id } } })),
  });
}
