import type { Query } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Schema } from '../api/client.js';
import { queries, Refused } from './api.js';
import { noteAnswering } from './connection.js';
import { notePresence } from './presence.js';

/** Milliseconds: changes come in bursts, and one reading answers them all. */
const BURST = 250;

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
    let reading: number | undefined;
    let opening: number | undefined;
    const read = () => {
      reading ??= window.setTimeout(() => {
        reading = undefined;
        // What is on its way is not broken off: a list of many pages would never come to its end.
        if (queries.isFetching() > 0) read();
        else void queries.invalidateQueries({ predicate: isOpen });
      }, BURST);
    };
    const open = () => {
      line = new EventSource('/api/v1/events');
      line.onopen = () => {
        noteAnswering(true);
        // What was read before the line was open may have changed before it was.
        read();
      };
      line.onmessage = read;
      line.addEventListener('reset', read);
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
      window.clearTimeout(reading);
      window.clearTimeout(opening);
    };
  }, []);
}
