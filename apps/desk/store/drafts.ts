import { useMe } from './session.js';
import { watched, type Watched } from './watched.js';

const PREFIX = 'stet.draft.';

const drafts = new Map<string, Watched<unknown>>();

/**
 * Something half typed, kept in the browser so that a reload or a lost connection loses nothing; for whoever typed it, and
 * not for who signs in after them. Once it is forgotten it is so wherever it shows.
 */
export function useDraft<T>(
  name: string,
  empty: T,
): [draft: T, change: (draft: T) => void, forget: () => void] {
  const place = `${PREFIX}${useMe().data?.user.id}.${name}`;
  const draft = draftAt<T>(place);
  const typed = draft.use();
  return [
    typed ?? empty,
    (next) => {
      draft.set(next);
      window.localStorage.setItem(place, JSON.stringify(next));
    },
    () => {
      // What was typed since stays.
      if (draft.get() !== typed) return;
      draft.set(undefined);
      window.localStorage.removeItem(place);
    },
  ];
}

function draftAt<T>(place: string): Watched<T | undefined> {
  const draft = drafts.get(place) ?? watched<unknown>(kept(place));
  drafts.set(place, draft);
  return draft as Watched<T | undefined>;
}

function kept(place: string): unknown {
  try {
    const text = window.localStorage.getItem(place);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
