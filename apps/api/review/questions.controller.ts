import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Actor, Page } from '#core';
import {
  AnswerLinksService,
  answerLinkView,
  askedView,
  commentView,
  CommentsService,
  erasedQuestionView,
  QuestionsService,
  questionView,
  type AnswerLinkView,
  type AskedView,
  type CommentView,
  type ErasedQuestionView,
  type QuestionView,
} from '#review';
import { Allow, By } from '../http/allow.js';
import { id } from '../http/id.js';
import { ShownOnce } from '../http/idempotency.interceptor.js';
import { IfMatch } from '../http/if-match.js';
import { pageOf, pageQuery } from '../http/paging.js';
import { answerBody, answerLinkBody, commentBody, erasureBody, questionBody } from './review.schema.js';

@ApiTags('review')
@Controller()
export class QuestionsController {
  constructor(
    private readonly questions: QuestionsService,
    private readonly comments: CommentsService,
    private readonly links: AnswerLinksService,
  ) {}

  @ApiOperation({ summary: 'Ask the author or a source; the claim waits for the answer.' })
  @Post('claims/:id/questions')
  @Allow('question.ask')
  @ApiCreatedResponse({ standardSchema: askedView })
  ask(
    @By() actor: Actor,
    @Param('id', { schema: id }) claimId: string,
    @IfMatch() version: number,
    @Body({ schema: questionBody }) { text, ...asked }: z.infer<typeof questionBody>,
  ): Promise<AskedView> {
    return this.questions.ask(actor, claimId, version, text, asked);
  }

  @ApiOperation({ summary: 'Write down the answer; the checker goes on.' })
  @Post('questions/:id/answer')
  @Allow('question.answer')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: askedView })
  answer(
    @By() actor: Actor,
    @Param('id', { schema: id }) questionId: string,
    @IfMatch() version: number,
    @Body({ schema: answerBody }) { answer }: z.infer<typeof answerBody>,
  ): Promise<AskedView> {
    return this.questions.answer(actor, questionId, version, answer);
  }

  @ApiOperation({ summary: 'Take a question back: nobody will answer, and the checker decides.' })
  @Post('questions/:id/withdraw')
  @Allow('question.ask')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: askedView })
  withdraw(
    @By() actor: Actor,
    @Param('id', { schema: id }) questionId: string,
    @IfMatch() version: number,
  ): Promise<AskedView> {
    return this.questions.withdraw(actor, questionId, version);
  }

  @ApiOperation({
    summary:
      'Make a link by which someone without an account answers this question; it is shown once, and replaces an earlier one.',
  })
  @Post('questions/:id/link')
  @Allow('question.ask')
  @ShownOnce()
  @ApiCreatedResponse({ standardSchema: answerLinkView })
  makeLink(
    @By() actor: Actor,
    @Param('id', { schema: id }) questionId: string,
    @Body({ schema: answerLinkBody }) { days }: z.infer<typeof answerLinkBody>,
  ): Promise<AnswerLinkView> {
    return this.links.make(actor, questionId, days);
  }

  @ApiOperation({ summary: 'Take the link back: whoever has it is told so.' })
  @Post('questions/:id/link/revoke')
  @Allow('question.ask')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: questionView })
  revokeLink(@By() actor: Actor, @Param('id', { schema: id }) questionId: string): Promise<QuestionView> {
    return this.links.revoke(actor, questionId);
  }

  @ApiOperation({
    summary:
      'Erase someone outside the desk from a question: their name and, if asked, their answer. Not undone; it says what the record keeps.',
  })
  @Post('questions/:id/erase')
  @Allow('desk.people')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: erasedQuestionView })
  erase(
    @By() actor: Actor,
    @Param('id', { schema: id }) questionId: string,
    @IfMatch() version: number,
    @Body({ schema: erasureBody }) { words }: z.infer<typeof erasureBody>,
  ): Promise<ErasedQuestionView> {
    return this.questions.erase(actor, questionId, version, words);
  }

  @ApiOperation({ summary: 'Say something about a claim.' })
  @Post('claims/:id/comments')
  @Allow('claim.comment')
  @ApiCreatedResponse({ standardSchema: commentView })
  comment(
    @By() actor: Actor,
    @Param('id', { schema: id }) claimId: string,
    @Body({ schema: commentBody }) comment: z.infer<typeof commentBody>,
  ): Promise<CommentView> {
    return this.comments.addToClaim(actor, claimId, comment);
  }

  @ApiOperation({ summary: 'Say something about an issue.' })
  @Post('issues/:id/comments')
  @Allow('claim.comment')
  @ApiCreatedResponse({ standardSchema: commentView })
  commentOnIssue(
    @By() actor: Actor,
    @Param('id', { schema: id }) issueId: string,
    @Body({ schema: commentBody }) comment: z.infer<typeof commentBody>,
  ): Promise<CommentView> {
    return this.comments.addToIssue(actor, issueId, comment);
  }

  @ApiOperation({ summary: 'What was said about an issue, the oldest first.' })
  @Get('issues/:id/comments')
  @Allow('member')
  @ApiOkResponse({ standardSchema: pageOf(commentView) })
  commentsOnIssue(
    @By() actor: Actor,
    @Param('id', { schema: id }) issueId: string,
    @Query({ schema: pageQuery }) page: z.infer<typeof pageQuery>,
  ): Promise<Page<CommentView>> {
    return this.comments.ofIssue(actor, issueId, page);
  }
}
