import { lookup } from 'node:dns/promises';
import { request as overHttp, type IncomingMessage } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.js';
import { sourceBytes, type SourceBytes } from './source-bytes.js';

/** Why a page could not be had. `gone` alone is definite: its server says that it is there no more. */
export const FETCH_FAILURES = [
  'refused_address',
  'unreachable',
  'timed_out',
  'too_many_redirects',
  'too_large',
  'unknown_type',
  'refused',
  'gone',
] as const;
export type FetchFailure = (typeof FETCH_FAILURES)[number];

/** A page, or why there is none. */
export type Fetched =
  { readonly page: SourceBytes } | { readonly failure: FetchFailure; readonly status?: number };

/** An address of the network that a name leads to. */
export interface Reached {
  readonly address: string;
  readonly family: number;
}

/** What the fetcher asks of the world around it; a test gives its own. */
export interface Network {
  readonly resolve: (host: string) => Promise<readonly Reached[]>;
  readonly mayReach: (address: string) => boolean;
}

const PUBLIC: Network = {
  resolve: (host) => lookup(host, { all: true, verbatim: true }),
  mayReach: isPublicAddress,
};

/** Bytes of a page; milliseconds for all of it, redirects too; and how many of those. */
const LIMITS = { bytes: 5_000_000, milliseconds: 20_000, redirects: 5 };

/**
 * Fetches pages of the public web, and nothing else: http and https, by name, never by number. A name is asked for once; every
 * address that it leads to must be public, the connection goes to one of these, and is looked at again once it stands. A
 * redirect is a new page with the same questions.
 */
export class PageFetcher {
  constructor(
    private readonly network: Network = PUBLIC,
    private readonly limits = LIMITS,
  ) {}

  /** The page at an address. Never throws: what goes wrong out there is an answer. */
  async fetch(address: string): Promise<Fetched> {
    const signal = AbortSignal.timeout(this.limits.milliseconds);
    try {
      let url = new URL(address);
      for (let hops = 0; hops <= this.limits.redirects; hops++) {
        const answer = await this.ask(url, signal);
        const next = redirectOf(answer, url);
        if (next === undefined) return await this.read(answer, signal);
        answer.destroy();
        url = next;
      }
      return { failure: 'too_many_redirects' };
    } catch (error) {
      if (error instanceof Refused) return { failure: error.failure };
      return { failure: signal.aborted ? 'timed_out' : 'unreachable' };
    }
  }

  private async ask(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
    const host = url.hostname;
    const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
    if (!isWeb || url.username !== '' || url.password !== '' || isIP(host.replace(/^\[|\]$/g, '')) !== 0)
      throw new Refused('refused_address');
    const reached = await this.network.resolve(host);
    if (reached.length === 0 || !reached.every(({ address }) => this.network.mayReach(address)))
      throw new Refused('refused_address');
    signal.throwIfAborted();
    const send = url.protocol === 'https:' ? overHttps : overHttp;
    const { mayReach } = this.network;
    return new Promise((resolve, reject) => {
      const request = send(url, {
        agent: false,
        lookup: pinnedTo(reached),
        signal,
        headers: { accept: 'text/html, application/pdf, image/*, text/plain', 'accept-encoding': 'identity' },
      });
      request.on('socket', (socket) => {
        socket.once('connect', () => {
          if (!mayReach(socket.remoteAddress ?? '')) request.destroy(new Refused('refused_address'));
        });
      });
      request.on('response', resolve);
      request.on('error', reject);
      request.end();
    });
  }

  private async read(answer: IncomingMessage, signal: AbortSignal): Promise<Fetched> {
    const status = answer.statusCode ?? 0;
    if (status !== 200) {
      answer.destroy();
      return { failure: status === 404 || status === 410 ? 'gone' : 'refused', status };
    }
    const parts: Buffer[] = [];
    let size = 0;
    // An answer that is cut off in the middle is an error, not an end.
    for await (const part of answer as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > this.limits.bytes) return { failure: 'too_large' };
      parts.push(part);
    }
    signal.throwIfAborted();
    const encoding = answer.headers['content-encoding'] ?? 'identity';
    const bytes = Uint8Array.from(Buffer.concat(parts));
    const page =
      encoding === 'identity' ? sourceBytes(answer.headers['content-type'] ?? '', bytes) : undefined;
    return page === undefined ? { failure: 'unknown_type' } : { page };
  }
}

/** We would not go there. */
class Refused extends Error {
  constructor(readonly failure: FetchFailure) {
    super(failure);
  }
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

function redirectOf({ statusCode, headers }: IncomingMessage, from: URL): URL | undefined {
  const { location } = headers;
  if (!REDIRECTS.has(statusCode ?? 0) || location === undefined) return undefined;
  if (!URL.canParse(location, from.href)) throw new Refused('unreachable');
  return new URL(location, from);
}

/** Leads every name to the addresses that were looked at: a name that is asked for twice may lead elsewhere. */
function pinnedTo(reached: readonly Reached[]): LookupFunction {
  return (_host, options, done) => {
    const [first] = reached;
    if (options.all === true) done(null, [...reached]);
    else done(null, first!.address, first!.family);
  };
}
