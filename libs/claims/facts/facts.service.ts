import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { FactsUnreadable, type HouseFact } from '#lint';
import { readFacts } from '#lint/fact-files';
import {
  fromCursor,
  Invalid,
  Missing,
  toPage,
  type Actor,
  type Clock,
  type Page,
  type PageRequest,
} from '#core';
import { CLOCK, Database, type Tx } from '#database';
import { canonicalJson, record } from '#audit';
import { enqueue } from '#queue';
import { can } from '#identity';
import { addFact, followFact, insertFact, mustBeAlone, type FactEntry } from './add-fact.js';
import {
  findDeskFacts,
  keyOf,
  lockBook,
  lockFact,
  starterBeside,
  type DeskFact,
} from './facts.repository.js';
import type { FactsImportedView, FactView } from './facts.views.js';

/** What a cursor of the list holds. */
const sortKey = z.tuple([z.string(), z.string()]);

/** The fact book (사실대장): what comes with Stet and what the desk has written. */
@Injectable()
export class FactsService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** The facts by name; with `q`, those with these letters in a name or an alias; with `due`, those to be reviewed by now. */
  async list(
    actor: Actor,
    { q = '', due = false, after, size }: PageRequest & { q?: string | undefined; due?: boolean | undefined },
  ): Promise<Page<FactView>> {
    const [name, id] = fromCursor(after, sortKey) ?? ['', ''];
    const at = this.now();
    const letters = q.normalize('NFC').toLowerCase();
    const facts = (await this.all(this.database.reader, actor))
      .filter((fact) => [fact.name, ...fact.aliases].some((word) => word.toLowerCase().includes(letters)))
      .filter((fact) => !due || isDue(fact, at))
      .sort(byName)
      .filter((fact) => byName(fact, { name, id }) > 0);
    return toPage(
      facts.slice(0, size + 1),
      size,
      (fact) => [fact.name, fact.id],
      (fact) => viewOf(fact, actor),
    );
  }

  read(actor: Actor, id: string): Promise<FactView> {
    return this.find(this.database.reader, actor, id);
  }

  /** Writes a new entry. @throws Conflict `fact/already-there` when the desk has one of that kind and name. */
  add(actor: Actor, entry: FactEntry): Promise<FactView> {
    return this.database.transaction(async (tx) =>
      this.find(tx, actor, await addFact(tx, actor, entry, this.now())),
    );
  }

  /** Changes an entry; what is unsaid stays. @throws Conflict `fact/already-there`. */
  change(actor: Actor, id: string, version: number, changes: Partial<FactEntry>): Promise<FactView> {
    return this.database.transaction(async (tx) => {
      await lockBook(tx, actor);
      const fact = await lockFact(tx, actor, id, version);
      await mustBeAlone(tx, actor, { ...fact, ...changes, id });
      await this.update(tx, actor, fact, changes);
      return this.find(tx, actor, id);
    });
  }

  /** Takes an entry out of the book. Its past stays in the record. */
  retire(actor: Actor, id: string, version: number, reason: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const fact = await lockFact(tx, actor, id, version);
      const at = this.now();
      await tx.houseFact.update({
        where: { id },
        data: { retiredAt: at, changedAt: at, version: { increment: 1 } },
      });
      await followFact(tx, actor.deskId, id, fact.version + 1);
      await this.note(tx, actor, 'fact.retired', id, { reason });
    });
  }

  /**
   * Reads a whole file of facts: all of it or nothing. An entry of a kind and name that the desk has takes its place.
   * @throws Invalid `fact/unreadable` with every problem of the file.
   */
  import(actor: Actor, format: 'yaml' | 'csv', content: string): Promise<FactsImportedView> {
    const entries = readOrRefuse(content, format);
    return this.database.transaction(async (tx) => {
      await lockBook(tx, actor);
      const known = new Map((await findDeskFacts(tx, actor.deskId)).map((fact) => [keyOf(fact), fact]));
      for (const entry of entries) {
        const fact = known.get(keyOf(entry));
        if (fact === undefined) await insertFact(tx, actor, entry, this.now());
        else await this.update(tx, actor, fact, entry);
      }
      const changed = entries.filter((entry) => known.has(keyOf(entry))).length;
      return { added: entries.length - changed, changed };
    });
  }

  private async find(tx: Tx, actor: Actor, id: string): Promise<FactView> {
    const fact = (await this.all(tx, actor)).find((one) => one.id === id);
    if (fact === undefined) throw new Missing();
    return viewOf(fact, actor);
  }

  private async all(tx: Tx, actor: Actor): Promise<(HouseFact | DeskFact)[]> {
    const own = await findDeskFacts(tx, actor.deskId);
    return [...own, ...starterBeside(own)];
  }

  /** Whoever relied on it is told only when it says something else: a new date for its next review changes nothing. */
  private async update(
    tx: Tx,
    actor: Actor,
    fact: Said & { readonly id: string; readonly version: number },
    changes: Partial<FactEntry>,
  ): Promise<void> {
    const { id } = fact;
    const version = fact.version + 1;
    const isOther = saidBy(fact) !== saidBy({ ...fact, ...changes });
    const changed = isOther ? { changedAt: this.now() } : {};
    await tx.houseFact.update({ where: { id }, data: { ...changes, ...changed, version } });
    await this.note(tx, actor, 'fact.changed', id, changes);
    if (isOther) await followFact(tx, actor.deskId, id, version);
    const watched = { deskId: actor.deskId, type: 'fact', id } as const;
    if ('reviewAt' in changes) await enqueue(tx, 'reminders.watch', `fact:${id}:${version}`, watched);
  }

  private async note(tx: Tx, actor: Actor, action: string, id: string, data: object): Promise<void> {
    const subject = { type: 'fact', id };
    await record(tx, { actor, chain: actor.deskId, action, subject, data, at: this.now() });
  }
}

/** What an entry says. */
type Said = { readonly [Field in 'kind' | 'name' | 'aliases' | 'attributes' | 'source']: unknown };

/** The same for entries that say the same; in the order of its keys, since the store keeps another. */
function saidBy({ kind, name, aliases, attributes, source }: Said): string {
  return canonicalJson({ kind, name, aliases, attributes, source });
}

function readOrRefuse(content: string, format: 'yaml' | 'csv'): FactEntry[] {
  try {
    return readFacts(content, format).map(({ id: _id, ...fact }) => ({
      ...fact,
      aliases: [...fact.aliases],
      attributes: [...fact.attributes],
    }));
  } catch (error) {
    if (!(error instanceof FactsUnreadable)) throw error;
    throw new Invalid('fact/unreadable', { problems: error.problems.slice(0, 50) });
  }
}

/** True of an entry of the desk's own whose next review is due. */
function isDue(fact: HouseFact | DeskFact, at: Date): boolean {
  return 'reviewAt' in fact && fact.reviewAt !== null && fact.reviewAt <= at;
}

function byName(a: Pick<HouseFact, 'name' | 'id'>, b: Pick<HouseFact, 'name' | 'id'>): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}

function viewOf(fact: HouseFact | DeskFact, reader: Actor): FactView {
  const { id, kind, name, source } = fact;
  const words = { id, kind, name, aliases: [...fact.aliases], attributes: [...fact.attributes], source };
  if (!('version' in fact)) return { ...words, isStarter: true, owner: null, reviewAt: null, allowed: [] };
  const { owner, version } = fact;
  const reviewAt = fact.reviewAt?.toISOString() ?? null;
  const allowed: FactView['allowed'] = can(reader, 'fact.edit') ? ['change', 'retire'] : [];
  return { ...words, isStarter: false, owner, reviewAt, version, allowed };
}
