import { Inject, Injectable } from '@nestjs/common';
import {
  desksWithoutCheckpoint,
  headsAt,
  loadSigningKey,
  lostSince,
  makeCheckpoint,
  readCheckpoint,
  readCheckpointKey,
} from '#audit';
import type { Env } from '#config';
import { fromCursor, Missing, toPage, type Actor, type Clock, type Page, type PageRequest } from '#core';
import { CLOCK, Database, ENV, type Checkpoint } from '#database';
import { mustBeAble } from '#identity';
import { z } from 'zod';
import { CHECKPOINT, reportFile, sealed } from './domain/index.js';
import type { CheckpointVerificationView, CheckpointView, SigningKeyView } from './checkpoints.views.js';
import { fileOf, type Document } from './documents.js';

/** Milliseconds: as long as a day, so that a desk has a checkpoint for each. */
const DAY = 24 * 60 * 60 * 1000;
/** So many heads are named that the store has lost. */
const NAMED = 100;

/** Signatures on where every chain of a desk ends: what was cut off or dropped since does not fit them. */
@Injectable()
export class CheckpointsService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** Makes one now. */
  async make(actor: Actor): Promise<CheckpointView> {
    mustBeAble(actor, 'audit.checkpoint');
    const key = await loadSigningKey(this.env.signingKeyFile);
    return viewOf(await this.database.transaction((tx) => makeCheckpoint(tx, actor.deskId, key, this.now())));
  }

  /** Makes one for every desk that has none of the last day. Several workers at once make one. */
  async sweep(): Promise<void> {
    const since = () => new Date(this.now().getTime() - DAY);
    for (const deskId of await desksWithoutCheckpoint(this.database.reader, since())) {
      const key = await loadSigningKey(this.env.signingKeyFile);
      await this.database.transaction(async (tx) => {
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`checkpoints:${deskId}`}, 0))`;
        const made = await tx.checkpoint.count({ where: { deskId, at: { gt: since() } } });
        if (made === 0) await makeCheckpoint(tx, deskId, key, this.now());
      });
    }
  }

  /** The desk's checkpoints, the newest first. */
  async list({ deskId }: Actor, { after, size }: PageRequest): Promise<Page<CheckpointView>> {
    const [before] = fromCursor(after, z.tuple([z.int().min(1)])) ?? [];
    const rows = await this.database.reader.checkpoint.findMany({
      where: { deskId, ...(before !== undefined && { number: { lt: before } }) },
      orderBy: { number: 'desc' },
      take: size + 1,
    });
    return toPage(rows, size, ({ number }) => [number], viewOf);
  }

  /** One checkpoint with all its heads, as a file that proves itself. @throws Missing. */
  async file({ deskId }: Actor, number: number): Promise<Document> {
    return this.database.snapshot(async (tx) => {
      const checkpoint = await tx.checkpoint.findUnique({ where: { deskId_number: { deskId, number } } });
      if (checkpoint === null) throw new Missing();
      const { body, signature } = checkpoint;
      const heads = await headsAt(tx, deskId, number);
      const publicKey = await readCheckpointKey(tx, body);
      const file = sealed({ $schema: CHECKPOINT, body, signature, publicKey, heads });
      return fileOf(`checkpoint-${number}`, 'json', reportFile(file));
    });
  }

  /** Holds what was signed against what the store has now. @throws Missing. */
  async verify({ deskId }: Actor, number: number): Promise<CheckpointVerificationView> {
    const { reader } = this.database;
    const checkpoint = await reader.checkpoint.findUnique({ where: { deskId_number: { deskId, number } } });
    if (checkpoint === null) throw new Missing();
    const lost = await lostSince(reader, deskId, number, NAMED);
    return { number, intact: lost.length === 0, lost };
  }

  /** The keys that checkpoints of this server were signed with, the newest first. */
  async keys(): Promise<SigningKeyView[]> {
    const keys = await this.database.reader.signingKey.findMany({ orderBy: { createdAt: 'desc' } });
    return keys.map(({ id, publicKey, createdAt }) => ({
      ...{ id, algorithm: 'Ed25519', publicKey, createdAt: createdAt.toISOString() },
    }));
  }
}

function viewOf({ number, at, body, hash }: Checkpoint): CheckpointView {
  const { size, root, previous, key } = readCheckpoint(body)!;
  return { number, at: at.toISOString(), size, root, previous, key, hash };
}
