import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../components/Dialog.js';
import { Refusal } from '../components/states.js';
import { useSignIn } from '../store/session.js';

/** The way in. */
export function SignIn() {
  const { t } = useTranslation();
  return (
    <main className="grid min-h-dvh place-items-center p-6">
      <div className="w-full max-w-sm space-y-5">
        <h1 className="stet-mark font-serif text-4xl font-semibold">stet</h1>
        <p className="text-soft">{t('signIn.tagline')}</p>
        <Form />
      </div>
    </main>
  );
}

/** The way back in, over the desk as it stands: the session is over, and nothing that was typed is lost. */
export function SignInAgain({ email, onClose }: { email: string; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('signIn.again')} onClose={onClose}>
      <p className="mb-5 text-sm text-soft">{t('signIn.ended')}</p>
      <Form known={email} />
    </Dialog>
  );
}

function Form({ known = '' }: { known?: string }) {
  const { t } = useTranslation();
  const signIn = useSignIn();
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate({ email, password });
  };
  return (
    <form onSubmit={submit} className="space-y-5">
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
      <Refusal error={signIn.error} />
      <button
        type="submit"
        disabled={signIn.isPending}
        className="w-full rounded bg-blue px-4 py-2.5 font-medium text-paper"
      >
        {t('signIn.submit')}
      </button>
    </form>
  );
}

const FIELD = 'w-full rounded border border-edge bg-sheet px-3 py-2';
