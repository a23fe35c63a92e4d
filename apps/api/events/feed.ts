import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { setTimeout as delay } from 'node:timers/promises';
import type { Env, Logger } from '#config';
import type { Actor, Clock } from '#core';
import { CLOCK, Database, ENV, listen, LOG, type Listener } from '#database';
import { every, type Schedule } from '#queue';
import { readChanges, type Change } from './changes.repository.js';

/** Something for a follower: a change, or word that there were too many to tell and all is to be read again. */
export type News =
  { readonly id: string; readonly change: Change } | { readonly id: string; readonly change: null };

interface Follower {
  readonly actor: Actor;
  readonly tell: (news: News) => void;
  /** The time of the newest change that it was told of. */
  since: number;
  /** Those around that time, with theirs: a transaction may become visible after one that began later. */
  readonly told: Map<string, number>;
}

/** Milliseconds: no transaction takes longer than 20 s, and clocks of two processes differ by less than the rest. */
const MARGIN = 25_000;
/** Milliseconds between looks: when nobody announced anything, and at least. */
const IDLE_PAUSE = 5_000;
const BREATH = 200;
/** So many changes are told one by one. */
const LIMIT = 5_000;

/**
 * Tells whoever follows a desk what has changed, from the record: at once when it is announced, after a reconnection from
 * where they were, and at least once in any case.
 */
@Injectable()
export class Feed implements OnModuleInit, OnModuleDestroy {
  private readonly followers = new Set<Follower>();
  private looks: Schedule | undefined;
  private listener: Listener | undefined;

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(ENV) private readonly env: Env,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  onModuleInit(): void {
    const onError = (error: unknown) => this.log.error({ err: error }, 'events');
    const looks = every(IDLE_PAUSE, () => this.look(), onError);
    this.looks = looks;
    this.listener = listen(this.env.databaseUrl, 'stet api', () => looks.wake(), onError);
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all([this.looks?.stop(), this.listener?.stop()]);
  }

  /**
   * Calls `tell` with what changes on the actor's desk, from now on or from where `lastId` was.
   * @returns what ends it.
   */
  follow(actor: Actor, lastId: string | undefined, tell: (news: News) => void): () => void {
    const now = this.now().getTime();
    const known = /^\d{1,15}$/.test(lastId ?? '') ? Math.min(Number(lastId), now) : now;
    const follower: Follower = { actor, tell, since: known, told: new Map() };
    this.followers.add(follower);
    this.looks?.wake();
    return () => this.followers.delete(follower);
  }

  private async look(): Promise<void> {
    const followers = [...this.followers];
    let calm = true;
    for (const deskId of new Set(followers.map(({ actor }) => actor.deskId))) {
      const here = followers.filter(({ actor }) => actor.deskId === deskId);
      calm = (await this.lookAt(deskId, here)) && calm;
    }
    if (followers.length > 0) await delay(calm ? BREATH : IDLE_PAUSE);
  }

  /** False when there was too much to tell. */
  private async lookAt(deskId: string, followers: readonly Follower[]): Promise<boolean> {
    const since = Math.min(...followers.map((follower) => follower.since)) - MARGIN;
    const changes = await readChanges(this.database.reader, deskId, new Date(since), LIMIT);
    const calm = changes.length < LIMIT;
    for (const follower of followers) {
      if (calm) tellOf(follower, changes);
      else this.tellOfTooMany(follower);
    }
    return calm;
  }

  private tellOfTooMany(follower: Follower): void {
    follower.since = this.now().getTime();
    follower.told.clear();
    follower.tell({ id: String(follower.since), change: null });
  }
}

function tellOf(follower: Follower, changes: readonly Change[]): void {
  for (const change of changes) {
    const at = change.at.getTime();
    const name = `${change.articleId}:${change.seq}`;
    if (at <= follower.since - MARGIN || follower.told.has(name)) continue;
    follower.told.set(name, at);
    if (change.recipientId === null || change.recipientId === follower.actor.userId)
      follower.tell({ id: String(Math.max(at, follower.since)), change });
  }
  follower.since = Math.max(follower.since, ...changes.map(({ at }) => at.getTime()));
  for (const [name, at] of follower.told) if (at <= follower.since - MARGIN) follower.told.delete(name);
}
