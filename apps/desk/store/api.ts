import { QueryClient } from '@tanstack/react-query';
import { stetClient, type Schema } from '../api/client.js';

/** The API of the desk that served this page; the session's cookie goes with every call. */
export const api = stetClient(window.location.origin);

/** What the server keeps and the screens show. A refusal is final: only a lost connection is tried again. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 10_000, retry: (count, error) => !(error instanceof Refused) && count < 3 },
  },
});

/** The server said no: a problem with its words and its remedy. */
export class Refused extends Error {
  constructor(readonly problem: Schema<'Problem'>) {
    super(problem.title);
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
