import { useQuery } from '@tanstack/react-query';
import { api, given } from './api.js';
import { useMove } from './moves.js';

/** Milliseconds between looks: the background tells nobody when it moves on. */
const LOOK = 5_000;

/** How the desk's work in the background stands, as long as the screen is open. */
export function useBackground() {
  return useQuery({
    queryKey: ['background'],
    queryFn: () => given(api.GET('/api/v1/jobs/summary')),
    refetchInterval: LOOK,
  });
}

/** The desk's jobs that failed, the oldest first: to be tried again, or given up. */
export function useFailedJobs() {
  return useQuery({
    queryKey: ['failed-jobs'],
    queryFn: () => given(api.GET('/api/v1/jobs', { params: { query: { size: 100 } } })),
    refetchInterval: LOOK,
  });
}

/** Has a job that was given up tried again. */
export const useRetryJob = () =>
  useMove((id: string) => given(api.POST('/api/v1/jobs/{id}/retry', { params: { path: { id } } })));
