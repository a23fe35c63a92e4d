/** One word per thing: the desk, the reports and the glossary use the same, and every state has one in each language. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { en } from '../apps/desk/words/en.js';
import { ko } from '../apps/desk/words/ko.js';
import { ARTICLE_STATUSES } from '../libs/articles/domain/index.js';
import { CLAIM_STATUSES, OUTCOMES, RISKS } from '../libs/claims/domain/index.js';
import { ROLES } from '../libs/core/actor.js';
import { CORRECTION_STATUSES, CORRECTION_TYPES, DERIVATIVE_KINDS } from '../libs/corrections/domain/index.js';
import { FACT_KINDS, RULES } from '../libs/lint/index.js';
import { JOBS } from '../libs/queue/jobs.js';
import { KOREAN } from '../libs/reports/domain/index.js';
import { say, type WordKind } from '../libs/reports/pages/words.js';
import {
  ASSIGNMENT_STATUSES,
  CATEGORIES,
  CATEGORY_TYPES,
  DETECTED_BY,
  EVIDENCE_CLASSES,
  ISSUE_STATUSES,
  ORIGINS,
  SEVERITIES,
  STANCES,
  WAIVABLE_RULES,
} from '../libs/review/domain/index.js';
import { ZONE_KINDS } from '../libs/text/index.js';

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

/** A kind of words: every word that there is, its name, and where the glossary has it. */
const KINDS: readonly {
  readonly all: readonly string[];
  readonly desk: keyof typeof ko;
  readonly glossary?: string;
}[] = [
  { all: ARTICLE_STATUSES, desk: 'articleStatus', glossary: 'Article' },
  { all: CLAIM_STATUSES, desk: 'claimStatus', glossary: 'Claim' },
  { all: OUTCOMES, desk: 'outcome', glossary: 'Outcome' },
  { all: RISKS, desk: 'risk' },
  { all: ISSUE_STATUSES, desk: 'issueStatus', glossary: 'Issue' },
  { all: ZONE_KINDS, desk: 'zone' },
  { all: DETECTED_BY, desk: 'detectedBy' },
  { all: EVIDENCE_CLASSES, desk: 'evidenceClass' },
  { all: STANCES, desk: 'stance' },
  { all: ASSIGNMENT_STATUSES, desk: 'assignmentStatus', glossary: 'Assignment' },
  {
    all: CORRECTION_STATUSES,
    desk: 'correctionStatus',
    glossary: 'Correction',
  },
  {
    all: CORRECTION_TYPES,
    desk: 'correctionType',
    glossary: 'Correction types',
  },
  { all: ['open', 'answered', 'withdrawn'], desk: 'questionStatus', glossary: 'Question' },
  {
    all: ['waiting', 'delivered', 'failed', 'cancelled'],
    desk: 'deliveryStatus',
    glossary: 'Delivery',
  },
  { all: SEVERITIES, desk: 'severity' },
  { all: ORIGINS, desk: 'origin' },
  { all: ROLES, desk: 'role', glossary: 'User, Membership, Role' },
  { all: FACT_KINDS, desk: 'factKind' },
  { all: DERIVATIVE_KINDS, desk: 'derivative' },
  { all: WAIVABLE_RULES, desk: 'gateGroup' },
  { all: WAIVABLE_RULES, desk: 'gateRule' },
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

  if (kind.desk in KOREAN || kind.desk === 'role')
    it('is called the same in reports', () => {
      const reportKind = kind.desk as WordKind;
      for (const word of kind.all) {
        expect(say(reportKind, word, 'ko')).toBe(korean[word]);
        expect(say(reportKind, word, 'en')).toBe(english[word]);
      }
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

it('every type of issue is called as in the glossary, and stands with its categories', () => {
  const words = glossaryOf('Issue categories');
  const types = Object.entries(CATEGORY_TYPES);
  expect(types.map(([type, { ko }]) => [type, ko])).toEqual(types.map(([type]) => [type, words.get(type)]));
  const inTable = new Set(Object.keys(CATEGORIES).map((category) => category.split('.')[0]));
  expect(types.map(([type]) => type)).toEqual([...inTable]);
});

it('every kind of words that the reports have is the desk’s too', () => {
  const kinds: readonly string[] = KINDS.map(({ desk }) => desk);
  expect(Object.keys(KOREAN).filter((kind) => !kinds.includes(kind))).toEqual([]);
});

/** What was once called otherwise, and its word in the glossary. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [/갈무리/, '보관본'],
  [/답변 주소|답하는 링크|link (for an|to) answer/, '답변 링크, answer link'],
  [/의견|코멘트/, '댓글'],
  [/[12]차 출처/, '1차 자료, 2차 자료'],
  [/사양/, '거절'],
  [/(주장|근거|질의|정정)을? 거(두|둠|둡|뒀)/, '철회'],
  [/겹치는/, '중복'],
  [/에디터/, '데스크'],
  [/회원/, '사람'],
  [/메시지/, '알림'],
  [/게시/, '게재'],
  [/근무일/, '일하는 날'],
  [/기사 검사|검사 규칙/, '자동 점검'],
  [/이슈/, '지적'],
  [/클레임/, '주장'],
  [/리비전|버전/, '판'],
  [/\b(lay|laid|lays)\b.{0,12}\bback\b/i, 'restore'],
  [/\bkept copy\b/i, 'snapshot'],
  [/\bsettled? (it|a claim)\b/i, 'resolve'],
];

/** Where people are spoken to: the desk, the record and its reports, the gate, refusals, letters. */
const SPOKEN = [
  ...filesIn('apps/desk/words/'),
  'libs/reports/domain/words.ts',
  'libs/reports/domain/happenings.ts',
  'libs/reports/pages/texts.ts',
  'libs/review/domain/gate-words.ts',
  'libs/core/problems.ts',
  'libs/core/faults.ts',
  ...filesIn('libs/reminders/domain/').filter((file) => /(message|letter|digest)\.ts$/.test(file)),
];

it('nothing is called otherwise where people are spoken to', () => {
  expect(SPOKEN.length).toBeGreaterThan(25);
  const found = SPOKEN.flatMap((file) => {
    const lines = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8').split('\n');
    return lines.flatMap((line) =>
      OTHERWISE.filter(([other]) => other.test(line)).map(([, word]) => `${file}: ${line.trim()} (${word})`),
    );
  });
  expect(found).toEqual([]);
});

it('every job is told in words on the background screen', () => {
  for (const words of [ko.job, en.job]) {
    const told = Object.entries(words).flatMap(([part, jobs]) =>
      Object.keys(jobs).map((job) => `${part}.${job}`),
    );
    expect(told.sort()).toEqual(Object.keys(JOBS).sort());
  }
});

it('every word of the desk is said somewhere at the desk', () => {
  const folder = new URL('../apps/desk/', import.meta.url);
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('words/'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
  // In quotes as it is, or with what stands in its place: `settings.${part}`.
  const said = new Set([...code.matchAll(/'(\w[^'\n]*)'/g)].map(([, text]) => text!));
  const patterns = [...code.matchAll(/`(\w+\.[^`\n]*\$\{[^`\n]*)`/g)].map(
    ([, text]) => new RegExp(`^${text!.split(/\$\{[^}]*\}/).join('.+')}$`),
  );
  const isSaid = (key: string) => said.has(key) || patterns.some((pattern) => pattern.test(key));
  const own = Object.entries(ko).filter(([chapter]) => !(chapter in KOREAN));
  expect(own.flatMap(([chapter, words]) => keysOf(words, chapter)).filter((key) => !isSaid(key))).toEqual([]);
});

function filesIn(folder: string): string[] {
  return readdirSync(new URL(`../${folder}`, import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}${file}`);
}

function keysOf(words: string | object, path: string): string[] {
  if (typeof words === 'string') return [path];
  return Object.entries(words).flatMap(([name, under]: [string, string | object]) =>
    keysOf(under, `${path}.${name}`),
  );
}
