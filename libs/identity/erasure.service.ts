import { Inject, Injectable } from '@nestjs/common';
import { record } from '#audit';
import { Conflict, Forbidden, Missing, mustBeAt, newId, type Actor, type Clock } from '#core';
import { CLOCK, Database, type Tx } from '#database';
import { enqueue } from '#queue';
import { mustBeAble } from './domain/index.js';
import { forgetAnswers } from './forget-answers.js';
import type { ErasedView } from './identity.views.js';
import { ERASED_HOST, keepAnAdmin, lockPeople, NO_PASSWORD_LINK, wasHere } from './people.repository.js';

/** What stands wherever the name of an erased person stood. */
export const ERASED_NAME = '지워진 사람 / erased person';

/** Erases people: what names them goes, what they did stays, and their entries in the record still verify. */
@Injectable()
export class ErasureService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /**
   * Erases someone who is or was on this desk and is on no other: name, address, password, sessions, tokens, and the key by
   * which the record could say anything of them. It cannot be undone. Whoever has left the desk is at version 0; for those who
   * are erased already, any will do.
   * @throws Forbidden `identity/own-erasure`; Conflict `identity/last-admin`, `identity/elsewhere`; Missing; Stale.
   */
  async erase(actor: Actor, userId: string, version: number): Promise<ErasedView> {
    mustBeAble(actor, 'desk.people');
    if (actor.userId === userId) throw new Forbidden('identity/own-erasure');
    return this.database.transaction(async (tx) => {
      const at = this.now();
      await lockPeople(tx, actor);
      const user = await findErasable(tx, actor, userId);
      if (user.erasedAt !== null) return viewOf(userId, user.erasedAt);
      mustBeAt(user.memberships[0] ?? { version: 0 }, version);
      const held = { where: { userId } };
      await tx.user.update({
        where: { id: userId },
        data: {
          ...{ name: ERASED_NAME, email: `${userId}${ERASED_HOST}`, passwordHash: null, recordKey: null },
          ...{ ...NO_PASSWORD_LINK, bouncedAt: null, bounce: null, disabledAt: at, erasedAt: at },
        },
      });
      await tx.session.deleteMany(held);
      await tx.apiToken.deleteMany(held);
      await tx.membership.deleteMany(held);
      await tx.idempotencyKey.deleteMany(held);
      await forgetAnswers(tx, actor.deskId, [userId, user.email]);
      const { deskId } = actor;
      await enqueue(tx, 'review.release', newId(), { deskId, userId });
      await enqueue(tx, 'review.forget', userId, { deskId, userId });
      await enqueue(tx, 'reminders.forget', userId, { deskId, userId });
      const subject = { type: 'user', id: userId };
      await record(tx, { actor, chain: deskId, action: 'person.erased', subject, data: {}, at });
      return viewOf(userId, at);
    });
  }
}

/** Someone whom this desk may erase: of its own people, now or before, and on no other desk. */
async function findErasable(tx: Tx, { deskId }: Actor, userId: string) {
  const user = await tx.user.findUnique({ where: { id: userId }, include: { memberships: true } });
  if (user === null) throw new Missing();
  const isHere = user.memberships.some((membership) => membership.deskId === deskId);
  if (!isHere && !(await wasHere(tx, deskId, userId))) throw new Missing();
  if (user.memberships.some((membership) => membership.deskId !== deskId))
    throw new Conflict('identity/elsewhere');
  if (user.memberships.some(({ roles }) => roles.includes('admin'))) await keepAnAdmin(tx, deskId, userId);
  return user;
}

function viewOf(id: string, erasedAt: Date): ErasedView {
  return { id, name: ERASED_NAME, erasedAt: erasedAt.toISOString() };
}
