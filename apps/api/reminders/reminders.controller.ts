import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Actor, Page } from '#core';
import { RemindersService, reminderView, type ReminderView } from '#reminders';
import { Allow, By } from '../http/allow.js';
import { id } from '../http/id.js';
import { pageOf } from '../http/paging.js';
import { acknowledgeBody, dismissalBody, remindersQuery, snoozeBody } from './reminders.schema.js';

@ApiTags('reminders')
@Controller('reminders')
export class RemindersController {
  constructor(private readonly reminders: RemindersService) {}

  @ApiOperation({
    summary: 'The reminders of an assignment, or mine: those to come, those sent, and why others were not.',
  })
  @Get()
  @Allow('member')
  @ApiOkResponse({ standardSchema: pageOf(reminderView) })
  list(
    @By() actor: Actor,
    @Query({ schema: remindersQuery }) query: z.infer<typeof remindersQuery>,
  ): Promise<Page<ReminderView>> {
    return this.reminders.list(actor, query);
  }

  @ApiOperation({ summary: 'I know: no more of this kind about this assignment.' })
  @Post(':id/acknowledge')
  @Allow('member')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: reminderView })
  acknowledge(
    @By() actor: Actor,
    @Param('id', { schema: id }) reminderId: string,
    @Body({ schema: acknowledgeBody }) body: z.infer<typeof acknowledgeBody>,
  ): Promise<ReminderView> {
    return this.reminders.acknowledge(actor, reminderId, body.reason);
  }

  @ApiOperation({ summary: 'Tell me again then.' })
  @Post(':id/snooze')
  @Allow('member')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: reminderView })
  snooze(
    @By() actor: Actor,
    @Param('id', { schema: id }) reminderId: string,
    @Body({ schema: snoozeBody }) body: z.infer<typeof snoozeBody>,
  ): Promise<ReminderView> {
    return this.reminders.snooze(actor, reminderId, body.until, body.reason);
  }

  @ApiOperation({ summary: 'No more about the same thing, for this reason.' })
  @Post(':id/dismiss')
  @Allow('member')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: reminderView })
  dismiss(
    @By() actor: Actor,
    @Param('id', { schema: id }) reminderId: string,
    @Body({ schema: dismissalBody }) body: z.infer<typeof dismissalBody>,
  ): Promise<ReminderView> {
    return this.reminders.dismiss(actor, reminderId, body.reason);
  }
}
