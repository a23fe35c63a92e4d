import { Module } from '@nestjs/common';
import { CalendarService } from './calendar.service.js';
import { DeliveryService } from './delivery.service.js';
import { ForgettingService } from './forgetting.service.js';
import { HookService } from './hook.service.js';
import { Mailer } from './mailer.js';
import { MentionsService } from './mentions.service.js';
import { PlanningService } from './planning.service.js';
import { DigestsService } from './digests.service.js';
import { PreferencesService } from './preferences.service.js';
import { PolicyService } from './policy.service.js';
import { ReplanningService } from './replanning.service.js';
import { RemindersService } from './reminders.service.js';
import { SendingService } from './sending.service.js';
import { WatchingService } from './watching.service.js';
import { WebhooksService } from './webhooks.service.js';

const services = [
  PlanningService,
  ReplanningService,
  PolicyService,
  CalendarService,
  PreferencesService,
  WebhooksService,
  HookService,
  DigestsService,
  WatchingService,
  SendingService,
  DeliveryService,
  ForgettingService,
  RemindersService,
  MentionsService,
];

@Module({ providers: [Mailer, ...services], exports: services })
export class RemindersModule {}
