import { Inject, Injectable } from '@nestjs/common';
import { record, sha256 } from '#audit';
import type { Env } from '#config';
import { Conflict, Forbidden, Missing, mustBeAt, newId, type Actor, type Clock } from '#core';
import { CLOCK, Database, ENV, type Tx } from '#database';
import { enqueue } from '#queue';
import { mustBeAble } from './domain/index.js';
import type { MemberView, PasswordLinkView } from './identity.views.js';
import { memberViewOf, WITH_USER } from './member.js';
import { hashPassword } from './passwords.js';
import { keepAnAdmin, lockPeople, NO_PASSWORD_LINK } from './people.repository.js';
import { newSecret } from './secrets.js';

/** Milliseconds for which a link to give oneself a password works. */
export const PASSWORD_LINK_LIFE = 3 * 24 * 60 * 60 * 1000;

/**
 * Whether people of the desk are let in, and the way back for those who have forgotten their password. An account that
 * another desk shares is touched by neither.
 */
@Injectable()
export class AccountsService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(ENV) private readonly env: Pick<Env, 'publicUrl'>,
  ) {}

  /**
   * Lets someone in no more, by session or token, until they are reinstated, and ends a link to a password. What they had
   * in hand goes back into the queue.
   * @throws Missing; Stale; Forbidden `identity/own-account`; Conflict `identity/shared-account`, `identity/last-admin`.
   */
  suspend(actor: Actor, userId: string, version: number): Promise<MemberView> {
    return this.change(actor, userId, async (tx, { roles, user, ...member }, at) => {
      mustBeAt(member, version);
      if (user.disabledAt !== null) return;
      if (roles.includes('admin')) await keepAnAdmin(tx, actor.deskId, userId);
      const data = { disabledAt: at, ...NO_PASSWORD_LINK, ...RAISED };
      await tx.user.update({ where: { id: userId }, data });
      await tx.session.deleteMany({ where: { userId } });
      await enqueue(tx, 'review.release', newId(), { deskId: actor.deskId, userId });
      await note(tx, actor, 'member.suspended', userId, at);
    });
  }

  /** Lets someone in again who was suspended; their tokens work again. @throws as `suspend`. */
  reinstate(actor: Actor, userId: string, version: number): Promise<MemberView> {
    return this.change(actor, userId, async (tx, { user, ...member }, at) => {
      mustBeAt(member, version);
      if (user.disabledAt === null) return;
      await tx.user.update({ where: { id: userId }, data: { disabledAt: null, ...RAISED } });
      await note(tx, actor, 'member.reinstated', userId, at);
    });
  }

  /**
   * Makes a link by which someone gives themselves a password, in the place of one that there may be. Its secret stands
   * behind the `#`, which no server is told; it is in the answer and nowhere else.
   * @throws as `suspend`.
   */
  async makePasswordLink(actor: Actor, userId: string): Promise<PasswordLinkView> {
    const secret = newSecret('password');
    const expiresAt = new Date(this.now().getTime() + PASSWORD_LINK_LIFE);
    await this.change(actor, userId, async (tx, { user }, at) => {
      if (user.disabledAt !== null) throw new Conflict('thing/not-now', { state: 'suspended' });
      const data = { passwordLinkHash: sha256(secret), passwordLinkUntil: expiresAt };
      await tx.user.update({ where: { id: userId }, data });
      await note(tx, actor, 'password.link_made', userId, at);
    });
    const url = new URL(`/password#${secret}`, this.env.publicUrl).href;
    return { url, expiresAt: expiresAt.toISOString() };
  }

  /**
   * Gives whoever holds the link this password and ends their sessions.
   * @throws Missing `identity/link-over`, also when the account has come to be of several desks.
   */
  async usePasswordLink(secret: string, password: string): Promise<void> {
    const passwordLinkHash = sha256(secret);
    const at = this.now();
    const open = { passwordLinkHash, passwordLinkUntil: { gt: at }, disabledAt: null };
    if ((await this.database.reader.user.count({ where: open })) === 0)
      throw new Missing('identity/link-over');
    const passwordHash = await hashPassword(password);
    await this.database.transaction(async (tx) => {
      const [user] = await tx.user.updateManyAndReturn({
        where: open,
        data: { passwordHash, ...NO_PASSWORD_LINK },
      });
      if (user === undefined) throw new Missing('identity/link-over');
      const userId = user.id;
      const [member, another] = await tx.membership.findMany({ where: { userId } });
      if (member === undefined || another !== undefined) throw new Missing('identity/link-over');
      await tx.session.deleteMany({ where: { userId } });
      await note(tx, member, 'password.changed', userId, at);
    });
  }

  /** A change to the account of someone of this desk, who is not the one who asks, and of no other desk. */
  private change(
    actor: Actor,
    userId: string,
    move: (tx: Tx, member: Member, at: Date) => Promise<void>,
  ): Promise<MemberView> {
    mustBeAble(actor, 'desk.people');
    return this.database.transaction(async (tx) => {
      await lockPeople(tx, actor);
      await move(tx, await findAccount(tx, actor, userId), this.now());
      return memberViewOf(await findMember(tx, actor, userId), actor);
    });
  }
}

/** The one membership of the account has another version from now on. */
const RAISED = { memberships: { updateMany: { where: {}, data: { version: { increment: 1 } } } } } as const;

type Member = Awaited<ReturnType<typeof findMember>>;

async function findAccount(tx: Tx, actor: Actor, userId: string): Promise<Member> {
  const member = await findMember(tx, actor, userId);
  if (userId === actor.userId) throw new Forbidden('identity/own-account');
  if ((await tx.membership.count({ where: { userId } })) > 1) throw new Conflict('identity/shared-account');
  return member;
}

async function findMember(tx: Tx, { deskId }: Actor, userId: string) {
  const where = { deskId_userId: { deskId, userId } };
  const member = await tx.membership.findUnique({ where, include: WITH_USER });
  if (member === null) throw new Missing();
  return member;
}

function note(tx: Tx, actor: Actor, action: string, id: string, at: Date) {
  return record(tx, { actor, chain: actor.deskId, action, subject: { type: 'user', id }, data: {}, at });
}
