import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangePassword, useMe } from '../store/session.js';
import { Button, Input, Labelled } from './controls.js';
import { Section } from './Section.js';
import { Refusal } from './states.js';

const EMPTY = { current: '', next: '' };

/** Who is signed in, and their password. */
export function Account() {
  const { t } = useTranslation();
  const user = useMe().data?.user;
  const change = useChangePassword();
  const [typed, setTyped] = useState(EMPTY);
  return (
    <Section
      title={t('settings.account')}
      about={t('account.signedInAs', { name: user?.name, email: user?.email })}
    >
      <form
        className="max-w-sm space-y-3"
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate(typed, { onSuccess: () => setTyped(EMPTY) });
        }}
      >
        {/* A password manager wants to know whose password it is. */}
        <input type="email" autoComplete="username" readOnly hidden value={user?.email ?? ''} />
        <Labelled label={t('account.current')}>
          <Input
            required
            type="password"
            autoComplete="current-password"
            maxLength={200}
            value={typed.current}
            onChange={(event) => setTyped({ ...typed, current: event.target.value })}
          />
        </Labelled>
        <Labelled label={`${t('account.next')} · ${t('account.rule')}`}>
          <Input
            required
            type="password"
            autoComplete="new-password"
            minLength={12}
            maxLength={200}
            value={typed.next}
            onChange={(event) => setTyped({ ...typed, next: event.target.value })}
          />
        </Labelled>
        <p className="text-sm text-soft">{t('account.about')}</p>
        <Refusal error={change.error} />
        {change.isSuccess && (
          <p role="status" className="rounded bg-green-wash px-3 py-2 text-sm text-green">
            {t('account.changed')}
          </p>
        )}
        <Button main type="submit" busy={change.isPending}>
          {t('account.change')}
        </Button>
      </form>
    </Section>
  );
}
