import { Body, Controller, Get, Header, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#core';
import { PreferencesService, preferencesView, type PreferencesView } from '#reminders';
import { Allow, By } from '../http/allow.js';
import { preferencesBody } from './reminders.schema.js';
import { stoppedPage, stopPage } from './stop-page.js';

const token = z.string().regex(/^[\w-]{60,100}$/);

@ApiTags('reminders')
@Controller('notifications')
export class PreferencesController {
  constructor(private readonly preferences: PreferencesService) {}

  @ApiOperation({ summary: 'How I hear of each kind of thing, and the least that the desk wants.' })
  @Get('preferences')
  @Allow('member')
  @ApiOkResponse({ standardSchema: preferencesView })
  read(@By() actor: Actor): Promise<PreferencesView> {
    return this.preferences.read(actor);
  }

  @ApiOperation({ summary: 'How I want to hear of things; what I leave out is as Stet has it.' })
  @Put('preferences')
  @Allow('member')
  @ApiOkResponse({ standardSchema: preferencesView })
  change(
    @By() actor: Actor,
    @Body({ schema: preferencesBody }) body: z.infer<typeof preferencesBody>,
  ): Promise<PreferencesView> {
    return this.preferences.change(actor, body);
  }

  @ApiOperation({ summary: 'My address is right after all: send mail there again.' })
  @Post('address/confirm')
  @Allow('member')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: preferencesView })
  confirm(@By() actor: Actor): Promise<PreferencesView> {
    return this.preferences.confirmAddress(actor);
  }

  @ApiOperation({
    summary: 'The page of a stop link. Looking at it stops nothing: mail scanners follow links.',
  })
  @Get('stop/:token')
  @Allow('anyone')
  @ApiExcludeEndpoint()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(@Param('token', { schema: token }) stop: string): Promise<string> {
    return stopPage(await this.preferences.readStop(stop));
  }

  @ApiOperation({ summary: 'Stops it: the button of the page, or the mail program by itself (RFC 8058).' })
  @Post('stop/:token')
  @Allow('anyone')
  @HttpCode(200)
  @ApiExcludeEndpoint()
  @Header('content-type', 'text/html; charset=utf-8')
  async stop(@Param('token', { schema: token }) stop: string): Promise<string> {
    await this.preferences.stop(stop);
    return stoppedPage(await this.preferences.readStop(stop));
  }
}
