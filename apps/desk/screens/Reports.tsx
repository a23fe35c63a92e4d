import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OUTCOMES } from '../../../libs/claims/domain/outcomes.js';
import { CATEGORIES, SEVERITIES } from '../../../libs/review/domain/categories.js';
import { Bars } from '../components/Bars.js';
import { Input, Labelled } from '../components/controls.js';
import { ReportJobs } from '../components/ReportJobs.js';
import { Read } from '../components/states.js';
import { accuracyFile, useAccuracy, type Accuracy, type Period } from '../store/reports.js';
import { useTime } from '../store/time.js';
import { useTitle } from '../store/title.js';

/** Milliseconds, less the days between two looks at the backlog. */
const YEAR = 300 * 24 * 60 * 60 * 1000;

/** Days of the period that is shown at first, today among them. */
const DAYS = 30;

/** What the desk did in a period: errors caught before print beside those that escaped, and how long it took. */
export function Reports() {
  const { t, i18n } = useTranslation();
  useTitle(t('nav.reports'));
  const { dayIn } = useTime();
  const [period, setPeriod] = useState<Period>(() => ({ from: dayIn(1 - DAYS), to: dayIn(0) }));
  const accuracy = useAccuracy(period);
  const language = i18n.language === 'ko' ? 'ko' : 'en';
  const side = (name: keyof Period) => (
    <Labelled label={t(`reports.${name}`)}>
      <Input
        type="date"
        required
        value={period[name]}
        onChange={(event) =>
          event.target.value !== '' && setPeriod({ ...period, [name]: event.target.value })
        }
      />
    </Labelled>
  );
  return (
    <section className="page space-y-6">
      <div className="flex flex-wrap items-end gap-4">
        <h1 className="mr-auto title max-sm:w-full">{t('nav.reports')}</h1>
        <div className="grid grid-cols-2 gap-4 max-sm:w-full">
          {side('from')}
          {side('to')}
        </div>
        <span className="flex gap-2 print:hidden">
          {(['pdf', 'csv'] as const).map((format) => (
            <a key={format} className="press" href={accuracyFile(period, format, language)}>
              {format.toUpperCase()}
            </a>
          ))}
        </span>
      </div>
      <Read from={accuracy}>{(report) => <Figures report={report} />}</Read>
      <div className="print:hidden">
        <ReportJobs period={period} />
      </div>
    </section>
  );
}

function Figures({ report }: { report: Accuracy }) {
  const { t, i18n } = useTranslation();
  const { day, shortDay } = useTime();
  const { claims, errors, times, backlog = [], late, waivers, edits } = report;
  // After a year the same day comes again.
  const dayOf = Date.parse(report.period.to) - Date.parse(report.period.from) > YEAR ? day : shortDay;
  const lasting = (minutes: number | null) => {
    if (minutes === null) return '–';
    return minutes < 1 ? t('reports.atOnce') : duration(minutes, i18n.language);
  };
  const count = (things: number) => things.toLocaleString(i18n.language);
  const ninety = (minutes: number | null) =>
    minutes === null ? undefined : t('reports.ninety', { time: lasting(minutes) });
  const tiles = [
    [t('reports.checked'), count(claims.checked)],
    [t('reports.beforePrint'), count(errors.beforePrint)],
    [t('reports.escaped'), count(errors.escaped)],
    [t('reports.decide'), lasting(times.decide.median), ninety(times.decide.p90)],
    [t('reports.correct'), lasting(times.correct.median), ninety(times.correct.p90)],
    [t('reports.overdue'), count(late.overdue), t('reports.escalations', { count: count(late.escalations) })],
    [t('reports.waivers'), count(waivers.gate)],
    [t('reports.edits'), count(edits.withoutCorrection)],
  ] as const;
  const both = [
    { name: t('reports.beforePrint'), look: 'caught' },
    { name: t('reports.escaped'), look: 'escaped' },
  ] as const;
  const language = i18n.language === 'ko' ? 'ko' : 'en';
  const pairs = (rows: Accuracy['errors']['byCategory'], nameOf: (word: string) => string) =>
    rows.map(({ word, beforePrint, escaped }) => ({ name: nameOf(word), values: [beforePrint, escaped] }));
  const bySeverity = inOrder(SEVERITIES, errors.bySeverity);
  const byOutcome = inOrder(OUTCOMES, claims.byOutcome);
  const category = (word: string) => CATEGORIES[word as keyof typeof CATEGORIES]?.[language] ?? word;
  return (
    <>
      <dl className="grid grid-cols-2 gap-px overflow-hidden rounded border border-line bg-line sm:grid-cols-4">
        {tiles.map(([name, figure, aside]) => (
          <div key={name} className="bg-sheet p-4">
            <dt className="text-xs text-soft">{name}</dt>
            <dd className="mt-1 font-serif text-2xl whitespace-nowrap">{figure}</dd>
            {aside !== undefined && <dd className="text-xs text-soft">{aside}</dd>}
          </div>
        ))}
      </dl>
      <div className="gap-6 *:mb-6 *:break-inside-avoid lg:columns-2">
        <Bars title={t('reports.byCategory')} series={both} bars={pairs(errors.byCategory, category)} />
        <Bars
          title={t('reports.bySeverity')}
          series={both}
          bars={pairs(bySeverity, (word) => t(`severity.${word as 'major'}`))}
        />
        <Bars
          title={t('reports.byOrigin')}
          series={both}
          bars={pairs(errors.byOrigin, (word) => t(`origin.${word as 'author'}`))}
        />
        <Bars
          title={t('reports.bySection')}
          series={both}
          bars={pairs(errors.bySection ?? [], (word) => word || t('reports.noSection'))}
        />
        <Bars
          title={t('reports.byOutcome')}
          series={[{ name: t('check.title'), look: 'plain' }]}
          bars={byOutcome.map(({ word, checks }) => ({
            name: t(`outcome.${word as 'confirmed'}`),
            values: [checks],
          }))}
        />
        <Bars
          title={t('reports.times')}
          unit={{ name: t('reports.minutes'), say: lasting }}
          series={[
            { name: t('reports.median'), look: 'plain' },
            { name: t('reports.p90'), look: 'within' },
          ]}
          bars={[
            { name: t('reports.toDecide'), ...times.decide },
            { name: t('reports.toCorrect'), ...times.correct },
          ].flatMap(({ name, median, p90 }) =>
            median === null || p90 === null ? [] : [{ name, values: [median, p90] }],
          )}
        />
        <Bars
          title={t('reports.backlog')}
          series={[{ name: t('issue.title'), look: 'plain' }]}
          bars={backlog.map(({ at, issues }) => ({ name: dayOf(at), values: [issues] }))}
        />
      </div>
    </>
  );
}

/** Lines in the order that their words have everywhere else. */
function inOrder<Line extends { readonly word: string }>(
  words: readonly string[],
  lines: readonly Line[],
): Line[] {
  return words.flatMap((one) => lines.filter(({ word }) => word === one));
}

/** “3 hr”, “2 days”: the largest unit that is not nothing. */
function duration(minutes: number, language: string): string {
  const units = [
    ['day', 24 * 60],
    ['hour', 60],
    ['minute', 1],
  ] as const;
  const [unit, length] = units.find(([, length]) => minutes >= length) ?? units[2];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(
    minutes / length,
  );
}
