import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { useRevisions } from '../store/articles.js';
import { useTime } from '../store/time.js';

/** Which revision is shown, the others, and the difference from the one before. */
export function RevisionChoice({ article, shown }: { article: Schema<'Article'>; shown: number }) {
  const { t } = useTranslation();
  const { moment } = useTime();
  const navigate = useNavigate({ from: '/articles/$id' });
  const { diff } = useSearch({ from: '/articles/$id' });
  const revisions = useRevisions(article.id);
  if (article.head === 1) return <span>{t('article.revision', { number: shown })}</span>;
  return (
    <>
      <select
        aria-label={t('galley.pick')}
        className="field-sizing-content min-h-7 max-w-full rounded border border-line bg-sheet px-2 text-ink"
        value={shown}
        onChange={(event) => {
          const number = Number(event.target.value);
          void navigate({ search: { diff, revision: number === article.head ? undefined : number } });
        }}
      >
        {(revisions.data ?? []).map(({ number, createdAt, createdBy }) => (
          <option key={number} value={number}>
            {t('article.revision', { number })} · {createdBy.name} · {moment(createdAt)}
          </option>
        ))}
      </select>
      {shown > 1 && (
        <button
          type="button"
          className="min-h-6 text-blue"
          onClick={() =>
            void navigate({ search: (now) => ({ ...now, diff: diff === true ? undefined : true }) })
          }
        >
          {diff === true ? t('galley.noCompare') : t('galley.compare')}
        </button>
      )}
    </>
  );
}
