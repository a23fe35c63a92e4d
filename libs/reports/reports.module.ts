import { Module } from '@nestjs/common';
import { CheckpointsService } from './checkpoints.service.js';
import { ReportsService } from './reports.service.js';

const services = [ReportsService, CheckpointsService];

@Module({ providers: services, exports: services })
export class ReportsModule {}
