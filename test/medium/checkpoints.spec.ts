import { generateKeyPairSync } from 'node:crypto';
import { statSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { canonicalJson, link, signCheckpoint } from '#audit';
import type { Env } from '#config';
import { ExtractService } from '#claims';
import { EvidenceService } from '#review';
import type { Actor } from '#core';
import { Database, ENV } from '#database';
import {
  CheckpointsService,
  reportFile,
  ReportsService,
  sealed,
  verifyReport,
  type CheckpointFile,
  type CheckReport,
  type Known,
} from '#reports';
import { submitArticle, type CheckedArticle } from '../factories/article.js';
import { openDesk } from '../factories/desk.js';
import { openChapters, type Chapters } from '../factories/chapters.js';
import { stet } from '../support/stet.js';

describe('The checkpoints of a desk', () => {
  let chapters: Chapters;
  let checkpoints: CheckpointsService;
  let chief: Actor;
  let articles: CheckedArticle[];
  let first: CheckpointFile;
  let report: CheckReport;
  let keys: string[];
  let minutes = 0;
  const clock = () => new Date(Date.UTC(2026, 10, 20, 0, minutes++));

  beforeAll(async () => {
    chapters = await openChapters(clock);
    checkpoints = chapters.get(CheckpointsService);
    const desk = await openDesk(chapters.get(Database));
    chief = await desk.person('chief');
    articles = [];
    for (const name of ['하나', '둘', '셋', '넷', '다섯'])
      articles.push(await arrived(`등대 ${name}이 다시 켜졌다. 등대의 높이는 42m다.`));
    const elsewhere = await openDesk(chapters.get(Database));
    await submitArticle(chapters, await elsewhere.person('chief'), '다른 데스크의 글이다.', []);
    minutes += 5;
    await checkpoints.make(chief);
    first = await fileOf(1);
    await more(articles[0]!);
    report = await reportOf(articles[0]!);
    keys = (await checkpoints.keys()).map(({ publicKey }) => publicKey);
  });

  afterAll(() => chapters.close());

  it('are signed with a key that only its owner reads, which is published', async () => {
    expect(statSync(chapters.get<Env>(ENV).signingKeyFile).mode & 0o777).toBe(0o600);
    const [made] = (await checkpoints.list(chief, { size: 1 })).items;
    expect(made).toMatchObject({ number: 1, size: 5, key: (await checkpoints.keys())[0]!.id });
    expect(first.heads).toHaveLength(5);
    expect(verifyReport(bytesOf(first), { keys })).toEqual({ outcome: 'intact', report: first });
  });

  it('are for chiefs, auditors and administrators to make', async () => {
    await expect(checkpoints.make({ ...chief, roles: ['editor'] })).rejects.toThrow('identity/not-allowed');
  });

  it('prove a report with its path to the signed root, offline, and say plainly what they proved', async () => {
    expect(report.checkpoint!.head.seq).toBeLessThan(report.chain.head.seq);
    expect(verifyReport(bytesOf(report), { keys, checkpoint: first }).outcome).toBe('intact');
    const told = await verify(report, { keys, checkpoint: first });
    expect(told).toMatchObject({ code: 0 });
    expect(told.said).toContain('the key is one that you know');
    expect(told.said).toContain(`links 1–${report.checkpoint!.head.seq} are under its root`);
    expect(told.said).toContain(`are those that checkpoint 1 knows`);
    expect((await verify(report, {})).said).toContain('hold it against the desk’s published keys');
    expect((await verify(first, { keys })).code).toBe(0);
  });

  it('find a chain whose end was cut off, though the report is whole in itself', async () => {
    // What the desk would export had the end never been written: no checkpoint can be in it.
    const { checkpoint: _, ...bare } = report;
    const shorter = resealed(bare, (contents) => shortened(contents, report.checkpoint!.head.seq - 1));
    expect(chainFaults(shorter, {})).toEqual([]);
    const { head } = report.checkpoint!;
    const cut = `checkpoint 1 knows ${head.seq} links, the report has ${head.seq - 1}: the end was cut off`;
    expect(chainFaults(shorter, { checkpoint: first })).toEqual([cut]);
    expect((await verify(shorter, { checkpoint: first })).code).toBe(1);
    expect(chainFaults(shorter, { keys })).toEqual([
      'the report carries no checkpoint: nothing in it is signed',
    ]);
    const kept = resealed(report, (contents) => shortened(contents, head.seq - 1));
    expect(chainFaults(kept, {})).toEqual([cut]);
    expect(chainFaults(kept, { checkpoint: first })).toEqual([cut]);
  });

  it('find a chain that was rewritten from its first link with its head', () => {
    const forged = resealed(report, (contents) => {
      let before = { seq: 0, hash: '0'.repeat(64) };
      const links = contents.chain.links.map(({ body }) => {
        const {
          v: _v,
          seq: _s,
          previous: _p,
          ...entry
        } = JSON.parse(body) as Parameters<typeof link>[1] & Record<'v' | 'seq' | 'previous', unknown>;
        return (before = link(before, { ...entry, at: entry.at.replace('2026', '2025') }));
      });
      return {
        ...contents,
        chain: { ...contents.chain, links, head: { seq: before.seq, hash: before.hash } },
      };
    });
    expect(chainFaults(forged, {})).toEqual([expect.stringContaining('it was rewritten')]);
  });

  it('find an altered root, path, leaf, and a wrong key', () => {
    const body = first.body.replace(
      /"root":"[0-9a-f]/,
      (root) => `${root.slice(0, -1)}${root.endsWith('0') ? '1' : '0'}`,
    );
    expect(
      faultsOf(
        resealed(first, (file) => ({ ...file, body })),
        {},
      ),
    ).toEqual([
      'the checkpoint’s signature is wrong',
      'the heads are not those that the checkpoint’s root was made over',
    ]);
    const heads = first.heads.slice(1);
    expect(
      faultsOf(
        resealed(first, (file) => ({ ...file, heads })),
        { keys },
      ),
    ).toHaveLength(1);
    const path = report.checkpoint!.path.with(0, '0'.repeat(64));
    const strayed = resealed(report, (contents) => ({
      ...contents,
      checkpoint: { ...contents.checkpoint!, path },
    }));
    expect(faultsOf(strayed, {})).toEqual(['the chain’s head does not lead to the checkpoint’s root']);

    const stranger = generateKeyPairSync('ed25519');
    const publicKey = stranger.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const about = {
      ...(JSON.parse(first.body) as { desk: string; number: number; at: string }),
      previous: undefined,
    };
    const signed = signCheckpoint(about, first.heads, stranger.privateKey);
    const forged = resealed(first, ({ $schema, heads }) => ({
      ...{ $schema, heads, publicKey, body: signed.body, signature: signed.signature },
    }));
    expect(faultsOf(forged, {})).toEqual([]);
    expect(faultsOf(forged, { keys })).toEqual([
      'the checkpoint was signed with a key that is not among those known',
    ]);
    expect(faultsOf(report, { keys: [publicKey] })).toHaveLength(1);
  });

  it('are made once a day for every desk, however many workers look', async () => {
    const store = chapters.get(Database).reader;
    const before = await store.checkpoint.count();
    minutes += 24 * 60 + 1;
    await Promise.all([checkpoints.sweep(), checkpoints.sweep()]);
    await checkpoints.sweep();
    expect(await store.checkpoint.count()).toBe(before + 2);
    const second = await fileOf(2);
    expect(JSON.parse(second.body)).toMatchObject({ number: 2, previous: expect.stringMatching(/[1-9a-f]/) });
    expect(faultsOf(second, { keys, checkpoint: first })).toEqual([]);
    await expect(store.$executeRaw`DELETE FROM "Checkpoint"`).rejects.toThrow('append-only');
  });

  it('may be signed with a new key from one day to the next: both stay published', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(chapters.get<Env>(ENV).signingKeyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const made = await checkpoints.make(chief);
    const all = await checkpoints.keys();
    expect(all).toHaveLength(2);
    expect(all.map(({ id }) => id)).toContain(made.key);
    const file = await fileOf(made.number);
    expect(faultsOf(file, { keys })).toHaveLength(1);
    expect(faultsOf(file, { keys: all.map(({ publicKey }) => publicKey), checkpoint: first })).toEqual([]);
  });

  // The last: what is done here is not undone.
  it('find what someone dropped, cut off or rewrote in the database', async () => {
    const [gone, cut, rewritten] = articles.slice(1);
    const newest = await checkpoints.make(chief);
    expect(await checkpoints.verify(chief, newest.number)).toEqual({
      number: newest.number,
      intact: true,
      lost: [],
    });
    await tamper(`
      DELETE FROM "AuditEntry" WHERE "chainId" = '${gone!.id}'; DELETE FROM "AuditHead" WHERE "chainId" = '${gone!.id}';
      DELETE FROM "AuditEntry" WHERE "chainId" = '${cut!.id}' AND seq > 1;
      UPDATE "AuditHead" h SET seq = 1, hash = e.hash FROM "AuditEntry" e
        WHERE h."chainId" = '${cut!.id}' AND e."chainId" = h."chainId" AND e.seq = 1;
      UPDATE "AuditEntry" SET hash = repeat('0', 64) WHERE "chainId" = '${rewritten!.id}' AND seq = 3`);
    const { intact, lost } = await checkpoints.verify(chief, newest.number);
    expect(intact).toBe(false);
    const left = new Map(lost.map(({ chain, left }) => [chain, left]));
    expect(left).toEqual(
      new Map(
        [
          [gone!.id, 0],
          [cut!.id, 1],
          [rewritten!.id, 3],
        ].sort() as [string, number][],
      ),
    );

    await checkpoints.make(chief);
    const faults = faultsOf(await fileOf(newest.number + 1), { checkpoint: first });
    expect(faults).toContain(
      `chain ${gone!.id}: checkpoint 1 has it, checkpoint ${newest.number + 1} does not: it was dropped`,
    );
    expect(faults).toContain(`chain ${cut!.id}: it had 3 links and has 1: its end was cut off`);
    expect(await reportOf(articles[1]!).then((one) => faultsOf(one, { checkpoint: first }))).not.toEqual([]);
  });

  async function fileOf(number: number): Promise<CheckpointFile> {
    return JSON.parse(String((await checkpoints.file(chief, number)).body)) as CheckpointFile;
  }

  async function reportOf({ id }: CheckedArticle): Promise<CheckReport> {
    return JSON.parse(
      String((await chapters.get(ReportsService).check(chief, id, 'json')).body),
    ) as CheckReport;
  }

  /** An article with its claims made. */
  async function arrived(text: string): Promise<CheckedArticle> {
    const article = await submitArticle(chapters, chief, text, []);
    const { reader } = chapters.get(Database);
    const { id } = await reader.revision.findFirstOrThrow({ where: { articleId: article.id } });
    await chapters.get(ExtractService).extract(chief.deskId, id);
    const claims = await reader.claim.findMany({ where: { articleId: article.id } });
    return { ...article, claims: claims.map((claim) => claim.id) };
  }

  /** One more entry in an article's chain. */
  async function more({ claims: [claim] }: CheckedArticle): Promise<void> {
    await chapters.get(EvidenceService).add(chief, claim!, {
      ...{ class: 'primary', stance: 'supports', title: '등대표' },
      ...{ url: null, publisher: null, locator: null, quote: null },
    });
  }

  async function tamper(statements: string): Promise<void> {
    await chapters.get(Database).transaction(async (tx) => {
      await tx.$executeRawUnsafe('ALTER TABLE "AuditEntry" DISABLE TRIGGER USER');
      for (const statement of statements.split(';')) await tx.$executeRawUnsafe(statement);
      await tx.$executeRawUnsafe('ALTER TABLE "AuditEntry" ENABLE TRIGGER USER');
    });
  }
});

function bytesOf(file: object): Buffer {
  return Buffer.from(reportFile(file));
}

/** What is wrong with a file, given what is known. */
function faultsOf(file: object, known: Known): string[] {
  const verdict = verifyReport(bytesOf(file), known);
  if (verdict.outcome === 'not_a_report') return [verdict.outcome];
  return verdict.outcome === 'broken' ? verdict.faults.map(({ en }) => en) : [];
}

/** The same without what the report's own contents contradict. */
function chainFaults(file: object, known: Known): string[] {
  return faultsOf(file, known).filter((fault) => !/ (in|of) the chain|does not tell|tells of/.test(fault));
}

function resealed<File extends { seal: string }>(
  { seal: _, ...file }: File,
  change: (file: Omit<File, 'seal'>) => object,
): object {
  return sealed(JSON.parse(canonicalJson(change(file))) as object);
}

function shortened(contents: Omit<CheckReport, 'seal'>, length: number): object {
  const links = contents.chain.links.slice(0, length);
  const { seq, hash } = links.at(-1)!;
  return { ...contents, chain: { ...contents.chain, links, head: { seq, hash } } };
}

/** `stet verify` with what is known as files. */
function verify(file: object, { keys, checkpoint }: Known): Promise<{ code: number; said: string }> {
  const files: Record<string, string> = { 'file.json': reportFile(file) };
  const args = ['verify', 'file.json'];
  if (keys !== undefined) {
    args.push('--key', 'keys.json');
    files['keys.json'] = JSON.stringify(keys.map((publicKey) => ({ publicKey })));
  }
  if (checkpoint !== undefined) {
    args.push('--checkpoint', 'known.json');
    files['known.json'] = reportFile(checkpoint);
  }
  return stet(args, files);
}
