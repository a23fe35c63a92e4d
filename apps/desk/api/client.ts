import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './schema.js';

/** The parts that the API's schema names: `Schema<'Claim'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/** A typed client of the API; its types are generated from docs/openapi.json. */
export type StetClient = Client<paths>;

/** The client for a desk in the same browser: it is known by its cookie. With a token it works from anywhere. */
export function stetClient(baseUrl: string, token?: string): StetClient {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return createClient<paths>({ baseUrl, headers });
}
