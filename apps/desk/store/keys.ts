import { useEffect } from 'react';

/** The desk's keys: the help screen and the handlers are drawn from this one table. `code` is the place on the keyboard. */
export const KEYS = {
  next: { code: 'KeyJ', shown: 'j' },
  previous: { code: 'KeyK', shown: 'k' },
  open: { code: 'Enter', shown: 'Enter' },
  take: { code: 'KeyN', shown: 'n' },
  assign: { code: 'KeyA', shown: 'a' },
  evidence: { code: 'KeyE', shown: 'e' },
  issue: { code: 'KeyI', shown: 'i' },
  confirmed: { code: 'Digit1', shown: '1' },
  confirmed_with_change: { code: 'Digit2', shown: '2' },
  wrong: { code: 'Digit3', shown: '3' },
  unsupported: { code: 'Digit4', shown: '4' },
  cannot_verify: { code: 'Digit5', shown: '5' },
  conflicting_sources: { code: 'Digit6', shown: '6' },
  not_a_fact: { code: 'Digit7', shown: '7' },
  close: { code: 'Escape', shown: 'Esc' },
  help: { code: 'Slash', shown: '?', shift: true },
} as const satisfies Record<string, { code: string; shown: string; shift?: boolean }>;

export type KeyName = keyof typeof KEYS;

const SWITCH = 'stet.keys';

/** Whether single keys work; a reader can turn them off (WCAG 2.1.4). */
export function keysOn(): boolean {
  return window.localStorage.getItem(SWITCH) !== 'off';
}

/** Turns single keys on or off, here and next time. */
export function switchKeys(on: boolean): void {
  window.localStorage.setItem(SWITCH, on ? 'on' : 'off');
}

/**
 * Runs the handler of a key that is pressed outside of any field. Keys are matched by their place, so that they work
 * while the Hangul layout is on; nothing is taken from a composition under way.
 */
export function useKeys(handlers: Partial<Record<KeyName, () => void>>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if (event.defaultPrevented || isField(event.target) || isAsked() || !keysOn()) return;
      const pressed = (Object.keys(handlers) as KeyName[]).find((name) => {
        const key: { code: string; shown: string; shift?: boolean } = KEYS[name];
        return (
          (key.code === event.code && (key.shift ?? false) === event.shiftKey) ||
          // A question mark lies elsewhere on other keyboards.
          (key.shift === true && key.shown === event.key)
        );
      });
      if (pressed === undefined || (KEYS[pressed].code === 'Enter' && isControl(event.target))) return;
      event.preventDefault();
      handlers[pressed]?.();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}

/** While a dialog is open the keys are its own. */
function isAsked(): boolean {
  return document.querySelector('dialog[open]') !== null;
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('a, button') !== null;
}
