import { useTranslation } from 'react-i18next';
import { Nowhere } from '../components/states.js';

/** An address that is no screen. */
export function NotFound() {
  const { t } = useTranslation();
  return <Nowhere title={t('common.nowhere')} />;
}
