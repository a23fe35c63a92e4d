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
