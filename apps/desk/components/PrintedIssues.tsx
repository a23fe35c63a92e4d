import { useTranslation } from 'react-i18next';
import { CATEGORIES } from '../../../libs/review/domain/categories.js';
import type { Schema } from '../api/client.js';

/** What is wrong with an article, below it on paper: its words carry the numbers. */
export function PrintedIssues({ issues }: { issues: readonly Schema<'Issue'>[] }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'ko' ? 'ko' : 'en';
  if (issues.length === 0) return null;
  return (
    <section className="mt-8 hidden border-t border-line pt-3 text-sm print:block">
      <h2 className="font-semibold">{t('issue.title')}</h2>
      <ol className="mt-2 space-y-2">
        {issues.map(({ id, number, severity, status, category, quote, finding, note }) => (
          <li key={id} className="break-inside-avoid">
            !{number} “{quote}” · {t(`severity.${severity}`)} · {t(`issueStatus.${status}`)} ·{' '}
            {CATEGORIES[category][language]}
            <p className="pl-4">{finding?.message[language] ?? note}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
