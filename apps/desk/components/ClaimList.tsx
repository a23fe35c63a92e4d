import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { CLAIM_MARKS } from '../store/marks.js';
import { IssueCard } from './IssueCard.js';
import { Badge } from './controls.js';
import { Empty } from './states.js';

interface ClaimListProps {
  readonly claims: readonly Schema<'ArticleClaim'>[];
  readonly issues: readonly Schema<'Issue'>[];
  readonly onSelect: (claim: string) => void;
}

/** The margin of an article: what is wrong with it first, then every claim in reading order. */
export function ClaimList({ claims, issues, onSelect }: ClaimListProps) {
  const { t } = useTranslation();
  const live = issues.filter(({ status }) => !['dismissed', 'duplicate', 'closed'].includes(status));
  const inOrder = [...claims].sort((a, b) => (a.place?.start ?? Infinity) - (b.place?.start ?? Infinity));
  const done = claims.filter(({ status }) =>
    ['resolved', 'not_checkable', 'duplicate', 'withdrawn'].includes(status),
  ).length;
  return (
    <>
      {live.length > 0 && (
        <section aria-labelledby="issues" className="space-y-2">
          <h2 id="issues" className="text-sm font-semibold text-soft">
            {t('issue.title')} · {live.length}
          </h2>
          {live.map((issue) => (
            <IssueCard key={issue.id} issue={issue} onSelect={onSelect} />
          ))}
        </section>
      )}
      <section aria-labelledby="claims" className="space-y-2">
        <h2 id="claims" className="text-sm font-semibold text-soft">
          {t('claim.title')} · {t('claim.progress', { done, all: claims.length })}
        </h2>
        {claims.length === 0 && <Empty title={t('claim.none')} />}
        <ul className="divide-y divide-line rounded border border-line bg-sheet">
          {inOrder.map((claim) => (
            <li key={claim.id} className="[contain-intrinsic-size:auto_4rem] [content-visibility:auto]">
              <button
                type="button"
                className="flex w-full items-start gap-2 px-3 py-2 text-left text-sm hover:bg-sunken"
                onClick={() => onSelect(claim.id)}
              >
                <Badge look={CLAIM_MARKS[claim.status].badge} sign={CLAIM_MARKS[claim.status].sign}>
                  {t(`claimStatus.${claim.status}`)}
                </Badge>
                <span className="line-clamp-2">{claim.text}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
