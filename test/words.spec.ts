/** One word per thing: the desk, the reports and the glossary use the same, and every state has one in each language. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { en } from '../apps/desk/words/en.js';
import { ko } from '../apps/desk/words/ko.js';
import { ARTICLE_STATUSES } from '../libs/articles/domain/index.js';
import { CLAIM_PAST, CLAIM_STATUSES, OUTCOMES, RISKS } from '../libs/claims/domain/index.js';
import { ROLES } from '../libs/core/actor.js';
import {
  CORRECTION_PAST,
  CORRECTION_STATUSES,
  CORRECTION_TYPES,
  DERIVATIVE_KINDS,
} from '../libs/corrections/domain/index.js';
import { FACT_KINDS, RULES } from '../libs/lint/index.js';
import { JOBS } from '../libs/queue/jobs.js';
import { say, type WordKind } from '../libs/reports/pages/words.js';
import {
  ASSIGNMENT_STATUSES,
  CATEGORIES,
  ISSUE_PAST,
  ISSUE_STATUSES,
  ORIGINS,
  SEVERITIES,
  WAIVABLE_RULES,
} from '../libs/review/domain/index.js';

type Words = Readonly<Record<string, string>>;

const glossary = readFileSync(new URL('../docs/glossary.md', import.meta.url), 'utf8');

/** Every `word` of a row or a section of the glossary, with the Korean that follows it. */
function glossaryOf(name: string): Map<string, string> {
  const rows = glossary.split('\n').filter((line) => line.startsWith(`| ${name} `));
  const section = glossary.split(`\n## ${name} `)[1]?.split('\n## ')[0];
  const text = rows.at(-1) ?? section ?? '';
  const pairs = text.matchAll(/`([a-z_]+)` ([^`→⇄/;|.\n]+)/g);
  return new Map([...pairs].map(([, word, korean]) => [word!, korean!.replace(/[·,\s]+$/, '')]));
}

/** A kind of words: every word that there is, the desk's name for the kind, the reports', and where the glossary has it. */
const KINDS: readonly {
  readonly all: readonly string[];
  readonly desk: keyof typeof ko;
  readonly report?: WordKind;
  readonly glossary?: string;
}[] = [
  { all: ARTICLE_STATUSES, desk: 'articleStatus', report: 'articleStatus', glossary: 'Article' },
  { all: CLAIM_STATUSES, desk: 'claimStatus', report: 'claimStatus', glossary: 'Claim' },
  { all: OUTCOMES, desk: 'outcome', report: 'outcome', glossary: 'Outcome' },
  { all: RISKS, desk: 'risk', report: 'risk' },
  { all: ISSUE_STATUSES, desk: 'issueStatus', report: 'issueStatus', glossary: 'Issue' },
  { all: ASSIGNMENT_STATUSES, desk: 'assignmentStatus', glossary: 'Assignment' },
  {
    all: CORRECTION_STATUSES,
    desk: 'correctionStatus',
    report: 'correctionStatus',
    glossary: 'Correction',
  },
  {
    all: CORRECTION_TYPES,
    desk: 'correctionType',
    report: 'correctionType',
    glossary: 'Correction types',
  },
  { all: SEVERITIES, desk: 'severity', report: 'severity' },
  { all: ORIGINS, desk: 'origin', report: 'origin' },
  { all: ROLES, desk: 'role', report: 'role', glossary: 'User, Membership, Role' },
  { all: FACT_KINDS, desk: 'factKind' },
  { all: DERIVATIVE_KINDS, desk: 'derivative' },
  { all: WAIVABLE_RULES, desk: 'gateGroup' },
  { all: RULES.map(({ id }) => id), desk: 'rule' },
  {
    all: ['made', 'unchanged', 'moved', 'stale', 'orphaned', 'ambiguous'],
    desk: 'became',
    glossary: 'Place of a claim in a revision',
  },
];

describe.each(KINDS.map((kind) => [kind.desk, kind] as const))('%s', (_name, kind) => {
  const [korean, english] = [ko[kind.desk] as Words, en[kind.desk] as Words];

  it('has a word for each on the desk, in both languages, and none too many', () => {
    expect(Object.keys(korean).sort()).toEqual([...kind.all].sort());
    expect(Object.keys(english).sort()).toEqual([...kind.all].sort());
    for (const word of kind.all) expect(korean[word]).toMatch(/\S/);
  });

  if (kind.report !== undefined)
    it('is called the same in reports', () => {
      const { report } = kind;
      expect(kind.all.map((word) => say(report!, word, 'ko'))).toEqual(kind.all.map((word) => korean[word]));
    });

  if (kind.glossary !== undefined)
    it('is called the same in the glossary', () => {
      const words = glossaryOf(kind.glossary!);
      expect(kind.all.map((word) => [word, words.get(word)])).toEqual(
        kind.all.map((word) => [word, korean[word]]),
      );
    });
});

it('every category of an issue has a word in both languages, the same in reports', () => {
  for (const [category, { ko: korean, en: english }] of Object.entries(CATEGORIES)) {
    expect([korean, english]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
    expect(say('category', category, 'ko')).toBe(korean);
    expect(say('category', category, 'en')).toBe(english);
  }
});

it('everything that happens to a claim, an issue or a correction is told in words', () => {
  const told = [
    ...Object.values(CLAIM_PAST).map((past) => `claim_${past}`),
    ...Object.values(ISSUE_PAST).map((past) => `issue_${past}`),
    ...Object.values(CORRECTION_PAST).map((past) => `correction_${past}`),
  ];
  expect(told.filter((happening) => !(happening in ko.did))).toEqual([]);
  expect(told.filter((happening) => !(happening in en.did))).toEqual([]);
});

it('every job is told in words on the background screen', () => {
  for (const words of [ko.job, en.job]) {
    const told = Object.entries(words).flatMap(([part, jobs]) =>
      Object.keys(jobs).map((job) => `${part}.${job}`),
    );
    expect(told.sort()).toEqual(Object.keys(JOBS).sort());
  }
});
