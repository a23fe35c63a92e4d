import { Module } from '@nestjs/common';
import { CheckpointsService } from './checkpoints.service.js';
import { ReportJobsService } from './jobs/jobs.service.js';
import { ReportsService } from './reports.service.js';

const services = [ReportsService, ReportJobsService, CheckpointsService];

@Module({ providers: services, exports: services })
export class ReportsModule {}
