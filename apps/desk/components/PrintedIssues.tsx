import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';

/** On paper the margin is not there: the issues that stand follow the text. */
export function PrintedIssues({ issues }: { issues: readonly Schema<'Issue'>[] }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'ko' ? 'ko' : 'en';
  if (issues.length === 0) return null;
  return (
    <section className="mt-8 hidden border-t border-line pt-4 text-sm print:block">
      <h2 className="mb-2 font-semibold">{t('issue.title')}</h2>
      <ul className="space-y-2">
        {issues.map(({ id, number, quote, finding, note, suggestion }) => (
          <li key={id}>
            {number}. <span className="font-serif">“{quote}”</span> {finding?.message[language] ?? note}
            {suggestion !== null && ` → ${suggestion}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
