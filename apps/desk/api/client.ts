import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './schema.js';

/** The parts that the API's schema names: `Schema<'Claim'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/** A typed client of the API; its types are generated from docs/openapi.json. */
export type StetClient = Client<paths>;

interface Ways {
  readonly token?: string;
  /** How requests are sent; unsaid: once, by the platform. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** The client for a desk in the same browser: it is known by its cookie. With a token it works from anywhere. */
export function stetClient(baseUrl: string, ways: string | Ways = {}): StetClient {
  const { token, ...rest } = typeof ways === 'string' ? { token: ways } : ways;
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return createClient<paths>({ baseUrl, headers, ...rest });
}
