/** Chapter 3: checkable statements, anchored to their words, each its own unit of work; and what the desk holds true. */
export { carryClaims, planCarry } from './carry.js';
export * from './claims.module.js';
export { readClaim } from './claims.reading.js';
export { lockClaim, type LockedClaim } from './claims.repository.js';
export * from './claims.service.js';
export * from './claims.views.js';
export * from './domain/index.js';
export * from './extract.service.js';
export { addFact, type FactEntry } from './facts/add-fact.js';
export { factsOf } from './facts/facts.repository.js';
export * from './facts/facts.service.js';
export * from './facts/facts.views.js';
export { makeClaims } from './make-claims.js';
export { findSpeaking, type SpeakingClaim } from './topics.repository.js';
export { moveClaim } from './moves.js';
export { queuePage, type QueueFilter } from './queue.reading.js';
export * from './revise.service.js';
export { mustHaveItsWords } from './words-taken.js';
