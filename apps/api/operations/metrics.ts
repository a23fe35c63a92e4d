import { Injectable } from '@nestjs/common';
import { Gauge, Histogram, Registry } from 'prom-client';
import { Database } from '#database';
import { readBackground, readSent, type Background } from './background.repository.js';

/** What each figure of the background is called, and what it says. */
const BACKGROUND: Readonly<Record<keyof Background, readonly [name: string, help: string]>> = {
  jobsWaiting: ['stet_jobs_waiting', 'Jobs that were asked for and are not done'],
  jobsFailing: ['stet_jobs_failing', 'Those of them whose last attempt failed'],
  jobsDead: ['stet_jobs_dead', 'Jobs that were given up: a person has to look'],
  oldestJob: ['stet_jobs_oldest_seconds', 'Age of the oldest job that is not done'],
  remindersDue: ['stet_reminders_due', 'Reminders that are due and were not handed over'],
  oldestReminder: ['stet_reminders_late_seconds', 'How late the latest of them is'],
  deliveriesWaiting: ['stet_deliveries_waiting', 'Mails on their way'],
  delivered: ['stet_deliveries_delivered_last_hour', 'Mails that a mail server took in the last hour'],
  deliveriesFailed: ['stet_deliveries_failed_last_hour', 'Mails that were refused for good in the last hour'],
  hooksWaiting: ['stet_webhook_messages_waiting', 'Messages to webhooks that are on their way'],
  hooksDelivered: [
    'stet_webhook_messages_delivered_last_hour',
    'Those that a receiver took in the last hour',
  ],
  hooksFailed: ['stet_webhook_messages_failed_last_hour', 'Those that were given up in the last hour'],
  workers: ['stet_workers', 'Workers that are connected'],
  lateMedian: [
    'stet_reminders_sent_late_seconds_median',
    'How late half of the last hour’s reminders were sent',
  ],
  late99: [
    'stet_reminders_sent_late_seconds_p99',
    'How late 99 of 100 of the last hour’s reminders were sent at most',
  ],
  latest: [
    'stet_reminders_sent_late_seconds_max',
    'How late the latest of the last hour’s reminders was sent',
  ],
};

/** What an engineer watches: this process, its requests, and the background as the store has it. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'stet_http_request_seconds',
    help: 'Time to answer a request, by address and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });
  private readonly lateness = new Histogram({
    name: 'stet_reminder_lateness_seconds',
    help: 'How late reminders were sent; this process counts all of them from when it was first asked',
    buckets: [0.5, 1, 2, 5, 10, 30, 60, 300, 1800],
    registers: [this.registry],
  });
  /** Until when they have been counted. */
  private counted: Date | undefined;
  private readonly background = Object.entries(BACKGROUND).map(([figure, [name, help]]) => ({
    figure: figure as keyof Background,
    gauge: new Gauge({ name, help, registers: [this.registry] }),
  }));

  constructor(private readonly database: Database) {}

  /** Counts a request that was answered. */
  answered(method: string, route: string | undefined, status: number, milliseconds: number): void {
    this.requests.observe({ method, route: route ?? 'unknown', status: String(status) }, milliseconds / 1000);
  }

  /** Everything, in the text format of Prometheus. */
  async expose(): Promise<{ readonly type: string; readonly text: string }> {
    const figures = await readBackground(this.database.reader);
    for (const { figure, gauge } of this.background) gauge.set(figures[figure]);
    await this.countSent();
    return { type: this.registry.contentType, text: await this.registry.metrics() };
  }

  private async countSent(): Promise<void> {
    const since = this.counted;
    const { until, late } = await readSent(this.database.reader, since);
    // Whoever asked at the same time may have counted them.
    if (this.counted !== since) return;
    this.counted = until;
    for (const seconds of late) this.lateness.observe(seconds);
  }
}
