import { z } from 'zod';
import { RISKS, type Risk } from '#claims/domain';
import { kindsAtLeast } from './channels.js';
import { quietHours } from './quiet.js';
import { addWorkingDays, clock, openingAfter, workingWeek } from './working-time.js';
import { MINUTE } from '#core';

/** What is offered is to be answered in two hours at a daily, by the next working day at a magazine; the rest in proportion. */
const rhythm = z.enum(['daily', 'magazine']);
/** Shares of the window, from the offer to the due time, after which it is due soon. */
const dueSoon = z.array(z.number().gt(0).lt(1)).max(5);
/** Mornings on which what is late is brought up again. */
const lateMornings = z.number().int().min(0).max(30);

const lines = {
  rhythm: rhythm.default('magazine'),
  dueSoon: dueSoon.default([0.5, 0.8]),
  lateMornings: lateMornings.default(5),
  /** On which of those mornings the chief hears of it too, unless an editor has acknowledged it. */
  chiefMorning: z.number().int().min(1).max(30).default(3),
  /** Minutes before the press deadline at which its blockers are told. */
  beforePress: z
    .array(
      z
        .number()
        .int()
        .min(5)
        .max(60 * 24 * 14),
    )
    .max(6)
    .default([24 * 60, 4 * 60, 60]),
  /** Working days without a sign of life after which work is taken back; unsaid: 1 at a daily, 3 at a magazine. */
  abandonedDays: z.number().int().min(1).max(30).nullable().default(null),
  /** How often the one asked is reminded of a question, once each working day; then its checker decides. */
  questionTimes: z.number().int().min(0).max(10).default(3),
  quiet: quietHours.nullable().default(null),
  /** When the digest of the day goes out. */
  digestAt: clock.default('09:10'),
  /** The least that reaches everyone by mail, whatever they prefer. */
  floor: kindsAtLeast,
};

const differences = z.strictObject({
  rhythm: rhythm.optional(),
  dueSoon: dueSoon.optional(),
  lateMornings: lateMornings.optional(),
});

/** What a desk may decide otherwise about its reminders; the defaults are Stet's. */
const settings = z.object({
  week: workingWeek.prefault({}),
  reminders: z
    .object({
      ...lines,
      /** What is different for claims of a risk. */
      risks: z.partialRecord(z.enum(RISKS), differences).default({}),
    })
    .prefault({}),
});
export type ReminderSettings = z.infer<typeof settings>;
/** The whole of them, to be shown. */
export const reminderSettingsView = settings;

/** The same for someone who writes it down: nothing that is not a setting. */
export const reminderSettingsSchema = z.strictObject({
  week: workingWeek.optional(),
  reminders: z
    .strictObject({ ...lines, risks: z.partialRecord(z.enum(RISKS), differences).default({}) })
    .partial()
    .optional(),
});

/** A desk's settings for its reminders, from what it has decided otherwise; a desk in Korea keeps its public holidays. */
export function reminderSettings(decided: unknown, timeZone?: string): ReminderSettings {
  const read = settings.parse(decided ?? {});
  const unsaid = (decided as { week?: { calendar?: unknown } } | null)?.week?.calendar === undefined;
  if (timeZone !== 'Asia/Seoul' || !unsaid) return read;
  return { ...read, week: { ...read.week, calendar: 'kr' } };
}

/** The settings for claims of a risk. */
export function settingsFor(risk: Risk, { week, reminders }: ReminderSettings): ReminderSettings {
  const { rhythm, dueSoon, lateMornings } = { ...reminders, ...reminders.risks[risk] };
  return {
    week,
    reminders: {
      ...reminders,
      rhythm: rhythm ?? reminders.rhythm,
      dueSoon: dueSoon ?? reminders.dueSoon,
      lateMornings: lateMornings ?? reminders.lateMornings,
    },
  };
}

/** What a reminder of an assignment is about; the first word of its steps. */
export const ASSIGNMENT_KINDS = ['accept', 'due', 'overdue', 'abandoned'] as const;
export type AssignmentKind = (typeof ASSIGNMENT_KINDS)[number];

/** What a reminder is about; the first word of every step. */
export const KINDS = [
  ...ASSIGNMENT_KINDS,
  'unassigned',
  'question',
  'deadline',
  'error',
  'review',
  'approval',
  'signature',
  'answer',
  'correction',
] as const;
export type Kind = (typeof KINDS)[number];

/** What a message is about: reminders, and comments that name someone. */
export const MESSAGE_KINDS = [...KINDS, 'mention'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** A step by its name: what it is about, and the how-manyeth of its kind it is. */
export function rungOf(step: string): { readonly kind: Kind; readonly rung: number } {
  const [, kind, rung] = /^([a-z]+)_(\d+)$/.exec(step) ?? [];
  const known = KINDS.find((one) => one === kind);
  if (known === undefined) throw new Error(`there is no step called ${step}`);
  return { kind: known, rung: Number(rung) };
}

/** Whether a step is said at once: quiet hours hold back its mail, not what stands in the inbox. */
export function isAtOnce(step: string): boolean {
  return rungOf(step).rung === 0;
}

/** Whether the desk still wants a step that was laid out when it may have decided otherwise. */
export function isWanted(step: string, role: Recipient, { reminders }: ReminderSettings): boolean {
  const { kind, rung } = rungOf(step);
  const { dueSoon, lateMornings, chiefMorning, questionTimes, beforePress } = reminders;
  switch (kind) {
    case 'due':
      return rung <= dueSoon.length;
    case 'overdue':
      return rung <= 2 + lateMornings && (role !== 'chief' || rung - 2 >= chiefMorning);
    case 'question':
      return role === 'asked' ? rung <= questionTimes : true;
    case 'deadline':
      return rung <= beforePress.length;
    case 'error':
      return rung <= 1 + Math.max(1, lateMornings);
    case 'approval':
      return rung <= Math.max(1, lateMornings);
    default:
      return true;
  }
}

/** As what someone hears of a step. */
export const RECIPIENTS = [
  'assignee',
  'editor',
  'chief',
  'asked',
  'asker',
  'legal',
  'owner',
  'approver',
  'signer',
  'proposer',
  'author',
] as const;
export type Recipient = (typeof RECIPIENTS)[number];

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
  const idle = idleUntil(assignment.offeredAt, { week, reminders }, timeZone);
  const steps = [
    ...ladder('accept', acceptRungs(assignment, answered)),
    ...ladder('due', dueRungs(assignment, reminders.dueSoon)),
    ...ladder('overdue', overdueRungs(assignment, reminders, morning)),
    ...ladder('abandoned', [{ at: idle, to: ['assignee', 'editor'] }]),
  ];
  return steps.sort((a, b) => a.at.getTime() - b.at.getTime() || (a.name < b.name ? -1 : 1));
}

/** Until when work may lie without a sign of life since that moment. */
export function idleUntil(since: Date, { week, reminders }: ReminderSettings, timeZone: string): Date {
  const days = reminders.abandonedDays ?? (reminders.rhythm === 'daily' ? 1 : 3);
  return addWorkingDays(since, days, week, timeZone);
}

export type Rung = Pick<Step, 'at' | 'to'>;

/** The rungs of one kind, by their names. */
export function ladder(kind: Kind, rungs: readonly Rung[]): Step[] {
  return rungs.map((rung, index) => ({ name: `${kind}_${String(index + 1).padStart(2, '0')}`, ...rung }));
}

/** What is said in the moment in which it is laid out, before the first rung. */
export function atOnce(kind: Kind, at: Date, ...to: readonly Recipient[]): Step {
  return { name: `${kind}_00`, at, to };
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
  { lateMornings, chiefMorning }: ReminderSettings['reminders'],
  morning: (days: number) => Date,
): Rung[] {
  const window = dueAt.getTime() - offeredAt.getTime();
  const wait = window > 0 ? Math.min(window, TWO_HOURS) : TWO_HOURS;
  const second = new Date(dueAt.getTime() + wait);
  const again = Array.from({ length: lateMornings }, (_, days): Rung => {
    const to: Recipient[] =
      days + 1 < chiefMorning ? ['assignee', 'editor'] : ['assignee', 'editor', 'chief'];
    return { at: morning(days + 1), to };
  });
  return [{ at: dueAt, to: ['assignee'] }, { at: second, to: ['assignee', 'editor'] }, ...again];
}
