import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { useMe } from '../store/session.js';
import { useTime } from '../store/time.js';
import { Badge, Clamped, PlainButton } from './controls.js';
import { RevisionChoice } from './RevisionChoice.js';

interface ArticleBarProps {
  readonly article: Schema<'ArticleAtWork'>;
  readonly revision: Schema<'RevisionWithClaims'>;
}

/** Above the galley: where the article stands, which revision this is, and the ways to edit, print and report it. */
export function ArticleBar({ article, revision }: ArticleBarProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'ko' ? 'ko' : 'en';
  const { moment } = useTime();
  const me = useMe();
  const mayRevise = me.data?.allowed.includes('article.edit') === true && article.allowed.includes('revise');
  const headline = revision.zones.find(({ kind }) => kind === 'headline');
  const isNamed =
    headline !== undefined && !revision.text.startsWith(article.title.replace(/…$/, ''), headline.start);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-sm text-soft print:hidden">
      <Badge look="bg-sunken text-soft">{t(`articleStatus.${article.status}`)}</Badge>
      <RevisionChoice article={article} shown={revision.number} />
      {isNamed && (
        <Clamped lines={1} className="max-w-64">
          {article.title}
        </Clamped>
      )}
      {article.section !== null && <span>{article.section}</span>}
      {article.pressDeadline !== null && (
        <span>{t('article.due', { time: moment(article.pressDeadline) })}</span>
      )}
      <span className="ml-auto flex flex-wrap items-baseline gap-4">
        {mayRevise && (
          <Link to="/articles/$id/revise" params={{ id: article.id }} className="min-h-6 hover:text-ink">
            {t('revise.title')}
          </Link>
        )}
        <PlainButton onClick={() => window.print()}>{t('galley.print')}</PlainButton>
        <a
          className="min-h-6 hover:text-ink"
          href={`/api/v1/articles/${article.id}/reports/check?format=html&lang=${language}`}
          target="_blank"
          rel="noreferrer"
        >
          {t('article.report')} ↗
        </a>
      </span>
    </div>
  );
}
