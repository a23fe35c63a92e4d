import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { keyedHash, record } from '#audit';
import {
  fromCursor,
  Invalid,
  Missing,
  newId,
  toPage,
  type Actor,
  type Clock,
  type Page,
  type PageRequest,
} from '#core';
import { CLOCK, Database, Prisma, type Tx } from '#database';
import { readKnownNames, type KnownName } from '#identity';
import { enqueue } from '#queue';
import { articleOfClaim } from './checks.repository.js';
import { readComments } from './claim-file.reading.js';
import { mentionedIn, withReferences } from './domain/index.js';
import type { CommentView } from './review.views.js';
import { only } from './rows.js';

/** What someone says; `mentions` are members who are to hear of it, beside those whom the text names as `@name`. */
export interface NewComment {
  readonly text: string;
  readonly mentions: readonly string[];
}

/** What a comment is about. */
type About = { readonly claimId: string } | { readonly issueId: string };

/** What a cursor of this list holds. */
const sortKey = z.tuple([z.iso.datetime(), z.uuid()]);

/** What people say to each other about a claim or an issue. Who is named is kept by id. The record holds only a keyed hash. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** Says something about a claim. @throws Invalid `review/not-a-member`. */
  addToClaim(actor: Actor, claimId: string, comment: NewComment): Promise<CommentView> {
    return this.add(actor, { claimId }, comment, (tx) => articleOfClaim(tx, actor, claimId));
  }

  /** Says something about an issue. @throws Invalid `review/not-a-member`. */
  addToIssue(actor: Actor, issueId: string, comment: NewComment): Promise<CommentView> {
    return this.add(actor, { issueId }, comment, (tx) => articleOfIssue(tx, actor, issueId));
  }

  /** What was said about an issue, the oldest first. @throws Missing. */
  async ofIssue(actor: Actor, issueId: string, { after, size }: PageRequest): Promise<Page<CommentView>> {
    await articleOfIssue(this.database.reader, actor, issueId);
    const [at, id] = fromCursor(after, sortKey) ?? ['-infinity', newId(0)];
    const later = Prisma.sql`t."issueId" = ${issueId}::uuid
      AND (t."createdAt", t.id) > (${at}::timestamptz, ${id}::uuid)`;
    const rows = await readComments(this.database.reader, later, size + 1);
    return toPage(
      rows,
      size,
      (row) => [row.createdAt, row.id],
      (row) => row,
    );
  }

  private add(
    actor: Actor,
    about: About,
    { text, mentions }: NewComment,
    articleOf: (tx: Tx) => Promise<string>,
  ): Promise<CommentView> {
    const at = this.now();
    return this.database.transaction(async (tx) => {
      const articleId = await articleOf(tx);
      const asksForPeople = mentions.length > 0 || text.includes('@');
      const people = asksForPeople ? await readKnownNames(tx, actor.deskId) : [];
      const named = mentioned(actor, text, mentions, people);
      const kept = withReferences(text, people);
      const id = newId();
      const { deskId, userId } = actor;
      await tx.comment.create({
        data: { ...about, id, deskId, byId: userId!, text: kept, mentions: named, createdAt: at },
      });
      const [subject, thing] = Object.entries(about)[0]!;
      const hmac = await keyedHash(tx, actor.userId!, kept);
      await record(tx, {
        actor,
        chain: articleId,
        action: 'comment.added',
        subject: { type: 'comment', id },
        data: { [subject === 'claimId' ? 'claim' : 'issue']: thing, hmac, mentions: named },
        at,
      });
      if (named.length > 0) await enqueue(tx, 'reminders.mention', id, { deskId, commentId: id });
      return only(await readComments(tx, Prisma.sql`t.id = ${id}::uuid`, 1));
    });
  }
}

/**
 * Who is named, but for the one who writes; in the text also those who are not let in, who are told nothing.
 * @throws Invalid when one of the ids is not a member's.
 */
function mentioned(
  actor: Actor,
  text: string,
  ids: readonly string[],
  people: readonly KnownName[],
): string[] {
  const unknown = ids.filter((id) => !people.some((one) => one.id === id && one.isLetIn));
  if (unknown.length > 0) throw new Invalid('review/not-a-member', { mentions: unknown });
  return [...new Set([...ids, ...mentionedIn(text, people)])].filter((id) => id !== actor.userId);
}

/** @throws Missing when the desk has no such issue. */
async function articleOfIssue(tx: Tx, actor: Actor, id: string): Promise<string> {
  const issue = await tx.issue.findUnique({
    where: { id, deskId: actor.deskId },
    select: { articleId: true },
  });
  if (issue === null) throw new Missing();
  return issue.articleId;
}
