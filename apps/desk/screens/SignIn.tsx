import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Input, Labelled } from '../components/controls.js';
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
      <Labelled label={t('signIn.email')}>
        <Input
          type="email"
          autoFocus
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
      </Labelled>
      <Labelled label={t('signIn.password')}>
        <Input
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </Labelled>
      <Refusal error={signIn.error} />
      <Button main type="submit" className="w-full" busy={signIn.isPending}>
        {t('signIn.submit')}
      </Button>
    </form>
  );
}
