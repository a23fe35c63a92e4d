import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { canonicalJson, sha256 } from '#audit';
import { openLog } from '#config';
import { systemClock, type Actor } from '#core';
import type { Database } from '#database';
import { foundDesk, newSecret, PeopleService, TokensService } from '#identity';
import { currentWork } from '#queue';
import { openApi, type TestApi } from '../factories/api.js';

const PASSWORD = 'a long enough passphrase';

let api: TestApi;
let database: Database;
let app: NestFastifyApplication;
let admin: Actor;
let token: string;
const log: string[] = [];

beforeAll(async () => {
  api = await openApi(
    { WRITES_PER_MINUTE: '60' },
    openLog('api', 'info', currentWork, { write: (line) => void log.push(line) }),
  );
  ({ app, database } = api);
  admin = await database.transaction((tx) =>
    foundDesk(
      tx,
      {
        ...{ slug: 'desk', name: 'Desk', timeZone: 'Asia/Seoul', locale: 'ko' },
        admin: { email: 'admin@desk.example', name: 'Admin', password: PASSWORD },
      },
      systemClock(),
    ),
  );
  token = await api.tokenOf(admin);
});

afterAll(() => api.close());

const as = (headers: Record<string, string> = {}) => ({ authorization: `Bearer ${token}`, ...headers });
const person = (email: string) => ({ email, name: 'Someone', roles: ['checker'] });
const addPerson = (email: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url: '/api/v1/users', headers: as(headers), payload: person(email) });

describe('an answer', () => {
  it.each([
    ['to someone whom the desk knows', '/api/v1/users', 200],
    ['that there is no such thing', '/api/v1/articles/00000000-0000-7000-8000-000000000000', 404],
    ['to nobody', '/api/v1/nowhere', 404],
  ])('%s is kept in no cache', async (_, url, status) => {
    const answer = await app.inject({ url, headers: as() });
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([status, 'no-store']);
  });
});

describe('a refusal', () => {
  it('is a problem in the language of the reader, with its remedy and the request’s id', async () => {
    const english = await app.inject({ url: '/api/v1/users' });
    expect(english.statusCode).toBe(401);
    expect(english.headers['content-type']).toMatch('application/problem+json');
    expect(english.json()).toMatchObject({
      type: 'urn:stet:problem:identity/signed-out',
      status: 401,
      title: expect.stringContaining('Sign in'),
      requestId: english.headers['x-request-id'],
    });
    const korean = await app.inject({
      url: '/api/v1/users',
      headers: { 'accept-language': 'ko-KR,ko;q=0.9' },
    });
    expect(korean.json()).toMatchObject({ title: expect.stringContaining('로그인') });
  });

  it('says of a token that lets nobody in only that, whether it was made up, has expired or was revoked', async () => {
    const tokens = new TokensService(database, systemClock);
    const revoked = await tokens.create(admin, 'revoked');
    await tokens.revoke(admin, revoked.id);
    const before = () => new Date(Date.now() - 2 * 24 * 60 * 60 * 1000);
    const expired = await new TokensService(database, before).create(admin, 'expired', 1);
    const answers: unknown[] = [];
    for (const secret of [newSecret('token'), 'nonsense', expired.secret, revoked.secret]) {
      const headers = { authorization: `Bearer ${secret}` };
      const answer = await app.inject({ url: '/api/v1/users', headers });
      const { requestId: _, ...said } = answer.json<{ requestId: string }>();
      answers.push(said);
    }
    expect(answers[0]).toMatchObject({ status: 401, slug: 'identity/unknown-token' });
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it('names every field at fault', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/users',
      headers: as(),
      payload: { email: 'x', extra: 1 },
    });
    expect(answer.statusCode).toBe(422);
    const fields = answer.json<{ errors: { field: string }[] }>().errors.map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['email', 'name', 'roles']));
  });

  it('says what is wrong with a field in the language of the reader', async () => {
    const saidTo = async (language: string) => {
      const headers = as({ 'accept-language': language });
      const payload = { email: 'x', name: '', roles: ['checker'] };
      const answer = await app.inject({ method: 'POST', url: '/api/v1/users', headers, payload });
      return answer.json<{ errors: object[] }>().errors;
    };
    const korean = await saidTo('ko-KR');
    expect(korean).toEqual([
      { field: 'email', message: '이메일 주소가 아닙니다' },
      { field: 'name', message: '비어 있을 수 없습니다' },
    ]);
    expect(await saidTo('en')).toEqual([
      { field: 'email', message: 'Invalid email address' },
      { field: 'name', message: 'Too small: expected string to have >=1 characters' },
    ]);
  });

  it('says what no schema can know of a field in the language of the reader too', async () => {
    const headers = as({ 'accept-language': 'ko', 'idempotency-key': 'a key' });
    const answer = await app.inject({ method: 'POST', url: '/api/v1/users', headers, payload: {} });
    expect(answer.json()).toMatchObject({
      errors: [{ field: 'Idempotency-Key', message: '눈에 보이는 ASCII 문자 1~255자여야 합니다' }],
    });
  });

  it.each([
    ['not JSON', '{"email":', 'application/json', 400],
    ['another media type', '<a/>', 'application/xml', 415],
    ['too large', JSON.stringify({ email: 'x'.repeat(9 * 1024 * 1024) }), 'application/json', 413],
  ])('of a body that is %s is clear', async (_, payload, type, status) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/users',
      headers: as({ 'content-type': type }),
      payload,
    });
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject({ slug: expect.stringMatching(/^request\//) });
  });

  it.each([
    // An administrator takes no claims: that is what is wrong with it.
    ['where none is needed is no body at all', '/api/v1/claims/next', 403],
    ['where one is needed names the fields', '/api/v1/users', 422],
  ])('of an empty body %s', async (_, url, status) => {
    const answer = await app.inject({
      method: 'POST',
      url,
      headers: as({ 'content-type': 'application/json' }),
      payload: '',
    });
    expect(answer.statusCode).toBe(status);
  });

  it('of an id that is none is 404', async () => {
    const headers = as({ 'if-match': '"1"' });
    const answer = await app.inject({ method: 'DELETE', url: '/api/v1/memberships/nobody', headers });
    expect(answer.statusCode).toBe(404);
  });

  it.each(['0000-01-01T00:00:00+23:59', '1899-12-31T23:59:59Z', '9999-12-31T23:59:59-23:59'])(
    'of the odd date %s names the field, and nothing is kept',
    async (date) => {
      const { id: userId } = await new PeopleService(database, systemClock).add(admin, {
        ...{ email: `odd${date.slice(0, 4)}@desk.example`, name: 'Odd', locale: 'ko' },
        roles: ['editor'],
      });
      const editor: Actor = { ...admin, userId, roles: ['editor'] };
      const { secret } = await new TokensService(database, systemClock).create(editor, 'odd');
      const headers = { authorization: `Bearer ${secret}` };
      const fact = { kind: 'organisation', name: 'Odd', aliases: [], attributes: [], source: 'x' };
      const added = await app.inject({
        ...{ method: 'POST', url: '/api/v1/facts', headers, payload: { ...fact, reviewAt: date } },
      });
      expect(added.statusCode).toBe(422);
      expect(added.json()).toMatchObject({ errors: [{ field: 'reviewAt' }] });
      expect((await app.inject({ url: '/api/v1/facts', headers })).statusCode).toBe(200);
      const query = `from=${encodeURIComponent(date)}&to=2026-11-01`;
      const report = await app.inject({ url: `/api/v1/reports/accuracy?${query}`, headers });
      expect(report.statusCode).toBe(422);
      expect(report.json()).toMatchObject({ errors: [{ field: 'from' }] });
    },
  );

  it('of what went wrong inside says nothing of the inside', async () => {
    const answer = await app.inject({ url: '/api/v1/users/%00' });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.body).not.toMatch(/at .*\.js|Prisma|SELECT/);
  });
});

describe('If-Match', () => {
  const change = async (headers: Record<string, string>) => {
    const [member] = (await app.inject({ url: '/api/v1/users', headers: as() })).json<{ id: string }[]>();
    return app.inject({
      method: 'PATCH',
      url: `/api/v1/memberships/${member!.id}`,
      headers: as(headers),
      payload: { roles: ['admin', 'editor'] },
    });
  };

  it('is asked for with 428, and 412 tells that someone was quicker', async () => {
    expect((await change({})).statusCode).toBe(428);
    const first = await change({ 'if-match': '"1"' });
    expect(first.statusCode).toBe(200);
    expect(first.headers['etag']).toBe('"2"');
    const second = await change({ 'if-match': '"1"' });
    expect(second.statusCode).toBe(412);
    expect(second.json()).toMatchObject({ slug: 'request/stale', version: 2 });
    expect((await change({ 'if-match': 'W/"2"' })).statusCode).toBe(200);
  });
});

describe('Idempotency-Key', () => {
  /** Keeps everyone from writing in the desk's record, until what it gives is called. */
  function holdRecord(): () => Promise<void> {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const holding = database.transaction(async (tx) => {
      await tx.$queryRaw`SELECT seq FROM "AuditHead" WHERE "chainId" = ${admin.deskId}::uuid FOR UPDATE`;
      await held;
    });
    return () => {
      letGo();
      return holding;
    };
  }

  it('does the same request once and gives the first answer again, to the letter', async () => {
    const first = await addPerson('once@desk.example', { 'idempotency-key': 'k-once' });
    const again = await addPerson('once@desk.example', { 'idempotency-key': 'k-once' });
    expect(first.statusCode).toBe(201);
    expect(again.statusCode).toBe(201);
    expect(again.body).toBe(first.body);
    expect(again.headers).toMatchObject({ 'idempotency-replayed': 'true', etag: first.headers['etag'] });
    expect(await database.reader.user.count({ where: { email: 'once@desk.example' } })).toBe(1);
  });

  it('refuses another body with 422', async () => {
    await addPerson('body@desk.example', { 'idempotency-key': 'k-body' });
    const other = await addPerson('other@desk.example', { 'idempotency-key': 'k-body' });
    expect(other.statusCode).toBe(422);
    expect(other.json()).toMatchObject({ slug: 'request/idempotency-key-reused' });
  });

  it('lets a refused request be tried again', async () => {
    await addPerson('twice@desk.example');
    expect((await addPerson('twice@desk.example', { 'idempotency-key': 'k-again' })).statusCode).toBe(409);
    await database.reader.membership.deleteMany({ where: { user: { email: 'twice@desk.example' } } });
    expect((await addPerson('twice@desk.example', { 'idempotency-key': 'k-again' })).statusCode).toBe(201);
  });

  it('does one of two that come at once; the other is told to wait or gets the answer', async () => {
    const both = await Promise.all(
      [1, 2].map(() => addPerson('race@desk.example', { 'idempotency-key': 'k-race' })),
    );
    const statuses = both.map(({ statusCode }) => statusCode).sort();
    expect([
      [201, 201],
      [201, 409],
    ]).toContainEqual(statuses);
    expect(await database.reader.membership.count({ where: { user: { email: 'race@desk.example' } } })).toBe(
      1,
    );
  });

  it('knows that a request was carried out although its answer was lost in a crash', async () => {
    await addPerson('crash@desk.example', { 'idempotency-key': 'k-crash' });
    await database.reader.idempotencyKey.updateMany({ where: { key: 'k-crash' }, data: { answer: null } });
    const again = await addPerson('crash@desk.example', { 'idempotency-key': 'k-crash' });
    expect(again.json()).toMatchObject({ status: 409, slug: 'request/answer-lost' });
  });

  it('takes over from a request that died before it changed anything', async () => {
    await addPerson('dead@desk.example', { 'idempotency-key': 'k-dead' });
    await database.reader.membership.deleteMany({ where: { user: { email: 'dead@desk.example' } } });
    const died = { doneAt: null, answer: null, startedAt: new Date(Date.now() - 11_000) };
    await database.reader.idempotencyKey.updateMany({ where: { key: 'k-dead' }, data: died });
    expect((await addPerson('dead@desk.example', { 'idempotency-key': 'k-dead' })).statusCode).toBe(201);
  });

  it('undoes what a request did that was taken for dead, so that it is not done twice', async () => {
    const letGo = holdRecord();
    const slow = addPerson('slow@desk.example', { 'idempotency-key': 'k-slow' });
    for (let taken = 0; taken === 0;) {
      const others = { data: { attempt: 2 }, where: { key: 'k-slow' } };
      taken = (await database.reader.idempotencyKey.updateMany(others)).count;
    }
    await letGo();
    expect((await slow).json()).toMatchObject({ status: 409, slug: 'request/still-running' });
    expect(await database.reader.user.count({ where: { email: 'slow@desk.example' } })).toBe(0);
    expect(await database.reader.idempotencyKey.findFirst({ where: { key: 'k-slow' } })).toMatchObject({
      attempt: 2,
      doneAt: null,
    });
  });

  it('leaves the key to a request that takes long and gives signs of life', async () => {
    const letGo = holdRecord();
    const long = addPerson('long@desk.example', { 'idempotency-key': 'k-long' });
    const startedAt = new Date(Date.now() - 9_000);
    for (let begun = 0; begun === 0;) {
      const ago = { data: { startedAt }, where: { key: 'k-long' } };
      begun = (await database.reader.idempotencyKey.updateMany(ago)).count;
    }
    for (let last = startedAt; last.getTime() === startedAt.getTime();)
      last = (await database.reader.idempotencyKey.findFirstOrThrow({ where: { key: 'k-long' } })).startedAt;
    expect((await addPerson('long@desk.example', { 'idempotency-key': 'k-long' })).json()).toMatchObject({
      slug: 'request/still-running',
    });
    await letGo();
    expect((await long).statusCode).toBe(201);
  });

  it('keeps nothing of a password that is quicker to guess from than an account', async () => {
    const add = (password: string) => {
      const payload = { ...person('secret@desk.example'), password };
      const headers = as({ 'idempotency-key': 'k-password' });
      return app.inject({ method: 'POST', url: '/api/v1/users', headers, payload });
    };
    const first = await add(PASSWORD);
    expect((await add(PASSWORD)).body).toBe(first.body);
    expect((await add(`${PASSWORD}s`)).json()).toMatchObject({ slug: 'request/idempotency-key-reused' });
    const { requestHash } = await database.reader.idempotencyKey.findFirstOrThrow({
      where: { key: 'k-password' },
    });
    const guess = canonicalJson({ ...person('secret@desk.example'), password: PASSWORD });
    expect(requestHash).not.toBe(sha256(`POST /api/v1/users\n${guess}`));
  });

  it('never keeps a secret that is shown once', async () => {
    const make = () =>
      app.inject({
        method: 'POST',
        url: '/api/v1/tokens',
        headers: as({ 'idempotency-key': 'k-token' }),
        payload: { name: 'once' },
      });
    const { secret } = (await make()).json<{ secret: string }>();
    expect((await make()).json()).toMatchObject({ slug: 'request/answer-lost' });
    const kept = JSON.stringify(await database.reader.idempotencyKey.findMany());
    expect(kept).not.toContain(secret);
  });
});

describe('the session cookie', () => {
  const signIn = () =>
    app.inject({
      method: 'POST',
      url: '/api/v1/sessions',
      payload: { email: 'admin@desk.example', password: PASSWORD },
    });

  it('is out of reach for scripts and other sites', async () => {
    const cookie = String((await signIn()).headers['set-cookie']);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
  });

  it('opens the desk for its own pages only', async () => {
    const cookie = String((await signIn()).headers['set-cookie']).split(';')[0]!;
    const write = (headers: Record<string, string>) =>
      app.inject({
        method: 'POST',
        url: '/api/v1/tokens',
        headers: { cookie, ...headers },
        payload: { name: 'x' },
      });
    expect((await app.inject({ url: '/api/v1/sessions/current', headers: { cookie } })).statusCode).toBe(200);
    // Whoever brings nothing is told that they are nobody; whoever brings what lets nobody in is refused.
    expect((await app.inject({ url: '/api/v1/sessions/current' })).statusCode).toBe(204);
    const over = { cookie: 'stet=stet_s_over' };
    expect((await app.inject({ url: '/api/v1/sessions/current', headers: over })).statusCode).toBe(401);
    expect((await write({ 'sec-fetch-site': 'same-origin' })).statusCode).toBe(201);
    expect((await write({ 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' })).statusCode).toBe(
      403,
    );
    expect((await write({ origin: 'https://evil.example', host: 'desk.example' })).statusCode).toBe(403);
    expect((await write({ origin: 'https://desk.example', host: 'desk.example' })).statusCode).toBe(201);
    expect((await write({})).statusCode).toBe(403);
  });
});

describe('another site', () => {
  const credentials = { email: 'admin@desk.example', password: PASSWORD };

  it('signs no browser in; a program, which comes from no site, signs in as before', async () => {
    const signIn = (headers: Record<string, string>) =>
      app.inject({ method: 'POST', url: '/api/v1/sessions', headers, payload: credentials });
    const crossed = await signIn({ 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' });
    expect(crossed.json()).toMatchObject({ status: 403, slug: 'identity/other-site' });
    expect(crossed.headers['set-cookie']).toBeUndefined();
    expect((await signIn({ origin: 'https://evil.example', host: 'desk.example' })).statusCode).toBe(403);
    expect((await signIn({ 'sec-fetch-site': 'same-origin' })).statusCode).toBe(201);
    expect((await signIn({})).statusCode).toBe(201);
  });

  it.each([
    ['the API reads no form of a page', '/api/v1/sessions', new URLSearchParams(credentials).toString(), 415],
    ['nor one with a NUL', '/api/v1/sessions', 'email=a%00b&password=c', 415],
    ['a page does', '/answer/x', 'name=a&answer=b', 404],
  ])('cannot send what a form can send: %s', async (_, url, payload, status) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await app.inject({ method: 'POST', url, headers, payload })).statusCode).toBe(status);
  });
});

describe('limits', () => {
  it('slow down whoever tries passwords, for that account only', async () => {
    const attempt = (email: string) =>
      app.inject({ method: 'POST', url: '/api/v1/sessions', payload: { email, password: 'guess' } });
    const answers = [];
    for (let i = 0; i < 12; i += 1) answers.push(await attempt('Victim@desk.example'));
    expect(answers.at(0)?.statusCode).toBe(401);
    expect(answers.at(-1)?.statusCode).toBe(429);
    expect(Number(answers.at(-1)?.headers['retry-after'])).toBeGreaterThan(0);
    expect((await attempt('bystander@desk.example')).statusCode).toBe(401);
  });

  it('slow down whoever writes too much, not whoever reads', async () => {
    const people = new PeopleService(database, systemClock);
    const member = await people.add(admin, {
      email: 'busy@desk.example',
      name: 'Busy',
      locale: 'ko',
      roles: ['checker'],
    });
    const busy = (
      await new TokensService(database, systemClock).create({ ...admin, userId: member.id }, 'busy')
    ).secret;
    const headers = { authorization: `Bearer ${busy}` };
    const writes = [];
    for (let i = 0; i < 62; i += 1)
      writes.push(await app.inject({ method: 'POST', url: '/api/v1/tokens', headers, payload: {} }));
    expect(writes.at(-1)?.statusCode).toBe(429);
    expect((await app.inject({ url: '/api/v1/sessions/current', headers })).statusCode).toBe(200);
  });
});

describe('a change of password', () => {
  it('takes the current one, few tries a minute, and keeps this session', async () => {
    const email = 'own@desk.example';
    await new PeopleService(database, systemClock).add(admin, {
      ...{ email, name: 'Own', locale: 'ko', roles: ['checker'], password: PASSWORD },
    });
    const signedIn = await app.inject({
      ...{ method: 'POST', url: '/api/v1/sessions', payload: { email, password: PASSWORD } },
    });
    const cookie = String(signedIn.headers['set-cookie']).split(';')[0]!;
    const change = (current: string, next = 'another long passphrase') =>
      app.inject({
        ...{ method: 'POST', url: '/api/v1/sessions/password', payload: { current, next } },
        headers: { cookie, 'sec-fetch-site': 'same-origin' },
      });
    expect((await change(PASSWORD, 'short')).statusCode).toBe(422);
    expect((await change('a guess')).json()).toMatchObject({
      status: 422,
      slug: 'identity/wrong-current-password',
    });
    expect((await change(PASSWORD)).statusCode).toBe(204);
    const current = await app.inject({ url: '/api/v1/sessions/current', headers: { cookie } });
    expect(current.statusCode).toBe(200);
    const guesses = [];
    for (let i = 0; i < 10; i += 1) guesses.push(await change('a guess'));
    expect(guesses.at(-1)?.statusCode).toBe(429);
  });
});

describe('made-up secrets', () => {
  it('win nothing: they all count as the address that they come from', async () => {
    const statuses = [];
    for (let i = 0; i < 61; i += 1)
      statuses.push(
        await app.inject({
          ...{ method: 'POST', url: '/api/v1/tokens', payload: {}, remoteAddress: '192.0.2.7' },
          headers: { authorization: i % 2 ? `Bearer made-up-${i}` : `Other ${i}` },
        }),
      );
    expect(statuses.map(({ statusCode }) => statusCode)).toEqual([...Array<number>(60).fill(401), 429]);
  });

  it('beside a cookie win nothing either: what the guard does not read is not counted by', async () => {
    const credentials = { email: 'admin@desk.example', password: PASSWORD };
    const remoteAddress = '192.0.2.8';
    const signedIn = await app.inject({
      ...{ method: 'POST', url: '/api/v1/sessions', payload: credentials, remoteAddress },
    });
    const cookie = String(signedIn.headers['set-cookie']).split(';')[0]!;
    const statuses = [];
    for (let i = 0; i < 62; i += 1)
      statuses.push(
        await app.inject({
          ...{ method: 'POST', url: '/api/v1/tokens', payload: {}, remoteAddress },
          headers: { cookie, authorization: `Basic ${i}`, 'sec-fetch-site': 'same-origin' },
        }),
      );
    expect(statuses.at(-2)?.statusCode).toBe(422);
    expect(statuses.at(-1)?.statusCode).toBe(429);
  });
});

describe('the log', () => {
  it('tells each request by its id and holds no secret', async () => {
    const answer = await app.inject({ url: '/api/v1/sessions/current', headers: as() });
    const line = log.find((entry) => entry.includes(String(answer.headers['x-request-id'])));
    expect(JSON.parse(line ?? '{}')).toMatchObject({
      msg: 'request',
      status: 200,
      path: '/api/v1/sessions/current',
    });
    const everything = log.join('');
    expect(everything).not.toContain(token);
    expect(everything).not.toContain(PASSWORD);
    expect(everything).not.toMatch(/stet_[st]_[\w-]{20}/);
  });
});
