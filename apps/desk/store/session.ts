import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Schema } from '../api/client.js';
import { api, given, ME, queries, Refused, SIGNED_OUT } from './api.js';
import { leaveAll } from './presence.js';
import { useSend } from './send.js';

/** Not while nobody is signed in: the way in would be drawn anew, and what was typed there would be gone. */
const unlessOut = ({ state }: { state: { error: Error | null } }) => !(state.error instanceof Refused);

/** The answer to a browser without a session is no error, and no content. */
const NOBODY = {
  ...{ type: 'about:blank', status: 401, title: '', requestId: '' },
  slug: SIGNED_OUT,
} as const;

/** Who is signed in here; a refusal means that nobody is. */
export function useMe() {
  return useQuery({
    queryKey: ME,
    queryFn: async () => {
      const me: Schema<'Me'> | undefined = await given(api.GET('/api/v1/sessions/current'));
      if (me === undefined) throw new Refused(NOBODY);
      return me;
    },
    staleTime: 60_000,
    refetchOnReconnect: unlessOut,
    refetchOnWindowFocus: unlessOut,
  });
}

/** Nothing waits for the connection to come back: outside the desk no screen says that it is lost. */
const AT_ONCE = { networkMode: 'always' } as const;

/** Opens a session; everything that someone else has read before it is forgotten. */
export function useSignIn() {
  return useSend({
    ...AT_ONCE,
    mutationFn: (body: { email: string; password: string }) => given(api.POST('/api/v1/sessions', { body })),
    onSuccess: (me) => {
      if (queries.getQueryData<Schema<'Me'>>(ME)?.user.id === me.user.id) {
        queries.setQueryData(ME, me);
        return queries.invalidateQueries();
      }
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== ME[0] });
      queries.setQueryData(ME, me);
      return undefined;
    },
  });
}

/** Changes the reader's password; their sessions elsewhere end. */
export function useChangePassword() {
  return useSend({
    mutationFn: async (body: { current: string; next: string }) =>
      void (await given(api.POST('/api/v1/sessions/password', { body }))),
  });
}

/** Ends the session. */
export function useSignOut() {
  return useSend({
    mutationFn: async () => {
      await leaveAll();
      await api.DELETE('/api/v1/sessions/current');
    },
    onSettled: () => {
      queries.clear();
      window.location.assign('/');
    },
  });
}

/** Everyone of the desk, those who are suspended among them. */
export function useEveryone() {
  return useQuery(everyone);
}

/** The people of the desk who are let in. */
export function useMembers() {
  return useQuery({
    ...everyone,
    select: (members) => members.filter(({ suspendedAt }) => suspendedAt === null),
  });
}

const everyone = queryOptions({
  queryKey: ['members'],
  queryFn: () => given(api.GET('/api/v1/users')),
  staleTime: 60_000,
});

/** Gives the one who holds a link of an administrator a password. */
export function useLinkedPassword() {
  return useSend({
    ...AT_ONCE,
    mutationFn: async (body: { secret: string; next: string }) =>
      void (await given(api.POST('/api/v1/sessions/password-link', { body }))),
  });
}
