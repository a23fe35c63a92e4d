/** The background: jobs are rows of the transaction that wants them; BullMQ only carries. */
export * from './backend.js';
export * from './batches.js';
export * from './context.js';
export * from './jobs.js';
export * from './outbox.js';
export * from './relay.js';
export * from './schedules.js';
export * from './seats.js';
export * from './spans.js';
