import type { Actor, Machine } from '#core';
import { isStet } from '#core';
import { may } from '#identity/domain';

export const ARTICLE_STATUSES = [
  'received',
  'checking',
  'cleared',
  'published',
  'correcting',
  'archived',
  'on_hold',
  'killed',
] as const;
export type ArticleStatus = (typeof ARTICLE_STATUSES)[number];

/** Nobody checks or signs an article in these: its claims wait in no queue, and nobody is reminded of them. */
export const SET_ASIDE: ReadonlySet<ArticleStatus> = new Set(['on_hold', 'killed', 'archived']);

export type ArticleEvent = keyof typeof ARTICLE_PAST;

/** How the record tells each event. */
export const ARTICLE_PAST = {
  begin_checking: 'checking_begun',
  revise: 'revised',
  clear: 'cleared',
  publish: 'published',
  open_correction: 'correction_opened',
  apply_correction: 'revised',
  close_correction: 'correction_closed',
  hold: 'held',
  resume: 'resumed',
  kill: 'killed',
  archive: 'archived',
  go_live: 'gone_live',
  note_edit: 'edited_without_correction',
} as const;

/**
 * How an article moves. Whether the gate is open for `clear` and `publish` is the review's to say; while a published
 * article is being corrected, its text changes through corrections only, and readers see each from its `go_live` on; an archived
 * one is taken up again by that.
 * `note_edit` is for what should not happen: the text that readers see was changed without a correction.
 */
export const ARTICLE_MACHINE: Machine<ArticleStatus, ArticleEvent, { readonly status: ArticleStatus }> = {
  begin_checking: { from: ['received'], to: 'checking', may: isStet },
  revise: { from: ['received', 'checking', 'cleared'], to: 'checking', may: may('article.edit') },
  clear: { from: ['checking'], to: 'cleared', may: may('article.clear') },
  publish: { from: ['cleared'], to: 'published', may: may('article.publish') },
  open_correction: {
    from: ['published', 'archived'],
    to: 'correcting',
    may: orStet(may('correction.propose')),
  },
  apply_correction: { from: ['correcting'], to: 'correcting', may: may('correction.apply') },
  close_correction: { from: ['correcting'], to: 'published', may: orStet(may('correction.notice')) },
  hold: { from: ['received', 'checking', 'cleared'], to: 'on_hold', may: may('article.hold') },
  resume: { from: ['on_hold'], to: 'checking', may: may('article.hold') },
  kill: { from: ['received', 'checking', 'cleared', 'on_hold'], to: 'killed', may: may('article.hold') },
  archive: { from: ['published'], to: 'archived', may: may('article.publish') },
  go_live: { from: ['correcting'], to: 'correcting', may: isStet },
  note_edit: { from: ['published'], to: 'published', may: may('article.publish') },
};

function orStet(allowed: (actor: Actor) => boolean): (actor: Actor) => boolean {
  return (actor) => isStet(actor) || allowed(actor);
}
