import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schema } from '../api/client.js';
import { api, given, queries } from './api.js';
import { ifMatch, useMove, useMoveOf, type Versioned } from './moves.js';
import { useSavedAtOnce } from './saved-at-once.js';
import { useSend } from './send.js';

export type Role = Schema<'Role'>;

export type Scope = Schema<'Scope'>;

/** What a token may be for. */
export const SCOPES: readonly Scope[] = ['read', 'review', 'publishing', 'admin'];

/** The reader's tokens; for administrators, everyone's. */
export function useTokens() {
  return useQuery({ queryKey: ['tokens'], queryFn: () => given(api.GET('/api/v1/tokens')) });
}

/** Makes a token; its secret is in the answer, this once. */
export function useNewToken() {
  return useSend({
    mutationFn: (body: { name: string; days: number; scopes: readonly Scope[] }) =>
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
  useMove(({ roles, ...person }: { email: string; name: string; roles: readonly Role[] }) =>
    given(api.POST('/api/v1/users', { body: { locale: 'ko', ...person, roles: [...roles] } })),
  );

const of = (id: string) => ({ params: { path: { id } } });

/** Makes a link by which someone gives themselves a password; its address is in the answer, this once. */
export const usePasswordLink = () =>
  useMove((id: string) => given(api.POST('/api/v1/people/{id}/password-link', of(id))));

const at = (id: string, version: number) => ({ params: { path: { id }, header: ifMatch(version) } });

/** Lets someone in no more, as they were read in this version. */
export const useSuspend = (version: number) =>
  useMove((id: string) => given(api.POST('/api/v1/people/{id}/suspend', at(id, version))));

/** Lets someone in again, as they were read in this version. */
export const useReinstate = (version: number) =>
  useMove((id: string) => given(api.POST('/api/v1/people/{id}/reinstate', at(id, version))));

/** Takes someone off the desk, as they were read in this version. */
export const useRemoveMember = (version: number) =>
  useMove(async (id: string) => void (await given(api.DELETE('/api/v1/memberships/{id}', at(id, version)))));

/** Gives a member other roles; `begun` once some are ticked. */
export const useChangeRoles = <T extends Versioned>(member: T, begun: boolean) =>
  useMoveOf(
    member,
    ({ id, version }, roles: Role[]) =>
      given(api.PATCH('/api/v1/memberships/{id}', { ...at(id, version), body: { roles } })),
    { begun },
  );

/** The parts of the settings, in the order of how often people come for them. */
export const SETTINGS = [
  'messages',
  'account',
  'people',
  'reminders',
  'gate',
  'rules',
  'statutory',
  'webhooks',
  'tokens',
  'background',
] as const;

/** Which rules of the lint speak on this desk, and how loudly. */
export function useLintPolicy() {
  return useQuery({ queryKey: ['lint-policy'], queryFn: () => given(api.GET('/api/v1/lint/policy')) });
}

export type RuleId = Schema<'LintPolicyRequest'>['off'][number];

/** How loudly a rule speaks: as it is, one certainty softer, or not at all. */
export const VOICES = ['full', 'soft', 'off'] as const;

type Voice = (typeof VOICES)[number];

/** Settles how loudly a rule speaks, over the policy as it was read last. */
export const useRuleVoice = (id: RuleId) =>
  useSavedAtOnce('lint-policy', ({ version, off, softened }: Schema<'LintPolicy'>, voice: Voice) => {
    const others = (ids: readonly string[]) => (ids as RuleId[]).filter((other) => other !== id);
    const body = {
      off: [...others(off), ...(voice === 'off' ? [id] : [])],
      softened: [...others(softened), ...(voice === 'soft' ? [id] : [])],
    };
    return given(api.PUT('/api/v1/lint/policy', { params: { header: ifMatch(version) }, body }));
  });

/** The roles that may sign at the gate, as the table of permissions has them. */
export const SIGNERS = ['checker', 'copy_editor', 'editor', 'chief', 'legal'] as const satisfies Role[];

/** What the gate of the desk asks for. */
export function useGatePolicy() {
  return useQuery({ queryKey: ['gate-policy'], queryFn: () => given(api.GET('/api/v1/gate/policy')) });
}

/** Settles what the gate asks for, as it was read in this version. */
export const changeGatePolicy = (version: number, body: Schema<'GatePolicyRequest'>) =>
  given(api.PUT('/api/v1/gate/policy', { params: { header: ifMatch(version) }, body }));

/** Some of the settings, down to the last of their parts; a list is one part. */
type Touched<Settings> = {
  readonly [Key in keyof Settings]?: Settings[Key] extends readonly unknown[]
    ? Settings[Key]
    : Settings[Key] extends object
      ? Touched<Settings[Key]>
      : Settings[Key];
};

/** A form of settings that are saved as a whole. */
export interface SettingsForm<Settings> {
  readonly draft: Settings;
  readonly set: (part: Touched<Settings>) => void;
  readonly save: () => void;
  readonly isPending: boolean;
  /** What is shown was just saved. */
  readonly isSaved: boolean;
  readonly error: Error | null;
}

/**
 * The form shows what others make of the settings, and over it what the reader touched. It is saved over the settings as they
 * were when the reader began; once the reader is told that someone was quicker, over those of now.
 */
export function useSettingsForm<Settings extends object>(
  version: number,
  settings: Settings,
  change: (version: number, settings: Settings) => Promise<unknown>,
): SettingsForm<Settings> {
  const [typed, setTyped] = useState<Touched<Settings>>();
  const draft = typed === undefined ? settings : laidOver(settings, typed);
  const move = useMoveOf({ id: 'settings', version }, (seen, next: Settings) => change(seen.version, next), {
    begun: typed !== undefined,
  });
  return {
    draft,
    set: (part) => setTyped(typed === undefined ? part : laidOver(typed, part)),
    // What is typed while it is saved stays typed.
    save: () => move.mutate(draft, { onSuccess: () => setTyped((now) => (now === typed ? undefined : now)) }),
    isSaved: typed === undefined && move.data !== undefined,
    ...{ isPending: move.isPending, error: move.error },
  };
}

function laidOver<Parts extends object>(under: Parts, over: object): Parts {
  const now = new Map<string, unknown>(Object.entries(under));
  const parts = Object.entries(over).map(([key, part]: [string, unknown]) => {
    const below = now.get(key);
    return [key, hasParts(below) && hasParts(part) ? laidOver(below, part) : part] as const;
  });
  return { ...under, ...Object.fromEntries(parts) };
}

function hasParts(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
