import { readEntry, type ChainLink } from '#audit/domain';
import { evidenceHash, type SignedEvidence } from '#review/domain';
import { keyOf } from './told-state.js';

/** What the chain tells of the evidence that stands. */
export interface ToldEvidence {
  /** Its hash. Nothing when some of it cites the fact book: when an entry of that changed, the chain of the desk tells. */
  readonly sha256: string | undefined;
  /** The signatures, by their keys (`keyOf`), after which evidence was added, withdrawn, kept or lost for good. */
  readonly outdated: ReadonlySet<string>;
}

/** Reads the links in order. */
export function toldEvidence(links: readonly ChainLink[]): ToldEvidence {
  const standing = new Map<string, SignedEvidence & { readonly citesFact: boolean }>();
  const signed = new Map<string, string>();
  const hash = () => evidenceHash([...standing.values()]);
  for (const { body } of links) {
    const { subject, action, actor: by, at, data } = readEntry(body) ?? {};
    if (action === 'revision.signed') {
      const { role } = (data ?? {}) as { role?: unknown };
      signed.set(keyOf('sign_off', '', { role, by, at }), hash());
    }
    if (subject?.type !== 'evidence') continue;
    const { id } = subject;
    const { factId, sha256 } = (data ?? {}) as { factId?: unknown; sha256?: unknown };
    const known = standing.get(id);
    if (action === 'evidence.added') {
      const citesFact = typeof factId === 'string';
      standing.set(id, { id, snapshotSha256: null, gone: false, factChangedAt: null, citesFact });
    } else if (action === 'evidence.withdrawn') standing.delete(id);
    else if (known !== undefined && action === 'evidence.link_gone')
      standing.set(id, { ...known, gone: true });
    else if (known !== undefined && action === 'evidence.snapshot_kept')
      standing.set(id, { ...known, snapshotSha256: String(sha256) });
  }
  const now = hash();
  const citesFacts = [...standing.values()].some(({ citesFact }) => citesFact);
  const outdated = [...signed].flatMap(([key, then]) => (then === now ? [] : [key]));
  return { sha256: citesFacts ? undefined : now, outdated: new Set(outdated) };
}
