import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Actor } from '#core';
import { notificationView, RemindersService, type Inbox, type NotificationView } from '#reminders';
import { Allow, By } from '../http/allow.js';
import { id } from '../http/id.js';
import { inbox, inboxQuery } from './reminders.schema.js';

@ApiTags('reminders')
@Controller('notifications')
export class NotificationsController {
  constructor(private readonly reminders: RemindersService) {}

  @ApiOperation({ summary: 'My notifications, the newest first, and how many I have not read.' })
  @Get()
  @Allow('member')
  @ApiOkResponse({ standardSchema: inbox })
  list(@By() actor: Actor, @Query({ schema: inboxQuery }) query: z.infer<typeof inboxQuery>): Promise<Inbox> {
    return this.reminders.notifications(actor, query);
  }

  @ApiOperation({ summary: 'I have read this.' })
  @Post(':id/read')
  @Allow('member')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: notificationView })
  read(@By() actor: Actor, @Param('id', { schema: id }) notificationId: string): Promise<NotificationView> {
    return this.reminders.read(actor, notificationId);
  }

  @ApiOperation({ summary: 'I am done with this.' })
  @Post(':id/done')
  @Allow('member')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: notificationView })
  done(@By() actor: Actor, @Param('id', { schema: id }) notificationId: string): Promise<NotificationView> {
    return this.reminders.done(actor, notificationId);
  }
}
