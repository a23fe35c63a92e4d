import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Actor } from '#core';
import {
  assignedView,
  AssignmentsService,
  nextClaimView,
  type AssignedView,
  type NextClaimView,
} from '#review';
import { reasonBody } from '../articles/articles.schema.js';
import { Allow, By } from '../http/allow.js';
import { id } from '../http/id.js';
import { IfMatch } from '../http/if-match.js';
import { assignmentBody, handOverBody } from './review.schema.js';

@ApiTags('review')
@Controller()
export class AssignmentsController {
  constructor(private readonly assignments: AssignmentsService) {}

  @ApiOperation({ summary: 'Take the best next claim.' })
  @Post('claims/next')
  @Allow('claim.take')
  @ApiCreatedResponse({ standardSchema: nextClaimView })
  takeNext(@By() actor: Actor): Promise<NextClaimView> {
    return this.assignments.takeNext(actor);
  }

  @ApiOperation({
    summary: 'Take a claim, or offer it to someone; an editor takes it out of other hands with that.',
  })
  @Post('claims/:id/assignments')
  @Allow('claim.take')
  @ApiCreatedResponse({ standardSchema: assignedView })
  assign(
    @By() actor: Actor,
    @Param('id', { schema: id }) claimId: string,
    @IfMatch() version: number,
    @Body({ schema: assignmentBody }) body: z.infer<typeof assignmentBody>,
  ): Promise<AssignedView> {
    return this.assignments.assign(actor, claimId, version, body);
  }

  @ApiOperation({
    summary: 'Take one’s own check back, while nobody has built on it: the claim is in hand again.',
  })
  @Post('claims/:id/take-back')
  @Allow('claim.check')
  @ApiCreatedResponse({ standardSchema: assignedView })
  takeBack(
    @By() actor: Actor,
    @Param('id', { schema: id }) claimId: string,
    @IfMatch() version: number,
    @Body({ schema: reasonBody }) { reason }: z.infer<typeof reasonBody>,
  ): Promise<AssignedView> {
    return this.assignments.takeBack(actor, claimId, version, reason);
  }

  @ApiOperation({ summary: 'Take on what was offered.' })
  @Post('assignments/:id/accept')
  @Allow('claim.check')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: assignedView })
  accept(
    @By() actor: Actor,
    @Param('id', { schema: id }) assignmentId: string,
    @IfMatch() version: number,
  ): Promise<AssignedView> {
    return this.assignments.accept(actor, assignmentId, version);
  }

  @ApiOperation({ summary: 'Leave what was offered to someone else.' })
  @Post('assignments/:id/decline')
  @Allow('member')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: assignedView })
  decline(
    @By() actor: Actor,
    @Param('id', { schema: id }) assignmentId: string,
    @IfMatch() version: number,
    @Body({ schema: reasonBody }) body: z.infer<typeof reasonBody>,
  ): Promise<AssignedView> {
    return this.assignments.decline(actor, assignmentId, version, body.reason);
  }

  @ApiOperation({ summary: 'Put a claim back into the queue; what lies on it stays.' })
  @Post('assignments/:id/abandon')
  @Allow('member')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: assignedView })
  abandon(
    @By() actor: Actor,
    @Param('id', { schema: id }) assignmentId: string,
    @IfMatch() version: number,
    @Body({ schema: reasonBody }) body: z.infer<typeof reasonBody>,
  ): Promise<AssignedView> {
    return this.assignments.abandon(actor, assignmentId, version, body.reason);
  }

  @ApiOperation({ summary: 'Hand what one has in hand over to another checker, who is asked to take it on.' })
  @Post('assignments/:id/hand-over')
  @Allow('member')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: assignedView })
  handOver(
    @By() actor: Actor,
    @Param('id', { schema: id }) assignmentId: string,
    @IfMatch() version: number,
    @Body({ schema: handOverBody }) { assigneeId, reason }: z.infer<typeof handOverBody>,
  ): Promise<AssignedView> {
    return this.assignments.handOver(actor, assignmentId, version, assigneeId, reason);
  }
}
