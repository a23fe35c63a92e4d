import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '../../../libs/text/span.js';
import type { Schema } from '../api/client.js';
import { ArticleBar } from '../components/ArticleBar.js';
import { ArticleMargin } from '../components/ArticleMargin.js';
import { BackToGate } from '../components/BackToGate.js';
import { WAITING } from '../components/ClaimPanel.js';
import { CoverageBar } from '../components/CoverageBar.js';
import { Button } from '../components/controls.js';
import { Galley, type MarkedClaim, type MarkedIssue } from '../components/Galley.js';
import { PrintedIssues } from '../components/PrintedIssues.js';
import { RevisionDiff } from '../components/RevisionDiff.js';
import { Read } from '../components/states.js';
import { useArticle, useArticleClaims, useRevision } from '../store/articles.js';
import { coverageOf, markedClaims } from '../store/coverage.js';
import { useKeys } from '../store/keys.js';
import { useOpened } from '../store/opened.js';
import { usePicked } from '../store/picked.js';
import { useReading } from '../store/use-reading.js';
import { useIssues } from '../store/issues.js';
import { useTitle } from '../store/title.js';

type Claim = Schema<'ArticleClaim'>;
type Issue = Schema<'Issue'>;

const NO_CLAIMS: readonly Claim[] = [];
const NO_ISSUES: readonly Issue[] = [];
const NO_SPANS: readonly Span[] = [];

/** An article on the desk: the galley on the left; in the margin its gate, its claims, or the one that is open. */
export function Article() {
  const { id } = useParams({ from: '/articles/$id' });
  const { revision: older } = useSearch({ from: '/articles/$id' });
  const article = useArticle(id);
  const revision = useRevision(id, older ?? article.data?.head);
  const claims = useArticleClaims(id);
  const issues = useIssues(id);
  useTitle(article.data?.title);
  return (
    <Read from={article}>
      {(article) => (
        <Read from={revision}>
          {(revision) => (
            <Desk
              article={article}
              revision={revision}
              claims={claims.data ?? NO_CLAIMS}
              issues={issues.data ?? NO_ISSUES}
            />
          )}
        </Read>
      )}
    </Read>
  );
}

interface DeskProps {
  readonly article: Schema<'ArticleAtWork'>;
  readonly revision: Schema<'RevisionWithClaims'>;
  readonly claims: readonly Claim[];
  readonly issues: readonly Issue[];
}

function Desk({ article, revision, claims, issues }: DeskProps) {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/articles/$id' });
  const search = useSearch({ from: '/articles/$id' });
  const galley = useRef<HTMLElement>(null);
  const margin = useRef<HTMLDivElement>(null);
  const opened = useOpened(galley);
  const selected = opened.claim ?? opened.issue;

  // While a new revision is on its way, the one before it stands here as what the reader asked for.
  const isNewest = search.revision === undefined || revision.number === article.head;
  const marked = useMemo(() => markedClaims(claims, revision), [claims, revision]);
  const wrong = useMemo(() => markedIssues(issues, revision.number), [issues, revision.number]);
  const { sentences, parts, loose } = useReading(article.language, revision, claims, marked);
  const coverage = useMemo(() => coverageOf(parts, marked), [parts, marked]);
  const inText = usePicked(galley, revision.text, sentences);
  const picking = isNewest ? inText : { ...inText, picked: undefined };

  const placed = marked.some(({ id }) => id === selected) || wrong.some(({ id }) => id === selected);
  useEffect(() => {
    if (placed && selected !== undefined) opened.wordsOf(selected)?.scrollIntoView({ block: 'nearest' });
  }, [selected, placed]);

  const step = (by: 1 | -1) => {
    if (inText.reading) return inText.step(by);
    const at = marked.findIndex(({ id }) => id === selected);
    const next = marked[at === -1 ? 0 : at + by];
    if (next !== undefined) opened.openClaim(next.id);
  };
  const next = useMemo(() => nextToTake(claims, marked, opened.claim), [claims, marked, opened.claim]);
  const toNext = next === undefined ? undefined : () => opened.openClaim(next);
  const toMargin = () => margin.current?.focus({ preventScroll: true });
  useKeys({
    ...(opened.claim === undefined && toNext ? { take: toNext } : {}),
    next: () => step(1),
    previous: () => step(-1),
    sentences: () => inText.step(0),
    close: () => {
      if (inText.picked !== undefined) inText.drop();
      else if (selected !== undefined) opened.close();
    },
    margin: toMargin,
  });

  const isOpen = picking.picked !== undefined || selected !== undefined;
  const place = useRef(0);
  // Whoever comes back to the lists finds them where they left them.
  useLayoutEffect(() => {
    const { current } = margin;
    if (isOpen || current === null) return undefined;
    current.scrollTop = place.current;
    return () => void (place.current = current.scrollTop);
  }, [isOpen]);

  const headline = revision.zones.find(({ kind }) => kind === 'headline');
  return (
    <div
      className={`grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_27rem] 2xl:grid-cols-[minmax(0,1fr)_32rem] print:block ${isOpen ? ABOVE_SHEET : ''}`}
    >
      <div className="mx-auto w-full max-w-[60rem] space-y-4">
        <ArticleBar article={article} revision={revision} />
        {isNewest && <CoverageBar coverage={coverage} />}
        {!isNewest && (
          <p
            role="status"
            className="flex flex-wrap items-center gap-3 rounded bg-amber-wash px-4 py-2 text-sm text-amber"
          >
            {t('galley.older')}
            <Button onClick={() => void navigate({ search: {} })}>{t('galley.newest')}</Button>
          </p>
        )}
        <div className="rounded border border-line bg-sheet px-5 py-8 sm:px-10 lg:px-14 print:border-0 print:p-0">
          <div className="mx-auto max-w-[38em] text-[1.0625rem] 2xl:text-[1.1875rem] print:mx-0">
            {search.diff === true && revision.number > 1 ? (
              <RevisionDiff article={article} revision={revision} />
            ) : (
              <>
                {headline === undefined && (
                  <h1 className="mb-6 font-serif text-xl text-soft">{article.title}</h1>
                )}
                <Galley
                  articleRef={galley}
                  text={revision.text}
                  language={article.language}
                  zones={revision.zones}
                  claims={marked}
                  issues={wrong}
                  loose={isNewest ? loose : NO_SPANS}
                  selected={selected}
                  onSelect={opened.show}
                />
                <PrintedIssues issues={issues.filter(({ id }) => wrong.some((one) => one.id === id))} />
              </>
            )}
          </div>
        </div>
      </div>
      <aside
        aria-label={t('article.margin')}
        className={`flex flex-col lg:sticky lg:top-18 lg:max-h-[calc(100dvh-5.5rem)] lg:self-start print:hidden ${isOpen ? SHEET : ''}`}
      >
        {picking.picked === undefined && selected !== undefined && (
          <BackToGate article={article.id} claims={claims} issues={issues} onBack={toMargin} />
        )}
        <div
          ref={margin}
          tabIndex={-1}
          className={`min-h-0 space-y-6 lg:overflow-y-auto lg:fade-below ${isOpen ? 'max-lg:overflow-y-auto' : ''}`}
        >
          <ArticleMargin {...{ article, revision, claims, issues, opened, picking }} onNext={toNext} />
        </div>
      </aside>
    </div>
  );
}

/** On a narrow screen the open claim is a sheet over the lower half, so that its words stay in sight above it. */
const SHEET =
  'max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-10 max-lg:max-h-[60dvh] max-lg:border-t max-lg:border-edge max-lg:bg-sheet max-lg:shadow-[0_-8px_24px_rgb(0_0_0/0.12)]';

/** The article goes on below its last words, so that they come to rest above the sheet, too. */
const ABOVE_SHEET = 'max-lg:pb-[70dvh]';

/** The next claim that waits and that the reader may take, after the open one and round to the first. */
function nextToTake(
  claims: readonly Claim[],
  marked: readonly MarkedClaim[],
  open: string | undefined,
): string | undefined {
  const toTake = new Set(claims.filter(({ allowed }) => allowed.includes('take')).map(({ id }) => id));
  const at = marked.findIndex(({ id }) => id === open);
  const inTurn = [...marked.slice(at + 1), ...marked.slice(0, Math.max(at, 0))];
  return inTurn.find(({ id, status }) => WAITING.includes(status) && toTake.has(id))?.id;
}

function markedIssues(issues: readonly Issue[], revision: number): MarkedIssue[] {
  return issues
    .filter(
      (issue) => issue.revision === revision && issue.status !== 'dismissed' && issue.status !== 'duplicate',
    )
    .map(({ id, number, start, end, status }) => ({
      ...{ id, number, start, end },
      open: status === 'open' || status === 'confirmed',
    }));
}
