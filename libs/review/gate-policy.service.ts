import { Inject, Injectable } from '@nestjs/common';
import { lockArticle } from '#articles';
import { stetFor, type Actor, type Clock } from '#core';
import { CLOCK, Database } from '#database';
import { can, decide, readDecided } from '#identity';
import { enqueue } from '#queue';
import { gateSettings, type GateSettings } from './domain/index.js';
import { tellPolicy } from './gate-policy.js';
import type { GatePolicyView } from './review.views.js';

/** What the gate of a desk asks for. */
@Injectable()
export class GatePolicyService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async read(actor: Actor): Promise<GatePolicyView> {
    const { settings, version } = await readDecided(this.database.reader, actor.deskId);
    return viewOf(actor, gateSettings(settings), version);
  }

  /** Sets the policy; articles that are not out yet follow. @throws Stale `request/stale`. */
  change(actor: Actor, version: number, policy: GateSettings): Promise<GatePolicyView> {
    return this.database.transaction(async (tx) => {
      const decision = {
        parts: { gate: policy },
        action: 'gate.policy_changed',
        from: gateSettings,
        to: policy,
      };
      await decide(tx, actor, version, decision, this.now());
      const { deskId } = actor;
      await enqueue(tx, 'review.gate_policy_changed', `${deskId}:${version + 1}`, { deskId });
      return viewOf(actor, policy, version + 1);
    });
  }

  /** Tells the record of every article that is not out yet. Safe to repeat; the article that is signed meanwhile is told then. */
  async follow(deskId: string): Promise<void> {
    const open = await this.database.reader.article.findMany({
      where: { deskId, status: { in: ['checking', 'cleared', 'correcting', 'on_hold'] } },
      select: { id: true },
      orderBy: { id: 'asc' },
    });
    for (const { id } of open) {
      await this.database.transaction(async (tx) => {
        await lockArticle(tx, stetFor(deskId), id);
        await tellPolicy(tx, deskId, id, this.now());
      });
    }
  }
}

function viewOf(actor: Actor, policy: GateSettings, version: number): GatePolicyView {
  return { ...policy, version, allowed: can(actor, 'desk.settings') ? ['change'] : [] };
}
