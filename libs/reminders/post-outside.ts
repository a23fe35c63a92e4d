import { lookup as resolve } from 'node:dns';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from '#review';

/** Milliseconds for all of it, and bytes of an answer that are read. */
const PATIENCE = 10_000;
const MOST = 16 * 1024;

/** What a receiver answered. */
export interface Answer {
  readonly status: number;
  /** Its first bytes. */
  readonly body: string;
}

/** Which addresses may be spoken to; tests have receivers at home. */
export type MayReach = (address: string) => boolean;

/**
 * Posts a JSON body to an address outside, over http or https and to public hosts only: asked of a literal address before
 * connecting, of every address that a name stands for, and of the socket once it is connected. Follows no redirect.
 * @throws Error when there was no answer.
 */
export function postOutside(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  mayReach: MayReach = isPublicAddress,
): Promise<Answer> {
  const to = new URL(url);
  const host = to.hostname.replace(/^\[|\]$/g, '');
  if (!['http:', 'https:'].includes(to.protocol)) throw new Error('only http and https');
  if (isIP(host) !== 0 && !mayReach(host)) throw new Error('not a public address');
  const request = to.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise<Answer>((answered, failed) => {
    const sent = request(to, {
      method: 'POST',
      lookup: publicOnly(mayReach),
      signal: AbortSignal.timeout(PATIENCE),
      agent: false,
      headers: {
        ...headers,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Stet',
      },
    });
    sent.on('error', failed);
    sent.on('socket', (socket) =>
      socket.on('connect', () => {
        if (!mayReach(socket.remoteAddress ?? '')) sent.destroy(new Error('not a public address'));
      }),
    );
    sent.on('response', (response) => void read(response).then(answered, failed));
    sent.end(body);
  });
}

/** As much of an answer as is worth keeping. */
async function read(response: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length >= MOST) break;
  }
  response.destroy();
  return { status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8').slice(0, 500) };
}

function publicOnly(mayReach: MayReach): LookupFunction {
  return (name, options, done) =>
    resolve(name, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return done(error, '', 0);
      const [first] = addresses;
      if (first === undefined || !addresses.every(({ address }) => mayReach(address)))
        return done(new Error('not a public address'), '', 0);
      if (options.all === true) return done(null, addresses);
      return done(null, first.address, first.family);
    });
}
