import { CORRECTION_STATUSES, type CorrectionStatus } from '#corrections/domain';

/** What became of a correction, as its proposer and the author of the text are told. */
export type CorrectionNews = Exclude<CorrectionStatus, 'proposed' | 'closed'>;

/** Nothing while it waits for approval. That it is closed is no news: what was told before still holds. */
export function newsOf(correction: {
  readonly status: CorrectionStatus;
  readonly noticedAt: Date | null;
}): CorrectionNews | undefined {
  const { status, noticedAt } = correction;
  if (status === 'proposed') return undefined;
  if (status !== 'closed') return status;
  return noticedAt === null ? 'applied' : 'noticed';
}

/** Which time a correction is told of; the first time it waits for approval. */
export function roundOfNews(news: CorrectionNews): number {
  return 1 + CORRECTION_STATUSES.indexOf(news);
}
