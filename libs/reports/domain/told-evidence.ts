import { readEntry, type ChainLink } from '#audit/domain';
import { evidenceHash, type SignedEvidence } from '#review/domain';
import { keyOf } from './told-state.js';

/** What the chain tells of the evidence that stands. */
export interface ToldEvidence {
  /** Its hash. Nothing when some of it cites the fact book and is older than that chains tell of changes there. */
  readonly sha256: string | undefined;
  /** The signatures, by their keys (`keyOf`), after which evidence was added, withdrawn, laid back, kept, lost for good or changed. */
  readonly outdated: ReadonlySet<string>;
  /** Those that say to cover other evidence than stood when they were given. */
  readonly mistaken: ReadonlySet<string>;
}

type Told = Readonly<Record<string, unknown>>;

interface Known extends SignedEvidence {
  readonly stands: boolean;
  /** The chain tells what became of the entry of the fact book that it cites. */
  readonly isTold: boolean;
}

/** Reads the links in order. */
export function toldEvidence(links: readonly ChainLink[]): ToldEvidence {
  const known = new Map<string, Known>();
  const signed = new Map<string, string>();
  const mistaken = new Set<string>();
  const standing = () => [...known.values()].filter(({ stands }) => stands);
  const hash = () => evidenceHash(standing());
  const isTold = () => standing().every((one) => one.isTold);
  for (const { body } of links) {
    const { subject, action, actor: by, at, data } = readEntry(body) ?? {};
    if (action === 'revision.signed') {
      const { role, evidenceSha256 } = (data ?? {}) as { role?: unknown; evidenceSha256?: unknown };
      const key = keyOf('sign_off', '', { role, by, at });
      signed.set(key, hash());
      if (evidenceSha256 !== undefined && isTold() && evidenceSha256 !== hash()) mistaken.add(key);
    }
    if (subject?.type !== 'evidence') continue;
    const { id } = subject;
    const told = (data ?? {}) as Told;
    const one = known.get(id);
    if (action === 'evidence.added') known.set(id, added(id, told));
    else if (one !== undefined) known.set(id, { ...one, ...became(action, told) });
  }
  const now = hash();
  const outdated = [...signed].flatMap(([key, then]) => (then === now ? [] : [key]));
  return { sha256: isTold() ? now : undefined, outdated: new Set(outdated), mistaken };
}

function added(id: string, told: Told): Known {
  const isTold = typeof told['factId'] !== 'string' || 'factChangedAt' in told;
  return { id, snapshotSha256: null, gone: false, stands: true, isTold, factChangedAt: changed(told) };
}

/** What is otherwise of a piece of evidence after an entry. */
function became(action: string | undefined, told: Told): Partial<Known> {
  switch (action) {
    case 'evidence.withdrawn':
      return { stands: false };
    case 'evidence.restored':
      return { stands: true };
    case 'evidence.link_gone':
      return { gone: true };
    case 'evidence.snapshot_kept':
      return { snapshotSha256: String(told['sha256']) };
    case 'evidence.fact_changed':
      return { factChangedAt: changed(told), isTold: true };
    default:
      return {};
  }
}

function changed(told: Told): string | null {
  return typeof told['factChangedAt'] === 'string' ? told['factChangedAt'] : null;
}
