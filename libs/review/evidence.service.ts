import { Inject, Injectable } from '@nestjs/common';
import { record } from '#audit';
import { factsOf, lockClaim } from '#claims';
import { Conflict, Forbidden, Missing, newId, type Actor, type Clock } from '#core';
import { CLOCK, Database, type Evidence, type Tx } from '#database';
import { enqueue } from '#queue';
import { readersClaim } from './blind.reading.js';
import { readEvidenceRow } from './checks.repository.js';
import { changeOfFact } from './cited-facts.js';
import { mayRestore, mayWithdraw, readEvidence } from './claim-file.reading.js';
import { voidSigned } from './moves.js';
import type { EvidenceView } from './review.views.js';
import { only } from './rows.js';
import { voidChecks } from './void-checks.js';

/** A source, as found. */
export type NewEvidence = Pick<
  Evidence,
  'class' | 'stance' | 'title' | 'url' | 'locator' | 'quote' | 'publisher'
> & {
  /** The entry of the fact book that it cites. */
  readonly factId?: string | null;
};

/** The sources that checks rest on. Evidence is added and withdrawn, never edited. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** Lays a source on a claim, whoever is at it. @throws Missing when it cites no entry of the fact book. */
  add(actor: Actor, claimId: string, source: NewEvidence): Promise<EvidenceView> {
    return this.database.transaction(async (tx) => {
      // Holds the article still: nobody signs it in the same moment.
      const { articleId } = await lockClaim(tx, actor, claimId);
      const at = this.now();
      const { deskId } = actor;
      if (source.factId) await mustHaveFact(tx, actor, source.factId);
      const cited = source.factId && { factChangedAt: await changeOfFact(tx, deskId, source.factId) };
      const id = newId();
      await tx.evidence.create({
        data: { ...source, ...cited, id, deskId, claimId, addedById: actor.userId!, createdAt: at },
      });
      const subject = { type: 'evidence', id };
      await record(tx, {
        actor,
        chain: articleId,
        action: 'evidence.added',
        subject,
        data: { claim: claimId, ...source, ...cited },
        at,
      });
      await voidSigned(tx, deskId, articleId, at);
      return only(await readEvidence(tx, actor, { id }, false));
    });
  }

  /** Takes a source back. A claim whose check rests on it is stale from then on. */
  withdraw(actor: Actor, id: string, reason: string): Promise<EvidenceView> {
    return this.database.transaction(async (tx) => {
      const { claimId } = await readEvidenceRow(tx, actor, id);
      const claim = await lockClaim(tx, actor, claimId);
      const at = this.now();
      const evidence = await readEvidenceRow(tx, actor, id);
      if (!mayWithdraw(actor, evidence.addedById)) throw new Forbidden('identity/not-allowed');
      if (evidence.withdrawnAt !== null) throw new Conflict('thing/not-now', { state: 'withdrawn' });
      await tx.evidence.update({ where: { id }, data: { withdrawnAt: at, withdrawnById: actor.userId } });
      const subject = { type: 'evidence', id };
      await record(tx, {
        actor,
        chain: claim.articleId,
        action: 'evidence.withdrawn',
        subject,
        data: { claim: claimId, reason },
        at,
      });
      await voidChecks(tx, claim, id, 'withdrawn', at);
      await voidSigned(tx, actor.deskId, claim.articleId, at);
      const { blind } = await readersClaim(tx, actor, claimId);
      return only(await readEvidence(tx, actor, { id }, blind));
    });
  }

  /** Lays back a source that one has withdrawn. A claim that went stale with it is still to be checked. */
  restore(actor: Actor, id: string): Promise<EvidenceView> {
    return this.database.transaction(async (tx) => {
      const { claimId } = await readEvidenceRow(tx, actor, id);
      const claim = await lockClaim(tx, actor, claimId);
      const at = this.now();
      const evidence = await readEvidenceRow(tx, actor, id);
      if (evidence.withdrawnAt === null) throw new Conflict('thing/not-now', { state: 'standing' });
      if (!mayRestore(actor, evidence)) throw new Forbidden('identity/not-allowed');
      const { factId } = evidence;
      const cited = factId && { factChangedAt: await changeOfFact(tx, actor.deskId, factId) };
      await tx.evidence.update({ where: { id }, data: { withdrawnAt: null, withdrawnById: null, ...cited } });
      const subject = { type: 'evidence', id };
      const data = { claim: claimId, ...cited };
      await record(tx, { actor, chain: claim.articleId, action: 'evidence.restored', subject, data, at });
      await voidSigned(tx, actor.deskId, claim.articleId, at);
      if (await isPageOwed(tx, claim.articleId, evidence))
        await enqueue(tx, 'review.snapshot', `${id}:restored:${at.getTime()}`, {
          ...{ deskId: actor.deskId, evidenceId: id },
        });
      const { blind } = await readersClaim(tx, actor, claimId);
      return only(await readEvidence(tx, actor, { id }, blind));
    });
  }
}

/** True when its page was asked for and then, because it was withdrawn, neither kept nor missed. */
async function isPageOwed(
  tx: Tx,
  chainId: string,
  { id, snapshotSha256, snapshotFailure }: Evidence,
): Promise<boolean> {
  if (snapshotSha256 !== null || snapshotFailure !== null) return false;
  const asked = { chainId, action: 'evidence.snapshot_asked', body: { contains: `"${id}"` } };
  return (await tx.auditEntry.count({ where: asked })) > 0;
}

async function mustHaveFact(tx: Tx, actor: Actor, factId: string): Promise<void> {
  const { facts } = await factsOf(tx, actor.deskId);
  if (!facts.some(({ id }) => id === factId)) throw new Missing();
}
