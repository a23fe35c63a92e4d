/**
 * Who may reach what, over every address that the published API has: another desk's things do not exist, and no role
 * makes a move that the table of permissions does not give it. A new address is tried as soon as it is published.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ROLES, SCOPES, type Role, type Scope } from '#core';
import type { Database } from '#database';
import { can, PERMISSIONS, type Permission } from '#identity/domain';
import { describeStet } from '../../apps/api/openapi.js';
import { openApi, type TestApi } from '../factories/api.js';
import { openDesk, type TestDesk } from '../factories/desk.js';
import { oneOfEverything } from '../factories/everything.js';
import { exampleOf, type JsonSchema } from '../factories/example.js';

interface Operation {
  readonly 'x-stet-allow'?: string;
  readonly 'x-stet-scopes'?: readonly Scope[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> };
}

interface Address {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly allow: string;
  /** A token needs one of these. */
  readonly scopes: readonly Scope[];
  readonly body: { readonly type: string; readonly schema: JsonSchema } | undefined;
}

const document = await describeStet();
const parts = document.components!.schemas as unknown as Record<string, JsonSchema>;
const addresses = Object.entries(document.paths).flatMap(([path, operations]) =>
  Object.entries(operations as Record<string, Operation>).map(([method, operation]): Address => {
    const [type, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
    return {
      method: method.toUpperCase() as Address['method'],
      path,
      allow: operation['x-stet-allow'] ?? 'unsaid',
      scopes: operation['x-stet-scopes'] ?? [],
      body: type === undefined ? undefined : { type, schema: content!.schema },
    };
  }),
);
/** Streams never end by themselves: the feed has tests of its own. */
const STREAMS = new Set(['/api/v1/events']);
const closed = addresses.filter(({ allow, path }) => allow !== 'anyone' && !STREAMS.has(path));
const named = ({ method, path }: Address) => `${method} ${path.replace('/api/v1', '')}`;

let api: TestApi;
let database: Database;
let app: NestFastifyApplication;
let theirs: TestDesk;
let things: Readonly<Record<string, string>>;
const secrets = new Map<string, string>();

beforeAll(async () => {
  api = await openApi({ WRITES_PER_MINUTE: '1000000' });
  ({ app, database } = api);
  const ours = await openDesk(database);
  theirs = await openDesk(database);
  things = await oneOfEverything(database, theirs);
  for (const [whose, desk] of [
    ['ours', ours],
    ['theirs', theirs],
  ] as const)
    for (const role of ROLES) {
      secrets.set(`${whose} ${role}`, await api.tokenOf(await desk.person(role)));
    }
  const everyRole = await theirs.person(...ROLES);
  for (const scope of SCOPES) {
    secrets.set(`token for ${scope}`, await api.tokenOf(everyRole, [scope]));
  }
});

afterAll(() => api.close());

/** The member of a body that names a thing → the collection that it is of; whatever else is a person. */
function idFor(member: string): string {
  return things[`${member.replace(/Ids?$/, '')}s`] ?? things['memberships']!;
}

/** The address with the other desk's things in it. */
function urlOf({ path }: Address): string {
  return path.replaceAll(/([\w-]+)\/\{(\w+)\}/g, (_, collection: string) => {
    const id = collection === 'revisions' ? '1' : things[collection];
    if (id === undefined) throw new Error(`test/factories/everything.ts makes none of ${collection}`);
    return `${collection}/${id}`;
  });
}

async function call(whose: 'ours' | 'theirs' | 'token for', as: Role | Scope, address: Address) {
  const { method, body } = address;
  // A form's fields are tried as JSON: what matters is who is answered. Bytes are sent as they are.
  const type = body?.type.startsWith('multipart/') ? 'application/json' : body?.type;
  const answer = await app.inject({
    method,
    url: urlOf(address),
    headers: {
      authorization: `Bearer ${secrets.get(`${whose} ${as}`)}`,
      'if-match': '"1"',
      ...(type !== undefined && { 'content-type': type }),
    },
    ...(body !== undefined && {
      payload:
        type === 'application/json'
          ? JSON.stringify(exampleOf(body.schema, parts, idFor))
          : 'a page, as it was',
    }),
  });
  const problem = String(answer.headers['content-type']).includes('problem+json')
    ? answer.json<{ slug: string }>().slug
    : undefined;
  return { status: answer.statusCode, problem, text: answer.payload };
}

/** Everything of a desk that others could have changed. */
async function stateOf(deskId: string): Promise<unknown> {
  const tables = await database.reader.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.columns
    WHERE column_name = 'deskId' AND table_schema = 'public' ORDER BY 1`;
  const state: Record<string, unknown> = {};
  for (const { name } of tables)
    state[name] = await database.reader.$queryRawUnsafe(
      `SELECT count(*), md5(string_agg(row::text, ' ' ORDER BY row::text)) FROM "${name}" row WHERE "deskId" = $1::uuid`,
      deskId,
    );
  return state;
}

describe('every address', () => {
  it('says who may call it', () => {
    const known = new Set<string>(['anyone', 'member', ...PERMISSIONS]);
    expect(addresses.filter(({ allow }) => !known.has(allow)).map(named)).toEqual([]);
    expect(addresses.length).toBeGreaterThan(60);
  });

  it('asks who is there', async () => {
    const open: string[] = [];
    for (const address of closed) {
      const { statusCode } = await app.inject({ method: address.method, url: urlOf(address) });
      if (statusCode !== 401) open.push(`${named(address)} ${statusCode}`);
    }
    // Who is signed in may be asked by whoever is not: the answer is empty.
    expect(open).toEqual(['GET /sessions/current 204']);
  });
});

describe('another desk', () => {
  it.each(ROLES)('is not there for a %s, whatever they ask, and nothing of it changes', async (role) => {
    const before = await stateOf(theirs.id);
    const reached: string[] = [];
    for (const address of closed) {
      const { status, problem, text } = await call('ours', role, address);
      const told = Object.values(things).some((id) => id.length === 36 && text.includes(id));
      const refused = status === 403 || status === 404;
      if (told || (address.path.includes('{') && !refused))
        reached.push(`${named(address)} ${status} ${problem}`);
    }
    expect(reached).toEqual([]);
    expect(await stateOf(theirs.id)).toEqual(before);
  });
});

describe('a role', () => {
  it.each(ROLES)('%s is refused what the table does not give, and nothing that it gives', async (role) => {
    const wrong: string[] = [];
    for (const address of closed) {
      const given = address.allow === 'member' || holds(role, address.allow as Permission);
      const { status, problem, text } = await call('theirs', role, address);
      const refused = status === 403 && text.includes('"permission"');
      if (given === refused) wrong.push(`${named(address)} ${status} ${problem}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('a token', () => {
  it.each(SCOPES)(
    'for %s is refused what it is not for, and nothing else, whatever its holder may',
    async (scope) => {
      const wrong: string[] = [];
      for (const address of closed) {
        const { status, problem } = await call('token for', scope, address);
        const refused = status === 403 && problem === 'identity/beyond-scope';
        if (address.scopes.includes(scope) === refused) wrong.push(`${named(address)} ${status} ${problem}`);
      }
      expect(wrong).toEqual([]);
    },
  );

  it('asks for reports and takes them back when it is for reading, and changes what readers see, and nothing else, when it is for publishing', () => {
    const changing = closed.filter(
      ({ method, scopes }) =>
        method !== 'GET' && !scopes.some((scope) => scope === 'review' || scope === 'admin'),
    );
    const only = (scope: Scope) => changing.filter(({ scopes }) => !scopes.includes(scope)).map(named);
    expect(only('read')).toEqual([
      'POST /articles/{id}/archive',
      'POST /articles/{id}/publish',
      // A text that stands live and is not the one here becomes the newest revision.
      'POST /articles/{id}/live-text',
      'POST /corrections/{id}/apply',
      'POST /corrections/{id}/notice',
    ]);
    expect(only('publishing')).toEqual(['POST /report-jobs', 'DELETE /report-jobs/{id}']);
    expect(closed.filter(({ scopes }) => scopes.length === 0).map(named)).toEqual([]);
  });
});

function holds(role: Role, permission: Permission): boolean {
  return can({ userId: '', deskId: '', roles: [role] }, permission);
}
