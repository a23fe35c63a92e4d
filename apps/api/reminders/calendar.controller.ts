import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Actor } from '#core';
import { CalendarService, calendarView, policyView, type CalendarView, type PolicyView } from '#reminders';
import { Allow, By } from '../http/allow.js';
import { IfMatch } from '../http/if-match.js';
import { calendarBody } from './calendar.schema.js';

@ApiTags('reminders')
@Controller('reminders/policy/calendar')
export class CalendarController {
  constructor(private readonly calendar: CalendarService) {}

  @ApiOperation({
    summary: 'The days that an iCalendar file would add to those on which nobody works; changes nothing.',
  })
  @Post('preview')
  @Allow('desk.settings')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: calendarView })
  preview(
    @By() actor: Actor,
    @Body({ schema: calendarBody }) body: z.infer<typeof calendarBody>,
  ): Promise<CalendarView> {
    return this.calendar.preview(actor, body);
  }

  @ApiOperation({ summary: 'Add the days of an iCalendar file to those on which nobody works.' })
  @Post()
  @Allow('desk.settings')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: policyView })
  take(
    @By() actor: Actor,
    @IfMatch() version: number,
    @Body({ schema: calendarBody }) body: z.infer<typeof calendarBody>,
  ): Promise<PolicyView> {
    return this.calendar.take(actor, version, body);
  }
}
