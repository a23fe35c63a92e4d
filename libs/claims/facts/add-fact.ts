import { Conflict, newId, type Actor } from '#core';
import type { Tx } from '#database';
import { STARTER_FACTS } from '#lint';
import { record } from '#audit';
import { enqueue } from '#queue';
import { findDeskFacts, keyOf, lockBook } from './facts.repository.js';
import type { FactView } from './facts.views.js';

/** What an entry of the fact book says. */
export type FactEntry = Pick<FactView, 'kind' | 'name' | 'aliases' | 'attributes' | 'source'> & {
  readonly reviewAt?: Date | null | undefined;
};

/**
 * Writes a new entry, by itself or as part of another change, such as the confirmation of an issue. Gives its id.
 * @throws Conflict `fact/already-there` when the desk has one of that kind and name.
 */
export async function addFact(tx: Tx, actor: Actor, entry: FactEntry, at: Date): Promise<string> {
  await lockBook(tx, actor);
  await mustBeAlone(tx, actor, entry);
  return insertFact(tx, actor, entry, at);
}

/** @throws Conflict `fact/already-there` when the desk has another entry of that kind and name. */
export async function mustBeAlone(
  tx: Tx,
  actor: Actor,
  entry: { readonly kind: string; readonly name: string; readonly id?: string },
): Promise<void> {
  const own = await findDeskFacts(tx, actor.deskId);
  const same = own.find((fact) => keyOf(fact) === keyOf(entry) && fact.id !== entry.id);
  if (same !== undefined) throw new Conflict('fact/already-there', { factId: same.id });
}

/**
 * Writes a new entry of a book that the caller has locked and knows not to have it. In place of one that comes with Stet
 * it is a change of that.
 */
export async function insertFact(tx: Tx, actor: Actor, entry: FactEntry, at: Date): Promise<string> {
  const id = newId();
  await tx.houseFact.create({ data: { ...entry, id, deskId: actor.deskId, ownerId: actor.userId! } });
  const about = { action: 'fact.added', subject: { type: 'fact', id } };
  await record(tx, { actor, chain: actor.deskId, ...about, data: entry, at });
  if (entry.reviewAt)
    await enqueue(tx, 'reminders.watch', `fact:${id}:1`, { deskId: actor.deskId, type: 'fact', id });
  const replaced = STARTER_FACTS.find((fact) => keyOf(fact) === keyOf(entry));
  if (replaced !== undefined) await followFact(tx, actor.deskId, replaced.id, 1);
  return id;
}

/** Asks for a look at whatever rests on an entry that now says something else, or nothing. */
export function followFact(tx: Tx, deskId: string, factId: string, version: number): Promise<void> {
  return enqueue(tx, 'review.fact_changed', `${deskId}:${factId}:${version}`, { deskId, factId });
}
