import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type SearchSchemaInput,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { NotDrawn, NotFetched } from './components/NotDrawn.js';
import { OPEN_TO_ALL, Shell } from './components/Shell.js';
import { Loading } from './components/states.js';
import { NotFound } from './screens/NotFound.js';
import { Queue } from './screens/Queue.js';
import { INBOX_VIEWS } from './store/inbox.js';
import { SETTINGS } from './store/settings.js';
import { QUEUE_RISKS, QUEUE_VIEWS, type QueueView } from './store/claims.js';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const parent = { getParentRoute: () => root };

/** What an address asks for, as far as it makes sense; the rest is as if unsaid. */
function queueSearch(search: Partial<Record<keyof QueueView, unknown>> & SearchSchemaInput): QueueView {
  return {
    view: oneOf(QUEUE_VIEWS, search.view) ?? 'all',
    sort: oneOf(['priority', 'due'] as const, search.sort) ?? 'priority',
    risk: oneOf(QUEUE_RISKS, search.risk),
    q: wordsOf(search.q),
  };
}

interface ArticleSearch {
  readonly claim?: string | undefined;
  readonly issue?: string | undefined;
  /** The number of an older revision. */
  readonly revision?: number | undefined;
  /** Compare it with what came before. */
  readonly diff?: true | undefined;
}

function articleSearch(search: Record<string, unknown>): ArticleSearch {
  const revision = Number(search['revision']);
  return {
    claim: idOf(search['claim']),
    issue: idOf(search['issue']),
    revision: Number.isInteger(revision) && revision > 0 ? revision : undefined,
    diff: search['diff'] === true ? true : undefined,
  };
}

function oneOf<T extends string>(those: readonly T[], given: unknown): T | undefined {
  return those.find((one) => one === given);
}

function wordsOf(given: unknown): string | undefined {
  return typeof given === 'string' && given !== '' ? given.slice(0, 200) : undefined;
}

function idOf(given: unknown): string | undefined {
  return typeof given === 'string' && /^[\da-f-]{36}$/i.test(given) ? given : undefined;
}

/** A screen that is fetched when it is first asked for. */
const screen = <Module extends Record<string, () => ReactNode>, Name extends keyof Module>(
  fetched: () => Promise<Module>,
  name: Name,
) =>
  // Without a connection the router would load the page anew, and lose it.
  lazyRouteComponent(
    () =>
      fetched().catch((cause: unknown) => {
        throw new NotFetched('', { cause });
      }),
    name,
  );

/** Every screen of the desk and its address; what a screen shows stands in its address. The queue comes with the desk. */
const routes = [
  createRoute({ ...parent, path: '/', component: Queue, validateSearch: queueSearch }),
  createRoute({
    ...parent,
    path: '/articles',
    component: screen(() => import('./screens/Articles.js'), 'Articles'),
  }),
  createRoute({
    ...parent,
    path: '/articles/new',
    component: screen(() => import('./screens/NewArticle.js'), 'NewArticle'),
  }),
  createRoute({
    ...parent,
    path: '/articles/$id',
    component: screen(() => import('./screens/Article.js'), 'Article'),
    validateSearch: articleSearch,
  }),
  createRoute({
    ...parent,
    path: '/articles/$id/revise',
    component: screen(() => import('./screens/Revise.js'), 'Revise'),
  }),
  createRoute({
    ...parent,
    path: '/corrections',
    component: screen(() => import('./screens/Corrections.js'), 'Corrections'),
  }),
  createRoute({
    ...parent,
    path: '/facts',
    component: screen(() => import('./screens/Facts.js'), 'Facts'),
    validateSearch: (search: Record<string, unknown> & SearchSchemaInput) => ({ q: wordsOf(search['q']) }),
  }),
  createRoute({
    ...parent,
    path: '/reports',
    component: screen(() => import('./screens/Reports.js'), 'Reports'),
  }),
  createRoute({
    ...parent,
    path: '/inbox',
    component: screen(() => import('./screens/Inbox.js'), 'Inbox'),
    validateSearch: (search: Record<string, unknown> & SearchSchemaInput) => ({
      show: oneOf(INBOX_VIEWS, search['show']) ?? 'open',
    }),
  }),
  createRoute({
    ...parent,
    path: OPEN_TO_ALL,
    component: screen(() => import('./screens/NewPassword.js'), 'NewPassword'),
  }),
  createRoute({
    ...parent,
    path: '/settings',
    component: screen(() => import('./screens/Settings.js'), 'Settings'),
    validateSearch: (search: Record<string, unknown> & SearchSchemaInput) => ({
      part: oneOf(SETTINGS, search['part']) ?? 'messages',
    }),
  }),
] as const;

export const router = createRouter({
  routeTree: root.addChildren(routes),
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultPendingComponent: Loading,
  defaultErrorComponent: NotDrawn,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
