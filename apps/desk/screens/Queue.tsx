import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge, Button, Input, Select } from '../components/controls.js';
import { Empty, Read, Refusal } from '../components/states.js';
import { useQueue, type QueueView } from '../store/claims.js';
import { useKeys } from '../store/keys.js';
import { CLAIM_MARKS } from '../store/marks.js';
import { useTakeNext } from '../store/review.js';
import { useMe } from '../store/session.js';
import { useTime } from '../store/time.js';

const VIEWS = ['mine', 'unassigned', 'late', 'all'] as const;

/** What waits for someone: one's own work first, and the next claim in one key. */
export function Queue() {
  const { t } = useTranslation();
  const { until } = useTime();
  const me = useMe();
  const search = useSearch({ from: '/' });
  const navigate = useNavigate({ from: '/' });
  const queue = useQueue(search);
  const next = useTakeNext();
  const [at, setAt] = useState(0);
  const rows = queue.data?.pages.flatMap((page) => page.items) ?? [];
  const mayTake = me.data?.allowed.includes('claim.take') ?? false;
  const show = (change: Partial<QueueView>) => void navigate({ search: { ...search, ...change } });
  const open = (article: string, claim: string) =>
    void navigate({ to: '/articles/$id', params: { id: article }, search: { claim } });
  const take = () => next.mutate(undefined, { onSuccess: (claim) => open(claim.article.id, claim.id) });
  const step = (to: number) => {
    const row = rows[to];
    if (row === undefined) return;
    setAt(to);
    document.getElementById(`row-${row.id}`)?.focus();
  };
  useKeys({
    next: () => step(at + 1),
    previous: () => step(at - 1),
    open: () => rows[at] !== undefined && open(rows[at].article.id, rows[at].id),
    ...(mayTake ? { take } : {}),
  });

  return (
    <section className="mx-auto max-w-6xl space-y-5">
      <div className="flex flex-wrap items-center gap-3">
        <h1 className="font-serif text-2xl font-semibold">{t('nav.queue')}</h1>
        {mayTake && (
          <Button main className="ml-auto" disabled={next.isPending} onClick={take}>
            {t('queue.next')} <kbd className="ml-1 opacity-80">n</kbd>
          </Button>
        )}
      </div>
      <Refusal error={next.error} />
      <div className="flex flex-wrap items-center gap-2">
        <div role="group" aria-label={t('queue.views')} className="flex flex-wrap gap-1">
          {VIEWS.map((view) => (
            <button
              key={view}
              type="button"
              aria-pressed={search.view === view}
              className="min-h-8 rounded px-3 text-sm text-soft hover:bg-sunken aria-pressed:bg-blue-wash aria-pressed:font-semibold aria-pressed:text-blue"
              onClick={() => show({ view })}
            >
              {t(`queue.${view}`)}
            </button>
          ))}
        </div>
        <div className="ml-auto flex flex-wrap gap-2">
          <div className="w-44">
            <Input
              type="search"
              aria-label={t('queue.search')}
              placeholder={t('queue.search')}
              defaultValue={search.q ?? ''}
              onChange={(event) => show({ q: event.target.value || undefined })}
            />
          </div>
          <div className="w-32">
            <Select
              aria-label={t('queue.risk')}
              value={search.risk ?? ''}
              onChange={(event) => show({ risk: (event.target.value || undefined) as QueueView['risk'] })}
            >
              <option value="">{t('queue.anyRisk')}</option>
              {(['legal', 'high', 'medium', 'low'] as const).map((risk) => (
                <option key={risk} value={risk}>
                  {t(`risk.${risk}`)}
                </option>
              ))}
            </Select>
          </div>
          <div className="w-36">
            <Select
              aria-label={t('queue.sort')}
              value={search.sort}
              onChange={(event) => show({ sort: event.target.value as QueueView['sort'] })}
            >
              <option value="priority">{t('queue.byPriority')}</option>
              <option value="due">{t('queue.byDue')}</option>
            </Select>
          </div>
        </div>
      </div>
      <Read from={queue}>
        {() =>
          rows.length === 0 ? (
            <Empty title={t('queue.none')}>
              <Link to="/articles" className="text-blue underline">
                {t('queue.toArticles')}
              </Link>
            </Empty>
          ) : (
            <ul className="divide-y divide-line rounded border border-line bg-sheet">
              {rows.map((row, index) => (
                <li key={row.id} className="[contain-intrinsic-size:auto_4.5rem] [content-visibility:auto]">
                  <Link
                    id={`row-${row.id}`}
                    to="/articles/$id"
                    params={{ id: row.article.id }}
                    search={{ claim: row.id }}
                    className="grid gap-x-4 gap-y-1 px-4 py-3 hover:bg-sunken sm:grid-cols-[7rem_minmax(0,1fr)_9rem]"
                    onFocus={() => setAt(index)}
                  >
                    <span className="flex items-start gap-1">
                      <Badge look={CLAIM_MARKS[row.status].badge} sign={CLAIM_MARKS[row.status].sign}>
                        {t(`claimStatus.${row.status}`)}
                      </Badge>
                    </span>
                    <span>
                      <span className="line-clamp-2 font-serif">{row.text}</span>
                      <span className="mt-1 block text-xs text-soft">
                        {t(`risk.${row.risk}`)} · {row.article.title}
                      </span>
                    </span>
                    <span className="text-sm text-soft sm:text-right">
                      <span className="block">{until(row.dueAt)}</span>
                      <span className="block text-xs">{row.assignee?.name ?? t('claim.unassigned')}</span>
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Read>
      {queue.hasNextPage && (
        <Button disabled={queue.isFetchingNextPage} onClick={() => void queue.fetchNextPage()}>
          {t('common.more')}
        </Button>
      )}
    </section>
  );
}
