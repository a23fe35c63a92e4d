import { useState } from 'react';
import { queries } from './api.js';
import { useMove } from './moves.js';

/** One of some settings, saved as soon as it is chosen. */
export interface SavedAtOnce<Choice> {
  /** The choice that is on its way. */
  readonly chosen: Choice | undefined;
  readonly choose: (choice: Choice) => void;
  readonly isPending: boolean;
  readonly isSaved: boolean;
  readonly error: Error | null;
}

/**
 * Saves one of the settings that are read under this name. They are saved as a whole: choices are saved one after the other,
 * in their order, each over the settings as those before it left them.
 */
export function useSavedAtOnce<Settings, Choice>(
  settings: string,
  save: (settings: Settings, choice: Choice) => Promise<unknown>,
): SavedAtOnce<Choice> {
  const move = useMove(
    (choice: Choice) => save(queries.getQueryData<Settings>([settings])!, choice),
    undefined,
    settings,
  );
  const { isPending, isSuccess: isSaved, error } = move;
  // Shown from the moment of the press on: what is sent is known a moment later.
  const [chosen, setChosen] = useState<Choice>();
  return {
    chosen,
    choose: (choice) => {
      setChosen(() => choice);
      move.mutate(choice, { onSettled: () => setChosen(undefined) });
    },
    ...{ isPending, isSaved, error },
  };
}
