import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CATEGORIES } from '../../../libs/review/domain/categories.js';
import type { Schema } from '../api/client.js';
import { usePropose } from '../store/corrections.js';
import { useDraft } from '../store/drafts.js';
import { SEVERITY_BADGES } from '../store/marks.js';
import { useMoveAsSeen } from '../store/moves.js';
import { useCloseIssue, useConfirmIssue, useDismissIssue } from '../store/review.js';
import { Collision } from './Collision.js';
import { Badge, Button, Labelled, TextArea } from './controls.js';
import { Refusal } from './states.js';

type Issue = Schema<'Issue'>;

interface IssueCardProps {
  readonly issue: Issue;
  /** Opens the claim on which the issue lies. */
  readonly onSelect?: (claim: string) => void;
  /** Shows the issue in the text, where it lies on no claim. */
  readonly onIssue?: (issue: string) => void;
}

/** An issue with its working, and what the reader may decide. */
export function IssueCard({ issue, onSelect, onIssue }: IssueCardProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'ko' ? 'ko' : 'en';
  const [asking, setAsking] = useState<'dismiss' | 'propose'>();
  const confirm = useConfirmIssue(issue);
  const close = useCloseIssue(issue);
  const { finding, claimId } = issue;
  const show =
    claimId !== null && onSelect !== undefined
      ? () => onSelect(claimId)
      : onIssue && (() => onIssue(issue.id));
  const may = (move: Issue['allowed'][number]) => issue.allowed.includes(move);
  return (
    <article
      aria-label={`${issue.number}. ${issue.quote}`}
      className="space-y-2 rounded border border-line bg-sheet p-3 text-sm"
    >
      <div className="flex flex-wrap items-center gap-2">
        <Badge look={SEVERITY_BADGES[issue.severity]}>{t(`severity.${issue.severity}`)}</Badge>
        <Badge look="bg-sunken text-soft">{t(`issueStatus.${issue.status}`)}</Badge>
        <span className="text-soft">{CATEGORIES[issue.category][language]}</span>
      </div>
      <blockquote className="font-serif">
        {show !== undefined ? (
          <button type="button" className="text-left hover:text-blue" onClick={show}>
            “{issue.quote}”
          </button>
        ) : (
          <>“{issue.quote}”</>
        )}
      </blockquote>
      <p>{finding?.message[language] ?? issue.note}</p>
      {finding !== null && (
        <details>
          <summary className="min-h-6 cursor-pointer py-0.5 text-blue">{t('issue.working')}</summary>
          <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
            <dt className="text-soft">{t('issue.saw')}</dt>
            <dd>{finding.saw}</dd>
            <dt className="text-soft">{t('issue.expected')}</dt>
            <dd>{finding.expected[language]}</dd>
            <dt className="text-soft">{t('issue.sum')}</dt>
            <dd className="whitespace-pre-line">{finding.working[language]}</dd>
          </dl>
        </details>
      )}
      {issue.suggestion !== null && (
        <p>
          <span className="text-soft">{t('issue.suggestion')}</span> {issue.suggestion}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {may('confirm') && <Button onClick={() => confirm.mutate(undefined)}>{t('issue.confirm')}</Button>}
        {may('dismiss') && <Button onClick={() => setAsking('dismiss')}>{t('issue.dismiss')}</Button>}
        {may('propose_fix') && <Button onClick={() => setAsking('propose')}>{t('issue.propose')}</Button>}
        {may('close') && <Button onClick={() => close.mutate()}>{t('issue.close')}</Button>}
        {issue.status === 'fix_proposed' && (
          <Link to="/corrections" className="py-1 text-blue">
            {t('nav.corrections')} →
          </Link>
        )}
      </div>
      <Refusal error={confirm.error ?? close.error} />
      {asking === 'dismiss' && <Dismissal issue={issue} onDone={() => setAsking(undefined)} />}
      {asking === 'propose' && <Proposal issue={issue} onDone={() => setAsking(undefined)} />}
    </article>
  );
}

function Dismissal({ issue, onDone }: { issue: Issue; onDone: () => void }) {
  const { t } = useTranslation();
  const [reason, setReason, forget] = useDraft(`dismiss.${issue.id}`, '');
  const { move: dismiss, before, catchUp } = useMoveAsSeen(issue, useDismissIssue);
  const send = () => dismiss.mutate(reason, { onSuccess: () => (forget(), onDone()) });
  return (
    <form
      className="space-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Labelled label={t('common.reason')}>
        <TextArea
          required
          autoFocus
          rows={2}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Labelled>
      <Refusal error={dismiss.error} />
      {before !== undefined && (
        <Collision
          subject={{ issue: issue.id }}
          before={[t(`issueStatus.${before.status}`), t(`severity.${before.severity}`)]}
          now={[t(`issueStatus.${issue.status}`), t(`severity.${issue.severity}`)]}
          onAgain={issue.allowed.includes('dismiss') ? catchUp : undefined}
          onDrop={() => (forget(), onDone())}
        />
      )}
      <Button main type="submit" disabled={dismiss.isPending}>
        {t('issue.dismiss')}
      </Button>
    </form>
  );
}

function Proposal({ issue, onDone }: { issue: Issue; onDone: () => void }) {
  const { t } = useTranslation();
  const [draft, setDraft, forget] = useDraft(`propose.${issue.id}`, {
    after: issue.suggestion ?? issue.quote,
    reason: '',
  });
  const propose = usePropose(issue.id);
  return (
    <form
      className="space-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        propose.mutate({ type: 'correction', ...draft }, { onSuccess: () => (forget(), onDone()) });
      }}
    >
      <Labelled label={t('correction.after')}>
        <TextArea
          autoFocus
          value={draft.after}
          onChange={(event) => setDraft({ ...draft, after: event.target.value })}
        />
      </Labelled>
      <Labelled label={t('common.reason')}>
        <TextArea
          required
          rows={2}
          value={draft.reason}
          onChange={(event) => setDraft({ ...draft, reason: event.target.value })}
        />
      </Labelled>
      <Refusal error={propose.error} />
      <Button main type="submit" disabled={propose.isPending}>
        {t('issue.propose')}
      </Button>
    </form>
  );
}
