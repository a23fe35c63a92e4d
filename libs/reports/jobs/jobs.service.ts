import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { record } from '#audit';
import {
  Conflict,
  fromCursor,
  Missing,
  newId,
  Problem,
  toPage,
  type Actor,
  type Clock,
  type Page,
  type PageRequest,
} from '#core';
import { CLOCK, Database, type ReportJob, type Tx } from '#database';
import { mustBeAble } from '#identity';
import { enqueue } from '#queue';
import { mustNotBeBlind } from '#review';
import { readPeriod } from '../accuracy/period.js';
import { fileOf, type Document } from '../documents.js';
import { ReportsService } from '../reports.service.js';
import { reportAsk, type ReportAsk } from './ask.js';
import type { ReportJobView } from './jobs.views.js';
import { beginParts, dropParts, readParts, type Attempt } from './parts.js';

const HOUR = 60 * 60 * 1000;
/** Milliseconds that a report waits for whoever asked for it. */
const KEPT = 24 * HOUR;
/** Reports of one person that are made or waiting to be fetched. */
const MOST_OF_ONE = 10;
/** A report that was begun so often and never ended is given up: whoever waits for it is told. */
const MOST_ATTEMPTS = 5;
/** In these a report is still to be made. */
const UNDER_WAY = ['waiting', 'making'] as const;
/** Reports that are forgotten at a time. */
const MOST_SWEPT = 1_000;
/** The file of a report that was made, as it is sent: a stretch at a time. */
export type KeptDocument = Omit<Document, 'body'> & {
  readonly size: number;
  readonly body: AsyncIterable<Uint8Array>;
};

/** Reports that take long: asked for, made by a worker, and fetched while they are kept. */
@Injectable()
export class ReportJobsService {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportsService,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /**
   * Asks for a report.
   * @throws what would keep it from being made now: Missing, Forbidden `review/blind`, Invalid `report/period`; Conflict
   * `report/too-many`.
   */
  ask(actor: Actor, ask: ReportAsk): Promise<ReportJobView> {
    mustBeAble(actor, 'report.read');
    const { deskId, userId } = actor;
    return this.database.transaction(async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`reports:${userId}`}, 0))`;
      const at = this.now();
      await mustBeThere(tx, actor, ask, at);
      const kept = await tx.reportJob.count({
        where: { byId: userId!, deskId, expiresAt: { gt: at }, status: { not: 'cancelled' } },
      });
      if (kept >= MOST_OF_ONE) throw new Conflict('report/too-many', { most: MOST_OF_ONE });
      const id = newId();
      const expiresAt = new Date(at.getTime() + KEPT);
      const job = await tx.reportJob.create({
        data: { id, deskId, byId: userId!, ask, askedAt: at, expiresAt },
      });
      await enqueue(tx, 'reports.make', id, { deskId, reportId: id });
      return viewOf(job);
    });
  }

  /** The reports that this person has asked for, the newest first. */
  async list(actor: Actor, { after, size }: PageRequest): Promise<Page<ReportJobView>> {
    const [before] = fromCursor(after, z.tuple([z.uuid()])) ?? [];
    const rows = await this.database.reader.reportJob.findMany({
      where: { ...this.those(actor), ...(before !== undefined && { id: { lt: before } }) },
      orderBy: { id: 'desc' },
      take: size + 1,
    });
    return toPage(rows, size, ({ id }) => [id], viewOf);
  }

  /** Where one of them stands. @throws Missing when it is someone else's, or was kept long enough. */
  async read(actor: Actor, id: string): Promise<ReportJobView> {
    return viewOf(await this.find(actor, id));
  }

  /**
   * Takes one of them back: it is made no longer, and its file is gone. One that is under way stays in the list as cancelled,
   * and the record tells; taken back again, it leaves the list. @throws Missing.
   */
  async takeBack(actor: Actor, id: string): Promise<void> {
    const { ask } = await this.find(actor, id);
    const at = this.now();
    await this.database.transaction(async (tx) => {
      const cancelled = await tx.reportJob.updateMany({
        where: { id, status: { in: [...UNDER_WAY] } },
        data: { status: 'cancelled', cancelledAt: at },
      });
      if (cancelled.count === 0) return tx.reportJob.deleteMany({ where: { id } });
      await tx.reportPart.deleteMany({ where: { jobId: id } });
      const about = { action: 'report.cancelled', subject: { type: 'report', id } };
      return record(tx, { actor, chain: actor.deskId, ...about, data: { ask }, at });
    });
  }

  /** Its file. @throws Missing; Forbidden `review/blind`; Conflict `thing/not-now` until it is made. */
  async file(actor: Actor, id: string): Promise<KeptDocument> {
    const { reader } = this.database;
    const job = await this.find(actor, id);
    const { status, name, size } = job;
    if (status !== 'made' || name === null) throw new Conflict('thing/not-now', { state: status });
    const ask = reportAsk.parse(job.ask);
    if (ask.kind === 'check') await mustNotBeBlind(reader, actor, ask.article);
    return { ...fileOf(name, ask.format, ''), size, body: readParts(this.database.sql, job) };
  }

  /**
   * Makes a report, with the rights that its asker has by now. Safe to repeat, and at once: the newest attempt counts. A
   * refusal is told and not repeated.
   */
  async make(deskId: string, id: string): Promise<void> {
    const { sql } = this.database;
    const job = await this.begin(deskId, id);
    if (job === undefined) return;
    try {
      if (job.attempt > MOST_ATTEMPTS) throw new Conflict('report/given-up');
      const actor = await this.askerOf(job);
      const parts = await beginParts(sql, job);
      let told = 0;
      const name = await this.reports.make(actor, reportAsk.parse(job.ask), async (piece, progress) => {
        await parts.write(piece);
        if (progress <= told) return;
        if (!(await this.change(job, { progress: (told = progress) })))
          throw new Error('nobody waits for it');
      });
      const made = { progress: 100, name, size: await parts.end(), madeAt: this.now() };
      if (!(await this.change(job, { status: 'made', ...made }))) await dropParts(sql, job);
    } catch (error) {
      await dropParts(sql, job);
      // Taken back meanwhile, or begun by another: whatever became of this attempt, nobody waits for it.
      if (!(await this.isMaking(job))) return;
      if (!(error instanceof Problem)) throw error;
      await this.change(job, { status: 'failed', error: error.slug });
    }
  }

  /** Forgets the reports whose time is up, each by itself: they are long. */
  async sweep(): Promise<void> {
    const { reader } = this.database;
    const over = await reader.reportJob.findMany({
      where: { expiresAt: { lte: this.now() } },
      orderBy: { expiresAt: 'asc' },
      take: MOST_SWEPT,
      select: { id: true },
    });
    for (const { id } of over) await reader.reportJob.deleteMany({ where: { id } });
  }

  /** Begins an attempt, unless the report is made or has failed. */
  private async begin(deskId: string, id: string): Promise<ReportJob | undefined> {
    const [job] = await this.database.reader.reportJob.updateManyAndReturn({
      where: { id, deskId, status: { in: [...UNDER_WAY] } },
      data: { status: 'making', progress: 0, attempt: { increment: 1 } },
    });
    return job;
  }

  /** True while the report is made by this attempt. */
  private async isMaking({ id, attempt }: Attempt): Promise<boolean> {
    return (await this.database.reader.reportJob.count({ where: { id, attempt, status: 'making' } })) > 0;
  }

  /** False when the report is no longer made by this attempt: then nothing changes. */
  private async change(
    { id, attempt }: Attempt,
    data: Partial<Pick<ReportJob, 'status' | 'progress' | 'error' | 'name' | 'size' | 'madeAt'>>,
  ): Promise<boolean> {
    const where = { id, attempt, status: 'making' as const };
    return (await this.database.reader.reportJob.updateMany({ where, data })).count > 0;
  }

  /** @throws Missing when they are no longer of the desk, or may no longer read reports. */
  private async askerOf({ deskId, byId }: ReportJob): Promise<Actor> {
    const member = await this.database.reader.membership.findUnique({
      where: { deskId_userId: { deskId, userId: byId }, user: { disabledAt: null } },
      select: { roles: true },
    });
    if (member === null) throw new Missing();
    const actor = { userId: byId, deskId, roles: member.roles };
    mustBeAble(actor, 'report.read');
    return actor;
  }

  private async find(actor: Actor, id: string): Promise<ReportJob> {
    const job = await this.database.reader.reportJob.findFirst({ where: { id, ...this.those(actor) } });
    if (job === null) throw new Missing();
    return job;
  }

  private those({ deskId, userId }: Actor) {
    return { deskId, byId: userId!, expiresAt: { gt: this.now() } };
  }
}

/** @throws Missing, Forbidden `review/blind`, Invalid `report/period`. */
async function mustBeThere(tx: Tx, actor: Actor, ask: ReportAsk, now: Date): Promise<void> {
  const { deskId } = actor;
  if (ask.kind === 'accuracy') {
    await readPeriod(tx, await tx.desk.findUniqueOrThrow({ where: { id: deskId } }), ask, now);
  } else if (ask.kind === 'record') {
    if ((await tx.correction.count({ where: { id: ask.correction, deskId } })) === 0) throw new Missing();
  } else {
    if ((await tx.article.count({ where: { id: ask.article, deskId } })) === 0) throw new Missing();
    await mustNotBeBlind(tx, actor, ask.article);
  }
}

function viewOf(job: ReportJob): ReportJobView {
  const { id, status, progress, error, name, size, askedAt, madeAt, cancelledAt, expiresAt } = job;
  const ask = reportAsk.parse(job.ask);
  return {
    ...{ id, ask, status, progress, problem: error },
    file: status === 'made' && name !== null ? { ...nameAndType(name, ask), size } : null,
    askedAt: askedAt.toISOString(),
    madeAt: madeAt?.toISOString() ?? null,
    cancelledAt: cancelledAt?.toISOString() ?? null,
    expiresAt: expiresAt.toISOString(),
  };
}

function nameAndType(name: string, { format }: ReportAsk) {
  const { name: file, type } = fileOf(name, format, '');
  return { name: file, type };
}
