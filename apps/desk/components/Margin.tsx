import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { progressOf } from '../store/coverage.js';
import { CLAIM_MARKS, standing } from '../store/marks.js';
import { IssueCard } from './IssueCard.js';
import { Badge } from './controls.js';
import { Empty } from './states.js';

interface MarginProps {
  readonly claims: readonly Schema<'ArticleClaim'>[];
  readonly issues: readonly Schema<'Issue'>[];
  /** Which list the reader asked for. */
  readonly listed: Listed | undefined;
  /** The claim that was open last: its row is in sight. */
  readonly last: string | undefined;
  readonly onList: (listed: Listed) => void;
  readonly onSelect: (claim: string) => void;
  readonly onIssue: (issue: string) => void;
}

export type Listed = 'issues' | 'claims';

const ORDER = { critical: 0, major: 1, minor: 2, info: 3 } as const;

/** The margin of an article: what is wrong with it, the worst first, or every claim in reading order. */
export const Margin = memo(function Margin(props: MarginProps) {
  const { claims, issues, listed, last, onList, onSelect, onIssue } = props;
  const { t } = useTranslation();
  const live = useMemo(
    () => standing(issues).sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || a.start - b.start),
    [issues],
  );
  const tab = listed ?? (live.length > 0 ? 'issues' : 'claims');
  const tabs = [
    { name: 'issues', words: `${t('issue.title')} ${live.length}` },
    { name: 'claims', words: `${t('claim.title')} ${t('claim.progress', progressOf(claims))}` },
  ] as const;
  return (
    <section className="space-y-3">
      <div role="group" aria-label={t('article.margin')} className="flex gap-1 border-b border-line">
        {tabs.map(({ name, words }) => (
          <button
            key={name}
            type="button"
            aria-pressed={tab === name}
            className="-mb-px min-h-8 border-b-2 border-transparent px-3 text-sm text-soft hover:text-ink aria-pressed:border-ink aria-pressed:font-semibold aria-pressed:text-ink"
            onClick={() => onList(name)}
          >
            {words}
          </button>
        ))}
      </div>
      {tab === 'issues' ? (
        <div className="space-y-2">
          {live.map((issue) => (
            <IssueCard key={issue.id} issue={issue} onSelect={onSelect} onIssue={onIssue} />
          ))}
        </div>
      ) : claims.length === 0 ? (
        <Empty title={t('claim.none')} />
      ) : (
        <Claims claims={claims} last={last} onSelect={onSelect} />
      )}
    </section>
  );
});

/** Pixels: a claim of two lines. */
const HEIGHT = 58;

function Claims({ claims, last, onSelect }: Pick<MarginProps, 'claims' | 'last' | 'onSelect'>) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const inOrder = useMemo(
    () => [...claims].sort((a, b) => (a.place?.start ?? Infinity) - (b.place?.start ?? Infinity)),
    [claims],
  );
  const rows = useVirtualizer({
    count: inOrder.length,
    getScrollElement: () => box.current,
    estimateSize: () => HEIGHT,
    overscan: 8,
  });
  useLayoutEffect(() => {
    const at = inOrder.findIndex(({ id }) => id === last);
    if (at !== -1) rows.scrollToIndex(at, { align: 'center' });
    // When the list comes, and not when it changes.
  }, []);
  return (
    <div ref={box} className="max-h-[70dvh] overflow-y-auto rounded border border-line bg-sheet">
      <ul className="relative" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const claim = inOrder[index]!;
          const mark = CLAIM_MARKS[claim.status];
          return (
            <li
              key={claim.id}
              ref={rows.measureElement}
              data-index={index}
              className="absolute inset-x-0 border-b border-line"
              style={{ transform: `translateY(${start}px)` }}
            >
              <button
                type="button"
                className="flex w-full items-start gap-2.5 px-3 py-2 text-left text-sm hover:bg-sunken"
                onClick={() => onSelect(claim.id)}
              >
                <Badge look={mark.badge} sign={mark.sign}>
                  {t(`claimStatus.${claim.status}`)}
                </Badge>
                <span className="line-clamp-2 grow">
                  <span className="text-soft">{claim.number}.</span> {claim.text}
                </span>
                {claim.place !== null && claim.place.state !== 'made' && (
                  <span className="shrink-0 text-xs text-soft">{t(`became.${claim.place.state}`)}</span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
