import { rolesIn } from '../../../libs/identity/domain/role-words.js';
import { ENGLISH } from '../../../libs/reports/domain/words.js';
import { articles } from './en/articles.js';
import { background } from './en/background.js';
import { claims } from './en/claims.js';
import { corrections } from './en/corrections.js';
import { facts } from './en/facts.js';
import { frame } from './en/frame.js';
import { reminders } from './en/reminders.js';
import { reports } from './en/reports.js';
import { review } from './en/review.js';
import { settings } from './en/settings.js';
import type { Words } from './ko.js';

/** The desk's words in English, a file a chapter: the words of docs/glossary.md. */
export const en: Words = {
  ...ENGLISH,
  role: rolesIn('en'),
  ...frame,
  ...articles,
  ...claims,
  ...review,
  ...corrections,
  ...facts,
  ...reports,
  ...reminders,
  ...settings,
  ...background,
};
