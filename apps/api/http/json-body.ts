import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { Invalid } from '#core';

/** What JSON can say in escapes and text cannot hold: a NUL, which PostgreSQL refuses, and half of a character. */
const SUSPECT = /\\u(?:0000|d[89a-f])/i;

/**
 * Reads JSON bodies of at most `limit` bytes. Bytes that are not UTF-8 are refused: by default they would be replaced
 * without a word, and what is stored would not be what was sent.
 */
export function readJsonBodies(app: NestFastifyApplication, limit: number): void {
  const parse = app.getHttpAdapter().getInstance().getDefaultJsonParser('error', 'error');
  app.useBodyParser(
    'application/json',
    { bodyLimit: limit },
    (request: FastifyRequest, body: Buffer, done) => {
      const json = textOf(body);
      // Clients name the type of a body that they do not send; whoever needs one says so of its fields.
      if (json === '') return done(null, undefined);
      void parse(request, json, (error, value: unknown) => {
        const broken = error === null && SUSPECT.test(json) && !isText(value);
        done(broken ? new Invalid('request/not-text') : error, value);
      });
    },
  );
}

/** @throws Invalid `request/not-text` for bytes that are not UTF-8. */
export function textOf(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new Invalid('request/not-text');
  }
}

/** True when every string in a body is one that PostgreSQL keeps as it is. */
export function isText(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, member]) => isText(name) && isText(member));
}
