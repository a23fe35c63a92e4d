/** What sources were when they were used, and whether they are still there: against a real server of pages. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, type Actor } from '#core';
import { Database } from '#database';
import {
  AssignmentsService,
  ChecksService,
  EvidenceService,
  PageFetcher,
  readClaimFile,
  SnapshotsService,
  sweepEvidence,
  type Network,
} from '#review';
import { openDesk, type TestArticle, type TestDesk } from '../factories/desk.js';
import { openStore, type TestStore } from '../factories/store.js';

const clock = () => new Date('2026-11-26T09:00:00Z');

let store: TestStore;
let database: Database;
let evidence: EvidenceService;
let port: number;
/** What the server of pages was asked for. */
let asked: string[] = [];
let desk: TestDesk;
let article: TestArticle;
let claim: string;
let checker: Actor;

type Page = (request: IncomingMessage, reply: ServerResponse) => void;
const html =
  (body: string | Buffer, type = 'text/html; charset=utf-8'): Page =>
  (_, reply) =>
    reply.writeHead(200, { 'content-type': type }).end(body);
const to =
  (location: () => string): Page =>
  (_, reply) =>
    reply.writeHead(302, { location: location() }).end();

const PAGES: Record<string, Page> = {
  '/register': html('<h1>Entry 7</h1><script>alert(1)</script>'),
  '/korean': html(Buffer.from([0xb4, 0xd9, 0xb8, 0xae]), 'text/html; charset=euc-kr'),
  '/zip': html('PK', 'application/zip'),
  '/gone': (_, reply) => reply.writeHead(410).end(),
  '/missing': (_, reply) => reply.writeHead(404).end(),
  '/broken': (_, reply) => reply.writeHead(503).end(),
  '/large': (_, reply) => {
    reply.writeHead(200, { 'content-type': 'text/plain' });
    const more = () => void reply.write('x'.repeat(4096), (error) => error ?? setImmediate(more));
    more();
  },
  '/cut': (_, reply) => {
    reply.writeHead(200, { 'content-type': 'text/plain', 'content-length': '100' });
    reply.write('half', () => reply.destroy());
  },
  '/silent': () => undefined,
  '/1': to(() => '/2'),
  '/2': to(() => `http://pages.example:${port}/register`),
  '/loop': to(() => '/loop'),
  '/inside': to(() => `http://inside.example:${port}/register`),
  '/number': to(() => `http://127.0.0.1:${port}/register`),
  '/file': to(() => 'file:///etc/passwd'),
};
const server = createServer((request, reply) => {
  asked.push(request.url ?? '');
  const page = PAGES[request.url ?? ''] ?? ((_, answer) => answer.writeHead(404).end());
  page(request, reply);
});

/** A network in which pages.example is the server of pages, and inside.example lies within the house. */
const network: Network = {
  resolve: async (host) => {
    const address = { 'pages.example': '127.0.0.1', 'inside.example': '10.0.0.1' }[host];
    if (address === undefined) throw new Error('ENOTFOUND');
    return [{ address, family: 4 }];
  },
  mayReach: (address) => address === '127.0.0.1',
};
const quick = { bytes: 100_000, milliseconds: 2_000, redirects: 5 };
const fetcher = new PageFetcher(network, quick);
const page = (path: string) => `http://pages.example:${port}${path}`;

beforeAll(async () => {
  store = await openStore();
  database = store.database;
  evidence = new EvidenceService(database, clock);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await store.close();
});

beforeEach(async () => {
  asked = [];
  desk = await openDesk(database);
  article = await desk.article();
  claim = article.claims[0]!;
  checker = await desk.person('checker');
});

const hashOf = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const service = (pages = fetcher) => new SnapshotsService(database, pages, clock);
const lay = (url: string | null) =>
  evidence.add(checker, claim, {
    ...({ class: 'primary', stance: 'supports', title: 'Register', locator: null, quote: null } as const),
    ...{ publisher: null, url },
  });
const seen = async (id: string) =>
  (await readClaimFile(database.reader, checker, claim)).evidence.find((one) => one.id === id)!;
const actions = async () =>
  (
    await database.reader.auditEntry.findMany({ where: { chainId: article.id }, orderBy: { seq: 'asc' } })
  ).map(({ action }) => action);

describe('A page', () => {
  it('is fetched as text, through redirects that are each looked at', async () => {
    expect(await fetcher.fetch(page('/1'))).toMatchObject({ page: { contentType: 'text/html' } });
    expect(asked).toEqual(['/1', '/2', '/register']);
    const korean = await fetcher.fetch(page('/korean'));
    expect('page' in korean && Buffer.from(korean.page.bytes).toString('utf8')).toBe('다리');
  });

  it.each<[string, () => string, object, string[]]>([
    ['a place within the house', () => `http://inside.example:${port}/`, { failure: 'refused_address' }, []],
    ['a redirect into the house', () => page('/inside'), { failure: 'refused_address' }, ['/inside']],
    ['a number', () => `http://127.0.0.1:${port}/register`, { failure: 'refused_address' }, []],
    ['a number in disguise', () => `http://0x7f.1:${port}/register`, { failure: 'refused_address' }, []],
    ['a number of six', () => `http://[::1]:${port}/register`, { failure: 'refused_address' }, []],
    ['a redirect to a number', () => page('/number'), { failure: 'refused_address' }, ['/number']],
    ['a redirect to a file', () => page('/file'), { failure: 'refused_address' }, ['/file']],
    ['a password', () => `http://a:b@pages.example:${port}/`, { failure: 'refused_address' }, []],
    ['a name that leads nowhere', () => 'http://nowhere.example/', { failure: 'unreachable' }, []],
    ['an endless redirect', () => page('/loop'), { failure: 'too_many_redirects' }, Array(6).fill('/loop')],
    ['more than fits', () => page('/large'), { failure: 'too_large' }, ['/large']],
    ['an answer that is cut off', () => page('/cut'), { failure: 'unreachable' }, ['/cut']],
    ['no answer', () => page('/silent'), { failure: 'timed_out' }, ['/silent']],
    ['an archive', () => page('/zip'), { failure: 'unknown_type' }, ['/zip']],
    ['a server in trouble', () => page('/broken'), { failure: 'refused', status: 503 }, ['/broken']],
    ['a page that is gone', () => page('/gone'), { failure: 'gone', status: 410 }, ['/gone']],
  ])('is not fetched from %s', async (_, url, failure, requests) => {
    expect(await fetcher.fetch(url())).toEqual(failure);
    expect(asked).toEqual(requests);
  });

  it('is not fetched when the connection stands elsewhere than the name led', async () => {
    const answers = [true, false];
    const turning: Network = { ...network, mayReach: () => answers.shift() ?? false };
    expect(await new PageFetcher(turning, quick).fetch(page('/register'))).toEqual({
      failure: 'refused_address',
    });
    expect(answers).toEqual([]);
  });

  it('is fetched from the public internet alone, unless a test says otherwise', async () => {
    expect(await new PageFetcher().fetch(`http://localhost:${port}/register`)).toEqual({
      failure: 'refused_address',
    });
    expect(asked).toEqual([]);
  });
});

describe('A snapshot', () => {
  it('that was asked for is asked for again when its source is laid back', async () => {
    const { id } = await lay(page('/register'));
    await service().ask(checker, id);
    await evidence.withdraw(checker, id, 'a slip');
    await service().take(desk.id, id);
    await evidence.restore(checker, id);
    const jobs = { where: { job: 'review.snapshot', deskId: desk.id } };
    expect(await database.reader.outbox.count(jobs)).toBe(2);
    const other = await lay(page('/register'));
    await evidence.withdraw(checker, other.id, 'a slip');
    await evidence.restore(checker, other.id);
    expect(await database.reader.outbox.count(jobs)).toBe(2);
  });

  it('is asked for, taken by the worker, and kept by the hash of its bytes', async () => {
    const { id } = await lay(page('/register'));
    await service().ask(checker, id);
    const [job] = await database.reader.outbox.findMany({
      where: { job: 'review.snapshot', deskId: desk.id },
    });
    expect(job!.payload).toEqual({ deskId: desk.id, evidenceId: id });
    await service().take(desk.id, id);
    await service().take(desk.id, id);
    expect(asked).toEqual(['/register']);
    const text = '<h1>Entry 7</h1><script>alert(1)</script>';
    expect((await seen(id)).snapshot).toEqual({
      sha256: hashOf(text),
      contentType: 'text/html',
      size: text.length,
    });
    expect(await actions()).toEqual(['evidence.added', 'evidence.snapshot_asked', 'evidence.snapshot_kept']);
    const kept = await service().read(checker, hashOf(text));
    expect(Buffer.from(kept.bytes).toString()).toBe(text);
    const stranger = await (await openDesk(database)).person('chief');
    await expect(service().read(stranger, hashOf(text))).rejects.toThrow('thing/unknown');
  });

  it('that could not be had says why, and can be asked for again', async () => {
    const { id } = await lay(page('/broken'));
    await service().take(desk.id, id);
    expect(await seen(id)).toMatchObject({ snapshot: null, snapshotFailure: 'refused' });
    expect(await service().ask(checker, id)).toMatchObject({
      snapshotFailure: null,
      allowed: ['withdraw', 'snapshot'],
    });
  });

  it('is uploaded once, when it is what it says', async () => {
    const { id } = await lay(null);
    const pdf = Uint8Array.from(Buffer.from('%PDF-1.7 entry 7'));
    await expect(service().ask(checker, id)).rejects.toThrow('review/no-address');
    await expect(service().upload(checker, id, 'image/png', pdf)).rejects.toThrow('review/snapshot-type');
    const kept = await service().upload(checker, id, 'application/pdf', pdf);
    expect(kept).toMatchObject({
      snapshot: { sha256: hashOf(pdf), contentType: 'application/pdf' },
      allowed: ['withdraw'],
    });
    await expect(service().upload(checker, id, 'application/pdf', pdf)).rejects.toThrow(
      'review/snapshot-there',
    );
    const other = await lay(null);
    expect((await service().upload(checker, other.id, 'application/pdf', pdf)).snapshot).toEqual(
      kept.snapshot,
    );
    await evidence.withdraw(checker, other.id, 'the same again');
    await expect(service().upload(checker, other.id, 'application/pdf', pdf)).rejects.toThrow(
      'thing/not-now',
    );
    await expect(service().upload(checker, newId(), 'application/pdf', pdf)).rejects.toThrow('thing/unknown');
  });

  it('is what its hash says: the store refuses other bytes', async () => {
    const { id } = await lay(null);
    const { snapshot } = await service().upload(checker, id, 'text/plain', Uint8Array.from([65]));
    const altered = database.reader
      .$executeRaw`UPDATE "Snapshot" SET bytes = 'B' WHERE sha256 = ${snapshot!.sha256}`;
    await expect(altered).rejects.toThrow(/Snapshot_hash/);
  });
});

describe('A link', () => {
  async function confirmedBy(url: string): Promise<string> {
    const assignments = new AssignmentsService(database, clock);
    const { claim: taken } = await assignments.assign(checker, claim, 1, {});
    const { id } = await lay(url);
    await new ChecksService(database, clock).check(checker, claim, taken.version, {
      outcome: 'confirmed',
      note: '',
    });
    return id;
  }
  const claimNow = () => database.reader.claim.findUniqueOrThrow({ where: { id: claim } });

  it.each(['/gone', '/missing'])('that rots reopens its claim: %s', async (path) => {
    const id = await confirmedBy(page(path));
    await service().recheck(desk.id, id);
    await service().recheck(desk.id, id);
    const { version, ...reopened } = await claimNow();
    expect(reopened).toMatchObject({ status: 'stale', round: 2, outcome: null, assigneeId: null });
    expect((await seen(id)).linkGoneAt).not.toBeNull();
    expect((await actions()).slice(-2)).toEqual(['evidence.link_gone', 'claim.gone_stale']);
    // It waits for someone: its editors come to hear of it.
    const key = `reminders.watch:claim:${claim}:${version}`;
    expect(await database.reader.outbox.count({ where: { key } })).toBe(1);
    const [entry] = await database.reader.auditEntry.findMany({
      where: { chainId: article.id, action: 'claim.gone_stale' },
    });
    expect(entry!.body).toContain('"reason":"link_gone"');
  });

  it.each(['/register', '/broken', '/silent', '/inside'])(
    'that may still be there changes nothing: %s',
    async (path) => {
      const id = await confirmedBy(page(path));
      await service().recheck(desk.id, id);
      expect(await claimNow()).toMatchObject({ status: 'resolved' });
      expect((await seen(id)).linkGoneAt).toBeNull();
    },
  );

  it('that no check rests on says so and reopens nothing', async () => {
    const { id } = await lay(page('/gone'));
    await service().recheck(desk.id, id);
    expect([(await claimNow()).status, (await seen(id)).linkGoneAt]).toEqual([
      'queued',
      clock().toISOString(),
    ]);
  });

  it('is looked at once a week, unless its article is given up', async () => {
    const aged = async (days: number, url: string | null = page('/register')) => {
      const { id } = await lay(url);
      const createdAt = new Date(Date.now() - days * 86_400_000);
      await database.reader.evidence.update({ where: { id }, data: { createdAt } });
      return id;
    };
    await database.reader.evidence.updateMany({ data: { linkCheckedAt: new Date() } });
    const due = await aged(8);
    await aged(6);
    await aged(8, null);
    const killed = await desk.article({ status: 'killed' });
    claim = killed.claims[0]!;
    await aged(8);
    await sweepEvidence(database);
    await sweepEvidence(database);
    const jobs = await database.reader.outbox.findMany({
      where: { job: 'review.recheck_evidence', deskId: desk.id },
    });
    expect(jobs.map(({ payload }) => payload)).toEqual([{ deskId: desk.id, evidenceId: due }]);
  });
});
