import { readEntry, type ChainLink } from '#audit/domain';
import { evidenceHash, type SignedEvidence } from '#review/domain';
import { keyOf } from './told-state.js';

/** What the chain tells of the evidence that stands. */
export interface ToldEvidence {
  /** Its hash. Nothing when some of it cites the fact book and is older than that chains tell of changes there. */
  readonly sha256: string | undefined;
  /** The signatures, by their keys (`keyOf`), after which evidence was added, withdrawn, kept, lost for good or changed. */
  readonly outdated: ReadonlySet<string>;
  /** Those that say to cover other evidence than stood when they were given. */
  readonly mistaken: ReadonlySet<string>;
}

/** Reads the links in order. */
export function toldEvidence(links: readonly ChainLink[]): ToldEvidence {
  const standing = new Map<string, SignedEvidence & { readonly isTold: boolean }>();
  const signed = new Map<string, string>();
  const mistaken = new Set<string>();
  const hash = () => evidenceHash([...standing.values()]);
  const isTold = () => [...standing.values()].every((one) => one.isTold);
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
    const { factId, sha256, ...told } = (data ?? {}) as { factId?: unknown; sha256?: unknown };
    const factChangedAt = 'factChangedAt' in told ? (told.factChangedAt as string | null) : null;
    const known = standing.get(id);
    if (action === 'evidence.added')
      standing.set(id, {
        ...{ id, snapshotSha256: null, gone: false, factChangedAt },
        isTold: typeof factId !== 'string' || 'factChangedAt' in told,
      });
    else if (action === 'evidence.withdrawn') standing.delete(id);
    else if (known !== undefined && action === 'evidence.link_gone')
      standing.set(id, { ...known, gone: true });
    else if (known !== undefined && action === 'evidence.snapshot_kept')
      standing.set(id, { ...known, snapshotSha256: String(sha256) });
    else if (known !== undefined && action === 'evidence.fact_changed')
      standing.set(id, { ...known, factChangedAt, isTold: true });
  }
  const now = hash();
  const outdated = [...signed].flatMap(([key, then]) => (then === now ? [] : [key]));
  return { sha256: isTold() ? now : undefined, outdated: new Set(outdated), mistaken };
}
