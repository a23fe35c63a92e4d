import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { useFocusHere, useFocusKept } from '../store/focus.js';
import type { Opened } from '../store/opened.js';
import type { Picking } from '../store/picked.js';
import { ClaimPanel } from './ClaimPanel.js';
import { PlainButton } from './controls.js';
import { GatePanel } from './GatePanel.js';
import { IssueCard } from './IssueCard.js';
import { Margin, type Listed } from './Margin.js';
import { Picked } from './Picked.js';

interface ArticleMarginProps {
  readonly article: Schema<'ArticleAtWork'>;
  readonly revision: Schema<'RevisionWithClaims'>;
  readonly claims: readonly Schema<'ArticleClaim'>[];
  readonly issues: readonly Schema<'Issue'>[];
  readonly opened: Opened;
  readonly picking: Picking;
  /** Opens the next claim that waits, where one does. */
  readonly onNext: (() => void) | undefined;
}

/** Beside the galley: the words that are picked, the claim or the issue that is open; else the gate and the lists. */
export function ArticleMargin(props: ArticleMarginProps) {
  const { article, revision, claims, issues, opened, picking, onNext } = props;
  const { t } = useTranslation();
  const [listed, list] = useState<Listed>();
  const [last, setLast] = useState(opened.claim);
  if (opened.claim !== undefined && opened.claim !== last) setLast(opened.claim);
  const issue = issues.find(({ id }) => id === opened.issue);
  const numberOf = (id: string) => [...claims, ...issues].find((one) => one.id === id)?.number;
  return (
    <>
      {picking.reading && (
        <p role="status" className="rounded bg-blue-wash px-3 py-2 text-sm text-blue">
          {t('galley.sentences')}
        </p>
      )}
      {picking.picked !== undefined ? (
        <Picked
          key={picking.picked.start}
          article={article.id}
          revision={revision.number}
          text={revision.text}
          span={picking.picked}
          onMade={(claim) => {
            picking.drop();
            opened.openClaim(claim);
          }}
          onClose={picking.drop}
        />
      ) : opened.claim !== undefined ? (
        <ClaimPanel
          key={opened.claim}
          id={opened.claim}
          onClose={opened.close}
          onSelect={opened.openClaim}
          onNext={onNext}
        />
      ) : issue !== undefined ? (
        <OpenIssue key={issue.id} issue={issue} onSelect={opened.openClaim} onClose={opened.close} />
      ) : (
        <>
          <GatePanel article={article} numberOf={numberOf} />
          <Margin
            claims={claims}
            issues={issues}
            listed={listed}
            last={last}
            onList={list}
            onSelect={opened.openClaim}
            onIssue={opened.openIssue}
          />
        </>
      )}
    </>
  );
}

interface OpenIssueProps {
  readonly issue: Schema<'Issue'>;
  readonly onSelect: (claim: string) => void;
  readonly onClose: () => void;
}

function OpenIssue({ issue, onSelect, onClose }: OpenIssueProps) {
  const { t } = useTranslation();
  const here = useFocusHere<HTMLDivElement>();
  useFocusKept(here, issue.version);
  return (
    <div ref={here} tabIndex={-1} className="space-y-3 bg-sheet p-4 outline-none lg:bg-transparent lg:p-0">
      <PlainButton className="ml-auto block min-h-6 text-sm text-soft hover:text-ink" onClick={onClose}>
        {t('common.close')} ✕
      </PlainButton>
      <IssueCard issue={issue} onSelect={onSelect} />
    </div>
  );
}
