import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, given } from '../store/api.js';
import { isComposing, KEYS, useOffered, type KeyName } from '../store/keys.js';
import { Dialog } from './Dialog.js';

interface Command {
  readonly id: string;
  readonly words: string;
  readonly aside: string;
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
  const list = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const commands = useCommands(useDeferredValue(typed.trim()));
  const chosen = commands[Math.min(at, commands.length - 1)];
  const run = (command: Command | undefined) => {
    if (command === undefined) return;
    onClose();
    command.run();
  };
  const step = (by: 1 | -1) => {
    const next = (Math.min(at, commands.length - 1) + by + commands.length) % commands.length;
    setAt(next);
    document.getElementById(`${list}-${commands[next]?.id}`)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <Dialog title={t('palette.title')} onClose={onClose} className="mt-[12dvh] max-w-xl">
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={chosen === undefined ? undefined : `${list}-${chosen.id}`}
        aria-label={t('palette.find')}
        placeholder={t('palette.find')}
        autoComplete="off"
        className="w-full rounded border border-edge bg-sheet px-3 py-2.5 placeholder:text-soft"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return;
          const move = { ArrowDown: () => step(1), ArrowUp: () => step(-1), Enter: () => run(chosen) }[
            event.key
          ];
          if (move === undefined) return;
          event.preventDefault();
          if (commands.length > 0) move();
        }}
      />
      <ul
        id={list}
        role="listbox"
        aria-label={t('palette.title')}
        className="mt-3 max-h-[50dvh] overflow-auto"
      >
        {commands.map((command) => (
          <li
            key={command.id}
            id={`${list}-${command.id}`}
            role="option"
            aria-selected={command === chosen}
            className="flex min-h-9 cursor-pointer items-center gap-4 rounded px-3 py-1.5 text-sm hover:bg-sunken aria-selected:bg-blue-wash aria-selected:text-blue"
            onClick={() => run(command)}
          >
            <span className="line-clamp-1 grow">{command.words}</span>
            <span className="shrink-0 text-xs">{command.aside}</span>
          </li>
        ))}
      </ul>
      {commands.length === 0 && <p className="p-3 text-sm text-soft">{t('palette.none')}</p>}
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

function holds(text: string, words: string): boolean {
  const plain = text.toLocaleLowerCase();
  return words
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => plain.includes(word));
}
