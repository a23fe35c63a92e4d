import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type ReactNode } from 'react';
import { useKeys } from '../store/keys.js';
import { readAhead, type Pages } from '../store/pages.js';
import { NotRead } from './states.js';

interface LongListProps<T> {
  readonly label: string;
  readonly from: Pages<T> & { readonly error: Error | null };
  /** Pixels: a row, until it is measured. */
  readonly height: number;
  readonly className?: string;
  readonly rowClassName?: string;
  /** Told when the focus comes to a row. */
  readonly onRow?: (index: number) => void;
  readonly children: (item: T, index: number) => ReactNode;
}

/** Pixels that are kept clear above and below a row that is jumped to. */
const CLEAR = 80;

/**
 * A list of any length: only the rows in sight are on the page, and those that are being worked on; the next are fetched
 * ahead, and two keys walk them.
 */
export function LongList<T extends { readonly id: string }>(props: LongListProps<T>) {
  const { label, from, height, className = '', rowClassName = '', onRow, children } = props;
  const { items, hasNextPage, isFetchNextPageError, fetchNextPage } = from;
  const list = useRef<HTMLUListElement>(null);
  const view = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => height,
    overscan: 12,
    scrollMargin: list.current?.offsetTop ?? 0,
    scrollPaddingStart: CLEAR,
    scrollPaddingEnd: CLEAR,
    getItemKey: (index) => items[index]?.id ?? index,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...atWork(list.current)])]
        .filter((index) => index < range.count)
        .sort((a, b) => a - b),
  });
  const shown = view.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => readAhead(from, last));

  const rowAt = (index: number) => list.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
  const step = (by: 1 | -1) => {
    const here = document.activeElement?.closest<HTMLElement>('[data-index]');
    const at = here && list.current?.contains(here) === true ? Number(here.dataset['index']) : -1;
    const to = Math.max(0, at + by);
    if (items[to] === undefined) return;
    view.scrollToIndex(to);
    requestAnimationFrame(() => {
      const row = rowAt(to);
      // What leads out of the desk is not what the row is for.
      const here = row?.querySelector<HTMLElement>('a:not([target]), [tabindex="-1"], button') ?? row;
      here?.focus({ preventScroll: true });
    });
  };
  useKeys({ next: () => step(1), previous: () => step(-1) });

  return (
    <>
      <ul
        ref={list}
        aria-label={label}
        className={`relative ${className}`}
        style={{ height: view.getTotalSize() }}
      >
        {shown.map(({ index, start }) => (
          <li
            key={items[index]!.id}
            ref={view.measureElement}
            data-index={index}
            tabIndex={-1}
            aria-setsize={hasNextPage ? -1 : items.length}
            aria-posinset={index + 1}
            className={`absolute inset-x-0 ${rowClassName}`}
            style={{ transform: `translateY(${start - view.options.scrollMargin}px)` }}
            onFocus={() => onRow?.(index)}
          >
            {children(items[index]!, index)}
          </li>
        ))}
      </ul>
      {isFetchNextPageError && <NotRead error={from.error} onRetry={() => void fetchNextPage()} />}
    </>
  );
}

/** The rows that hold the focus or something open: scrolled out of sight, they stay. */
function atWork(list: HTMLElement | null): number[] {
  const rows = list?.querySelectorAll<HTMLElement>(
    ':scope > :is(:focus-within, :has(form, [aria-expanded="true"], details[open]))',
  );
  return [...(rows ?? [])].map((row) => Number(row.dataset['index']));
}
