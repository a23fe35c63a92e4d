import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { Refused } from '../store/api.js';
import { Button } from './controls.js';

/** Something is being read. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <p role="status" className="p-6 text-soft">
      {t('common.loading')}
    </p>
  );
}

/** What a screen shows of something it reads: that it is being read, why it could not be, or the thing. */
export function Read<T>({ from, children }: { from: UseQueryResult<T>; children: (thing: T) => ReactNode }) {
  const { t } = useTranslation();
  if (from.data !== undefined) return <>{children(from.data)}</>;
  if (from.isPending) return <Loading />;
  if (from.error instanceof Refused && from.error.problem.status === 404)
    return <Nowhere title={t('common.unknown')} about={t('common.unknownAbout')} />;
  return (
    <div role="alert" className="space-y-3 p-6">
      <p>{from.error instanceof Refused ? from.error.message : t('common.offline')}</p>
      <Button onClick={() => void from.refetch()}>{t('common.retry')}</Button>
    </div>
  );
}

/** What an address names is not there: to ask again would not help, the queue does. */
export function Nowhere({ title, about }: { title: string; about?: string }) {
  const { t } = useTranslation();
  return (
    <>
      <h1 className="sr-only">{title}</h1>
      <Empty title={title}>
        {about !== undefined && <p className="text-sm">{about}</p>}
        <Link to="/" className="text-blue underline">
          {t('common.toQueue')}
        </Link>
      </Empty>
    </>
  );
}

/** An empty list says what to do next. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="grid place-items-center gap-3 rounded border border-dashed border-line p-12 text-center text-soft">
      <p className="font-serif text-lg text-ink">{title}</p>
      {children}
    </div>
  );
}

/** What the server, or the lost connection, said to what was just tried. */
export function Refusal({ error }: { error: Error | null }) {
  const { t, i18n } = useTranslation();
  if (error === null) return null;
  const faults = error instanceof Refused ? faultsOf(error.problem) : [];
  return (
    <div role="alert" className="rounded bg-red-wash px-3 py-2 text-sm text-red">
      {faults.length > 0 ? t('refused') : error instanceof Refused ? error.message : t('common.offline')}
      {faults.map(({ field, message }) => (
        <p key={field}>
          {i18n.exists(`field.${field}`) ? t(`field.${field as 'url'}`) : field}: {message}
        </p>
      ))}
    </div>
  );
}

/** The fields that a refusal is about, each by its own name: `week.holidays.0` is `holidays`. */
function faultsOf({ errors }: Schema<'Problem'>): { field: string; message: string }[] {
  const faults = (errors ?? []) as { readonly field: string; readonly message: string }[];
  const nameOf = (path: string) => path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? path;
  const messages = new Map(faults.map(({ field, message }) => [nameOf(field), message]));
  return [...messages].map(([field, message]) => ({ field, message }));
}
