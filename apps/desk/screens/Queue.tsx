import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { BulkAssign } from '../components/BulkAssign.js';
import { Badge, Button, Clamped } from '../components/controls.js';
import { LongList } from '../components/LongList.js';
import { QueueFilters } from '../components/QueueFilters.js';
import { Empty, Read, Refusal } from '../components/states.js';
import { useQueue, type QueueView } from '../store/claims.js';
import { useKeys } from '../store/keys.js';
import { CLAIM_MARKS, RISK_BADGES } from '../store/marks.js';
import { useTakeNext } from '../store/assignments.js';
import { useMe } from '../store/session.js';
import { useTime } from '../store/time.js';
import { useTitle } from '../store/title.js';

type Row = Schema<'ClaimSummary'>;

/** Pixels: a row of two lines, until it is measured. */
const HEIGHT = 72;

/** What waits for someone: one's own work first, and the next claim in one key. */
export function Queue() {
  const { t } = useTranslation();
  const me = useMe();
  const search = useSearch({ from: '/' });
  const navigate = useNavigate({ from: '/' });
  const queue = useQueue(search);
  const next = useTakeNext();
  const [at, setAt] = useState(0);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [assigning, setAssigning] = useState(false);
  const rows = queue.items;
  const narrowed = search.q !== undefined || search.risk !== undefined;
  const may = (permission: Schema<'Me'>['allowed'][number]) => me.data?.allowed.includes(permission) ?? false;
  const mayAssign = may('claim.assign');
  const chosen = rows.filter(({ id }) => picked.has(id));
  const count = queue.data === undefined ? undefined : `${rows.length}${queue.hasNextPage ? '+' : ''}`;
  useTitle(`${t('nav.queue')}${count === undefined ? '' : ` (${count})`}`);

  const open = (article: string, claim: string) =>
    void navigate({ to: '/articles/$id', params: { id: article }, search: { claim } });
  const take = () => next.mutate(undefined, { onSuccess: (claim) => open(claim.article.id, claim.id) });
  const pick = (row: Row | undefined) => {
    if (row === undefined) return;
    const now = new Set(picked);
    if (!now.delete(row.id)) now.add(row.id);
    setPicked(now);
  };
  useKeys({
    open: () => rows[at] !== undefined && open(rows[at].article.id, rows[at].id),
    ...(may('claim.take') ? { take } : {}),
    ...(mayAssign ? { pick: () => pick(rows[at]) } : {}),
    ...(mayAssign && picked.size > 0
      ? { assign: () => setAssigning(true), close: () => setPicked(new Set()) }
      : {}),
  });

  return (
    <section className="page space-y-4">
      <div className="flex flex-wrap items-center gap-3">
        <h1 className="title">{t('nav.queue')}</h1>
        {count !== undefined && <span className="text-sm text-soft">{t('queue.count', { count })}</span>}
        {may('claim.take') && (
          <Button main className="ml-auto" busy={next.isPending} onClick={take}>
            {t('queue.next')} <kbd className="ml-1 opacity-80 max-sm:hidden">n</kbd>
          </Button>
        )}
      </div>
      <Refusal error={next.error} />
      <QueueFilters />
      {picked.size > 0 && (
        <BulkAssign
          claims={chosen}
          focus={assigning}
          onDone={() => {
            setPicked(new Set());
            setAssigning(false);
          }}
        />
      )}
      <Read from={queue}>
        {() =>
          rows.length === 0 ? (
            <Empty title={narrowed ? t('queue.notFound') : t(`queue.none.${search.view}`)}>
              {!narrowed && <WayOn view={search.view} may={may} />}
            </Empty>
          ) : (
            <LongList
              label={t('nav.queue')}
              from={queue}
              height={HEIGHT}
              className="rounded border border-line bg-sheet"
              rowClassName="flex border-b border-line last:border-b-0"
              onRow={setAt}
            >
              {(row) => (
                <>
                  {mayAssign && (
                    <label className="grid w-11 shrink-0 place-items-center">
                      <input
                        type="checkbox"
                        className="size-5 accent-blue"
                        aria-label={t('queue.pick', { number: row.number })}
                        checked={picked.has(row.id)}
                        onChange={() => pick(row)}
                      />
                    </label>
                  )}
                  <QueueRow row={row} />
                </>
              )}
            </LongList>
          )
        }
      </Read>
    </section>
  );
}

interface WayOnProps {
  readonly view: QueueView['view'];
  readonly may: (permission: Schema<'Me'>['allowed'][number]) => boolean;
}

/** What there is to do where nothing waits, for someone of the reader's roles. */
function WayOn({ view, may }: WayOnProps) {
  const { t } = useTranslation();
  if (view === 'mine')
    return may('claim.take') ? (
      <p className="text-sm">{t('queue.mayTake')}</p>
    ) : (
      <>
        <p className="text-sm">{t('queue.othersCheck')}</p>
        <Link to="/inbox" className="text-blue underline">
          {t('queue.toInbox')}
        </Link>
      </>
    );
  if (!may('article.submit') || !['unassigned', 'all'].includes(view)) return null;
  return (
    <Link to="/articles" className="text-blue underline">
      {t('queue.toArticles')}
    </Link>
  );
}

function QueueRow({ row }: { row: Row }) {
  const { t } = useTranslation();
  const { until, isPast } = useTime();
  const mark = CLAIM_MARKS[row.status];
  return (
    <Link
      id={`row-${row.id}`}
      to="/articles/$id"
      params={{ id: row.article.id }}
      search={{ claim: row.id }}
      className="grid min-w-0 grow scroll-mt-20 gap-x-4 gap-y-1 px-4 py-3 hover:bg-sunken sm:grid-cols-[7.25rem_minmax(0,1fr)_6.5rem] lg:grid-cols-[7.75rem_minmax(0,1fr)_9rem]"
    >
      <span className="flex items-start gap-1 sm:flex-col">
        <Badge look={mark.badge} sign={mark.sign}>
          {t(`claimStatus.${row.status}`)}
        </Badge>
        <Badge look={RISK_BADGES[row.risk]}>{t(`risk.${row.risk}`)}</Badge>
      </span>
      <span>
        <Clamped lines={3} className="max-w-2xl font-serif leading-relaxed">
          {row.text}
        </Clamped>
        <Clamped lines={1} className="mt-0.5 max-w-xl text-xs text-soft">
          {row.article.title}
        </Clamped>
      </span>
      <span className="flex items-baseline gap-3 text-sm text-soft sm:block sm:text-right">
        <span className={`block ${isPast(row.dueAt) ? 'font-semibold text-red' : ''}`}>
          {until(row.dueAt)}
        </span>
        <span className="block text-xs">{row.assignee?.name ?? t('claim.unassigned')}</span>
      </span>
    </Link>
  );
}
