import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { z } from 'zod';
import {
  ArticlesService,
  articleView,
  revisionDiffView,
  revisionSummaryView,
  type ArticleView,
  type RevisionDiffView,
  type RevisionSummaryView,
} from '#articles';
import {
  articleClaimView,
  ClaimsService,
  ReviseService,
  revisionWithClaimsView,
  type ArticleClaimView,
  type RevisionWithClaimsView,
} from '#claims';
import type { Actor, Page } from '#core';
import { GateService } from '#review';
import { Allow, By } from '../http/allow.js';
import { id } from '../http/id.js';
import { IfMatch } from '../http/if-match.js';
import { pageOf, pageQuery } from '../http/paging.js';
import {
  articleAtWorkView,
  articleChangesBody,
  articlesQuery,
  listedArticleView,
  diffQuery,
  editedTextBody,
  newArticleBody,
  reasonBody,
  reviseQuery,
  revisionAnswerView,
  revisionNumber,
  uploadBody,
  uploadForm,
  type ArticleAtWorkView,
  type ListedArticleView,
  type RevisionAnswerView,
} from './articles.schema.js';

@ApiTags('articles')
@Controller('articles')
export class ArticlesController {
  constructor(
    private readonly articles: ArticlesService,
    private readonly claims: ClaimsService,
    private readonly revising: ReviseService,
    private readonly gate: GateService,
  ) {}

  @ApiOperation({ summary: 'Hand an article in: it becomes revision 1, and its claims follow.' })
  @Post()
  @Allow('article.submit')
  @ApiCreatedResponse({ standardSchema: articleView })
  submit(
    @By() actor: Actor,
    @Body({ schema: newArticleBody }) body: z.infer<typeof newArticleBody>,
  ): Promise<ArticleView> {
    return this.articles.submit(actor, body);
  }

  @ApiOperation({ summary: 'Hand an article in as a file of text, Markdown, HTML or Word.' })
  @Post('upload')
  @Allow('article.submit')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: uploadForm })
  @ApiCreatedResponse({ standardSchema: articleView })
  upload(
    @By() actor: Actor,
    @Body({ schema: uploadBody }) body: z.infer<typeof uploadBody>,
  ): Promise<ArticleView> {
    return this.articles.submitFile(actor, body);
  }

  @ApiOperation({ summary: "The desk's articles, the newest first." })
  @Get()
  @Allow('member')
  @ApiOkResponse({ standardSchema: pageOf(listedArticleView) })
  async list(
    @By() actor: Actor,
    @Query({ schema: articlesQuery }) query: z.infer<typeof articlesQuery>,
  ): Promise<Page<ListedArticleView>> {
    const { items, next } = await this.articles.list(actor, query);
    const progress = await this.claims.progress(
      actor,
      items.map((article) => article.id),
    );
    return { items: items.map((article) => ({ ...article, progress: progress.get(article.id)! })), next };
  }

  @ApiOperation({ summary: 'One article, and how far the desk is with it.' })
  @Get(':id')
  @Allow('member')
  @ApiOkResponse({ standardSchema: articleAtWorkView })
  async read(@By() actor: Actor, @Param('id', { schema: id }) articleId: string): Promise<ArticleAtWorkView> {
    const article = await this.articles.read(actor, articleId);
    const counts = await this.claims.counts(actor, articleId);
    const { open, blockers } = await this.gate.read(actor, articleId);
    return { ...article, counts, gate: { open, blockers: blockers.length } };
  }

  @ApiOperation({ summary: 'Put it into another section of the paper, or into none.' })
  @Patch(':id')
  @Allow('article.edit')
  @ApiOkResponse({ standardSchema: articleView })
  change(
    @By() actor: Actor,
    @Param('id', { schema: id }) articleId: string,
    @IfMatch() version: number,
    @Body({ schema: articleChangesBody }) { section }: z.infer<typeof articleChangesBody>,
  ): Promise<ArticleView> {
    return this.articles.file(actor, articleId, version, section);
  }

  @ApiOperation({
    summary:
      'The claims of an article, in the order in which they were made, with their places in the newest revision.',
  })
  @Get(':id/claims')
  @Allow('member')
  @ApiOkResponse({ standardSchema: pageOf(articleClaimView) })
  claimsOf(
    @By() actor: Actor,
    @Param('id', { schema: id }) articleId: string,
    @Query({ schema: pageQuery }) page: z.infer<typeof pageQuery>,
  ): Promise<Page<ArticleClaimView>> {
    return this.claims.ofArticle(actor, articleId, page);
  }

  @ApiOperation({ summary: 'The revisions of an article, the oldest first.' })
  @Get(':id/revisions')
  @Allow('member')
  @ApiOkResponse({ standardSchema: z.array(revisionSummaryView) })
  revisions(
    @By() actor: Actor,
    @Param('id', { schema: id }) articleId: string,
  ): Promise<RevisionSummaryView[]> {
    return this.articles.revisions(actor, articleId);
  }

  @ApiOperation({ summary: 'The text of a revision, its zones, and the claims that stand in it.' })
  @Get(':id/revisions/:number')
  @Allow('member')
  @ApiOkResponse({ standardSchema: revisionWithClaimsView })
  async revision(
    @By() actor: Actor,
    @Param('id', { schema: id }) articleId: string,
    @Param('number', { schema: revisionNumber }) number: number,
  ): Promise<RevisionWithClaimsView> {
    const revision = await this.articles.revision(actor, articleId, number);
    return { ...revision, claims: await this.claims.places(actor, articleId, number) };
  }

  @ApiOperation({
    summary: 'What changed in a revision, word by word: from the one before, or from any other.',
  })
  @Get(':id/revisions/:number/diff')
  @Allow('member')
  @ApiOkResponse({ standardSchema: revisionDiffView })
  diff(
    @By() actor: Actor,
    @Param('id', { schema: id }) articleId: string,
    @Param('number', { schema: revisionNumber }) number: number,
    @Query({ schema: diffQuery }) { from }: z.infer<typeof diffQuery>,
  ): Promise<RevisionDiffView> {
    return this.articles.diff(actor, articleId, number, from);
  }

  @ApiOperation({
    summary:
      'Make an edited text the next revision: the answer tells what each claim and issue became, and whose signature it is without.',
  })
  @Post(':id/revisions')
  @Allow('article.edit')
  @ApiCreatedResponse({ standardSchema: revisionAnswerView })
  async revise(
    @By() actor: Actor,
    @Param('id', { schema: id }) articleId: string,
    @IfMatch() version: number,
    @Query({ schema: reviseQuery }) { preview }: z.infer<typeof reviseQuery>,
    @Body({ schema: editedTextBody }) body: z.infer<typeof editedTextBody>,
  ): Promise<RevisionAnswerView> {
    const affected = await this.gate.affected(actor, articleId, body);
    return { ...(await this.revising.revise(actor, articleId, version, body, preview)), ...affected };
  }

  @ApiOperation({ summary: 'Set an article aside.' })
  @Post(':id/hold')
  @Allow('article.hold')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: articleView })
  hold(
    @By() actor: Actor,
    @Param('id', { schema: id }) articleId: string,
    @IfMatch() version: number,
    @Body({ schema: reasonBody }) { reason }: z.infer<typeof reasonBody>,
  ): Promise<ArticleView> {
    return this.articles.setAside(actor, articleId, version, 'hold', reason);
  }

  @ApiOperation({ summary: 'Take it up again.' })
  @Post(':id/resume')
  @Allow('article.hold')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: articleView })
  resume(
    @By() actor: Actor,
    @Param('id', { schema: id }) articleId: string,
    @IfMatch() version: number,
    @Body({ schema: reasonBody }) { reason }: z.infer<typeof reasonBody>,
  ): Promise<ArticleView> {
    return this.articles.setAside(actor, articleId, version, 'resume', reason);
  }

  @ApiOperation({ summary: 'Give it up: it will not be printed.' })
  @Post(':id/kill')
  @Allow('article.hold')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: articleView })
  kill(
    @By() actor: Actor,
    @Param('id', { schema: id }) articleId: string,
    @IfMatch() version: number,
    @Body({ schema: reasonBody }) { reason }: z.infer<typeof reasonBody>,
  ): Promise<ArticleView> {
    return this.articles.setAside(actor, articleId, version, 'kill', reason);
  }

  @ApiOperation({ summary: 'Put a published article away.' })
  @Post(':id/archive')
  @Allow('article.publish')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: articleView })
  archive(
    @By() actor: Actor,
    @Param('id', { schema: id }) articleId: string,
    @IfMatch() version: number,
    @Body({ schema: reasonBody }) { reason }: z.infer<typeof reasonBody>,
  ): Promise<ArticleView> {
    return this.articles.setAside(actor, articleId, version, 'archive', reason);
  }
}
