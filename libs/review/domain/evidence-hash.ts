import { canonicalJson, sha256 } from '#audit/domain';

/** What a signature covers of a piece of evidence that stands. */
export interface SignedEvidence {
  readonly id: string;
  readonly snapshotSha256: string | null;
  /** Its address is gone. */
  readonly gone: boolean;
  /** When the entry of the fact book that it cites last said something else, as a number; null: it cites none of the desk's. */
  readonly factChangedAt: string | null;
}

/**
 * The hash of all evidence of an article as it stands, in hex: whatever is added, withdrawn, kept or lost changes it, and
 * so does an entry of the fact book that says something else than when it was cited.
 */
export function evidenceHash(evidence: readonly SignedEvidence[]): string {
  const inOrder = [...evidence].sort((one, other) => (one.id < other.id ? -1 : 1));
  return sha256(
    canonicalJson(
      inOrder.map(({ id, snapshotSha256, gone, factChangedAt }) =>
        factChangedAt === null ? [id, snapshotSha256, gone] : [id, snapshotSha256, gone, factChangedAt],
      ),
    ),
  );
}
