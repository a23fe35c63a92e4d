import { Module } from '@nestjs/common';
import { CorrectionsService } from './corrections.service.js';
import { DerivativesService } from './derivatives.service.js';
import { LiveTextService } from './live-text.service.js';
import { CorrectionPolicyService } from './policy.service.js';

const services = [CorrectionsService, DerivativesService, LiveTextService, CorrectionPolicyService];

@Module({ providers: services, exports: services })
export class CorrectionsModule {}
