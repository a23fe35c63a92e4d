import { z } from 'zod';
import { reportAsk } from './ask.js';

export const REPORT_JOB_STATUSES = ['waiting', 'making', 'made', 'failed', 'cancelled'] as const;

const time = z.iso.datetime();

/** A report that is made in the background. */
export const reportJobView = z
  .object({
    id: z.uuid(),
    ask: reportAsk,
    status: z.enum(REPORT_JOB_STATUSES),
    progress: z.number().int().min(0).max(100).describe('Per cent'),
    problem: z.string().nullable().describe('Why it failed: a refusal of docs/problems.md'),
    file: z
      .object({ name: z.string(), type: z.string(), size: z.number().int().describe('Bytes') })
      .nullable()
      .describe('At `/report-jobs/:id/file`, once it is made'),
    askedAt: time,
    madeAt: time.nullable(),
    cancelledAt: time.nullable().describe('When whoever asked for it took it back: nobody else can'),
    expiresAt: time.describe('Then the job and its file are gone'),
  })
  .meta({ id: 'ReportJob' });
export type ReportJobView = z.infer<typeof reportJobView>;
