import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import type { Actor, Page } from '#core';
import { ReportJobsService, reportJobView, type ReportJobView } from '#reports';
import { Allow, By } from '../http/allow.js';
import { id } from '../http/id.js';
import { pageOf, pageQuery } from '../http/paging.js';
import { reportBody } from './reports.schema.js';
import { sendDocument } from './send-document.js';

@ApiTags('reports')
@Controller('report-jobs')
export class ReportJobsController {
  constructor(private readonly jobs: ReportJobsService) {}

  @ApiOperation({
    summary: 'Ask for a report that takes long: it is made in the background and kept for a day.',
  })
  @Post()
  @Allow('report.read')
  @ApiCreatedResponse({ standardSchema: reportJobView })
  ask(
    @By() actor: Actor,
    @Body({ schema: reportBody }) body: z.infer<typeof reportBody>,
  ): Promise<ReportJobView> {
    return this.jobs.ask(actor, body);
  }

  @ApiOperation({ summary: 'The reports that you have asked for, the newest first.' })
  @Get()
  @Allow('report.read')
  @ApiOkResponse({ standardSchema: pageOf(reportJobView) })
  list(
    @By() actor: Actor,
    @Query({ schema: pageQuery }) page: z.infer<typeof pageQuery>,
  ): Promise<Page<ReportJobView>> {
    return this.jobs.list(actor, page);
  }

  @ApiOperation({
    summary: 'How far a report is, and why it failed if it did. Only who asked for it sees it.',
  })
  @Get(':id')
  @Allow('report.read')
  @ApiOkResponse({ standardSchema: reportJobView })
  read(@By() actor: Actor, @Param('id', { schema: id }) jobId: string): Promise<ReportJobView> {
    return this.jobs.read(actor, jobId);
  }

  @ApiOperation({
    summary:
      'Take a report back: it is made no longer, and its file is gone. While it is made it stays in the list as cancelled.',
  })
  @Delete(':id')
  @Allow('report.read')
  @HttpCode(204)
  @ApiNoContentResponse()
  takeBack(@By() actor: Actor, @Param('id', { schema: id }) jobId: string): Promise<void> {
    return this.jobs.takeBack(actor, jobId);
  }

  @ApiOperation({ summary: 'The file of a report that is made.' })
  @Get(':id/file')
  @Allow('report.read')
  @ApiOkResponse({ description: 'JSON, HTML, PDF or CSV, as it was asked for' })
  async file(
    @By() actor: Actor,
    @Param('id', { schema: id }) jobId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendDocument(reply, await this.jobs.file(actor, jobId));
  }
}
