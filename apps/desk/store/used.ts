import { useState } from 'react';
import { useMe } from './session.js';

/** Choices that are remembered: what someone stopped using goes. */
const REMEMBERED = 40;

/** What the reader has chosen of a kind, most often first, and how to note another; kept in the browser. */
export function useUsed(kind: string): [used: string[], note: (choice: string) => void] {
  const place = `stet.used.${useMe().data?.user.id}.${kind}`;
  const [last, setLast] = useState(() => window.localStorage.getItem(place)?.split(' ') ?? []);
  const times = (choice: string) => last.filter((other) => other === choice).length;
  return [
    [...new Set(last)].sort((one, other) => times(other) - times(one)),
    (choice) => {
      const next = [choice, ...last].slice(0, REMEMBERED);
      setLast(next);
      window.localStorage.setItem(place, next.join(' '));
    },
  ];
}
