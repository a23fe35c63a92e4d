import { useMove } from './moves.js';

/** Settings that are saved as soon as one of them is chosen. */
export interface SavedAtOnce<Settings, Choice> {
  /** As they are, with the choice that is on its way. */
  readonly shown: Settings;
  /** While one choice is on its way, no other is taken. */
  readonly choose: (choice: Choice) => void;
  /** What was chosen last; its way is told where it was chosen. */
  readonly last: Choice | undefined;
  readonly isPending: boolean;
  readonly isSaved: boolean;
  readonly error: Error | null;
}

/** Saves settings choice by choice; `lay` makes of them what a choice makes of them. */
export function useSavedAtOnce<Settings, Choice>(
  settings: Settings,
  lay: (settings: Settings, choice: Choice) => Settings,
  save: (settings: Settings) => Promise<unknown>,
): SavedAtOnce<Settings, Choice> {
  const move = useMove((choice: Choice) => save(lay(settings, choice)));
  const { isPending, isSuccess: isSaved, error } = move;
  const last = move.variables?.given;
  return {
    shown: isPending && last !== undefined ? lay(settings, last) : settings,
    choose: (choice) => {
      if (!isPending) move.mutate(choice);
    },
    ...{ last, isPending, isSaved, error },
  };
}
