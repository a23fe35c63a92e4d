import { record } from '#audit';
import { newId, stetFor } from '#core';
import type { Sql } from '#database';
import { currentRequestId, currentTraceparent } from '#queue';
import type { Recipient, Step } from './domain/index.js';
import { insertReminders, type NewReminder } from './reminders.repository.js';

/** What reminders are laid out about. */
export interface About {
  readonly deskId: string;
  /** null: it belongs to no article. */
  readonly articleId: string | null;
  /** `assignment`, `claim`, `article`, `question`, `issue`, `fact`, `correction`, `sign_off`. */
  readonly type: string;
  readonly id: string;
  /** Which time the same thing waits: reminders of one time are never repeated. */
  readonly round: number;
  /** From when its steps are counted. */
  readonly since: Date;
}

/** What may come to be said of something: the steps, and who hears of them as what. */
export interface Ladder {
  readonly steps: readonly Step[];
  readonly people: Partial<Record<Recipient, readonly string[]>>;
}

/**
 * Adds a reminder for each step and each person who hears of it, with an entry in the record; those that are there already
 * stay as they are.
 */
export async function layOut(tx: Sql, about: About, ladder: Ladder, at: Date): Promise<void> {
  const added = await insertReminders(tx, wantedOf(about, ladder));
  if (added.length === 0) return;
  const { deskId, articleId, type, id } = about;
  await record(tx, {
    actor: stetFor(deskId),
    chain: articleId ?? deskId,
    action: 'reminders.planned',
    subject: { type, id },
    data: added.map((one) => ({
      id: one.id,
      step: one.step,
      recipientId: one.recipientId,
      dueAt: one.dueAt.toISOString(),
    })),
    at,
  });
}

/** A reminder for each step and each person who hears of it. Someone who would hear of it as two hears of it as the first. */
export function wantedOf(
  { deskId, articleId, type, id, round, since }: About,
  { steps, people }: Ladder,
): NewReminder[] {
  return steps.flatMap(({ name, at: dueAt, to }) => {
    const roles = new Map<string, Recipient>();
    for (const role of to) for (const one of people[role] ?? []) if (!roles.has(one)) roles.set(one, role);
    return [...roles].map(([recipientId, role]) => ({
      id: newId(),
      ...{ deskId, articleId, recipientId, role, dueAt, since, step: name },
      key: `${id}:${round}:${name}:${recipientId}`,
      subjectType: type,
      subjectId: id,
      requestId: currentRequestId() ?? null,
      traceparent: currentTraceparent() ?? null,
    }));
  });
}
