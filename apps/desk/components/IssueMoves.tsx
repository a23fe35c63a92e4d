import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { useFocusBack } from '../store/focus.js';
import type { MoveOf } from '../store/moves.js';
import {
  useDismissIssue,
  useIssues,
  useJudgeFix,
  useMarkDuplicateIssue,
  useWaiveIssue,
} from '../store/issues.js';
import { MoveRefusal, STATES } from './Collision.js';
import { Combobox } from './Combobox.js';
import { Button, Cancel } from './controls.js';
import { ReasonForm } from './ReasonForm.js';
import { WaiverForm } from './WaiverForm.js';

type Issue = Schema<'Issue'>;

/** What is decided about an issue with a form. */
export type IssueMove = 'dismiss' | 'mark_duplicate' | 'waive' | 'note_fixed' | 'send_back';

interface FormProps {
  readonly issue: Issue;
  readonly onDone: () => void;
}

/** The form for a decision about an issue. */
export function IssueMoveForm({ move, ...form }: FormProps & { readonly move: IssueMove }) {
  if (move === 'dismiss') return <Dismissal {...form} />;
  if (move === 'mark_duplicate') return <Duplicate {...form} />;
  return move === 'waive' ? <Waiver {...form} /> : <Judgement {...form} move={move} />;
}

function Dismissal({ issue, onDone }: FormProps) {
  const { t } = useTranslation();
  const dismiss = useDismissIssue(issue);
  return (
    <ReasonForm
      draft={`dismiss.${issue.id}`}
      verb={t('issue.dismiss')}
      isPending={dismiss.isPending}
      onSend={dismiss.mutate}
      onDone={onDone}
      refusal={(drop) => <Told of={dismiss} issue={issue} move="dismiss" onDrop={drop} />}
    />
  );
}

function Judgement({ issue, move, onDone }: FormProps & { readonly move: 'note_fixed' | 'send_back' }) {
  const { t } = useTranslation();
  const judge = useJudgeFix(issue, move);
  return (
    <ReasonForm
      draft={`${move}.${issue.id}`}
      verb={t(`issue.${move}`)}
      isPending={judge.isPending}
      onSend={judge.mutate}
      onDone={onDone}
      refusal={(drop) => <Told of={judge} issue={issue} move={move} onDrop={drop} />}
    />
  );
}

function Waiver({ issue, onDone }: FormProps) {
  const waive = useWaiveIssue(issue);
  return (
    <WaiverForm
      draft={`waive.${issue.id}`}
      isPending={waive.isPending}
      onSend={waive.mutate}
      onDone={onDone}
      refusal={(drop) => <Told of={waive} issue={issue} move="waive" onDrop={drop} />}
    />
  );
}

/** Issues that stand, one of which says the same. */
function Duplicate({ issue, onDone }: FormProps) {
  const form = useFocusBack<HTMLFormElement>();
  const { t } = useTranslation();
  const mark = useMarkDuplicateIssue(issue);
  const [original, setOriginal] = useState('');
  const issues = useIssues(issue.articleId).data;
  const others = (issues ?? [])
    .filter(({ id, status }) => id !== issue.id && status !== 'dismissed' && status !== 'duplicate')
    .map(({ id, number, quote }) => ({ id, words: `${number}. ${quote}` }));
  const isAlone = issues !== undefined && others.length === 0;
  return (
    <form
      ref={form}
      className="space-y-3 rounded bg-sunken p-3"
      onSubmit={(event) => {
        event.preventDefault();
        mark.mutate(original, { onSuccess: onDone });
      }}
    >
      {isAlone ? (
        <p>{t('issue.noOther')}</p>
      ) : (
        <Combobox
          required
          autoFocus
          label={t('issue.duplicateOf')}
          groups={[{ options: others }]}
          chosen={others.find(({ id }) => id === original)?.words ?? ''}
          onChoose={setOriginal}
        />
      )}
      <Told of={mark} issue={issue} move="mark_duplicate" onDrop={onDone} />
      <div className="flex gap-2">
        {!isAlone && (
          <Button main type="submit" busy={mark.isPending}>
            {t('issue.mark_duplicate')}
          </Button>
        )}
        <Cancel onClick={onDone} />
      </div>
    </form>
  );
}

interface ToldProps {
  readonly of: Pick<MoveOf<Issue, unknown>, 'error' | 'collision' | 'drop'>;
  readonly issue: Issue;
  readonly move: IssueMove;
  readonly onDrop: () => void;
}

/** Why a decision was refused. */
function Told({ of, issue, move, onDrop }: ToldProps) {
  return (
    <MoveRefusal
      of={of}
      now={issue}
      state={STATES.issue}
      subject={{ issue: issue.id }}
      still={issue.allowed.includes(move)}
      onDrop={onDrop}
    />
  );
}
