import { useQuery } from '@tanstack/react-query';
import type { Schema } from '../api/client.js';
import { api, given } from './api.js';
import { useMove } from './moves.js';

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

/** Milliseconds between looks, while a report is being made. */
const LOOK = 1_500;

/** The reports that the reader has asked for, the newest first; looked at again while one is being made. */
export function useReportJobs() {
  return useQuery({
    queryKey: ['report-jobs'],
    queryFn: () => given(api.GET('/api/v1/report-jobs', { params: { query: { size: 50 } } })),
    refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) === true ? LOOK : false),
  });
}

export function isUnderWay({ status }: Pick<Schema<'ReportJob'>, 'status'>): boolean {
  return status === 'waiting' || status === 'making';
}

/** Asks for a report that is made in the background. */
export const useAskForReport = () =>
  useMove((body: Schema<'ReportAsk'>) => given(api.POST('/api/v1/report-jobs', { body })));

/** Takes back what was asked for: it is made no longer, and its file is gone. */
export const useTakeReportBack = () =>
  useMove(
    async (id: string) =>
      void (await given(api.DELETE('/api/v1/report-jobs/{id}', { params: { path: { id } } }))),
  );

/** Where the same report can be fetched as a file. */
export function accuracyFile(
  { from, to }: Period,
  format: 'pdf' | 'csv' | 'html',
  lang: 'ko' | 'en',
): string {
  return `/api/v1/reports/accuracy?${new URLSearchParams({ from, to, format, lang }).toString()}`;
}
