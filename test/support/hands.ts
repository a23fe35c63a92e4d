import type { Locator, Page } from 'playwright-core';
import { KEYS, type KeyName } from '../../apps/desk/store/keys.js';

/** How someone works at the desk: what they want is the same, whichever way it is done. */
export interface Hands {
  /** Does what has a key of its own and a button or a link. */
  act(page: Page, key: KeyName, button: Locator): Promise<void>;
  /** Presses a button, follows a link. */
  press(page: Page, button: Locator): Promise<void>;
  /** Writes into a field instead of what is there. */
  write(page: Page, field: Locator, text: string): Promise<void>;
  /** Chooses one of many in a field that finds them. */
  choose(page: Page, field: Locator, words: string): Promise<void>;
}

/** Steps of Tab after which something cannot be said to be within reach. */
const REACH = 150;

/** Only keys: single ones, and Tab to whatever has none. */
export const KEYBOARD: Hands = {
  act: async (page, key) => {
    const { code, shift, go } = { shift: false, go: false, ...KEYS[key] };
    if (go) await page.keyboard.press('KeyG');
    await page.keyboard.press(shift ? `Shift+${code}` : code);
  },
  press: async (page, button) => {
    await tabTo(page, button);
    await page.keyboard.press('Enter');
  },
  write: async (page, field, text) => {
    await tabTo(page, field);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(text);
  },
  choose: async (page, field, words) => {
    await KEYBOARD.write(page, field, words);
    await page.keyboard.press('Enter');
  },
};

/** Only the mouse, and letters into the field that it chose. */
export const MOUSE: Hands = {
  act: (_page, _key, button) => button.click(),
  press: (_page, button) => button.click(),
  write: async (page, field, text) => {
    await field.click({ clickCount: 3 });
    await page.keyboard.type(text);
  },
  choose: async (page, field, words) => {
    await field.click();
    await page.getByRole('listbox').getByRole('option', { name: words }).first().click();
  },
};

/** Goes on by Tab until the focus is there. @throws Error when it never comes there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let step = 0; step < REACH; step += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${REACH} times Tab do not come to ${String(target)}`);
}
