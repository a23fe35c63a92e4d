import type { Schema } from '../api/client.js';

type Status = Schema<'ClaimState'>['status'];
type Risk = Schema<'ClaimSummary'>['risk'];
type Severity = Schema<'Issue'>['severity'];

/** How a state looks: never by colour alone, also by the line under the words and by a sign in the margin. */
export interface Mark {
  readonly sign: string;
  /** Of the words in the galley. */
  readonly line: string;
  /** Of the badge in the margin. */
  readonly badge: string;
}

const grey = 'bg-sunken text-soft';
const blue = 'bg-blue-wash text-blue';
const amber = 'bg-amber-wash text-amber';
const green = 'bg-green-wash text-green';
const red = 'bg-red-wash text-red';

export const CLAIM_MARKS: Readonly<Record<Status, Mark>> = {
  queued: { sign: '○', line: 'decoration-dotted decoration-edge', badge: grey },
  assigned: { sign: '◔', line: 'decoration-dotted decoration-blue', badge: blue },
  in_check: { sign: '◑', line: 'decoration-dashed decoration-blue', badge: blue },
  awaiting_answer: { sign: '?', line: 'decoration-wavy decoration-amber', badge: amber },
  checked: { sign: '◕', line: 'decoration-double decoration-amber', badge: amber },
  second_check: { sign: '②', line: 'decoration-double decoration-blue', badge: blue },
  disputed: { sign: '≠', line: 'decoration-double decoration-red', badge: red },
  resolved: { sign: '●', line: 'decoration-solid decoration-green', badge: green },
  not_checkable: { sign: '–', line: 'no-underline', badge: grey },
  duplicate: { sign: '=', line: 'no-underline', badge: grey },
  withdrawn: { sign: '×', line: 'no-underline', badge: grey },
  stale: { sign: '↻', line: 'decoration-dashed decoration-red', badge: red },
  orphaned: { sign: '∅', line: 'decoration-dashed decoration-red', badge: red },
};

export const SEVERITY_BADGES: Readonly<Record<Severity, string>> = {
  critical: red,
  major: red,
  minor: amber,
  info: grey,
};

const OVER: readonly Schema<'Issue'>['status'][] = ['dismissed', 'duplicate', 'closed'];

/** The issues that nobody has done away with. */
export function standing(issues: readonly Schema<'Issue'>[]): Schema<'Issue'>[] {
  return issues.filter(({ status }) => !OVER.includes(status));
}

export const RISK_BADGES: Readonly<Record<Risk, string>> = {
  legal: red,
  high: amber,
  medium: grey,
  low: grey,
};
