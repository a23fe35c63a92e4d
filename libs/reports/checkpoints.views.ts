import { z } from 'zod';

const hash = z.string().describe('SHA-256, in hex');

/** A signature on where every chain of the desk ended at one moment. */
export const checkpointView = z
  .object({
    number: z.number().int(),
    at: z.iso.datetime(),
    size: z.number().int().describe('How many chains'),
    root: hash,
    previous: hash.describe('The hash of the checkpoint before; 64 zeros for the first'),
    key: z.string().describe('The id of the key that signed it'),
    hash,
  })
  .meta({ id: 'Checkpoint' });
export type CheckpointView = z.infer<typeof checkpointView>;

/** What holding a checkpoint against the store showed. */
export const checkpointVerificationView = z
  .object({
    number: z.number().int(),
    intact: z.boolean(),
    lost: z
      .array(
        z.object({
          chain: z.uuid(),
          seq: z.number().int().describe('The link that was signed'),
          hash,
          left: z.number().int().describe('The last link that is left; 0: the whole chain is gone'),
        }),
      )
      .describe('Chains that were dropped, cut off or rewritten since: the first hundred'),
  })
  .meta({ id: 'CheckpointVerification' });
export type CheckpointVerificationView = z.infer<typeof checkpointVerificationView>;

/** The public half of a key that signs checkpoints. */
export const signingKeyView = z
  .object({
    id: z.string(),
    algorithm: z.literal('Ed25519'),
    publicKey: z.string().describe('SPKI, PEM'),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'SigningKey' });
export type SigningKeyView = z.infer<typeof signingKeyView>;
