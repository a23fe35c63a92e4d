import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { useArticleClaims } from '../store/articles.js';
import { useDraft } from '../store/drafts.js';
import { CLAIM_ENDINGS, useEndClaim, useMerge, useSplit } from '../store/claim-moves.js';
import { around, partsOf } from '../store/reshape.js';
import { MoveRefusal, STATES } from './Collision.js';
import { Combobox } from './Combobox.js';
import { Labelled, TextArea } from './controls.js';
import { ReasonForm } from './ReasonForm.js';
import { Seldom } from './Seldom.js';

type Claim = Schema<'Claim'>;
type Ending = (typeof CLAIM_ENDINGS)[number];

const MOVES = ['split', 'merge', ...CLAIM_ENDINGS] as const;

interface Doing {
  readonly claim: Claim;
  readonly onDone: () => void;
  /** Leads to the claim that came of it. */
  readonly onMade: (claim: string) => void;
}

/** What is seldom done to a claim: cut it up, join it with others, end the work on it, or begin it again. */
export function Reshape({ claim, onMade }: Omit<Doing, 'onDone'>) {
  const { t } = useTranslation();
  return (
    <Seldom
      label={t('claim.more')}
      className="[&>summary]:font-semibold"
      moves={MOVES.filter((move) => claim.allowed.includes(move))}
      words={(move) => t(`reshape.${move}`)}
    >
      {(move, onDone) => {
        const form = { claim, onMade, onDone };
        if (move === 'split') return <Split {...form} />;
        return move === 'merge' ? <Merge {...form} /> : <End move={move} {...form} />;
      }}
    </Seldom>
  );
}

/** The words of the claim, to be broken into lines: each line becomes a claim. */
function Split({ claim, onDone, onMade }: Doing) {
  const { t } = useTranslation();
  const split = useSplit(claim);
  const [lines, setLines, forget] = useDraft(`split.${claim.id}`, claim.text);
  const parts = partsOf(claim.text, lines, claim.place?.start ?? 0);
  return (
    <ReasonForm
      draft={`split-reason.${claim.id}`}
      verb={t('reshape.split')}
      isPending={split.isPending}
      isReady={parts !== undefined && parts.length > 1}
      onSend={(reason, then) =>
        split.mutate(
          { parts: parts ?? [], reason },
          {
            forget: () => (forget(), then.forget?.()),
            onSuccess: ({ claims }) => {
              onDone();
              if (claims[0] !== undefined) onMade(claims[0].id);
            },
          },
        )
      }
      onDone={onDone}
      refusal={(drop) => (
        <MoveRefusal
          of={split}
          now={claim}
          state={STATES.claim}
          subject={{ claim: claim.id }}
          still={claim.allowed.includes('split')}
          onDrop={() => (forget(), drop())}
        />
      )}
    >
      <Labelled label={t('reshape.lines')}>
        <TextArea
          rows={4}
          className="font-serif leading-relaxed"
          value={lines}
          onChange={(event) => setLines(event.target.value)}
        />
      </Labelled>
      <p role="status" className={parts === undefined ? 'text-red' : 'text-soft'}>
        {parts === undefined ? t('reshape.wordsChanged') : t('reshape.becomes', { count: parts.length })}
      </p>
    </ReasonForm>
  );
}

/** Claims that stand near, to be joined with this one. */
function Merge({ claim, onDone, onMade }: Doing) {
  const { t } = useTranslation();
  const merge = useMerge(claim);
  const claims = useArticleClaims(claim.article.id);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const near = around(claims.data ?? [], claim.id);
  const others = near.filter(({ id }) => picked.includes(id));
  return (
    <ReasonForm
      draft={`merge.${claim.id}`}
      verb={t('reshape.merge')}
      isPending={merge.isPending}
      isReady={others.length > 0}
      onSend={(reason, { forget }) =>
        merge.mutate({ others, reason }, { forget, onSuccess: ({ id }) => (onDone(), onMade(id)) })
      }
      onDone={onDone}
      refusal={(drop) => (
        <MoveRefusal
          of={merge}
          now={claim}
          state={STATES.claim}
          subject={{ claim: claim.id }}
          still={claim.allowed.includes('merge')}
          onDrop={drop}
        />
      )}
    >
      <fieldset className="space-y-1">
        <legend className="mb-1 text-soft">{t('reshape.with')}</legend>
        {near.map(({ id, number, text }) => (
          <label key={id} className="flex min-h-6 items-start gap-2">
            <input
              type="checkbox"
              className="mt-0.5 size-5 shrink-0"
              checked={picked.includes(id)}
              onChange={(event) =>
                setPicked(event.target.checked ? [...picked, id] : picked.filter((other) => other !== id))
              }
            />
            <span className="font-serif leading-relaxed">
              <span className="text-soft">{number}.</span> {text}
            </span>
          </label>
        ))}
      </fieldset>
    </ReasonForm>
  );
}

/** Why nothing is left to check, or why it is checked again. */
function End({ claim, move, onDone }: Doing & { move: Ending }) {
  const { t } = useTranslation();
  const end = useEndClaim(claim, move);
  const claims = useArticleClaims(claim.article.id);
  const [duplicateOfId, setDuplicateOf] = useState('');
  const others = (claims.data ?? [])
    .filter(({ id }) => id !== claim.id)
    .map(({ id, number, text }) => ({ id, words: `${number}. ${text}` }));
  return (
    <ReasonForm
      draft={`${move}.${claim.id}`}
      verb={t(`reshape.${move}`)}
      isPending={end.isPending}
      isGrave={move === 'withdraw'}
      onSend={(reason, then) =>
        end.mutate({ reason, ...(move === 'mark_duplicate' ? { duplicateOfId } : {}) }, then)
      }
      onDone={onDone}
      refusal={(drop) => (
        <MoveRefusal
          of={end}
          now={claim}
          state={STATES.claim}
          subject={{ claim: claim.id }}
          still={claim.allowed.includes(move)}
          onDrop={drop}
        />
      )}
    >
      {move === 'mark_duplicate' && (
        <Combobox
          required
          label={t('reshape.duplicateOf')}
          groups={[{ options: others }]}
          chosen={others.find(({ id }) => id === duplicateOfId)?.words ?? ''}
          onChoose={setDuplicateOf}
        />
      )}
    </ReasonForm>
  );
}
