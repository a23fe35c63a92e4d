import type { Schema } from '../api/client.js';
import { api, given } from './api.js';
import { at, useMove, useMoveOf, type Versioned } from './moves.js';

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
