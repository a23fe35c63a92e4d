import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { record } from '#audit';
import { fromCursor, Missing, toPage, type Actor, type Clock, type Page, type PageRequest } from '#core';
import { CLOCK, Database } from '#database';
import { listDead, revive, summarize, type DeadJob } from '#queue';

/** Work in the background that was given up after ten attempts. */
export const deadJobView = z
  .object({
    id: z.string(),
    job: z.string(),
    key: z.string(),
    attempts: z.number().int(),
    error: z.string().nullable().describe('Why the last attempt failed'),
    createdAt: z.iso.datetime(),
    deadAt: z.iso.datetime(),
    allowed: z.array(z.enum(['retry'])),
  })
  .meta({ id: 'DeadJob' });
export type DeadJobView = z.infer<typeof deadJobView>;

/** How the work in the background stands, by job. */
export const jobsSummaryView = z
  .object({
    items: z.array(
      z.object({
        job: z.string(),
        waiting: z.number().int().describe('To be sent, for the first time or again after a pause'),
        underWay: z.number().int().describe('On their way, or at work'),
        failing: z.number().int().describe('Those of both whose last attempt failed'),
        dead: z.number().int().describe('Given up after ten attempts'),
        oldest: z.iso.datetime().nullable().describe('When the oldest that is not done was asked for'),
      }),
    ),
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
    const rows = await summarize(this.database.reader, deskId);
    return { items: rows.map((row) => ({ ...row, oldest: row.oldest?.toISOString() ?? null })) };
  }

  /** The desk's dead jobs, the oldest first. */
  async listDead(actor: Actor, { after, size }: PageRequest): Promise<Page<DeadJobView>> {
    const cursor = fromCursor(after, z.tuple([z.string().regex(/^\d{1,18}$/)]));
    const rows = await listDead(this.database.reader, actor.deskId, BigInt(cursor?.[0] ?? 0), size + 1);
    return toPage(rows, size, ({ id }) => [String(id)], viewOf);
  }

  /**
   * Has a dead job tried again, from the first attempt.
   * @throws Missing when the desk has no dead job of that id.
   */
  retry(actor: Actor, id: string): Promise<DeadJobView> {
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

function viewOf({ id, createdAt, deadAt, ...job }: DeadJob): DeadJobView {
  return {
    ...job,
    id: String(id),
    createdAt: createdAt.toISOString(),
    deadAt: deadAt.toISOString(),
    allowed: ['retry'],
  };
}
