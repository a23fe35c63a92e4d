import { onlineManager } from '@tanstack/react-query';
import { watched } from './watched.js';

const online = watched(onlineManager.isOnline());
onlineManager.subscribe(online.set);

const answering = watched(true);

/** Notes whether the desk's own server answers. */
export const noteAnswering = answering.set;

/** True while the network is there and the desk's server answers. */
export function useConnected(): boolean {
  const answers = answering.use();
  return online.use() && answers;
}

const newer = watched(false);

/** True once the server has another desk than the one that runs here. */
export const useNewer = newer.use;

/** The name of the desk's script says what is in it. */
const scriptHere = () => document.querySelector('script[type=module]')?.getAttribute('src');

/** Loads the page again, once for each desk that it leaves: two may stand behind one address by turns. */
export function leaveForNewer(): void {
  const place = `stet.left.${scriptHere()}`;
  if (window.sessionStorage.getItem(place) !== null) return;
  window.sessionStorage.setItem(place, '');
  window.location.reload();
}

/** Looks for another desk at the server. */
export async function lookForNewer(): Promise<void> {
  const mine = scriptHere();
  const answer = await fetch('/', { headers: { accept: 'text/html' } }).catch(() => undefined);
  if (answer?.ok !== true || !mine) return;
  newer.set(!(await answer.text()).includes(mine));
}
