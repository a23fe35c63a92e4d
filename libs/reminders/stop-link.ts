import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Tx } from '#database';

/** What a stop link stops: mail to this person of the desk about this kind of thing. */
export interface Stop {
  readonly deskId: string;
  readonly userId: string;
  readonly kind: string;
}

/** Bytes of an id, and of the signature: 128 bits of HMAC-SHA-256 keep the token short enough for a path. */
const LENGTH = 16;

/**
 * The token of a stop link: what it stops, signed by the desk. Whoever has the mail may stop it; nothing else can be done
 * with it, and it does not expire, for mail is read late.
 */
export async function stopToken(tx: Tx, stop: Stop): Promise<string> {
  const said = bytesOf(stop);
  return Buffer.concat([sign(await keyOf(tx, stop.deskId), said), said]).toString('base64url');
}

/** What a token stops; nothing when the desk did not sign it. */
export async function readStop(tx: Tx, token: string): Promise<Stop | undefined> {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length <= 3 * LENGTH) return undefined;
  const [signature, said] = [bytes.subarray(0, LENGTH), bytes.subarray(LENGTH)];
  const deskId = idOf(said.subarray(0, LENGTH));
  const key = await tx.mailKey.findUnique({ where: { deskId } });
  if (key === null || !timingSafeEqual(signature, sign(key.key, said))) return undefined;
  return {
    deskId,
    userId: idOf(said.subarray(LENGTH, 2 * LENGTH)),
    kind: said.subarray(2 * LENGTH).toString('ascii'),
  };
}

function bytesOf({ deskId, userId, kind }: Stop): Buffer {
  const ids = [deskId, userId].map((id) => Buffer.from(id.replaceAll('-', ''), 'hex'));
  return Buffer.concat([...ids, Buffer.from(kind, 'ascii')]);
}

function idOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function sign(key: string, said: Buffer): Buffer {
  return createHmac('sha256', Buffer.from(key, 'hex')).update(said).digest().subarray(0, LENGTH);
}

/** The key of a desk, made when it is first needed. */
async function keyOf(tx: Tx, deskId: string): Promise<string> {
  await tx.mailKey.createMany({
    data: [{ deskId, key: randomBytes(32).toString('hex') }],
    skipDuplicates: true,
  });
  return (await tx.mailKey.findUniqueOrThrow({ where: { deskId } })).key;
}
