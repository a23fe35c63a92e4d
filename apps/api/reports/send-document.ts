import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { Document, KeptDocument } from '#reports';

/** A document goes out as it is: what is sealed is never written anew. One that was kept goes out stretch by stretch. */
export async function sendDocument(reply: FastifyReply, document: Document | KeptDocument): Promise<void> {
  const { name, type, body, policy } = document;
  if ('size' in document) reply.header('content-length', document.size);
  await reply
    .header('content-type', type)
    .header('content-disposition', `inline; filename="${name}"`)
    .header('content-security-policy', policy)
    .send(typeof body === 'string' ? Buffer.from(body) : Buffer.isBuffer(body) ? body : Readable.from(body));
}
