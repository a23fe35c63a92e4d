import { createRootRoute, createRoute, createRouter, type SearchSchemaInput } from '@tanstack/react-router';
import { z } from 'zod';
import { Shell } from './components/Shell.js';
import { Article } from './screens/Article.js';
import { Articles } from './screens/Articles.js';
import { Corrections } from './screens/Corrections.js';
import { Inbox } from './screens/Inbox.js';
import { NewArticle } from './screens/NewArticle.js';
import { NotFound } from './screens/NotFound.js';
import { Queue } from './screens/Queue.js';
import { Settings } from './screens/Settings.js';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const queueSearch = z.object({
  view: z.enum(['mine', 'unassigned', 'late', 'all']).catch('all'),
  risk: z.enum(['low', 'medium', 'high', 'legal']).optional().catch(undefined),
  q: z.string().max(200).optional().catch(undefined),
  sort: z.enum(['due', 'priority']).catch('priority'),
});

const articleSearch = z.object({ claim: z.uuid().optional().catch(undefined) });

const parent = { getParentRoute: () => root };

/** Every screen of the desk and its address; what a screen shows stands in its address. */
const routes = [
  createRoute({
    ...parent,
    path: '/',
    component: Queue,
    validateSearch: (search: Partial<z.infer<typeof queueSearch>> & SearchSchemaInput) =>
      queueSearch.parse(search),
  }),
  createRoute({ ...parent, path: '/articles', component: Articles }),
  createRoute({ ...parent, path: '/articles/new', component: NewArticle }),
  createRoute({
    ...parent,
    path: '/articles/$id',
    component: Article,
    validateSearch: (search) => articleSearch.parse(search),
  }),
  createRoute({ ...parent, path: '/corrections', component: Corrections }),
  createRoute({ ...parent, path: '/inbox', component: Inbox }),
  createRoute({ ...parent, path: '/settings', component: Settings }),
] as const;

export const router = createRouter({ routeTree: root.addChildren(routes), scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
