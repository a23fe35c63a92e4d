import { Module } from '@nestjs/common';
import { AssignmentsService } from './assignments.service.js';
import { ChecksService } from './checks.service.js';
import { CommentsService } from './comments.service.js';
import { DecisionsService } from './decisions.service.js';
import { EvidenceService } from './evidence.service.js';
import { FactChangeService } from './fact-change.service.js';
import { GateService } from './gate.service.js';
import { IssuesService } from './issues.service.js';
import { LintService } from './lint.service.js';
import { QuestionsService } from './questions.service.js';

const services = [
  AssignmentsService,
  EvidenceService,
  ChecksService,
  DecisionsService,
  QuestionsService,
  CommentsService,
  IssuesService,
  LintService,
  GateService,
  FactChangeService,
];

@Module({ providers: services, exports: services })
export class ReviewModule {}
