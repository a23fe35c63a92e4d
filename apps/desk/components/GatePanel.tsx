import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { useGate, useRelease, useSignOff } from '../store/review.js';
import { useMe } from '../store/session.js';
import { Button } from './controls.js';
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
      <p className={`font-serif text-lg font-semibold ${gate.open ? 'text-green' : 'text-red'}`}>
        <span aria-hidden="true">{gate.open ? '✓ ' : '✕ '}</span>
        {gate.open ? t('gate.open') : t('gate.closed', { count: gate.blockers.length })}
      </p>
      <Blockers of={gate.blockers.slice(0, FIRST)} article={gate.articleId} language={language} />
      {gate.blockers.length > FIRST && (
        <details className="text-sm">
          <summary className="cursor-pointer py-1 text-soft">
            {t('gate.rest', { count: gate.blockers.length - FIRST })}
          </summary>
          <Blockers of={gate.blockers.slice(FIRST)} article={gate.articleId} language={language} />
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
    </div>
  );
}

function Blockers({
  of,
  article,
  language,
}: {
  of: Schema<'Gate'>['blockers'];
  article: string;
  language: 'ko' | 'en';
}) {
  return (
    <ul className="space-y-1.5 text-sm">
      {of.map((blocker) => (
        <li key={`${blocker.rule} ${blocker.subject.id}`}>
          {blocker.subject.type === 'claim' ? (
            <Link
              to="/articles/$id"
              params={{ id: article }}
              search={{ claim: blocker.subject.id }}
              className="hover:text-blue"
            >
              {blocker.said[language]}
            </Link>
          ) : (
            blocker.said[language]
          )}
        </li>
      ))}
    </ul>
  );
}
