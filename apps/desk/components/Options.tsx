import { useId, useState, type KeyboardEvent } from 'react';
import { isComposing } from '../store/keys.js';

/** One of the things that can be chosen. */
export interface Option {
  readonly id: string;
  readonly words: string;
  /** What it is, beside it. */
  readonly aside?: string | undefined;
}

/** Options that belong together, under a title where they have one. */
export interface OptionGroup<One extends Option = Option> {
  readonly title?: string;
  readonly options: readonly One[];
}

/**
 * A list to choose from below a field that keeps the focus: the arrows reach one, Enter chooses it. Nothing is taken from a
 * composition under way.
 */
export function useOptions<One extends Option>(
  label: string,
  groups: readonly OptionGroup<One>[],
  onChoose: (one: One) => void,
) {
  const list = useId();
  const [at, reach] = useState(0);
  const all = groups.flatMap(({ options }) => options);
  const reached = Math.min(at, all.length - 1);
  const idOf = (index: number) => `${list}-${index}`;
  const choose = () => {
    const one = all[reached];
    if (one !== undefined) onChoose(one);
  };
  const step = (by: 1 | -1) => {
    if (all.length === 0) return;
    const next = (reached + by + all.length) % all.length;
    reach(next);
    document.getElementById(idOf(next))?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    const moves = { ArrowDown: () => step(1), ArrowUp: () => step(-1), Enter: choose };
    const move = moves[event.key as keyof typeof moves] as (() => void) | undefined;
    if (move === undefined) return;
    event.preventDefault();
    // A key that is held since it opened the list chooses nothing.
    if (event.key !== 'Enter' || !event.repeat) move();
  };
  const first = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, { options }) => sum + options.length, 0),
  );
  return {
    isEmpty: all.length === 0,
    reach,
    choose,
    field: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': list,
      'aria-activedescendant': all.length === 0 ? undefined : idOf(reached),
      autoComplete: 'off',
      onKeyDown,
    } as const,
    shown: (
      <div id={list} role="listbox" aria-label={label} className="min-h-0 overflow-y-auto overscroll-contain">
        {groups.map(({ title, options }, group) => (
          <div key={title ?? group} {...(title === undefined ? {} : { role: 'group', 'aria-label': title })}>
            {title !== undefined && (
              <p aria-hidden="true" className="px-3 pt-2.5 pb-1 text-xs font-semibold text-soft">
                {title}
              </p>
            )}
            {options.map((one, index) => (
              <div
                key={one.id}
                id={idOf(first[group]! + index)}
                role="option"
                aria-selected={first[group]! + index === reached}
                className="flex min-h-8 cursor-pointer items-center gap-4 rounded px-3 py-1 text-sm hover:bg-sunken aria-selected:bg-blue-wash aria-selected:text-blue"
                onClick={() => onChoose(one)}
              >
                <span className="line-clamp-2 grow">{one.words}</span>
                {one.aside !== undefined && <span className="shrink-0 text-xs">{one.aside}</span>}
              </div>
            ))}
          </div>
        ))}
      </div>
    ),
  };
}
