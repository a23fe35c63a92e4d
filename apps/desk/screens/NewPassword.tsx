import { useLocation, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Input, Labelled } from '../components/controls.js';
import { OPEN_TO_ALL } from '../components/Shell.js';
import { Refusal } from '../components/states.js';
import { useLinkedPassword } from '../store/session.js';
import { useTitle } from '../store/title.js';

/**
 * Where a link for a password leads, whoever is signed in. The secret stands behind the `#` and is sent with the password;
 * once it is used, the address forgets it. Another link that is opened in the same tab begins anew.
 */
export function NewPassword() {
  const hash = useLocation({ select: ({ hash }) => hash });
  const [secret, setSecret] = useState(hash);
  if (hash !== '' && hash !== secret) setSecret(hash);
  return <Form key={secret} secret={secret} />;
}

function Form({ secret }: { secret: string }) {
  const { t } = useTranslation();
  useTitle(t('newPassword.title'));
  const navigate = useNavigate();
  const [next, setNext] = useState('');
  const give = useLinkedPassword();
  return (
    <main className="grid min-h-dvh place-items-center p-6">
      <form
        className="w-full max-w-sm space-y-5"
        onSubmit={(event) => {
          event.preventDefault();
          give.mutate(
            { secret, next },
            { onSuccess: () => void navigate({ to: OPEN_TO_ALL, replace: true }) },
          );
        }}
      >
        <p className="stet-mark font-serif text-4xl font-semibold">stet</p>
        <h1 className="font-serif text-xl font-semibold">{t('newPassword.title')}</h1>
        {give.isSuccess ? (
          <p role="status" className="space-y-3">
            <span className="block">{t('newPassword.done')}</span>
            <a href="/" className="text-blue underline">
              {t('signIn.submit')}
            </a>
          </p>
        ) : secret === '' ? (
          <>
            <p role="alert">{t('newPassword.noSecret')}</p>
            <a href="/" className="text-blue underline">
              {t('signIn.submit')}
            </a>
          </>
        ) : (
          <>
            <p className="text-soft">{t('newPassword.about')}</p>
            <Labelled label={`${t('account.next')} · ${t('account.rule')}`}>
              <Input
                required
                autoFocus
                type="password"
                autoComplete="new-password"
                minLength={12}
                maxLength={200}
                value={next}
                onChange={(event) => setNext(event.target.value)}
              />
            </Labelled>
            <Refusal error={give.error} />
            <Button main type="submit" className="w-full" busy={give.isPending}>
              {t('newPassword.submit')}
            </Button>
          </>
        )}
      </form>
    </main>
  );
}
