import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor, Page } from '#core';
import { Allow, By } from '../http/allow.js';
import { pageOf, pageQuery } from '../http/paging.js';
import {
  failedJobView,
  JobsService,
  jobsSummaryView,
  type FailedJobView,
  type JobsSummaryView,
} from './jobs.service.js';

const jobsQuery = pageQuery.extend({
  dead: z.enum(['', 'true']).optional().describe('Only those that were given up'),
});

const jobId = z.string().regex(/^\d{1,18}$/);

@ApiTags('operations')
@Controller('jobs')
export class JobsController {
  constructor(private readonly jobs: JobsService) {}

  @ApiOperation({
    summary:
      'Work in the background that failed, with the reason: to be tried again, or given up after ten failed attempts or more than twenty fallen workers.',
  })
  @Get()
  @Allow('queue.mend')
  @ApiOkResponse({ standardSchema: pageOf(failedJobView) })
  list(
    @By() actor: Actor,
    @Query({ schema: jobsQuery }) query: z.infer<typeof jobsQuery>,
  ): Promise<Page<FailedJobView>> {
    return this.jobs.listFailed(actor, { ...query, only: query.dead === undefined ? undefined : 'dead' });
  }

  @ApiOperation({
    summary: "How the desk's work in the background stands, by job, and what became of its messages.",
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
  @ApiOkResponse({ standardSchema: failedJobView })
  retry(@By() actor: Actor, @Param('id', { schema: jobId }) id: string): Promise<FailedJobView> {
    return this.jobs.retry(actor, id);
  }
}
