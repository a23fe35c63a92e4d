import { useQuery } from '@tanstack/react-query';
import type { Schema } from '../api/client.js';
import { api, given } from './api.js';
import { useMove } from './moves.js';

const of = (id: string) => ({ params: { path: { id } } });

/** Where programs are told of what happens on the desk. */
export function useWebhooks() {
  return useQuery({ queryKey: ['webhooks'], queryFn: () => given(api.GET('/api/v1/webhooks')) });
}

/** What was sent to one of them, the newest first. */
export function useDeliveries(id: string) {
  return useQuery({
    queryKey: ['deliveries', id],
    queryFn: () => given(api.GET('/api/v1/webhooks/{id}/deliveries', of(id))),
  });
}

/** Adds one; its secret is in the answer, this once. */
export const useAddWebhook = () =>
  useMove((body: Pick<Schema<'NewWebhook'>, 'name' | 'url' | 'form' | 'kinds'>) =>
    given(api.POST('/api/v1/webhooks', { body })),
  );

/** Gives one a new secret. */
export const useRotateWebhook = () =>
  useMove((id: string) => given(api.POST('/api/v1/webhooks/{id}/rotate', of(id))));

/** Ends one. */
export const useRemoveWebhook = () =>
  useMove(async (id: string) => void (await given(api.DELETE('/api/v1/webhooks/{id}', of(id)))));

/** Sends again what did not arrive. */
export const useRetryDelivery = () =>
  useMove((id: string) => given(api.POST('/api/v1/webhooks/deliveries/{id}/retry', of(id))));
