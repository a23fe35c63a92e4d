import type { Schema } from '../api/client.js';
import { api, given } from './api.js';
import { ifMatch, useMove, type Versioned } from './moves.js';
import { usePages } from './pages.js';

/** The entries of the fact book that hold these words. */
export function useFacts(q: string) {
  return usePages(
    ['facts', q],
    (after) =>
      given(
        api.GET('/api/v1/facts', { params: { query: { size: 50, ...after, ...(q === '' ? {} : { q }) } } }),
      ),
    { keepBefore: true },
  );
}

/** What is written of an entry at the desk. */
export type NewFact = Pick<Schema<'NewFact'>, 'kind' | 'name' | 'source' | 'aliases' | 'attributes'>;

/** Takes an entry into the fact book. */
export const useAddFact = () => useMove((body: NewFact) => given(api.POST('/api/v1/facts', { body })));

/** Retires an entry; what rests on it is looked at again. */
export const useRetireFact = ({ id, version }: Versioned) =>
  useMove((reason: string) =>
    given(
      api.POST('/api/v1/facts/{id}/retire', {
        params: { path: { id }, header: ifMatch(version) },
        body: { reason },
      }),
    ),
  );
