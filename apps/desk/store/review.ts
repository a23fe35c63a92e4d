import { useQuery } from '@tanstack/react-query';
import i18next from 'i18next';
import type { Span } from '../../../libs/text/span.js';
import type { Schema } from '../api/client.js';
import { api, everyPage, given, Refused } from './api.js';
import { ifMatch, useMove, useMoveOf, type Versioned } from './moves.js';
import { offerUndo, type Undoable } from './undo.js';

type Outcome = Schema<'CheckRequest'>['outcome'];

const at = ({ id, version }: Versioned) => ({ path: { id }, header: ifMatch(version) });

/** Everything that lies on a claim. */
export function useClaimFile(id: string) {
  return useQuery({
    queryKey: ['claim-file', id],
    queryFn: () => given(api.GET('/api/v1/claims/{id}/file', { params: { path: { id } } })),
  });
}

/** What people talk about. */
export type Spoken = { readonly claim: string } | { readonly issue: string };

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
  return { done: i18next.t('undo.take'), undo: () => abandon(assignment) };
}

/** Takes back what was given to someone. */
function takeBack(assignments: readonly Versioned[]): Undoable {
  return {
    done: i18next.t('undo.assign', { count: assignments.length }),
    undo: async () => {
      for (const assignment of assignments) await abandon(assignment);
    },
  };
}

function abandon(assignment: Versioned) {
  const body = { reason: i18next.t('undo.reason') };
  return given(api.POST('/api/v1/assignments/{id}/abandon', { params: at(assignment), body }));
}

/** Takes this claim. */
export const useTake = <T extends Versioned>(claim: T) =>
  useMoveOf(
    claim,
    (seen) => given(api.POST('/api/v1/claims/{id}/assignments', { params: at(seen), body: {} })),
    { back: layDown },
  );

/** Gives this claim to someone. */
export const useAssign = <T extends Versioned>(claim: T) =>
  useMoveOf(
    claim,
    (seen, assigneeId: string) =>
      given(api.POST('/api/v1/claims/{id}/assignments', { params: at(seen), body: { assigneeId } })),
    { back: (assignment) => takeBack([assignment]) },
  );

/** Gives claims to someone, one after the other; stops at none, and tells the first that was refused. Can be taken back. */
export async function assignAll(
  claims: readonly Versioned[],
  assigneeId: string,
): Promise<{ done: number; left: number; refused: Refused | undefined }> {
  const made: Versioned[] = [];
  let refused: Refused | undefined;
  for (const claim of claims)
    try {
      made.push(
        await given(api.POST('/api/v1/claims/{id}/assignments', { params: at(claim), body: { assigneeId } })),
      );
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refused ??= error;
    }
  if (made.length > 0) offerUndo(takeBack(made));
  return { done: made.length, left: claims.length - made.length, refused };
}

/** Accepts or declines what was offered, or lays it down. */
export const useAnswerOffer = <T extends Versioned>(assignment: T) =>
  useMoveOf(assignment, (seen, move: 'accept' | 'decline' | 'abandon') => {
    const params = at(seen);
    if (move === 'accept') return given(api.POST('/api/v1/assignments/{id}/accept', { params }));
    const body = { reason: i18next.t(`assignment.because.${move}`) };
    return move === 'decline'
      ? given(api.POST('/api/v1/assignments/{id}/decline', { params, body }))
      : given(api.POST('/api/v1/assignments/{id}/abandon', { params, body }));
  });

/** Hands what one has in hand over to another. */
export const useHandOver = <T extends Versioned>(assignment: T) =>
  useMoveOf(assignment, (seen, assigneeId: string) =>
    given(
      api.POST('/api/v1/assignments/{id}/hand-over', {
        params: at(seen),
        body: { assigneeId, reason: i18next.t('assignment.because.handOver') },
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
  useMove(
    (reason: string) =>
      given(api.POST('/api/v1/evidence/{id}/withdraw', { params: { path: { id } }, body: { reason } })),
    () => ({ done: i18next.t('undo.withdraw'), undo: () => layBack(id) }),
  );

/** Lays back a source that one has withdrawn. */
export const useRestoreEvidence = (id: string) => useMove(() => layBack(id));

function layBack(id: string) {
  return given(api.POST('/api/v1/evidence/{id}/restore', { params: { path: { id } } }));
}

/** Says how the check came out. */
export const useCheck = <T extends Versioned>(claim: T) =>
  useMoveOf(
    claim,
    (seen, body: { outcome: Outcome; note: string }) =>
      given(api.POST('/api/v1/claims/{id}/checks', { params: at(seen), body })),
    { back: ({ claim }) => checkAgain(claim) ?? queueAgain(claim, 'undo.check') },
  );

/** Takes back a check, for whoever made it. */
function checkAgain(claim: Schema<'ClaimState'>): Undoable | undefined {
  if (!claim.allowed.includes('take_back')) return undefined;
  return { done: i18next.t('undo.check'), undo: () => takeCheckBack(claim, i18next.t('undo.reason')) };
}

function takeCheckBack(claim: Versioned, reason: string) {
  return given(api.POST('/api/v1/claims/{id}/take-back', { params: at(claim), body: { reason } }));
}

/** Takes back what ended the work on a claim, for whoever may queue it again. */
function queueAgain(claim: Schema<'ClaimState'>, done: 'undo.check' | 'undo.end'): Undoable | undefined {
  if (!claim.allowed.includes('requeue')) return undefined;
  return {
    done: i18next.t(done),
    undo: () =>
      given(
        api.POST('/api/v1/claims/{id}/requeue', {
          params: at(claim),
          body: { reason: i18next.t('undo.reason') },
        }),
      ),
  };
}

/** An editor's word on a claim that was checked. */
export const useResolve = <T extends Schema<'Claim'>>(claim: T, begun: boolean) =>
  useMoveOf(
    claim,
    (seen, body: Schema<'Resolution'>) => {
      const params = at(seen);
      return claim.status === 'disputed'
        ? given(api.POST('/api/v1/claims/{id}/adjudicate', { params, body }))
        : given(api.POST('/api/v1/claims/{id}/resolve', { params, body }));
    },
    { begun },
  );

/** Ways to end the work on a claim without a check, and the one to begin it again. */
export const CLAIM_ENDINGS = [
  'take_back',
  'mark_not_checkable',
  'mark_duplicate',
  'withdraw',
  'requeue',
] as const;

/** Ends the work on a claim, or begins it again. */
export const useEndClaim = <T extends Versioned>(claim: T, move: (typeof CLAIM_ENDINGS)[number]) =>
  useMoveOf(
    claim,
    (seen, body: { reason: string; duplicateOfId?: string }) => {
      const params = at(seen);
      const { reason, duplicateOfId = '' } = body;
      if (move === 'take_back') return takeCheckBack(seen, reason).then(({ claim }) => claim);
      if (move === 'mark_duplicate')
        return given(api.POST('/api/v1/claims/{id}/duplicate', { params, body: { reason, duplicateOfId } }));
      if (move === 'withdraw') return given(api.POST('/api/v1/claims/{id}/withdraw', { params, body }));
      return move === 'requeue'
        ? given(api.POST('/api/v1/claims/{id}/requeue', { params, body }))
        : given(api.POST('/api/v1/claims/{id}/not-checkable', { params, body }));
    },
    { back: (ended) => queueAgain(ended, 'undo.end'), begun: true },
  );

/** Makes several claims of one. */
export const useSplit = <T extends Versioned>(claim: T) =>
  useMoveOf(
    claim,
    (seen, body: Schema<'Split'>) => given(api.POST('/api/v1/claims/{id}/split', { params: at(seen), body })),
    { begun: true },
  );

/** Makes one claim of several: of this one and others of its article. */
export const useMerge = <T extends Versioned>(claim: T) =>
  useMoveOf(
    claim,
    ({ id, version }, { others, reason }: { others: readonly Versioned[]; reason: string }) =>
      given(
        api.POST('/api/v1/claims/merge', {
          body: { claims: [{ id, version }, ...others.map(({ id, version }) => ({ id, version }))], reason },
        }),
      ),
    { begun: true },
  );

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
    done: `${i18next.t(`issueStatus.${issue.status}`)}: “${issue.quote.slice(0, 40)}${issue.quote.length > 40 ? '…' : ''}”`,
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

/** Asks someone of the desk, or someone outside it by name. */
export const useAsk = <T extends Versioned>(claim: T) =>
  useMoveOf(claim, (seen, body: Schema<'QuestionRequest'>) =>
    given(api.POST('/api/v1/claims/{id}/questions', { params: at(seen), body })),
  );

/** Answers a question. */
export const useAnswer = <T extends Versioned>(question: T) =>
  useMoveOf(question, (seen, answer: string) =>
    given(api.POST('/api/v1/questions/{id}/answer', { params: at(seen), body: { answer } })),
  );

/** Makes the link by which someone without an account may answer; it is in the answer, this once. */
export const useAnswerLink = (id: string) =>
  useMove(() => given(api.POST('/api/v1/questions/{id}/link', { params: { path: { id } }, body: {} })));

/** Ends that link. */
export const useRevokeLink = (id: string) =>
  useMove(() => given(api.POST('/api/v1/questions/{id}/link/revoke', { params: { path: { id } } })));

/** Erases the one outside the desk from a question, for good; with `words` what they answered too. */
export const useErase = <T extends Versioned>(question: T, begun: boolean) =>
  useMoveOf(
    question,
    (seen, words: boolean) =>
      given(api.POST('/api/v1/questions/{id}/erase', { params: at(seen), body: { words } })),
    { begun },
  );

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
