import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { z } from 'zod';
import { factsImportedView, FactsService, factView, type FactsImportedView, type FactView } from '#claims';
import type { Actor, Page } from '#core';
import { reasonBody } from '../articles/articles.schema.js';
import { Allow, By } from '../http/allow.js';
import { id } from '../http/id.js';
import { IfMatch } from '../http/if-match.js';
import { pageOf } from '../http/paging.js';
import { factChangesBody, factId, factsFileBody, factsQuery, newFactBody } from './facts.schema.js';

@ApiTags('facts')
@Controller('facts')
export class FactsController {
  constructor(private readonly facts: FactsService) {}

  @ApiOperation({ summary: 'The fact book, by name: what the desk has written, and what comes with Stet.' })
  @Get()
  @Allow('member')
  @ApiOkResponse({ standardSchema: pageOf(factView) })
  list(
    @By() actor: Actor,
    @Query({ schema: factsQuery }) query: z.infer<typeof factsQuery>,
  ): Promise<Page<FactView>> {
    return this.facts.list(actor, query);
  }

  @ApiOperation({ summary: 'One entry.' })
  @Get(':id')
  @Allow('member')
  @ApiOkResponse({ standardSchema: factView })
  read(@By() actor: Actor, @Param('id', { schema: factId }) entryId: string): Promise<FactView> {
    return this.facts.read(actor, entryId);
  }

  @ApiOperation({ summary: 'Write a new entry.' })
  @Post()
  @Allow('fact.edit')
  @ApiCreatedResponse({ standardSchema: factView })
  add(
    @By() actor: Actor,
    @Body({ schema: newFactBody }) body: z.infer<typeof newFactBody>,
  ): Promise<FactView> {
    return this.facts.add(actor, body);
  }

  @ApiOperation({ summary: 'Read a file of entries, YAML or CSV: all of it or nothing.' })
  @Post('import')
  @Allow('fact.edit')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: factsImportedView })
  import(
    @By() actor: Actor,
    @Body({ schema: factsFileBody }) { format, content }: z.infer<typeof factsFileBody>,
  ): Promise<FactsImportedView> {
    return this.facts.import(actor, format, content);
  }

  @ApiOperation({ summary: "Change an entry of the desk's own." })
  @Patch(':id')
  @Allow('fact.edit')
  @ApiOkResponse({ standardSchema: factView })
  change(
    @By() actor: Actor,
    @Param('id', { schema: id }) entryId: string,
    @IfMatch() version: number,
    @Body({ schema: factChangesBody }) body: z.infer<typeof factChangesBody>,
  ): Promise<FactView> {
    return this.facts.change(actor, entryId, version, body);
  }

  @ApiOperation({ summary: 'Take an entry out of the book.' })
  @Post(':id/retire')
  @Allow('fact.edit')
  @HttpCode(204)
  @ApiNoContentResponse()
  retire(
    @By() actor: Actor,
    @Param('id', { schema: id }) entryId: string,
    @IfMatch() version: number,
    @Body({ schema: reasonBody }) { reason }: z.infer<typeof reasonBody>,
  ): Promise<void> {
    return this.facts.retire(actor, entryId, version, reason);
  }
}
