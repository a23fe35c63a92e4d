import { useTranslation } from 'react-i18next';

/** What the desk did in a period. */
export function Reports() {
  const { t } = useTranslation();
  return <h1 className="font-serif text-2xl font-semibold">{t('nav.reports')}</h1>;
}
