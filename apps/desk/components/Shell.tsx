import { Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignIn, SignInAgain } from '../screens/SignIn.js';
import { Refused } from '../store/api.js';
import { useConnected, useNewer } from '../store/connection.js';
import { useInbox } from '../store/inbox.js';
import { listenToKeys, paletteKey, placeOf, useKeys } from '../store/keys.js';
import { useLive } from '../store/live.js';
import { useMe, useSignOut } from '../store/session.js';
import { chooseTheme, themeOf, THEMES } from '../store/theme.js';
import { chooseLanguage } from '../words/index.js';
import { PlainButton } from './controls.js';
import { KeyHelp } from './KeyHelp.js';
import { Palette } from './Palette.js';
import { Loading, Read } from './states.js';
import { UndoBar } from './UndoBar.js';

const WAYS = [
  { to: '/', words: 'nav.queue' },
  { to: '/articles', words: 'nav.articles' },
  { to: '/corrections', words: 'nav.corrections' },
  { to: '/facts', words: 'nav.facts' },
  { to: '/reports', words: 'nav.reports' },
  { to: '/inbox', words: 'nav.inbox' },
  { to: '/settings', words: 'nav.settings' },
] as const;

/** The one screen for which nobody needs to be signed in. */
export const OPEN_TO_ALL = '/password';

/** What every screen stands in: the bar with the ways to go, and who is signed in. */
export function Shell() {
  const isOpen = useLocation({ select: ({ pathname }) => pathname === OPEN_TO_ALL });
  return isOpen ? <Outlet /> : <SignedIn />;
}

function SignedIn() {
  const me = useMe();
  const [left, setLeft] = useState(0);
  const isOver = me.error instanceof Refused && me.error.problem.status === 401;
  if (isOver && me.data === undefined) return <SignIn />;
  return (
    <Read from={me}>
      {({ user, desk }) => (
        <>
          <Desk key={user.id} name={user.name} desk={desk.name} />
          {isOver && me.errorUpdatedAt > left && (
            <SignInAgain email={user.email} onClose={() => setLeft(me.errorUpdatedAt)} />
          )}
        </>
      )}
    </Read>
  );
}

function Desk({ name, desk }: { name: string; desk: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [shown, setShown] = useState<'help' | 'palette'>();
  const hide = () => setShown(undefined);
  useEffect(listenToKeys, []);
  useEffect(() => onPaletteKey(() => setShown('palette')), []);
  useKeys({
    help: () => setShown('help'),
    toQueue: () => void navigate({ to: '/' }),
    toArticles: () => void navigate({ to: '/articles' }),
    toCorrections: () => void navigate({ to: '/corrections' }),
    toInbox: () => void navigate({ to: '/inbox' }),
    toFacts: () => void navigate({ to: '/facts' }),
    toReports: () => void navigate({ to: '/reports' }),
    toSettings: () => void navigate({ to: '/settings' }),
  });
  useLive();
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-30 focus:m-2 focus:bg-sheet focus:p-2"
      >
        {t('nav.skip')}
      </a>
      <header className="sticky top-0 z-20 flex min-h-14 flex-wrap items-center gap-x-6 gap-y-1 border-b border-line bg-paper px-4 py-2 max-bar:static sm:px-6 short:static print:hidden">
        <Link to="/" className="stet-mark font-serif text-xl font-semibold">
          stet
        </Link>
        <nav
          aria-label={desk}
          className="flex gap-x-1 text-sm max-bar:order-last max-bar:-mx-1.5 max-bar:block max-bar:w-full max-bar:text-balance max-sm:text-[0.8125rem]"
        >
          {WAYS.map(({ to, words }) => (
            <Link
              key={to}
              to={to}
              className="inline-block min-h-6 rounded px-1.5 py-1 whitespace-nowrap text-soft hover:text-ink sm:px-2"
              activeProps={{ className: 'bg-sunken font-semibold !text-ink' }}
              activeOptions={{ exact: to === '/', includeSearch: false }}
            >
              {t(words)}
              {to === '/inbox' && <Unread />}
            </Link>
          ))}
        </nav>
        <div className="ml-auto flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-soft">
          <button
            type="button"
            className="flex min-h-7 items-center gap-2 rounded border border-line bg-sheet px-2.5 hover:border-edge hover:text-ink"
            onClick={() => setShown('palette')}
          >
            {t('palette.open')}
            <kbd className="text-xs max-lg:hidden">{paletteKey()}</kbd>
          </button>
          <button
            type="button"
            className="min-h-6 min-w-6 hover:text-ink max-sm:hidden"
            aria-label={t('nav.keys')}
            title={t('nav.keys')}
            onClick={() => setShown('help')}
          >
            <kbd>?</kbd>
          </button>
          <You name={name} />
        </div>
      </header>
      <Connection />
      <main id="main" className="mx-auto max-w-[100rem] px-4 py-6 sm:px-6 print:p-0">
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <UndoBar />
      {shown === 'help' && <KeyHelp onClose={hide} />}
      {shown === 'palette' && <Palette onClose={hide} />}
    </>
  );
}

/** Who is signed in; behind it language, theme and the way out. */
function You({ name }: { name: string }) {
  const { t, i18n } = useTranslation();
  const signOut = useSignOut();
  const [theme, setTheme] = useState(themeOf);
  const other = i18n.language === 'ko' ? 'en' : 'ko';
  return (
    <details className="relative">
      <summary className="flex min-h-6 cursor-pointer list-none items-center gap-1 hover:text-ink">
        <span className="max-w-36 truncate" title={name}>
          {name}
        </span>
        <span aria-hidden="true">▾</span>
      </summary>
      <div className="absolute right-0 z-20 mt-2 w-52 space-y-3 rounded border border-line bg-sheet p-3 text-ink shadow-lg">
        <fieldset className="space-y-1">
          <legend className="mb-1 text-xs text-soft">{t('nav.theme')}</legend>
          <div className="flex gap-3">
            {THEMES.map((choice) => (
              <label key={choice} className="flex min-h-6 items-center gap-1">
                <input
                  type="radio"
                  name="theme"
                  checked={theme === choice}
                  onChange={() => {
                    chooseTheme(choice);
                    setTheme(choice);
                  }}
                />
                {t(`theme.${choice}`)}
              </label>
            ))}
          </div>
        </fieldset>
        <button
          type="button"
          lang={other}
          className="block min-h-6 w-full text-left hover:text-blue"
          onClick={() => chooseLanguage(other)}
        >
          {other === 'ko' ? '한국어' : 'English'}
        </button>
        <button
          type="button"
          className="block min-h-6 w-full text-left hover:text-blue"
          onClick={() => signOut.mutate()}
        >
          {t('nav.signOut')}
        </button>
      </div>
    </details>
  );
}

function Unread() {
  const unread = useInbox().data?.pages[0]?.unread ?? 0;
  if (unread === 0) return null;
  return <span className="ml-1 rounded-full bg-red px-1.5 text-xs font-semibold text-paper">{unread}</span>;
}

/** Says so while the desk cannot be reached, and when another has taken its place. */
function Connection() {
  const { t } = useTranslation();
  const connected = useConnected();
  const newer = useNewer();
  return (
    <div role="status" className="sticky top-14 z-10 max-bar:top-0 short:top-0 print:hidden">
      {!connected && (
        <p className="bg-amber-wash px-4 py-2 text-center text-sm text-amber">{t('common.lost')}</p>
      )}
      {connected && newer && (
        <p className="bg-blue-wash px-4 py-2 text-center text-sm text-blue">
          {t('common.newer')}{' '}
          <PlainButton className="min-h-6 font-semibold underline" onClick={() => window.location.reload()}>
            {t('common.reload')}
          </PlainButton>
        </p>
      )}
    </div>
  );
}

/** Ctrl or ⌘ with K, wherever the focus is. */
function onPaletteKey(open: () => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (placeOf(event) !== 'KeyK' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
      return;
    event.preventDefault();
    open();
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
