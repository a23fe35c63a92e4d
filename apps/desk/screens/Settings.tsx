import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client.js';
import { Background } from '../components/Background.js';
import { Account } from '../components/Account.js';
import { GatePolicy } from '../components/GatePolicy.js';
import { LintPolicy } from '../components/LintPolicy.js';
import { People } from '../components/People.js';
import { Preferences } from '../components/Preferences.js';
import { ReminderPolicy } from '../components/ReminderPolicy.js';
import { Section } from '../components/Section.js';
import { StatutoryPolicy } from '../components/StatutoryPolicy.js';
import { NotYours } from '../components/states.js';
import { Tokens } from '../components/Tokens.js';
import { Webhooks } from '../components/Webhooks.js';
import { useMe } from '../store/session.js';
import { SETTINGS } from '../store/settings.js';
import { useTitle } from '../store/title.js';

const PARTS = {
  messages: Preferences,
  account: Account,
  people: People,
  reminders: ReminderPolicy,
  gate: GatePolicy,
  rules: LintPolicy,
  statutory: StatutoryPolicy,
  webhooks: Webhooks,
  tokens: Tokens,
  background: Background,
} as const;

type Part = keyof typeof PARTS;
type Permission = Schema<'Me'>['allowed'][number];

/** What someone must be able to do to see a part at all, */
const TO_SEE: Partial<Record<Part, Permission>> = { webhooks: 'desk.settings', background: 'queue.mend' };

/** or to change what everyone may see. */
const TO_CHANGE: Partial<Record<Part, Permission>> = {
  reminders: 'desk.settings',
  gate: 'desk.settings',
  rules: 'desk.settings',
  statutory: 'desk.settings',
};

/** What the reader settles for themselves, and what the desk has settled for everyone. Each part is a link. */
export function Settings() {
  const { t } = useTranslation();
  const { part } = useSearch({ from: '/settings' });
  useTitle(t(`settings.${part}`));
  const me = useMe();
  const may = (needed: Permission | undefined) =>
    needed === undefined || me.data?.allowed.includes(needed) === true;
  const shown = SETTINGS.filter((name) => may(TO_SEE[name]));
  const Part = PARTS[part];
  return (
    <div className="page grid gap-x-12 gap-y-6 md:grid-cols-[11rem_minmax(0,48rem)]">
      <div className="space-y-3 md:sticky md:top-20 md:self-start">
        <h1 className="title">{t('nav.settings')}</h1>
        <nav aria-label={t('nav.settings')} className="-ml-3 flex flex-wrap gap-1 md:flex-col">
          {shown.map((name) => (
            <Link
              key={name}
              to="/settings"
              search={{ part: name }}
              className="tab"
              aria-current={name === part ? 'true' : undefined}
              activeProps={{}}
            >
              {t(`settings.${name}`)}
            </Link>
          ))}
        </nav>
      </div>
      {may(TO_SEE[part]) ? (
        <div className="min-w-0 space-y-4">
          {!may(TO_CHANGE[part]) && (
            <p role="note" className="rounded bg-sunken px-4 py-2 text-sm">
              {t('settings.toRead')}
            </p>
          )}
          <Part />
        </div>
      ) : (
        <Section title={t(`settings.${part}`)}>
          <NotYours />
        </Section>
      )}
    </div>
  );
}
