import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ClaimsService, claimSummaryView, claimView, type ClaimSummaryView, type ClaimView } from '#claims';
import type { Actor, Page } from '#core';
import { Allow, By } from '../http/allow.js';
import { id } from '../http/id.js';
import { pageOf } from '../http/paging.js';
import { queueQuery, selectionBody } from './claims.schema.js';

@ApiTags('claims')
@Controller('claims')
export class ClaimsController {
  constructor(private readonly claims: ClaimsService) {}

  @ApiOperation({ summary: 'The queue.' })
  @Get()
  @Allow('member')
  @ApiOkResponse({ standardSchema: pageOf(claimSummaryView) })
  list(
    @By() actor: Actor,
    @Query({ schema: queueQuery }) query: z.infer<typeof queueQuery>,
  ): Promise<Page<ClaimSummaryView>> {
    return this.claims.list(actor, query);
  }

  @ApiOperation({ summary: 'One claim: its words, what stands beside them, and why it deserves a check.' })
  @Get(':id')
  @Allow('member')
  @ApiOkResponse({ standardSchema: claimView })
  read(@By() actor: Actor, @Param('id', { schema: id }) claimId: string): Promise<ClaimView> {
    return this.claims.read(actor, claimId);
  }

  @ApiOperation({ summary: 'Make a claim of words selected in the newest revision.' })
  @Post()
  @Allow('claim.make')
  @ApiCreatedResponse({ standardSchema: claimView })
  make(
    @By() actor: Actor,
    @Body({ schema: selectionBody }) selection: z.infer<typeof selectionBody>,
  ): Promise<ClaimView> {
    return this.claims.make(actor, selection);
  }
}
