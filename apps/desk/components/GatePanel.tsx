import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WAIVABLE_RULES } from '../../../libs/review/domain/gate-rules.js';
import type { Schema } from '../api/client.js';
import { useDraft } from '../store/drafts.js';
import { useGate, useRelease, useSignOff, useWaive } from '../store/review.js';
import { useMe } from '../store/session.js';
import { useTime } from '../store/time.js';
import { Button, Labelled, TextArea } from './controls.js';
import { Read, Refusal } from './states.js';

/** Shown at once; the rest is a press away. */
const FIRST = 5;

/** One look says whether this text may go to print, and if not, why. */
export function GatePanel({ article }: { article: Schema<'Article'> }) {
  const { t } = useTranslation();
  const gate = useGate(article.id);
  return (
    <section aria-labelledby="gate" className="rounded border border-line bg-sheet p-4">
      <h2 id="gate" className="mb-2 text-sm font-semibold text-soft">
        {t('gate.title')}
      </h2>
      <Read from={gate}>{(gate) => <Answer gate={gate} />}</Read>
    </section>
  );
}

function Answer({ gate }: { gate: Schema<'Gate'> }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'ko' ? 'ko' : 'en';
  const me = useMe();
  const sign = useSignOff(gate.articleId);
  const release = useRelease({ id: gate.articleId, version: gate.version });
  const signed = new Set(gate.signOffs.filter(({ stands }) => stands).map(({ role }) => role));
  const mine = (me.data?.roles ?? []).filter(
    (role) => !signed.has(role) && gate.blockers.some(({ subject }) => subject.id === role),
  );
  return (
    <div className="space-y-3">
      {gate.published === null ? (
        <p className={`font-serif text-lg font-semibold ${gate.open ? 'text-green' : 'text-red'}`}>
          <span aria-hidden="true">{gate.open ? '✓ ' : '✕ '}</span>
          {gate.open ? t('gate.open') : t('gate.closed', { count: gate.blockers.length })}
        </p>
      ) : (
        <p className="font-serif text-lg font-semibold">{gate.published.said[language]}</p>
      )}
      <Blockers of={gate.blockers.slice(0, FIRST)} gate={gate} language={language} />
      {gate.blockers.length > FIRST && (
        <details className="text-sm">
          <summary className="cursor-pointer py-1 text-soft">
            {t('gate.rest', { count: gate.blockers.length - FIRST })}
          </summary>
          <Blockers of={gate.blockers.slice(FIRST)} gate={gate} language={language} />
        </details>
      )}
      <div className="flex flex-wrap gap-2">
        {gate.allowed.includes('sign_off') &&
          mine.map((role) => (
            <Button key={role} onClick={() => sign.mutate({ role, sha256: gate.sha256 })}>
              {t('gate.sign', { role: t(`role.${role}`) })}
            </Button>
          ))}
        {gate.allowed.includes('clear') && (
          <Button main disabled={!gate.open} onClick={() => release.mutate('clear')}>
            {t('gate.clear')}
          </Button>
        )}
        {gate.allowed.includes('publish') && (
          <Button main onClick={() => release.mutate('publish')}>
            {t('gate.publish')}
          </Button>
        )}
      </div>
      <Refusal error={sign.error ?? release.error} />
      <SignOffs signOffs={gate.signOffs} />
      <Waivers waivers={gate.waivers} />
    </div>
  );
}

interface BlockersProps {
  readonly of: Schema<'Gate'>['blockers'];
  readonly gate: Schema<'Gate'>;
  readonly language: 'ko' | 'en';
}

/** Rules that name a thing which a chief can let pass by name. */
type Waivable = Schema<'WaiverRequest'>['rule'];
const WAIVABLE: readonly string[] = WAIVABLE_RULES;

function Blockers({ of, gate, language }: BlockersProps) {
  const { t } = useTranslation();
  const [waiving, setWaiving] = useState<string>();
  const mayWaive = gate.allowed.includes('waive');
  return (
    <ul className="space-y-1.5 text-sm">
      {of.map((blocker) => {
        const key = `${blocker.rule} ${blocker.subject.id}`;
        return (
          <li key={key}>
            <span className="flex items-baseline gap-3">
              <Way blocker={blocker} article={gate.articleId} language={language} />
              {mayWaive && WAIVABLE.includes(blocker.rule) && (
                <button
                  type="button"
                  aria-expanded={waiving === key}
                  className="ml-auto min-h-6 shrink-0 text-soft hover:text-ink"
                  onClick={() => setWaiving(waiving === key ? undefined : key)}
                >
                  {t('gate.waive')}
                </button>
              )}
            </span>
            {waiving === key && (
              <WaiverForm gate={gate} blocker={blocker} onDone={() => setWaiving(undefined)} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What is in the way, as the way to it. */
function Way({
  blocker: { subject, said },
  article,
  language,
}: {
  blocker: Schema<'Blocker'>;
  article: string;
  language: 'ko' | 'en';
}) {
  const search = {
    claim: { claim: subject.id },
    issue: { issue: subject.id },
    article: undefined,
    role: undefined,
  }[subject.type];
  if (search === undefined) return <span>{said[language]}</span>;
  return (
    <Link
      to="/articles/$id"
      params={{ id: article }}
      search={search}
      resetScroll={false}
      className="min-h-6 hover:text-blue hover:underline"
    >
      {said[language]}
    </Link>
  );
}

/** Milliseconds that a waiver stands when nobody says otherwise: until the paper is out. */
const STANDS = 7 * 24 * 3_600_000;

function WaiverForm({
  gate,
  blocker,
  onDone,
}: {
  gate: Schema<'Gate'>;
  blocker: Schema<'Blocker'>;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const [reason, setReason, forget] = useDraft(`waive.${blocker.rule}.${blocker.subject.id}`, '');
  const waive = useWaive(gate.articleId);
  return (
    <form
      className="mt-1 space-y-2 rounded bg-sunken p-3"
      onSubmit={(event) => {
        event.preventDefault();
        const expiresAt = new Date(Date.now() + STANDS).toISOString();
        waive.mutate(
          { rule: blocker.rule as Waivable, subjectId: blocker.subject.id, reason, expiresAt },
          { onSuccess: () => (forget(), onDone()) },
        );
      }}
    >
      <Labelled label={t('gate.waiveReason')}>
        <TextArea
          required
          autoFocus
          rows={2}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Labelled>
      <Refusal error={waive.error} />
      <div className="flex gap-2">
        <Button main type="submit" disabled={waive.isPending}>
          {t('gate.waive')}
        </Button>
        <Button onClick={onDone}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
}

/** Who has signed exactly this text. */
function SignOffs({ signOffs }: { signOffs: Schema<'Gate'>['signOffs'] }) {
  const { t } = useTranslation();
  const standing = signOffs.filter(({ stands }) => stands);
  if (standing.length === 0) return null;
  return (
    <ul className="space-y-1 border-t border-line pt-3 text-sm text-soft">
      {standing.map(({ id, role, by }) => (
        <li key={id}>{t('gate.signed', { name: by.name, role: t(`role.${role}`) })}</li>
      ))}
    </ul>
  );
}

/** Exceptions that stand, each with its name and its end. */
function Waivers({ waivers }: { waivers: Schema<'Gate'>['waivers'] }) {
  const { t } = useTranslation();
  const { day } = useTime();
  const standing = waivers.filter(({ stands }) => stands);
  if (standing.length === 0) return null;
  return (
    <ul className="space-y-1 border-t border-line pt-3 text-sm text-soft">
      {standing.map(({ id, by, reason, expiresAt }) => (
        <li key={id}>
          {t('gate.waived', { name: by.name, day: day(expiresAt) })} · {reason}
        </li>
      ))}
    </ul>
  );
}
