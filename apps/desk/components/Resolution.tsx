import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { useDraft } from '../store/drafts.js';
import { useMoveAsSeen } from '../store/moves.js';
import { useAdjudicate, useResolve } from '../store/review.js';
import { OUTCOMES } from './CheckForm.js';
import { Collision } from './Collision.js';
import { Button, Labelled, Select, TextArea } from './controls.js';
import { Refusal } from './states.js';

/** An editor's last word on a claim that its checks alone do not settle, or between readers who disagree. */
export function Resolution({ claim }: { claim: Schema<'Claim'> }) {
  const { t } = useTranslation();
  const [draft, setDraft, forget] = useDraft(`resolve.${claim.id}`, {
    outcome: claim.outcome ?? 'confirmed',
    reason: '',
  });
  const {
    move: resolve,
    before,
    catchUp,
  } = useMoveAsSeen(claim, claim.status === 'disputed' ? useAdjudicate : useResolve);
  const stateOf = ({ status, outcome, assignee }: Schema<'Claim'>) => [
    t(`claimStatus.${status}`),
    ...(outcome === null ? [] : [t(`outcome.${outcome}`)]),
    ...(assignee === null ? [] : [assignee.name]),
  ];
  return (
    <form
      aria-labelledby="resolve"
      className="space-y-3 rounded bg-sunken p-3"
      onSubmit={(event) => {
        event.preventDefault();
        resolve.mutate(draft, { onSuccess: forget });
      }}
    >
      <h3 id="resolve" className="text-sm font-semibold text-soft">
        {t('claim.resolve')}
      </h3>
      <Labelled label={t('claim.outcome')}>
        <Select
          value={draft.outcome}
          onChange={(event) =>
            setDraft({ ...draft, outcome: event.target.value as Schema<'Resolution'>['outcome'] })
          }
        >
          {OUTCOMES.map((outcome) => (
            <option key={outcome} value={outcome}>
              {t(`outcome.${outcome}`)}
            </option>
          ))}
        </Select>
      </Labelled>
      <Labelled label={t('common.reason')}>
        <TextArea
          required
          rows={2}
          value={draft.reason}
          onChange={(event) => setDraft({ ...draft, reason: event.target.value })}
        />
      </Labelled>
      <Refusal error={resolve.error} />
      {before !== undefined && (
        <Collision
          subject={{ claim: claim.id }}
          before={stateOf(before)}
          now={stateOf(claim)}
          onAgain={catchUp}
          onDrop={() => (forget(), catchUp())}
        />
      )}
      <Button main type="submit" disabled={resolve.isPending}>
        {t('claim.resolve')}
      </Button>
    </form>
  );
}
