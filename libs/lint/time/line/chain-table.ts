/**
 * Undertakings and their stages: no stage comes before an earlier one of the same undertaking. Each stage is the words for it in
 * Korean, English and French; a word may stand in several chains.
 */
import { AFFAIRS } from './chains/affairs.js';
import type { Chain } from './chains/chain.js';
import { LIVES } from './chains/lives.js';
import { WORKS } from './chains/works.js';

/** Every chain, one idea each; a life is the first. */
export const CHAINS: readonly Chain[] = [...LIVES, ...WORKS, ...AFFAIRS];
