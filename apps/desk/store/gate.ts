import { useQuery } from '@tanstack/react-query';
import type { Schema } from '../api/client.js';
import { api, given } from './api.js';
import { at, useMove, useMoveOf, type Versioned } from './moves.js';

/** Whether an article may go to print, and what stands in the way. */
export function useGate(article: string) {
  return useQuery({
    queryKey: ['gate', article],
    queryFn: () => given(api.GET('/api/v1/articles/{id}/gate', { params: { path: { id: article } } })),
  });
}

/** Signs exactly this text in a role. */
export const useSignOff = (article: string) =>
  useMove((body: Schema<'SignOffRequest'>) =>
    given(api.POST('/api/v1/articles/{id}/sign-offs', { params: { path: { id: article } }, body })),
  );

/** Lets one thing that blocks the gate pass, by name and for a time. */
export const useWaive = (article: string) =>
  useMove((body: Schema<'WaiverRequest'>) =>
    given(api.POST('/api/v1/articles/{id}/waivers', { params: { path: { id: article } }, body })),
  );

/** Says that the article is clear, or that it is out. */
export const useRelease = <T extends Versioned>(article: T, begun: boolean) =>
  useMoveOf(
    article,
    (seen, move: 'clear' | 'publish') =>
      move === 'clear'
        ? given(api.POST('/api/v1/articles/{id}/clear', { params: at(seen) }))
        : given(api.POST('/api/v1/articles/{id}/publish', { params: at(seen) })),
    { begun },
  );
