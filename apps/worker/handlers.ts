import type { INestApplicationContext } from '@nestjs/common';
import { ExtractService } from '#claims';
import { CorrectionsService } from '#corrections';
import {
  DeliveryService,
  DigestsService,
  ForgettingService,
  HookService,
  MentionsService,
  PlanningService,
  ReplanningService,
  SendingService,
  WatchingService,
} from '#reminders';
import { ReportJobsService } from '#reports';
import {
  AssignmentsService,
  FactChangeService,
  GatePolicyService,
  LintService,
  QuestionsService,
  SnapshotsService,
} from '#review';
import type { Handlers } from './consumer.js';

/** Every job and the one call that does it. */
export function handlersOf(app: INestApplicationContext): Handlers {
  return {
    'claims.extract': ({ deskId, revisionId }) => app.get(ExtractService).extract(deskId, revisionId),
    'review.lint': ({ deskId, revisionId }) => app.get(LintService).read(deskId, revisionId),
    'review.snapshot': ({ deskId, evidenceId }) => app.get(SnapshotsService).take(deskId, evidenceId),
    'review.recheck_evidence': ({ deskId, evidenceId }) =>
      app.get(SnapshotsService).recheck(deskId, evidenceId),
    'review.fact_changed': ({ deskId, factId }) => app.get(FactChangeService).follow(deskId, factId),
    'review.release': ({ deskId, userId }) => app.get(AssignmentsService).releaseAll(deskId, userId),
    'review.forget': ({ deskId, userId }) => app.get(QuestionsService).forget(deskId, userId),
    'reminders.forget': ({ deskId, userId }) => app.get(ForgettingService).forget(deskId, userId),
    'reminders.plan': ({ deskId, assignmentId }) => app.get(PlanningService).plan(deskId, assignmentId),
    'reminders.watch': ({ deskId, type, id }) => app.get(WatchingService).watch(deskId, type, id),
    'reminders.replan': ({ deskId, version, after }) =>
      app.get(ReplanningService).replan(deskId, version, after),
    'reminders.send': ({ deskId, reminderIds }) => app.get(SendingService).send(deskId, reminderIds),
    'reminders.digest': ({ deskId, digestId }) => app.get(DigestsService).send(deskId, digestId),
    'reminders.hook': ({ deskId, deliveryId }) => app.get(HookService).deliver(deskId, deliveryId),
    'reminders.mention': ({ deskId, commentId }) => app.get(MentionsService).tell(deskId, commentId),
    'reminders.deliver': ({ deskId, deliveryId }) => app.get(DeliveryService).deliver(deskId, deliveryId),
    'review.gate_policy_changed': ({ deskId }) => app.get(GatePolicyService).follow(deskId),
    'corrections.follow_issue': ({ deskId, issueId }) =>
      app.get(CorrectionsService).followIssue(deskId, issueId),
    'claims.index': ({ deskId, revisionId }) => app.get(ExtractService).index(deskId, revisionId),
    'reports.make': ({ deskId, reportId }) => app.get(ReportJobsService).make(deskId, reportId),
  };
}
