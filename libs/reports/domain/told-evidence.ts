import { readEntry, type ChainLink } from '#audit/domain';
import { evidenceHash, type SignedEvidence } from '#review/domain';

/**
 * The hash of the evidence that stands, as the chain tells it. Nothing when some of it cites the fact book: when an entry of
 * that changed, the chain of the desk tells, not the article's.
 */
export function toldEvidenceHash(links: readonly ChainLink[]): string | undefined {
  const standing = new Map<string, SignedEvidence & { readonly citesFact: boolean }>();
  for (const { body } of links) {
    const { subject, action, data } = readEntry(body) ?? {};
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
  const evidence = [...standing.values()];
  return evidence.some(({ citesFact }) => citesFact) ? undefined : evidenceHash(evidence);
}
