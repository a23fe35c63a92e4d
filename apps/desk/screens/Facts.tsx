import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FactBook } from '../components/FactBook.js';
import { useTitle } from '../store/title.js';

/** The fact book; a reminder about one of its entries leads here. */
export function Facts() {
  const { t } = useTranslation();
  const { q } = useSearch({ from: '/facts' });
  useTitle(t('nav.facts'));
  return (
    <div className="page">
      <FactBook key={q} find={q ?? ''} />
    </div>
  );
}
