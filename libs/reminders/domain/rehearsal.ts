import type { ClaimStatus, Risk } from '#claims/domain';
import type { Role } from '#core';
import type { CorrectionType } from '#corrections/domain';
import type { Severity } from '#review/domain';
import { paceOf, quietPace, type Pace } from './channels.js';
import {
  idleUntil,
  isAtOnce,
  rungOf,
  settingsFor,
  stepsFor,
  type Kind,
  type Recipient,
  type ReminderSettings,
  type Step,
} from './policy.js';
import { quietUntil } from './quiet.js';
import { approversOf, editorsOf, having, type Member } from './recipients.js';
import {
  approvalSteps,
  deadlineSteps,
  errorSteps,
  questionSteps,
  reviewSteps,
  unassignedSteps,
} from './watched-steps.js';

/** Something that waited for someone in the past: from when, until when, and what its steps are laid out by. */
export type Waited = {
  readonly id: string;
  /** null: it belongs to no article. */
  readonly articleId: string | null;
  readonly since: Date;
  /** null: it still waits. */
  readonly until: Date | null;
} & (
  | {
      readonly type: 'assignment';
      readonly risk: Risk;
      readonly assigneeId: string;
      readonly assignedById: string;
      readonly dueAt: Date;
      readonly acceptedAt: Date | null;
      /** Its article's, of which its assignee hears too. */
      readonly pressDeadline: Date | null;
      /** When someone was seen at it, in order. */
      readonly signs: readonly Sign[];
    }
  | { readonly type: 'claims' }
  | { readonly type: 'claim'; readonly risk: Risk }
  | { readonly type: 'question'; readonly risk: Risk; readonly askedId: string; readonly askerId: string }
  | { readonly type: 'article'; readonly pressDeadline: Date }
  | { readonly type: 'issue'; readonly severity: Severity }
  | { readonly type: 'fact'; readonly ownerId: string }
  | {
      readonly type: 'correction';
      readonly correctionType: CorrectionType;
      readonly proposedById: string;
      /** Signatures, while others were still missing. */
      readonly approvals: readonly Approval[];
    }
);

/** Someone's signature. */
export interface Approval {
  readonly role: Role;
  readonly byId: string;
  readonly at: Date;
}

/** A sign of life: a source, a comment, or a move of the claim to a status. */
export interface Sign {
  readonly at: Date;
  readonly to: ClaimStatus | null;
}

/** A message that someone would have had. */
export interface Rehearsed {
  readonly at: Date;
  readonly kind: Kind;
  readonly step: string;
  readonly subject: { readonly type: string; readonly id: string };
  readonly articleId: string | null;
  readonly recipientId: string;
  readonly mail: Pace;
}

/**
 * Who would have been told what between two moments, had the desk decided so: the same steps as for what is to come, less
 * what had moved on by then, or would have been taken back. Acknowledgements, snoozes and preferences of that time are not
 * counted in: they answered other messages. What is told once by any settings is left out: signatures that fell, answers, and what
 * became of corrections.
 */
export function rehearse(
  past: readonly Waited[],
  settings: ReminderSettings,
  timeZone: string,
  members: readonly Member[],
  { from, to }: { readonly from: Date; readonly to: Date },
): Rehearsed[] {
  const told = past.flatMap((waited) => {
    const takenBack = waited.type === 'assignment' ? abandonedAt(waited, settings, timeZone) : null;
    return stepsOf(waited, settings, timeZone, takenBack).flatMap(({ name, at: planned, to: roles }) => {
      const { kind, rung } = rungOf(name);
      const quiet = isCritical(waited, kind)
        ? undefined
        : quietUntil(planned, settings.reminders.quiet, settings.week, timeZone);
      const at = isAtOnce(name) ? planned : (quiet ?? planned);
      const answered = kind === 'accept' && waited.type === 'assignment' ? waited.acceptedAt : null;
      const released = kind === 'abandoned' ? null : takenBack;
      const moved = [waited.until, answered, released].some((moment) => moment !== null && moment <= at);
      if (moved || at < from || at >= to) return [];
      const pace = paceOf(kind, rung, undefined, settings.reminders.floor);
      const mail = isAtOnce(name) && quiet !== undefined ? quietPace(pace) : pace;
      const people = peopleOf(waited, members, at);
      const recipients = new Set(roles.flatMap((role) => people[role] ?? []));
      const subject = subjectOf(waited, kind);
      return [...recipients].map((recipientId) => ({
        ...{ at, kind, step: name, subject, articleId: waited.articleId, recipientId, mail },
      }));
    });
  });
  return once(told).sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** Whoever has two claims of an article, or is its editor too, hears of its press deadline once. */
function once(told: readonly Rehearsed[]): Rehearsed[] {
  const heard = new Set<string>();
  return told.filter(({ kind, step, subject, recipientId }) => {
    if (kind !== 'deadline') return true;
    const name = `${subject.id} ${step} ${recipientId}`;
    const isNew = !heard.has(name);
    heard.add(name);
    return isNew;
  });
}

function subjectOf({ type, id, articleId }: Waited, kind: Kind): Rehearsed['subject'] {
  if (type === 'claims' || (kind === 'deadline' && articleId !== null))
    return { type: 'article', id: articleId ?? id };
  return { type, id };
}

function stepsOf(
  waited: Waited,
  settings: ReminderSettings,
  timeZone: string,
  takenBack: Date | null,
): Step[] {
  switch (waited.type) {
    case 'assignment': {
      const taken = waited.acceptedAt !== null && waited.acceptedAt <= waited.since;
      const timed = { offeredAt: waited.since, dueAt: waited.dueAt, accepted: taken };
      const press = waited.pressDeadline;
      const steps = stepsFor(timed, settingsFor(waited.risk, settings), timeZone);
      return [
        ...steps.flatMap((step) => {
          if (rungOf(step.name).kind !== 'abandoned') return [step];
          return takenBack === null ? [] : [{ ...step, at: takenBack }];
        }),
        ...(press === null ? [] : deadlineSteps(press, waited.since, settings, 'assignee')),
      ];
    }
    case 'claims':
      return unassignedSteps(waited.since, settings, timeZone);
    case 'claim':
      return unassignedSteps(waited.since, settingsFor(waited.risk, settings), timeZone);
    case 'question':
      return questionSteps(
        waited.since,
        settingsFor(waited.risk, settings),
        timeZone,
        waited.askedId === waited.askerId,
      );
    case 'article':
      return deadlineSteps(waited.pressDeadline, waited.since, settings, 'editor');
    case 'issue':
      return errorSteps(waited.since, waited.severity, settings, timeZone);
    case 'fact':
      return reviewSteps(waited.since, settings, timeZone);
    case 'correction':
      return approvalSteps(waited.since, settings, timeZone);
  }
}

/** When the work would have been taken back: nobody was seen at it for too long, and nothing was waited for. */
function abandonedAt(
  { risk, acceptedAt, signs }: Waited & { readonly type: 'assignment' },
  settings: ReminderSettings,
  timeZone: string,
): Date | null {
  if (acceptedAt === null) return null;
  const seen: Sign[] = [{ at: acceptedAt, to: 'in_check' }, ...signs.filter(({ at }) => at > acceptedAt)];
  let status: ClaimStatus | null = null;
  for (const [index, { at, to }] of seen.entries()) {
    status = to ?? status;
    const idle = idleUntil(at, settingsFor(risk, settings), timeZone);
    const next = seen[index + 1];
    if (status === 'in_check' && (next === undefined || idle < next.at)) return idle;
  }
  return null;
}

function peopleOf(
  waited: Waited,
  members: readonly Member[],
  at: Date,
): Partial<Record<Recipient, readonly string[]>> {
  const [editors, chief] = [having(members, 'editor'), having(members, 'chief')];
  const editor = editors.length > 0 ? editors : chief;
  switch (waited.type) {
    case 'assignment':
      return { assignee: [waited.assigneeId], editor: editorsOf(waited, members), chief };
    case 'question':
      return { asked: [waited.askedId], asker: [waited.askerId] };
    case 'issue':
      return { editor, chief, legal: having(members, 'legal') };
    case 'fact':
      return { editor, owner: [waited.ownerId] };
    case 'correction': {
      const { correctionType: type, proposedById } = waited;
      const approvals = waited.approvals.filter((approval) => approval.at <= at);
      const proposed = {
        status: 'proposed',
        appliedById: null,
        openDerivatives: 0,
        afterPrint: false,
      } as const;
      return { approver: approversOf({ ...proposed, type, proposedById, approvals }, members, '') };
    }
    default:
      return { editor, chief };
  }
}

function isCritical(waited: Waited, kind: Kind): boolean {
  return kind === 'deadline' || (waited.type === 'issue' && waited.severity === 'critical');
}
