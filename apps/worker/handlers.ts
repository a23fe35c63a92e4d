import type { INestApplicationContext } from '@nestjs/common';
import { ExtractService } from '#claims';
import {
  DeliveryService,
  DigestsService,
  HookService,
  PlanningService,
  SendingService,
  WatchingService,
} from '#reminders';
import { LintService } from '#review';
import type { Handlers } from './consumer.js';

/** Every job and the one call that does it. */
export function handlersOf(app: INestApplicationContext): Handlers {
  return {
    'claims.extract': ({ deskId, revisionId }) => app.get(ExtractService).extract(deskId, revisionId),
    'review.lint': ({ deskId, revisionId }) => app.get(LintService).read(deskId, revisionId),
    'reminders.plan': ({ deskId, assignmentId }) => app.get(PlanningService).plan(deskId, assignmentId),
    'reminders.watch': ({ deskId, type, id }) => app.get(WatchingService).watch(deskId, type, id),
    'reminders.send': ({ deskId, reminderId }) => app.get(SendingService).send(deskId, reminderId),
    'reminders.digest': ({ deskId, digestId }) => app.get(DigestsService).send(deskId, digestId),
    'reminders.hook': ({ deskId, deliveryId }) => app.get(HookService).deliver(deskId, deliveryId),
    'reminders.deliver': ({ deskId, deliveryId }) => app.get(DeliveryService).deliver(deskId, deliveryId),
  };
}
