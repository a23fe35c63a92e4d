import { Inject, Injectable } from '@nestjs/common';
import { record, sha256 as sha256Of } from '#audit';
import { lockClaim, type LockedClaim } from '#claims';
import { Conflict, Invalid, Missing, stetFor, type Actor, type Clock } from '#core';
import { CLOCK, Database, type Evidence, type Tx } from '#database';
import { enqueue } from '#queue';
import { readersClaim } from '../blind.reading.js';
import { readEvidenceRow } from '../checks.repository.js';
import { readEvidence } from '../claim-file.reading.js';
import { voidSigned } from '../moves.js';
import type { EvidenceView } from '../review.views.js';
import { only } from '../rows.js';
import { voidChecks } from '../void-checks.js';
import { PageFetcher, type Fetched } from './page-fetcher.js';
import { sourceBytes, type SnapshotType, type SourceBytes } from './source-bytes.js';

/** What sources were when they were used: their bytes by hash, uploaded or fetched, once for each piece of evidence. */
@Injectable()
export class SnapshotsService {
  constructor(
    private readonly database: Database,
    private readonly pages: PageFetcher,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /**
   * Keeps a file as what the source was.
   * @throws Invalid `review/snapshot-type` when it is not what it is said to be, or nothing that we keep.
   */
  async upload(
    actor: Actor,
    evidenceId: string,
    declared: string,
    file: Uint8Array<ArrayBuffer>,
  ): Promise<EvidenceView> {
    const source = sourceBytes(declared, file);
    if (source === undefined) throw new Invalid('review/snapshot-type');
    return this.change(actor, evidenceId, (tx, claim, evidence, at) =>
      keep(tx, actor, claim, evidence, source, at),
    );
  }

  /** Asks for the page at the source's address to be kept. @throws Conflict `review/no-address`. */
  ask(actor: Actor, evidenceId: string): Promise<EvidenceView> {
    return this.change(actor, evidenceId, async (tx, claim, { id, url, deskId }, at) => {
      if (url === null) throw new Conflict('review/no-address');
      await tx.evidence.update({ where: { id }, data: { snapshotFailure: null } });
      const about = { action: 'evidence.snapshot_asked', subject: { type: 'evidence', id } };
      await record(tx, { actor, chain: claim.articleId, ...about, data: { claim: claim.id }, at });
      await enqueue(tx, 'review.snapshot', `${id}:${at.getTime()}`, { deskId, evidenceId: id });
    });
  }

  /** Fetches the page of a source and keeps it, or notes why it could not be had. Safe to repeat. */
  async take(deskId: string, evidenceId: string): Promise<void> {
    const evidence = await this.find(deskId, evidenceId);
    if (evidence?.snapshotSha256 !== null) return;
    const fetched = await this.pages.fetch(evidence.url);
    const stet = stetFor(deskId);
    await this.database.transaction(async (tx) => {
      const claim = await lockClaim(tx, stet, evidence.claimId);
      const now = await readEvidenceRow(tx, stet, evidenceId);
      if (now.withdrawnAt !== null || now.snapshotSha256 !== null) return;
      if ('page' in fetched) await keep(tx, stet, claim, now, fetched.page, this.now());
      else await noteFailure(tx, stet, claim, now, fetched, this.now());
    });
  }

  /**
   * Looks whether a source's address is still there. When its server says that it is gone for good, checks that rest on it are
   * void: their claim is stale. Whatever else goes wrong says nothing.
   */
  async recheck(deskId: string, evidenceId: string): Promise<void> {
    const evidence = await this.find(deskId, evidenceId);
    if (evidence?.linkGoneAt !== null) return;
    const fetched = await this.pages.fetch(evidence.url);
    if (!('failure' in fetched) || fetched.failure !== 'gone') return;
    const stet = stetFor(deskId);
    await this.database.transaction(async (tx) => {
      const at = this.now();
      const claim = await lockClaim(tx, stet, evidence.claimId);
      const now = await readEvidenceRow(tx, stet, evidenceId);
      if (now.withdrawnAt !== null || now.linkGoneAt !== null) return;
      await tx.evidence.update({ where: { id: evidenceId }, data: { linkGoneAt: at } });
      const about = { action: 'evidence.link_gone', subject: { type: 'evidence', id: evidenceId } };
      const data = { claim: claim.id, status: fetched.status };
      await record(tx, { actor: stet, chain: claim.articleId, ...about, data, at });
      await voidChecks(tx, claim, evidenceId, 'link_gone', at);
      await voidSigned(tx, deskId, claim.articleId, at);
    });
  }

  /** The bytes of that hash. @throws Missing when the desk has none. */
  async read(actor: Actor, sha256: string): Promise<SourceBytes> {
    const where = { deskId_sha256: { deskId: actor.deskId, sha256 } };
    const kept = await this.database.reader.snapshot.findUnique({ where });
    if (kept === null) throw new Missing();
    return { contentType: kept.contentType as SnapshotType, bytes: kept.bytes };
  }

  /** Evidence that stands and has an address. */
  private async find(deskId: string, id: string): Promise<(Evidence & { url: string }) | undefined> {
    const where = { id, deskId, withdrawnAt: null, NOT: { url: null } };
    const evidence = await this.database.reader.evidence.findFirst({ where });
    return evidence === null ? undefined : { ...evidence, url: evidence.url! };
  }

  /** @throws Conflict when it was withdrawn, or `review/snapshot-there` when it has one: evidence is never edited. */
  private change(
    actor: Actor,
    evidenceId: string,
    work: (tx: Tx, claim: LockedClaim, evidence: Evidence, at: Date) => Promise<void>,
  ): Promise<EvidenceView> {
    return this.database.transaction(async (tx) => {
      const { claimId } = await readEvidenceRow(tx, actor, evidenceId);
      const claim = await lockClaim(tx, actor, claimId);
      const evidence = await readEvidenceRow(tx, actor, evidenceId);
      if (evidence.withdrawnAt !== null) throw new Conflict('thing/not-now', { state: 'withdrawn' });
      if (evidence.snapshotSha256 !== null) throw new Conflict('review/snapshot-there');
      await work(tx, claim, evidence, this.now());
      const { blind } = await readersClaim(tx, actor, claimId);
      return only(await readEvidence(tx, actor, { id: evidenceId }, blind));
    });
  }
}

async function keep(
  tx: Tx,
  actor: Actor,
  claim: LockedClaim,
  { id, deskId }: Evidence,
  { contentType, bytes }: SourceBytes,
  at: Date,
): Promise<void> {
  const sha256 = sha256Of(bytes);
  await tx.snapshot.createMany({
    data: [{ deskId, sha256, contentType, bytes, createdAt: at }],
    skipDuplicates: true,
  });
  await tx.evidence.update({ where: { id }, data: { snapshotSha256: sha256, snapshotFailure: null } });
  const about = { action: 'evidence.snapshot_kept', subject: { type: 'evidence', id } };
  const data = { claim: claim.id, sha256, contentType, bytes: bytes.length };
  await record(tx, { actor, chain: claim.articleId, ...about, data, at });
  await voidSigned(tx, deskId, claim.articleId, at);
}

async function noteFailure(
  tx: Tx,
  actor: Actor,
  claim: LockedClaim,
  { id }: Evidence,
  { failure, status }: Exclude<Fetched, { page: SourceBytes }>,
  at: Date,
): Promise<void> {
  await tx.evidence.update({ where: { id }, data: { snapshotFailure: failure } });
  const about = { action: 'evidence.snapshot_failed', subject: { type: 'evidence', id } };
  const data = { claim: claim.id, failure, ...(status !== undefined && { status }) };
  await record(tx, { actor, chain: claim.articleId, ...about, data, at });
}
