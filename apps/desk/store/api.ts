import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import { stetClient, type Schema } from '../api/client.js';

/** Milliseconds between attempts, while a request gets no answer at all. */
const AGAIN = [500, 1500, 4000];

/** The API of the desk that served this page; the session's cookie goes with every call. */
export const api = stetClient(window.location.origin, { fetch: patiently });

/**
 * Sends a request until it has an answer, a few times. What creates carries a key of its own, so that however often it
 * arrives it is done once.
 * @throws TypeError when there is no connection.
 */
async function patiently(request: Request): Promise<Response> {
  // What is refused is said in the language of the desk, whatever the browser speaks.
  request.headers.set('accept-language', i18next.language);
  if (request.method === 'POST') request.headers.set('idempotency-key', keyOfItsOwn());
  for (const pause of AGAIN)
    try {
      return await fetch(request.clone());
    } catch (error) {
      if (!(error instanceof TypeError) || !navigator.onLine) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  return fetch(request);
}

/** Who is signed in. */
export const ME = ['me'] as const;

/** What the server keeps and the screens show. What was not read after so many attempts is said, and read when asked again. */
export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: (error, { queryKey }) => queryKey[0] !== ME[0] && askWho(error) }),
  mutationCache: new MutationCache({ onError: askWho }),
  defaultOptions: { queries: { staleTime: 10_000, retry: false } },
});

/** The session is over, or there was none. */
export const SIGNED_OUT = 'identity/signed-out';

/** Asks again who is signed in, once the session turns out to be over. */
function askWho(error: Error): void {
  if (error instanceof Refused && error.problem.slug === SIGNED_OUT)
    void queries.invalidateQueries({ queryKey: ME });
}

/** The server said no: a problem with its words and its remedy. */
export class Refused extends Error {
  constructor(readonly problem: Schema<'Problem'>) {
    super(problem.title);
  }

  /** Fields that are at fault, by their paths, and what is wrong with each. */
  get faults(): readonly { readonly field: string; readonly message: string }[] {
    return (this.problem['errors'] ?? []) as Refused['faults'];
  }
}

interface Answer<T> {
  readonly data?: T;
  readonly error?: Schema<'Problem'>;
  readonly response: Response;
}

/**
 * What a call gave.
 * @throws Refused with the server's problem; TypeError when there is no connection.
 */
export async function given<T>(call: Promise<Answer<T>>): Promise<NonNullable<T>> {
  const { data, error, response } = await call;
  if (!response.ok)
    throw new Refused(
      error ?? {
        type: 'about:blank',
        title: response.statusText,
        status: response.status,
        slug: '',
        requestId: '',
      },
    );
  return data as NonNullable<T>;
}

/** Every item of a list that the server gives page by page. */
export async function everyPage<T>(
  page: (after: { after?: string }) => Promise<{ items: T[]; next: string | null }>,
): Promise<T[]> {
  const items: T[] = [];
  for (let after: { after?: string } | undefined = {}; after !== undefined;) {
    const given: { items: T[]; next: string | null } = await page(after);
    items.push(...given.items);
    after = given.next === null ? undefined : { after: given.next };
  }
  return items;
}

/** Not `crypto.randomUUID`: a browser has that only where the desk is served over HTTPS. */
function keyOfItsOwn(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}
