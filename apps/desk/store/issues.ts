import { useQuery } from '@tanstack/react-query';
import i18next from 'i18next';
import type { Span } from '../../../libs/text/span.js';
import type { Schema } from '../api/client.js';
import { api, everyPage, given } from './api.js';
import { at, useMove, useMoveOf, type Versioned } from './moves.js';
import type { Undoable } from './undo.js';

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

export type NewIssue = Pick<Schema<'IssueRequest'>, 'category' | 'note' | 'suggestion'>;

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

/** Says that an issue is an error. */
export const useConfirmIssue = <T extends Versioned>(issue: T) =>
  useMoveOf(
    issue,
    (seen, body: Schema<'Confirmation'>) =>
      given(api.POST('/api/v1/issues/{id}/confirm', { params: at(seen), body })),
    { back: undecide },
  );

/** Takes one’s own decision on an issue back. */
export const useTakeIssueBack = <T extends Versioned>(issue: T) => useMoveOf(issue, openAgain);

function undecide(issue: Schema<'Issue'>): Undoable | undefined {
  if (!issue.allowed.includes('take_back')) return undefined;
  return {
    done: `“${issue.quote.slice(0, 40)}${issue.quote.length > 40 ? '…' : ''}” → ${i18next.t(`issueStatus.${issue.status}`)}`,
    undo: () => openAgain(issue),
  };
}

function openAgain(issue: Versioned) {
  return given(api.POST('/api/v1/issues/{id}/take-back', { params: at(issue) }));
}

/** Says that another issue of the article is the same. */
export const useMarkDuplicateIssue = <T extends Versioned>(issue: T) =>
  useMoveOf(
    issue,
    (seen, duplicateOfId: string) =>
      given(api.POST('/api/v1/issues/{id}/duplicate', { params: at(seen), body: { duplicateOfId } })),
    { back: undecide, begun: true },
  );

/** Lets an error pass until then, with a name and a reason on it. */
export const useWaiveIssue = <T extends Versioned>(issue: T) =>
  useMoveOf(
    issue,
    (seen, body: Schema<'IssueWaiver'>) =>
      given(api.POST('/api/v1/issues/{id}/waive', { params: at(seen), body })),
    { begun: true },
  );

/** Says that an issue is none. */
export const useDismissIssue = <T extends Versioned>(issue: T) =>
  useMoveOf(
    issue,
    (seen, reason: string) =>
      given(api.POST('/api/v1/issues/{id}/dismiss', { params: at(seen), body: { reason } })),
    { back: undecide, begun: true },
  );

/** Says that an error is mended in the text by now, or that its fix did not help. */
export const useJudgeFix = <T extends Versioned>(issue: T, move: 'note_fixed' | 'send_back') =>
  useMoveOf(
    issue,
    (seen, reason: string) => {
      const params = at(seen);
      return move === 'note_fixed'
        ? given(api.POST('/api/v1/issues/{id}/fixed', { params, body: { reason } }))
        : given(api.POST('/api/v1/issues/{id}/send-back', { params, body: { reason } }));
    },
    { begun: true },
  );

/** Says that the fix of an error is right. */
export const useCloseIssue = <T extends Versioned>(issue: T) =>
  useMoveOf(issue, (seen) => given(api.POST('/api/v1/issues/{id}/close', { params: at(seen) })));
