import { Inject, Injectable } from '@nestjs/common';
import { keyedHash, record } from '#audit';
import { newId, type Actor, type Clock } from '#core';
import { CLOCK, Database } from '#database';
import { articleOfClaim } from './checks.repository.js';
import { readComments } from './claim-file.reading.js';
import type { CommentView } from './review.views.js';
import { only } from './rows.js';

/** What people say to each other about a claim. The record holds only a hash of their words, with a key of
 * their own. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  add(actor: Actor, claimId: string, text: string): Promise<CommentView> {
    const at = this.now();
    return this.database.transaction(async (tx) => {
      const articleId = await articleOfClaim(tx, actor, claimId);
      const id = newId();
      await tx.comment.create({
        data: { id, deskId: actor.deskId, claimId, byId: actor.userId!, text, createdAt: at },
      });
      const subject = { type: 'comment', id };
      const data = { claim: claimId, hmac: await keyedHash(tx, actor.userId!, text) };
      await record(tx, { actor, chain: articleId, action: 'comment.added', subject, data, at });
      return only(await readComments(tx, { id }));
    });
  }
}
