import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { ArticlesModule } from '#articles';
import { ClaimsModule } from '#claims';
import type { Env, Logger } from '#config';
import { CorrectionsModule } from '#corrections';
import { GroundModule } from '#database';
import { IdentityModule } from '#identity';
import { RemindersModule } from '#reminders';
import { ReportsModule } from '#reports';
import { ReviewModule } from '#review';
import { ArticlesController } from './articles/articles.controller.js';
import { ClaimsController } from './claims/claims.controller.js';
import { CorrectionsController } from './corrections/corrections.controller.js';
import { FactsController } from './facts/facts.controller.js';
import { EventsController } from './events/events.controller.js';
import { Feed } from './events/feed.js';
import { ActorGuard } from './http/actor.guard.js';
import { EtagInterceptor } from './http/etag.interceptor.js';
import { HealthController } from './http/health.controller.js';
import { IdempotencyInterceptor } from './http/idempotency.interceptor.js';
import { KnownSecrets } from './http/known-secrets.js';
import { ProblemFilter } from './http/problem.filter.js';
import { validation } from './http/validation.js';
import { PeopleController } from './identity/people.controller.js';
import { SessionsController } from './identity/sessions.controller.js';
import { TokensController } from './identity/tokens.controller.js';
import { JobsController } from './operations/jobs.controller.js';
import { JobsService } from './operations/jobs.service.js';
import { Metrics } from './operations/metrics.js';
import { MetricsController } from './operations/metrics.controller.js';
import { CalendarController } from './reminders/calendar.controller.js';
import { NotificationsController } from './reminders/notifications.controller.js';
import { PreferencesController } from './reminders/preferences.controller.js';
import { PolicyController } from './reminders/policy.controller.js';
import { RemindersController } from './reminders/reminders.controller.js';
import { WebhooksController } from './reminders/webhooks.controller.js';
import { CheckpointsController } from './reports/checkpoints.controller.js';
import { ReportJobsController } from './reports/report-jobs.controller.js';
import { ReportsController } from './reports/reports.controller.js';
import { AnswerController } from './review/answer.controller.js';
import { AssignmentsController } from './review/assignments.controller.js';
import { ChecksController } from './review/checks.controller.js';
import { DecisionsController } from './review/decisions.controller.js';
import { GateController } from './review/gate.controller.js';
import { HistoryController } from './review/history.controller.js';
import { IssuesController } from './review/issues.controller.js';
import { LintController } from './review/lint.controller.js';
import { PresenceController } from './review/presence.controller.js';
import { QuestionsController } from './review/questions.controller.js';

/** The API: the chapters in story order, and what HTTP adds to all of them. */
@Module({})
export class ApiModule {
  static of(env: Env, log: Logger): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        GroundModule.of(env, log),
        IdentityModule,
        ArticlesModule,
        ClaimsModule,
        ReviewModule,
        CorrectionsModule,
        ReportsModule,
        RemindersModule,
      ],
      controllers: [
        HealthController,
        SessionsController,
        PeopleController,
        TokensController,
        ArticlesController,
        ClaimsController,
        FactsController,
        AssignmentsController,
        ChecksController,
        QuestionsController,
        AnswerController,
        DecisionsController,
        HistoryController,
        PresenceController,
        IssuesController,
        LintController,
        GateController,
        CorrectionsController,
        ReportsController,
        PolicyController,
        CalendarController,
        PreferencesController,
        CheckpointsController,
        ReportJobsController,
        RemindersController,
        NotificationsController,
        WebhooksController,
        EventsController,
        JobsController,
        MetricsController,
      ],
      providers: [
        Feed,
        JobsService,
        KnownSecrets,
        Metrics,
        { provide: APP_FILTER, useValue: new ProblemFilter(log) },
        { provide: APP_GUARD, useClass: ActorGuard },
        { provide: APP_PIPE, useValue: validation },
        { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
      ],
    };
  }
}
