import { useQuery } from '@tanstack/react-query';
import { api, given } from './api.js';
import { useMove } from './moves.js';
import { usePages } from './pages.js';

/** Which messages the inbox shows: those that are not done with, or those that are. */
export const INBOX_VIEWS = ['open', 'done'] as const;

const of = (id: string) => ({ params: { path: { id } } });

/** Messages to the reader, the newest first. */
export function useInbox(show: (typeof INBOX_VIEWS)[number] = 'open') {
  return usePages(
    ['notifications', show],
    (after) => given(api.GET('/api/v1/notifications', { params: { query: { size: 50, show, ...after } } })),
    { every: 60_000 },
  );
}

/** The reader's own reminders, with what may be done with each. */
export function useReminders() {
  return useQuery({
    queryKey: ['reminders'],
    queryFn: () => given(api.GET('/api/v1/reminders', { params: { query: { size: 100 } } })),
  });
}

/** Marks a message as read. */
export const useRead = () =>
  useMove((id: string) => given(api.POST('/api/v1/notifications/{id}/read', of(id))));

/** Is done with a message. */
export const useDone = () =>
  useMove((id: string) => given(api.POST('/api/v1/notifications/{id}/done', of(id))));

/** Puts a reminder off until then. */
export const useSnooze = (id: string) =>
  useMove((body: { until: string; reason: string }) =>
    given(api.POST('/api/v1/reminders/{id}/snooze', { ...of(id), body })),
  );

/** Wants to hear no more of it. */
export const useDismissReminder = (id: string) =>
  useMove((reason: string) =>
    given(api.POST('/api/v1/reminders/{id}/dismiss', { ...of(id), body: { reason } })),
  );
