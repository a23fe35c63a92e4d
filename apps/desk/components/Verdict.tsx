import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';

/** Whether a text may go to print, or that it is out, in one line. */
export function Verdict({ gate, className }: { gate: Schema<'Gate'>; className: string }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'ko' ? 'ko' : 'en';
  if (gate.published !== null)
    return <span className={`font-serif font-semibold ${className}`}>{gate.published.said[language]}</span>;
  return (
    <span className={`font-serif font-semibold ${gate.open ? 'text-green' : 'text-red'} ${className}`}>
      <span aria-hidden="true">{gate.open ? '✓ ' : '✕ '}</span>
      {gate.open ? t('gate.open') : t('gate.closed', { count: gate.blockers.length })}
    </span>
  );
}
