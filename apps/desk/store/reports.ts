import { useQuery } from '@tanstack/react-query';
import type { Schema } from '../api/client.js';
import { api, given } from './api.js';

export type Accuracy = Schema<'AccuracyReport'>;

/** A stretch of days, the last one included: `2026-11-01`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What the desk did in a period, figure by figure. */
export function useAccuracy({ from, to }: Period) {
  return useQuery({
    queryKey: ['accuracy', from, to],
    queryFn: () => given(api.GET('/api/v1/reports/accuracy', { params: { query: { from, to } } })),
    placeholderData: (before) => before,
  });
}

/** Where the same report can be fetched as a file. */
export function accuracyFile(
  { from, to }: Period,
  format: 'pdf' | 'csv' | 'html',
  lang: 'ko' | 'en',
): string {
  return `/api/v1/reports/accuracy?${new URLSearchParams({ from, to, format, lang }).toString()}`;
}
