/** Why a job did not succeed, by what the worker noted of it. */
const REASONS = {
  fallen: /^$/,
  unreadable: /^\[\s*\{[^]*"code":/,
  unreachable: /ECONN|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|fetch failed/,
  slow: /time(?:d )?out|ETIMEDOUT/i,
} as const;

/** The reason in a word; `other` where it is none that is known. */
export function whyFailed(noted: string | null): keyof typeof REASONS | 'other' {
  const reasons = Object.keys(REASONS) as (keyof typeof REASONS)[];
  return reasons.find((reason) => REASONS[reason].test(noted ?? '')) ?? 'other';
}
