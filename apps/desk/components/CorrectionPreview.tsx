import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { useCorrection } from '../store/corrections.js';
import { useTime } from '../store/time.js';
import { Badge, Labelled, TextArea } from './controls.js';
import { Elsewhere } from './Elsewhere.js';
import { History } from './History.js';
import { Read } from './states.js';
import { Wording } from './Wording.js';

/** The words in their place side by side, the notice as readers will see it, and what would become of the claims. */
export function CorrectionPreview({ id }: { id: string }) {
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

interface WholeNoticeProps {
  readonly id: string;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}

/** The notice that goes out; with what of it is still to be done, why it cannot wait. */
export function WholeNotice({ id, reason, onReason }: WholeNoticeProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'ko' ? 'ko' : 'en';
  const correction = useCorrection(id);
  return (
    <Read from={correction}>
      {(correction) => (
        <>
          <Notice correction={correction} />
          {correction.blockers.length > 0 && (
            <section className="space-y-2">
              <p>{t('correction.unready')}</p>
              <ul className="list-disc pl-5">
                {correction.blockers.map(({ rule, subject, said }) => (
                  <li key={`${rule} ${subject.id}`}>{said[language]}</li>
                ))}
              </ul>
              <Labelled label={t('correction.unreadyReason')}>
                <TextArea
                  required
                  rows={2}
                  maxLength={2000}
                  value={reason}
                  onChange={(event) => onReason(event.target.value)}
                />
              </Labelled>
            </section>
          )}
        </>
      )}
    </Read>
  );
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
