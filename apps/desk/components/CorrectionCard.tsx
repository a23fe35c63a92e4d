import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { useEndCorrection, useMoveCorrection } from '../store/corrections.js';
import { useFocusKept } from '../store/focus.js';
import { useAsked } from '../store/moves.js';
import { useTime } from '../store/time.js';
import { MoveRefusal, STATES } from './Collision.js';
import { Badge, Button, Clamped } from './controls.js';
import { CorrectionPreview, WholeNotice } from './CorrectionPreview.js';
import { ReasonForm } from './ReasonForm.js';
import { Sure } from './Sure.js';
import { Wording } from './Wording.js';

/** A correction in the list: both wordings, who has to say so still, and what the reader may do. */
export function CorrectionCard({ summary }: { summary: Schema<'CorrectionSummary'> }) {
  const { t } = useTranslation();
  const { moment } = useTime();
  const [open, setOpen] = useState(false);
  const [ending, setEnding] = useState<'reject' | 'withdraw'>();
  const [asked, ask] = useAsked(GRAVE.filter((name) => summary.allowed.includes(name)));
  const title = useRef<HTMLHeadingElement>(null);
  useFocusKept(title, summary);
  const move = useMoveCorrection(summary, asked !== undefined);
  const moves = (['approve', 'apply', 'notice', 'close'] as const).filter((name) =>
    summary.allowed.includes(name),
  );
  return (
    <article className="space-y-3 rounded border border-line bg-sheet p-4">
      <div className="flex flex-wrap items-center gap-2 text-sm">
        <Badge look="bg-blue-wash text-blue">{t(`correctionStatus.${summary.status}`)}</Badge>
        <Badge look="bg-sunken text-soft">{t(`correctionType.${summary.type}`)}</Badge>
        <h2 ref={title} tabIndex={-1} className="font-medium outline-none">
          <Link to="/articles/$id" params={{ id: summary.article.id }} className="hover:text-blue">
            <Clamped>{summary.article.title}</Clamped>
          </Link>
        </h2>
        <span className="text-soft sm:ml-auto">
          {summary.proposedBy.name} · {moment(summary.proposedAt)}
        </span>
      </div>
      <div className="grid gap-4 font-serif sm:grid-cols-2">
        <p>
          <span className="block font-sans text-xs text-soft">{t('correction.before')}</span>
          <Wording before={summary.before} after={summary.after} of="before" />
        </p>
        <p>
          <span className="block font-sans text-xs text-soft">{t('correction.after')}</span>
          <Wording before={summary.before} after={summary.after} of="after" />
        </p>
      </div>
      <p className="text-sm text-soft">{summary.reason}</p>
      {summary.missing.length > 0 && summary.status === 'proposed' && (
        <p className="text-sm text-soft">
          {t('correction.missing', {
            roles: summary.missing
              .map((roles) => roles.map((role) => t(`role.${role}`)).join('/'))
              .join(', '),
          })}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {moves.map((name) => (
          <Button
            key={name}
            main
            aria-expanded={name === 'close' ? undefined : asked === name}
            busy={move.isPending}
            onClick={() => (name === 'close' ? move.mutate(name) : ask(asked === name ? undefined : name))}
          >
            {t(`correction.${name}`)}
          </Button>
        ))}
        {(['reject', 'withdraw'] as const)
          .filter((name) => summary.allowed.includes(name))
          .map((name) => (
            <Button
              key={name}
              aria-expanded={ending === name}
              onClick={() => setEnding(ending === name ? undefined : name)}
            >
              {t(`correction.${name}`)}
            </Button>
          ))}
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('correction.preview')}
        </Button>
      </div>
      {asked !== undefined && (
        <Sure
          key={asked}
          verb={t(`correction.${asked}`)}
          about={t(`correction.about.${asked}`)}
          isPending={move.isPending}
          onSure={() => move.mutate(asked, { onSuccess: () => ask(undefined) })}
          onCancel={() => ask(undefined)}
        >
          {asked === 'notice' && <WholeNotice id={summary.id} />}
        </Sure>
      )}
      <MoveRefusal
        of={move}
        now={summary}
        state={STATES.correction}
        subject={{ correction: summary.id }}
        still={summary.allowed.some((name) => name === move.collision?.given)}
      />
      {ending !== undefined && (
        <Ending key={ending} summary={summary} move={ending} onDone={() => setEnding(undefined)} />
      )}
      {open && <CorrectionPreview id={summary.id} />}
    </article>
  );
}

/** What cannot be taken back, and is asked before it is done. */
const GRAVE = ['approve', 'apply', 'notice'] as const;

interface EndingProps {
  readonly summary: Schema<'CorrectionSummary'>;
  readonly move: 'reject' | 'withdraw';
  readonly onDone: () => void;
}

/** Why a correction goes no further. */
function Ending({ summary, move, onDone }: EndingProps) {
  const { t } = useTranslation();
  const end = useEndCorrection(summary, move);
  return (
    <ReasonForm
      draft={`${move}.${summary.id}`}
      verb={t(`correction.${move}`)}
      isPending={end.isPending}
      onSend={end.mutate}
      onDone={onDone}
      refusal={(drop) => (
        <MoveRefusal
          of={end}
          now={summary}
          state={STATES.correction}
          subject={{ correction: summary.id }}
          still={summary.allowed.includes(move)}
          onDrop={drop}
        />
      )}
    />
  );
}
