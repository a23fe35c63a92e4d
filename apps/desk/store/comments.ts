import { useQuery } from '@tanstack/react-query';
import type { Schema } from '../api/client.js';
import { api, everyPage, given } from './api.js';
import { useMove } from './moves.js';

/** What people talk about. */
export type Spoken = { readonly claim: string } | { readonly issue: string };

/** Leaves a comment; those whom it names are told. */
export const useComment = (subject: Spoken) =>
  useMove((body: Schema<'CommentRequest'>) =>
    'claim' in subject
      ? given(api.POST('/api/v1/claims/{id}/comments', { params: { path: { id: subject.claim } }, body }))
      : given(api.POST('/api/v1/issues/{id}/comments', { params: { path: { id: subject.issue } }, body })),
  );

/** What people said to each other about an issue. */
export function useIssueComments(issue: string) {
  return useQuery({
    queryKey: ['comments', issue],
    queryFn: () =>
      everyPage((after) =>
        given(
          api.GET('/api/v1/issues/{id}/comments', {
            params: { path: { id: issue }, query: { size: 100, ...after } },
          }),
        ),
      ),
  });
}
