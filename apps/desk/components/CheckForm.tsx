import { useTranslation } from 'react-i18next';
import { OUTCOMES, type Outcome } from '../../../libs/claims/domain/outcomes.js';
import { evidenceSuffices } from '../../../libs/review/domain/evidence-rule.js';
import type { Schema } from '../api/client.js';
import { useDraft } from '../store/drafts.js';
import { KEYS, useKeys } from '../store/keys.js';
import { useCheck } from '../store/claim-moves.js';
import { useGate } from '../store/gate.js';
import { DropMine, MoveRefusal, STATES } from './Collision.js';
import { Button, Labelled, TextArea } from './controls.js';

interface CheckFormProps {
  readonly claim: Schema<'Claim'>;
  readonly evidence: readonly Schema<'Evidence'>[];
}

/** How the check came out: one press. A note that was begun stays when the claim is no longer the reader's. */
export function CheckForm({ claim, evidence }: CheckFormProps) {
  const { t } = useTranslation();
  const [note, setNote, forget] = useDraft(`check.${claim.id}`, '');
  const check = useCheck(claim);
  const may = claim.allowed.includes('check');
  const record = (outcome: Outcome) => check.mutate({ outcome, note }, { forget });
  useKeys(Object.fromEntries((may ? OUTCOMES : []).map((outcome) => [outcome, () => record(outcome)])));
  const policy = useGate(claim.article.id).data?.policy;
  const bare = may && policy !== undefined && !bearsOut(evidence, policy.independentSources);
  if (!may && note === '' && check.error === null) return null;
  return (
    <section aria-labelledby="check" className="space-y-3">
      <h3 id="check" className="text-sm font-semibold text-soft">
        {t('check.how')}
      </h3>
      <Labelled label={t('check.note')}>
        <TextArea rows={2} maxLength={5000} value={note} onChange={(event) => setNote(event.target.value)} />
      </Labelled>
      {bare && <p className="text-sm text-amber">{t('check.bare', { count: policy.independentSources })}</p>}
      <div className="flex flex-wrap gap-2">
        {OUTCOMES.map((outcome) => (
          <Button key={outcome} disabled={!may} busy={check.isPending} onClick={() => record(outcome)}>
            <kbd className="mr-1 text-soft max-sm:hidden">{KEYS[outcome].shown}</kbd>
            {t(`outcome.${outcome}`)}
          </Button>
        ))}
        {!may && <DropMine of={check} onDrop={forget} />}
      </div>
      <MoveRefusal
        of={check}
        now={claim}
        state={STATES.claim}
        subject={{ claim: claim.id }}
        still={may}
        onAgain={() => check.collision && record(check.collision.given.outcome)}
        onDrop={forget}
      />
    </section>
  );
}

/** Whether what lies on the claim is enough to call it confirmed. What is kept from a second reader is taken to be. */
function bearsOut(evidence: CheckFormProps['evidence'], independent: number): boolean {
  const standing = evidence.filter(({ withdrawnAt }) => withdrawnAt === null);
  const sources = standing.map((source) => ({ ...source, stance: source.stance ?? 'supports' }) as const);
  return evidenceSuffices('confirmed', sources, independent);
}
