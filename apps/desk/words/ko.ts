import { rolesIn } from '../../../libs/identity/domain/role-words.js';
import { KOREAN } from '../../../libs/reports/domain/words.js';
import { articles } from './ko/articles.js';
import { background } from './ko/background.js';
import { claims } from './ko/claims.js';
import { corrections } from './ko/corrections.js';
import { facts } from './ko/facts.js';
import { frame } from './ko/frame.js';
import { reminders } from './ko/reminders.js';
import { reports } from './ko/reports.js';
import { review } from './ko/review.js';
import { settings } from './ko/settings.js';

/** The desk's words in Korean, a file a chapter: the words of docs/glossary.md. */
export const ko = {
  ...KOREAN,
  role: rolesIn('ko'),
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

export type Words = typeof ko;
