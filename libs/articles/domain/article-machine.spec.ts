import { describe } from '@jest/globals';
import type { Role } from '#core';
import { itKeeps } from '../../../test/support/machine-law.js';
import { ARTICLE_MACHINE, ARTICLE_STATUSES } from './article-machine.js';

const DESK: Role[] = ['editor', 'chief'];
const EDITING: Role[] = ['copy_editor', ...DESK];
const PROPOSING: Role[] = ['checker', 'copy_editor', 'editor', 'chief', 'author'];

describe('an article', () => {
  itKeeps({
    machine: ARTICLE_MACHINE,
    states: ARTICLE_STATUSES,
    start: 'received',
    thing: (status) => ({ status }),
    moves: [
      ['begin_checking', ['received'], 'checking', ['stet']],
      ['revise', ['received', 'checking', 'cleared'], 'checking', EDITING],
      ['clear', ['checking'], 'cleared', DESK],
      ['publish', ['cleared'], 'published', DESK],
      ['open_correction', ['published', 'archived'], 'correcting', [...PROPOSING, 'stet']],
      ['apply_correction', ['correcting'], 'correcting', EDITING],
      ['close_correction', ['correcting'], 'published', [...DESK, 'stet']],
      ['hold', ['received', 'checking', 'cleared'], 'on_hold', DESK],
      ['resume', ['on_hold'], 'checking', DESK],
      ['kill', ['received', 'checking', 'cleared', 'on_hold'], 'killed', DESK],
      ['archive', ['published'], 'archived', DESK],
      ['go_live', ['correcting'], 'correcting', ['stet']],
      ['note_edit', ['published'], 'published', DESK],
    ],
  });
});
