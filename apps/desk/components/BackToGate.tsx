import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { progressOf } from '../store/coverage.js';
import { standing } from '../store/marks.js';
import { useGate } from '../store/gate.js';
import { Verdict } from './Verdict.js';

interface BackToGateProps {
  readonly article: string;
  readonly claims: readonly Schema<'ArticleClaim'>[];
  readonly issues: readonly Schema<'Issue'>[];
  readonly onBack: () => void;
}

/** Above what is open in the margin: the gate's answer and how far the lists are, as the way back to them. */
export function BackToGate({ article, claims, issues, onBack }: BackToGateProps) {
  const { t } = useTranslation();
  const gate = useGate(article);
  return (
    <Link
      from="/articles/$id"
      to="."
      search={(now) => ({ ...now, claim: undefined, issue: undefined })}
      resetScroll={false}
      className="flex min-h-8 items-baseline gap-x-3 border-b border-line px-4 py-1.5 text-sm text-soft hover:text-ink lg:mb-3 lg:rounded lg:border lg:bg-sheet"
      // With these keys it opens beside this page, and nothing here moves.
      onClick={({ ctrlKey, metaKey, shiftKey }) => ctrlKey || metaKey || shiftKey || onBack()}
    >
      <span aria-hidden="true">←</span>
      <span className="sr-only">{t('gate.back')}</span>
      {gate.data !== undefined && <Verdict gate={gate.data} className="" />}
      <span className="ml-auto max-sm:hidden">
        {t('issue.title')} {standing(issues).length} · {t('claim.title')}{' '}
        {t('claim.progress', progressOf(claims))}
      </span>
    </Link>
  );
}
