import type { Outcome, Risk } from '#claims/domain';
import { evidenceSuffices, type Source } from './evidence-rule.js';
import type { GateSettings } from './settings.js';

/** What a check leaves: the claim's outcome, none until its last reader agrees, and what follows at once. */
export interface AfterCheck {
  readonly outcome: Outcome | null;
  readonly next: 'second_reader' | 'adjudication' | 'resolved' | 'editor_decides';
}

/** Outcomes that leave nothing to decide. */
const SETTLED: readonly Outcome[] = ['confirmed', 'confirmed_with_change', 'not_a_fact'];

/**
 * What a check leaves. `earlier` are the outcomes that the round had before; `sources` what all its checks rest on.
 * What the first reader found is not the claim's outcome: the second would see it. Between readers who disagree an editor
 * adjudicates: the later one does not overrule the first.
 */
export function afterCheck(
  risk: Risk,
  outcome: Outcome,
  earlier: readonly Outcome[],
  sources: readonly Source[],
  settings: GateSettings,
): AfterCheck {
  if (settings.secondReader.includes(risk) && earlier.length === 0)
    return { outcome: null, next: 'second_reader' };
  if (earlier.some((other) => other !== outcome)) return { outcome: null, next: 'adjudication' };
  const settled =
    SETTLED.includes(outcome) && evidenceSuffices(outcome, sources, settings.independentSources);
  return { outcome, next: settled ? 'resolved' : 'editor_decides' };
}
