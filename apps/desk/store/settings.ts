import { useMutation, useQuery } from '@tanstack/react-query';
import type { Schema } from '../api/client.js';
import { api, given, queries } from './api.js';
import { ifMatch, useMove } from './moves.js';

export type Scope = Schema<'Scope'>;

/** What a token may be for. */
export const SCOPES: readonly Scope[] = ['read', 'review', 'publishing', 'admin'];

/** The reader's tokens; for administrators, everyone's. */
export function useTokens() {
  return useQuery({ queryKey: ['tokens'], queryFn: () => given(api.GET('/api/v1/tokens')) });
}

/** Makes a token; its secret is in the answer, this once. */
export function useNewToken() {
  return useMutation({
    mutationFn: (body: { name: string; scopes: readonly Scope[] }) =>
      given(api.POST('/api/v1/tokens', { body: { ...body, scopes: [...body.scopes] } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['tokens'] }),
  });
}

/** Ends a token. */
export const useRevokeToken = () =>
  useMove(
    async (id: string) => void (await given(api.DELETE('/api/v1/tokens/{id}', { params: { path: { id } } }))),
  );

/** Takes someone in. */
export const useAddMember = () =>
  useMove((body: Pick<Schema<'NewMember'>, 'email' | 'name' | 'roles' | 'password'>) =>
    given(api.POST('/api/v1/users', { body: { locale: 'ko', ...body } })),
  );

/** Gives a member other roles. */
export const useChangeRoles = ({ id, version }: { id: string; version: number }) =>
  useMove((roles: Schema<'Role'>[]) =>
    given(
      api.PATCH('/api/v1/memberships/{id}', {
        params: { path: { id }, header: ifMatch(version) },
        body: { roles },
      }),
    ),
  );

/** The parts of the settings, in the order of how often people come for them. */
export const SETTINGS = ['messages', 'people', 'reminders', 'rules', 'webhooks', 'tokens'] as const;

/** Which rules of the lint speak on this desk, and how loudly. */
export function useLintPolicy() {
  return useQuery({ queryKey: ['lint-policy'], queryFn: () => given(api.GET('/api/v1/lint/policy')) });
}

/** Settles which rules speak, as it was read in this version. */
export const useChangeLintPolicy = (version: number) =>
  useMove((body: Schema<'LintPolicyRequest'>) =>
    given(api.PUT('/api/v1/lint/policy', { params: { header: ifMatch(version) }, body })),
  );
