import { readRevision } from '#articles';
import { Conflict, type Actor } from '#core';
import type { Tx } from '#database';
import { byPlace, overlaps, type Span } from '#text';
import type { LockedClaim } from './claims.repository.js';
import { findStanding } from './extract.repository.js';

/**
 * A claim that was set aside stands again only while some of its words are in no newer claim, and no other has exactly them;
 * `claim` is as the caller locked it, with its article.
 * @throws Conflict `claim/words-taken`.
 */
export async function mustHaveItsWords(tx: Tx, actor: Actor, claim: LockedClaim): Promise<void> {
  if (!ASIDE.has(claim.status)) return;
  const { id: revision, text } = await readRevision(tx, actor, claim.articleId);
  const standing = await findStanding(tx, revision);
  const place = standing.find(({ id }) => id === claim.id);
  if (place === undefined) return;
  const isSame = ({ start, end }: Span) => start === place.start && end === place.end;
  // Ids grow with time: what stood beside it before may stand beside it again.
  const others = standing
    .filter(
      (one) => one !== place && !one.isAside && (one.id > claim.id ? overlaps(one, place) : isSame(one)),
    )
    .sort(byPlace);
  let free = '';
  let rest = place.start;
  for (const { start, end } of others) {
    free += text.slice(rest, Math.max(rest, start));
    rest = Math.max(rest, end);
  }
  free += text.slice(rest, place.end);
  if (free.trim() === '') throw new Conflict('claim/words-taken', { claimIds: others.map(({ id }) => id) });
}

const ASIDE: ReadonlySet<string> = new Set(['withdrawn', 'duplicate']);
