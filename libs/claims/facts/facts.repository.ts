import { factBook, STARTER_FACTS, type FactBook, type HouseFact } from '#lint';
import { Missing, mustBeAt, type Actor } from '#core';
import type { HouseFact as FactRow, Sql, Tx } from '#database';
import { person, type PersonView } from '#identity';

/** A fact of the desk's own. */
export interface DeskFact extends HouseFact, Pick<FactRow, 'reviewAt' | 'version'> {
  readonly owner: PersonView;
}

/** What the desk holds to be true: the facts that come with Stet, and the desk's own, which win. */
export async function factsOf(tx: Sql, deskId: string): Promise<FactBook> {
  const own = await findDeskFacts(tx, deskId);
  const edition = own.map(({ id, version }) => `${id}:${version}`).join();
  const book = books.get(edition) ?? factBook([...starterBeside(own), ...own]);
  books.delete(edition);
  books.set(edition, book);
  const [oldest] = books.keys();
  if (books.size > MOST_BOOKS) books.delete(oldest!);
  return book;
}

/**
 * The books that were read last, by what is the desk's own in them: indexing the facts takes as long as reading an article
 * with every rule. Desks with nothing of their own share one.
 */
const books = new Map<string, FactBook>();
const MOST_BOOKS = 20;

/** The facts that come with Stet, less those of which the desk has an entry of its own. */
export function starterBeside(own: readonly HouseFact[]): HouseFact[] {
  const known = new Set(own.map(keyOf));
  return STARTER_FACTS.filter((fact) => !known.has(keyOf(fact)));
}

/** By this two entries are about the same thing. */
export function keyOf({ kind, name }: { readonly kind: string; readonly name: string }): string {
  return `${kind}:${name}`;
}

/** The desk's own facts that it still holds. */
export function findDeskFacts(tx: Sql, deskId: string): Promise<DeskFact[]> {
  return tx.$queryRaw<DeskFact[]>`
    SELECT f.id, f.kind, f.name, f.aliases, f.attributes, f.source, f."reviewAt", f.version, ${person('u')} AS owner
    FROM "HouseFact" f JOIN "User" u ON u.id = f."ownerId"
    WHERE f."deskId" = ${deskId}::uuid AND f."retiredAt" IS NULL ORDER BY f.name, f.id`;
}

/** A fact of the desk's own, locked. @throws Missing; Stale when it is no longer at `version`. */
export async function lockFact(tx: Tx, actor: Actor, id: string, version: number): Promise<FactRow> {
  const [fact] = await tx.$queryRaw<FactRow[]>`
    SELECT * FROM "HouseFact" WHERE id = ${id}::uuid AND "deskId" = ${actor.deskId}::uuid AND "retiredAt" IS NULL FOR UPDATE`;
  if (fact === undefined) throw new Missing();
  mustBeAt(fact, version);
  return fact;
}

/** Changes of a desk's book wait for each other: one kind and name has one entry. */
export async function lockBook(tx: Tx, actor: Actor): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM "Desk" WHERE id = ${actor.deskId}::uuid FOR NO KEY UPDATE`;
}
