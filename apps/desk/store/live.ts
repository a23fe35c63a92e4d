import type { Query } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Schema } from '../api/client.js';
import { queries, Refused } from './api.js';
import { lookForNewer, noteAnswering } from './connection.js';
import { notePresence } from './presence.js';
import { readsAgain } from './read-again.js';

/** The browser opens a lost line again by itself; after a refusal it does not, and we wait as many milliseconds. */
const PAUSE = 5_000;

/** What was refused and never shown says so, and is read when asked again; what only had no connection has it back. */
const isOpen = ({ state: { data, error } }: Query) => data !== undefined || !(error instanceof Refused);

/**
 * Follows the desk while a screen is open: whatever others change, what is shown is read again. A line that was lost is
 * opened again.
 */
export function useLive(): void {
  useEffect(() => {
    let line: EventSource;
    let opening: number | undefined;
    const read = readsAgain(queries, isOpen);
    const open = () => {
      line = new EventSource('/api/v1/events');
      line.onopen = () => {
        noteAnswering(true);
        // The server may have been built anew.
        void lookForNewer();
        // What was read before the line was open may have changed before it was.
        read.soon();
      };
      line.onmessage = read.soon;
      line.addEventListener('reset', read.soon);
      line.addEventListener('presence', ({ data }: MessageEvent<string>) =>
        notePresence(JSON.parse(data) as Schema<'Presence'>),
      );
      line.onerror = () => {
        noteAnswering(false);
        if (line.readyState === EventSource.CLOSED) opening = window.setTimeout(open, PAUSE);
      };
    };
    open();
    return () => {
      line.close();
      read.stop();
      window.clearTimeout(opening);
    };
  }, []);
}
