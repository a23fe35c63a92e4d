import { useState } from 'react';
import { useMe } from './session.js';

const PREFIX = 'stet.draft.';

/**
 * Something half typed, kept in the browser so that a reload or a lost connection loses nothing; for whoever typed it, and
 * not for who signs in after them.
 */
export function useDraft<T>(
  name: string,
  empty: T,
): [draft: T, change: (draft: T) => void, forget: () => void] {
  const place = `${PREFIX}${useMe().data?.user.id}.${name}`;
  const [draft, setDraft] = useState<T>(() => kept(place) ?? empty);
  return [
    draft,
    (next) => {
      setDraft(next);
      window.localStorage.setItem(place, JSON.stringify(next));
    },
    // What was typed since stays.
    () => {
      setDraft((now) => (now === draft ? empty : now));
      if (window.localStorage.getItem(place) === JSON.stringify(draft)) window.localStorage.removeItem(place);
    },
  ];
}

function kept<T>(place: string): T | undefined {
  try {
    const text = window.localStorage.getItem(place);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}
