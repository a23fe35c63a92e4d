/** Chapter 4: assignment, evidence, checks, issues, questions, second reader, sign-off, and the gate. */
export * from './assignments.service.js';
export * from './checks.service.js';
export { readClaimFile } from './claim-file.reading.js';
export * from './comments.service.js';
export * from './decisions.service.js';
export * from './domain/index.js';
export * from './evidence.service.js';
export { gateOf } from './gate.reading.js';
export * from './gate.service.js';
export { lockIssue, type LockedIssue } from './issues.repository.js';
export * from './issues.service.js';
export * from './lint.service.js';
export { moveIssue } from './moves.js';
export { releaseAbandoned } from './release-abandoned.js';
export * from './questions.service.js';
export * from './review.module.js';
export * from './review.views.js';
