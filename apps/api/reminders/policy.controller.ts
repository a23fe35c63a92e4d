import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Actor } from '#core';
import { PolicyService, policyView, rehearsalView, type PolicyView, type RehearsalView } from '#reminders';
import { Allow, By } from '../http/allow.js';
import { IfMatch } from '../http/if-match.js';
import { dryRunBody, policyBody } from './reminders.schema.js';

@ApiTags('reminders')
@Controller('reminders/policy')
export class PolicyController {
  constructor(private readonly policy: PolicyService) {}

  @ApiOperation({ summary: 'How the desk reminds: all of it, the defaults included.' })
  @Get()
  @Allow('member')
  @ApiOkResponse({ standardSchema: policyView })
  read(@By() actor: Actor): Promise<PolicyView> {
    return this.policy.read(actor);
  }

  @ApiOperation({ summary: 'Decide how the desk reminds; what is left out is as Stet has it.' })
  @Put()
  @Allow('desk.settings')
  @ApiOkResponse({ standardSchema: policyView })
  change(
    @By() actor: Actor,
    @IfMatch() version: number,
    @Body({ schema: policyBody }) body: z.infer<typeof policyBody>,
  ): Promise<PolicyView> {
    return this.policy.change(actor, version, body);
  }

  @ApiOperation({
    summary: 'Who would have been told what in that time with these settings; nothing is changed or sent.',
  })
  @Post('dry-run')
  @Allow('desk.settings')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: rehearsalView })
  dryRun(
    @By() actor: Actor,
    @Body({ schema: dryRunBody }) { settings, from, to }: z.infer<typeof dryRunBody>,
  ): Promise<RehearsalView> {
    return this.policy.dryRun(actor, settings, from, to);
  }
}
