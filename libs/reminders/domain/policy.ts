import { z } from 'zod';
import { addWorkingDays, openingAfter, workingWeek } from './working-time.js';
import { MINUTE } from './zoned-time.js';

/** What a desk may decide otherwise about its reminders; the defaults are Stet's. */
const settings = z.object({
  week: workingWeek.prefault({}),
  reminders: z
    .object({
      /** What is offered is to be answered in two hours at a daily, by the next working day at a magazine. */
      rhythm: z.enum(['daily', 'magazine']).default('magazine'),
      /** Shares of the window, from the offer to the due time, after which it is due soon. */
      dueSoon: z.array(z.number().gt(0).lt(1)).max(5).default([0.5, 0.8]),
      /** Mornings on which what is late is brought up again. */
      lateMornings: z.number().int().min(0).max(30).default(5),
    })
    .prefault({}),
});
export type ReminderSettings = z.infer<typeof settings>;

/** A desk's settings for its reminders, from what it has decided otherwise. */
export function reminderSettings(decided: unknown): ReminderSettings {
  return settings.parse(decided ?? {});
}

/** What a reminder is about; the first word of every step. */
export const KINDS = ['accept', 'due', 'overdue'] as const;
export type Kind = (typeof KINDS)[number];

/** A step by its name: what it is about, and the how-manyeth of its kind it is. */
export function rungOf(step: string): { readonly kind: Kind; readonly rung: number } {
  const [, kind, rung] = /^([a-z]+)_(\d+)$/.exec(step) ?? [];
  const known = KINDS.find((one) => one === kind);
  if (known === undefined) throw new Error(`there is no step called ${step}`);
  return { kind: known, rung: Number(rung) };
}

/** Who hears of a step. */
export type Recipient = 'assignee' | 'editor';

/** One rung: when, and who hears of it. Steps of one assignment sort by time and then by name. */
export interface Step {
  /** `overdue_02` */
  readonly name: string;
  readonly at: Date;
  readonly to: readonly Recipient[];
}

/** What the policy asks of an assignment. */
export interface Timed {
  /** True when its assignee took it, or has accepted it. */
  readonly accepted: boolean;
  readonly offeredAt: Date;
  readonly dueAt: Date;
}

/** Milliseconds: how long an offer may stay open at a daily, and how long something is late before the editor hears of it. */
const TWO_HOURS = 120 * MINUTE;

/**
 * Every reminder that an assignment may come to need, in order. Each is decided again when its time comes; here it is
 * only laid out.
 */
export function stepsFor(assignment: Timed, { week, reminders }: ReminderSettings, timeZone: string): Step[] {
  const answered = (times: number) =>
    reminders.rhythm === 'daily'
      ? new Date(assignment.offeredAt.getTime() + times * TWO_HOURS)
      : addWorkingDays(assignment.offeredAt, times, week, timeZone);
  const morning = (days: number) => openingAfter(assignment.dueAt, days, week, timeZone);
  const steps = [
    ...ladder('accept', acceptRungs(assignment, answered)),
    ...ladder('due', dueRungs(assignment, reminders.dueSoon)),
    ...ladder('overdue', overdueRungs(assignment, reminders.lateMornings, morning)),
  ];
  return steps.sort((a, b) => a.at.getTime() - b.at.getTime() || (a.name < b.name ? -1 : 1));
}

type Rung = Pick<Step, 'at' | 'to'>;

function ladder(kind: Kind, rungs: readonly Rung[]): Step[] {
  return rungs.map((rung, index) => ({ name: `${kind}_${String(index + 1).padStart(2, '0')}`, ...rung }));
}

/** First the one who was asked, then the editor, to offer it to another. Once it is due, being late is what counts. */
function acceptRungs({ accepted, dueAt }: Timed, answered: (times: number) => Date): Rung[] {
  if (accepted) return [];
  const rungs: Rung[] = [
    { at: answered(1), to: ['assignee'] },
    { at: answered(2), to: ['editor'] },
  ];
  return rungs.filter(({ at }) => at < dueAt);
}

function dueRungs({ offeredAt, dueAt }: Timed, shares: readonly number[]): Rung[] {
  const window = dueAt.getTime() - offeredAt.getTime();
  if (window <= 0) return [];
  const inOrder = [...shares].sort((a, b) => a - b);
  return inOrder.map((share) => ({ at: new Date(offeredAt.getTime() + share * window), to: ['assignee'] }));
}

/**
 * The editor hears of it from the second time: two hours late, or as late as the whole window was long when that is less,
 * for what is wanted in twenty minutes cannot wait two hours.
 */
function overdueRungs(
  { offeredAt, dueAt }: Timed,
  mornings: number,
  morning: (days: number) => Date,
): Rung[] {
  const window = dueAt.getTime() - offeredAt.getTime();
  const wait = window > 0 ? Math.min(window, TWO_HOURS) : TWO_HOURS;
  const second = new Date(dueAt.getTime() + wait);
  const again = Array.from({ length: mornings }, (_, days) => morning(days + 1));
  return [
    { at: dueAt, to: ['assignee'] },
    ...[second, ...again].map((at): Rung => ({ at, to: ['assignee', 'editor'] })),
  ];
}
