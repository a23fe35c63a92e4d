import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CATEGORIES } from '../../../libs/review/domain/categories.js';
import type { Schema } from '../api/client.js';
import { SEVERITY_BADGES } from '../store/marks.js';
import { useCloseIssue, useConfirmIssue, useDismissIssue, useJudgeFix } from '../store/review.js';
import { MoveRefusal, STATES } from './Collision.js';
import { IssueComments } from './Comments.js';
import { Badge, Button } from './controls.js';
import { Proposal } from './Proposal.js';
import { ReasonForm } from './ReasonForm.js';

type Issue = Schema<'Issue'>;

interface IssueCardProps {
  readonly issue: Issue;
  /** Opens the claim on which the issue lies. */
  readonly onSelect?: (claim: string) => void;
  /** Shows the issue in the text, where it lies on no claim. */
  readonly onIssue?: (issue: string) => void;
}

/** An issue with its working, what people say of it, and what the reader may decide. */
export function IssueCard({ issue, onSelect, onIssue }: IssueCardProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'ko' ? 'ko' : 'en';
  const [asking, setAsking] = useState<'dismiss' | 'propose' | 'note_fixed' | 'send_back'>();
  const confirm = useConfirmIssue(issue);
  const close = useCloseIssue(issue);
  const { finding, claimId } = issue;
  const show =
    claimId !== null && onSelect !== undefined
      ? () => onSelect(claimId)
      : onIssue && (() => onIssue(issue.id));
  const may = (move: Issue['allowed'][number]) => issue.allowed.includes(move);
  const done = () => setAsking(undefined);
  const told = { now: issue, state: STATES.issue, subject: { issue: issue.id } };
  return (
    <article
      aria-label={`${issue.number}. ${issue.quote}`}
      className="space-y-2 rounded border border-line bg-sheet p-3 text-sm"
    >
      <div className="flex flex-wrap items-center gap-2">
        <span className="text-soft tabular-nums">{issue.number}.</span>
        <Badge look={SEVERITY_BADGES[issue.severity]}>{t(`severity.${issue.severity}`)}</Badge>
        <Badge look="bg-sunken text-soft">{t(`issueStatus.${issue.status}`)}</Badge>
        <span className="text-soft">{CATEGORIES[issue.category][language]}</span>
      </div>
      <blockquote className="font-serif text-[0.9375rem] leading-relaxed">
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
      {issue.reason !== null && (
        <p className="text-soft">
          {issue.decidedBy?.name ?? 'Stet'}: {issue.reason}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {may('confirm') && (
          <Button disabled={confirm.isPending} onClick={() => confirm.mutate()}>
            {t('issue.confirm')}
          </Button>
        )}
        {may('dismiss') && <Button onClick={() => setAsking('dismiss')}>{t('issue.dismiss')}</Button>}
        {may('propose_fix') && <Button onClick={() => setAsking('propose')}>{t('issue.propose')}</Button>}
        {may('note_fixed') && (
          <Button onClick={() => setAsking('note_fixed')}>{t('issue.note_fixed')}</Button>
        )}
        {may('close') && (
          <Button disabled={close.isPending} onClick={() => close.mutate()}>
            {t('issue.close')}
          </Button>
        )}
        {may('send_back') && <Button onClick={() => setAsking('send_back')}>{t('issue.send_back')}</Button>}
        {issue.status === 'fix_proposed' && (
          <Link to="/corrections" className="py-1 text-blue">
            {t('nav.corrections')} →
          </Link>
        )}
      </div>
      <MoveRefusal of={confirm} {...told} still={may('confirm')} />
      <MoveRefusal of={close} {...told} still={may('close')} />
      {asking === 'dismiss' && <Dismissal issue={issue} onDone={done} />}
      {(asking === 'note_fixed' || asking === 'send_back') && (
        <Judgement key={asking} issue={issue} move={asking} onDone={done} />
      )}
      {asking === 'propose' && <Proposal issue={issue} onDone={done} />}
      <IssueComments issueId={issue.id} />
    </article>
  );
}

interface ReasonedProps {
  readonly issue: Issue;
  readonly onDone: () => void;
}

function Dismissal({ issue, onDone }: ReasonedProps) {
  const { t } = useTranslation();
  const dismiss = useDismissIssue(issue);
  return (
    <ReasonForm
      draft={`dismiss.${issue.id}`}
      verb={t('issue.dismiss')}
      isPending={dismiss.isPending}
      onSend={dismiss.mutate}
      onDone={onDone}
      refusal={(drop) => (
        <MoveRefusal
          of={dismiss}
          now={issue}
          state={STATES.issue}
          subject={{ issue: issue.id }}
          still={issue.allowed.includes('dismiss')}
          onDrop={drop}
        />
      )}
    />
  );
}

function Judgement({ issue, move, onDone }: ReasonedProps & { move: 'note_fixed' | 'send_back' }) {
  const { t } = useTranslation();
  const judge = useJudgeFix(issue, move);
  return (
    <ReasonForm
      draft={`${move}.${issue.id}`}
      verb={t(`issue.${move}`)}
      isPending={judge.isPending}
      onSend={judge.mutate}
      onDone={onDone}
      refusal={(drop) => (
        <MoveRefusal
          of={judge}
          now={issue}
          state={STATES.issue}
          subject={{ issue: issue.id }}
          still={issue.allowed.includes(move)}
          onDrop={drop}
        />
      )}
    />
  );
}
