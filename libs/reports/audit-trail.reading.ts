import {
  EMPTY_CHAIN,
  FAULTS,
  firstBadLink,
  readEntry,
  readStretch,
  type BadLink,
  type ChainHead,
  type ChainLink,
  type EntryBody,
} from '#audit';
import { fromCursor, Missing, toPage, type Actor, type Page, type PageRequest } from '#core';
import type { Tx } from '#database';
import { blindClaims } from '#review';
import { z } from 'zod';
import type { AuditEntryView, VerificationView } from './reports.views.js';

/** What a cursor of this list holds. */
const sortKey = z.tuple([z.int().min(0)]);

/** What the record tells of an article, the oldest first. @throws Missing when the desk has no such article. */
export async function listEntries(
  tx: Tx,
  actor: Actor,
  articleId: string,
  { after, size }: PageRequest,
): Promise<Page<AuditEntryView>> {
  const [seq] = fromCursor(after, sortKey) ?? [0];
  const { links } = await stretchOf(tx, actor, articleId, seq, size + 1);
  const names = await namesOf(tx, links);
  const blind = await blindClaims(tx, actor, articleId);
  const withheld = new Set(blind.map(({ id }) => id));
  return toPage(
    links,
    size,
    (link) => [link.seq],
    (link) =>
      viewOf(link, names, (entry) => tellsWhatWasFound(entry, withheld) && entry.actor !== actor.userId),
  );
}

/** Links read at once: a long chain is walked in bounded memory. */
const STRETCH = 1000;

/** Walks an article's whole chain as it is stored. @throws Missing when the desk has no such article. */
export async function verifyChain(tx: Tx, actor: Actor, articleId: string): Promise<VerificationView> {
  let before: ChainHead = EMPTY_CHAIN;
  for (;;) {
    const { head, links } = await stretchOf(tx, actor, articleId, before.seq, STRETCH);
    const isLast = links.length < STRETCH;
    const end = isLast ? head : links.at(-1)!;
    const bad = firstBadLink(articleId, links, end, before);
    if (isLast || bad !== undefined)
      return { chain: articleId, intact: bad === undefined, head, firstBad: bad ? inWords(bad) : null };
    before = end;
  }
}

function inWords(bad: BadLink): VerificationView['firstBad'] {
  return { ...bad, said: FAULTS[bad.fault] };
}

async function stretchOf(tx: Tx, { deskId }: Actor, articleId: string, after: number, size: number) {
  const stretch =
    articleId === deskId ? undefined : await readStretch(tx, { chain: articleId, deskId, after }, size);
  if (stretch === undefined) throw new Missing();
  return stretch;
}

async function namesOf(tx: Tx, links: readonly ChainLink[]): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(links.flatMap(({ body }) => readEntry(body)?.actor ?? []));
  const people = await tx.user.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}

/** True for a check of one of these claims, and for what its reader laid on it. */
function tellsWhatWasFound({ action, subject, data }: EntryBody, claims: ReadonlySet<string>): boolean {
  if (action === 'claim.checked') return claims.has(subject.id);
  const about = (data as { claim?: unknown } | null)?.claim;
  return subject.type === 'evidence' && typeof about === 'string' && claims.has(about);
}

/** An entry that was tampered with may say anything, or nothing. */
function viewOf(
  { seq, body, hash }: ChainLink,
  names: ReadonlyMap<string, string>,
  isWithheld: (entry: EntryBody) => boolean,
): AuditEntryView {
  const entry = readEntry(body);
  if (entry === undefined) return { seq, hash, entry: null };
  const { at, actor, action, subject, data, previous } = entry;
  const withheld = isWithheld(entry);
  const by = actor === null ? null : { id: actor, name: names.get(actor) ?? '' };
  return {
    seq,
    hash,
    entry: {
      ...{ at, by, action, subject: { type: subject.type, id: subject.id } },
      ...{ data: withheld ? null : data, withheld, previous },
    },
  };
}
