import { useEffect, useState, type RefObject } from 'react';
import type { Span } from '../../../libs/text/span.js';
import { isComposing } from './keys.js';
import { rangeOf, selectedSpan } from './words-at.js';

/** The name under which the stylesheet paints the picked words. */
const PAINT = 'picked';

/** Words of the article that are picked: selected with the mouse, or walked to sentence by sentence. */
export interface Picking {
  readonly picked: Span | undefined;
  /** True while the arrows walk sentences. */
  readonly reading: boolean;
  /** Picks the next sentence, the one before, or (0) the first in sight. */
  readonly step: (by: 1 | -1 | 0) => void;
  readonly drop: () => void;
}

/** Lets the reader pick words of the galley. */
export function usePicked(
  galley: RefObject<HTMLElement | null>,
  text: string,
  sentences: readonly Span[],
): Picking {
  const [picked, setPicked] = useState<Span>();
  const [at, setAt] = useState<number>();
  const drop = () => {
    setPicked(undefined);
    setAt(undefined);
    window.getSelection()?.removeAllRanges();
  };
  const step = (by: 1 | -1 | 0) => {
    if (by === 0 && at !== undefined) return drop();
    const next = at === undefined ? firstInSight(galley.current, sentences) : at + by;
    if (sentences[next] === undefined) return;
    setAt(next);
    setPicked(sentences[next]);
  };

  useEffect(() => {
    const onUp = () => {
      const span = galley.current === null ? undefined : selectedSpan(galley.current, text);
      if (span === undefined) return;
      setAt(undefined);
      setPicked(span);
    };
    document.addEventListener('pointerup', onUp);
    return () => document.removeEventListener('pointerup', onUp);
  }, [galley, text]);

  useEffect(() => {
    if (at === undefined) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
      const elsewhere =
        event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
      if (by === undefined || elsewhere || isComposing(event)) return;
      event.preventDefault();
      step(by as 1 | -1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  useEffect(() => {
    if (picked === undefined || galley.current === null) return undefined;
    const range = rangeOf(galley.current, picked);
    if (range === undefined) return undefined;
    if (at !== undefined) range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    CSS.highlights?.set(PAINT, new Highlight(range));
    return () => void CSS.highlights?.delete(PAINT);
  }, [picked, at, galley]);

  return { picked, reading: at !== undefined, step, drop };
}

function firstInSight(galley: HTMLElement | null, sentences: readonly Span[]): number {
  if (galley === null) return 0;
  const top = [...galley.querySelectorAll<HTMLElement>('[data-at]')].find(
    (words) => words.getBoundingClientRect().top >= 64,
  );
  const place = Number(top?.dataset['at'] ?? 0);
  return Math.max(
    0,
    sentences.findIndex(({ end }) => end > place),
  );
}
