import { useQuery } from '@tanstack/react-query';
import { api, given } from './api.js';
import { useMove } from './moves.js';

/** Messages to the reader, the newest first. */
export function useInbox() {
  return useQuery({
    queryKey: ['notifications'],
    queryFn: () => given(api.GET('/api/v1/notifications', { params: { query: { size: 100 } } })),
    refetchInterval: 60_000,
  });
}

/** Marks a message as read. */
export const useRead = () =>
  useMove((id: string) => given(api.POST('/api/v1/notifications/{id}/read', { params: { path: { id } } })));
