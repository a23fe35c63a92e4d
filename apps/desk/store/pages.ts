import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';

/** One page of a list, and the way to the next. */
interface Page {
  readonly items: readonly unknown[];
  readonly next: string | null;
}

interface Ways {
  /** Milliseconds after which it is read again by itself. */
  readonly every?: number;
  /** Shows the list that was asked for before until this one has come. */
  readonly keepBefore?: boolean;
}

/** What a list that is read page by page is asked for as its reader goes on. */
export interface Pages<T> {
  readonly items: readonly T[];
  readonly hasNextPage: boolean;
  readonly isFetchNextPageError: boolean;
  readonly fetchNextPage: (ways?: { cancelRefetch: boolean }) => unknown;
}

/** Rows from the end at which the next page is fetched. */
const AHEAD = 30;

/**
 * Fetches the next page once the reader is so near to the end. What is being read again is not broken off for it; what could
 * not be read is not asked for again and again.
 */
export function readAhead(
  { items, hasNextPage, isFetchNextPageError, fetchNextPage }: Pages<unknown>,
  last: number,
): void {
  if (hasNextPage && !isFetchNextPageError && last >= items.length - AHEAD)
    void fetchNextPage({ cancelRefetch: false });
}

/** A list that is read page by page, as the reader comes to its end; `items` are those that have come. */
export function usePages<P extends Page>(
  queryKey: readonly unknown[],
  read: (after: { after?: string }) => Promise<P>,
  { every, keepBefore = false }: Ways = {},
) {
  const list = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => read(pageParam === null ? {} : { after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: every ?? false,
    placeholderData: keepBefore ? keepPreviousData : undefined,
  });
  const items: readonly P['items'][number][] = list.data?.pages.flatMap((page) => page.items) ?? [];
  return { ...list, items };
}
