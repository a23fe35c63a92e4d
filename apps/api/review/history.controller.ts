import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#core';
import { correctionHistory } from '#corrections';
import { Database } from '#database';
import { historyEntryView, readHistory, type HistoryEntryView } from '#review';
import { Allow, By } from '../http/allow.js';
import { id } from '../http/id.js';

const history = z.array(historyEntryView);

@ApiTags('review')
@Controller()
export class HistoryController {
  constructor(private readonly database: Database) {}

  @ApiOperation({ summary: 'What happened to a claim, the newest first.' })
  @Get('claims/:id/history')
  @Allow('member')
  @ApiOkResponse({ standardSchema: history })
  ofClaim(@By() actor: Actor, @Param('id', { schema: id }) claim: string): Promise<HistoryEntryView[]> {
    return readHistory(this.database.reader, actor, { claim });
  }

  @ApiOperation({ summary: 'What happened to an issue, the newest first.' })
  @Get('issues/:id/history')
  @Allow('member')
  @ApiOkResponse({ standardSchema: history })
  ofIssue(@By() actor: Actor, @Param('id', { schema: id }) issue: string): Promise<HistoryEntryView[]> {
    return readHistory(this.database.reader, actor, { issue });
  }

  @ApiOperation({ summary: 'What happened to a correction, the newest first.' })
  @Get('corrections/:id/history')
  @Allow('member')
  @ApiOkResponse({ standardSchema: history })
  ofCorrection(
    @By() actor: Actor,
    @Param('id', { schema: id }) correction: string,
  ): Promise<HistoryEntryView[]> {
    return correctionHistory(this.database.reader, actor, correction);
  }
}
