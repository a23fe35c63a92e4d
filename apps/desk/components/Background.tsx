import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { useBackground, useFailedJobs, useRetryJob } from '../store/background.js';
import { useTime } from '../store/time.js';
import { whyFailed } from '../store/why-failed.js';
import { Badge, Button } from './controls.js';
import { Section } from './Section.js';
import { Read, Refusal } from './states.js';

/** What Stet does behind the screens, for administrators: what waits, what failed and why, and what became of messages. */
export function Background() {
  const { t } = useTranslation();
  const summary = useBackground();
  const failed = useFailedJobs();
  return (
    <Section title={t('settings.background')} about={t('background.about')}>
      <Read from={summary}>{(summary) => <Summary summary={summary} />}</Read>
      <Part title={t('background.failed')}>
        <Read from={failed}>
          {({ items, next }) => (
            <>
              <Failed jobs={items} />
              {next !== null && (
                <p className="text-sm text-soft">{t('background.first', { count: items.length })}</p>
              )}
            </>
          )}
        </Read>
      </Part>
    </Section>
  );
}

function Summary({ summary: { items, workers, deliveries } }: { summary: Schema<'JobsSummary'> }) {
  const { t } = useTranslation();
  const age = useAge();
  const sum = (count: 'waiting' | 'underWay' | 'dead') => items.reduce((all, job) => all + job[count], 0);
  const [oldest] = items.flatMap((job) => job.oldest ?? []).sort();
  return (
    <>
      {workers === 0 && (
        <p role="alert" className="rounded bg-red-wash px-3 py-2 text-sm text-red">
          {t('background.noWorker')}
        </p>
      )}
      <dl className="grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-5">
        <Figure name={t('background.waiting')}>{sum('waiting')}</Figure>
        <Figure name={t('background.underWay')}>{sum('underWay')}</Figure>
        <Figure name={t('background.dead')} isBad={sum('dead') > 0}>
          {sum('dead')}
        </Figure>
        <Figure name={t('background.oldest')}>{age(oldest)}</Figure>
        <Figure name={t('background.workers')} isBad={workers === 0}>
          {workers}
        </Figure>
      </dl>
      <Part title={t('background.jobs')}>
        {items.length === 0 ? <Nothing>{t('background.nothing')}</Nothing> : <Jobs jobs={items} />}
      </Part>
      <Part title={t('background.deliveries')}>
        <Deliveries deliveries={deliveries} />
      </Part>
    </>
  );
}

/** Since when the oldest waits. */
function useAge(): (oldest: string | null | undefined) => string {
  const { t } = useTranslation();
  const { until } = useTime();
  return (oldest) => {
    if (oldest === null || oldest === undefined) return '—';
    return Date.now() - new Date(oldest).getTime() < 60_000 ? t('background.justNow') : until(oldest);
  };
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="space-y-2">
      <h3 className="font-semibold">{title}</h3>
      {children}
    </section>
  );
}

/** One of several parts that have nothing to show, as is well. */
function Nothing({ children }: { children: string }) {
  return <p className="text-sm text-soft">{children}</p>;
}

function Figure({ name, isBad = false, children }: { name: string; isBad?: boolean; children: ReactNode }) {
  return (
    <div className="flex flex-col-reverse border-t border-line pt-2">
      <dt className="text-sm text-soft">{name}</dt>
      <dd className={`text-xl font-semibold tabular-nums ${isBad ? 'text-red' : ''}`}>{children}</dd>
    </div>
  );
}

const JOB_COUNTS = ['waiting', 'underWay', 'failing', 'dead'] as const;

function Jobs({ jobs }: { jobs: Schema<'JobsSummary'>['items'] }) {
  const { t } = useTranslation();
  const age = useAge();
  return (
    <Table
      label={t('background.jobs')}
      head={[
        t('background.job'),
        ...JOB_COUNTS.map((count) => t(`background.${count}`)),
        t('background.oldest'),
      ]}
      rows={jobs.map((job) => [
        <JobName key="name" job={job.job} />,
        ...JOB_COUNTS.map((count) => job[count]),
        age(job.oldest),
      ])}
    />
  );
}

const RESULTS = ['waiting', 'delivered', 'failed', 'cancelled'] as const;

function Deliveries({ deliveries }: { deliveries: Schema<'JobsSummary'>['deliveries'] }) {
  const { t } = useTranslation();
  return (
    <Table
      label={t('background.deliveries')}
      head={[t('background.channel'), ...RESULTS.map((result) => t(`background.result.${result}`))]}
      rows={deliveries.map((one) => [
        t(`background.channels.${one.channel}`),
        ...RESULTS.map((result) => one[result]),
      ])}
    />
  );
}

interface TableProps {
  readonly label: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
}

/** A row's first cell names it; the others are figures. Where it is too narrow it scrolls by itself. */
function Table({ label, head, rows }: TableProps) {
  return (
    <div className="overflow-x-auto" tabIndex={0} role="group" aria-label={label}>
      <table className="w-full border-y border-line text-sm">
        <thead className="text-soft">
          <tr>
            {head.map((name, at) => (
              <th
                key={name}
                scope="col"
                className={`py-2 pr-3 font-normal whitespace-nowrap last:pr-0 ${at === 0 ? 'text-left' : 'text-right'}`}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line border-t border-line">
          {rows.map(([name, ...figures], row) => (
            <tr key={row}>
              <th scope="row" className="py-2 pr-3 text-left font-normal whitespace-nowrap">
                {name}
              </th>
              {figures.map((figure, at) => (
                <td key={at} className="py-2 pr-3 text-right whitespace-nowrap tabular-nums last:pr-0">
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Failed({ jobs }: { jobs: readonly Schema<'FailedJob'>[] }) {
  const { t } = useTranslation();
  const retry = useRetryJob();
  if (jobs.length === 0) return <Nothing>{t('background.noneFailed')}</Nothing>;
  return (
    <>
      <Refusal error={retry.error} />
      <ul className="divide-y divide-line rounded border border-line bg-sheet">
        {jobs.map((job) => (
          <li key={job.id} className="space-y-1.5 px-4 py-3 text-sm">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <JobName job={job.job} />
              <Outcome job={job} />
              <span className="text-soft">{t('background.attempts', { count: job.attempts })}</span>
              {job.allowed.includes('retry') && (
                <Button
                  className="ml-auto"
                  busy={retry.isPending}
                  aria-label={`${t('background.retry')}: ${job.key}`}
                  onClick={() => retry.mutate(job.id)}
                >
                  {t('background.retry')}
                </Button>
              )}
            </div>
            <p className="text-red">{t(`background.why.${whyFailed(job.error)}`)}</p>
            <details>
              <summary className="min-h-6 cursor-pointer text-soft">{t('background.noted')}</summary>
              <code className="block text-xs break-all text-soft">{job.key}</code>
              {job.error !== null && (
                <pre className="mt-1 max-h-64 overflow-auto rounded bg-sunken p-3 text-xs break-words whitespace-pre-wrap">
                  {job.error}
                </pre>
              )}
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Given up, and when; or when it is tried again. */
function Outcome({ job: { deadAt, againAt } }: { job: Schema<'FailedJob'> }) {
  const { t } = useTranslation();
  const { moment, until } = useTime();
  if (deadAt !== null)
    return (
      <Badge look="bg-red-wash text-red" sign="✕">
        {t('background.givenUp', { time: moment(deadAt) })}
      </Badge>
    );
  return (
    <Badge look="bg-amber-wash text-amber" sign="↻">
      {againAt === null ? t('background.tryingNow') : t('background.again', { time: until(againAt) })}
    </Badge>
  );
}

/** What a job does; its name as in the log beside it. */
function JobName({ job }: { job: string }) {
  const { t, i18n } = useTranslation();
  const words = `job.${job}`;
  return (
    <span title={job}>{i18n.exists(words) ? t(words as 'job.claims.extract') : <code>{job}</code>}</span>
  );
}
