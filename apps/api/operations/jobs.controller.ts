import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor, Page } from '#core';
import { Allow, By } from '../http/allow.js';
import { pageOf, pageQuery } from '../http/paging.js';
import {
  deadJobView,
  JobsService,
  jobsSummaryView,
  type DeadJobView,
  type JobsSummaryView,
} from './jobs.service.js';

const jobsQuery = pageQuery.extend({
  dead: z.enum(['', 'true']).optional().describe('The dead ones: there are no others to see'),
});

const jobId = z.string().regex(/^\d{1,18}$/);

@ApiTags('operations')
@Controller('jobs')
export class JobsController {
  constructor(private readonly jobs: JobsService) {}

  @ApiOperation({ summary: 'Work in the background that was given up after ten attempts, with the reason.' })
  @Get()
  @Allow('queue.mend')
  @ApiOkResponse({ standardSchema: pageOf(deadJobView) })
  list(
    @By() actor: Actor,
    @Query({ schema: jobsQuery }) query: z.infer<typeof jobsQuery>,
  ): Promise<Page<DeadJobView>> {
    return this.jobs.listDead(actor, query);
  }

  @ApiOperation({
    summary: "How the desk's work in the background stands, by job: waiting, under way, failing, dead.",
  })
  @Get('summary')
  @Allow('queue.mend')
  @ApiOkResponse({ standardSchema: jobsSummaryView })
  summary(@By() actor: Actor): Promise<JobsSummaryView> {
    return this.jobs.summary(actor);
  }

  @ApiOperation({ summary: 'Have it tried again.' })
  @Post(':id/retry')
  @Allow('queue.mend')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: deadJobView })
  retry(@By() actor: Actor, @Param('id', { schema: jobId }) id: string): Promise<DeadJobView> {
    return this.jobs.retry(actor, id);
  }
}
