import type { Sql } from '#database';
import {
  isWanted,
  localeOf,
  messageFor,
  quietUntil,
  reminderSettings,
  rungOf,
  watchedMessage,
  whyNot,
  whyNotWatched,
  type AssignmentKind,
  type Message,
  type WhyNot,
} from './domain/index.js';
import {
  idleEnd,
  readAssignmentFacts,
  situationOf,
  type AnyCase,
  type AssignmentFacts,
} from './reminders.repository.js';
import { readWatched } from './watched.repository.js';

/** What is to become of a reminder whose time has come, as things stand now. */
export interface Standing {
  /** Why it must not go out. */
  readonly reason: WhyNot | undefined;
  /** Until when it waits, because work goes on. */
  readonly until: Date | undefined;
  readonly message: Message;
  /** A path of the desk. */
  readonly link: string;
  /** Even quiet hours do not hold it back. */
  readonly isCritical: boolean;
}

/** Reads what a reminder is about and decides by the policy: when its time comes, and again before the mail. */
export async function standingOf(tx: Sql, found: AnyCase, now: Date): Promise<Standing> {
  const [standing] = await standingsOf(tx, [found], now);
  return standing!;
}

/** The same for many, in their order; what they are about is read at once where it is an assignment. */
export async function standingsOf(tx: Sql, cases: readonly AnyCase[], now: Date): Promise<Standing[]> {
  const assignments = cases.filter(({ subjectType }) => subjectType === 'assignment');
  const facts = await readAssignmentFacts(
    tx,
    assignments.map(({ subjectId }) => subjectId),
  );
  const standings: Standing[] = [];
  for (const found of cases) {
    const standing =
      found.subjectType === 'assignment'
        ? standingOfAssignment(found, facts.get(found.subjectId)!, now)
        : await standingOfWatched(tx, found, now);
    const wanted = isWanted(found.step, found.role, reminderSettings(found.settings, found.timeZone));
    standings.push(
      wanted ? standing : { ...standing, reason: standing.reason ?? 'policy', until: undefined },
    );
  }
  return standings;
}

function standingOfAssignment(found: AnyCase, facts: AssignmentFacts, now: Date): Standing {
  const locale = localeOf(found.recipientLocale);
  const { kind, rung } = rungOf(found.step);
  const to = found.role === 'assignee' ? 'assignee' : 'editor';
  const occasion = {
    ...facts,
    kind: kind as AssignmentKind,
    rung,
    to,
    dueAt: facts.assignmentDueAt,
  } as const;
  const reason = whyNot(situationOf(found, facts, now));
  return {
    reason,
    until: reason === 'active' ? later(idleEnd(found, facts), now) : undefined,
    message: messageFor({ ...occasion, timeZone: found.timeZone }, locale),
    link: `/articles/${found.articleId}?claim=${facts.claimId}`,
    isCritical: false,
  };
}

async function standingOfWatched(tx: Sql, found: AnyCase, now: Date): Promise<Standing> {
  const locale = localeOf(found.recipientLocale);
  const { watched, tidings, link, isCritical } = await readWatched(tx, found, now);
  const recipient = { id: found.recipientId, deskId: found.deskId, roles: found.recipientRoles };
  return {
    reason: whyNotWatched({ watched, role: found.role, recipient, others: found.others }),
    until: undefined,
    message: watchedMessage(tidings, found.role, found.timeZone, locale),
    link,
    isCritical,
  };
}

/** When the quiet that the desk wants now is over, for what is not critical. */
export function quietFor(found: AnyCase, { isCritical }: Standing, now: Date): Date | undefined {
  if (isCritical) return undefined;
  const { week, reminders } = reminderSettings(found.settings, found.timeZone);
  return quietUntil(now, reminders.quiet, week, found.timeZone);
}

/** Work that waits for an answer may be silent for long: it is looked at again an hour from now at the earliest. */
function later(at: Date, now: Date): Date {
  return new Date(Math.max(at.getTime(), now.getTime() + 3_600_000));
}
