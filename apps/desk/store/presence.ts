import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Schema } from '../api/client.js';
import { api, queries } from './api.js';

/** Milliseconds between two signs that the reader is still there; the server forgets them after 75 seconds. */
const SIGN = 20_000;

const keyOf = (claimId: string) => ['presence', claimId] as const;

/** What leaves the claims that are open here. */
const leaving = new Set<() => Promise<unknown>>();

/** Leaves whatever is open here, while the reader may still say so. */
export const leaveAll = () => Promise.all([...leaving].map((leave) => leave()));

/** Who has the claim open now. While it is open here, also in a tab out of sight, the reader counts as there as well. */
export function usePresence(claimId: string): Schema<'Presence'>['people'] {
  const { data } = useQuery<Schema<'Presence'>>({ queryKey: keyOf(claimId), enabled: false });
  useEffect(() => {
    const of = { params: { path: { id: claimId } } };
    let signed: Promise<unknown>;
    const sign = () => {
      // Whoever cannot be reached is not there; that nobody says so is no reason to say anything.
      signed = api.PUT('/api/v1/claims/{id}/presence', of).then(
        ({ data }) => data && notePresence(data),
        () => undefined,
      );
    };
    const leave = () =>
      api.DELETE('/api/v1/claims/{id}/presence', { ...of, keepalive: true }).catch(() => undefined);
    // Not before the last sign has arrived: it would overtake the end, and stand for a minute.
    const leaveAfterSign = () => signed.finally(leave);
    // A browser lets the clock of a tab out of sight run slow: whoever comes back is there at once.
    const onSight = () => document.visibilityState === 'visible' && sign();
    sign();
    const signs = window.setInterval(sign, SIGN);
    document.addEventListener('visibilitychange', onSight);
    const onHide = () => void leave();
    window.addEventListener('pagehide', onHide);
    leaving.add(leaveAfterSign);
    return () => {
      window.clearInterval(signs);
      document.removeEventListener('visibilitychange', onSight);
      window.removeEventListener('pagehide', onHide);
      leaving.delete(leaveAfterSign);
      void leaveAfterSign();
    };
  }, [claimId]);
  return data?.people ?? [];
}

/** Keeps who is there, as the server told it. */
export function notePresence(presence: Schema<'Presence'>): void {
  queries.setQueryData(keyOf(presence.claimId), presence);
}
