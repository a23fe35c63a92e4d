import { Module } from '@nestjs/common';
import { ClaimsService } from './claims.service.js';
import { ExtractService } from './extract.service.js';
import { FactsService } from './facts/facts.service.js';
import { ReviseService } from './revise.service.js';

const services = [ClaimsService, ExtractService, FactsService, ReviseService];

@Module({ providers: services, exports: services })
export class ClaimsModule {}
