import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Actor } from '#core';
import { Database } from '#database';
import {
  claimFileView,
  claimStateView,
  DecisionsService,
  readClaimFile,
  type ClaimFileView,
  type ClaimStateView,
} from '#review';
import { reasonBody } from '../articles/articles.schema.js';
import { Allow, By } from '../http/allow.js';
import { id } from '../http/id.js';
import { IfMatch } from '../http/if-match.js';
import { duplicateClaimBody, resolutionBody } from './review.schema.js';

type Reason = z.infer<typeof reasonBody>;

@ApiTags('review')
@Controller('claims/:id')
export class DecisionsController {
  constructor(
    private readonly database: Database,
    private readonly decisions: DecisionsService,
  ) {}

  /**
   * Everything that lies on a claim: assignments, evidence, checks, questions, comments, issues. What the first reader
   * found is kept from whoever may be the second.
   */
  @Get('file')
  @Allow('member')
  @ApiOkResponse({ standardSchema: claimFileView })
  file(@By() actor: Actor, @Param('id', { schema: id }) claimId: string): Promise<ClaimFileView> {
    return readClaimFile(this.database.reader, actor, claimId);
  }

  /** Decide what a check left open. */
  @Post('resolve')
  @Allow('claim.resolve')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: claimStateView })
  resolve(
    @By() actor: Actor,
    @Param('id', { schema: id }) claimId: string,
    @IfMatch() version: number,
    @Body({ schema: resolutionBody }) { outcome, reason }: z.infer<typeof resolutionBody>,
  ): Promise<ClaimStateView> {
    return this.decisions.resolve(actor, claimId, version, outcome, reason);
  }

  /** Decide between two readers who disagree. */
  @Post('adjudicate')
  @Allow('claim.resolve')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: claimStateView })
  adjudicate(
    @By() actor: Actor,
    @Param('id', { schema: id }) claimId: string,
    @IfMatch() version: number,
    @Body({ schema: resolutionBody }) { outcome, reason }: z.infer<typeof resolutionBody>,
  ): Promise<ClaimStateView> {
    return this.decisions.adjudicate(actor, claimId, version, outcome, reason);
  }

  /** Say that there is nothing in it to check. */
  @Post('not-checkable')
  @Allow('claim.check')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: claimStateView })
  markNotCheckable(
    @By() actor: Actor,
    @Param('id', { schema: id }) claimId: string,
    @IfMatch() version: number,
    @Body({ schema: reasonBody }) { reason }: Reason,
  ): Promise<ClaimStateView> {
    return this.decisions.markNotCheckable(actor, claimId, version, reason);
  }

  /** Say that another claim of the article says the same. */
  @Post('duplicate')
  @Allow('claim.check')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: claimStateView })
  markDuplicate(
    @By() actor: Actor,
    @Param('id', { schema: id }) claimId: string,
    @IfMatch() version: number,
    @Body({ schema: duplicateClaimBody }) { reason, duplicateOfId }: z.infer<typeof duplicateClaimBody>,
  ): Promise<ClaimStateView> {
    return this.decisions.markDuplicate(actor, claimId, version, reason, duplicateOfId);
  }

  /** Take a claim out of the article's list. */
  @Post('withdraw')
  @Allow('claim.make')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: claimStateView })
  withdraw(
    @By() actor: Actor,
    @Param('id', { schema: id }) claimId: string,
    @IfMatch() version: number,
    @Body({ schema: reasonBody }) { reason }: Reason,
  ): Promise<ClaimStateView> {
    return this.decisions.withdraw(actor, claimId, version, reason);
  }

  /** Put a claim back into the queue for a new round. */
  @Post('requeue')
  @Allow('claim.assign')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: claimStateView })
  requeue(
    @By() actor: Actor,
    @Param('id', { schema: id }) claimId: string,
    @IfMatch() version: number,
    @Body({ schema: reasonBody }) { reason }: Reason,
  ): Promise<ClaimStateView> {
    return this.decisions.requeue(actor, claimId, version, reason);
  }
}
