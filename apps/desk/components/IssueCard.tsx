import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CATEGORIES, ORIGINS, type Origin } from '../../../libs/review/domain/categories.js';
import type { Schema } from '../api/client.js';
import { SEVERITY_BADGES } from '../store/marks.js';
import { useCloseIssue, useConfirmIssue, useTakeIssueBack } from '../store/issues.js';
import { useMe } from '../store/session.js';
import { MoveRefusal, STATES } from './Collision.js';
import { IssueComments } from './Comments.js';
import { Badge, Button, Select } from './controls.js';
import { FactForm } from './FactForm.js';
import { IssueMoveForm, type IssueMove } from './IssueMoves.js';
import { Proposal } from './Proposal.js';

type Issue = Schema<'Issue'>;

/** Where an error can be said to come from. */
const KNOWN_ORIGINS = ORIGINS.filter((origin) => origin !== 'unknown');

/** What is decided with a form, in the order of its buttons. */
const ASKING = ['dismiss', 'mark_duplicate', 'note_fixed', 'send_back', 'waive'] as const;

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
  const [asking, setAsking] = useState<'propose' | 'fact' | IssueMove>();
  const [origin, setOrigin] = useState<Origin | ''>('');
  const confirm = useConfirmIssue(issue);
  const mayAdd = useMe().data?.allowed.includes('fact.edit') === true;
  const close = useCloseIssue(issue);
  const back = useTakeIssueBack(issue);
  const { finding, claimId } = issue;
  const show =
    claimId !== null && onSelect !== undefined
      ? () => onSelect(claimId)
      : onIssue && (() => onIssue(issue.id));
  const may = (move: Issue['allowed'][number]) => issue.allowed.includes(move);
  const done = () => setAsking(undefined);
  const from = origin === '' ? {} : { origin };
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
      {issue.status === 'open' && !may('confirm') && <p className="text-soft">{t('issue.others')}</p>}
      <div className="flex flex-wrap gap-2">
        {may('confirm') && (
          <>
            <Button busy={confirm.isPending} onClick={() => confirm.mutate(from)}>
              {t('issue.confirm')}
            </Button>
            <Select
              className="field-sizing-content max-w-full"
              aria-label={t('issue.origin')}
              value={origin}
              onChange={(event) => setOrigin(event.target.value as Origin)}
            >
              <option value="">{t('issue.origin')}</option>
              {KNOWN_ORIGINS.map((origin) => (
                <option key={origin} value={origin}>
                  {t(`origin.${origin}`)}
                </option>
              ))}
            </Select>
            {mayAdd && (
              <Button
                aria-expanded={asking === 'fact'}
                onClick={() => setAsking(asking === 'fact' ? undefined : 'fact')}
              >
                {t('issue.withFact')}
              </Button>
            )}
          </>
        )}
        {ASKING.filter(may).map((move) => (
          <Button
            key={move}
            aria-expanded={asking === move}
            onClick={() => setAsking(asking === move ? undefined : move)}
          >
            {t(`issue.${move}`)}
          </Button>
        ))}
        {may('propose_fix') && (
          <Button
            aria-expanded={asking === 'propose'}
            onClick={() => setAsking(asking === 'propose' ? undefined : 'propose')}
          >
            {t('issue.propose')}
          </Button>
        )}
        {may('close') && (
          <Button busy={close.isPending} onClick={() => close.mutate()}>
            {t('issue.close')}
          </Button>
        )}
        {may('take_back') && (
          <Button busy={back.isPending} onClick={() => back.mutate()}>
            {t('issue.take_back')}
          </Button>
        )}
        {issue.status === 'fix_proposed' && (
          <Link to="/corrections" className="py-1 text-blue">
            {t('nav.corrections')} →
          </Link>
        )}
      </div>
      <MoveRefusal of={confirm} {...told} still={may('confirm')} />
      <MoveRefusal of={close} {...told} still={may('close')} />
      <MoveRefusal of={back} {...told} still={may('take_back')} />
      {asking === 'fact' && may('confirm') && (
        <FactForm
          draft={`fact.${issue.id}`}
          verb={t('issue.confirm')}
          isPending={confirm.isPending}
          onSend={(fact, then) => confirm.mutate({ ...from, fact }, then)}
          onDone={done}
          refusal={null}
        />
      )}
      {asking !== undefined && asking !== 'propose' && asking !== 'fact' && (
        <IssueMoveForm key={asking} issue={issue} move={asking} onDone={done} />
      )}
      {asking === 'propose' && <Proposal issue={issue} onDone={done} />}
      <IssueComments issue={issue} />
    </article>
  );
}
