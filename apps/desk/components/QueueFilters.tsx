import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QUEUE_RISKS, QUEUE_VIEWS, type QueueView } from '../store/claims.js';
import { forgetView, saveView, useSavedViews } from '../store/saved-views.js';
import { Button, Cancel, Input, Select } from './controls.js';

/** Which claims the queue shows. Every view is a link; those that are used often get a name. */
export function QueueFilters() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/' });
  const navigate = useNavigate({ from: '/' });
  const saved = useSavedViews();
  const show = (change: Partial<QueueView>) =>
    void navigate({ search: { ...search, ...change }, replace: true });
  const filtered = search.risk !== undefined || search.q !== undefined || search.sort !== 'priority';
  const isSaved = saved.some((view) => isSame(view.search, search));
  return (
    <div className="flex flex-wrap items-center gap-2">
      <nav aria-label={t('queue.views')} className="flex flex-wrap gap-1">
        {QUEUE_VIEWS.map((view) => (
          <Link
            key={view}
            to="/"
            search={{ ...search, view }}
            className="tab"
            aria-current={search.view === view && !isSaved ? 'true' : undefined}
            activeProps={{}}
          >
            {t(`queue.${view}`)}
          </Link>
        ))}
        {saved.map((view) => (
          <span key={view.name} className="inline-flex items-center">
            <Link
              to="/"
              search={view.search}
              className="tab"
              aria-current={isSame(view.search, search) ? 'true' : undefined}
              activeProps={{}}
            >
              ★ {view.name}
            </Link>
            {isSame(view.search, search) && (
              <button
                type="button"
                className="size-6 text-soft hover:text-ink"
                aria-label={t('queue.forget', { name: view.name })}
                onClick={() => forgetView(view.name)}
              >
                ✕
              </button>
            )}
          </span>
        ))}
      </nav>
      <div className="ml-auto flex flex-wrap items-center gap-2 max-sm:ml-0 max-sm:w-full">
        <Input
          key={search.view}
          type="search"
          className="w-44 max-sm:w-full"
          aria-label={t('queue.search')}
          placeholder={t('queue.search')}
          defaultValue={search.q ?? ''}
          onChange={(event) => show({ q: event.target.value || undefined })}
        />
        <Select
          className="w-32 max-sm:flex-1"
          aria-label={t('queue.risk')}
          value={search.risk ?? ''}
          onChange={(event) => show({ risk: (event.target.value || undefined) as QueueView['risk'] })}
        >
          <option value="">{t('queue.anyRisk')}</option>
          {QUEUE_RISKS.map((risk) => (
            <option key={risk} value={risk}>
              {t(`risk.${risk}`)}
            </option>
          ))}
        </Select>
        <Select
          className="w-32 max-sm:flex-1"
          aria-label={t('queue.sort')}
          value={search.sort}
          onChange={(event) => show({ sort: event.target.value as QueueView['sort'] })}
        >
          <option value="priority">{t('queue.byPriority')}</option>
          <option value="due">{t('queue.byDue')}</option>
        </Select>
        {filtered && !isSaved && <SaveView search={search} />}
      </div>
    </div>
  );
}

function SaveView({ search }: { search: QueueView }) {
  const { t } = useTranslation();
  const [name, setName] = useState<string>();
  if (name === undefined) return <Button onClick={() => setName('')}>{t('queue.save')}</Button>;
  return (
    <form
      className="flex gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') saveView({ name: name.trim(), search });
        setName(undefined);
      }}
    >
      <Input
        autoFocus
        required
        maxLength={40}
        className="w-36"
        aria-label={t('queue.viewName')}
        placeholder={t('queue.viewName')}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit">{t('queue.save')}</Button>
      <Cancel onClick={() => setName(undefined)} />
    </form>
  );
}

function isSame(a: QueueView, b: QueueView): boolean {
  return a.view === b.view && a.risk === b.risk && a.sort === b.sort && (a.q ?? '') === (b.q ?? '');
}
