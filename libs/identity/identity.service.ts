import { Inject, Injectable } from '@nestjs/common';
import { Invalid, newId, Missing, type Actor, type Clock } from '#core';
import { CLOCK, Database } from '#database';
import { record, sha256 } from '#audit';
import { can, PERMISSIONS } from './domain/index.js';
import { findBySecretHash, findUserByEmail } from './identity.repository.js';
import type { MeView } from './identity.views.js';
import { hashPassword, isPassword } from './passwords.js';
import { NO_PASSWORD_LINK } from './people.repository.js';
import { newSecret } from './secrets.js';

/** Milliseconds: a working day and the evening after it. */
export const SESSION_LIFE = 12 * 60 * 60 * 1000;

/** Who is at the desk. */
@Injectable()
export class IdentityService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** Who holds this secret, or nobody. */
  async actorOf(secret: string): Promise<Actor | undefined> {
    const known = await findBySecretHash(this.database.sql, sha256(secret), this.now());
    if (known === undefined) return undefined;
    const { scopes, until, ...person } = known;
    return { ...person, ...(scopes && { scopes }), ...(until && { until }) };
  }

  /** Opens a session at one of the person's desks. Nothing when the address or the password is not right. */
  async signIn(
    email: string,
    password: string,
    deskSlug?: string,
  ): Promise<{ secret: string; actor: Actor } | undefined> {
    const user = await findUserByEmail(this.database.reader, email);
    const right = await isPassword(password, user?.passwordHash);
    const membership = user?.memberships.find(({ desk }) => deskSlug === undefined || desk.slug === deskSlug);
    if (!right || user?.disabledAt !== null || membership === undefined) return undefined;

    const actor: Actor = { userId: user.id, deskId: membership.deskId, roles: membership.roles };
    const secret = newSecret('session');
    const at = this.now();
    await this.database.transaction(async (tx) => {
      const session = await tx.session.create({
        data: {
          id: newId(),
          deskId: actor.deskId,
          userId: user.id,
          tokenHash: sha256(secret),
          expiresAt: new Date(at.getTime() + SESSION_LIFE),
        },
      });
      await record(tx, {
        actor,
        chain: actor.deskId,
        action: 'session.opened',
        subject: { type: 'user', id: user.id },
        data: { sessionId: session.id },
        at,
      });
    });
    return { secret, actor };
  }

  /** Ends a session; ending it twice is ending it once. */
  async signOut(secret: string): Promise<void> {
    await this.database.reader.session.deleteMany({ where: { tokenHash: sha256(secret) } });
  }

  /**
   * Gives the one who asks another password and ends a link to one, and their sessions at every desk but for the one of the
   * secret `kept`.
   * @throws Invalid `identity/wrong-current-password` when `current` is not theirs, or no longer.
   */
  async changePassword(actor: Actor, current: string, next: string, kept = ''): Promise<void> {
    const id = actor.userId ?? '';
    const { passwordHash } = await this.database.reader.user.findUniqueOrThrow({ where: { id } });
    if (!(await isPassword(current, passwordHash))) throw new Invalid('identity/wrong-current-password');
    const changed = await hashPassword(next);
    await this.database.transaction(async (tx) => {
      const { count } = await tx.user.updateMany({
        where: { id, passwordHash },
        data: { passwordHash: changed, ...NO_PASSWORD_LINK },
      });
      if (count === 0) throw new Invalid('identity/wrong-current-password');
      await tx.session.deleteMany({ where: { userId: id, tokenHash: { not: sha256(kept) } } });
      const subject = { type: 'user', id };
      const what = { action: 'password.changed', subject, data: {} };
      await record(tx, { actor, chain: actor.deskId, ...what, at: this.now() });
    });
  }

  /** The signed-in person's own card. */
  async me(actor: Actor): Promise<MeView> {
    const membership = await this.database.reader.membership.findUnique({
      where: { deskId_userId: { deskId: actor.deskId, userId: actor.userId ?? '' } },
      include: { desk: true, user: true },
    });
    if (membership === null) throw new Missing();
    const { desk, user } = membership;
    return {
      user: { id: user.id, name: user.name, email: user.email, locale: user.locale },
      desk: { id: desk.id, slug: desk.slug, name: desk.name, timeZone: desk.timeZone, locale: desk.locale },
      roles: [...actor.roles],
      allowed: PERMISSIONS.filter((permission) => can(actor, permission)),
    };
  }
}
