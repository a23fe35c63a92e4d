/** Chapter 6: what the desk can show for itself: the check report, and the record as it is stored. */
export * from './checkpoints.service.js';
export * from './checkpoints.views.js';
export * from './documents.js';
export * from './domain/index.js';
export { PAGE_LANGUAGES, type PageLanguage } from './pages/words.js';
export * from './reports.module.js';
export * from './reports.service.js';
export * from './reports.views.js';
