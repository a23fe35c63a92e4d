import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { useDraft } from '../store/drafts.js';
import { KEYS, useKeys } from '../store/keys.js';
import { useCheck } from '../store/review.js';
import { Button, Labelled, TextArea } from './controls.js';
import { Refusal } from './states.js';

/** In the order of their keys. */
export const OUTCOMES = [
  'confirmed',
  'confirmed_with_change',
  'wrong',
  'unsupported',
  'cannot_verify',
  'conflicting_sources',
  'not_a_fact',
] as const;

/** How the check came out: one press. */
export function CheckForm({ claim }: { claim: Schema<'Claim'> }) {
  const { t } = useTranslation();
  const [note, setNote, forget] = useDraft(`check.${claim.id}`, '');
  const check = useCheck(claim);
  const record = (outcome: (typeof OUTCOMES)[number]) =>
    check.mutate({ outcome, note }, { onSuccess: forget });
  useKeys(Object.fromEntries(OUTCOMES.map((outcome) => [outcome, () => record(outcome)])));
  return (
    <section aria-labelledby="check" className="space-y-3">
      <h3 id="check" className="text-sm font-semibold text-soft">
        {t('check.how')}
      </h3>
      <Labelled label={t('check.note')}>
        <TextArea rows={2} value={note} onChange={(event) => setNote(event.target.value)} />
      </Labelled>
      <div className="flex flex-wrap gap-2">
        {OUTCOMES.map((outcome) => (
          <Button key={outcome} disabled={check.isPending} onClick={() => record(outcome)}>
            <kbd className="mr-1 text-soft">{KEYS[outcome].shown}</kbd>
            {t(`outcome.${outcome}`)}
          </Button>
        ))}
      </div>
      <Refusal error={check.error} />
    </section>
  );
}
