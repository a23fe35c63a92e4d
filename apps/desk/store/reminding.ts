import { useQuery } from '@tanstack/react-query';
import type { Schema } from '../api/client.js';
import { api, given } from './api.js';
import { ifMatch, useMove } from './moves.js';
import { useSavedAtOnce } from './saved-at-once.js';
import { useSend } from './send.js';

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
  return useSend({
    mutationFn: (settings: ReminderSettings) => {
      const now = Date.now();
      const [from, to] = [new Date(now - WEEK).toISOString(), new Date(now).toISOString()];
      return given(api.POST('/api/v1/reminders/policy/dry-run', { body: { settings, from, to } }));
    },
  });
}

/** The days of a calendar file, as the desk would take them. */
export function useCalendarPreview() {
  return useSend({
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

/** Settles how the reader wants to hear of one kind of thing; of the others, as before. */
export const useChangePreference = () =>
  useSavedAtOnce('preferences', ({ kinds, digest }: Schema<'Preferences'>, chosen: KindPreference) =>
    settle({ kinds: kinds.map((kind) => (kind.kind === chosen.kind ? chosen : kind)), digest }),
  );

/** Settles whether the reader gets the mail of the day. */
export const useDayMail = () =>
  useSavedAtOnce('preferences', ({ kinds }: Schema<'Preferences'>, digest: Schema<'Preferences'>['digest']) =>
    settle({ kinds, digest }),
  );

function settle({ kinds, digest }: Pick<Schema<'Preferences'>, 'kinds' | 'digest'>) {
  const body = {
    mail: Object.fromEntries(kinds.map(({ kind, mail }) => [kind, mail])),
    inbox: Object.fromEntries(kinds.map(({ kind, inbox }) => [kind, inbox])),
    digest,
  };
  return given(api.PUT('/api/v1/notifications/preferences', { body }));
}

/** Says that one's address is right after all. */
export const useConfirmAddress = () =>
  useMove(() => given(api.POST('/api/v1/notifications/address/confirm')));
