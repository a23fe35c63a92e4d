import { Inject, Injectable } from '@nestjs/common';
import type { Env } from '#config';
import { newId } from '#core';
import { Database, ENV } from '#database';
import { enqueue } from '#queue';
import { localeOf, mentionMessage } from './domain/index.js';
import { messageIdOf } from './mailer.js';

/** Tells people that they are named in a comment. */
@Injectable()
export class MentionsService {
  constructor(
    private readonly database: Database,
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
      const by = await tx.user.findUniqueOrThrow({ where: { id: comment.byId } });
      const readers = await tx.user.findMany({
        where: { id: { in: comment.mentions }, disabledAt: null, memberships: { some: { deskId } } },
      });
      const thing = comment.claim === null ? 'issue' : 'claim';
      for (const reader of readers) {
        const key = `mention:${commentId}:${reader.id}`;
        if ((await tx.notification.count({ where: { key } })) > 0) continue;
        const occasion = {
          by: by.name,
          articleTitle: about.article.title,
          thing,
          number: about.number,
        } as const;
        const notification = {
          id: newId(),
          ...{ deskId, articleId: about.articleId, userId: reader.id, kind: 'mention', key },
          ...mentionMessage(occasion, localeOf(reader.locale)),
          link: `/articles/${about.articleId}?${thing}=${about.id}`,
        };
        await tx.notification.create({ data: notification });
        if (this.env.smtpUrl === undefined) continue;
        const id = newId();
        const messageId = messageIdOf(id, this.env.mailFrom);
        const delivery = { id, notificationId: notification.id, channel: 'mail', messageId };
        await tx.delivery.create({ data: delivery });
        await enqueue(tx, 'reminders.deliver', id, { deskId, deliveryId: id });
      }
    });
  }
}
