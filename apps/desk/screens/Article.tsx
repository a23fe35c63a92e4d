import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { ClaimList } from '../components/ClaimList.js';
import { ClaimPanel } from '../components/ClaimPanel.js';
import { Badge } from '../components/controls.js';
import { Galley, type MarkedClaim, type MarkedIssue } from '../components/Galley.js';
import { GatePanel } from '../components/GatePanel.js';
import { Read } from '../components/states.js';
import { useArticle, useArticleClaims, useRevision } from '../store/articles.js';
import { useKeys } from '../store/keys.js';
import { useIssues } from '../store/review.js';
import { useTime } from '../store/time.js';

type Claim = Schema<'ArticleClaim'>;
type Issue = Schema<'Issue'>;

/** An article on the desk: the galley on the left; in the margin its gate, its claims, or the one that is open. */
export function Article() {
  const { id } = useParams({ from: '/articles/$id' });
  const article = useArticle(id);
  const revision = useRevision(id, article.data?.head);
  const claims = useArticleClaims(id);
  const issues = useIssues(id);
  return (
    <Read from={article}>
      {(article) => (
        <Read from={revision}>
          {(revision) => (
            <Desk
              article={article}
              revision={revision}
              claims={claims.data ?? []}
              issues={issues.data?.items ?? []}
            />
          )}
        </Read>
      )}
    </Read>
  );
}

interface DeskProps {
  readonly article: Schema<'Article'>;
  readonly revision: Schema<'RevisionWithClaims'>;
  readonly claims: readonly Claim[];
  readonly issues: readonly Issue[];
}

function Desk({ article, revision, claims, issues }: DeskProps) {
  const { t } = useTranslation();
  const { moment } = useTime();
  const navigate = useNavigate({ from: '/articles/$id' });
  const { claim: selected } = useSearch({ from: '/articles/$id' });
  const select = useCallback(
    (claim: string | undefined) => void navigate({ search: { claim }, resetScroll: false }),
    [navigate],
  );
  const marked = useMemo(() => markedClaims(claims), [claims]);
  const wrong = useMemo(() => markedIssues(issues, revision.number), [issues, revision.number]);

  const placed = marked.some(({ id }) => id === selected);
  useEffect(() => {
    if (placed) document.getElementById(`words-${selected}`)?.scrollIntoView({ block: 'nearest' });
  }, [selected, placed]);
  const step = (by: 1 | -1) => {
    const at = marked.findIndex(({ id }) => id === selected);
    const next = marked[at === -1 ? 0 : at + by];
    if (next !== undefined) select(next.id);
  };
  useKeys({ next: () => step(1), previous: () => step(-1), close: () => select(undefined) });

  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_27rem] print:block">
      <div className="space-y-5">
        <p className="flex flex-wrap items-center gap-3 text-sm text-soft print:hidden">
          <Badge look="bg-sunken text-soft">{t(`articleStatus.${article.status}`)}</Badge>
          <span>{t('article.revision', { number: revision.number })}</span>
          {article.pressDeadline !== null && (
            <span>{t('article.due', { time: moment(article.pressDeadline) })}</span>
          )}
          <a
            className="ml-auto hover:text-ink"
            href={`/api/v1/articles/${article.id}/reports/check?format=html`}
            target="_blank"
            rel="noreferrer"
          >
            {t('article.report')} ↗
          </a>
        </p>
        <div className="rounded border border-line bg-sheet px-5 py-8 sm:px-10 lg:px-14">
          <Galley
            text={revision.text}
            language={article.language}
            zones={revision.zones}
            claims={marked}
            issues={wrong}
            selected={selected}
            onSelect={select}
          />
        </div>
      </div>
      <aside
        aria-label={t('article.margin')}
        className={`space-y-6 lg:sticky lg:top-20 lg:max-h-[calc(100dvh-6rem)] lg:self-start lg:overflow-y-auto print:hidden ${selected === undefined ? '' : SHEET}`}
      >
        {selected === undefined ? (
          <>
            <GatePanel article={article} />
            <ClaimList claims={claims} issues={issues} onSelect={select} />
          </>
        ) : (
          <ClaimPanel key={selected} id={selected} onClose={() => select(undefined)} />
        )}
      </aside>
    </div>
  );
}

/** On a narrow screen the open claim is a sheet over the lower half, so that its words stay in sight above it. */
const SHEET =
  'max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-10 max-lg:max-h-[60dvh] max-lg:overflow-y-auto max-lg:border-t max-lg:border-edge max-lg:bg-sheet';

/** The claims that stand in the newest revision, in reading order. */
function markedClaims(claims: readonly Claim[]): MarkedClaim[] {
  return claims
    .flatMap(({ id, number, status, place }) => {
      const { start, end } = place ?? { start: null, end: null };
      return start === null || end === null ? [] : [{ id, number, status, start, end }];
    })
    .sort((a, b) => a.start - b.start);
}

function markedIssues(issues: readonly Issue[], revision: number): MarkedIssue[] {
  return issues
    .filter(
      (issue) => issue.revision === revision && issue.status !== 'dismissed' && issue.status !== 'duplicate',
    )
    .map(({ id, start, end, status }) => ({
      id,
      start,
      end,
      open: status === 'open' || status === 'confirmed',
    }));
}
