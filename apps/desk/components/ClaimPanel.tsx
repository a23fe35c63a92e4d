import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { useFocusHere, useFocusKept } from '../store/focus.js';
import { KEYS, useKeys } from '../store/keys.js';
import { CLAIM_MARKS } from '../store/marks.js';
import { useClaim, useClaimFile } from '../store/claims.js';
import { useAnswerOffer, useHandOver, useAssign, useTake } from '../store/assignments.js';
import { useMembers, useMe } from '../store/session.js';
import { useTime } from '../store/time.js';
import { AssigneeForm } from './AssigneeChoice.js';
import { CheckForm } from './CheckForm.js';
import { MoveRefusal, STATES } from './Collision.js';
import { Badge, Button } from './controls.js';
import { droppedOf, EvidenceForm, EvidenceList, type Dropped } from './Evidence.js';
import { History } from './History.js';
import { IssueCard } from './IssueCard.js';
import { IssueForm } from './IssueForm.js';
import { QuestionForm, Questions } from './Questions.js';
import { Comments } from './Comments.js';
import { Presence } from './Presence.js';
import { Reshape } from './Reshape.js';
import { Resolution } from './Resolution.js';
import { Read } from './states.js';

type Claim = Schema<'Claim'>;
/** Someone is to take a claim in these states. */
export const WAITING: readonly Claim['status'][] = ['queued', 'second_check', 'stale', 'orphaned'];

type Doing = 'evidence' | 'issue' | 'assign' | 'ask';

/** One claim: why it is worth a check, what lies on it, and what the reader may do. */
export function ClaimPanel({ id, ...ways }: { id: string } & Omit<OpenClaimProps, 'claim'>) {
  const claim = useClaim(id);
  return <Read from={claim}>{(claim) => <OpenClaim claim={claim} {...ways} />}</Read>;
}

interface OpenClaimProps {
  readonly claim: Claim;
  readonly onClose: () => void;
  /** Opens another claim. */
  readonly onSelect: (claim: string) => void;
  /** Opens the next claim that waits, where one does. */
  readonly onNext: (() => void) | undefined;
}

function OpenClaim({ claim, onClose, onSelect, onNext }: OpenClaimProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'ko' ? 'ko' : 'en';
  const { until } = useTime();
  const me = useMe();
  const file = useClaimFile(claim.id);
  const heading = useFocusHere<HTMLHeadingElement>();
  useFocusKept(heading, `${claim.version} ${file.dataUpdatedAt}`);
  const [doing, setDoing] = useState<Doing>();
  const [dropped, setDropped] = useState<Dropped>();
  const take = useTake(claim);
  const may = (move: Claim['allowed'][number]) => claim.allowed.includes(move);
  const roles = me.data?.allowed ?? [];
  useKeys({
    ...(may('take') ? { take: () => take.mutate() } : {}),
    ...(!may('take') && onNext ? { take: onNext } : {}),
    ...(may('assign') ? { assign: () => setDoing('assign') } : {}),
    ...(roles.includes('claim.check') ? { evidence: () => setDoing('evidence') } : {}),
    ...(roles.includes('issue.raise') ? { issue: () => setDoing('issue') } : {}),
    ...(roles.includes('claim.comment')
      ? { reply: () => document.getElementById(`comment-${claim.id}`)?.focus() }
      : {}),
  });
  const mark = CLAIM_MARKS[claim.status];
  return (
    <section
      aria-labelledby="claim"
      className="space-y-5 border-line bg-sheet p-4 lg:rounded lg:border"
      onDragOver={(event) => roles.includes('claim.check') && event.preventDefault()}
      onDrop={(event) => {
        const source = droppedOf(event.dataTransfer);
        if (source === undefined || !roles.includes('claim.check')) return;
        event.preventDefault();
        setDropped(source);
        setDoing('evidence');
      }}
    >
      <header className="space-y-3">
        <div className="flex gap-2 text-sm">
          <div className="flex min-w-0 grow flex-wrap items-center gap-2">
            <Badge look={mark.badge} sign={mark.sign}>
              {t(`claimStatus.${claim.status}`)}
            </Badge>
            <Badge look="bg-sunken text-soft">{t(`risk.${claim.risk}`)}</Badge>
            {claim.outcome !== null && (
              <Badge look="bg-sunken text-ink">{t(`outcome.${claim.outcome}`)}</Badge>
            )}
            {(claim.assignee !== null || WAITING.includes(claim.status)) && (
              <span className="text-soft">
                {t('claim.due', { time: until(claim.dueAt) })} ·{' '}
                {claim.assignee?.name ?? t('claim.unassigned')}
              </span>
            )}
          </div>
          <button
            type="button"
            className="min-h-6 shrink-0 self-start text-soft hover:text-ink"
            onClick={onClose}
          >
            {t('common.close')} ✕
          </button>
        </div>
        <h2
          ref={heading}
          id="claim"
          tabIndex={-1}
          className="font-serif text-lg leading-relaxed outline-none"
        >
          <span className="text-soft">{claim.number}.</span> {claim.text}
        </h2>
        {(claim.context.before ?? claim.context.after) !== null && (
          <details className="text-sm">
            <summary className="min-h-6 cursor-pointer text-soft">{t('claim.context')}</summary>
            <p
              lang={language}
              className="mt-1 border-l-2 border-line pl-3 font-serif leading-relaxed text-soft"
            >
              {claim.context.before} <span className="text-ink">{claim.text}</span> {claim.context.after}
            </p>
          </details>
        )}
        {claim.status === 'second_check' && (
          <p className="text-sm text-soft">{t(may('take') ? 'claim.second.others' : 'claim.second.mine')}</p>
        )}
        <Presence claimId={claim.id} />
        {claim.reasons.length > 0 && (
          <ul className="flex flex-wrap gap-1.5 text-xs text-soft" aria-label={t('claim.reasons')}>
            {claim.reasons.map(({ cue, said }) => (
              <li key={cue} className="rounded bg-sunken px-1.5 py-0.5">
                {said[language]}
              </li>
            ))}
          </ul>
        )}
      </header>
      <div className="flex flex-wrap gap-2">
        {may('take') && (
          <Button main busy={take.isPending} onClick={() => take.mutate()}>
            {t('claim.take')} <kbd className="ml-1 opacity-80 max-sm:hidden">{KEYS.take.shown}</kbd>
          </Button>
        )}
        {may('assign') && <Button onClick={() => setDoing('assign')}>{t('claim.assign')}</Button>}
        {roles.includes('claim.check') && (
          <Button onClick={() => setDoing('evidence')}>{t('evidence.add')}</Button>
        )}
        {roles.includes('issue.raise') && (
          <Button onClick={() => setDoing('issue')}>{t('issue.raise')}</Button>
        )}
        {may('ask') && <Button onClick={() => setDoing('ask')}>{t('question.ask')}</Button>}
        {!may('take') && onNext && (
          <Button className="sm:ml-auto" onClick={onNext}>
            {t('claim.next')} <kbd className="ml-1 text-soft max-sm:hidden">{KEYS.take.shown}</kbd>
          </Button>
        )}
      </div>
      <MoveRefusal
        of={take}
        now={claim}
        state={STATES.claim}
        subject={{ claim: claim.id }}
        still={may('take')}
      />
      {doing === 'assign' && <AssignForm claim={claim} onDone={() => setDoing(undefined)} />}
      {doing === 'evidence' && (
        <EvidenceForm
          key={dropped?.file?.name ?? dropped?.url}
          claimId={claim.id}
          dropped={dropped}
          onDone={() => (setDoing(undefined), setDropped(undefined))}
        />
      )}
      {doing === 'issue' && <IssueForm claimId={claim.id} onDone={() => setDoing(undefined)} />}
      {doing === 'ask' && <QuestionForm claim={claim} onDone={() => setDoing(undefined)} />}
      <Read from={file}>
        {(file) => (
          <div className="space-y-5">
            {file.assignments.map((assignment) => (
              <Offer key={assignment.id} claimId={claim.id} assignment={assignment} />
            ))}
            <Questions questions={file.questions} />
            <EvidenceList evidence={file.evidence} />
            <CheckForm claim={claim} evidence={file.evidence} />
            <Resolution claim={claim} />
            <Checks checks={file.checks} adjudications={file.adjudications} round={claim.round} />
            {file.issues.map((issue) => (
              <IssueCard key={issue.id} issue={issue} />
            ))}
            <Comments
              subject={{ claim: claim.id }}
              comments={file.comments}
              field={`comment-${claim.id}`}
              mayAdd={roles.includes('claim.comment')}
              involved={[claim.author?.id, claim.assignee?.id, ...file.checks.map(({ by }) => by.id)]}
            />
            <Reshape claim={claim} onMade={onSelect} />
            <History subject={{ claim: claim.id }} />
          </div>
        )}
      </Read>
    </section>
  );
}

function Offer({ claimId, assignment }: { claimId: string; assignment: Schema<'Assignment'> }) {
  const { t } = useTranslation();
  const answer = useAnswerOffer(assignment);
  const handOver = useHandOver(assignment);
  const members = useMembers();
  const [handing, setHanding] = useState(false);
  const moves = (['accept', 'decline', 'abandon'] as const).filter((move) =>
    assignment.allowed.includes(move),
  );
  const mayHandOver = assignment.allowed.includes('hand_over');
  const late = answer.collision ?? handOver.collision;
  if (moves.length === 0 && !mayHandOver && late === undefined) return null;
  const told = { now: assignment, state: STATES.assignment, subject: { claim: claimId } };
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap gap-2">
        {moves.map((move) => (
          <Button
            key={move}
            main={move === 'accept'}
            busy={answer.isPending}
            onClick={() => answer.mutate(move)}
          >
            {t(`assignment.${move}`)}
          </Button>
        ))}
        {mayHandOver && (
          <Button aria-expanded={handing} onClick={() => setHanding(!handing)}>
            {t('assignment.handOver')}
          </Button>
        )}
      </div>
      {mayHandOver && handing && (
        <AssigneeForm
          members={(members.data ?? []).filter(({ id }) => id !== assignment.assignee.id)}
          isPending={handOver.isPending}
          onChoose={(id) => handOver.mutate(id, { onSuccess: () => setHanding(false) })}
          onDone={() => setHanding(false)}
        />
      )}
      <MoveRefusal of={answer} {...told} still={moves.some((move) => move === answer.collision?.given)} />
      <MoveRefusal of={handOver} {...told} still={mayHandOver} onDrop={() => setHanding(false)} />
    </div>
  );
}

function AssignForm({ claim, onDone }: { claim: Claim; onDone: () => void }) {
  const members = useMembers();
  const me = useMe().data?.user.id;
  const assign = useAssign(claim);
  // Whoever reads takes it; the author checks nothing of their own.
  const nobody = [me, claim.author?.id, claim.assignee?.id];
  return (
    <div className="space-y-2">
      <AssigneeForm
        members={(members.data ?? []).filter(({ id }) => !nobody.includes(id))}
        isPending={assign.isPending}
        onChoose={(assignee) => assign.mutate(assignee, { onSuccess: onDone })}
        onDone={onDone}
      />
      <MoveRefusal
        of={assign}
        now={claim}
        state={STATES.claim}
        subject={{ claim: claim.id }}
        still={claim.allowed.includes('assign')}
        onDrop={onDone}
      />
    </div>
  );
}

type ChecksProps = Pick<Schema<'ClaimFile'>, 'checks' | 'adjudications'> & { readonly round: number };

/** What each reader found, and an editor's word where they disagreed. */
function Checks({ checks, adjudications, round }: ChecksProps) {
  const { t } = useTranslation();
  const { moment } = useTime();
  if (checks.length === 0) return null;
  return (
    <section className="space-y-2 text-sm">
      <h3 className="font-semibold text-soft">{t('check.title')}</h3>
      <ul className="space-y-2">
        {checks.map((check) => (
          <li key={check.id} className={check.round === round ? '' : 'text-soft line-through'}>
            <span className="font-medium">{t(`outcome.${check.outcome}`)}</span> · {check.by.name} ·{' '}
            {moment(check.createdAt)}
            {check.note !== '' && <p>{check.note}</p>}
          </li>
        ))}
        {adjudications.map(({ id, outcome, by, createdAt, reason, ...said }) => (
          <li key={id} className={said.round === round ? '' : 'text-soft line-through'}>
            <span className="font-medium">
              {t('check.adjudicated', { outcome: t(`outcome.${outcome}`) })}
            </span>{' '}
            · {by.name} · {moment(createdAt)}
            <p>{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
