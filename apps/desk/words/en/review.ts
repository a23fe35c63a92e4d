import type { review as korean } from '../ko/review.js';

/** Issues and the gate, what people say of them and what happened. */
export const review: typeof korean = {
  issue: {
    origin: 'Where it came from (optional)',
    others:
      'Whether it is an error is for a copy editor, an editor or the chief to say, other than who raised it.',
    title: 'Issues',
    raise: 'Raise an issue',
    category: 'Category',
    often: 'Chosen often',
    note: 'What is wrong',
    suggestion: 'Suggestion',
    working: 'The working',
    saw: 'Saw',
    expected: 'Expected',
    sum: 'Working',
    confirm: 'It is an error',
    withFact: 'Add a fact, too',
    dismiss: 'It is not',
    propose: 'Propose a fix',
    close: 'The fix is right',
    note_fixed: 'Fixed already',
    mark_duplicate: 'Said already',
    duplicateOf: 'Which issue says the same?',
    noOther: 'No other issue of this article stands that could say the same.',
    waive: 'Waive',
    take_back: 'Take my decision back',
    send_back: 'Not fixed yet',
  },
  gate: {
    back: 'To the gate and the lists',
    signAbout:
      'Your name goes under exactly this text as {{role}}. A signature cannot be taken back; it falls when the text or its evidence changes.',
    stillClosed: 'Still in the way: {{count}}.',
    clearAbout: 'The article passes the gate and may go out.',
    publishAbout:
      'It is recorded that this text is out. That cannot be undone; from then on it changes by corrections.',
    title: 'Gate',
    open: 'Clear to print',
    closed: 'Not yet · {{count}} in the way',
    each: 'One by one',
    sign: 'Sign as {{role}}',
    clear: 'Clear',
    publish: 'Mark as published',
    waive: 'Waive',
    waiveReason: 'Why may it pass?',
    waiveUntil: 'Until the end of',
    waived: 'Waived by {{name}} until {{day}}',
    signed: 'Signed by {{name}} as {{role}}',
  },
  comment: {
    title: 'Comments',
    add: 'Comment',
    name: 'Name someone',
    told: '{{names}} will be told.',
  },
  history: {
    title: 'History',
  },
};
