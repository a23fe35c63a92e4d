import { useTranslation } from 'react-i18next';
import { CATEGORIES } from '../../../libs/review/domain/categories.js';
import type { Schema } from '../api/client.js';
import { Badge } from './controls.js';

const LOOKS = {
  moved: 'bg-blue-wash text-blue',
  stale: 'bg-amber-wash text-amber',
  orphaned: 'bg-red-wash text-red',
  ambiguous: 'bg-amber-wash text-amber',
} as const;

/** What an edited text would do to the claims, the issues and the signatures of the one before. */
export function WhatBecomes({ answer }: { answer: Schema<'RevisionAnswer'> }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'ko' ? 'ko' : 'en';
  const claims = answer.claims.filter(({ became }) => became !== 'unchanged');
  const issues = answer.issues.filter(({ became }) => became !== 'unchanged');
  return (
    <section aria-labelledby="becomes" className="space-y-4 rounded border border-line bg-sheet p-4 text-sm">
      <h2 id="becomes" role="status" className="font-semibold">
        {t('revise.kept', { kept: answer.claims.length - claims.length, all: answer.claims.length })}
      </h2>
      {claims.length > 0 && (
        <ul className="space-y-2">
          {claims.map(({ id, number, became, text, before, status }) => (
            <li key={id} className="flex items-baseline gap-3">
              {became !== 'unchanged' && <Badge look={LOOKS[became]}>{t(`became.${became}`)}</Badge>}
              <span className="font-serif leading-relaxed">
                <span className="text-soft">{number}.</span> {text}
              </span>
              {before !== status && (
                <span className="ml-auto shrink-0 text-soft">
                  {t(`claimStatus.${before}`)} → {t(`claimStatus.${status}`)}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {issues.length > 0 && (
        <div className="space-y-2">
          <h3 className="font-semibold text-soft">{t('issue.title')}</h3>
          <ul className="space-y-1">
            {issues.map(({ id, number, category, became }) => (
              <li key={id} className="flex items-baseline gap-3">
                {became !== 'unchanged' && <Badge look={LOOKS[became]}>{t(`became.${became}`)}</Badge>}
                {number}. {CATEGORIES[category][language]}
              </li>
            ))}
          </ul>
        </div>
      )}
      {answer.signOffs.length > 0 && (
        <p className="text-amber">
          {t('revise.signatures', {
            names: answer.signOffs.map(({ by, role }) => `${by.name} (${t(`role.${role}`)})`).join(', '),
          })}
        </p>
      )}
      {answer.waivers.length > 0 && (
        <p className="text-amber">{t('revise.waivers', { count: answer.waivers.length })}</p>
      )}
    </section>
  );
}
