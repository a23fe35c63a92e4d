import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import type { Actor, Page } from '#core';
import {
  accuracyReport,
  auditEntryView,
  checkReport,
  correctionRecord,
  ReportsService,
  verificationView,
  type AuditEntryView,
  type VerificationView,
} from '#reports';
import { Allow, By } from '../http/allow.js';
import { id } from '../http/id.js';
import { pageOf, pageQuery } from '../http/paging.js';
import { sendDocument } from './send-document.js';
import { accuracyQuery, reportQuery } from './reports.schema.js';

@ApiTags('reports')
@Controller()
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  @ApiOperation({
    summary:
      "The article's check report: canonical JSON that stet verify checks; HTML and PDF to print; CSV of claims and issues, with the end of the chain.",
  })
  @Get('articles/:id/reports/check')
  @Allow('report.read')
  @ApiOkResponse({ standardSchema: checkReport })
  async check(
    @By() actor: Actor,
    @Param('id', { schema: id }) articleId: string,
    @Query({ schema: reportQuery }) { format, lang }: z.infer<typeof reportQuery>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendDocument(reply, await this.reports.check(actor, articleId, format, lang));
  }

  @ApiOperation({
    summary:
      'The record of one correction: what was asked, who did what about it, and how long the error stood.',
  })
  @Get('corrections/:id/record')
  @Allow('report.read')
  @ApiOkResponse({ standardSchema: correctionRecord })
  async record(
    @By() actor: Actor,
    @Param('id', { schema: id }) correctionId: string,
    @Query({ schema: reportQuery }) { format, lang }: z.infer<typeof reportQuery>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendDocument(reply, await this.reports.record(actor, correctionId, format, lang));
  }

  @ApiOperation({
    summary:
      'What the desk got right and wrong in a period: errors caught beside errors that escaped, times, lateness, exceptions.',
  })
  @Get('reports/accuracy')
  @Allow('report.read')
  @ApiOkResponse({ standardSchema: accuracyReport })
  async accuracy(
    @By() actor: Actor,
    @Query({ schema: accuracyQuery }) { from, to, format, lang }: z.infer<typeof accuracyQuery>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendDocument(reply, await this.reports.accuracy(actor, { from, to }, format, lang));
  }

  @ApiOperation({ summary: 'What the record tells of the article, the oldest first.' })
  @Get('articles/:id/audit')
  @Allow('audit.read')
  @ApiOkResponse({ standardSchema: pageOf(auditEntryView) })
  entries(
    @By() actor: Actor,
    @Param('id', { schema: id }) articleId: string,
    @Query({ schema: pageQuery }) page: z.infer<typeof pageQuery>,
  ): Promise<Page<AuditEntryView>> {
    return this.reports.entries(actor, articleId, page);
  }

  @ApiOperation({ summary: 'Walk the article’s chain, link by link, and name the first that is bad.' })
  @Get('articles/:id/audit/verification')
  @Allow('audit.read')
  @ApiOkResponse({ standardSchema: verificationView })
  verify(@By() actor: Actor, @Param('id', { schema: id }) articleId: string): Promise<VerificationView> {
    return this.reports.verify(actor, articleId);
  }
}
