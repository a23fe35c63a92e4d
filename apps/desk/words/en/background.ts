import type { background as korean } from '../ko/background.js';

/** The work in the background. */
export const background: typeof korean = {
  background: {
    about:
      'What is done behind the screens: making claims, running rules, reminders, mail. What fails is tried again by itself; what is given up waits here for a person.',
    noWorker:
      'No worker is running. Nothing is lost, but no reminder and no mail goes out until one is started.',
    waiting: 'Waiting',
    underWay: 'Under way',
    failing: 'Being retried',
    dead: 'Given up',
    oldest: 'Oldest job',
    justNow: 'just now',
    workers: 'Workers',
    job: 'Job',
    jobs: 'By job',
    nothing: 'Nothing is waiting.',
    deliveries: 'Deliveries: what waits, and the results of the last 24 hours',
    channel: 'Channel',
    channels: { mail: 'Mail', webhook: 'Webhook' },
    result: { waiting: 'Waiting', delivered: 'Delivered', failed: 'Failed', cancelled: 'Cancelled' },
    failed: 'What failed',
    noneFailed: 'Nothing has failed.',
    first: 'The oldest {{count}}; there are more.',
    attempts: '{{count}} attempts',
    retry: 'Retry',
    givenUp: 'Given up {{time}}',
    again: 'Tried again {{time}}',
    tryingNow: 'Being tried again now',
  },
  job: {
    claims: { extract: 'Make claims', index: 'Note what claims speak of' },
    corrections: { follow_issue: 'Close a correction with its issue' },
    reports: { make: 'Make a report' },
    review: {
      gate_policy_changed: 'Follow a changed gate',
      lint: 'Run the rules',
      snapshot: 'Keep a source',
      recheck_evidence: 'Look at a source’s address',
      fact_changed: 'Follow a changed fact',
      release: 'Put back the work of someone who left',
      forget: 'Forget an erased person’s name',
    },
    reminders: {
      plan: 'Lay out reminders of an assignment',
      watch: 'Lay out reminders of what waits',
      replan: 'Lay out reminders by the new policy',
      send: 'Send a reminder',
      digest: 'Send a digest',
      mention: 'Tell who was mentioned',
      deliver: 'Send a mail',
      hook: 'Send to a webhook',
      forget: 'Delete an erased person’s messages',
    },
  },
};
