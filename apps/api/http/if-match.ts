import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Stale } from '#core';
import { HttpRefusal } from './refusal.js';

/** The `ETag` of a thing: its version. */
export function etagOf(version: number): string {
  return `"${version}"`;
}

/**
 * The version that the request was made against, from `If-Match`. Required on every change that two people can make:
 * 428 when it is missing, 412 when it is no version of ours.
 */
export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): number => {
    const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
    if (header === undefined) throw new HttpRefusal(428, 'request/if-match-missing');
    const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header)?.[1];
    if (version === undefined) throw new Stale('request/stale');
    return Number(version);
  },
  [describeHeader],
);

function describeHeader(target: object, method: string | symbol | undefined): void {
  if (method === undefined) return;
  const header = ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'The `ETag` of the version that you read',
  });
  header(target, method, Object.getOwnPropertyDescriptor(target, method) ?? {});
}
