import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import type { MoveOf } from '../store/moves.js';
import { useHistory, type HistorySubject } from '../store/history.js';
import { Button, sendForm } from './controls.js';
import { Happening } from './History.js';
import { Refusal } from './states.js';

/** What of each kind of thing others can change, in words. */
export const STATES = {
  claim: ({ status, risk, outcome, assignee, text }: Schema<'Claim'>, t: TFunction) => [
    t(`claimStatus.${status}`),
    t(`risk.${risk}`),
    ...(outcome === null ? [] : [t(`outcome.${outcome}`)]),
    assignee?.name ?? t('claim.unassigned'),
    `“${text}”`,
  ],
  issue: ({ status, severity, reason }: Schema<'Issue'>, t: TFunction) => [
    t(`issueStatus.${status}`),
    t(`severity.${severity}`),
    ...(reason === null ? [] : [reason]),
  ],
  correction: ({ status, after, approvals }: Schema<'CorrectionSummary'>, t: TFunction) => [
    t(`correctionStatus.${status}`),
    ...approvals.map(({ by, role }) => `${t('correction.approve')}: ${by.name} (${t(`role.${role}`)})`),
    `“${after}”`,
  ],
  assignment: ({ status, assignee }: Schema<'Assignment'>, t: TFunction) => [
    t(`assignmentStatus.${status}`),
    assignee.name,
  ],
  question: ({ status, answer }: Schema<'Question'>, t: TFunction) => [
    t(`questionStatus.${status}`),
    ...(answer === null ? [] : [answer]),
  ],
  article: (
    {
      status,
      head,
      section = null,
    }: { status: Schema<'Article'>['status']; head: number; section?: string | null },
    t: TFunction,
  ) => [
    t(`articleStatus.${status}`),
    t('article.revision', { number: head }),
    ...(section === null ? [] : [section]),
  ],
} as const;

interface MoveRefusalProps<T> {
  readonly of: Pick<MoveOf<T, unknown>, 'error' | 'collision' | 'drop'>;
  /** The thing as it is now, and how it is told. */
  readonly now: T;
  readonly state: (thing: T, t: TFunction) => readonly string[];
  /** Whose history tells who was quicker. */
  readonly subject?: HistorySubject | undefined;
  /** False when what the reader wanted can no longer be done. */
  readonly still?: boolean;
  /** Does it again with what is typed by now, outside a form; a form is sent as it stands. */
  readonly onAgain?: () => void;
  /** Lets go of what was typed; absent where nothing was. */
  readonly onDrop?: () => void;
}

/**
 * Why a move was refused. When someone was quicker: who, when, and what changed; the reader does theirs again or drops it,
 * and their own words stay until they say so.
 */
export function MoveRefusal<T>({ of, now, state, subject, still = true, ...ways }: MoveRefusalProps<T>) {
  const { t } = useTranslation();
  const { error, collision } = of;
  const { onAgain, onDrop } = ways;
  if (collision === undefined) return <Refusal error={error} />;
  const [before, after] = [state(collision.before, t), state(now, t)];
  return (
    <div role="alert" className="space-y-2 rounded border border-amber bg-amber-wash p-3 text-sm text-amber">
      <p className="font-semibold">{t('collision.title')}</p>
      {subject !== undefined && <Latest subject={subject} />}
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
        <dt>{t('collision.before')}</dt>
        <dd>{differing(before, after, 'line-through')}</dd>
        <dt>{t('collision.now')}</dt>
        <dd>{differing(after, before, 'font-semibold')}</dd>
      </dl>
      {onDrop !== undefined && <p>{t('collision.kept')}</p>}
      <div className="flex flex-wrap gap-2">
        {still && (
          <Button
            onClick={({ currentTarget: { form } }) =>
              form === null ? (onAgain ?? collision.again)() : sendForm(form)
            }
          >
            {t('collision.again')}
          </Button>
        )}
        <Button
          onClick={() => {
            of.drop();
            onDrop?.();
          }}
        >
          {t(onDrop === undefined ? 'common.close' : 'collision.drop')}
        </Button>
      </div>
    </div>
  );
}

interface DropMineProps {
  readonly of: { readonly collision: unknown; readonly drop: () => void };
  readonly onDrop: () => void;
}

/** Lets go of what was typed for a move that is no longer allowed; where someone was quicker, the panel that says so does. */
export function DropMine({ of, onDrop }: DropMineProps) {
  const { t } = useTranslation();
  if (of.collision !== undefined) return null;
  return <Button onClick={() => (of.drop(), onDrop())}>{t('collision.drop')}</Button>;
}

function Latest({ subject }: { subject: HistorySubject }) {
  const entries = useHistory(subject).data ?? [];
  const [kind] = Object.keys(subject);
  // What happened to the thing itself; what followed of it stands before it.
  const latest = entries.find(({ action }) => action.startsWith(`${kind}.`)) ?? entries[0];
  return latest === undefined ? null : (
    <p>
      <Happening entry={latest} />
    </p>
  );
}

/** The words of a state; those that the other has not are set off. */
function differing(words: readonly string[], others: readonly string[], look: string) {
  return words.map((word, index) => (
    <span key={index}>
      {index > 0 && ' · '}
      <span className={others.includes(word) ? undefined : look}>{word}</span>
    </span>
  ));
}
