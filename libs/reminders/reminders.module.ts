import { Module } from '@nestjs/common';
import { DeliveryService } from './delivery.service.js';
import { ForgettingService } from './forgetting.service.js';
import { Mailer } from './mailer.js';
import { MentionsService } from './mentions.service.js';
import { PlanningService } from './planning.service.js';
import { RemindersService } from './reminders.service.js';
import { SendingService } from './sending.service.js';

const services = [
  PlanningService,
  SendingService,
  DeliveryService,
  ForgettingService,
  RemindersService,
  MentionsService,
];

@Module({ providers: [Mailer, ...services], exports: services })
export class RemindersModule {}
