import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Span } from '../../../libs/text/span.js';
import type { Schema } from '../api/client.js';
import { ClaimPanel, WAITING } from '../components/ClaimPanel.js';
import { CoverageBar } from '../components/CoverageBar.js';
import { Badge, Button, Clamped } from '../components/controls.js';
import { Galley, type MarkedClaim, type MarkedIssue } from '../components/Galley.js';
import { GatePanel } from '../components/GatePanel.js';
import { IssueCard } from '../components/IssueCard.js';
import { Margin } from '../components/Margin.js';
import { Picked } from '../components/Picked.js';
import { PrintedIssues } from '../components/PrintedIssues.js';
import { RevisionChoice } from '../components/RevisionChoice.js';
import { Loading, Read } from '../components/states.js';
import { useArticle, useArticleClaims, useRevision } from '../store/articles.js';
import { coverageOf, markedClaims } from '../store/coverage.js';
import { useFocusHere, useFocusKept } from '../store/focus.js';
import { useKeys } from '../store/keys.js';
import { useMe } from '../store/session.js';
import { useReading } from '../store/use-reading.js';
import { useIssues } from '../store/review.js';
import { useTime } from '../store/time.js';
import { useTitle } from '../store/title.js';
import { usePicked } from '../store/picked.js';

const RevisionDiff = lazy(() =>
  import('../components/RevisionDiff.js').then(({ RevisionDiff }) => ({ default: RevisionDiff })),
);

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
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'ko' ? 'ko' : 'en';
  const { moment } = useTime();
  const navigate = useNavigate({ from: '/articles/$id' });
  const search = useSearch({ from: '/articles/$id' });
  const galley = useRef<HTMLElement>(null);
  const margin = useRef<HTMLElement>(null);
  const selected = search.claim ?? search.issue;
  const select = useCallback(
    (what: 'claim' | 'issue', id: string) =>
      void navigate({
        search: (now) => ({ ...now, claim: undefined, issue: undefined, [what]: id }),
        resetScroll: false,
      }),
    [navigate],
  );
  const selectClaim = useCallback((id: string) => select('claim', id), [select]);
  const selectIssue = useCallback((id: string) => select('issue', id), [select]);
  /** Where the open claim or issue stands in the text. */
  const wordsOf = (id: string | undefined) =>
    document.getElementById(`words-${id}`) ??
    galley.current?.querySelector<HTMLElement>(`[data-issue="${id}"]`)?.closest<HTMLElement>('a, mark');
  const close = () => {
    wordsOf(selected)?.focus({ preventScroll: true });
    void navigate({
      search: (now) => ({ ...now, claim: undefined, issue: undefined }),
      resetScroll: false,
    });
  };

  // While a new revision is on its way, the one before it stands here as what the reader asked for.
  const isNewest = search.revision === undefined || revision.number === article.head;
  const me = useMe();
  const mayRevise =
    me.data?.allowed.includes('article.edit') === true &&
    (article.allowed.includes('revise') || article.allowed.includes('note_edit'));
  const marked = useMemo(() => markedClaims(claims, revision), [claims, revision]);
  const wrong = useMemo(() => markedIssues(issues, revision.number), [issues, revision.number]);
  const { sentences, parts, loose } = useReading(article.language, revision, claims, marked);
  const coverage = useMemo(() => coverageOf(parts, marked), [parts, marked]);
  const { picked, drop, step: stepSentence, reading } = usePicked(galley, revision.text, sentences);

  const placed = marked.some(({ id }) => id === selected) || wrong.some(({ id }) => id === selected);
  useEffect(() => {
    if (placed && selected !== undefined) wordsOf(selected)?.scrollIntoView({ block: 'nearest' });
  }, [selected, placed]);

  const step = (by: 1 | -1) => {
    const at = marked.findIndex(({ id }) => id === selected);
    const next = marked[at === -1 ? 0 : at + by];
    if (next !== undefined) selectClaim(next.id);
  };
  const next = useMemo(() => nextToTake(claims, marked, search.claim), [claims, marked, search.claim]);
  const toNext = next === undefined ? undefined : () => selectClaim(next);
  useKeys({
    ...(search.claim === undefined && toNext ? { take: toNext } : {}),
    next: () => (reading ? stepSentence(1) : step(1)),
    previous: () => (reading ? stepSentence(-1) : step(-1)),
    sentences: () => stepSentence(0),
    close: () => {
      if (picked !== undefined) drop();
      else if (selected !== undefined) close();
    },
    margin: () => margin.current?.focus({ preventScroll: true }),
  });

  const issue = issues.find(({ id }) => id === search.issue);
  const numberOf = (id: string) =>
    claims.find((claim) => claim.id === id)?.number ?? issues.find((issue) => issue.id === id)?.number;
  const headline = revision.zones.find(({ kind }) => kind === 'headline');
  const isNamed =
    headline !== undefined && !revision.text.startsWith(article.title.replace(/…$/, ''), headline.start);
  const open = picked !== undefined || search.claim !== undefined || issue !== undefined;
  return (
    <div
      className={`grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_27rem] 2xl:grid-cols-[minmax(0,1fr)_32rem] print:block ${open ? ABOVE_SHEET : ''}`}
    >
      <div className="mx-auto w-full max-w-[60rem] space-y-4">
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
            <button type="button" className="min-h-6 hover:text-ink" onClick={() => window.print()}>
              {t('galley.print')}
            </button>
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
              <Suspense fallback={<Loading />}>
                <RevisionDiff article={article} revision={revision} />
              </Suspense>
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
                  onSelect={select}
                />
                <PrintedIssues issues={issues.filter(({ id }) => wrong.some((one) => one.id === id))} />
              </>
            )}
          </div>
        </div>
      </div>
      <aside
        ref={margin}
        tabIndex={-1}
        aria-label={t('article.margin')}
        className={`space-y-6 lg:sticky lg:top-18 lg:max-h-[calc(100dvh-5.5rem)] lg:self-start lg:overflow-y-auto lg:fade-below print:hidden ${open ? SHEET : ''}`}
      >
        {reading && (
          <p role="status" className="rounded bg-blue-wash px-3 py-2 text-sm text-blue">
            {t('galley.sentences')}
          </p>
        )}
        {picked !== undefined && isNewest ? (
          <Picked
            key={picked.start}
            article={article.id}
            revision={revision.number}
            text={revision.text}
            span={picked}
            onMade={(claim) => {
              drop();
              selectClaim(claim);
            }}
            onClose={drop}
          />
        ) : search.claim !== undefined ? (
          <ClaimPanel
            key={search.claim}
            id={search.claim}
            onClose={close}
            onSelect={selectClaim}
            onNext={toNext}
          />
        ) : issue !== undefined ? (
          <OpenIssue key={issue.id} issue={issue} onSelect={selectClaim} onClose={close} />
        ) : (
          <>
            <GatePanel article={article} numberOf={numberOf} />
            <Margin claims={claims} issues={issues} onSelect={selectClaim} onIssue={selectIssue} />
          </>
        )}
      </aside>
    </div>
  );
}

interface OpenIssueProps {
  readonly issue: Issue;
  readonly onSelect: (claim: string) => void;
  readonly onClose: () => void;
}

function OpenIssue({ issue, onSelect, onClose }: OpenIssueProps) {
  const { t } = useTranslation();
  const here = useFocusHere<HTMLDivElement>();
  useFocusKept(here, issue.version);
  return (
    <div ref={here} tabIndex={-1} className="space-y-3 bg-sheet p-4 outline-none lg:bg-transparent lg:p-0">
      <button
        type="button"
        className="ml-auto block min-h-6 text-sm text-soft hover:text-ink"
        onClick={onClose}
      >
        {t('common.close')} ✕
      </button>
      <IssueCard issue={issue} onSelect={onSelect} />
    </div>
  );
}

/** On a narrow screen the open claim is a sheet over the lower half, so that its words stay in sight above it. */
const SHEET =
  'max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-10 max-lg:max-h-[60dvh] max-lg:overflow-y-auto max-lg:border-t max-lg:border-edge max-lg:bg-sheet max-lg:shadow-[0_-8px_24px_rgb(0_0_0/0.12)]';

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
