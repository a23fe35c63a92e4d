import { CERTAINTIES } from './finding.js';
import type { Certainty } from './finding.js';

/** The less sure of two certainties: a judgement is no surer than what it rests on. */
export function atMost(certainty: Certainty, limit: Certainty): Certainty {
  return CERTAINTIES[Math.max(CERTAINTIES.indexOf(certainty), CERTAINTIES.indexOf(limit))] ?? limit;
}
