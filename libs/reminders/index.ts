/** To one side of the story: who should be doing something and is not. They nudge, escalate, and know when to stop. */
export * from './delivery.service.js';
export { KINDS, PACES, reminderSettingsSchema } from './domain/index.js';
export * from './planning.service.js';
export * from './policy.service.js';
export * from './policy.views.js';
export * from './reminders.module.js';
export { HookService, MAY_REACH } from './hook.service.js';
export * from './preferences.service.js';
export * from './preferences.views.js';
export * from './digests.service.js';
export { SHOWS, type Inbox, type InboxRequest } from './reminders.reading.js';
export * from './reminders.service.js';
export * from './reminders.views.js';
export * from './sending.service.js';
export * from './sweep.js';
export * from './watching.service.js';
export * from './webhooks.service.js';
export * from './webhooks.views.js';
