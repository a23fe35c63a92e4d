import { record } from '#audit';
import { newId, type Actor } from '#core';
import type { Tx } from '#database';
import { hashPassword } from './passwords.js';

/** A desk to be founded, with the person who looks after it from the first day. */
export interface NewDesk {
  readonly slug: string;
  readonly name: string;
  /** An IANA time zone. */
  readonly timeZone: string;
  readonly locale: string;
  readonly admin: { readonly email: string; readonly name: string; readonly password: string };
}

/** Founds a desk and gives its first administrator. */
export async function foundDesk(tx: Tx, { admin, ...desk }: NewDesk, at: Date): Promise<Actor> {
  const deskId = newId();
  const userId = newId();
  await tx.desk.create({ data: { id: deskId, ...desk } });
  await tx.user.create({
    data: {
      id: userId,
      email: admin.email.toLowerCase(),
      name: admin.name,
      locale: desk.locale,
      passwordHash: await hashPassword(admin.password),
    },
  });
  await tx.membership.create({ data: { deskId, userId, roles: ['admin'] } });
  const actor: Actor = { userId, deskId, roles: ['admin'] };
  const subject = { type: 'desk', id: deskId };
  await record(tx, { actor, chain: deskId, action: 'desk.founded', subject, data: { slug: desk.slug }, at });
  return actor;
}
