import type { ClaimStatus, Outcome, Risk } from '#claims/domain';
import type { Role } from '#core';
import { weighs, type Severity } from './categories.js';
import { evidenceSuffices, type Source } from './evidence-rule.js';
import type { GateRule, WaivableRule } from './gate-rules.js';
import { GATE_WORDS } from './gate-words.js';
import type { IssueStatus } from './issue-machine.js';
import type { GateSettings } from './settings.js';

/** Everything that the gate looks at: one revision of one article, and what stands against it. */
export interface GateCase {
  readonly articleId: string;
  /** The newest revision. */
  readonly head: { readonly number: number; readonly sha256: string };
  /** The hash that is asked about. */
  readonly sha256: string;
  readonly linted: boolean;
  readonly claims: readonly GateClaim[];
  readonly issues: readonly GateIssue[];
  /** The roles that have signed the head's hash. */
  readonly signed: readonly Role[];
  readonly waivers: readonly GateWaiver[];
}

export interface GateClaim {
  readonly id: string;
  readonly number: number;
  readonly status: ClaimStatus;
  readonly risk: Risk;
  readonly outcome: Outcome | null;
  /** Who has checked it in this round. */
  readonly checkerIds: readonly string[];
  readonly authorId: string | null;
  /** What the checks of this round rest on, without what was withdrawn. */
  readonly sources: readonly Source[];
}

export interface GateIssue {
  readonly id: string;
  readonly number: number;
  readonly claimId: string | null;
  readonly status: IssueStatus;
  readonly severity: Severity;
}

export interface GateWaiver {
  readonly rule: string;
  readonly subjectId: string;
  /** Of the revision that it is for; null: of any. */
  readonly revisionNumber: number | null;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
}

/** One reason why the gate is closed. */
export interface Blocker {
  readonly rule: GateRule;
  readonly subject: { readonly type: 'article' | 'claim' | 'issue' | 'role'; readonly id: string };
  readonly said: { readonly ko: string; readonly en: string; readonly fr: string };
  /** A path of the desk, and of the API below its base. */
  readonly link: string;
}

/** The answer: open, or every reason why not; `waived` is what would stand in the way without a waiver. */
export interface Gate {
  readonly open: boolean;
  readonly blockers: readonly Blocker[];
  readonly waived: readonly Blocker[];
}

/** Whether exactly this text may go out, and if not, everything that is in the way. */
export function gateAt(gate: GateCase, settings: GateSettings, now: Date): Gate {
  const found = [
    ...textBlockers(gate),
    ...gate.claims.flatMap((claim) => claimBlockers(claim, gate, settings)),
  ];
  found.push(...issueBlockers(gate, settings), ...signOffBlockers(gate, settings));
  const standing = gate.waivers.filter((waiver) => stands(waiver, gate.head.number, now));
  const isWaived = ({ rule, subject }: Blocker) =>
    standing.some((waiver) => waiver.rule === rule && waiver.subjectId === subject.id);
  const blockers = found.filter((blocker) => !isWaived(blocker));
  return { open: blockers.length === 0, blockers, waived: found.filter(isWaived) };
}

/** True while a waiver holds for the newest revision. It ends by the clock and with the text, with no job to end it. */
export function stands(
  { revisionNumber, expiresAt, revokedAt }: Omit<GateWaiver, 'rule' | 'subjectId'>,
  head: number,
  now: Date,
): boolean {
  const isOfText = revisionNumber === null || revisionNumber === head;
  return isOfText && revokedAt === null && now < expiresAt;
}

function textBlockers({ articleId, head, sha256, linted }: GateCase): Blocker[] {
  const article = { type: 'article', id: articleId } as const;
  const link = `/articles/${articleId}`;
  const blockers: Blocker[] = [];
  if (sha256 !== head.sha256) {
    blockers.push({
      rule: 'text-superseded',
      subject: article,
      said: GATE_WORDS['text-superseded'](head.number),
      link,
    });
  }
  if (!linted) {
    blockers.push({
      rule: 'lint-missing',
      subject: article,
      said: GATE_WORDS['lint-missing'](head.number),
      link,
    });
  }
  return blockers;
}

const SETTLED: readonly ClaimStatus[] = ['resolved', 'not_checkable', 'duplicate', 'withdrawn'];
const CARRYING: readonly IssueStatus[] = ['open', 'confirmed', 'fix_proposed', 'waived'];

function claimBlockers(claim: GateClaim, { issues }: GateCase, settings: GateSettings): Blocker[] {
  const { id, number, status, outcome, risk } = claim;
  const blocker = (rule: WaivableRule): Blocker => ({
    rule,
    subject: { type: 'claim', id },
    said: GATE_WORDS[rule](number),
    link: `/claims/${id}`,
  });
  if (status === 'stale' || status === 'orphaned') return [blocker('claim-stale')];
  if (status === 'disputed') return [blocker('claim-disputed')];
  if (!SETTLED.includes(status)) return [blocker('claim-open')];
  if (status !== 'resolved' || outcome === null) return [];
  const rules: WaivableRule[] = [];
  const carried = issues.some((issue) => issue.claimId === id && carries(issue, settings));
  if (outcome === 'wrong' && !carried) rules.push('claim-wrong');
  if (!evidenceSuffices(outcome, claim.sources, settings.independentSources)) rules.push('evidence-missing');
  if (settings.secondReader.includes(risk) && readersOf(claim) < 2) rules.push('second-reader-missing');
  return rules.map(blocker);
}

/** An issue tells of a wrong claim when someone has confirmed it, or when it stands in the way by itself. */
function carries({ status, severity }: GateIssue, { severity: threshold }: GateSettings): boolean {
  return CARRYING.includes(status) && (status !== 'open' || weighs(severity, threshold));
}

function readersOf({ checkerIds, authorId }: GateClaim): number {
  return new Set(checkerIds.filter((id) => id !== authorId)).size;
}

/** A waived issue whose waiver has ended stands in the way again. */
function issueBlockers({ issues }: GateCase, { severity: threshold }: GateSettings): Blocker[] {
  return issues
    .filter(({ status, severity }) => CARRYING.includes(status) && weighs(severity, threshold))
    .map(({ id, number, status }) => {
      const rule = status === 'open' ? 'issue-undecided' : 'error-unfixed';
      return { rule, subject: { type: 'issue', id }, said: GATE_WORDS[rule](number), link: `/issues/${id}` };
    });
}

function signOffBlockers({ articleId, signed }: GateCase, { signOffs }: GateSettings): Blocker[] {
  return signOffs
    .filter((role) => !signed.some((signature) => countsFor(signature, role)))
    .map((role) => ({
      rule: 'sign-off-missing',
      subject: { type: 'role', id: role },
      said: GATE_WORDS['sign-off-missing'](role),
      link: `/articles/${articleId}`,
    }));
}

/** A chief's signature is also an editor's. */
function countsFor(signature: Role, asked: Role): boolean {
  return signature === asked || (signature === 'chief' && asked === 'editor');
}
