import { useQuery } from '@tanstack/react-query';
import { api, given } from './api.js';
import type { Spoken } from './comments.js';

/** What has a history that the desk tells. */
export type HistorySubject = Spoken | { readonly correction: string };

/** What happened to a claim, an issue or a correction, the newest first. */
export function useHistory(subject: HistorySubject) {
  return useQuery({
    queryKey: ['history', subject],
    queryFn: () => {
      const of = (id: string) => ({ params: { path: { id } } });
      if ('claim' in subject) return given(api.GET('/api/v1/claims/{id}/history', of(subject.claim)));
      return 'issue' in subject
        ? given(api.GET('/api/v1/issues/{id}/history', of(subject.issue)))
        : given(api.GET('/api/v1/corrections/{id}/history', of(subject.correction)));
    },
  });
}
