import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PROBLEMS, type Slug } from '../../../libs/core/problems.js';
import type { Schema } from '../api/client.js';
import { useArticle, useArticles } from '../store/articles.js';
import {
  isUnderWay,
  useAskForReport,
  useReportJobs,
  useTakeReportBack,
  type Period,
} from '../store/reports.js';
import { useTime } from '../store/time.js';
import { Combobox } from './Combobox.js';
import { Badge, Button, Clamped, Labelled, Select } from './controls.js';
import { Section } from './Section.js';
import { Empty, Read, Refusal } from './states.js';

type Job = Schema<'ReportJob'>;

/** Reports that are too long to wait for: asked for here, made in the background, fetched while they are kept. */
export function ReportJobs({ period }: { period: Period }) {
  const { t } = useTranslation();
  const jobs = useReportJobs();
  return (
    <Section title={t('reportJobs.title')} about={t('reportJobs.about')}>
      <Ask period={period} />
      <Read from={jobs}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('reportJobs.none')} />
          ) : (
            <ul className="divide-y divide-line rounded border border-line bg-sheet">
              {items.map((job) => (
                <One key={job.id} job={job} />
              ))}
            </ul>
          )
        }
      </Read>
    </Section>
  );
}

const FORMATS = ['pdf', 'html', 'csv', 'json'] as const;

function Ask({ period }: { period: Period }) {
  const { t, i18n } = useTranslation();
  const ask = useAskForReport();
  const [kind, setKind] = useState<'accuracy' | 'check'>('accuracy');
  const [article, setArticle] = useState('');
  const [format, setFormat] = useState<(typeof FORMATS)[number]>('pdf');
  const form = { format, lang: i18n.language === 'ko' ? 'ko' : 'en' } as const;
  return (
    <form
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        ask.mutate(kind === 'accuracy' ? { kind, ...period, ...form } : { kind, article, ...form });
      }}
    >
      <div className="flex flex-wrap items-end gap-3">
        <Labelled label={t('reportJobs.what')}>
          <Select
            className="field-sizing-content max-w-full"
            value={kind}
            onChange={(event) => setKind(event.target.value as typeof kind)}
          >
            {(['accuracy', 'check'] as const).map((kind) => (
              <option key={kind} value={kind}>
                {t(`reportJobs.kinds.${kind}`)}
              </option>
            ))}
          </Select>
        </Labelled>
        {kind === 'check' && <ArticleChoice onChoose={setArticle} />}
        <Labelled label={t('reportJobs.format')}>
          <Select
            className="w-28"
            value={format}
            onChange={(event) => setFormat(event.target.value as typeof format)}
          >
            {FORMATS.map((format) => (
              <option key={format} value={format}>
                {format.toUpperCase()}
              </option>
            ))}
          </Select>
        </Labelled>
        <Button main type="submit" busy={ask.isPending}>
          {t('reportJobs.ask')}
        </Button>
      </div>
      <Refusal error={ask.error} />
    </form>
  );
}

/** One article out of any number: found by its title. */
function ArticleChoice({ onChoose }: { onChoose: (id: string) => void }) {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const [chosen, setChosen] = useState('');
  const { items, isPending, isPlaceholderData } = useArticles(q);
  const options = items.map(({ id, title, section }) => ({ id, words: title, aside: section ?? '' }));
  return (
    <Combobox
      required
      className="w-96 max-w-full"
      label={t('reportJobs.article')}
      chosen={chosen}
      onType={setQ}
      // The list before is not what these words find.
      groups={isPending || isPlaceholderData ? undefined : [{ options }]}
      onChoose={(id) => {
        setChosen(items.find((article) => article.id === id)?.title ?? '');
        onChoose(id);
      }}
    />
  );
}

const LOOKS = {
  waiting: 'bg-sunken text-soft',
  making: 'bg-blue-wash text-blue',
  made: 'bg-green-wash text-green',
  failed: 'bg-red-wash text-red',
  cancelled: 'bg-sunken text-soft',
} as const;

/** What was asked for, how far it is, and its file or why there is none. */
function One({ job }: { job: Job }) {
  const { t, i18n } = useTranslation();
  const { moment } = useTime();
  const { id, ask, status, progress, problem, file, expiresAt, cancelledAt } = job;
  const subject = useSubject(ask);
  const takeBack = useTakeReportBack();
  const named = `${t(`reportJobs.kinds.${ask.kind}`)} · ${ask.format.toUpperCase()}`;
  return (
    <li className="space-y-1.5 px-4 py-3 text-sm">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Clamped className="min-w-0 font-medium">{subject ?? named}</Clamped>
        {subject !== undefined && <span className="text-soft">{named}</span>}
        {cancelledAt !== null && <span className="text-soft">{moment(cancelledAt)}</span>}
        <span className="ml-auto">
          <Badge look={LOOKS[status]}>{t(`reportJobs.status.${status}`)}</Badge>
        </span>
        <Button
          busy={takeBack.isPending}
          aria-label={`${t(isUnderWay(job) ? 'reportJobs.cancel' : 'reportJobs.remove')}: ${subject ?? named}`}
          onClick={() => takeBack.mutate(id)}
        >
          {t(isUnderWay(job) ? 'reportJobs.cancel' : 'reportJobs.remove')}
        </Button>
      </p>
      {isUnderWay(job) && (
        <p className="flex items-center gap-3">
          <progress className="h-2 flex-1 accent-blue" max={100} value={progress} aria-label={named} />
          <span className="w-12 text-right text-soft">{progress} %</span>
        </p>
      )}
      {file !== null && (
        <p className="flex flex-wrap items-center gap-x-3">
          <a
            className="min-h-6 text-blue underline"
            href={`/api/v1/report-jobs/${id}/file`}
            download={file.name}
          >
            {t('reportJobs.download', { size: sizeOf(file.size, i18n.language) })}
          </a>
          <span className="text-soft">{t('reportJobs.until', { time: moment(expiresAt) })}</span>
        </p>
      )}
      {problem !== null && <p className="text-red">{wordsOf(problem, i18n.language)}</p>}
      <Refusal error={takeBack.error} />
    </li>
  );
}

/** What a report is of: the days, or the article once it is known. */
function useSubject(ask: Job['ask']): string | undefined {
  const { t } = useTranslation();
  const article = useArticle(ask.kind === 'check' ? ask.article : undefined);
  if (ask.kind === 'accuracy') return t('reportJobs.period', { from: ask.from, to: ask.to });
  return article.data?.title;
}

/** Why it failed, in the words of the refusal. */
function wordsOf(problem: string, language: string): string {
  const words = PROBLEMS[problem as Slug] as (typeof PROBLEMS)[Slug] | undefined;
  return words?.[language === 'ko' ? 'ko' : 'en'] ?? problem;
}

/** “340 kB”: bytes, in the unit that suits them. */
function sizeOf(bytes: number, language: string): string {
  const [unit, length] =
    bytes < 1_000_000 ? (['kilobyte', 1_000] as const) : (['megabyte', 1_000_000] as const);
  const style = { style: 'unit', unit, maximumFractionDigits: bytes < 10_000 ? 1 : 0 } as const;
  return new Intl.NumberFormat(language, style).format(bytes / length);
}
