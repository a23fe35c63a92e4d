import { useQuery } from '@tanstack/react-query';
import type { Schema } from '../api/client.js';
import { api, given } from './api.js';
import { ifMatch, useMove, type Versioned } from './moves.js';

const at = ({ id, version }: Versioned) => ({ path: { id }, header: ifMatch(version) });

/** Everything that lies on a claim. */
export function useClaimFile(id: string) {
  return useQuery({
    queryKey: ['claim-file', id],
    queryFn: () => given(api.GET('/api/v1/claims/{id}/file', { params: { path: { id } } })),
  });
}

/** The issues of an article. */
export function useIssues(article: string) {
  return useQuery({
    queryKey: ['issues', article],
    queryFn: () => given(api.GET('/api/v1/issues', { params: { query: { article, size: 100 } } })),
  });
}

/** Whether an article may go to print, and what stands in the way. */
export function useGate(article: string) {
  return useQuery({
    queryKey: ['gate', article],
    queryFn: () => given(api.GET('/api/v1/articles/{id}/gate', { params: { path: { id: article } } })),
  });
}

/** The best next claim for the reader, taken. */
export const useTakeNext = () => useMove(() => given(api.POST('/api/v1/claims/next')));

/** Takes this claim. */
export const useTake = (claim: Versioned) =>
  useMove(() => given(api.POST('/api/v1/claims/{id}/assignments', { params: at(claim), body: {} })));

/** Gives this claim to someone. */
export const useAssign = (claim: Versioned) =>
  useMove((assigneeId: string) =>
    given(api.POST('/api/v1/claims/{id}/assignments', { params: at(claim), body: { assigneeId } })),
  );

/** Accepts or declines what was offered, or lays it down. */
export const useAnswerOffer = (assignment: Versioned) =>
  useMove((move: 'accept' | 'decline' | 'abandon') => {
    const params = at(assignment);
    if (move === 'accept') return given(api.POST('/api/v1/assignments/{id}/accept', { params }));
    const body = { reason: move === 'decline' ? 'declined at the desk' : 'laid down at the desk' };
    return move === 'decline'
      ? given(api.POST('/api/v1/assignments/{id}/decline', { params, body }))
      : given(api.POST('/api/v1/assignments/{id}/abandon', { params, body }));
  });

/** Lays a source on the claim. */
export const useAddEvidence = (claimId: string) =>
  useMove(
    (
      body: Pick<
        Schema<'EvidenceRequest'>,
        'title' | 'class' | 'stance' | 'url' | 'locator' | 'quote' | 'publisher'
      >,
    ) => given(api.POST('/api/v1/claims/{id}/evidence', { params: { path: { id: claimId } }, body })),
  );

/** Says how the check came out. */
export const useCheck = (claim: Versioned) =>
  useMove((body: { outcome: Schema<'CheckRequest'>['outcome']; note: string }) =>
    given(api.POST('/api/v1/claims/{id}/checks', { params: at(claim), body })),
  );

/** An editor's word on a claim that was checked. */
export const useResolve = (claim: Versioned) =>
  useMove((body: Schema<'Resolution'>) =>
    given(api.POST('/api/v1/claims/{id}/resolve', { params: at(claim), body })),
  );

/** An editor's word between two readers who disagree. */
export const useAdjudicate = (claim: Versioned) =>
  useMove((body: Schema<'Resolution'>) =>
    given(api.POST('/api/v1/claims/{id}/adjudicate', { params: at(claim), body })),
  );

/** Raises an issue on the words of a claim. */
export const useRaiseIssue = (claimId: string) =>
  useMove((body: Pick<Schema<'IssueRequest'>, 'category' | 'note' | 'suggestion'>) =>
    given(api.POST('/api/v1/claims/{id}/issues', { params: { path: { id: claimId } }, body })),
  );

/** Says that an issue is an error. */
export const useConfirmIssue = (issue: Versioned) =>
  useMove((reason?: string) =>
    given(
      api.POST('/api/v1/issues/{id}/confirm', {
        params: at(issue),
        body: reason === undefined ? {} : { reason },
      }),
    ),
  );

/** Says that an issue is none. */
export const useDismissIssue = (issue: Versioned) =>
  useMove((reason: string) =>
    given(api.POST('/api/v1/issues/{id}/dismiss', { params: at(issue), body: { reason } })),
  );

/** Says that the fix of an error is right. */
export const useCloseIssue = (issue: Versioned) =>
  useMove(() => given(api.POST('/api/v1/issues/{id}/close', { params: at(issue) })));

/** Leaves a comment. */
export const useComment = (claimId: string) =>
  useMove((text: string) =>
    given(api.POST('/api/v1/claims/{id}/comments', { params: { path: { id: claimId } }, body: { text } })),
  );

/** Signs exactly this text in a role. */
export const useSignOff = (article: string) =>
  useMove((body: Schema<'SignOffRequest'>) =>
    given(api.POST('/api/v1/articles/{id}/sign-offs', { params: { path: { id: article } }, body })),
  );

/** Says that the article is clear, or that it is out. */
export const useRelease = (article: Versioned) =>
  useMove((move: 'clear' | 'publish') =>
    move === 'clear'
      ? given(api.POST('/api/v1/articles/{id}/clear', { params: at(article) }))
      : given(api.POST('/api/v1/articles/{id}/publish', { params: at(article) })),
  );
