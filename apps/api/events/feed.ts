import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { setTimeout as delay } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Env, Logger } from '#config';
import type { Actor, Clock } from '#core';
import { CLOCK, Database, ENV, listen, LOG, type Listener } from '#database';
import { every, type Schedule } from '#queue';
import { PresenceService, type Presence } from '#review';
import { readChanges, shutOut, type Change } from './changes.repository.js';

/**
 * Something for a follower: a change, word that there were too many to tell and all is to be read again, or who looks at a
 * claim now.
 */
export type News =
  | { readonly id: string; readonly change: Change }
  | { readonly id: string; readonly change: null }
  | { readonly id: string; readonly change?: never; readonly presence: Presence };

interface Follower {
  readonly actor: Actor;
  readonly tell: (news: News) => void;
  readonly end: () => void;
  readonly began: number;
  /** The time of the newest change that it was told of. */
  since: number;
  /** Those around that time, with theirs: a transaction may become visible after one that began later. */
  readonly told: Map<string, number>;
  isGone: boolean;
}

/** Milliseconds: no transaction takes longer than 20 s, and clocks of two processes differ by less than the rest. */
const MARGIN = 25_000;
/** Milliseconds between looks: when nobody announced anything, and at least. */
const IDLE_PAUSE = 5_000;
const BREATH = 200;
/** So many changes are told one by one. */
const LIMIT = 5_000;
/** Milliseconds: whoever is further behind catches up alone; and whoever is this far behind reads everything again. */
const BEHIND = IDLE_PAUSE;
const FORGOTTEN = 24 * 3_600_000;

/**
 * Tells whoever follows a desk what has changed, from the record: at once when it is announced, after a reconnection from
 * where they were, and at least once in any case.
 */
@Injectable()
export class Feed implements OnModuleInit, OnModuleDestroy {
  private readonly followers = new Set<Follower>();
  /** Until when a desk is not looked at. */
  private readonly resting = new Map<string, number>();
  /** Who looks at what, as it was told last, by desk. */
  private readonly present = new Map<string, ReadonlyMap<string, Presence>>();
  private readonly onError = (error: unknown): undefined => {
    this.log.error({ err: error }, 'events');
  };
  private looks: Schedule | undefined;
  private listener: Listener | undefined;

  constructor(
    private readonly database: Database,
    private readonly presence: PresenceService,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(ENV) private readonly env: Env,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  onModuleInit(): void {
    const looks = every(IDLE_PAUSE, () => this.look(), this.onError);
    this.looks = looks;
    this.listener = listen(this.env.databaseUrl, 'stet api', () => looks.wake(), this.onError);
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all([this.looks?.stop(), this.listener?.stop()]);
  }

  /**
   * Calls `tell` with what changes on the actor's desk, from now on or from where `lastId` was; and `end` when they are let
   * in no more.
   * @returns what ends it.
   */
  follow(actor: Actor, lastId: string | undefined, tell: (news: News) => void, end: () => void): () => void {
    const now = this.now().getTime();
    const known = /^\d{1,15}$/.test(lastId ?? '') ? Math.min(Number(lastId), now) : now;
    const place = { began: now, since: known, told: new Map() };
    const follower: Follower = { actor, tell, end, ...place, isGone: false };
    if (known >= now - BEHIND) this.join(follower);
    else void this.catchUp(follower);
    return () => {
      follower.isGone = true;
      this.followers.delete(follower);
    };
  }

  private join(follower: Follower): void {
    if (follower.isGone) return;
    this.followers.add(follower);
    // What the others were told before; from now on they hear the same.
    for (const presence of this.present.get(follower.actor.deskId)?.values() ?? [])
      follower.tell({ id: String(follower.since), presence });
    this.looks?.wake();
  }

  /** Nobody waits for one who was away for long, or says so: they are told of what they missed by themselves. */
  private async catchUp(follower: Follower): Promise<void> {
    const { actor, since } = follower;
    const now = this.now().getTime();
    const missed =
      since < now - FORGOTTEN
        ? undefined
        : await readChanges(this.database.reader, actor.deskId, new Date(since - MARGIN), LIMIT).catch(
            this.onError,
          );
    if (follower.isGone) return;
    if (missed === undefined || missed.length >= LIMIT) this.tellOfTooMany(follower);
    else tellOf(follower, missed);
    // What was committed meanwhile is within the margin.
    follower.since = Math.max(follower.since, now);
    this.join(follower);
  }

  private async look(): Promise<void> {
    const followers = [...this.followers];
    const now = this.now().getTime();
    for (const deskId of new Set(followers.map(({ actor }) => actor.deskId))) {
      if ((this.resting.get(deskId) ?? 0) > now) continue;
      const here = followers.filter(({ actor }) => actor.deskId === deskId);
      const calm = await this.lookAt(deskId, here);
      // A desk on which too much happens is looked at less often; the others do not wait for it.
      if (calm) this.resting.delete(deskId);
      else this.resting.set(deskId, now + IDLE_PAUSE);
      await this.lookWhoIsThere(deskId);
    }
    for (const deskId of this.present.keys())
      if (this.followersOf(deskId).length === 0) this.present.delete(deskId);
    if (followers.length > 0) await delay(BREATH);
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

  /** Tells of the claims at which someone looks now, or does not any more. */
  private async lookWhoIsThere(deskId: string): Promise<void> {
    const there = await this.presence.read(deskId);
    const before = this.present.get(deskId) ?? new Map<string, Presence>();
    const now = new Map(there.map((presence) => [presence.claimId, presence]));
    const left = [...before.keys()].filter((claimId) => !now.has(claimId));
    const moved = [
      ...there.filter(({ claimId, people }) => !isDeepStrictEqual(before.get(claimId)?.people, people)),
      ...left.map((claimId) => ({ claimId, people: [] })),
    ];
    this.present.set(deskId, now);
    // Those, too, who have joined meanwhile: they were told what was before.
    for (const presence of moved)
      for (const follower of this.followersOf(deskId))
        follower.tell({ id: String(follower.since), presence });
  }

  private followersOf(deskId: string): Follower[] {
    return [...this.followers].filter(({ actor }) => actor.deskId === deskId);
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
    // Whoever has been let in again since then stays.
    if (shutOut(change) === follower.actor.userId) {
      if (at > follower.began - MARGIN) follower.end();
    } else if (change.recipientId === null || change.recipientId === follower.actor.userId)
      follower.tell({ id: String(Math.max(at, follower.since)), change });
  }
  follower.since = Math.max(follower.since, ...changes.map(({ at }) => at.getTime()));
  for (const [name, at] of follower.told) if (at <= follower.since - MARGIN) follower.told.delete(name);
}
