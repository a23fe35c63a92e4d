import { Inject, Injectable } from '@nestjs/common';
import {
  addRevision,
  goLive,
  lockArticle,
  moveArticle,
  readRevision,
  SET_ASIDE,
  type ArticleRevision,
} from '#articles';
import { carryClaims } from '#claims';
import {
  Conflict,
  FAULTS,
  fieldsAtFault,
  Invalid,
  move,
  newId,
  stetFor,
  type Actor,
  type Clock,
  type Page,
  type Words,
} from '#core';
import { CLOCK, Database, type Article, type Tx } from '#database';
import { enqueue } from '#queue';
import { lockIssue, moveIssue, type LockedIssue } from '#review';
import { wordsAt, type Span } from '#text';
import {
  listCorrections,
  readCorrection,
  readNoticeFacts,
  type CorrectionFilter,
} from './corrections.reading.js';
import {
  articleOfIssue,
  findAfterPrint,
  holdCorrection,
  nextNumber,
  type HeldCorrection,
} from './corrections.repository.js';
import type { CorrectionSummaryView, CorrectionView, ElsewhereView } from './corrections.views.js';
import {
  approve,
  CORRECTION_MACHINE,
  isStatutory,
  noticeFaults,
  NOTICE_LANGUAGES,
  owed,
  replaceWords,
  standsAt,
  writeNotice,
  type CorrectionStatus,
  type CorrectionType,
  type Notice,
} from './domain/index.js';
import { findElsewhere } from './elsewhere.reading.js';
import { changeCorrection, closeVerified, moveCorrection, tellCorrection } from './moves.js';
import { readUnready } from './unready.reading.js';

/** A new wording, as someone proposes it. */
export interface Proposal {
  readonly type: CorrectionType;
  /** The words to be replaced, in the newest revision; unsaid, those of the issue. */
  readonly before?: (Span & { readonly exact: string }) | undefined;
  /** Empty: the words are taken out. */
  readonly after: string;
  readonly reason: string;
  /** Of what someone asks for under the law: when they asked (unsaid: now), and when they came to know of the article. */
  readonly request?:
    { readonly receivedAt?: Date | undefined; readonly knewAt?: Date | undefined } | undefined;
}

/**
 * Corrections, from the proposal until someone has seen that they stand. The text changes in `apply` alone; a published
 * article is `correcting` from the proposal until there is nothing left to be done or told.
 */
@Injectable()
export class CorrectionsService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** The desk's corrections, the newest first. */
  list(actor: Actor, filter: CorrectionFilter): Promise<Page<CorrectionSummaryView>> {
    return listCorrections(this.database.reader, actor, filter);
  }

  /** One correction: what it changes, and what would become of the claims. */
  read(actor: Actor, id: string): Promise<CorrectionView> {
    return readCorrection(this.database.reader, actor, id, this.now());
  }

  /** Where else the desk says what this correction says was wrong. */
  elsewhere(actor: Actor, id: string): Promise<ElsewhereView> {
    return findElsewhere(this.database.reader, actor, id);
  }

  /**
   * Proposes a wording for a confirmed issue.
   * @throws Conflict `correction/words-changed` when the words do not stand like this in the newest revision.
   */
  propose(actor: Actor, issueId: string, proposal: Proposal): Promise<CorrectionView> {
    const { type, before, after, reason } = proposal;
    return this.database.transaction(async (tx) => {
      const at = this.now();
      const article = await lockArticle(tx, actor, await articleOfIssue(tx, actor, issueId));
      const issue = await lockIssue(tx, actor, issueId);
      const head = await readRevision(tx, actor, article.id);
      const span = before ?? (await placeOfIssue(tx, actor, issue, head));
      const words = wordsAt(head.text, span);
      if (words === '' || words !== (before?.exact ?? words)) throw wordsChanged(head);
      const wording = after.normalize('NFC');
      if (wording === words) throw new Invalid('correction/nothing-changed');

      const id = newId();
      const proposed = {
        ...{ number: await nextNumber(tx, article.id), issueId, type, reason },
        ...{ revisionNumber: head.number, start: span.start, end: span.end, before: words, after: wording },
        afterPrint: article.publishedAt !== null,
        ...requestOf(proposal, at),
      };
      const whose = {
        deskId: actor.deskId,
        articleId: article.id,
        proposedById: actor.userId!,
        proposedAt: at,
      };
      await tx.correction.create({ data: { id, ...proposed, ...whose } });
      await tellCorrection(
        tx,
        actor,
        { id, articleId: article.id },
        'proposed',
        { to: 'proposed', ...proposed },
        at,
      );
      await moveIssue(tx, actor, issue, 'propose_fix', {}, at, { correction: id });
      await enqueue(tx, 'reminders.watch', `correction:${id}`, {
        deskId: actor.deskId,
        type: 'correction',
        id,
      });
      await this.open(tx, actor, article, id, at);
      return readCorrection(tx, actor, id, at);
    });
  }

  /** Signs a correction; the last signature that its type asks for approves it. */
  approve(actor: Actor, id: string, version: number): Promise<CorrectionView> {
    return this.change(actor, id, version, async (tx, correction, at) => {
      const { role, status } = approve(correction, actor);
      await tx.approval.create({ data: { correctionId: id, role, byId: actor.userId!, at } });
      const past = status === 'approved' ? 'approved' : 'signed';
      const answeredAt = status === 'approved' ? at : null;
      await changeCorrection(tx, actor, correction, past, { status, answeredAt }, at, { role });
    });
  }

  /** Refuses a proposal; its issue waits for another. */
  reject(actor: Actor, id: string, version: number, reason: string): Promise<CorrectionView> {
    return this.end(actor, id, version, 'reject', reason);
  }

  /** Takes a proposal back; its issue waits for another. */
  withdraw(actor: Actor, id: string, version: number, reason: string): Promise<CorrectionView> {
    return this.end(actor, id, version, 'withdraw', reason);
  }

  /**
   * Makes the correction part of the text: a new revision, to which the claims are carried over. Readers of a published
   * article see it at once, or, when they are owed a notice, together with that.
   * @throws Conflict `correction/words-changed` when the words no longer stand like this in the newest revision;
   * `article/set-aside`.
   */
  apply(actor: Actor, id: string, version: number): Promise<CorrectionView> {
    return this.change(actor, id, version, async (tx, correction, at) => {
      move(CORRECTION_MACHINE, 'apply', correction, actor);
      const article = await this.open(tx, actor, correction.article, id, at);
      if (SET_ASIDE.has(article.status)) throw new Conflict('article/set-aside', { state: article.status });
      const { head, changed } = await changedText(tx, actor, correction);
      const made = {
        ...changed,
        format: 'text',
        source: changed.text,
        reason: correction.reason,
        correctionId: id,
      } as const;
      const { article: revised, revision } = await addRevision(tx, actor, article, made, at);
      await carryClaims(tx, actor, revised, head, revision, at);
      await moveIssue(tx, actor, correction.issue, 'fix', {}, at, { correction: id });
      const afterPrint = article.publishedAt !== null;
      const applied = {
        appliedById: actor.userId,
        appliedAt: at,
        appliedRevision: revision.number,
        afterPrint,
      };
      const told = { revision: revision.number, sha256: revision.sha256, afterPrint };
      await moveCorrection(tx, actor, correction, 'apply', applied, at, told);
      const waits = !afterPrint || owed({ ...correction, afterPrint });
      const shown = waits ? revised : await goLive(tx, revised, revision.number, at, { correction: id });
      await this.settle(tx, shown, at);
    });
  }

  /**
   * Publishes the notice, in the house's form or in the words given, and the corrected text with it. What of that is still to
   * be checked or signed needs a `reason`, which the record keeps.
   * @throws Invalid `correction/notice-incomplete` with everything that it lacks, or says that it must not; Conflict
   * `correction/unready`.
   */
  notice(
    actor: Actor,
    id: string,
    version: number,
    { reason, ...given }: Partial<Notice> & { readonly reason?: string | undefined },
  ): Promise<CorrectionView> {
    return this.change(actor, id, version, async (tx, correction, at) => {
      move(CORRECTION_MACHINE, 'notice', correction, actor);
      const facts = await readNoticeFacts(tx, actor, id, at);
      const notice = { ...writeNotice(facts), ...given };
      const faults = NOTICE_LANGUAGES.flatMap((language) =>
        noticeFaults(notice[language], language, facts).map((fault) => ({ language, ...fault })),
      );
      if (faults.length > 0) throw new Invalid('correction/notice-incomplete', { faults });
      const blockers = await readUnready(tx, actor, correction, at);
      if (blockers.length > 0 && reason === undefined) throw new Conflict('correction/unready', { blockers });
      const unready = blockers.map(({ rule, subject }) => ({ rule, subject }));
      const told = blockers.length > 0 ? { ...notice, reason, blockers: unready } : notice;
      const noticed = { noticeKo: notice.ko, noticeEn: notice.en, noticedAt: at };
      await moveCorrection(tx, actor, correction, 'notice', noticed, at, told);
      const { article, appliedRevision } = correction;
      await this.settle(tx, await goLive(tx, article, appliedRevision!, at, { correction: id }), at);
      await closeVerified(tx, await holdCorrection(tx, actor, id), at);
    });
  }

  /** The fix of an issue was verified: its correction stands, once nothing else of it is left to do. Safe to repeat. */
  async followIssue(deskId: string, issueId: string): Promise<void> {
    const stet = stetFor(deskId);
    const open = await this.database.reader.correction.findMany({
      where: { deskId, issueId, status: { in: ['applied', 'noticed'] } },
      select: { id: true },
    });
    for (const { id } of open) {
      await this.database.transaction(async (tx) =>
        closeVerified(tx, await holdCorrection(tx, stet, id), this.now()),
      );
    }
  }

  /** Says that it stands: the fix of its issue is verified. */
  close(actor: Actor, id: string, version: number): Promise<CorrectionView> {
    return this.change(actor, id, version, async (tx, correction, at) => {
      const { issue } = correction;
      move(CORRECTION_MACHINE, 'close', correction, actor);
      if (issue.status === 'fixed') await moveIssue(tx, actor, issue, 'close', {}, at, { correction: id });
      await moveCorrection(tx, actor, correction, 'close', {}, at);
    });
  }

  /** One change of one correction: held, changed, and read again, in one transaction. */
  private change(
    actor: Actor,
    id: string,
    version: number,
    work: (tx: Tx, correction: HeldCorrection, at: Date) => Promise<void>,
  ): Promise<CorrectionView> {
    return this.database.transaction(async (tx) => {
      const at = this.now();
      await work(tx, await holdCorrection(tx, actor, id, version), at);
      return readCorrection(tx, actor, id, at);
    });
  }

  private end(
    actor: Actor,
    id: string,
    version: number,
    event: 'reject' | 'withdraw',
    reason: string,
  ): Promise<CorrectionView> {
    return this.change(actor, id, version, async (tx, correction, at) => {
      const { issue, article } = correction;
      const answered = event === 'reject' ? { answeredAt: at } : {};
      const ended = { endedById: actor.userId, endReason: reason, ...answered };
      await moveCorrection(tx, actor, correction, event, ended, at, { reason });
      if (issue.status === 'fix_proposed')
        await moveIssue(tx, actor, issue, 'reject_fix', {}, at, { correction: id });
      await this.settle(tx, article, at);
    });
  }

  /** A published article is being corrected from now on, in the archive or not. */
  private async open(tx: Tx, actor: Actor, article: Article, correction: string, at: Date): Promise<Article> {
    return article.status === 'published' || article.status === 'archived'
      ? moveArticle(tx, actor, article, 'open_correction', at, { correction })
      : article;
  }

  /** And no longer, when nothing of any correction is left to be done or told. */
  private async settle(tx: Tx, article: Article, at: Date): Promise<void> {
    if (article.status !== 'correcting') return;
    const all = await findAfterPrint(tx, article.id);
    const inWork = all.some((one) => AHEAD.includes(one.status) || (one.status === 'applied' && owed(one)));
    if (!inWork) await moveArticle(tx, stetFor(article.deskId), article, 'close_correction', at);
  }
}

/** When it was asked for, if the law says that it can be. @throws Invalid when that lies ahead, or before its own cause. */
function requestOf({ type, request = {} }: Proposal, at: Date) {
  if (!isStatutory(type)) return {};
  const { receivedAt = at, knewAt = null } = request;
  if (receivedAt > at) throw badRequest('receivedAt', FAULTS.pastTimeNeeded);
  if (knewAt !== null && knewAt > receivedAt) throw badRequest('knewAt', FAULTS.knownAfterReceived);
  return { requestedAt: receivedAt, requesterKnewAt: knewAt };
}

function badRequest(field: string, message: Words): Invalid {
  return fieldsAtFault({ field: `request.${field}`, message });
}

const AHEAD: readonly CorrectionStatus[] = ['proposed', 'approved'];

/** Where the words of an issue stand in the newest revision. @throws Conflict when they do not. */
async function placeOfIssue(tx: Tx, actor: Actor, issue: LockedIssue, head: ArticleRevision): Promise<Span> {
  const seen = await readRevision(tx, actor, issue.articleId, issue.revisionNumber);
  const span = standsAt(seen.text, issue, head.text);
  if (span === undefined) throw wordsChanged(head);
  return span;
}

/** The newest revision, and its text as the correction changes it. @throws Conflict when its words stand there no more. */
async function changedText(tx: Tx, actor: Actor, correction: HeldCorrection) {
  const head = await readRevision(tx, actor, correction.articleId);
  const seen = await readRevision(tx, actor, correction.articleId, correction.revisionNumber);
  const span = standsAt(seen.text, correction, head.text);
  if (span === undefined) throw wordsChanged(head);
  return { head, changed: replaceWords(head, span, correction.after) };
}

function wordsChanged({ number }: ArticleRevision): Conflict {
  return new Conflict('correction/words-changed', { revision: number });
}
