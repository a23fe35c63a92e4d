import { z } from 'zod';

/**
 * The table of contents of the background: every job, and the ids that it needs. A job carries ids only, its desk's among
 * them; what it finds when it runs is what counts. Adding a line here fails to compile until apps/worker/handlers.ts has a
 * handler for it.
 */
export const JOBS = {
  /** Make the claims of an article's revision, each queued as its own unit of work. */
  'claims.extract': z.strictObject({ deskId: z.uuid(), revisionId: z.uuid() }),
  /** Read a revision with every lint rule and raise what they find as issues. */
  'review.lint': z.strictObject({ deskId: z.uuid(), revisionId: z.uuid() }),
  /** Fetch the page of a source and keep it as evidence. */
  'review.snapshot': z.strictObject({ deskId: z.uuid(), evidenceId: z.uuid() }),
  /** Look whether the address of a source is still there. */
  'review.recheck_evidence': z.strictObject({ deskId: z.uuid(), evidenceId: z.uuid() }),
  /** Look again at everything that rested on an entry of the fact book that now says something else, or nothing. */
  'review.fact_changed': z.strictObject({ deskId: z.uuid(), factId: z.string().min(1).max(300) }),
  /** Put back into the queue what someone who has left the desk had in hand. */
  'review.release': z.strictObject({ deskId: z.uuid(), userId: z.uuid() }),
  /** Forget how someone who was erased was called. */
  'review.forget': z.strictObject({ deskId: z.uuid(), userId: z.uuid() }),
  /** Delete the messages to someone who was erased. */
  'reminders.forget': z.strictObject({ deskId: z.uuid(), userId: z.uuid() }),
  /** Lay out the reminders of an assignment. */
  'reminders.plan': z.strictObject({ deskId: z.uuid(), assignmentId: z.uuid() }),
  /** Lay out the reminders of what waits for someone and is no assignment. */
  'reminders.watch': z.strictObject({
    deskId: z.uuid(),
    type: z.enum(['claim', 'article', 'question', 'issue', 'fact', 'correction']),
    id: z.uuid(),
  }),
  /** Let what is planned follow the policy of its desk, which has changed; `after`: go on after the thing of that id. */
  'reminders.replan': z.strictObject({
    deskId: z.uuid(),
    version: z.number().int(),
    after: z.uuid().optional(),
  }),
  /** Decide again whether reminders still hold, and send them. */
  'reminders.send': z.strictObject({ deskId: z.uuid(), reminderIds: z.array(z.uuid()).min(1).max(100) }),
  /** Post a digest whose time has come. */
  'reminders.digest': z.strictObject({ deskId: z.uuid(), digestId: z.uuid() }),
  /** Tell those who are named in a comment. */
  'reminders.mention': z.strictObject({ deskId: z.uuid(), commentId: z.uuid() }),
  /** Bring a notification to its reader by one channel. */
  'reminders.deliver': z.strictObject({ deskId: z.uuid(), deliveryId: z.uuid() }),
  /** Bring a message to a webhook. */
  'reminders.hook': z.strictObject({ deskId: z.uuid(), deliveryId: z.uuid() }),
  /** Tell the articles that are not out yet what their gate asks for from now on. */
  'review.gate_policy_changed': z.strictObject({ deskId: z.uuid() }),
  /** Close the correction of an issue whose fix was verified. */
  'corrections.follow_issue': z.strictObject({ deskId: z.uuid(), issueId: z.uuid() }),
  /** Note what the claims of a revision speak of that were made before there was an index of it. */
  'claims.index': z.strictObject({ deskId: z.uuid(), revisionId: z.uuid() }),
  /** Make a report that someone waits for. */
  'reports.make': z.strictObject({ deskId: z.uuid(), reportId: z.uuid() }),
} as const satisfies Record<string, z.ZodType<{ deskId: string }>>;

export type JobName = keyof typeof JOBS;

/** Jobs whose time has come already when they are asked for: they go before what waits. They must be few, and quick. */
const URGENT: ReadonlySet<string> = new Set<JobName>(['reminders.send']);

/** True for the name of a job that goes before others. */
export function isUrgent(name: string): boolean {
  return URGENT.has(name);
}

/** Jobs that come in crowds, one for each of many claims, and are done in a few milliseconds each. */
const QUICK: ReadonlySet<string> = new Set<JobName>(['reminders.plan']);

/** True for the name of a job that travels in company. */
export function isQuick(name: string): boolean {
  return QUICK.has(name);
}

export type JobPayload<Name extends JobName> = z.infer<(typeof JOBS)[Name]>;

/** True for the name of one of our jobs. */
export function isJobName(name: string): name is JobName {
  return Object.hasOwn(JOBS, name);
}
