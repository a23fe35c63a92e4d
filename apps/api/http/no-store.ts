import type { FastifyInstance } from 'fastify';

/** What the API answers is for whoever asked, and true for the moment: no cache keeps it, unless its handler says otherwise. */
export function keepOutOfCaches(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (request.url.startsWith('/api/v1/')) void reply.header('cache-control', 'no-store');
    done();
  });
}
