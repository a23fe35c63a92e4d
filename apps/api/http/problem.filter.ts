import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from '#config';
import { Problem, PROBLEMS, type FieldFault, type ProblemData, type Slug } from '#core';
import { HttpRefusal } from './refusal.js';
import { isStoreAway } from './store-away.js';

/** Which status each kind of refusal is. The only place that knows. */
const STATUS = { invalid: 422, forbidden: 403, missing: 404, conflict: 409, stale: 412 } as const;

/** Statuses that Fastify and Nest answer with before our own code is asked. */
const FRAMEWORK: Readonly<Record<number, Slug>> = {
  400: 'request/unreadable',
  404: 'request/unknown-address',
  413: 'request/too-large',
  415: 'request/unsupported-media-type',
  429: 'request/too-many',
  503: 'server/busy',
};

/** Seconds after which to ask again when Stet cannot work just now. */
const RETRY_AFTER = 2;

interface Answer {
  readonly status: number;
  readonly slug: Slug;
  readonly data: ProblemData;
}

/** Every error leaves as a problem (RFC 9457) in the reader's language; what is not a refusal is logged and says nothing. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.raw.headersSent) return;
    const answer = answerTo(error);
    if (answer.status === 503) void reply.header('retry-after', String(RETRY_AFTER));
    if (answer.slug === 'server/store-away') this.log.warn({ err: error }, 'store away');
    if (answer.slug === 'server/failed') this.log.error({ err: error }, 'request failed');
    const language = prefersKorean(request.headers['accept-language']) ? 'ko' : 'en';
    void reply
      .status(answer.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('content-language', language)
      .send({
        // The facts of a refusal first: none of them may stand for a member of the standard.
        ...dataIn(answer, language),
        type: `urn:stet:problem:${answer.slug}`,
        title: PROBLEMS[answer.slug][language],
        status: answer.status,
        slug: answer.slug,
        requestId: request.id,
      });
  }
}

function answerTo(error: unknown): Answer {
  if (error instanceof Problem) return { status: STATUS[error.kind], slug: error.slug, data: error.data };
  if (error instanceof HttpRefusal) return { status: error.status, slug: error.slug, data: error.data };
  const status = statusOf(error);
  const slug = status === undefined ? undefined : FRAMEWORK[status];
  if (status !== undefined && slug !== undefined) return { status, slug, data: {} };
  if (isStoreAway(error)) return { status: 503, slug: 'server/store-away', data: {} };
  return { status: 500, slug: 'server/failed', data: {} };
}

/** The facts of a refusal; what is wrong with each field is said in the reader's language. */
function dataIn({ slug, data }: Answer, language: 'ko' | 'en'): ProblemData {
  if (slug !== 'request/invalid' || !('errors' in data)) return data;
  const errors = data['errors'] as readonly FieldFault[];
  return { ...data, errors: errors.map(({ field, message }) => ({ field, message: message[language] })) };
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : undefined;
}

function prefersKorean(header: string | undefined): boolean {
  return /^\s*ko\b/i.test(header ?? '');
}
