import { Inject, Injectable } from '@nestjs/common';
import { keyedHash, record } from '#audit';
import {
  Conflict,
  FAULTS,
  fieldsAtFault,
  Missing,
  mustBeAt,
  newId,
  type Actor,
  type Clock,
  type Role,
} from '#core';
import { CLOCK, Database, type Tx } from '#database';
import { enqueue } from '#queue';
import { hashPassword } from './passwords.js';
import type { MemberView } from './identity.views.js';
import { memberViewOf, WITH_USER } from './member.js';
import { ERASED_HOST, keepAnAdmin, lockPeople, NO_PASSWORD_LINK, wasHere } from './people.repository.js';

/** A person to be taken in. */
export interface NewMember {
  readonly email: string;
  readonly name: string;
  readonly locale: string;
  readonly roles: readonly Role[];
  /** Absent for people who come back, and for those who sign in elsewhere. */
  readonly password?: string | undefined;
}

/** The people of a desk and their roles. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** Everyone on the desk, by name. */
  async list(actor: Actor): Promise<MemberView[]> {
    const members = await this.database.reader.membership.findMany({
      where: { deskId: actor.deskId },
      include: WITH_USER,
      orderBy: { user: { name: 'asc' } },
    });
    return members.map((member) => memberViewOf(member, actor));
  }

  /**
   * Takes someone in. Whoever comes back to the desk, and belongs to no other meanwhile, has their account as it was; an
   * account that another desk made is not joined, since others may know its password.
   * @throws Conflict `identity/already-member`, `identity/email-taken`; Invalid for the address of an erased person.
   */
  add(actor: Actor, person: NewMember): Promise<MemberView> {
    return this.database.transaction(async (tx) => {
      await lockPeople(tx, actor);
      const user = await findOrMakeUser(tx, actor, person);
      const member = await tx.membership.create({
        data: { deskId: actor.deskId, userId: user.id, roles: [...person.roles] },
        include: WITH_USER,
      });
      const { name, email } = member.user;
      const hmac = await keyedHash(tx, user.id, `${name} <${email}>`);
      await this.note(tx, actor, 'member.added', user.id, { roles: person.roles, hmac });
      return memberViewOf(member, actor);
    });
  }

  /** Gives a member other roles and ends their sessions, so that the new roles are theirs at once and everywhere. */
  changeRoles(actor: Actor, userId: string, version: number, roles: readonly Role[]): Promise<MemberView> {
    return this.database.transaction(async (tx) => {
      const member = await lockMember(tx, actor, userId, version);
      if (member.roles.includes('admin') && !roles.includes('admin'))
        await keepAnAdmin(tx, actor.deskId, userId);
      const changed = await tx.membership.update({
        where: { deskId_userId: { deskId: actor.deskId, userId } },
        data: { roles: [...roles], version: { increment: 1 } },
        include: WITH_USER,
      });
      await tx.session.deleteMany({ where: { deskId: actor.deskId, userId } });
      await this.note(tx, actor, 'member.roles_changed', userId, { from: member.roles, to: roles });
      return memberViewOf(changed, actor);
    });
  }

  /**
   * Takes a member off the desk, with their sessions and tokens there and a link to a password. What they had in hand goes
   * back into the queue; what they did stays in the record.
   */
  remove(actor: Actor, userId: string, version: number): Promise<void> {
    return this.database.transaction(async (tx) => {
      const member = await lockMember(tx, actor, userId, version);
      if (member.roles.includes('admin')) await keepAnAdmin(tx, actor.deskId, userId);
      const held = { deskId: actor.deskId, userId };
      await tx.user.update({ where: { id: userId }, data: NO_PASSWORD_LINK });
      await tx.session.deleteMany({ where: held });
      await tx.apiToken.updateMany({ where: { ...held, revokedAt: null }, data: { revokedAt: this.now() } });
      await tx.membership.delete({ where: { deskId_userId: held } });
      await enqueue(tx, 'review.release', newId(), held);
      await this.note(tx, actor, 'member.removed', userId, {});
    });
  }

  private note(tx: Tx, actor: Actor, action: string, userId: string, data: object) {
    const subject = { type: 'user', id: userId };
    return record(tx, { actor, chain: actor.deskId, action, subject, data, at: this.now() });
  }
}

async function findOrMakeUser(tx: Tx, { deskId }: Actor, person: NewMember): Promise<{ id: string }> {
  const email = person.email.toLowerCase();
  if (email.endsWith(ERASED_HOST)) throw fieldsAtFault({ field: 'email', message: FAULTS.erasedPerson });
  const known = await tx.user.findUnique({ where: { email }, include: { memberships: true } });
  if (known !== null) {
    const { id, memberships } = known;
    if (memberships.some((membership) => membership.deskId === deskId))
      throw new Conflict('identity/already-member', { userId: id });
    if (memberships.length > 0 || !(await wasHere(tx, deskId, id)))
      throw new Conflict('identity/email-taken');
    return known;
  }
  const passwordHash = person.password === undefined ? null : await hashPassword(person.password);
  const id = newId();
  const data = { id, email, name: person.name, locale: person.locale, passwordHash };
  const { count } = await tx.user.createMany({ data, skipDuplicates: true });
  if (count === 0) throw new Conflict('identity/email-taken'); // another desk was quicker by a moment
  return { id };
}

async function lockMember(tx: Tx, actor: Actor, userId: string, version: number) {
  await lockPeople(tx, actor);
  const [member] = await tx.$queryRaw<{ roles: Role[]; version: number }[]>`
    SELECT roles::text[] AS roles, version FROM "Membership"
    WHERE "deskId" = ${actor.deskId}::uuid AND "userId" = ${userId}::uuid FOR UPDATE`;
  if (member === undefined) throw new Missing();
  mustBeAt(member, version);
  return member;
}
