import { useRef, useState } from 'react';
import { queries, Refused } from './api.js';
import { useSend } from './send.js';
import { offerUndo, type Undoable } from './undo.js';

/** What follows once a move is made. */
export interface Then<Gave = unknown> {
  /** Forgets what was typed, as soon as it has arrived: also when its form is gone by then. */
  readonly forget?: (() => void) | undefined;
  /** Once everything is read again, and while the form is still there. */
  readonly onSuccess?: (gave: Gave) => void;
  readonly onSettled?: () => void;
}

/**
 * Something that a person does. Afterwards everything on the screen is read again: a move of one thing changes what may be
 * done with others. When someone was quicker it is read again too, before that is told, and what was typed stays in its
 * field. `back` says how what was done can be taken back, where it can; moves of one `scope` are made one after the other.
 */
export function useMove<Given = void, Gave = unknown>(
  call: (given: Given) => Promise<Gave>,
  back?: (gave: Gave) => Undoable | undefined,
  scope?: string,
) {
  const move = useSend({
    ...(scope === undefined ? {} : { scope: { id: scope } }),
    mutationFn: async ({ given, forget }: Pick<Then, 'forget'> & { readonly given: Given }) => {
      const gave = await call(given);
      forget?.();
      return gave;
    },
    // What was done before is no longer the last thing, also while this is on its way.
    onMutate: () => offerUndo(undefined),
    onSuccess: (gave) => {
      offerUndo(back?.(gave));
      return queries.invalidateQueries();
    },
    onError: (error) =>
      error instanceof Refused && [409, 412].includes(error.problem.status)
        ? queries.invalidateQueries()
        : undefined,
  });
  return {
    ...move,
    mutate: (given: Given, { forget, ...then }: Then<Gave> = {}) => move.mutate({ given, forget }, then),
  };
}

/**
 * Which of the grave moves the reader is asked about before it is done. A question about what may no longer be done is gone,
 * and does not come back by itself.
 */
export function useAsked<Asked>(allowed: readonly Asked[]) {
  const [asked, ask] = useState<Asked>();
  if (asked !== undefined && !allowed.includes(asked)) ask(undefined);
  return [asked, ask] as const;
}

/** What a move needs to know of its subject. */
export interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** Someone was quicker: what the reader decided about is not what it was. */
export interface Collision<T, Given = unknown> {
  /** The thing as it was when the reader decided. */
  readonly before: T;
  /** What was asked for. */
  readonly given: Given;
  /** Does the same with the thing as it is now. */
  readonly again: () => void;
}

/** A move of something that has versions. */
export interface MoveOf<T, Given = void, Gave = unknown> {
  readonly mutate: (given: Given, then?: Then<Gave>) => void;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly data: Gave | undefined;
  readonly collision: Collision<T, Given> | undefined;
  /** Forgets what was tried, and goes on from the thing as it is now. */
  readonly drop: () => void;
}

/**
 * A move of something that others may move too: it is made on the thing as the reader saw it, so that nobody decides about
 * what they have not seen. `begun` says that the reader is putting words to it: from then on the thing counts as it was
 * then, whatever the screen shows meanwhile. Once they are told that someone was quicker, what they do is done to the thing as
 * it is now.
 */
export function useMoveOf<T extends Versioned, Given = void, Gave = unknown>(
  thing: T,
  call: (seen: Versioned, given: Given) => Promise<Gave>,
  { back, begun = false }: { back?: (gave: Gave) => Undoable | undefined; begun?: boolean } = {},
): MoveOf<T, Given, Gave> {
  const [held, hold] = useState({ thing, begun });
  const then = useRef<Then<Gave>>(undefined);
  const move = useMove(({ seen, given }: { seen: T; given: Given }) => call(seen, given), back);
  const { variables, error } = move;
  const sent = variables?.given;
  // What the reader's own move made of the thing is what they go on from.
  const isMade = move.isSuccess && sent !== undefined && isSame(sent.seen, held.thing);
  const seen = begun && held.begun && !isMade ? held.thing : thing;
  if (!isSame(held.thing, seen) || held.begun !== begun) hold({ thing: seen, begun });
  const send = (seen: T, given: Given) => {
    hold({ thing: seen, begun });
    move.mutate({ seen, given }, then.current);
  };
  const late = error instanceof Refused && error.problem.status === 412;
  const collision =
    late && sent !== undefined && !isSame(sent.seen, thing)
      ? {
          before: sent.seen,
          given: sent.given,
          again: () => send(thing, sent.given),
        }
      : undefined;
  return {
    mutate: (given, next) => {
      then.current = next;
      send(collision === undefined ? seen : thing, given);
    },
    drop: () => {
      hold({ thing, begun });
      move.reset();
    },
    ...{ isPending: move.isPending, error, data: move.data, collision },
  };
}

function isSame(one: Versioned, other: Versioned): boolean {
  return one.id === other.id && one.version === other.version;
}

/** The header that says which version was read. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}

/** Names a thing, and the version in which it was read. */
export const at = ({ id, version }: Versioned) => ({ path: { id }, header: ifMatch(version) });
