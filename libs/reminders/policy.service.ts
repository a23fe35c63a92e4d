import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock } from '#core';
import { CLOCK, Database, type Tx } from '#database';
import { can, decide } from '#identity';
import { enqueue } from '#queue';
import { rehearse } from './domain/index.js';
import { readPast } from './past.repository.js';
import { reminderSettings, type reminderSettingsSchema } from './domain/index.js';
import type { PolicyView, RehearsalView } from './policy.views.js';
import { readMembers } from './reminders.repository.js';
import type { z } from 'zod';

/** What a desk decides about its reminders. */
export type Decided = z.infer<typeof reminderSettingsSchema>;

/** So many messages of a dry run are listed one by one. */
const LISTED = 500;

/** How the desk reminds, and what another way would have meant. */
@Injectable()
export class PolicyService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  read(actor: Actor): Promise<PolicyView> {
    return policyOf(this.database.reader, actor);
  }

  /**
   * Decides how the desk reminds. What is planned for work under way follows in the background: it gets its new time, is
   * cancelled or added; what would have been earlier is said once, now, and nothing that was said is said again.
   * @throws Stale when someone was quicker.
   */
  change(actor: Actor, version: number, decided: Decided): Promise<PolicyView> {
    return this.database.transaction(async (tx) => {
      const from = ({ week, reminders }: Readonly<Record<string, unknown>>) => ({ week, reminders });
      const { week, reminders } = decided;
      const decision = { parts: { week, reminders }, action: 'desk.reminders_decided', from, to: decided };
      await decide(tx, actor, version, decision, this.now());
      const { deskId } = actor;
      const next = { deskId, version: version + 1 };
      await enqueue(tx, 'reminders.replan', `${deskId}:${next.version}`, next);
      return policyOf(tx, actor);
    });
  }

  /** Who would have been told what in that time with these settings, by the record; changes nothing. */
  async dryRun(actor: Actor, decided: Decided, from: Date, to: Date): Promise<RehearsalView> {
    const tx = this.database.reader;
    const desk = await tx.desk.findUniqueOrThrow({ where: { id: actor.deskId } });
    const past = await readPast(tx, actor.deskId, from, to);
    const members = await readMembers(tx, actor.deskId);
    const people = new Map(
      (await tx.user.findMany({ where: { id: { in: members.map(({ id }) => id) } } })).map((one) => [
        one.id,
        one.name,
      ]),
    );
    const told = (settings: unknown) =>
      rehearse(past, reminderSettings(settings, desk.timeZone), desk.timeZone, members, { from, to });
    const messages = told(decided);
    const count = (list: readonly { readonly recipientId: string }[]) =>
      members
        .map(({ id }) => ({
          person: { id, name: people.get(id) ?? '' },
          messages: list.filter(({ recipientId }) => recipientId === id).length,
        }))
        .filter(({ messages: number }) => number > 0);
    return {
      total: messages.length,
      people: count(messages),
      now: count(told(desk.settings)),
      messages: messages.slice(0, LISTED).map(({ recipientId, at, ...message }) => ({
        ...message,
        at: at.toISOString(),
        recipient: { id: recipientId, name: people.get(recipientId) ?? '' },
      })),
    };
  }
}

async function policyOf(tx: Tx, reader: Actor): Promise<PolicyView> {
  const { settings, timeZone, version } = await tx.desk.findUniqueOrThrow({ where: { id: reader.deskId } });
  const { week, reminders } = reminderSettings(settings, timeZone);
  return { timeZone, week, reminders, version, allowed: can(reader, 'desk.settings') ? ['change'] : [] };
}
