import { useQuery } from '@tanstack/react-query';
import i18next from 'i18next';
import type { Span } from '../../../libs/text/span.js';
import type { Schema } from '../api/client.js';
import { api, everyPage, given, Refused } from './api.js';
import { ifMatch, useMove, type Versioned } from './moves.js';
import type { Undoable } from './undo.js';

const at = ({ id, version }: Versioned) => ({ path: { id }, header: ifMatch(version) });

/** Everything that lies on a claim. */
export function useClaimFile(id: string) {
  return useQuery({
    queryKey: ['claim-file', id],
    queryFn: () => given(api.GET('/api/v1/claims/{id}/file', { params: { path: { id } } })),
  });
}

export type HistorySubject = { readonly claim: string } | { readonly issue: string };

/** What happened to a claim or an issue, the newest first. */
export function useHistory(subject: HistorySubject) {
  return useQuery({
    queryKey: ['history', subject],
    queryFn: () =>
      'claim' in subject
        ? given(api.GET('/api/v1/claims/{id}/history', { params: { path: { id: subject.claim } } }))
        : given(api.GET('/api/v1/issues/{id}/history', { params: { path: { id: subject.issue } } })),
  });
}

/** Every issue of an article. */
export function useIssues(article: string) {
  return useQuery({
    queryKey: ['issues', article],
    queryFn: () =>
      everyPage((after) =>
        given(api.GET('/api/v1/issues', { params: { query: { article, size: 100, ...after } } })),
      ),
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
export const useTakeNext = () =>
  useMove(
    () => given(api.POST('/api/v1/claims/next')),
    ({ assignment }) => layDown(assignment),
  );

function layDown(assignment: Versioned): Undoable {
  return {
    done: i18next.t('undo.take'),
    undo: () =>
      given(
        api.POST('/api/v1/assignments/{id}/abandon', {
          params: at(assignment),
          body: { reason: i18next.t('undo.reason') },
        }),
      ),
  };
}

/** Takes this claim. */
export const useTake = (claim: Versioned) =>
  useMove(() => given(api.POST('/api/v1/claims/{id}/assignments', { params: at(claim), body: {} })), layDown);

/** Gives this claim to someone. */
export const useAssign = (claim: Versioned) =>
  useMove((assigneeId: string) =>
    given(api.POST('/api/v1/claims/{id}/assignments', { params: at(claim), body: { assigneeId } })),
  );

/** Gives claims to someone, one after the other; stops at none, and tells the first that was refused. */
export async function assignAll(
  claims: readonly Versioned[],
  assigneeId: string,
): Promise<{ done: number; refused: Refused | undefined }> {
  let done = 0;
  let refused: Refused | undefined;
  for (const claim of claims)
    try {
      await given(api.POST('/api/v1/claims/{id}/assignments', { params: at(claim), body: { assigneeId } }));
      done += 1;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refused ??= error;
    }
  return { done, refused };
}

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

/** Hands what one has in hand over to another. */
export const useHandOver = (assignment: Versioned) =>
  useMove((assigneeId: string) =>
    given(
      api.POST('/api/v1/assignments/{id}/hand-over', {
        params: at(assignment),
        body: { assigneeId, reason: 'handed over at the desk' },
      }),
    ),
  );

/** Lays a source on the claim. */
export const useAddEvidence = (claimId: string) =>
  useMove(
    (
      body: Pick<
        Schema<'EvidenceRequest'>,
        'title' | 'class' | 'stance' | 'url' | 'locator' | 'quote' | 'publisher'
      >,
    ) => given(api.POST('/api/v1/claims/{id}/evidence', { params: { path: { id: claimId } }, body })),
    ({ id }) => ({
      done: i18next.t('undo.evidence'),
      undo: () =>
        given(
          api.POST('/api/v1/evidence/{id}/withdraw', {
            params: { path: { id } },
            body: { reason: i18next.t('undo.reason') },
          }),
        ),
    }),
  );

/** Keeps a file as what a source was. */
export const useKeepFile = () =>
  useMove(({ id, file }: { id: string; file: File }) =>
    given(
      api.PUT('/api/v1/evidence/{id}/snapshot', {
        params: { path: { id } },
        headers: { 'content-type': file.type },
        body: '',
        bodySerializer: () => file,
      }),
    ),
  );

/** Keeps the page at a source’s address as it is now. */
export const useKeepPage = () =>
  useMove((id: string) => given(api.POST('/api/v1/evidence/{id}/snapshot', { params: { path: { id } } })));

/** Withdraws a source. */
export const useWithdrawEvidence = (id: string) =>
  useMove((reason: string) =>
    given(api.POST('/api/v1/evidence/{id}/withdraw', { params: { path: { id } }, body: { reason } })),
  );

/** Says how the check came out. Whoever may queue the claim again can take it back. */
export const useCheck = (claim: Versioned) =>
  useMove(
    (body: { outcome: Schema<'CheckRequest'>['outcome']; note: string }) =>
      given(api.POST('/api/v1/claims/{id}/checks', { params: at(claim), body })),
    ({ claim: checked }) =>
      checked.allowed.includes('requeue')
        ? {
            done: i18next.t('undo.check'),
            undo: () =>
              given(
                api.POST('/api/v1/claims/{id}/requeue', {
                  params: at(checked),
                  body: { reason: i18next.t('undo.reason') },
                }),
              ),
          }
        : undefined,
  );

/** An editor's word on a claim that was checked. */
export const useResolve = (claim: Versioned) =>
  useMove((body: Schema<'Resolution'>) =>
    given(api.POST('/api/v1/claims/{id}/resolve', { params: at(claim), body })),
  );

export type NewIssue = Pick<Schema<'IssueRequest'>, 'category' | 'note' | 'suggestion'>;

/** An editor's word between two readers who disagree. */
export const useAdjudicate = (claim: Versioned) =>
  useMove((body: Schema<'Resolution'>) =>
    given(api.POST('/api/v1/claims/{id}/adjudicate', { params: at(claim), body })),
  );

/** Raises an issue on the words of a claim. */
export const useRaiseIssue = (claimId: string) =>
  useMove(
    (body: NewIssue) =>
      given(api.POST('/api/v1/claims/{id}/issues', { params: { path: { id: claimId } }, body })),
    takeIssueBack,
  );

/** Raises an issue on any words of an article. */
export const useRaiseIssueOnArticle = (article: string, place: Span & { readonly revision: number }) =>
  useMove(
    (body: NewIssue) =>
      given(
        api.POST('/api/v1/articles/{id}/issues', {
          params: { path: { id: article } },
          body: { ...body, ...place },
        }),
      ),
    takeIssueBack,
  );

function takeIssueBack(issue: Schema<'Issue'>): Undoable {
  return {
    done: i18next.t('undo.issue'),
    undo: () =>
      given(
        api.POST('/api/v1/issues/{id}/dismiss', {
          params: at(issue),
          body: { reason: i18next.t('undo.reason') },
        }),
      ),
  };
}

/** Makes a claim of selected words. */
export const useMakeClaim = () =>
  useMove(
    (body: Schema<'Selection'>) => given(api.POST('/api/v1/claims', { body })),
    (claim) => ({
      done: i18next.t('undo.claim'),
      undo: () =>
        given(
          api.POST('/api/v1/claims/{id}/withdraw', {
            params: at(claim),
            body: { reason: i18next.t('undo.reason') },
          }),
        ),
    }),
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

/** Asks someone of the desk, or someone outside it by name. */
export const useAsk = (claim: Versioned) =>
  useMove((body: Schema<'QuestionRequest'>) =>
    given(api.POST('/api/v1/claims/{id}/questions', { params: at(claim), body })),
  );

/** Answers a question. */
export const useAnswer = (question: Versioned) =>
  useMove((answer: string) =>
    given(api.POST('/api/v1/questions/{id}/answer', { params: at(question), body: { answer } })),
  );

/** Makes the link by which someone without an account may answer; it is in the answer, this once. */
export const useAnswerLink = (id: string) =>
  useMove(() => given(api.POST('/api/v1/questions/{id}/link', { params: { path: { id } }, body: {} })));

/** Ends that link. */
export const useRevokeLink = (id: string) =>
  useMove(() => given(api.POST('/api/v1/questions/{id}/link/revoke', { params: { path: { id } } })));

/** Leaves a comment; those whom it names are told. */
export const useComment = (claimId: string) =>
  useMove((body: Schema<'CommentRequest'>) =>
    given(api.POST('/api/v1/claims/{id}/comments', { params: { path: { id: claimId } }, body })),
  );

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
export const useRelease = (article: Versioned) =>
  useMove((move: 'clear' | 'publish') =>
    move === 'clear'
      ? given(api.POST('/api/v1/articles/{id}/clear', { params: at(article) }))
      : given(api.POST('/api/v1/articles/{id}/publish', { params: at(article) })),
  );
