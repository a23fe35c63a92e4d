import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Tx } from '#database';

/** What a stop link stops: mail to this person of the desk about this kind of thing. */
export interface Stop {
  readonly deskId: string;
  readonly userId: string;
  readonly kind: string;
}

/**
 * The token of a stop link: what it stops, signed by the desk. Whoever has the mail may stop it; nothing else can be done
 * with it, and it does not expire, for mail is read late.
 */
export async function stopToken(tx: Tx, { deskId, userId, kind }: Stop): Promise<string> {
  const said = Buffer.from(`${deskId}.${userId}.${kind}`).toString('base64url');
  return `${said}.${sign(await keyOf(tx, deskId), said)}`;
}

/** What a token stops; nothing when the desk did not sign it. */
export async function readStop(tx: Tx, token: string): Promise<Stop | undefined> {
  const [said = '', signature = ''] = token.split('.');
  const [deskId = '', userId = '', kind = ''] = Buffer.from(said, 'base64url').toString('utf8').split('.');
  if (!UUID.test(deskId) || !UUID.test(userId)) return undefined;
  const key = await tx.mailKey.findUnique({ where: { deskId } });
  if (key === null) return undefined;
  const [given, right] = [Buffer.from(signature), Buffer.from(sign(key.key, said))];
  return given.length === right.length && timingSafeEqual(given, right)
    ? { deskId, userId, kind }
    : undefined;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function sign(key: string, said: string): string {
  return createHmac('sha256', Buffer.from(key, 'hex')).update(said).digest('base64url');
}

/** The key of a desk, made when it is first needed. */
async function keyOf(tx: Tx, deskId: string): Promise<string> {
  await tx.mailKey.createMany({
    data: [{ deskId, key: randomBytes(32).toString('hex') }],
    skipDuplicates: true,
  });
  return (await tx.mailKey.findUniqueOrThrow({ where: { deskId } })).key;
}
