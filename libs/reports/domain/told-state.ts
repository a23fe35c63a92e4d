import { readEntry, type ChainLink, type EntryBody } from '#audit/domain';

/** What a chain tells of the present state: the fold of its entries. */
export interface ToldState {
  /** Everything that was told of by its id, with its last status. */
  readonly things: ReadonlyMap<string, ToldThing>;
  /** How many claims Stet itself made; they are told of by their id once they move. */
  readonly claimsMade: number;
  /** The hash of each revision, by number. */
  readonly revisions: ReadonlyMap<number, string>;
  /** Every check, by id. */
  readonly checks: ReadonlyMap<string, ToldCheck>;
}

export interface ToldThing {
  /** `claim`, `issue` … */
  readonly type: string;
  readonly status: string;
}

export interface ToldCheck {
  readonly claim: string;
  readonly by: string | null;
  readonly at: string;
  readonly outcome: string;
}

/** Reads the links in order; each later entry overrules the earlier. */
export function toldState(links: readonly ChainLink[]): ToldState {
  const things = new Map<string, ToldThing>();
  const revisions = new Map<number, string>();
  const checks = new Map<string, ToldCheck>();
  let claimsMade = 0;
  for (const { body } of links) {
    const entry = readEntry(body);
    if (entry === undefined) continue;
    const { subject, action, actor, at } = entry;
    const { revision, sha256, made, check } = dataOf(entry);
    for (const { id, ...thing } of statusesIn(entry)) things.set(id, thing);
    if (typeof revision === 'number' && typeof sha256 === 'string') revisions.set(revision, sha256);
    if (action === 'claims.extracted' && typeof made === 'number') claimsMade += made;
    if (action === 'claim.checked' && check) {
      checks.set(check.id, { claim: subject.id, by: actor, at, outcome: check.outcome });
    }
  }
  return { things, claimsMade, revisions, checks };
}

/** What of an entry's data tells of a state. */
interface EntryData {
  readonly to?: unknown;
  readonly changed?: unknown;
  readonly raised?: unknown;
  readonly revision?: unknown;
  readonly sha256?: unknown;
  readonly made?: unknown;
  readonly check?: { readonly id: string; readonly outcome: string } | null;
}

function dataOf({ data }: EntryBody): EntryData {
  return typeof data === 'object' && data !== null ? data : {};
}

/** What entries that make something leave it as. */
const FIRST: Readonly<Record<string, string>> = {
  'article.received': 'received',
  'claim.made': 'queued',
  'issue.raised': 'open',
};

/** The new status of the entry's subject, of claims that were carried over, and of issues that the lint raised. */
function statusesIn(entry: EntryBody): (ToldThing & { id: string })[] {
  const { subject, action } = entry;
  const { to = FIRST[action], changed, raised } = dataOf(entry);
  const carried =
    action === 'claims.carried' ? listed(changed).map(({ id, to }) => ({ type: 'claim', id, to })) : [];
  const found =
    action === 'revision.linted' ? listed(raised).map(({ id }) => ({ type: 'issue', id, to: 'open' })) : [];
  return [{ ...subject, to }, ...carried, ...found].flatMap(({ id, type, to: status }) =>
    typeof status === 'string' ? [{ id, type, status }] : [],
  );
}

function listed(many: unknown): { id: string; to?: unknown }[] {
  return Array.isArray(many) ? (many as { id: string; to?: unknown }[]) : [];
}
