import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { MoveRefusal, STATES } from '../components/Collision.js';
import { Badge, Button, Clamped } from '../components/controls.js';
import { Elsewhere } from '../components/Elsewhere.js';
import { History } from '../components/History.js';
import { LongList } from '../components/LongList.js';
import { ReasonForm } from '../components/ReasonForm.js';
import { Empty, Read } from '../components/states.js';
import { Sure } from '../components/Sure.js';
import { Wording } from '../components/Wording.js';
import { useCorrection, useCorrections, useEndCorrection, useMoveCorrection } from '../store/corrections.js';
import { useFocusKept } from '../store/focus.js';
import { useAsked } from '../store/moves.js';
import { useTime } from '../store/time.js';
import { useTitle } from '../store/title.js';

/** Pixels: a card that is closed, until it is measured. */
const HEIGHT = 240;

/** Every correction of the desk: what stands, what would stand, and who has to say so. */
export function Corrections() {
  const { t } = useTranslation();
  useTitle(t('nav.corrections'));
  const corrections = useCorrections();
  return (
    <section className="page space-y-5">
      <h1 className="title">{t('nav.corrections')}</h1>
      <Read from={corrections}>
        {() =>
          corrections.items.length === 0 ? (
            <Empty title={t('correction.none')} />
          ) : (
            <LongList label={t('nav.corrections')} from={corrections} height={HEIGHT} rowClassName="pb-4">
              {(correction) => <Card summary={correction} />}
            </LongList>
          )
        }
      </Read>
    </section>
  );
}

function Card({ summary }: { summary: Schema<'CorrectionSummary'> }) {
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
      {open && <Preview id={summary.id} />}
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

/** The words in their place side by side, the notice as readers will see it, and what would become of the claims. */
function Preview({ id }: { id: string }) {
  const correction = useCorrection(id);
  return (
    <Read from={correction}>
      {(correction) => (
        <div className="space-y-4 rounded bg-sunken p-4 text-sm">
          <Approvals correction={correction} />
          <Clocks correction={correction} />
          <Sides correction={correction} />
          <Notice correction={correction} />
          <ClaimsAfter correction={correction} />
          <Elsewhere correction={correction} />
          <History subject={{ correction: id }} />
        </div>
      )}
    </Read>
  );
}

/** Who has approved it, and when. */
function Approvals({ correction: { approvals } }: { correction: Schema<'Correction'> }) {
  const { t } = useTranslation();
  const { moment } = useTime();
  if (approvals.length === 0) return null;
  return (
    <ul>
      {approvals.map(({ role, by, at }) => (
        <li key={role}>
          {t('correction.approved', { name: by.name, role: t(`role.${role}`) })}{' '}
          <time dateTime={at} className="text-soft">
            {moment(at)}
          </time>
        </li>
      ))}
    </ul>
  );
}

/** What would become of the claims; once the correction is in the text, what became of them, each as the way to it. */
function ClaimsAfter({ correction: { article, preview, became } }: { correction: Schema<'Correction'> }) {
  const { t } = useTranslation();
  const claims = became ?? preview;
  if (claims === null) return null;
  return (
    <section className="space-y-2">
      <h3 className="font-semibold text-soft">
        {t(became === null ? 'correction.claimsTitle' : 'correction.claimsBecame')}
      </h3>
      <ul className="space-y-1">
        <li className="text-soft">{t('correction.unchanged', { count: claims.kept })}</li>
        {claims.changed.map(({ claim, became }) => (
          <li key={claim.id} className="flex items-baseline gap-2">
            <Badge look="bg-amber-wash text-amber">{t(`became.${became}`)}</Badge>
            <Link
              to="/articles/$id"
              params={{ id: article.id }}
              search={{ claim: claim.id }}
              className="min-h-6 font-serif leading-relaxed hover:text-blue hover:underline"
            >
              {claim.number}. {claim.text}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the law gives whoever asks for a correction, and the desk that answers: each period with its end. */
function Clocks({ correction: { clocks } }: { correction: Schema<'Correction'> }) {
  const { t } = useTranslation();
  const { day, until, isPast } = useTime();
  if (clocks.length === 0) return null;
  return (
    <section className="space-y-2">
      <h3 className="font-semibold text-soft">{t('clock.title')}</h3>
      <ul className="space-y-1">
        {clocks.map(({ clock, dueAt, kept }) => {
          const missed = kept === false || (kept === null && isPast(dueAt));
          return (
            <li key={clock} className="flex flex-wrap items-baseline gap-2">
              <Badge
                look={
                  missed
                    ? 'bg-red-wash text-red'
                    : kept === true
                      ? 'bg-green-wash text-green'
                      : 'bg-amber-wash text-amber'
                }
              >
                {t(missed ? 'clock.missed' : kept === true ? 'clock.kept' : 'clock.running')}
              </Badge>
              {t(`clock.${clock}`)}
              <span className="text-soft">
                {day(dueAt)}
                {kept === null && ` · ${until(dueAt)}`}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Before on the left, after on the right; what differs is marked in each. */
function Sides({ correction: { context, before, after } }: { correction: Schema<'Correction'> }) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {(['before', 'after'] as const).map((side) => (
        <section key={side} className="rounded border border-line bg-sheet p-3">
          <h3 className="mb-1 text-xs text-soft">{t(`correction.${side}`)}</h3>
          <p className="font-serif leading-relaxed">
            <span className="text-soft">…{context.prefix}</span>
            <Wording before={before} after={after} of={side} />
            <span className="text-soft">{context.suffix}…</span>
          </p>
        </section>
      ))}
    </div>
  );
}

/** The notice that goes out. */
function WholeNotice({ id }: { id: string }) {
  const correction = useCorrection(id);
  return <Read from={correction}>{(correction) => <Notice correction={correction} />}</Read>;
}

/** The notice in the house's form: as it was printed, or as it would be. */
function Notice({ correction: { notice, draft } }: { correction: Schema<'Correction'> }) {
  const { t } = useTranslation();
  const words = notice ?? draft;
  if (words === null) return null;
  return (
    <section className="space-y-2">
      <h3 className="font-semibold text-soft">
        {t('correction.noticeTitle')}{' '}
        {notice === null && <Badge look="bg-amber-wash text-amber">{t('correction.noticeDraft')}</Badge>}
      </h3>
      <div className="grid gap-4 sm:grid-cols-2">
        {(['ko', 'en'] as const).map((language) => (
          <blockquote
            key={language}
            lang={language}
            className="border-t-2 border-b border-ink bg-sheet px-4 py-3 font-serif leading-relaxed whitespace-pre-line"
          >
            {words[language]}
          </blockquote>
        ))}
      </div>
    </section>
  );
}
