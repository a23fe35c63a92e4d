import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock } from '#core';
import { CLOCK, Database } from '#database';
import { can, decide, readDecided } from '#identity';
import { RULES } from '#lint';
import { lintSettings, type LintSettings } from './domain/index.js';
import type { LintPolicyView } from './review.views.js';

/** Which rules a desk listens to. What was found under the old policy stays for people to decide. */
@Injectable()
export class LintPolicyService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async read(actor: Actor): Promise<LintPolicyView> {
    const { settings, version } = await readDecided(this.database.reader, actor.deskId);
    return viewOf(actor, lintSettings(settings), version);
  }

  /** Sets the policy from the next revision on. @throws Stale `request/stale`. */
  change(actor: Actor, version: number, policy: LintSettings): Promise<LintPolicyView> {
    return this.database.transaction(async (tx) => {
      const decision = {
        parts: { lint: policy },
        action: 'lint.policy_changed',
        from: lintSettings,
        to: policy,
      };
      await decide(tx, actor, version, decision, this.now());
      return viewOf(actor, policy, version + 1);
    });
  }
}

function viewOf(actor: Actor, { off, softened }: LintSettings, version: number): LintPolicyView {
  const rules = RULES.map(({ id, categories }) => ({ id, categories: [...categories] }));
  return { off, softened, rules, version, allowed: can(actor, 'desk.settings') ? ['change'] : [] };
}
