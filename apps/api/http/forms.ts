import { isUtf8 } from 'node:buffer';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { formatOf, isWordFile } from '#articles';
import { Invalid } from '#core';
import { decodeFile, UnreadableText } from '#text';
import { HttpRefusal } from './refusal.js';
import { isText, textOf } from './json-body.js';

/** A file that came in with a form: its text, or, of a Word file, its bytes in base64. */
export const uploadedFile = z.object({
  name: z.string().max(500),
  content: z.string(),
  encoding: z.enum(['text', 'base64']),
});

/**
 * Reads forms of at most `limit` bytes as if they were JSON, a file as `{ name, content, encoding }`: so they are checked
 * by a schema, and done once under their key, like any other body. All of a form is text, but for zip files, which Word
 * files are; a file of text may be of the older encoding of Korean.
 */
export function readForms(app: NestFastifyApplication, limit: number): void {
  const parse = async (request: FastifyRequest, body: Buffer): Promise<unknown> => {
    const form = await formOf(body, request.headers['content-type'] ?? '');
    const fields: Record<string, unknown> = {};
    let isUnicode = true;
    for (const [name, value] of form) {
      const bytes = typeof value === 'string' ? undefined : Buffer.from(await value.arrayBuffer());
      if (bytes !== undefined && !isUtf8(bytes)) isUnicode = false;
      fields[name] = typeof value === 'string' ? value : fileOf(value.name, bytes!);
    }
    // What is no UTF-8 has been replaced in the fields by now: it is looked for in the body itself, or by its stand-in.
    if (isUnicode) textOf(body);
    else if (Object.values(fields).some(isMended)) throw new Invalid('request/not-text');
    if (!isText(fields)) throw new Invalid('request/not-text');
    return fields;
  };
  app.useBodyParser('multipart/form-data', { bodyLimit: limit }, parse);
}

function isMended(field: unknown): boolean {
  return typeof field === 'string' && field.includes('\ufffd');
}

/** How a zip file begins. */
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');

/** @throws Invalid `article/unknown-format` or, when the name promises more, `article/not-word`, `article/unreadable`. */
function fileOf(name: string, bytes: Buffer): z.infer<typeof uploadedFile> {
  if (bytes.subarray(0, ZIP.length).equals(ZIP))
    return { name, content: bytes.toString('base64'), encoding: 'base64' };
  try {
    return { name, content: decodeFile(bytes), encoding: 'text' };
  } catch (error) {
    if (!(error instanceof UnreadableText)) throw error;
    if (isWordFile(name)) throw new Invalid('article/not-word');
    formatOf(name);
    throw new Invalid('article/unreadable', { reason: error.reason });
  }
}

async function formOf(body: Buffer, type: string): Promise<FormData> {
  try {
    return await new Response(body as Buffer<ArrayBuffer>, { headers: { 'content-type': type } }).formData();
  } catch {
    throw new HttpRefusal(400, 'request/unreadable');
  }
}
