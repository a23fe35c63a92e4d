import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Brings the focus to what has just opened, so that the keyboard goes on from there; a field that is being typed in keeps it. */
export function useFocusHere<E extends HTMLElement>(): RefObject<E | null> {
  const here = useRef<E>(null);
  useEffect(() => {
    const field = document.activeElement?.closest('input, textarea, select, dialog');
    if (!field) here.current?.focus({ preventScroll: true });
  }, []);
  return here;
}

/** Brings the focus here when the button that had it can no longer be pressed, now that this `thing` has changed. */
export function useFocusKept(here: RefObject<HTMLElement | null>, thing: unknown): void {
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => (last.current = target);
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    const had = last.current;
    if (document.activeElement !== document.body || !(had instanceof Element)) return;
    if (!had.isConnected || had.matches(':disabled')) here.current?.focus({ preventScroll: true });
  }, [here, thing]);
}

/**
 * Gives the focus back to whatever opened a form, once the form goes and had the focus. A button that can no longer be
 * pressed loses it to nothing at all: then the form still counts as having it.
 */
export function useFocusBack<E extends HTMLElement>(): RefObject<E | null> {
  const form = useRef<E>(null);
  const [opener] = useState(() => document.activeElement);
  useLayoutEffect(() => {
    const shown = form.current;
    let last: EventTarget | null = document.activeElement;
    const note = ({ target }: FocusEvent) => (last = target);
    document.addEventListener('focusin', note);
    return () => {
      document.removeEventListener('focusin', note);
      const focused = document.activeElement;
      const had = focused === document.body ? last : focused;
      if (!(had instanceof Node) || shown?.contains(had) !== true) return;
      const around = shown.parentElement;
      const panel =
        around?.closest<HTMLElement>('li[tabindex="-1"]') ??
        around?.closest('section, article')?.querySelector<HTMLElement>('[tabindex="-1"]');
      const target =
        opener instanceof HTMLElement && opener !== document.body && opener.isConnected ? opener : panel;
      target?.focus({ preventScroll: true });
    };
  }, [opener]);
  return form;
}
