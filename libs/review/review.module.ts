import { Module } from '@nestjs/common';
import { AnswerLinksService } from './answer-links.service.js';
import { AssignmentsService } from './assignments.service.js';
import { ChecksService } from './checks.service.js';
import { CommentsService } from './comments.service.js';
import { DecisionsService } from './decisions.service.js';
import { EvidenceService } from './evidence.service.js';
import { FactChangeService } from './fact-change.service.js';
import { GatePolicyService } from './gate-policy.service.js';
import { GateService } from './gate.service.js';
import { IssuesService } from './issues.service.js';
import { LintPolicyService } from './lint-policy.service.js';
import { LintService } from './lint.service.js';
import { PresenceService } from './presence.service.js';
import { QuestionsService } from './questions.service.js';
import { ReshapeService } from './reshape.service.js';
import { PageFetcher } from './snapshots/page-fetcher.js';
import { SnapshotsService } from './snapshots/snapshots.service.js';

const services = [
  AssignmentsService,
  EvidenceService,
  SnapshotsService,
  ChecksService,
  DecisionsService,
  ReshapeService,
  PresenceService,
  QuestionsService,
  AnswerLinksService,
  CommentsService,
  IssuesService,
  LintService,
  LintPolicyService,
  GateService,
  GatePolicyService,
  FactChangeService,
];

@Module({
  providers: [...services, { provide: PageFetcher, useFactory: () => new PageFetcher() }],
  exports: services,
})
export class ReviewModule {}
