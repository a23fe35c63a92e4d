export * from './letter.js';
export * from './mention-message.js';
export * from './message.js';
export * from './policy.js';
export * from './recipients.js';
export * from './reminder-machine.js';
export * from './still-due.js';
export * from './working-time.js';
