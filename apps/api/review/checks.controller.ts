import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Actor } from '#core';
import {
  checkedView,
  ChecksService,
  evidenceView,
  EvidenceService,
  type CheckedView,
  type EvidenceView,
} from '#review';
import { reasonBody } from '../articles/articles.schema.js';
import { Allow, By } from '../http/allow.js';
import { id } from '../http/id.js';
import { IfMatch } from '../http/if-match.js';
import { checkBody, evidenceBody } from './review.schema.js';

@ApiTags('review')
@Controller()
export class ChecksController {
  constructor(
    private readonly evidence: EvidenceService,
    private readonly checks: ChecksService,
  ) {}

  /** Lay a source on a claim. */
  @Post('claims/:id/evidence')
  @Allow('claim.check')
  @ApiCreatedResponse({ standardSchema: evidenceView })
  addEvidence(
    @By() actor: Actor,
    @Param('id', { schema: id }) claimId: string,
    @Body({ schema: evidenceBody }) body: z.infer<typeof evidenceBody>,
  ): Promise<EvidenceView> {
    return this.evidence.add(actor, claimId, body);
  }

  /** Take a source back; a claim whose check rests on it is stale from then on. */
  @Post('evidence/:id/withdraw')
  @Allow('claim.check')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: evidenceView })
  withdrawEvidence(
    @By() actor: Actor,
    @Param('id', { schema: id }) evidenceId: string,
    @Body({ schema: reasonBody }) { reason }: z.infer<typeof reasonBody>,
  ): Promise<EvidenceView> {
    return this.evidence.withdraw(actor, evidenceId, reason);
  }

  /** Record a check of a claim that one has taken. */
  @Post('claims/:id/checks')
  @Allow('claim.check')
  @ApiCreatedResponse({ standardSchema: checkedView })
  check(
    @By() actor: Actor,
    @Param('id', { schema: id }) claimId: string,
    @IfMatch() version: number,
    @Body({ schema: checkBody }) body: z.infer<typeof checkBody>,
  ): Promise<CheckedView> {
    return this.checks.check(actor, claimId, version, body);
  }
}
