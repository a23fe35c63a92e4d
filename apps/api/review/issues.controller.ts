import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Actor, Page } from '#core';
import { IssuesService, issueView, type IssueView } from '#review';
import { reasonBody } from '../articles/articles.schema.js';
import { Allow, By } from '../http/allow.js';
import { id } from '../http/id.js';
import { IfMatch } from '../http/if-match.js';
import { pageOf } from '../http/paging.js';
import {
  confirmBody,
  duplicateIssueBody,
  issueBody,
  issueOnArticleBody,
  issuesQuery,
  issueWaiverBody,
} from './review.schema.js';

type Reason = z.infer<typeof reasonBody>;

@ApiTags('review')
@Controller()
export class IssuesController {
  constructor(private readonly issues: IssuesService) {}

  @ApiOperation({ summary: "Say that something is wrong with a claim's words." })
  @Post('claims/:id/issues')
  @Allow('issue.raise')
  @ApiCreatedResponse({ standardSchema: issueView })
  raiseOnClaim(
    @By() actor: Actor,
    @Param('id', { schema: id }) claimId: string,
    @Body({ schema: issueBody }) body: z.infer<typeof issueBody>,
  ): Promise<IssueView> {
    return this.issues.raiseOnClaim(actor, claimId, body);
  }

  @ApiOperation({ summary: 'Say that something is wrong with any words of a revision.' })
  @Post('articles/:id/issues')
  @Allow('issue.raise')
  @ApiCreatedResponse({ standardSchema: issueView })
  raiseOnArticle(
    @By() actor: Actor,
    @Param('id', { schema: id }) articleId: string,
    @Body({ schema: issueOnArticleBody })
    { revision, start, end, ...complaint }: z.infer<typeof issueOnArticleBody>,
  ): Promise<IssueView> {
    return this.issues.raiseOnArticle(actor, articleId, { revision, start, end }, complaint);
  }

  @ApiOperation({ summary: "The desk's issues, the oldest first." })
  @Get('issues')
  @Allow('member')
  @ApiOkResponse({ standardSchema: pageOf(issueView) })
  list(
    @By() actor: Actor,
    @Query({ schema: issuesQuery }) query: z.infer<typeof issuesQuery>,
  ): Promise<Page<IssueView>> {
    return this.issues.list(actor, query);
  }

  @ApiOperation({ summary: 'One issue.' })
  @Get('issues/:id')
  @Allow('member')
  @ApiOkResponse({ standardSchema: issueView })
  read(@By() actor: Actor, @Param('id', { schema: id }) issueId: string): Promise<IssueView> {
    return this.issues.read(actor, issueId);
  }

  @ApiOperation({ summary: 'Say that it is an error.' })
  @Post('issues/:id/confirm')
  @Allow('issue.decide')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: issueView })
  confirm(
    @By() actor: Actor,
    @Param('id', { schema: id }) issueId: string,
    @IfMatch() version: number,
    @Body({ schema: confirmBody }) { fact, ...changes }: z.infer<typeof confirmBody>,
  ): Promise<IssueView> {
    return this.issues.confirm(actor, issueId, version, changes, fact);
  }

  @ApiOperation({ summary: 'Say that it is none, and why; or take one’s own back.' })
  @Post('issues/:id/dismiss')
  @Allow('issue.raise')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: issueView })
  dismiss(
    @By() actor: Actor,
    @Param('id', { schema: id }) issueId: string,
    @IfMatch() version: number,
    @Body({ schema: reasonBody }) { reason }: Reason,
  ): Promise<IssueView> {
    return this.issues.dismiss(actor, issueId, version, reason);
  }

  @ApiOperation({ summary: 'Say that another issue of the article is the same.' })
  @Post('issues/:id/duplicate')
  @Allow('issue.decide')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: issueView })
  markDuplicate(
    @By() actor: Actor,
    @Param('id', { schema: id }) issueId: string,
    @IfMatch() version: number,
    @Body({ schema: duplicateIssueBody }) { duplicateOfId }: z.infer<typeof duplicateIssueBody>,
  ): Promise<IssueView> {
    return this.issues.markDuplicate(actor, issueId, version, duplicateOfId);
  }

  @ApiOperation({ summary: 'Let an error pass for a time, with a name and a reason on it.' })
  @Post('issues/:id/waive')
  @Allow('gate.waive')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: issueView })
  waive(
    @By() actor: Actor,
    @Param('id', { schema: id }) issueId: string,
    @IfMatch() version: number,
    @Body({ schema: issueWaiverBody }) { reason, expiresAt }: z.infer<typeof issueWaiverBody>,
  ): Promise<IssueView> {
    return this.issues.waive(actor, issueId, version, reason, expiresAt);
  }

  @ApiOperation({ summary: 'Take one’s own decision back, while nobody has built on it.' })
  @Post('issues/:id/take-back')
  @Allow('issue.raise')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: issueView })
  takeBack(
    @By() actor: Actor,
    @Param('id', { schema: id }) issueId: string,
    @IfMatch() version: number,
  ): Promise<IssueView> {
    return this.issues.takeBack(actor, issueId, version);
  }

  @ApiOperation({
    summary: 'Say that the newest text no longer has the error, by an edit rather than a correction.',
  })
  @Post('issues/:id/fixed')
  @Allow('article.edit')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: issueView })
  noteFixed(
    @By() actor: Actor,
    @Param('id', { schema: id }) issueId: string,
    @IfMatch() version: number,
    @Body({ schema: reasonBody }) { reason }: Reason,
  ): Promise<IssueView> {
    return this.issues.noteFixed(actor, issueId, version, reason);
  }

  @ApiOperation({ summary: 'Say that the fix did not help: the error is still to be corrected.' })
  @Post('issues/:id/send-back')
  @Allow('issue.decide')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: issueView })
  sendBack(
    @By() actor: Actor,
    @Param('id', { schema: id }) issueId: string,
    @IfMatch() version: number,
    @Body({ schema: reasonBody }) { reason }: Reason,
  ): Promise<IssueView> {
    return this.issues.sendBack(actor, issueId, version, reason);
  }

  @ApiOperation({ summary: 'Say that the fix is right.' })
  @Post('issues/:id/close')
  @Allow('issue.decide')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: issueView })
  close(
    @By() actor: Actor,
    @Param('id', { schema: id }) issueId: string,
    @IfMatch() version: number,
  ): Promise<IssueView> {
    return this.issues.close(actor, issueId, version);
  }
}
