import { useEffect, useState } from 'react';
import { watched } from './watched.js';

interface Key {
  /** Its place on the keyboard. */
  readonly code: string;
  readonly shown: string;
  readonly shift?: boolean;
  /** Pressed after `g`, as in “go”. */
  readonly go?: boolean;
}

/** The desk's keys: the help screen, the palette and the handlers are drawn from this one table. */
export const KEYS = {
  next: { code: 'KeyJ', shown: 'j' },
  previous: { code: 'KeyK', shown: 'k' },
  open: { code: 'Enter', shown: 'Enter' },
  take: { code: 'KeyN', shown: 'n' },
  pick: { code: 'KeyX', shown: 'x' },
  assign: { code: 'KeyA', shown: 'a' },
  evidence: { code: 'KeyE', shown: 'e' },
  issue: { code: 'KeyI', shown: 'i' },
  reply: { code: 'KeyR', shown: 'r' },
  sentences: { code: 'KeyS', shown: 's' },
  claim: { code: 'KeyC', shown: 'c' },
  confirmed: { code: 'Digit1', shown: '1' },
  confirmed_with_change: { code: 'Digit2', shown: '2' },
  wrong: { code: 'Digit3', shown: '3' },
  unsupported: { code: 'Digit4', shown: '4' },
  cannot_verify: { code: 'Digit5', shown: '5' },
  conflicting_sources: { code: 'Digit6', shown: '6' },
  not_a_fact: { code: 'Digit7', shown: '7' },
  undo: { code: 'KeyU', shown: 'u' },
  close: { code: 'Escape', shown: 'Esc' },
  toQueue: { code: 'KeyQ', shown: 'g q', go: true },
  toArticles: { code: 'KeyA', shown: 'g a', go: true },
  toCorrections: { code: 'KeyC', shown: 'g c', go: true },
  toInbox: { code: 'KeyI', shown: 'g i', go: true },
  toFacts: { code: 'KeyF', shown: 'g f', go: true },
  toReports: { code: 'KeyR', shown: 'g r', go: true },
  toSettings: { code: 'KeyS', shown: 'g s', go: true },
  margin: { code: 'KeyM', shown: 'm' },
  help: { code: 'Slash', shown: '?', shift: true },
} as const satisfies Record<string, Key>;

export type KeyName = keyof typeof KEYS;

/** The keys that go on while they are held. */
const HELD: readonly KeyName[] = ['next', 'previous'];

export type Handlers = Partial<Record<KeyName, () => void>>;

/** The palette's key as it is written on this machine; it works in fields too, and so is none of the table. */
export function paletteKey(): string {
  return `${/Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl'} K`;
}

const SWITCH = 'stet.keys';

/** Milliseconds between `g` and the letter that says where. */
const GOING = 1500;

/** Whether single keys work; a reader can turn them off (WCAG 2.1.4). */
export function keysOn(): boolean {
  return window.localStorage.getItem(SWITCH) !== 'off';
}

/** Turns single keys on or off, here and next time. */
export function switchKeys(on: boolean): void {
  window.localStorage.setItem(SWITCH, on ? 'on' : 'off');
}

/** True while letters are being composed; the first key of a composition says so only by its number. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** What can be done by a key on the screen as it stands, by the number of the part of it. */
const active = new Map<number, Handlers>();
let parts = 0;
const offered = watched<Handlers>({});

/**
 * Where a pressed key lies on the keyboard that the table was made for: a Latin letter or a digit says it itself, wherever
 * it lies; in a layout without them, as Hangul, its place does.
 */
export function placeOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (/^[a-z]$/i.test(key)) return `Key${key.toUpperCase()}`;
  return /^\d$/.test(key) ? `Digit${key}` : code;
}

/** Where two parts want one key, it is the inner one's, or that of the one that came later. */
function offer(): void {
  const inOrder = [...active].sort(([one], [other]) => one - other);
  offered.set(Object.assign({}, ...inOrder.map(([, handlers]) => handlers)) as Handlers);
}

/**
 * Runs the handler of a key that is pressed outside of any field. Keys work while the Hangul layout is on; nothing is taken
 * from a composition under way.
 */
export function useKeys(handlers: Handlers): void {
  // Numbered as it is drawn for the first time: what stands inside comes after it, and drawing it anew changes nothing.
  const [part] = useState(() => ++parts);
  useEffect(() => {
    active.set(part, handlers);
    offer();
  });
  useEffect(
    () => () => {
      active.delete(part);
      offer();
    },
    [part],
  );
}

/** What can be done by a key now: the palette lists it. */
export const useOffered = offered.use;

/** Listens to the keyboard, once for the whole desk. Gives back what ends it. */
export function listenToKeys(): () => void {
  let goingUntil = 0;
  const onKey = (event: KeyboardEvent) => {
    if (isComposing(event) || event.altKey || event.defaultPrevented || isAsked()) return;
    if (event.ctrlKey || event.metaKey) return takeBack(event);
    if (isField(event.target)) return letGo(event);
    if (!keysOn()) return;
    const going = event.timeStamp < goingUntil;
    goingUntil = !going && placeOf(event) === 'KeyG' ? event.timeStamp + GOING : 0;
    const pressed = (Object.keys(KEYS) as KeyName[]).find(
      (name) => offered.get()[name] !== undefined && isKey(KEYS[name], event, going),
    );
    if (pressed === undefined || (KEYS[pressed].code === 'Enter' && isControl(event.target))) return;
    event.preventDefault();
    if (!event.repeat || HELD.includes(pressed)) offered.get()[pressed]?.();
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}

function isKey(
  { code, shown, shift = false, go = false }: Key,
  event: KeyboardEvent,
  going: boolean,
): boolean {
  if (go !== going) return false;
  // A question mark lies elsewhere on other keyboards.
  return (code === placeOf(event) && shift === event.shiftKey) || (shift && shown === event.key);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') !== null
  );
}

/** Ctrl or ⌘ with Z takes back what was just done; in a field it is the field’s own. */
function takeBack(event: KeyboardEvent): void {
  if (placeOf(event) !== 'KeyZ' || event.shiftKey || isField(event.target)) return;
  const { undo } = offered.get();
  if (undo === undefined) return;
  event.preventDefault();
  if (!event.repeat) undo();
}

/** Esc in a field lets go of the form around it; what was typed stays as its draft. */
function letGo(event: KeyboardEvent): void {
  if (event.code !== 'Escape') return;
  const form = (event.target as HTMLElement).closest('form, [role=group]');
  const cancel = form?.querySelector<HTMLElement>('[data-cancel]');
  if (cancel) event.preventDefault();
  cancel?.click();
}

/** While a dialog is open the keys are its own. */
function isAsked(): boolean {
  return document.querySelector('dialog[open]') !== null;
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('a, button') !== null;
}
