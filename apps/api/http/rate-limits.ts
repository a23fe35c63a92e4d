import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { sha256 } from '#audit/domain';
import { READING } from './allow.js';
import { secretOf } from './cookie.js';
import { KnownSecrets } from './known-secrets.js';
import { HttpRefusal } from './refusal.js';

/** Requests a minute. Reading is bounded too, far above what a screen full of lists needs. */
const READS = 12_000;

/** Requests a minute from one address for the forms of people without an account. */
const OUTSIDE = 60;

/** Attempts to sign in a minute: from one address, which may be a whole newsroom, and for one account. */
const SIGN_INS = { address: 100, account: 10 };

/**
 * How often one person, or one address that nobody is signed in at, may ask. A person's writing counts apart from their
 * reading; attempts to sign in count by address and by account,
 * and so do the forms for people outside the desk, by address.
 */
export async function limitRates(app: NestFastifyApplication, writesPerMinute: number): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  const known = app.get(KnownSecrets);
  await app.register(rateLimit, {
    timeWindow: '1 minute',
    max: (request: FastifyRequest) => (READING.has(request.method) ? READS : writesPerMinute),
    keyGenerator: (request: FastifyRequest) =>
      `${READING.has(request.method) ? 'read' : 'write'}:${whoAsks(request, known)}`,
    errorResponseBuilder: () => new HttpRefusal(429, 'request/too-many'),
  });
  const refuse = () => new HttpRefusal(429, 'request/too-many');
  const byAddress = fastify.createRateLimit({
    timeWindow: '1 minute',
    max: SIGN_INS.address,
    keyGenerator: (request) => `sign-in:${request.ip}`,
  });
  const byAccount = fastify.createRateLimit({
    timeWindow: '1 minute',
    max: SIGN_INS.account,
    keyGenerator: (request) =>
      `account:${sha256(String((request.body as { email?: unknown } | null)?.email).toLowerCase())}`,
  });
  const byAsker = fastify.createRateLimit({
    timeWindow: '1 minute',
    max: SIGN_INS.account,
    keyGenerator: (request) => `password:${whoAsks(request, known)}`,
  });
  const outside = fastify.createRateLimit({
    timeWindow: '1 minute',
    max: OUTSIDE,
    keyGenerator: (request) => `outside:${request.ip}`,
  });
  const limitsOf = (request: FastifyRequest) => {
    const path = request.routeOptions.url;
    if (path === '/answer/:token') return [outside];
    if (path === '/api/v1/sessions/password-link') return [byAddress];
    if (path === '/api/v1/sessions/password') return [byAddress, byAsker];
    return request.method === 'POST' && path === '/api/v1/sessions' ? [byAddress, byAccount] : [];
  };
  fastify.addHook('preHandler', async (request, reply) => {
    for (const limit of limitsOf(request)) {
      const state = await limit(request);
      if (state.isAllowed || !state.isExceeded) continue;
      void reply.header('retry-after', String(state.ttlInSeconds));
      throw refuse();
    }
  });
}

/** The very secret that the guard looks at, by its hash, once it has let someone in; until then the address. */
function whoAsks(request: FastifyRequest, known: KnownSecrets): string {
  const sent = secretOf(request);
  return (sent && known.find(sent.secret)) ?? request.ip;
}
