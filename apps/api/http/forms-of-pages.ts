import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { HttpRefusal } from './refusal.js';
import { textOf } from './json-body.js';

/**
 * Reads the forms that a page without script sends, of at most `limit` bytes, as its fields. Such a form needs no leave
 * of the browser to go to another site: it is read at the addresses of our own pages alone, which say themselves what
 * is no text.
 */
export function readPageForms(
  app: NestFastifyApplication,
  addresses: readonly string[],
  limit: number,
): void {
  const parse = async (request: FastifyRequest, body: Buffer): Promise<Record<string, string>> => {
    if (!addresses.includes(request.routeOptions.url ?? ''))
      throw new HttpRefusal(415, 'request/unsupported-media-type');
    return Object.fromEntries(fieldsOf(textOf(body)));
  };
  app.useBodyParser('application/x-www-form-urlencoded', { bodyLimit: limit }, parse);
}

/** What is no UTF-8 is refused, not replaced as `URLSearchParams` does. */
function fieldsOf(form: string): [string, string][] {
  try {
    return form.split('&').map((field) => {
      const [name = '', value = ''] = field.replaceAll('+', ' ').split('=', 2).map(decodeURIComponent);
      return [name, value];
    });
  } catch {
    throw new HttpRefusal(400, 'request/invalid');
  }
}
