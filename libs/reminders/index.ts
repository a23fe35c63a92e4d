/** To one side of the story: who should be doing something and is not. They nudge, escalate, and know when to stop. */
export * from './delivery.service.js';
export * from './forgetting.service.js';
export * from './mentions.service.js';
export * from './planning.service.js';
export * from './reminders.module.js';
export type { Inbox } from './reminders.reading.js';
export * from './reminders.service.js';
export * from './reminders.views.js';
export * from './sending.service.js';
export * from './sweep.js';
