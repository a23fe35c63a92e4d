import { useTranslation } from 'react-i18next';
import { OUTCOMES, type Outcome } from '../../../libs/claims/domain/outcomes.js';
import type { Schema } from '../api/client.js';
import { useDraft } from '../store/drafts.js';
import { useResolve } from '../store/claim-moves.js';
import { DropMine, MoveRefusal, STATES } from './Collision.js';
import { Button, Labelled, Select, TextArea } from './controls.js';

/** An editor's last word on a claim that its checks alone do not settle, or between readers who disagree. */
export function Resolution({ claim }: { claim: Schema<'Claim'> }) {
  const { t } = useTranslation();
  const [draft, setDraft, forget] = useDraft(`resolve.${claim.id}`, {
    outcome: claim.outcome ?? 'confirmed',
    reason: '',
  });
  const resolve = useResolve(claim, draft.reason !== '');
  const may = claim.allowed.includes('resolve') || claim.allowed.includes('adjudicate');
  if (!may && draft.reason === '' && resolve.error === null) return null;
  return (
    <form
      aria-labelledby="resolve"
      className="space-y-3 rounded bg-sunken p-3"
      onSubmit={(event) => {
        event.preventDefault();
        resolve.mutate(draft, { forget });
      }}
    >
      <h3 id="resolve" className="text-sm font-semibold text-soft">
        {t('claim.resolve')}
      </h3>
      <Labelled label={t('claim.outcome')}>
        <Select
          value={draft.outcome}
          onChange={(event) => setDraft({ ...draft, outcome: event.target.value as Outcome })}
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
          maxLength={2000}
          value={draft.reason}
          onChange={(event) => setDraft({ ...draft, reason: event.target.value })}
        />
      </Labelled>
      <MoveRefusal
        of={resolve}
        now={claim}
        state={STATES.claim}
        subject={{ claim: claim.id }}
        still={may}
        onDrop={forget}
      />
      <div className="flex gap-2">
        <Button main type="submit" disabled={!may} busy={resolve.isPending}>
          {t('claim.resolve')}
        </Button>
        {!may && <DropMine of={resolve} onDrop={forget} />}
      </div>
    </form>
  );
}
