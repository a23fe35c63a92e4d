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

/**
 * A move that takes words to make: it is made on the thing as it was when the words were begun, so that nobody decides
 * about what they have not seen. Once told that it has changed, on the thing as it is now.
 */
export function useMoveAsSeen<Move extends { readonly isError: boolean }>(
  thing: Versioned,
  use: (seen: Versioned) => Move,
): Move {
  const [version, setVersion] = useState(thing.version);
  const move = use({ id: thing.id, version });
  if (move.isError && version !== thing.version) setVersion(thing.version);
  return move;
}

/** The header that says which version was read. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}
