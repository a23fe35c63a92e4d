/** A long list and the desk around it: what its reader asks for and what others change do not break each other off. */
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { InfiniteQueryObserver, notifyManager, QueryClient, QueryObserver } from '@tanstack/react-query';
import { readAhead } from './pages.js';
import { readsAgain } from './read-again.js';

/** Rows of a page, of which the list has three. */
const SIZE = 50;
const PAGES = 3;

/** Milliseconds: longer than any pause after which something is read again. */
const LONG = 5_000;

let queries: QueryClient;
let reader: ReturnType<typeof openList>;

beforeEach(() => {
  jest.useFakeTimers();
  queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  reader = openList(queries);
});

afterEach(() => {
  reader.leave();
  jest.useRealTimers();
});

it('a page that is on its way is not broken off by what others change; once it is there all is read again', async () => {
  const again = readsAgain(queries, () => true);
  await reader.give(1);
  await reader.scrollTo(SIZE - 1);
  again.soon();
  await jest.advanceTimersByTimeAsync(LONG);
  expect(reader.asked).toEqual([1, 2]);
  await reader.give(2);
  await jest.advanceTimersByTimeAsync(LONG);
  expect(reader.asked).toEqual([1, 2, 1]);
});

it('what gets no answer holds up nothing else', async () => {
  const again = readsAgain(queries, () => true);
  await reader.give(1);
  const read = jest.fn(async () => 'a claim');
  const claim = new QueryObserver(queries, { queryKey: ['claim'], queryFn: read });
  const leave = claim.subscribe(() => {});
  await reader.scrollTo(SIZE - 1);
  again.soon();
  await jest.advanceTimersByTimeAsync(LONG);
  leave();
  expect(read).toHaveBeenCalledTimes(2);
  expect(reader.asked).toEqual([1, 2]);
});

it('changes in a burst are read once', async () => {
  const again = readsAgain(queries, () => true);
  await reader.give(1);
  for (let change = 0; change < 5; change++) again.soon();
  await jest.advanceTimersByTimeAsync(LONG);
  await reader.give(1);
  await jest.advanceTimersByTimeAsync(LONG);
  expect(reader.asked).toEqual([1, 1]);
});

it('what is being read again is not broken off by the next page, which comes after it', async () => {
  await reader.give(1);
  void queries.invalidateQueries();
  await reader.scrollTo(SIZE - 1);
  expect(reader.asked).toEqual([1, 1]);
  await reader.give(1);
  expect(reader.asked).toEqual([1, 1, 2]);
});

it('a page that is refused is not asked for again and again, and is once the list is read anew', async () => {
  await reader.give(1);
  await reader.scrollTo(SIZE - 1);
  await reader.refuse(2);
  await reader.scrollTo(SIZE - 2);
  await jest.advanceTimersByTimeAsync(LONG);
  expect(reader.asked).toEqual([1, 2]);
  void queries.invalidateQueries();
  await reader.give(1);
  expect(reader.asked).toEqual([1, 2, 1, 2]);
});

/** A list whose pages come when the test gives them, and its reader, who stands at a row of it. */
function openList(queries: QueryClient) {
  const asked: number[] = [];
  const waiting = new Map<number, { give: (rows: number[]) => void; refuse: (error: Error) => void }>();
  let row = 0;
  const list = new InfiniteQueryObserver(queries, {
    queryKey: ['list'],
    queryFn: ({ pageParam: page }) => {
      asked.push(page);
      return new Promise<number[]>((give, refuse) => waiting.set(page, { give, refuse }));
    },
    initialPageParam: 1,
    getNextPageParam: (_last, _all, page) => (page < PAGES ? page + 1 : null),
  });
  const look = () => {
    const shown = list.getCurrentResult();
    readAhead({ ...shown, items: shown.data?.pages.flat() ?? [] }, row);
  };
  const settled = () => jest.advanceTimersByTimeAsync(0);
  return {
    asked,
    leave: list.subscribe(notifyManager.batchCalls(look)),
    give: (page: number) => (waiting.get(page)!.give(Array<number>(SIZE).fill(page)), settled()),
    refuse: (page: number) => (waiting.get(page)!.refuse(new Error('refused')), settled()),
    scrollTo: (to: number) => ((row = to), look(), settled()),
  };
}
