import { useState } from 'react';

const PREFIX = 'stet.draft.';

/** Something half typed, kept in the browser so that a reload or a lost connection loses nothing. */
export function useDraft<T>(
  name: string,
  empty: T,
): [draft: T, change: (draft: T) => void, forget: () => void] {
  const [draft, setDraft] = useState<T>(() => kept(name) ?? empty);
  return [
    draft,
    (next) => {
      setDraft(next);
      window.localStorage.setItem(PREFIX + name, JSON.stringify(next));
    },
    () => {
      setDraft(empty);
      window.localStorage.removeItem(PREFIX + name);
    },
  ];
}

function kept<T>(name: string): T | undefined {
  try {
    const text = window.localStorage.getItem(PREFIX + name);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}
