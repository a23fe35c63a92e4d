import { useMutation, useQuery } from '@tanstack/react-query';
import type { Schema } from '../api/client.js';
import { api, given } from './api.js';
import { ifMatch, useMove } from './moves.js';
import { useSavedAtOnce } from './saved-at-once.js';

export type ReminderSettings = Pick<Schema<'ReminderPolicy'>, 'week' | 'reminders'>;

const WEEK = 7 * 24 * 3_600_000;

/** How the desk reminds. */
export function usePolicy() {
  return useQuery({
    queryKey: ['reminder-policy'],
    queryFn: () => given(api.GET('/api/v1/reminders/policy')),
  });
}

/** Settles how the desk reminds, as it was read in this version. */
export const changePolicy = (version: number, body: ReminderSettings) =>
  given(api.PUT('/api/v1/reminders/policy', { params: { header: ifMatch(version) }, body }));

/** Who would have been told what in the last seven days, had these been the settings. Nothing is sent. */
export function useDryRun() {
  return useMutation({
    mutationFn: (settings: ReminderSettings) => {
      const now = Date.now();
      const [from, to] = [new Date(now - WEEK).toISOString(), new Date(now).toISOString()];
      return given(api.POST('/api/v1/reminders/policy/dry-run', { body: { settings, from, to } }));
    },
  });
}

/** The days of a calendar file, as the desk would take them. */
export function useCalendarPreview() {
  return useMutation({
    mutationFn: async (file: File) =>
      given(api.POST('/api/v1/reminders/policy/calendar/preview', { body: { content: await file.text() } })),
  });
}

/** How the reader wants to hear of things. */
export function usePreferences() {
  return useQuery({
    queryKey: ['preferences'],
    queryFn: () => given(api.GET('/api/v1/notifications/preferences')),
  });
}

/** How the reader wants to hear of one kind of thing. */
export type KindPreference = Schema<'Preferences'>['kinds'][number];

/** How the reader wants to hear of each kind of thing, and whether by the mail of the day. */
type Settled = Pick<Schema<'Preferences'>, 'kinds' | 'digest'>;

type Choice = KindPreference | Pick<Settled, 'digest'>;

/** Settles how the reader wants to hear of one kind of thing, or whether by the mail of the day; of the others, as before. */
export const useChangePreference = ({ kinds, digest }: Settled) =>
  useSavedAtOnce({ kinds, digest }, withChoice, ({ kinds, digest }) => {
    const body = {
      mail: Object.fromEntries(kinds.map(({ kind, mail }) => [kind, mail])),
      inbox: Object.fromEntries(kinds.map(({ kind, inbox }) => [kind, inbox])),
      digest,
    };
    return given(api.PUT('/api/v1/notifications/preferences', { body }));
  });

function withChoice({ kinds, digest }: Settled, choice: Choice): Settled {
  return {
    kinds: kinds.map((kind) => ('kind' in choice && kind.kind === choice.kind ? choice : kind)),
    digest: 'digest' in choice ? choice.digest : digest,
  };
}

/** Says that one's address is right after all. */
export const useConfirmAddress = () =>
  useMove(() => given(api.POST('/api/v1/notifications/address/confirm')));
