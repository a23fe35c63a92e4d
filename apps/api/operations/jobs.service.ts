import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { record } from '#audit';
import { fromCursor, Missing, toPage, type Actor, type Clock, type Page, type PageRequest } from '#core';
import { CLOCK, Database } from '#database';
import { listFailed, revive, summarize, type FailedJob } from '#queue';
import { countWorkers, readResults } from './background.repository.js';

/** Work in the background that did not succeed: it is tried again, or was given up. */
export const failedJobView = z
  .object({
    id: z.string(),
    job: z.string(),
    key: z.string(),
    attempts: z.number().int(),
    error: z.string().nullable().describe('Why the last attempt failed'),
    createdAt: z.iso.datetime(),
    deadAt: z.iso.datetime().nullable().describe('When it was given up; null: it is tried again'),
    againAt: z.iso
      .datetime()
      .nullable()
      .describe('When it is tried again; null when it is under way, or given up'),
    allowed: z.array(z.enum(['retry'])).describe('What was given up may be tried again'),
  })
  .meta({ id: 'FailedJob' });
export type FailedJobView = z.infer<typeof failedJobView>;

const delivered = z.object({
  channel: z.enum(['mail', 'webhook']),
  waiting: z.number().int().describe('On their way'),
  delivered: z.number().int(),
  failed: z.number().int().describe('Refused for good'),
  cancelled: z.number().int().describe('Their reason had gone, or their receiver'),
});

/** How the work in the background stands: by job, and what became of messages. */
export const jobsSummaryView = z
  .object({
    items: z.array(
      z.object({
        job: z.string(),
        waiting: z.number().int().describe('To be sent, for the first time or again after a pause'),
        underWay: z.number().int().describe('On their way, or at work'),
        failing: z.number().int().describe('Those of both whose last attempt failed'),
        dead: z
          .number()
          .int()
          .describe('Given up after ten failed attempts or more than twenty fallen workers'),
        oldest: z.iso.datetime().nullable().describe('When the oldest that is not done was asked for'),
      }),
    ),
    workers: z.number().int().describe('Workers that are connected, for all desks'),
    deliveries: z.array(delivered).describe('Those that wait, and the results of the last 24 hours'),
  })
  .meta({ id: 'JobsSummary' });
export type JobsSummaryView = z.infer<typeof jobsSummaryView>;

/** What administrators see and do of the background. */
@Injectable()
export class JobsService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** How the desk's jobs stand that are not done, by job. */
  async summary({ deskId }: Actor): Promise<JobsSummaryView> {
    const { reader } = this.database;
    const rows = await summarize(reader, deskId);
    return {
      items: rows.map((row) => ({ ...row, oldest: row.oldest?.toISOString() ?? null })),
      workers: await countWorkers(reader),
      deliveries: await readResults(reader, deskId),
    };
  }

  /** The desk's jobs that failed, the oldest first; only the dead when those are asked for. */
  async listFailed(
    actor: Actor,
    { after, size, only }: PageRequest & { readonly only?: 'dead' | undefined },
  ): Promise<Page<FailedJobView>> {
    const cursor = fromCursor(after, z.tuple([z.string().regex(/^\d{1,18}$/)]));
    const from = BigInt(cursor?.[0] ?? 0);
    const rows = await listFailed(this.database.reader, actor.deskId, from, size + 1, only);
    return toPage(rows, size, ({ id }) => [String(id)], viewOf);
  }

  /**
   * Has a dead job tried again, from the first attempt.
   * @throws Missing when the desk has no dead job of that id.
   */
  retry(actor: Actor, id: string): Promise<FailedJobView> {
    return this.database.transaction(async (tx) => {
      const dead = await revive(tx, actor.deskId, BigInt(id));
      if (dead === undefined) throw new Missing();
      await record(tx, {
        actor,
        chain: actor.deskId,
        action: 'job.retried',
        subject: { type: 'job', id },
        data: { key: dead.key },
        at: this.now(),
      });
      return { ...viewOf(dead), allowed: [] };
    });
  }
}

function viewOf({ id, createdAt, deadAt, againAt, ...job }: FailedJob): FailedJobView {
  return {
    ...job,
    id: String(id),
    createdAt: createdAt.toISOString(),
    deadAt: deadAt?.toISOString() ?? null,
    againAt: againAt?.toISOString() ?? null,
    allowed: deadAt === null ? [] : ['retry'],
  };
}
