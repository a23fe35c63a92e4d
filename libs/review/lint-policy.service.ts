import { Inject, Injectable } from '@nestjs/common';
import { record } from '#audit';
import { Stale, type Actor, type Clock } from '#core';
import { CLOCK, Database, type Tx } from '#database';
import { can } from '#identity';
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
    const { settings, version } = await this.database.reader.desk.findUniqueOrThrow({
      where: { id: actor.deskId },
      select: { settings: true, version: true },
    });
    return viewOf(actor, lintSettings(settings), version);
  }

  /** Sets the policy from the next revision on. @throws Stale `request/stale`. */
  change(actor: Actor, version: number, policy: LintSettings): Promise<LintPolicyView> {
    return this.database.transaction(async (tx) => {
      const before = await lockPolicy(tx, actor, version);
      await tx.$executeRaw`
        UPDATE "Desk" SET version = version + 1,
          settings = jsonb_set(settings, '{lint}', ${JSON.stringify(policy)}::jsonb)
        WHERE id = ${actor.deskId}::uuid`;
      await record(tx, {
        actor,
        chain: actor.deskId,
        action: 'lint.policy_changed',
        subject: { type: 'desk', id: actor.deskId },
        data: { from: before, to: policy },
        at: this.now(),
      });
      return viewOf(actor, policy, version + 1);
    });
  }
}

async function lockPolicy(tx: Tx, actor: Actor, version: number): Promise<LintSettings> {
  const [desk] = await tx.$queryRaw<{ settings: unknown; version: number }[]>`
    SELECT settings, version FROM "Desk" WHERE id = ${actor.deskId}::uuid FOR NO KEY UPDATE`;
  if (desk?.version !== version) throw new Stale('request/stale', { version: desk?.version });
  return lintSettings(desk.settings);
}

function viewOf(actor: Actor, { off, softened }: LintSettings, version: number): LintPolicyView {
  const rules = RULES.map(({ id, categories }) => ({ id, categories: [...categories] }));
  return { off, softened, rules, version, allowed: can(actor, 'desk.settings') ? ['change'] : [] };
}
