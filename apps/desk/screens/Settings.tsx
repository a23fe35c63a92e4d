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
  webhooks: Webhooks,
  tokens: Tokens,
  background: Background,
} as const;

/** What someone must be able to do to find a part of any use. */
const NEEDED: Partial<Record<keyof typeof PARTS, Schema<'Me'>['allowed'][number]>> = {
  webhooks: 'desk.settings',
  background: 'queue.mend',
};

/** What the reader settles for themselves, and what the desk has settled for everyone. Each part is a link. */
export function Settings() {
  const { t } = useTranslation();
  const { part } = useSearch({ from: '/settings' });
  useTitle(t(`settings.${part}`));
  const me = useMe();
  const Part = PARTS[part];
  const shown = SETTINGS.filter((name) => {
    const needed = NEEDED[name];
    return needed === undefined || me.data?.allowed.includes(needed) === true;
  });
  return (
    <div className="mx-auto grid max-w-5xl gap-x-12 gap-y-6 md:grid-cols-[11rem_minmax(0,1fr)]">
      <div className="space-y-3 md:sticky md:top-20 md:self-start">
        <h1 className="font-serif text-2xl font-semibold">{t('nav.settings')}</h1>
        <nav aria-label={t('nav.settings')} className="flex flex-wrap gap-1 text-sm md:-ml-3 md:flex-col">
          {shown.map((name) => (
            <Link
              key={name}
              to="/settings"
              search={{ part: name }}
              className="inline-flex min-h-8 items-center rounded px-3 text-soft hover:bg-sunken aria-[current]:bg-blue-wash aria-[current]:font-semibold aria-[current]:text-blue"
              aria-current={name === part ? 'true' : undefined}
              activeProps={{}}
            >
              {t(`settings.${name}`)}
            </Link>
          ))}
        </nav>
      </div>
      <Part />
    </div>
  );
}
