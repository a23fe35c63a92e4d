import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, given } from '../store/api.js';
import { KEYS, useOffered, type KeyName } from '../store/keys.js';
import { holds } from '../store/matching.js';
import { Dialog } from './Dialog.js';
import { useOptions, type Option } from './Options.js';

interface Command extends Option {
  readonly run: () => void;
}

/** Milliseconds for which an answer to the same words is good. */
const FRESH = 30_000;

/** Keys that only move about on the screen behind. */
const STEPS: readonly KeyName[] = ['next', 'previous', 'open', 'close', 'pick', 'margin'];

/** Articles that stand before the commands while nothing is typed. */
const FIRST = 4;

/** Everything that can be done or opened from here, found by a few of its letters. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const commands = useCommands(useDeferredValue(typed.trim()));
  const options = useOptions(t('palette.title'), [{ options: commands }], (command) => {
    onClose();
    command.run();
  });
  return (
    <Dialog title={t('palette.title')} onClose={onClose} className="mt-[12dvh] max-w-xl">
      <input
        {...options.field}
        aria-expanded="true"
        aria-label={t('palette.find')}
        placeholder={t('palette.find')}
        className="w-full rounded border border-edge bg-sheet px-3 py-2.5 placeholder:text-soft"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          options.reach(0);
        }}
      />
      <div className="mt-3 flex max-h-[50dvh] flex-col">{options.shown}</div>
      {options.isEmpty && <p className="p-3 text-sm text-soft">{t('palette.none')}</p>}
    </Dialog>
  );
}

/** What the keys do here, then articles and claims that hold the words. */
function useCommands(words: string): Command[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const offered = useOffered();
  const articles = useQuery({
    queryKey: ['palette', 'articles'],
    queryFn: () => given(api.GET('/api/v1/articles', { params: { query: { size: 100 } } })),
    staleTime: FRESH,
  });
  const claims = useQuery({
    queryKey: ['palette', 'claims', words],
    queryFn: () => given(api.GET('/api/v1/claims', { params: { query: { size: 10, q: words } } })),
    enabled: words.length > 1,
    staleTime: FRESH,
  });
  const keys = (Object.keys(offered) as KeyName[])
    .filter((name) => offered[name] !== undefined && !STEPS.includes(name))
    .map((name) => ({
      ...{ id: name, words: t(`keys.${name}`), aside: KEYS[name].shown },
      run: () => offered[name]?.(),
    }));
  const inArticles = (articles.data?.items ?? []).map(({ id, title }) => ({
    ...{ id, words: title, aside: t('nav.articles') },
    run: () => void navigate({ to: '/articles/$id', params: { id } }),
  }));
  if (words === '') return [...inArticles.slice(0, FIRST), ...keys, ...inArticles.slice(FIRST)];
  const found = [...keys, ...inArticles].filter((command) => holds(command.words, words));
  const inClaims = (claims.data?.items ?? []).map(({ id, text, article }) => ({
    ...{ id, words: text, aside: t('claim.title') },
    run: () => void navigate({ to: '/articles/$id', params: { id: article.id }, search: { claim: id } }),
  }));
  return [...found, ...inClaims];
}
