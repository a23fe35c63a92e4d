import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { queries, Refused } from './api.js';
import { offerUndo, type Undoable } from './undo.js';

/**
 * Something that a person does. Afterwards everything on the screen is read again: a move of one thing changes what may be
 * done with others. When someone was quicker it is read again too, and what was typed stays in its field. `back` says
 * how what was done can be taken back, where it can.
 */
export function useMove<Given, Gave>(
  call: (given: Given) => Promise<Gave>,
  back?: (gave: Gave) => Undoable | undefined,
) {
  return useMutation({
    mutationFn: call,
    onSuccess: (gave) => {
      offerUndo(back?.(gave));
      return queries.invalidateQueries();
    },
    onError: (error) => {
      if (error instanceof Refused && [409, 412].includes(error.problem.status))
        void queries.invalidateQueries();
    },
  });
}

/** What a move needs to know of its subject. */
export interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** A move that was begun on a thing, and the thing as it was then once someone else has changed it. */
export interface MoveAsSeen<T, Move> {
  readonly move: Move;
  /** Set after a refusal, because someone was quicker. */
  readonly before: T | undefined;
  /** Goes on with the thing as it is now. */
  readonly catchUp: () => void;
}

/**
 * A move that takes words to make: it is made on the thing as it was when the words were begun, so that nobody decides
 * about what they have not seen. Once told that it has changed, the reader goes on with the thing as it is now.
 */
export function useMoveAsSeen<
  T extends Versioned,
  Move extends { readonly error: Error | null; readonly reset: () => void },
>(thing: T, use: (seen: Versioned) => Move): MoveAsSeen<T, Move> {
  const [seen, setSeen] = useState(thing);
  const move = use({ id: thing.id, version: seen.version });
  const late = move.error instanceof Refused && move.error.problem.status === 412;
  return {
    move,
    before: late && seen.version !== thing.version ? seen : undefined,
    catchUp: () => {
      setSeen(thing);
      move.reset();
    },
  };
}

/** The header that says which version was read. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}
