import { Module } from '@nestjs/common';
import { CorrectionsService } from './corrections.service.js';
import { DerivativesService } from './derivatives.service.js';

const services = [CorrectionsService, DerivativesService];

@Module({ providers: services, exports: services })
export class CorrectionsModule {}
