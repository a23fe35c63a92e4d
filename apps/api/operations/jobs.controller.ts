import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor, Page } from '#core';
import { Allow, By } from '../http/allow.js';
import { pageOf, pageQuery } from '../http/paging.js';
import { deadJobView, JobsService, type DeadJobView } from './jobs.service.js';

const jobsQuery = pageQuery.extend({
  dead: z.enum(['', 'true']).optional().describe('The dead ones: there are no others to see'),
});

const jobId = z.string().regex(/^\d{1,18}$/);

@ApiTags('operations')
@Controller('jobs')
export class JobsController {
  constructor(private readonly jobs: JobsService) {}

  /** Work in the background that was given up after ten attempts, with the reason. */
  @Get()
  @Allow('queue.mend')
  @ApiOkResponse({ standardSchema: pageOf(deadJobView) })
  list(
    @By() actor: Actor,
    @Query({ schema: jobsQuery }) query: z.infer<typeof jobsQuery>,
  ): Promise<Page<DeadJobView>> {
    return this.jobs.listDead(actor, query);
  }

  /** Have it tried again. */
  @Post(':id/retry')
  @Allow('queue.mend')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: deadJobView })
  retry(@By() actor: Actor, @Param('id', { schema: jobId }) id: string): Promise<DeadJobView> {
    return this.jobs.retry(actor, id);
  }
}
