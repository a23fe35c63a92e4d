import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { leaveForNewer, lookForNewer, useNewer } from '../store/connection.js';
import { Button } from './controls.js';

/** The script of a screen did not come. */
export class NotFetched extends Error {}

/**
 * What stands where a screen could not be drawn. When its script is gone because the desk was built anew, the page is loaded
 * again, at the same address.
 */
export function NotDrawn({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const router = useRouter();
  const newer = useNewer();
  useEffect(() => void lookForNewer(), []);
  useEffect(() => {
    if (newer) leaveForNewer();
  }, [newer]);
  return (
    <div role="alert" className="space-y-3 p-6">
      <p>{t(error instanceof NotFetched ? 'common.offline' : 'common.broken')}</p>
      <Button onClick={() => void router.invalidate()}>{t('common.retry')}</Button>
    </div>
  );
}
