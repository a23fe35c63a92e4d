import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock } from '#core';
import { CLOCK, Database } from '#database';
import { can, decide, readDecided } from '#identity';
import type { CorrectionPolicyView } from './corrections.views.js';
import { statutorySettings, type CorrectionPolicy } from './domain/index.js';

/** What a desk says of corrections: the periods of the law, each from its day on. */
@Injectable()
export class CorrectionPolicyService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async read(actor: Actor): Promise<CorrectionPolicyView> {
    const { settings, version } = await readDecided(this.database.reader, actor.deskId);
    return viewOf(actor, { statutory: statutorySettings(settings) }, version);
  }

  /** Sets the periods; a request is judged by the one that held on its day. @throws Stale `request/stale`. */
  change(actor: Actor, version: number, policy: CorrectionPolicy): Promise<CorrectionPolicyView> {
    return this.database.transaction(async (tx) => {
      const decision = {
        parts: policy,
        action: 'correction.policy_changed',
        from: (settings: unknown) => ({ statutory: statutorySettings(settings) }),
        to: policy,
      };
      await decide(tx, actor, version, decision, this.now());
      return viewOf(actor, policy, version + 1);
    });
  }
}

function viewOf(actor: Actor, policy: CorrectionPolicy, version: number): CorrectionPolicyView {
  return { ...policy, version, allowed: can(actor, 'desk.settings') ? ['change'] : [] };
}
