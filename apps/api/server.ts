import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SpanKind } from '@opentelemetry/api';
import type { Env, Logger } from '#config';
import { newId } from '#core';
import { beginSpan, withRequest, type WorkSpan } from '#queue';
import { SNAPSHOT_TYPES } from '#review';
import { ApiModule } from './module.js';
import { serveDesk } from './http/desk-files.js';
import { readForms } from './http/forms.js';
import { readFiles } from './http/files.js';
import { readPageForms } from './http/forms-of-pages.js';
import { readJsonBodies } from './http/json-body.js';
import { limitRates } from './http/rate-limits.js';
import { nestLogger } from './http/nest-logger.js';
import { keepOutOfCaches } from './http/no-store.js';
import { publishApi } from './openapi.js';
import { Metrics } from './operations/metrics.js';

/** Bytes: an article of 5 MB in JSON, where every character may be escaped. */
const BODY_LIMIT = 8 * 1024 * 1024;

/** Bytes: an answer of 10,000 letters of three bytes each, every byte written as three. */
const PAGE_FORM_LIMIT = 128 * 1024;

/** The pages without script that send forms. */
const PAGES_WITH_FORMS = ['/answer/:token', '/api/v1/notifications/stop/:token'];

/** Bytes of a source that is kept. */
const FILE_LIMIT = 10 * 1024 * 1024;

/** Builds the server; it does not listen yet. */
export async function buildServer(env: Env, log: Logger): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    genReqId: () => newId(),
    trustProxy: (_address, hop) => hop < env.trustedProxies,
    forceCloseConnections: 'idle',
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.of(env, log), adapter, {
    logger: nestLogger(log),
  });
  readJsonBodies(app, BODY_LIMIT);
  readForms(app, BODY_LIMIT);
  readPageForms(app, PAGES_WITH_FORMS, PAGE_FORM_LIMIT);
  readFiles(app, SNAPSHOT_TYPES, '/api/v1/evidence/:id/snapshot', FILE_LIMIT);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    const { method, headers } = request;
    const attributes = { 'http.request.method': method, 'stet.request.id': request.id };
    const parent = headers['traceparent'];
    const span = beginSpan(
      method,
      SpanKind.SERVER,
      attributes,
      typeof parent === 'string' ? parent : undefined,
    );
    spans.set(request, span);
    withRequest(request.id, done, span.traceparent);
  });
  const spans = new WeakMap<object, WorkSpan>();
  const metrics = app.get(Metrics);
  fastify.addHook('onResponse', (request, reply, done) => {
    const path = request.routeOptions.url;
    const { statusCode } = reply;
    spans.get(request)?.end({
      name: `${request.method} ${path ?? 'unknown'}`,
      attributes: { 'http.route': path ?? 'unknown', 'http.response.status_code': statusCode },
      ...(statusCode >= 500 && { error: new Error(`answered ${statusCode}`) }),
    });
    metrics.answered(request.method, path, reply.statusCode, reply.elapsedTime);
    log.info(
      {
        method: request.method,
        path,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
    done();
  });
  keepOutOfCaches(fastify);
  await app.register(cookie);
  await limitRates(app, env.writesPerMinute);
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: { 'script-src': ["'self'"], 'style-src': ["'self'"], 'upgrade-insecure-requests': null },
    },
  });
  publishApi(app);
  await serveDesk(app);
  app.enableShutdownHooks();
  return app;
}
