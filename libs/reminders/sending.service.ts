import { Inject, Injectable } from '@nestjs/common';
import type { Env } from '#config';
import { newId, stetFor, type Clock } from '#core';
import { CLOCK, Database, ENV, type Tx } from '#database';
import { releaseAbandoned } from '#review';
import { rungOf } from './domain/index.js';
import { digestFor, mail } from './digests.service.js';
import { moveReminder } from './moves.js';
import { wayTo } from './preferences.service.js';
import { tellHooks } from './hook.service.js';
import { holdCase, readCase, type AnyCase } from './reminders.repository.js';
import { quietFor, standingOf, type Standing } from './standing.js';

/** Sends the reminders that are due. */
@Injectable()
export class SendingService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /**
   * Decides again whether a reminder still holds. If it does, it becomes a notification, and a mail on its way where there
   * is a mail server; if not, it is cancelled with the reason; while the desk wants quiet, or work goes on, it is held back.
   * Once, however often it is asked.
   */
  send(deskId: string, reminderId: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      await holdCase(tx, deskId, reminderId);
      const found = await readCase(tx, deskId, reminderId);
      if (found === undefined || !found.isDue || !WAITING.has(found.status)) return;
      const actor = stetFor(deskId);
      const at = this.now();
      const standing = await standingOf(tx, found, at);
      const { reason } = standing;
      const until = standing.until ?? (reason === undefined ? quietFor(found, standing, at) : undefined);
      if (until !== undefined) {
        const why = reason ?? 'quiet_hours';
        const changes = { dueAt: until, queuedAt: null, reason: why };
        await moveReminder(tx, actor, found, 'hold_back', changes, at, {
          until: until.toISOString(),
          reason: why,
        });
        return;
      }
      if (reason !== undefined) {
        await moveReminder(tx, actor, found, 'cancel', { reason }, at, { reason });
        return;
      }
      if (rungOf(found.step).kind === 'abandoned') await releaseAbandoned(tx, deskId, found.subjectId, at);
      const notificationId = await this.notify(tx, found, standing);
      await moveReminder(tx, actor, found, 'send', { sentAt: at, reason: null }, at, {
        notification: notificationId,
      });
    });
  }

  private async notify(tx: Tx, found: AnyCase, { message, link }: Standing): Promise<string> {
    const { id: reminderId, deskId, articleId, recipientId: userId, step, settings } = found;
    const { kind, rung } = rungOf(step);
    const at = this.now();
    const way = await wayTo(tx, { deskId, userId }, { kind, rung, settings });
    const byMail = this.env.smtpUrl !== undefined;
    const notification = {
      id: newId(),
      ...{ deskId, articleId, reminderId, userId, kind },
      // One per person, subject, round and step, ever; and one more each time its reader has put it off.
      key: found.snoozes === 0 ? found.key : `${found.key}:${found.snoozes}`,
      ...message,
      link,
      readAt: way.inbox === 'off' ? at : null,
      digestId: byMail && way.mail === 'digest' ? await digestFor(tx, found, at) : null,
    };
    await tx.notification.create({ data: notification });
    await tellHooks(tx, found, message, new URL(link, this.env.publicUrl).href, at);
    if (byMail && way.mail === 'now') await mail(tx, this.env, deskId, notification.id);
    return notification.id;
  }
}

const WAITING: ReadonlySet<string> = new Set(['scheduled', 'snoozed', 'suppressed']);
