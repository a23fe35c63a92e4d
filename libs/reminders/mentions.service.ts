import { Inject, Injectable } from '@nestjs/common';
import { record } from '#audit';
import type { Env } from '#config';
import { newId, stetFor, type Clock } from '#core';
import { CLOCK, Database, ENV } from '#database';
import { holdNames } from '#identity';
import { localeOf, mentionMessage } from './domain/index.js';
import { digestFor, mail } from './digests.service.js';
import { readersOf, wayTo } from './preferences.service.js';

/** Tells people that they are named in a comment. */
@Injectable()
export class MentionsService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** One notification for each of them, and a mail where there is a mail server; once, however often it is asked. */
  tell(deskId: string, commentId: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const comment = await tx.comment.findFirst({
        where: { id: commentId, deskId },
        include: { claim: { include: { article: true } }, issue: { include: { article: true } } },
      });
      const about = comment?.claim ?? comment?.issue;
      if (comment === null || about === null || about === undefined) return;
      await holdNames(tx, [comment.byId, ...comment.mentions]);
      const by = await tx.user.findUniqueOrThrow({ where: { id: comment.byId } });
      const keyOf = (reader: string) => `mention:${commentId}:${reader}`;
      const members = await tx.user.findMany({
        where: { id: { in: comment.mentions }, disabledAt: null, memberships: { some: { deskId } } },
      });
      const told = await tx.notification.findMany({
        where: { key: { in: members.map(({ id }) => keyOf(id)) } },
      });
      const readers = members.filter(({ id }) => !told.some(({ userId }) => userId === id));
      if (readers.length === 0) return;
      const desk = await tx.desk.findUniqueOrThrow({
        where: { id: deskId },
        select: { settings: true, timeZone: true },
      });
      const thing = comment.claim === null ? 'issue' : 'claim';
      const ways = await readersOf(
        tx,
        deskId,
        readers.map(({ id }) => id),
      );
      const at = this.now();
      // The record before the digest, as everyone who holds both.
      await record(tx, {
        actor: stetFor(deskId),
        chain: about.articleId,
        action: 'mention.sent',
        subject: { type: 'comment', id: commentId },
        data: { to: readers.map(({ id }) => id) },
        at,
      });
      for (const reader of readers) {
        const occasion = {
          by: by.name,
          articleTitle: about.article.title,
          thing,
          number: about.number,
        } as const;
        const notification = {
          id: newId(),
          ...{
            deskId,
            articleId: about.articleId,
            userId: reader.id,
            kind: 'mention',
            key: keyOf(reader.id),
          },
          ...mentionMessage(occasion, localeOf(reader.locale)),
          link: `/articles/${about.articleId}?${thing}=${about.id}`,
        };
        const to = { deskId, recipientId: reader.id, ...desk };
        const way = wayTo(ways.get(reader.id)!, { kind: 'mention', rung: 1, ...desk });
        const byMail = this.env.smtpUrl !== undefined;
        const readAt = way.inbox === 'off' ? at : null;
        const digestId = byMail && way.mail === 'digest' ? await digestFor(tx, to, at) : null;
        await tx.notification.create({ data: { ...notification, readAt, digestId } });
        if (byMail && way.mail === 'now') await mail(tx, this.env, deskId, notification.id);
      }
    });
  }
}
