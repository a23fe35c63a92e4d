import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused, SIGNED_OUT } from '../store/api.js';
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
  const status = from.error instanceof Refused ? from.error.problem.status : undefined;
  if (status === 404) return <Nowhere title={t('common.unknown')} about={t('common.unknownAbout')} />;
  if (status === 403) return <NotYours />;
  return <NotRead error={from.error} onRetry={() => void from.refetch()} />;
}

/** Why something could not be read, and another try. */
export function NotRead({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <div role="alert" className="space-y-3 p-6">
      <p>{error instanceof Refused ? error.message : t('common.offline')}</p>
      <Button onClick={onRetry}>{t('common.retry')}</Button>
    </div>
  );
}

/** What an address names is not there: to ask again would not help, the queue does. */
export function Nowhere({ title, about }: { title: string; about?: string }) {
  const { t } = useTranslation();
  return (
    <div className="column">
      <h1 className="sr-only">{title}</h1>
      <Empty title={title}>
        {about !== undefined && <p className="text-sm">{about}</p>}
        <Link to="/" className="text-blue underline">
          {t('common.toQueue')}
        </Link>
      </Empty>
    </div>
  );
}

/** What the roles of the reader do not let them do: whoever gives roles is the way on. */
export function NotYours() {
  const { t } = useTranslation();
  return (
    <Empty title={t('notYours.title')}>
      <p className="text-sm">{t('notYours.ask')}</p>
      <Link to="/settings" search={{ part: 'people' }} className="text-blue underline">
        {t('notYours.who')}
      </Link>
    </Empty>
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
  const { t } = useTranslation();
  if (error === null) return null;
  const faults = error instanceof Refused ? error.faults : [];
  return (
    <div role="alert" className="rounded bg-red-wash px-3 py-2 text-sm text-red">
      {faults.length === 0 && <p>{saidOf(error, t)}</p>}
      {faults.map(({ field, message }) => (
        <p key={field}>
          <span className="font-semibold">{nameOf(field, t)}</span>: {message}
        </p>
      ))}
    </div>
  );
}

function saidOf(error: Error, t: TFunction): string {
  if (!(error instanceof Refused)) return t('common.offline');
  return error.problem.slug === SIGNED_OUT ? t('signIn.ended') : error.message;
}

/** A field as the desk calls it, by the last name in its path: `week.holidays.0`. */
function nameOf(path: string, t: TFunction): string {
  const name = path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? path;
  return t(`field.${name as 'url'}`, { defaultValue: path });
}
