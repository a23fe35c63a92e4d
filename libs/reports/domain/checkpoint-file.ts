import { z } from 'zod';
import { checkReport } from './check-report.js';

/** What an exported checkpoint says that it is. */
export const CHECKPOINT = 'urn:stet:checkpoint:1';

const { seal, chain } = checkReport.shape;
const { hash } = chain.shape.head.shape;

/** A checkpoint with all that it was made over: where every chain of the desk ended at that moment. */
export const checkpointFile = z
  .strictObject({
    $schema: z.literal(CHECKPOINT),
    body: z.string().describe('Canonical JSON (RFC 8785): the very bytes that were signed'),
    signature: z.string().describe('Ed25519 over the bytes of `body`, in base64url'),
    publicKey: z
      .string()
      .describe('Of the key that `body` names, in PEM; hold it against one known from elsewhere'),
    heads: z
      .array(z.strictObject({ chain: z.uuid(), seq: z.int().min(1), hash }))
      .describe('The leaves of the Merkle tree (RFC 6962), sorted by chain: each its canonical JSON'),
    seal,
  })
  .meta({ id: 'CheckpointFile' });
export type CheckpointFile = z.infer<typeof checkpointFile>;
