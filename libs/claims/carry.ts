import { carryOver } from '#text';
import type { Actor } from '#core';
import type { Article, Tx } from '#database';
import { record } from '#audit';
import { enqueue } from '#queue';
import type { ArticleRevision } from '#articles';
import { findAnchoredClaims, lockClaims, saveCarried } from './carry.repository.js';
import type { LockedClaim } from './claims.repository.js';
import { carried, carriedOrphan, type CarriedClaim } from './domain/index.js';

/**
 * Carries every claim of an article, which the caller has locked, from one revision to the next, and asks for the claims
 * of the new words. One entry of the record tells what became of all of them.
 */
export async function carryClaims(
  tx: Tx,
  actor: Actor,
  article: Article,
  before: ArticleRevision,
  after: ArticleRevision,
  at: Date,
): Promise<CarriedClaim<LockedClaim>[]> {
  await lockClaims(tx, article.id);
  const claims = await planCarry(tx, before, after.text);
  await saveCarried(tx, after.id, claims, at);
  await record(tx, {
    actor,
    chain: article.id,
    action: 'claims.carried',
    subject: { type: 'article', id: article.id },
    data: {
      revision: after.number,
      sha256: after.sha256,
      unchanged: claims.filter(({ became }) => became === 'unchanged').length,
      changed: claims
        .filter(({ became }) => became !== 'unchanged')
        .map(({ claim, became, before }) => ({
          ...{ id: claim.id, became, from: before, to: claim.status, round: claim.round },
        })),
    },
    at,
  });
  await enqueue(tx, 'claims.extract', after.id, { deskId: actor.deskId, revisionId: after.id });
  return claims;
}

/** What would become of every claim if the text of the newest revision were changed so; changes nothing. */
export async function planCarry(
  tx: Tx,
  before: ArticleRevision,
  after: string,
): Promise<CarriedClaim<LockedClaim>[]> {
  const anchored = await findAnchoredClaims(tx, before.id);
  const places = anchored.flatMap(({ place }) => place ?? []);
  const spans = carryOver(before.text, after, places).values();
  return anchored.map(({ claim, quote, place }) =>
    place === null ? carriedOrphan(claim, quote, after) : carried(claim, quote, spans.next().value!, after),
  );
}
