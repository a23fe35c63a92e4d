import { Inject, Injectable } from '@nestjs/common';
import { lockArticle, readRevision } from '#articles';
import { record, sha256 } from '#audit';
import { factsOf } from '#claims';
import { newId, stetFor, type Actor, type Clock } from '#core';
import { CLOCK, Database, type Sql } from '#database';
import { lint, readDocument, RULES, type FactBook, type Finding } from '#lint';
import { carryOver, overlaps, wordsAt, type Span } from '#text';
import {
  CATEGORIES,
  CATEGORY_OF_FINDING,
  claimAt,
  lintSettings,
  planIssues,
  severityOfFinding,
  wordsOfFinding,
  type KnownFinding,
  type LintSettings,
} from './domain/index.js';
import { tellPolicy } from './gate-policy.js';
import { claimsIn, findEditors, insertIssues, type NewIssue } from './issues.repository.js';
import {
  findBehind,
  findLintSubject,
  insertLintRun,
  insertReliances,
  isLinted,
  lockLeftClaims,
  lockRuleIssues,
  saveSeen,
  type LintSubject,
  type NewReliance,
  type Seen,
} from './lint.repository.js';
import { cancelAssignments, moveIssue } from './moves.js';

/**
 * What the review does about a new revision: what the lint rules find becomes issues, what they no longer find is
 * settled, and nobody stays assigned to a claim that went stale.
 */
@Injectable()
export class LintService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /**
   * Reads a revision with every rule. Safe to repeat: a revision is read once, and one that is no longer the newest not
   * at all.
   */
  async read(deskId: string, revisionId: string): Promise<void> {
    const { sql } = this.database;
    const subject = await findLintSubject(sql, deskId, revisionId);
    if (subject === undefined || subject.linted || subject.number !== subject.head) return;
    const { text, zones, language } = subject;
    const policy = lintSettings(subject.settings);
    const facts = await factsOf(sql, deskId);
    const findings = lint(readDocument(text, { language, zones }), facts, policy);
    const known = findings.map((finding) => ({ ...finding, fingerprint: fingerprintOf(text, finding) }));
    await this.database.sqlTransaction(async (tx) => {
      const [article, linted] = await Promise.all([
        lockArticle(tx, stetFor(deskId), subject.articleId),
        isLinted(tx, revisionId),
      ]);
      if (linted || article.head !== subject.number) return;
      await this.settle(tx, subject, known, facts, policy);
    });
  }

  private async settle(
    tx: Sql,
    revision: LintSubject,
    findings: readonly KnownFinding[],
    facts: FactBook,
    { off }: LintSettings,
  ): Promise<void> {
    const at = this.now();
    const { deskId, articleId, number, locale } = revision;
    const stet = stetFor(deskId);
    // Claims and issues are locked before anything is written into the record: whoever holds one of them waits for its head.
    const [left, claims, raisedByRules] = await Promise.all([
      lockLeftClaims(tx, articleId),
      claimsIn(tx, revision.id),
      lockRuleIssues(tx, articleId),
    ]);
    // A rule that is switched off says nothing of what it raised before: that is for people to decide.
    const raisedBefore = raisedByRules.filter(({ rule }) => !off.includes(rule ?? ''));
    await tellPolicy(tx, deskId, articleId, at);
    const plan = planIssues(findings, raisedBefore);
    const placeOf: PlaceOf = ({ start, end }) => ({
      claimId: claimAt(claims, { start, end })?.claimId ?? null,
      start,
      end,
      quote: wordsAt(revision.text, { start, end }),
    });
    const raised = plan.raise.map((finding): NewIssue => issueOf(finding, locale, placeOf(finding)));
    const read = RULES.filter(({ id }) => !off.includes(id));
    const rules = Object.fromEntries(read.map((rule) => [rule.id, rule.version]));
    await record(tx, {
      actor: stet,
      chain: articleId,
      action: 'revision.linted',
      subject: { type: 'revision', id: revision.id },
      data: {
        revision: number,
        sha256: revision.sha256,
        rules,
        findings: findings.length,
        raised: raised.map(({ id, claimId, start, end, quote, ...issue }) => ({
          ...{ id, claim: claimId, category: issue.category, severity: issue.severity, nature: issue.nature },
          ...{ origin: issue.origin, rule: issue.rule, note: issue.note },
          ...{ suggestion: issue.suggestion, start, end, quote },
        })),
        seen: plan.seen.map(({ issue }) => issue.id),
      },
      at,
    });
    await insertIssues(tx, { deskId, articleId, number }, raised, at);
    await insertReliances(tx, deskId, reliancesOf(raised, revision.text, facts));
    await saveSeen(
      tx,
      number,
      plan.seen.map(({ issue, finding }) => ({ id: issue.id, ...placeOf(finding) })),
    );
    if (number > 1) await follow(tx, stet, revision, placeOf);
    for (const issue of plan.reopen) await moveIssue(tx, stet, issue, 'reopen', {}, at);
    const reason = goneWords(locale, number);
    for (const issue of plan.dismiss) await moveIssue(tx, stet, issue, 'dismiss', { reason }, at);
    for (const issue of plan.fixed) {
      const fixerIds = [...new Set([revision.createdById, ...(await findEditors(tx, issue))])];
      await moveIssue(tx, stet, issue, 'note_fixed', { reason, fixerIds }, at);
    }
    for (const claim of left) await cancelAssignments(tx, claim, at);
    await insertLintRun(tx, revision.id, rules, findings.length, at);
  }
}

/** What an issue says of the place where it stands. */
type PlaceOf = (span: Span) => Omit<Seen, 'id'>;

/** Issues that no rule finds again stay with their words: where these stand unchanged, it is noted where. */
async function follow(tx: Sql, stet: Actor, revision: LintSubject, placeOf: PlaceOf): Promise<void> {
  const behind = await findBehind(tx, revision.articleId, revision.number);
  for (const number of new Set(behind.map(({ revisionNumber }) => revisionNumber))) {
    const issues = behind.filter(({ revisionNumber }) => revisionNumber === number);
    const before = await readRevision(tx, stet, revision.articleId, number);
    const carried = carryOver(before.text, revision.text, issues);
    const seen = issues.flatMap(({ id }, index) => {
      const span = carried[index];
      return span?.state === 'unchanged' || span?.state === 'moved' ? [{ id, ...placeOf(span) }] : [];
    });
    await saveSeen(tx, revision.number, seen);
  }
}

/** The issue that a finding is raised as. */
function issueOf(
  { fingerprint, ...finding }: KnownFinding,
  locale: string,
  place: Omit<Seen, 'id'>,
): NewIssue {
  const category = CATEGORY_OF_FINDING[finding.category];
  return {
    ...place,
    id: newId(),
    category,
    nature: CATEGORIES[category].nature,
    severity: severityOfFinding(category, finding.certainty),
    origin: 'unknown',
    detectedBy: 'rule',
    note: finding.message[toldIn(locale)],
    suggestion: finding.suggestion ?? null,
    finding,
    rule: finding.rule,
    ruleVersion: finding.ruleVersion,
    fingerprint,
  };
}

/** Rules that hold an article against the fact book; the others hold it against itself. */
const BY_FACTS: ReadonlySet<string> = new Set([
  'attribution-contradiction',
  'terminology-error',
  'name-variant',
  'law-date',
]);

/** The entries that the findings of these rules rest on: those that are named in their words. */
function reliancesOf(raised: readonly NewIssue[], text: string, facts: FactBook): NewReliance[] {
  const resting = raised.filter(({ rule }) => BY_FACTS.has(rule ?? ''));
  if (resting.length === 0) return [];
  const mentions = [...facts.mentions(text), ...facts.places(text)];
  return resting.flatMap(({ id, finding, ...place }) => {
    const words = [place, ...(finding?.related ?? [])];
    const named = mentions.filter((mention) => words.some((span) => overlaps(span, mention)));
    const ids = new Set(named.flatMap(({ value }) => value.map((fact) => fact.id)));
    return [...ids].map((factId) => ({ issueId: id, factId }));
  });
}

/** The same rule on the same words is the same judgement, wherever they stand. */
function fingerprintOf(text: string, finding: Finding): string {
  return sha256(JSON.stringify([finding.rule, finding.ruleVersion, ...wordsOfFinding(text, finding)]));
}

function goneWords(locale: string, revision: number): string {
  const told = {
    ko: `제${revision}판에는 이 지적의 근거가 되는 말이 없습니다.`,
    en: `Nothing in revision ${revision} gives reason for this any more.`,
    fr: `Plus rien dans la version ${revision} ne le justifie.`,
  };
  return told[toldIn(locale)];
}

function toldIn(locale: string): 'ko' | 'en' | 'fr' {
  return locale === 'en' || locale === 'fr' ? locale : 'ko';
}
