import { z } from 'zod';
import { FAULTS, type Fault } from '#audit';
import { personView } from '#identity';

const hash = z.string().describe('SHA-256, in hex');

/** One entry of the record. */
export const auditEntryView = z
  .object({
    seq: z.number().int(),
    hash,
    entry: z
      .object({
        at: z.string(),
        by: personView.nullable().describe('null: Stet itself'),
        action: z.string().describe('What happened, in the past tense: `claim.checked`'),
        subject: z.object({ type: z.string(), id: z.string() }),
        data: z.unknown().describe('null when it is withheld'),
        withheld: z
          .boolean()
          .describe('True for what a second reader may not see yet; it still counts in the hash'),
        previous: z.string(),
      })
      .nullable()
      .describe('null: what is stored cannot be read as an entry'),
  })
  .meta({ id: 'AuditEntry' });
export type AuditEntryView = z.infer<typeof auditEntryView>;

/** What walking a chain showed. */
export const verificationView = z
  .object({
    chain: z.uuid(),
    intact: z.boolean(),
    head: z.object({ seq: z.number().int(), hash }),
    firstBad: z
      .object({
        seq: z.number().int(),
        fault: z.enum(Object.keys(FAULTS) as [Fault, ...Fault[]]),
        said: z.object({ ko: z.string(), en: z.string() }),
      })
      .nullable(),
  })
  .meta({ id: 'Verification' });
export type VerificationView = z.infer<typeof verificationView>;
