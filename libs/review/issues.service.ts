import { Inject, Injectable } from '@nestjs/common';
import { readRevision } from '#articles';
import { record } from '#audit';
import { addFact, type FactEntry } from '#claims';
import { Conflict, Invalid, newId, type Actor, type Clock, type Page } from '#core';
import { CLOCK, Database, type Sql, type Tx } from '#database';
import { mustBeAble } from '#identity';
import { carryOver, wordsAt, type Span } from '#text';
import {
  CATEGORIES,
  claimAt,
  severityOfError,
  type DetectedBy,
  type IssueCategory,
  type IssueChanges,
  type IssueEvent,
  type Nature,
  type Origin,
  type Severity,
} from './domain/index.js';
import { lockPair, mustPointTo } from './duplicates.js';
import { listIssues, readIssue, type IssueFilter } from './issues.reading.js';
import {
  claimsIn,
  findEditors,
  insertIssues,
  lockIssue,
  placeOfClaim,
  type LockedIssue,
  type NewIssue,
  type Place,
} from './issues.repository.js';
import { moveIssue } from './moves.js';
import type { IssueView } from './review.views.js';
import { waiveError } from './waivers.js';

/** What someone says is wrong; what they leave out comes from the category. */
export interface Complaint {
  readonly category: IssueCategory;
  readonly note: string;
  readonly severity?: Severity | undefined;
  readonly nature?: Nature | undefined;
  readonly origin?: Origin | undefined;
  readonly detectedBy?: Exclude<DetectedBy, 'rule'> | undefined;
  readonly suggestion?: string | undefined;
}

/** Potential problems: raised, decided, let pass with a name on it, verified as fixed. */
@Injectable()
export class IssuesService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  list(actor: Actor, filter: IssueFilter): Promise<Page<IssueView>> {
    return listIssues(this.database.reader, actor, filter);
  }

  read(actor: Actor, id: string): Promise<IssueView> {
    return readIssue(this.database.reader, actor, id);
  }

  /**
   * Says that something is wrong with a claim's words as they stand now.
   * @throws Conflict `review/words-gone`.
   */
  raiseOnClaim(actor: Actor, claimId: string, complaint: Complaint): Promise<IssueView> {
    return this.database.sqlTransaction(async (tx) => {
      const { start, end, ...place } = await placeOfClaim(tx, actor, claimId);
      if (start === null || end === null) throw new Conflict('review/words-gone');
      return this.raise(tx, actor, { ...place, start, end }, complaint);
    });
  }

  /**
   * Says that something is wrong with any words of a revision, the newest unless said otherwise; the claim that they
   * touch is told.
   * @throws Invalid `claim/span-outside`.
   */
  raiseOnArticle(
    actor: Actor,
    articleId: string,
    at: Span & { revision?: number | undefined },
    complaint: Complaint,
  ) {
    return this.database.transaction(async (tx): Promise<IssueView> => {
      const { start, end } = at;
      const { id, number, text } = await readRevision(tx, actor, articleId, at.revision);
      const quote = wordsAt(text, at);
      if (end > text.length || quote.trim() === '' || !quote.isWellFormed())
        throw new Invalid('claim/span-outside');
      const claim = claimAt(await claimsIn(tx, id), at);
      const place = { articleId, number, claimId: claim?.claimId ?? null, start, end, quote };
      return this.raise(tx, actor, place, complaint);
    });
  }

  /**
   * Says that it is an error. A `fact` that it rests on goes into the desk's fact book with it.
   * @throws Conflict `fact/already-there`.
   */
  confirm(
    actor: Actor,
    id: string,
    version: number,
    changes: IssueChanges,
    fact?: FactEntry,
  ): Promise<IssueView> {
    const weighed = ({ category, severity, detectedBy }: LockedIssue): IssueChanges => ({
      severity: severityOfError(category as IssueCategory, severity, detectedBy),
      ...changes,
    });
    return this.decide(actor, id, version, 'confirm', weighed, async (tx) => {
      if (fact === undefined) return {};
      mustBeAble(actor, 'fact.edit');
      return { fact: await addFact(tx, actor, fact, this.now()) };
    });
  }

  /** Says that it is none, and why. */
  dismiss(actor: Actor, id: string, version: number, reason: string): Promise<IssueView> {
    return this.decide(actor, id, version, 'dismiss', { reason });
  }

  /**
   * Says that another issue of the article is the same.
   * @throws what `mustPointTo` throws.
   */
  markDuplicate(actor: Actor, id: string, version: number, duplicateOfId: string): Promise<IssueView> {
    return this.database.transaction(async (tx) => {
      const { thing, original } = await lockPair(id, duplicateOfId, (each) =>
        lockIssue(tx, actor, each, each === id ? version : undefined),
      );
      const where = { duplicateOfId: id, status: 'duplicate' } as const;
      mustPointTo(thing, original, await tx.issue.count({ where }));
      await moveIssue(tx, actor, thing, 'mark_duplicate', { duplicateOfId }, this.now());
      return readIssue(tx, actor, id);
    });
  }

  /**
   * Takes one's own decision back: the issue is open again.
   * @throws Forbidden `review/built-on`.
   */
  takeBack(actor: Actor, id: string, version: number): Promise<IssueView> {
    return this.decide(actor, id, version, 'take_back', {});
  }

  /**
   * Says that the newest text no longer has the error, by an edit rather than a correction. Whoever edited since the error
   * was confirmed has made the fix, too.
   * @throws Conflict `issue/words-stand`.
   */
  noteFixed(actor: Actor, id: string, version: number, reason: string): Promise<IssueView> {
    return this.database.transaction(async (tx) => {
      const issue = await lockIssue(tx, actor, id, version);
      const fixerIds = [...new Set([actor.userId!, ...(await findEditors(tx, issue))])];
      // The move first: it says who may.
      await moveIssue(tx, actor, issue, 'note_fixed', { reason, fixerIds }, this.now());
      await mustHaveChanged(tx, actor, issue);
      return readIssue(tx, actor, id);
    });
  }

  /** Says that the fix did not help: the error is still to be corrected. */
  sendBack(actor: Actor, id: string, version: number, reason: string): Promise<IssueView> {
    return this.decide(actor, id, version, 'send_back', { reason });
  }

  /** Says that the fix is right, by someone who did not make it. */
  close(actor: Actor, id: string, version: number): Promise<IssueView> {
    return this.decide(actor, id, version, 'close', {});
  }

  /** Lets an error pass until `expiresAt`, with a name and a reason on it. */
  waive(actor: Actor, id: string, version: number, reason: string, expiresAt: Date): Promise<IssueView> {
    return this.database.transaction(async (tx) => {
      const issue = await lockIssue(tx, actor, id, version);
      await waiveError(tx, actor, issue, { reason, expiresAt }, this.now());
      return readIssue(tx, actor, id);
    });
  }

  private decide(
    actor: Actor,
    id: string,
    version: number,
    event: IssueEvent,
    changes: IssueChanges | ((issue: LockedIssue) => IssueChanges),
    first: (tx: Tx, issue: LockedIssue) => Promise<Readonly<Record<string, unknown>>> = async () => ({}),
  ): Promise<IssueView> {
    return this.database.transaction(async (tx) => {
      const issue = await lockIssue(tx, actor, id, version);
      const told = await first(tx, issue);
      const decided = typeof changes === 'function' ? changes(issue) : changes;
      await moveIssue(tx, actor, issue, event, decided, this.now(), told);
      return readIssue(tx, actor, id);
    });
  }

  private async raise(tx: Sql, actor: Actor, { articleId, number, ...place }: Place, complaint: Complaint) {
    const at = this.now();
    const { category, note, suggestion = null } = complaint;
    const issue: NewIssue = {
      ...place,
      id: newId(),
      category,
      nature: complaint.nature ?? CATEGORIES[category].nature,
      severity: complaint.severity ?? CATEGORIES[category].severity,
      origin: complaint.origin ?? 'unknown',
      detectedBy: complaint.detectedBy ?? eyeOf(actor),
      note,
      suggestion,
      raisedById: actor.userId,
    };
    const { id, raisedById: _, ...told } = issue;
    const data = { ...told, revision: number };
    await record(tx, {
      actor,
      chain: articleId,
      action: 'issue.raised',
      subject: { type: 'issue', id },
      data,
      at,
    });
    await insertIssues(tx, { deskId: actor.deskId, articleId, number }, [issue], at);
    return readIssue(tx, actor, id);
  }
}

/** @throws Conflict `issue/words-stand` while the newest revision has the issue's words as they were. */
async function mustHaveChanged(tx: Tx, actor: Actor, issue: LockedIssue): Promise<void> {
  const seen = await readRevision(tx, actor, issue.articleId, issue.revisionNumber);
  const head = await readRevision(tx, actor, issue.articleId);
  const [carried] = carryOver(seen.text, head.text, [issue]);
  if (carried!.state !== 'stale' && carried!.state !== 'orphaned')
    throw new Conflict('issue/words-stand', { revision: head.number });
}

/** Who noticed, when nobody says: the one who writes it down. */
function eyeOf({ roles }: Actor): DetectedBy {
  if (roles.some((role) => role === 'editor' || role === 'chief' || role === 'copy_editor')) return 'editor';
  if (roles.includes('checker')) return 'checker';
  return roles.includes('author') ? 'author' : 'external';
}
