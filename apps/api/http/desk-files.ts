import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import files from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Where the build puts the desk, seen from dist/apps/api/http. */
const FOLDER = fileURLToPath(new URL('../../desk', import.meta.url));

/** Addresses that are never a screen of the desk. */
const NOT_A_SCREEN = /^\/(api|health|metrics|assets)(\/|$)/;

/**
 * Serves the web desk at `/`. Every other address that a browser opens is one of its screens: the page is the same, and
 * finds its way by itself. Its scripts are looked for when they are asked for, so that a desk that is built anew while the
 * server runs is the one that is served.
 */
export async function serveDesk(app: NestFastifyApplication): Promise<void> {
  if (!existsSync(FOLDER)) return;
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(files, {
    root: join(FOLDER, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    preCompressed: true,
    // Their names say what is in them.
    maxAge: '1y',
    immutable: true,
  });
  await app.register(files, {
    root: FOLDER,
    wildcard: false,
    globIgnore: ['assets/**'],
    setHeaders: (response) => void response.header('cache-control', 'no-cache'),
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    const page = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (page && request.is404 && !NOT_A_SCREEN.test(request.url))
      void reply.sendFile('index.html', { cacheControl: false });
    else done();
  });
}
