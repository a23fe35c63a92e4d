import { useQuery } from '@tanstack/react-query';
import type { Language } from '../../../libs/text/language.js';
import { api, everyPage, given } from './api.js';
import { ifMatch, useMove, useMoveOf, type Versioned } from './moves.js';
import { usePages } from './pages.js';
import { useSend } from './send.js';
import { useTime } from './time.js';

/** What the form for a new article holds; empty fields are left out of the request. */
export interface NewArticle {
  readonly title: string;
  readonly format: 'text' | 'markdown' | 'html';
  readonly content: string;
  readonly section: string;
  /** Empty: Stet finds it out. */
  readonly language: '' | Language;
  /** A file in the place of the content; its name says its format. */
  readonly file?: File | undefined;
  /** As a field for date and time gives it, by the desk's clock. */
  readonly pressDeadline: string;
}

/** The desk's articles, page by page; with these letters in their title, if any. */
export function useArticles(q = '') {
  return usePages(
    ['articles', q],
    (after) =>
      given(
        api.GET('/api/v1/articles', {
          params: { query: { size: 100, ...(q === '' ? {} : { q }), ...after } },
        }),
      ),
    { keepBefore: true },
  );
}

/** One article, with what became of its claims and issues. */
export function useArticle(id: string | undefined) {
  return useQuery({
    queryKey: ['article', id],
    queryFn: () => given(api.GET('/api/v1/articles/{id}', { params: { path: { id: id! } } })),
    enabled: id !== undefined,
  });
}

/** Every claim of an article, where it stands in the newest revision. */
export function useArticleClaims(id: string) {
  return useQuery({
    queryKey: ['article-claims', id],
    queryFn: () =>
      everyPage((after) =>
        given(
          api.GET('/api/v1/articles/{id}/claims', {
            params: { path: { id }, query: { size: 100, ...after } },
          }),
        ),
      ),
  });
}

/** The text of one revision. It never changes. */
export function useRevision(id: string, number: number | undefined) {
  return useQuery({
    queryKey: ['revision', id, number],
    queryFn: () =>
      given(
        api.GET('/api/v1/articles/{id}/revisions/{number}', { params: { path: { id, number: number! } } }),
      ),
    enabled: number !== undefined,
    staleTime: Infinity,
    // Another revision of the article comes in its place at once: what is open beside the text, and typed there, stays.
    placeholderData: (shown, query) => (query?.queryKey[1] === id ? shown : undefined),
  });
}

/** Hands an article in. */
export function useSubmitArticle() {
  const { momentOf } = useTime();
  return useMove(({ title, format, content, section, language, pressDeadline, file }: NewArticle) => {
    const known = {
      ...(title === '' ? {} : { title }),
      ...(section.trim() === '' ? {} : { section }),
      ...(language ? { language } : {}),
      ...(pressDeadline === '' ? {} : { pressDeadline: momentOf(pressDeadline) }),
    };
    return file === undefined
      ? given(api.POST('/api/v1/articles', { body: { format, content, ...known } }))
      : given(
          api.POST('/api/v1/articles/upload', {
            body: { file: { name: file.name, content: '', encoding: 'base64' } },
            bodySerializer: () => formOf(file, known),
          }),
        );
  });
}

/** A form with a file. What is said of the file goes first: the server reads in order. */
function formOf(file: File, known: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(known)) form.set(name, value);
  form.set('file', file);
  return form;
}

/** Every revision of an article, the newest first. */
export function useRevisions(id: string) {
  return useQuery({
    queryKey: ['revisions', id],
    queryFn: () => given(api.GET('/api/v1/articles/{id}/revisions', { params: { path: { id } } })),
  });
}

/** An edited text, and why. */
export interface Edited {
  readonly content: string;
  readonly reason: string;
}

const revise = ({ id, version }: Versioned, body: Edited, preview: 'true' | 'false') =>
  given(
    api.POST('/api/v1/articles/{id}/revisions', {
      params: { path: { id }, query: { preview }, header: ifMatch(version) },
      body,
    }),
  );

/** What would become of the claims, the issues and the signatures, were this the next revision of the article as it is. */
export function usePreviewRevision(article: Versioned) {
  return useSend({ mutationFn: (edited: Edited) => revise(article, edited, 'true') });
}

/** Makes it the next revision of the article as it was when the reader began to edit it. */
export const useRevise = <T extends Versioned>(article: T, begun: boolean) =>
  useMoveOf(article, (seen, edited: Edited) => revise(seen, edited, 'false'), { begun });

/** Puts an article into another section; an empty word: into none. */
export const useFileArticle = <T extends Versioned>(article: T) =>
  useMoveOf(
    article,
    ({ id, version }, section: string) =>
      given(
        api.PATCH('/api/v1/articles/{id}', {
          params: { path: { id }, header: ifMatch(version) },
          body: { section: section.trim() || null },
        }),
      ),
    { begun: true },
  );

/** Ways to deal with an article that are seldom used, each with its reason. */
export const ARTICLE_MOVES = ['hold', 'resume', 'kill', 'archive'] as const;

/** Holds an article, takes it up again, gives it up or puts it away. */
export const useMoveArticle = <T extends Versioned>(article: T, move: (typeof ARTICLE_MOVES)[number]) =>
  useMoveOf(
    article,
    ({ id, version }, reason: string) => {
      const [params, body] = [{ path: { id }, header: ifMatch(version) }, { reason }];
      if (move === 'hold') return given(api.POST('/api/v1/articles/{id}/hold', { params, body }));
      if (move === 'resume') return given(api.POST('/api/v1/articles/{id}/resume', { params, body }));
      return move === 'kill'
        ? given(api.POST('/api/v1/articles/{id}/kill', { params, body }))
        : given(api.POST('/api/v1/articles/{id}/archive', { params, body }));
    },
    { begun: true },
  );
