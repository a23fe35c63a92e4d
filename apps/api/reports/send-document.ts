import type { FastifyReply } from 'fastify';
import type { Document } from '#reports';

/** A document goes out as it is: what is sealed is never written anew. */
export async function sendDocument(
  reply: FastifyReply,
  { name, type, body, policy }: Document,
): Promise<void> {
  await reply
    .header('content-type', type)
    .header('content-disposition', `inline; filename="${name}"`)
    .header('content-security-policy', policy)
    .header('cache-control', 'no-store')
    .send(body);
}
