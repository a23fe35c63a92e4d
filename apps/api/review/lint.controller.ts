import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Actor } from '#core';
import { LintPolicyService, lintPolicyView, type LintPolicyView } from '#review';
import { Allow, By } from '../http/allow.js';
import { IfMatch } from '../http/if-match.js';
import { lintPolicyBody } from './review.schema.js';

@ApiTags('lint')
@Controller('lint')
export class LintController {
  constructor(private readonly policy: LintPolicyService) {}

  @ApiOperation({ summary: 'Which rules the desk listens to, and all that there are.' })
  @Get('policy')
  @Allow('member')
  @ApiOkResponse({ standardSchema: lintPolicyView })
  read(@By() actor: Actor): Promise<LintPolicyView> {
    return this.policy.read(actor);
  }

  @ApiOperation({ summary: 'Switch rules off or soften them, from the next revision on.' })
  @Put('policy')
  @Allow('desk.settings')
  @ApiOkResponse({ standardSchema: lintPolicyView })
  change(
    @By() actor: Actor,
    @IfMatch() version: number,
    @Body({ schema: lintPolicyBody }) body: z.infer<typeof lintPolicyBody>,
  ): Promise<LintPolicyView> {
    return this.policy.change(actor, version, body);
  }
}
