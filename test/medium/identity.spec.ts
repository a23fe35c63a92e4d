import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Conflict, Missing, newId, SCOPES, Stale, systemClock, type Actor, type Problem } from '#core';
import { Database } from '#database';
import {
  AccountsService,
  can,
  forgetEnded,
  foundDesk,
  IdentityService,
  PASSWORD_LINK_LIFE,
  PERMISSIONS,
  PeopleService,
  SESSION_LIFE,
  TokensService,
  type MemberView,
} from '#identity';
import { openStore, type TestStore } from '../factories/store.js';

const PASSWORD = 'a long enough passphrase';

let store: TestStore;
let database: Database;
let identity: IdentityService;
let people: PeopleService;
let tokens: TokensService;
let accounts: AccountsService;
let admin: Actor;
let otherAdmin: Actor;
let clock = systemClock();

const found = (slug: string) =>
  database.transaction((tx) =>
    foundDesk(
      tx,
      {
        ...{ slug, name: slug, timeZone: 'Asia/Seoul', locale: 'ko' },
        admin: { email: `Admin@${slug}.example`, name: 'Admin', password: PASSWORD },
      },
      clock,
    ),
  );

beforeAll(async () => {
  store = await openStore();
  database = store.database;
  identity = new IdentityService(database, () => clock);
  people = new PeopleService(database, () => clock);
  tokens = new TokensService(database, () => clock);
  accounts = new AccountsService(database, () => clock, { publicUrl: 'https://desk.example' });
  admin = await found('one');
  otherAdmin = await found('two');
});

afterAll(() => store.close());

const asMember = (userId: string): Actor => ({ userId, deskId: admin.deskId, roles: ['checker'] });

const newcomer = (email: string, roles: Actor['roles'] = ['checker']) =>
  people.add(admin, { email, name: 'New', locale: 'ko', roles, password: PASSWORD });

describe('signing in', () => {
  it('lets a person in by address, in any case, and password', async () => {
    const session = await identity.signIn('admin@ONE.example', PASSWORD);
    expect(session?.actor).toEqual({ userId: admin.userId, deskId: admin.deskId, roles: ['admin'] });
    expect(await identity.actorOf(session!.secret)).toEqual(session!.actor);
  });

  it('says no alike to a wrong password, an unknown address and a desk that is not theirs', async () => {
    expect(await identity.signIn('admin@one.example', 'wrong')).toBeUndefined();
    expect(await identity.signIn('nobody@one.example', PASSWORD)).toBeUndefined();
    expect(await identity.signIn('admin@one.example', PASSWORD, 'two')).toBeUndefined();
  });

  it('ends with signing out, and after its time', async () => {
    const left = (await identity.signIn('admin@one.example', PASSWORD))!;
    await identity.signOut(left.secret);
    expect(await identity.actorOf(left.secret)).toBeUndefined();

    const stayed = (await identity.signIn('admin@one.example', PASSWORD))!;
    const before = clock;
    clock = new Date(clock.getTime() + SESSION_LIFE + 1);
    expect(await identity.actorOf(stayed.secret)).toBeUndefined();
    clock = before;
  });

  it('keeps no secret in the database', async () => {
    const { secret } = (await identity.signIn('admin@one.example', PASSWORD))!;
    const kept = JSON.stringify([
      await database.reader.session.findMany(),
      await database.reader.user.findMany(),
    ]);
    expect(kept).not.toContain(secret);
    expect(kept).not.toContain(PASSWORD);
  });
});

describe('a password', () => {
  const NEXT = 'another long passphrase';

  it('is changed by its owner, who keeps this session and no other', async () => {
    const member = await newcomer('changer@one.example');
    const kept = (await identity.signIn('changer@one.example', PASSWORD))!;
    const other = (await identity.signIn('changer@one.example', PASSWORD))!;
    await expect(identity.changePassword(kept.actor, 'a guess', NEXT, kept.secret)).rejects.toThrow(
      'identity/wrong-current-password',
    );
    expect(await identity.actorOf(other.secret)).toBeDefined();
    await identity.changePassword(kept.actor, PASSWORD, NEXT, kept.secret);
    expect(await identity.actorOf(kept.secret)).toBeDefined();
    expect(await identity.actorOf(other.secret)).toBeUndefined();
    expect(await identity.signIn('changer@one.example', PASSWORD)).toBeUndefined();
    expect(await identity.signIn('changer@one.example', NEXT)).toBeDefined();
    const told = await database.reader.auditEntry.findMany({ where: { action: 'password.changed' } });
    expect(told).toHaveLength(1);
    expect(told[0]!.body).toContain(member.id);
    expect(told[0]!.body).not.toContain(NEXT);
  });

  it('is changed by one of two who try at once', async () => {
    await newcomer('both@one.example');
    const { actor } = (await identity.signIn('both@one.example', PASSWORD))!;
    const tries = await Promise.allSettled([
      identity.changePassword(actor, PASSWORD, `${NEXT} 1`),
      identity.changePassword(actor, PASSWORD, `${NEXT} 2`),
    ]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('what has ended', () => {
  it('is forgotten, however much it is; what has not stays', async () => {
    const { userId, deskId } = admin;
    const session = { deskId, userId: userId! };
    const DAY = 24 * 60 * 60 * 1000;
    const ids = await Promise.all(
      [-1, DAY].map((ms) => {
        const ends = { expiresAt: new Date(Date.now() + ms), tokenHash: `ends ${ms}` };
        return database.reader.session.create({ data: { id: newId(), ...session, ...ends } });
      }),
    );
    const hour = 60 * 60 * 1000;
    const key = (name: string, age: number) => ({
      ...{ ...session, key: name, requestHash: 'x', answer: '{}', startedAt: new Date(Date.now() - age) },
    });
    await database.reader.idempotencyKey.createMany({
      data: [...Array.from({ length: 1001 }, (_, i) => key(`old ${i}`, DAY + hour)), key('new', DAY - hour)],
    });
    await forgetEnded(database.reader);
    const sessions = await database.reader.session.findMany({
      where: { id: { in: ids.map(({ id }) => id) } },
    });
    expect(sessions.map(({ id }) => id)).toEqual([ids[1]!.id]);
    expect((await database.reader.idempotencyKey.findMany()).map(({ key }) => key)).toEqual(['new']);
  });
});

describe('people', () => {
  it('of another desk are not joined, and their address tells nothing of them', async () => {
    const taking = people.add(otherAdmin, {
      ...{ email: 'Admin@one.example', name: 'X', locale: 'ko', roles: ['checker'] },
    });
    await expect(taking).rejects.toMatchObject({ slug: 'identity/email-taken', data: {} });
    const left = await newcomer('orphan@one.example');
    await people.remove(admin, left.id, left.version);
    const orphan = { email: left.email, name: 'X', locale: 'ko', roles: ['checker'] } as const;
    await expect(people.add(otherAdmin, orphan)).rejects.toThrow('identity/email-taken');
    expect((await people.add(admin, orphan)).id).toBe(left.id);
  });

  it('are taken in once', async () => {
    const member = await newcomer('once@one.example');
    expect(member).toMatchObject({ email: 'once@one.example', roles: ['checker'], version: 1 });
    await expect(newcomer('ONCE@one.example')).rejects.toThrow(Conflict);
  });

  it('get other roles at once: their sessions end', async () => {
    const member = await newcomer('promoted@one.example');
    const session = (await identity.signIn('promoted@one.example', PASSWORD))!;
    await people.changeRoles(admin, member.id, 1, ['editor']);
    expect(await identity.actorOf(session.secret)).toBeUndefined();
    expect((await identity.signIn('promoted@one.example', PASSWORD))?.actor.roles).toEqual(['editor']);
  });

  it('are changed by one of two who try at once', async () => {
    const member = await newcomer('contested@one.example');
    const tries = await Promise.allSettled([
      people.changeRoles(admin, member.id, 1, ['editor']),
      people.changeRoles(admin, member.id, 1, ['chief']),
    ]);
    const lost = tries.filter((attempt) => attempt.status === 'rejected');
    expect(lost).toHaveLength(1);
    expect(lost[0]?.reason).toBeInstanceOf(Stale);
  });

  it('always include an administrator, even when two remove each other at once', async () => {
    const second = await newcomer('second@one.example', ['admin']);
    const both = await Promise.allSettled([
      people.remove(admin, second.id, 1),
      people.remove({ ...admin, userId: second.id }, admin.userId!, 1),
    ]);
    const lost = both.filter((attempt) => attempt.status === 'rejected');
    expect(lost).toHaveLength(1);
    expect(lost[0]?.reason).toBeInstanceOf(Conflict);
    const admins = await database.reader.membership.findMany({
      where: { deskId: admin.deskId, roles: { has: 'admin' } },
    });
    expect(admins).toHaveLength(1);
    admin = { ...admin, userId: admins[0]!.userId };
    await expect(people.changeRoles(admin, admin.userId!, admins[0]!.version, ['chief'])).rejects.toThrow(
      /last-admin/,
    );
  });

  it('of another desk do not exist here', async () => {
    const member = await newcomer('theirs@one.example');
    await expect(people.changeRoles(otherAdmin, member.id, 1, ['chief'])).rejects.toThrow(Missing);
    await expect(people.remove(otherAdmin, member.id, 1)).rejects.toThrow(Missing);
    expect((await people.list(otherAdmin)).map(({ email }) => email)).toEqual(['admin@two.example']);
  });

  it('lose sessions and tokens when they leave', async () => {
    const member = await newcomer('leaver@one.example');
    const actor: Actor = { userId: member.id, deskId: admin.deskId, roles: ['checker'] };
    const token = await tokens.create(actor, 'script');
    const session = (await identity.signIn('leaver@one.example', PASSWORD))!;
    await people.remove(admin, member.id, 1);
    expect(await identity.actorOf(token.secret)).toBeUndefined();
    expect(await identity.actorOf(session.secret)).toBeUndefined();
  });
});

describe('an account', () => {
  it('is suspended: neither session nor token nor password lets anyone in, until it is reinstated', async () => {
    const member = await newcomer('away@one.example');
    const { secret } = await tokens.create({ ...admin, userId: member.id, roles: ['checker'] }, 'script');
    const session = (await identity.signIn('away@one.example', PASSWORD))!;
    const suspended = await accounts.suspend(admin, member.id, 1);
    expect(suspended.suspendedAt).toBe(clock.toISOString());
    expect(suspended.allowed).toContain('reinstate');
    expect(suspended.allowed).not.toContain('suspend');
    expect(await identity.actorOf(secret)).toBeUndefined();
    expect(await identity.actorOf(session.secret)).toBeUndefined();
    expect(await identity.signIn('away@one.example', PASSWORD)).toBeUndefined();

    await accounts.reinstate(admin, member.id, suspended.version);
    expect(await identity.actorOf(secret)).toMatchObject({ userId: member.id });
    expect(await identity.actorOf(session.secret)).toBeUndefined();
    expect(await identity.signIn('away@one.example', PASSWORD)).toBeDefined();
  });

  it('is suspended and reinstated by whoever has read it as it is', async () => {
    const { id, version } = await newcomer('raced@one.example');
    const tries = await Promise.allSettled([
      accounts.suspend(admin, id, version),
      people.changeRoles(admin, id, version, ['editor']),
    ]);
    const lost = tries.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(lost).toEqual([expect.any(Stale)]);
    const [now] = (await people.list(admin)).filter((member) => member.id === id);
    expect(now!.version).toBe(version + 1);
    const { version: later } = await accounts.suspend(admin, id, now!.version);
    await expect(accounts.reinstate(admin, id, version)).rejects.toThrow(Stale);
    expect((await accounts.reinstate(admin, id, later)).version).toBe(later + 1);
  });

  it('of the last administrator who is let in is not suspended, nor is that role taken', async () => {
    const second = await newcomer('deputy@one.example', ['admin']);
    const deputy: Actor = { ...admin, userId: second.id };
    await expect(accounts.suspend(admin, admin.userId!, 1)).rejects.toThrow(/own-account/);
    await accounts.suspend(admin, second.id, 1);
    const [row] = (await people.list(admin)).filter(({ id }) => id === admin.userId);
    await expect(people.changeRoles(admin, row!.id, row!.version, ['chief'])).rejects.toThrow(/last-admin/);
    await expect(accounts.suspend(deputy, admin.userId!, 1)).rejects.toThrow(/last-admin/);
    await people.remove(admin, second.id, 2);
  });

  it('gets a password by a link: once, by the newest, for three days', async () => {
    const member = await newcomer('forgetful@one.example');
    const session = (await identity.signIn('forgetful@one.example', PASSWORD))!;
    const secretOf = ({ url }: { url: string }) => new URL(url).hash.slice(1);
    const first = secretOf(await accounts.makePasswordLink(admin, member.id));
    const link = await accounts.makePasswordLink(admin, member.id);
    expect(link.url).toMatch(/^https:\/\/desk\.example\/password#stet_p_[\w-]{43}$/);
    await expect(accounts.usePasswordLink(first, 'another long passphrase')).rejects.toThrow(/link-over/);

    const tries = await Promise.allSettled(
      [1, 2].map((n) => accounts.usePasswordLink(secretOf(link), `another long passphrase ${n}`)),
    );
    const [used] = tries.flatMap(({ status }, at) => (status === 'fulfilled' ? [at + 1] : []));
    expect(tries.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect(await identity.actorOf(session.secret)).toBeUndefined();
    expect(await identity.signIn('forgetful@one.example', PASSWORD)).toBeUndefined();
    expect(await identity.signIn('forgetful@one.example', `another long passphrase ${used}`)).toBeDefined();

    const late = secretOf(await accounts.makePasswordLink(admin, member.id));
    const before = clock;
    clock = new Date(clock.getTime() + PASSWORD_LINK_LIFE);
    await expect(accounts.usePasswordLink(late, PASSWORD)).rejects.toThrow(/link-over/);
    clock = before;
    await accounts.suspend(admin, member.id, 1);
    await expect(accounts.usePasswordLink(late, PASSWORD)).rejects.toThrow(/link-over/);
  });

  it.each<[string, (member: MemberView) => Promise<unknown>]>([
    [
      'its owner chose a password',
      ({ id }) => identity.changePassword(asMember(id), PASSWORD, 'my own phrase'),
    ],
    [
      'it was suspended',
      ({ id }) => accounts.suspend(admin, id, 1).then(() => accounts.reinstate(admin, id, 2)),
    ],
    [
      'its owner left and came back',
      (member) => people.remove(admin, member.id, member.version).then(() => newcomer(member.email)),
    ],
    [
      'another desk came to share it',
      ({ id }) =>
        database.reader.membership.create({
          data: { deskId: otherAdmin.deskId, userId: id, roles: ['checker'] },
        }),
    ],
  ])('gets no password by a link from before %s', async (_, happens) => {
    const member = await newcomer(`linked-${newId()}@one.example`);
    const { url } = await accounts.makePasswordLink(admin, member.id);
    await happens(member);
    const found = new URL(url).hash.slice(1);
    await expect(accounts.usePasswordLink(found, 'the finder chose this')).rejects.toThrow(/link-over/);
    expect(await identity.signIn(member.email, 'the finder chose this')).toBeUndefined();
  });

  it('that another desk shares is touched by neither', async () => {
    const { id } = await newcomer('shared@one.example');
    const { deskId } = otherAdmin;
    await database.reader.membership.create({ data: { deskId, userId: id, roles: ['checker'] } });
    await expect(accounts.suspend(admin, id, 1)).rejects.toThrow(/shared-account/);
    await expect(accounts.makePasswordLink(otherAdmin, id)).rejects.toThrow(/shared-account/);
    await people.remove(otherAdmin, id, 1);
    await expect(accounts.suspend(otherAdmin, id, 1)).rejects.toThrow(Missing);
  });
});

describe('two who add the same address in the same moment', () => {
  const add = (by: Actor, email: string) =>
    people.add(by, { email, name: 'New', locale: 'ko', roles: ['checker'], password: PASSWORD });
  const slugsOf = (results: readonly PromiseSettledResult<unknown>[]) =>
    results.flatMap((result) => (result.status === 'rejected' ? [(result.reason as Problem).slug] : []));

  it('get one member and one refusal at the same desk', async () => {
    const results = await Promise.allSettled([1, 2, 3].map(() => add(admin, 'same@one.example')));
    expect(slugsOf(results)).toEqual(['identity/already-member', 'identity/already-member']);
  });

  it('get one account, of one of two desks', async () => {
    const results = await Promise.allSettled([admin, otherAdmin].map((by) => add(by, 'same@both.example')));
    expect(slugsOf(results)).toEqual(['identity/email-taken']);
    expect(await database.reader.user.count({ where: { email: 'same@both.example' } })).toBe(1);
  });
});

describe('tokens', () => {
  it('let a program in with its maker’s roles, until they are revoked', async () => {
    const token = await tokens.create(admin, 'publishing');
    expect(await identity.actorOf(token.secret)).toMatchObject({ userId: admin.userId, roles: ['admin'] });
    expect((await tokens.list(admin)).find(({ id }) => id === token.id)).not.toHaveProperty('secret');
    await tokens.revoke(admin, token.id);
    expect(await identity.actorOf(token.secret)).toBeUndefined();
    await expect(tokens.revoke(admin, token.id)).rejects.toThrow(Missing);
  });

  it('are for what their maker says, and never for more than their maker', async () => {
    const { id, secret, scopes } = await tokens.create(admin, 'narrow', 1, ['admin', 'read']);
    expect(scopes).toEqual(['read', 'admin']);
    const narrow = (await identity.actorOf(secret))!;
    expect(can(narrow, 'desk.people')).toBe(true);
    expect(can(narrow, 'fact.edit')).toBe(false);
    expect((await identity.me(narrow)).allowed).not.toContain('fact.edit');

    await expect(tokens.create(narrow, 'wider', 1, ['read', 'review'])).rejects.toMatchObject({
      slug: 'identity/beyond-scope',
      data: { scopes: ['review'] },
    });
    expect((await tokens.create(narrow, 'unsaid')).scopes).toEqual(['read', 'admin']);
    expect((await tokens.list(admin)).find((token) => token.id === id)).toMatchObject({ scopes });
  });

  it('are for everything that their maker may do when nothing is said, and for no more', async () => {
    const member = await newcomer('scoped@one.example');
    const holder: Actor = { userId: member.id, deskId: admin.deskId, roles: ['checker'] };
    const { scopes, secret } = await tokens.create(holder, 'unsaid');
    expect(scopes).toEqual(SCOPES);
    const known = (await identity.actorOf(secret))!;
    expect(PERMISSIONS.filter((one) => can(known, one))).toEqual(
      PERMISSIONS.filter((one) => can(holder, one)),
    );
  });

  it('have an end, a year from now when nothing is said', async () => {
    const { expiresAt } = await tokens.create(admin, 'unsaid');
    expect(Date.parse(expiresAt!) - clock.getTime()).toBe(365 * 24 * 60 * 60 * 1000);
  });

  it('end no later than the token that asked for them', async () => {
    const short = await tokens.create(admin, 'short', 1, ['admin']);
    const program = (await identity.actorOf(short.secret))!;
    expect((await tokens.create(program, 'for long', 365)).expiresAt).toBe(short.expiresAt);
    const hour = 60 * 60 * 1000;
    clock = new Date(clock.getTime() - hour);
    expect((await tokens.create(program, 'for a day', 1)).expiresAt).not.toBe(short.expiresAt);
    clock = new Date(clock.getTime() + hour);
  });

  it('tell when they were last used, to the hour', async () => {
    const { id, secret } = await tokens.create(admin, 'busy');
    const lastUsed = async () => (await tokens.list(admin)).find((token) => token.id === id)!.lastUsedAt;
    expect(await lastUsed()).toBeNull();
    const before = clock;
    await identity.actorOf(secret);
    clock = new Date(before.getTime() + 59 * 60 * 1000);
    await identity.actorOf(secret);
    expect(await lastUsed()).toBe(before.toISOString());
    clock = new Date(before.getTime() + 61 * 60 * 1000);
    await identity.actorOf(secret);
    expect(await lastUsed()).toBe(clock.toISOString());
    clock = before;
  });

  it('are not used by someone who is suspended', async () => {
    const member = await newcomer('resting@one.example');
    const { id, secret } = await tokens.create(asMember(member.id), 'script');
    await accounts.suspend(admin, member.id, 1);
    expect(await identity.actorOf(secret)).toBeUndefined();
    const { lastUsedAt } = await database.reader.apiToken.findUniqueOrThrow({ where: { id } });
    expect(lastUsedAt).toBeNull();
  });

  it('expire', async () => {
    const token = await tokens.create(admin, 'short', 1);
    const before = clock;
    clock = new Date(clock.getTime() + 25 * 60 * 60 * 1000);
    expect(await identity.actorOf(token.secret)).toBeUndefined();
    clock = before;
  });

  it('are one’s own; who looks after the people sees all of the desk’s, never another desk’s', async () => {
    const member = await newcomer('holder@one.example');
    const holder: Actor = { userId: member.id, deskId: admin.deskId, roles: ['checker'] };
    const mine = await tokens.create(holder, 'mine');
    const theirs = await tokens.create(admin, 'theirs');
    expect((await tokens.list(holder)).map(({ id }) => id)).toEqual([mine.id]);
    expect((await tokens.list(admin)).map(({ id }) => id)).toEqual(
      expect.arrayContaining([mine.id, theirs.id]),
    );
    await expect(tokens.revoke(holder, theirs.id)).rejects.toThrow(Missing);
    await expect(tokens.revoke(otherAdmin, mine.id)).rejects.toThrow(Missing);
  });
});
