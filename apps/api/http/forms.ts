import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Invalid } from '#core';
import { HttpRefusal } from './refusal.js';
import { isText, textOf } from './json-body.js';

/** A file of text that came in with a form. */
export const uploadedFile = z.object({ name: z.string().max(500), content: z.string() });

/**
 * Reads forms of at most `limit` bytes as if they were JSON, a file as `{ name, content }`: so they are checked by a
 * schema, and done once under their key, like any other body. All of a form is text.
 */
export function readForms(app: NestFastifyApplication, limit: number): void {
  const parse = async (request: FastifyRequest, body: Buffer): Promise<unknown> => {
    textOf(body);
    const form = await formOf(body, request.headers['content-type'] ?? '');
    const fields: Record<string, unknown> = {};
    for (const [name, value] of form) {
      fields[name] = typeof value === 'string' ? value : { name: value.name, content: await value.text() };
    }
    if (!isText(fields)) throw new Invalid('request/not-text');
    return fields;
  };
  app.useBodyParser('multipart/form-data', { bodyLimit: limit }, parse);
}

async function formOf(body: Buffer, type: string): Promise<FormData> {
  try {
    return await new Response(body as Buffer<ArrayBuffer>, { headers: { 'content-type': type } }).formData();
  } catch {
    throw new HttpRefusal(400, 'request/invalid');
  }
}
