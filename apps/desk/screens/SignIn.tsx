import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignIn } from '../store/session.js';

/** The way in. */
export function SignIn() {
  const { t } = useTranslation();
  const signIn = useSignIn();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate({ email, password });
  };
  return (
    <main className="grid min-h-dvh place-items-center p-6">
      <form onSubmit={submit} className="w-full max-w-sm space-y-5">
        <h1 className="stet-mark font-serif text-4xl font-semibold">stet</h1>
        <p className="text-soft">{t('signIn.tagline')}</p>
        <label className="block space-y-2">
          <span className="text-sm">{t('signIn.email')}</span>
          <input
            className={FIELD}
            type="email"
            autoFocus
            autoComplete="username"
            required
            value={email}
            onChange={(e) => setEmail(e.target.value)}
          />
        </label>
        <label className="block space-y-2">
          <span className="text-sm">{t('signIn.password')}</span>
          <input
            className={FIELD}
            type="password"
            autoComplete="current-password"
            required
            value={password}
            onChange={(e) => setPassword(e.target.value)}
          />
        </label>
        {signIn.isError && (
          <p role="alert" className="text-red">
            {signIn.error.message}
          </p>
        )}
        <button
          type="submit"
          disabled={signIn.isPending}
          className="w-full rounded bg-blue px-4 py-2.5 font-medium text-paper"
        >
          {t('signIn.submit')}
        </button>
      </form>
    </main>
  );
}

const FIELD = 'w-full rounded border border-edge bg-sheet px-3 py-2';
