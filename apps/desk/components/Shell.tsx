import { Link, Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignIn } from '../screens/SignIn.js';
import { Refused } from '../store/api.js';
import { useKeys } from '../store/keys.js';
import { useLive } from '../store/live.js';
import { useMe, useSignOut } from '../store/session.js';
import { chooseLanguage } from '../words/index.js';
import { KeyHelp } from './KeyHelp.js';
import { Read } from './states.js';

const WAYS = [
  { to: '/', words: 'nav.queue' },
  { to: '/articles', words: 'nav.articles' },
  { to: '/corrections', words: 'nav.corrections' },
  { to: '/inbox', words: 'nav.inbox' },
  { to: '/settings', words: 'nav.settings' },
] as const;

/** What every screen stands in: the bar with the ways to go, and who is signed in. */
export function Shell() {
  const me = useMe();
  if (me.error instanceof Refused && me.error.problem.status === 401) return <SignIn />;
  return <Read from={me}>{({ user, desk }) => <Desk name={user.name} desk={desk.name} />}</Read>;
}

function Desk({ name, desk }: { name: string; desk: string }) {
  const { t, i18n } = useTranslation();
  const signOut = useSignOut();
  const [help, setHelp] = useState(false);
  useKeys({ help: () => setHelp(true) });
  useLive();
  const other = i18n.language === 'ko' ? 'en' : 'ko';
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:m-2 focus:bg-sheet focus:p-2"
      >
        {t('nav.skip')}
      </a>
      <header className="sticky top-0 z-10 flex min-h-14 flex-wrap items-center gap-x-6 gap-y-1 border-b border-line bg-paper px-4 py-2 sm:px-6 print:hidden">
        <Link to="/" className="stet-mark font-serif text-xl font-semibold">
          stet
        </Link>
        <nav aria-label={desk} className="flex flex-wrap gap-x-4 text-sm">
          {WAYS.map(({ to, words }) => (
            <Link
              key={to}
              to={to}
              className="min-h-6 py-1 text-soft hover:text-ink"
              activeProps={{ className: 'font-semibold !text-ink' }}
              activeOptions={{ exact: to === '/' }}
            >
              {t(words)}
            </Link>
          ))}
        </nav>
        <div className="ml-auto flex items-center gap-4 text-sm text-soft">
          <span>{name}</span>
          <button type="button" className="min-h-6 hover:text-ink" onClick={() => setHelp(true)}>
            {t('nav.keys')}
          </button>
          <button
            type="button"
            lang={other}
            className="min-h-6 hover:text-ink"
            onClick={() => chooseLanguage(other)}
          >
            {other === 'ko' ? '한국어' : 'English'}
          </button>
          <button type="button" className="min-h-6 hover:text-ink" onClick={() => signOut.mutate()}>
            {t('nav.signOut')}
          </button>
        </div>
      </header>
      <main id="main" className="mx-auto max-w-[100rem] px-4 py-6 sm:px-6">
        <Outlet />
      </main>
      {help && <KeyHelp onClose={() => setHelp(false)} />}
    </>
  );
}
