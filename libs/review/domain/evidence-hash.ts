import { canonicalJson, sha256 } from '#audit/domain';

/** What a signature covers of a piece of evidence that stands. */
export interface SignedEvidence {
  readonly id: string;
  readonly snapshotSha256: string | null;
  /** Its address is gone. */
  readonly gone: boolean;
}

/** The hash of all evidence of an article as it stands, in hex: whatever is added, withdrawn, kept or lost changes it. */
export function evidenceHash(evidence: readonly SignedEvidence[]): string {
  const inOrder = [...evidence].sort((one, other) => (one.id < other.id ? -1 : 1));
  return sha256(canonicalJson(inOrder.map(({ id, snapshotSha256, gone }) => [id, snapshotSha256, gone])));
}
