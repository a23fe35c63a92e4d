import type { corrections as korean } from '../ko/corrections.js';

/** Corrections, and where else the error stands. */
export const corrections: typeof korean = {
  correction: {
    about: {
      approve: 'You approve this correction with your name. That cannot be taken back.',
      apply:
        'The text changes: it becomes the next revision, and its signatures fall. That cannot be taken back.',
      notice: 'It is recorded that readers were given this notice. That cannot be taken back.',
    },
    none: 'No corrections. Propose a fix for a confirmed error, and it appears here.',
    before: 'Before',
    after: 'After',
    missing: 'Still to approve: {{roles}}',
    approve: 'Approve',
    apply: 'Apply to the text',
    notice: 'Publish the notice',
    reject: 'Reject',
    preview: 'Details',
    unchanged: '{{count}} claims unchanged',
    noticeTitle: 'The notice as readers will see it',
    noticeDraft: 'Draft',
    claimsTitle: 'What becomes of the claims',
    claimsBecame: 'What became of the claims',
    withdraw: 'Withdraw',
    close: 'Close it',
    type: 'What kind of correction',
    request: 'The request',
    receivedAt: 'When it was received',
    knewAt: 'When they came to know',
    requestAbout: 'Left empty, it counts as received now. The periods of the law run from then.',
  },
  elsewhere: {
    title: 'Where else did we say this?',
    none: 'Nothing like it was found in other articles.',
    same: 'the same words',
    also: 'Mend it here too',
    mend: 'It is mended',
    mended: '{{name}} · {{day}}',
    kind: 'Kind of place',
    place: 'An address, an issue, a page',
    add: 'Add a place',
  },
  clock: {
    title: 'Statutory clocks',
    answer: 'To answer the request',
    asked_after_knowing: 'To ask, from knowing of it',
    asked_after_publication: 'To ask, from publication',
    kept: 'Kept',
    missed: 'Missed',
    running: 'Running',
  },
};
