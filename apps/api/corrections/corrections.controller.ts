import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { revisionView, type RevisionView } from '#articles';
import type { Actor, Page } from '#core';
import {
  CorrectionPolicyService,
  correctionPolicyView,
  CorrectionsService,
  correctionSummaryView,
  correctionView,
  DerivativesService,
  elsewhereView,
  LiveTextService,
  liveTextView,
  type CorrectionPolicyView,
  type CorrectionSummaryView,
  type CorrectionView,
  type ElsewhereView,
  type LiveTextView,
} from '#corrections';
import { reasonBody } from '../articles/articles.schema.js';
import { Allow, By } from '../http/allow.js';
import { id } from '../http/id.js';
import { IfMatch } from '../http/if-match.js';
import { pageOf } from '../http/paging.js';
import {
  correctionPolicyBody,
  correctionsQuery,
  derivativeBody,
  liveTextBody,
  noticeBody,
  proposalBody,
} from './corrections.schema.js';

type Reason = z.infer<typeof reasonBody>;

@ApiTags('corrections')
@Controller()
export class CorrectionsController {
  constructor(
    private readonly corrections: CorrectionsService,
    private readonly derivatives: DerivativesService,
    private readonly liveText: LiveTextService,
    private readonly policy: CorrectionPolicyService,
  ) {}

  @ApiOperation({ summary: 'Propose another wording for a confirmed issue.' })
  @Post('issues/:id/corrections')
  @Allow('correction.propose')
  @ApiCreatedResponse({ standardSchema: correctionView })
  propose(
    @By() actor: Actor,
    @Param('id', { schema: id }) issueId: string,
    @Body({ schema: proposalBody }) body: z.infer<typeof proposalBody>,
  ): Promise<CorrectionView> {
    return this.corrections.propose(actor, issueId, body);
  }

  @ApiOperation({ summary: "The desk's corrections, the newest first." })
  @Get('corrections')
  @Allow('member')
  @ApiOkResponse({ standardSchema: pageOf(correctionSummaryView) })
  list(
    @By() actor: Actor,
    @Query({ schema: correctionsQuery }) query: z.infer<typeof correctionsQuery>,
  ): Promise<Page<CorrectionSummaryView>> {
    return this.corrections.list(actor, query);
  }

  @ApiOperation({ summary: 'The periods of the law by which the desk counts, each from its day on.' })
  @Get('corrections/policy')
  @Allow('member')
  @ApiOkResponse({ standardSchema: correctionPolicyView })
  readPolicy(@By() actor: Actor): Promise<CorrectionPolicyView> {
    return this.policy.read(actor);
  }

  @ApiOperation({
    summary: 'Change the periods of the law. A request is judged by the one that held on its day.',
  })
  @Put('corrections/policy')
  @Allow('desk.settings')
  @ApiOkResponse({ standardSchema: correctionPolicyView })
  changePolicy(
    @By() actor: Actor,
    @IfMatch() version: number,
    @Body({ schema: correctionPolicyBody }) body: z.infer<typeof correctionPolicyBody>,
  ): Promise<CorrectionPolicyView> {
    return this.policy.change(actor, version, body);
  }

  @ApiOperation({ summary: 'One correction: what it changes, and what would become of the claims.' })
  @Get('corrections/:id')
  @Allow('member')
  @ApiOkResponse({ standardSchema: correctionView })
  read(@By() actor: Actor, @Param('id', { schema: id }) correctionId: string): Promise<CorrectionView> {
    return this.corrections.read(actor, correctionId);
  }

  @ApiOperation({
    summary: 'Where else the desk says what was wrong: by figure, name and fact, in any wording.',
  })
  @Get('corrections/:id/elsewhere')
  @Allow('member')
  @ApiOkResponse({ standardSchema: elsewhereView })
  elsewhere(@By() actor: Actor, @Param('id', { schema: id }) correctionId: string): Promise<ElsewhereView> {
    return this.corrections.elsewhere(actor, correctionId);
  }

  @ApiOperation({ summary: 'The text that readers see, also while a correction is in work.' })
  @Get('articles/:id/live-text')
  @Allow('member')
  @ApiOkResponse({ standardSchema: revisionView })
  readLive(@By() actor: Actor, @Param('id', { schema: id }) articleId: string): Promise<RevisionView> {
    return this.liveText.read(actor, articleId);
  }

  @ApiOperation({
    summary: 'Say what readers see: when it is not what was published and corrected here, it is noticed.',
  })
  @Post('articles/:id/live-text')
  @Allow('article.publish')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: liveTextView })
  compareLive(
    @By() actor: Actor,
    @Param('id', { schema: id }) articleId: string,
    @Body({ schema: liveTextBody }) body: z.infer<typeof liveTextBody>,
  ): Promise<LiveTextView> {
    return this.liveText.compare(actor, articleId, body);
  }

  @ApiOperation({ summary: "Sign it. Never one's own; the last signature approves it." })
  @Post('corrections/:id/approve')
  @Allow('correction.approve')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: correctionView })
  approve(
    @By() actor: Actor,
    @Param('id', { schema: id }) correctionId: string,
    @IfMatch() version: number,
  ): Promise<CorrectionView> {
    return this.corrections.approve(actor, correctionId, version);
  }

  @ApiOperation({ summary: 'Refuse it, and say why.' })
  @Post('corrections/:id/reject')
  @Allow('correction.approve')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: correctionView })
  reject(
    @By() actor: Actor,
    @Param('id', { schema: id }) correctionId: string,
    @IfMatch() version: number,
    @Body({ schema: reasonBody }) { reason }: Reason,
  ): Promise<CorrectionView> {
    return this.corrections.reject(actor, correctionId, version, reason);
  }

  @ApiOperation({ summary: 'Take it back before it is applied.' })
  @Post('corrections/:id/withdraw')
  @Allow('correction.propose')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: correctionView })
  withdraw(
    @By() actor: Actor,
    @Param('id', { schema: id }) correctionId: string,
    @IfMatch() version: number,
    @Body({ schema: reasonBody }) { reason }: Reason,
  ): Promise<CorrectionView> {
    return this.corrections.withdraw(actor, correctionId, version, reason);
  }

  @ApiOperation({ summary: 'Make it part of the text: a new revision, and the claims carried over to it.' })
  @Post('corrections/:id/apply')
  @Allow('correction.apply')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: correctionView })
  apply(
    @By() actor: Actor,
    @Param('id', { schema: id }) correctionId: string,
    @IfMatch() version: number,
  ): Promise<CorrectionView> {
    return this.corrections.apply(actor, correctionId, version);
  }

  @ApiOperation({ summary: 'Publish the notice to readers.' })
  @Post('corrections/:id/notice')
  @Allow('correction.notice')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: correctionView })
  notice(
    @By() actor: Actor,
    @Param('id', { schema: id }) correctionId: string,
    @IfMatch() version: number,
    @Body({ schema: noticeBody }) body: z.infer<typeof noticeBody>,
  ): Promise<CorrectionView> {
    return this.corrections.notice(actor, correctionId, version, body);
  }

  @ApiOperation({ summary: 'Say that it stands: the fix is verified by someone who did not make it.' })
  @Post('corrections/:id/close')
  @Allow('issue.decide')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: correctionView })
  close(
    @By() actor: Actor,
    @Param('id', { schema: id }) correctionId: string,
    @IfMatch() version: number,
  ): Promise<CorrectionView> {
    return this.corrections.close(actor, correctionId, version);
  }

  @ApiOperation({ summary: 'Note another place where the same error stands.' })
  @Post('corrections/:id/derivatives')
  @Allow('correction.propose')
  @ApiCreatedResponse({ standardSchema: correctionView })
  addDerivative(
    @By() actor: Actor,
    @Param('id', { schema: id }) correctionId: string,
    @Body({ schema: derivativeBody }) body: z.infer<typeof derivativeBody>,
  ): Promise<CorrectionView> {
    return this.derivatives.add(actor, correctionId, body);
  }

  @ApiOperation({ summary: 'Say that such a place has been mended.' })
  @Post('corrections/:id/derivatives/:derivative/mend')
  @Allow('correction.propose')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: correctionView })
  mendDerivative(
    @By() actor: Actor,
    @Param('id', { schema: id }) correctionId: string,
    @Param('derivative', { schema: id }) derivativeId: string,
  ): Promise<CorrectionView> {
    return this.derivatives.mend(actor, correctionId, derivativeId);
  }
}
