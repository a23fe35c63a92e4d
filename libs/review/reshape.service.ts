import { Inject, Injectable } from '@nestjs/common';
import { lockArticle, readRevision } from '#articles';
import { recordAll } from '#audit';
import {
  lockClaim,
  makeClaims,
  moveClaim,
  readClaim,
  RISKS,
  type ClaimView,
  type LockedClaim,
} from '#claims';
import { Conflict, Invalid, Missing, type Actor, type Clock } from '#core';
import { CLOCK, Database, type Issue, type Tx } from '#database';
import { contains, cover, overlaps, type Span } from '#text';
import { articleOfClaim } from './checks.repository.js';
import { claimAt } from './domain/index.js';
import { withdrawQuestions } from './end-question.js';
import { placeOfClaim } from './issues.repository.js';
import { cancelAssignments } from './moves.js';
import type { SplitView } from './review.views.js';

/** UTF-16 code units that one claim may cover. */
const LONGEST = 3000;

/** A claim as someone has seen it. */
export interface SeenClaim {
  readonly id: string;
  readonly version: number;
}

/**
 * Makes several claims of one, and one of several. The old ones stay with all that lies on them, aside: the one that was split
 * is withdrawn, those that were merged are duplicates of the new one. Issues go with their words: to the part that they
 * touch, or to the one that all became. New ones are as risky as the old, and nobody becomes their maker who did not make
 * the old: the maker of a claim may withdraw it.
 */
@Injectable()
export class ReshapeService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /**
   * Splits a claim into parts of its words, as they stand in the newest revision; together they have all of them.
   * @throws Invalid `claim/bad-parts` when a part lies outside of it, two overlap or a word is left out; what `makeClaims`
   * throws.
   */
  split(
    actor: Actor,
    id: string,
    version: number,
    parts: readonly Span[],
    reason: string,
  ): Promise<SplitView> {
    return this.database.transaction(async (tx) => {
      const at = this.now();
      const article = await lockArticle(tx, actor, await articleOfClaim(tx, actor, id));
      const claim = await lockClaim(tx, actor, id, version);
      const place = await standingPlace(tx, actor, id);
      const inOrder = [...parts].sort((one, other) => one.start - other.start);
      const apart = inOrder.every((part, index) => index === 0 || !overlaps(inOrder[index - 1]!, part));
      const revision = await readRevision(tx, actor, article.id);
      const isWhole = leftOut(revision.text, place, inOrder).trim() === '';
      if (!apart || !isWhole || !parts.every((part) => contains(place, part)))
        throw new Invalid('claim/bad-parts', { ...place });
      const issues = await lockIssuesOf(tx, [id]);
      const { risk, createdById } = claim;
      const wanted = inOrder.map((part) => ({ ...part, risk, createdById }));
      // The move first: it says who may.
      const split = await moveClaim(tx, actor, claim, 'split', {}, at, { reason });
      await cancelAssignments(tx, split, at);
      await withdrawQuestions(tx, split, at);
      const made = await makeClaims(tx, actor, article, revision, wanted, at, { splitFrom: id });
      const places = inOrder.map((part, index) => ({ ...part, id: made[index]! }));
      await moveIssues(tx, actor, issues, at, (issue) =>
        issue.revisionNumber === revision.number ? claimAt(places, issue)?.id : undefined,
      );
      return { claims: await readAll(tx, actor, made) };
    });
  }

  /**
   * Merges claims of one article into one that covers the words of all.
   * @throws Conflict `claim/already-made` when one of them covers the others: those are its duplicates; Invalid
   * `claim/bad-parts` when it would be longer than a claim may be.
   */
  merge(actor: Actor, seen: readonly SeenClaim[], reason: string): Promise<ClaimView> {
    return this.database.transaction(async (tx) => {
      const at = this.now();
      const articleId = await articleOfClaim(tx, actor, seen[0]!.id);
      const article = await lockArticle(tx, actor, articleId);
      const claims: LockedClaim[] = [];
      for (const { id, version } of [...seen].sort((one, other) => (one.id < other.id ? -1 : 1))) {
        const claim = await lockClaim(tx, actor, id, version);
        if (claim.articleId !== articleId) throw new Missing();
        claims.push(claim);
      }
      let span: Span | undefined;
      for (const { id } of claims) {
        const place = await standingPlace(tx, actor, id);
        span = span === undefined ? place : cover(span, place);
      }
      if (span!.end - span!.start > LONGEST)
        throw new Invalid('claim/bad-parts', { ...span, longest: LONGEST });
      const risk = RISKS[Math.max(...claims.map((claim) => RISKS.indexOf(claim.risk)))]!;
      const from = claims.map(({ id }) => id);
      const revision = await readRevision(tx, actor, article.id);
      const issues = await lockIssuesOf(tx, from);
      const wanted = [{ ...span!, risk, createdById: makerOf(claims) }];
      const [made] = await makeClaims(tx, actor, article, revision, wanted, at, { mergedFrom: from });
      for (const claim of claims) {
        const merged = await moveClaim(tx, actor, claim, 'merge', { duplicateOfId: made! }, at, { reason });
        await cancelAssignments(tx, merged, at);
        await withdrawQuestions(tx, merged, at);
      }
      await moveIssues(tx, actor, issues, at, () => made!);
      return readClaim(tx, actor, made!);
    });
  }
}

/** Every issue of these claims of one article, locked. */
function lockIssuesOf(tx: Tx, claimIds: readonly string[]): Promise<Issue[]> {
  return tx.$queryRaw`SELECT * FROM "Issue" WHERE "claimId" = ANY(${claimIds}::uuid[]) ORDER BY number FOR UPDATE`;
}

/** Moves issues of one article to the claims that have their words now, and records it; those that `to` names none for stay. */
async function moveIssues(
  tx: Tx,
  actor: Actor,
  issues: readonly Issue[],
  at: Date,
  to: (issue: Issue) => string | undefined,
): Promise<void> {
  const moved = issues.flatMap((issue) => {
    const claim = to(issue);
    return claim === undefined ? [] : [{ ...issue, claim, version: issue.version + 1 }];
  });
  if (moved.length === 0) return;
  const places = moved.map(({ id, claim, version }) => ({ id, claim, version }));
  await tx.$executeRaw`
    UPDATE "Issue" i SET "claimId" = moved.claim, version = moved.version
    FROM jsonb_to_recordset(${JSON.stringify(places)}::jsonb) AS moved (id uuid, claim uuid, version int)
    WHERE i.id = moved.id`;
  const happenings = moved.map(({ id, articleId, claim, claimId: before, version }) => ({
    ...{ actor, chain: articleId, action: 'issue.moved', at },
    subject: { type: 'issue', id },
    data: { claim, before, version },
  }));
  await recordAll(tx, actor.deskId, happenings);
}

/** What the parts, in reading order, leave of the words at a place. */
function leftOut(text: string, place: Span, parts: readonly Span[]): string {
  const ends = [place.start, ...parts.map(({ end }) => end)];
  const starts = [...parts.map(({ start }) => start), place.end];
  return ends.map((end, index) => text.slice(end, starts[index])).join('');
}

/** Who made all of the claims; null when that is no one person. */
function makerOf(claims: readonly LockedClaim[]): string | null {
  const [first, ...others] = claims.map(({ createdById }) => createdById);
  return others.every((other) => other === first) ? first! : null;
}

async function readAll(tx: Tx, actor: Actor, ids: readonly string[]): Promise<ClaimView[]> {
  const claims: ClaimView[] = [];
  for (const id of ids) claims.push(await readClaim(tx, actor, id));
  return claims;
}

/** @throws Conflict `review/words-gone`. */
async function standingPlace(tx: Tx, actor: Actor, id: string): Promise<Span> {
  const { start, end } = await placeOfClaim(tx, actor, id);
  if (start === null || end === null) throw new Conflict('review/words-gone');
  return { start, end };
}
