import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { HttpRefusal } from './refusal.js';

/** Reads files of these types, of at most `limit` bytes, at one address alone; elsewhere they are refused as before. */
export function readFiles(
  app: NestFastifyApplication,
  types: readonly string[],
  address: string,
  limit: number,
): void {
  const parse = async (request: FastifyRequest, body: Buffer): Promise<File> => {
    if (request.routeOptions.url !== address) throw new HttpRefusal(415, 'request/unsupported-media-type');
    return new File([body as Buffer<ArrayBuffer>], 'file', { type: request.headers['content-type'] ?? '' });
  };
  for (const type of types) app.useBodyParser(type, { bodyLimit: limit }, parse);
}
