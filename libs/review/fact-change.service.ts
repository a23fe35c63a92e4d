import { Inject, Injectable } from '@nestjs/common';
import { lockArticle, readRevision } from '#articles';
import { lockClaim, type LockedClaim, moveClaim } from '#claims';
import { stetFor, type Actor, type Clock } from '#core';
import { CLOCK, Database, type Tx } from '#database';
import { wordsAt } from '#text';
import { tellFacts } from './cited-facts.js';
import {
  findChangedFact,
  findCiting,
  findReliant,
  isRaised,
  type ChangedFact,
  type Reliant,
} from './fact-change.repository.js';
import { cancelAssignments } from './moves.js';
import { raiseByStet } from './raise.js';

/** What is done when an entry of the fact book says something else than when it was relied on, or was taken out. */
@Injectable()
export class FactChangeService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /**
   * Raises an issue wherever the entry was relied on, published or not, and takes back the checks that rest on it: so the
   * gate is closed until someone has looked again. The record of every article with a source that cites it is told. Safe to repeat: a version of an entry is followed once.
   */
  async follow(deskId: string, factId: string): Promise<void> {
    const fact = await findChangedFact(this.database.reader, deskId, factId);
    const reliant = await findReliant(this.database.reader, deskId, factId);
    const citing = await findCiting(this.database.reader, deskId, factId);
    for (const articleId of new Set([...reliant.map((one) => one.articleId), ...citing])) {
      const inArticle = reliant.filter((one) => one.articleId === articleId);
      await this.database.transaction((tx) =>
        this.lookAgain(tx, stetFor(deskId), fact, articleId, inArticle),
      );
    }
  }

  private async lookAgain(
    tx: Tx,
    stet: Actor,
    fact: ChangedFact,
    articleId: string,
    reliant: readonly Reliant[],
  ): Promise<void> {
    const at = this.now();
    await lockArticle(tx, stet, articleId);
    // The claims before the end of the record, as everyone has them.
    const claims: LockedClaim[] = [];
    for (const id of new Set(reliant.flatMap((one) => (one.isChecked ? (one.claimId ?? []) : []))))
      claims.push(await lockClaim(tx, stet, id));
    await tellFacts(tx, stet.deskId, articleId, at);
    if (await isRaised(tx, articleId, fact)) return;
    const revision = await readRevision(tx, stet, articleId);
    const places = reliant.filter(({ revisionNumber }) => revisionNumber === revision.number);
    await raiseByStet(
      tx,
      stet.deskId,
      revision,
      places.map(({ start, end }) => ({
        ...{ start, end },
        category: 'time.stale',
        severity: 'major',
        quote: wordsAt(revision.text, { start, end }),
        note: noteOf(fact),
        rule: 'fact-changed',
        ruleVersion: fact.version,
        factId: fact.id,
      })),
      at,
    );
    for (const claim of claims) {
      if (claim.status === 'withdrawn') continue;
      const stale = await moveClaim(tx, stet, claim, 'go_stale', {}, at, { fact: fact.id });
      await cancelAssignments(tx, stale, at);
    }
  }
}

function noteOf({ name, locale, isHeld }: ChangedFact): string {
  const what = isHeld
    ? { ko: '바뀌었습니다', en: 'has changed', fr: 'a changé' }
    : { ko: '빠졌습니다', en: 'was taken out', fr: 'a été retirée' };
  if (locale === 'en')
    return `The entry “${name}” of the fact book, on which this rests, ${what.en}. Look again.`;
  if (locale === 'fr') return `La fiche « ${name} », sur laquelle ceci repose, ${what.fr}. À revoir.`;
  return `이 내용이 근거로 삼은 사실대장 항목 “${name}”이(가) ${what.ko}. 다시 확인해 주세요.`;
}
