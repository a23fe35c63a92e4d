import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../components/states.js';

/** An address that is no screen. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <>
      <h1 className="sr-only">{t('common.nowhere')}</h1>
      <Empty title={t('common.nowhere')}>
        <Link to="/" className="text-blue underline">
          {t('nav.queue')}
        </Link>
      </Empty>
    </>
  );
}
