/** What may come to be said of each kind of thing, and who hears of it: by the policy and the people of the desk as they are. */
import type { Risk } from '#claims/domain';
import type { Sql } from '#database';
import type { Severity } from '#review/domain';
import type { CorrectionCase } from '#corrections/domain';
import {
  answerSteps,
  approvalSteps,
  approversOf,
  correctionSteps,
  deadlineSteps,
  editorsOf,
  errorSteps,
  having,
  questionSteps,
  reminderSettings,
  reviewSteps,
  settingsFor,
  signatureSteps,
  stepsFor,
  unassignedSteps,
  type Member,
  type Recipient,
  type ReminderSettings,
  type Timed,
} from './domain/index.js';
import type { Ladder } from './lay-out.js';
import { readMembers } from './reminders.repository.js';

/** By what a desk's reminders are laid out. */
export interface LadderDesk {
  readonly deskId: string;
  readonly timeZone: string;
  readonly settings: ReminderSettings;
  readonly members: readonly Member[];
}

export async function readDesk(tx: Sql, deskId: string): Promise<LadderDesk> {
  const [desk] = await tx.$queryRaw<{ timeZone: string; settings: unknown }[]>`
    SELECT "timeZone", settings FROM "Desk" WHERE id = ${deskId}::uuid`;
  const { timeZone, settings } = desk!;
  const members = await readMembers(tx, deskId);
  return { deskId, timeZone, settings: reminderSettings(settings, timeZone), members };
}

type Assigned = Timed & {
  readonly risk: Risk;
  readonly assigneeId: string;
  readonly assignedById: string;
};

export function assignmentLadder({ settings, timeZone, members }: LadderDesk, assignment: Assigned): Ladder {
  return {
    steps: stepsFor(assignment, settingsFor(assignment.risk, settings), timeZone),
    people: {
      assignee: [assignment.assigneeId],
      editor: editorsOf(assignment, members),
      chief: having(members, 'chief'),
    },
  };
}

/** A claim that came back to the queue by itself. */
export function claimLadder(desk: LadderDesk, { risk }: { readonly risk: Risk }, since: Date): Ladder {
  const steps = unassignedSteps(since, settingsFor(risk, desk.settings), desk.timeZone);
  return { steps, people: editorsAndChiefs(desk) };
}

/** The claims of a whole article. */
export function queueLadder(desk: LadderDesk, since: Date): Ladder {
  return { steps: unassignedSteps(since, desk.settings, desk.timeZone), people: editorsAndChiefs(desk) };
}

export function deadlineLadder(
  { settings }: LadderDesk,
  pressDeadline: Date,
  since: Date,
  as: Recipient,
  people: readonly string[],
): Ladder {
  return { steps: deadlineSteps(pressDeadline, since, settings, as), people: { [as]: people } };
}

interface Asked {
  readonly askedAt: Date;
  readonly askedById: string;
  readonly askedOfId: string | null;
  readonly claim: { readonly risk: Risk; readonly assigneeId: string | null };
}

/** Where nobody of the desk was asked, the one who asked sees to the answer. */
export function questionLadder(desk: LadderDesk, { askedAt, askedById, askedOfId, claim }: Asked): Ladder {
  const askedThemselves = askedOfId === null || askedOfId === askedById;
  return {
    steps: questionSteps(askedAt, settingsFor(claim.risk, desk.settings), desk.timeZone, askedThemselves),
    people: { asked: [askedOfId ?? askedById], asker: [claim.assigneeId ?? askedById] },
  };
}

export function errorLadder(desk: LadderDesk, severity: Severity, since: Date): Ladder {
  return {
    steps: errorSteps(since, severity, desk.settings, desk.timeZone),
    people: { ...editorsAndChiefs(desk), legal: having(desk.members, 'legal') },
  };
}

export function factLadder(
  desk: LadderDesk,
  { reviewAt, ownerId }: { readonly reviewAt: Date; readonly ownerId: string },
): Ladder {
  const steps = reviewSteps(reviewAt, desk.settings, desk.timeZone);
  return { steps, people: { ...editorsAndChiefs(desk), owner: [ownerId] } };
}

/** Whoever may sign a correction as it stands, its proposer and those who have signed it not among them. */
export function approvalLadder(
  { deskId, timeZone, settings, members }: LadderDesk,
  correction: CorrectionCase,
  since: Date,
): Ladder {
  const people = { approver: approversOf(correction, members, deskId) };
  return { steps: approvalSteps(since, settings, timeZone), people };
}

/** Whoever asked, and whoever checks the claim by now; not who wrote the answer down. */
export function answerLadder(
  since: Date,
  {
    askedById,
    answeredById,
    claim,
  }: Pick<Asked, 'askedById' | 'claim'> & { readonly answeredById: string | null },
): Ladder {
  const waiting = new Set([askedById, claim.assigneeId]);
  const asker = [...waiting].filter((id) => id !== null && id !== answeredById) as string[];
  return { steps: answerSteps(since), people: { asker } };
}

/** Whoever proposed a correction and the author of the text; not who did with it what there is to tell. */
export function correctionLadder(
  since: Date,
  {
    proposedById,
    authorId,
    actorId,
  }: Readonly<Record<'proposedById' | 'authorId' | 'actorId', string | null>>,
): Ladder {
  const [proposer, author] = [proposedById, authorId].map((id) =>
    id === null || id === actorId ? [] : [id],
  );
  return { steps: correctionSteps(since), people: { proposer, author } };
}

export function signatureLadder(since: Date, signerId: string): Ladder {
  return { steps: signatureSteps(since), people: { signer: [signerId] } };
}

/** Where a desk has no editor, its chiefs hear as such. */
export function editorsAndChiefs({ members }: LadderDesk) {
  const [editor, chief] = [having(members, 'editor'), having(members, 'chief')];
  return { editor: editor.length > 0 ? editor : chief, chief };
}
