import { contains, cutsPair, makeAnchor, overlaps, shift, trim, type Language, type Span } from '#text';
import { readDocument, type Document, type FactBook } from '#lint';
import { Conflict, Invalid, newId, type Actor } from '#core';
import type { Article, Tx } from '#database';
import { record } from '#audit';
import type { ArticleRevision } from '#articles';
import { claimSettings, dueAt, findClaims, topicsIn, readTopics, type Risk } from './domain/index.js';
import {
  findStanding,
  insertClaims,
  lastNumber,
  readSettings,
  type MadeClaim,
} from './extract.repository.js';
import { factsOf } from './facts/facts.repository.js';
import { indexClaims } from './topics.repository.js';

/** Words of a revision that are to be a claim. Without a risk: what the words themselves suggest. */
export interface WantedClaim extends Span {
  readonly risk?: Risk | undefined;
  /** Who selected these words first, null when Stet found them. Without it: whoever asks. */
  readonly createdById?: string | null | undefined;
}

const SELECTED = { ko: '사람이 골랐습니다', en: 'selected by a person', fr: 'choisi par une personne' };

/**
 * Makes claims of words of the newest revision of an article, which the caller has locked, and records each; `told` goes
 * into the record. Their ids, in the order of the words that were given.
 * @throws Invalid `claim/span-outside`; Conflict `claim/already-made` when a claim stands on exactly these words, none
 * that was set aside.
 */
export async function makeClaims(
  tx: Tx,
  actor: Actor,
  article: Article,
  revision: ArticleRevision,
  wanted: readonly WantedClaim[],
  at: Date,
  told: Readonly<Record<string, unknown>> = {},
): Promise<string[]> {
  const standing = (await findStanding(tx, revision.id)).filter(({ isAside }) => !isAside);
  const settings = claimSettings(await readSettings(tx, actor.deskId));
  const facts = await factsOf(tx, actor.deskId);
  const document = readDocument(revision.text, {
    language: article.language as Language,
    zones: revision.zones,
  });
  const last = await lastNumber(tx, article.id);
  const claims = wanted.map((selection, index): MadeClaim => {
    const span = selectedIn(revision, selection);
    const same = standing.find(({ start, end }) => start === span.start && end === span.end);
    if (same !== undefined) throw new Conflict('claim/already-made', { claimId: same.id });
    const suggested = suggestedFor(document, span, facts);
    const risk = selection.risk ?? suggested.risk;
    return {
      ...suggested,
      ...span,
      risk,
      worth: 1,
      reasons: [{ cue: 'selected', said: SELECTED }],
      id: newId(),
      number: last + index + 1,
      quote: makeAnchor(revision.text, span),
      dueAt: dueAt(risk, at, article.pressDeadline, settings),
      createdById: selection.createdById === undefined ? actor.userId : selection.createdById,
    };
  });
  await insertClaims(tx, article, revision.id, claims, at);
  const topics = readTopics(document, facts);
  await indexClaims(
    tx,
    article.deskId,
    claims.map((claim) => ({ id: claim.id, topics: topicsIn(topics, claim) })),
  );
  for (const { id, number, start, end, risk } of claims) {
    const made = { number, revision: revision.number, sha256: revision.sha256, start, end, risk };
    const about = { action: 'claim.made', subject: { type: 'claim', id } };
    await record(tx, { actor, chain: article.id, ...about, data: { ...made, ...told }, at });
  }
  return claims.map(({ id }) => id);
}

/** The selected words without the white space at their ends. */
function selectedIn({ text }: ArticleRevision, { start, end }: Span): Span {
  const isInside = start < end && end <= text.length && !cutsPair(text, start) && !cutsPair(text, end);
  const span = isInside ? trim(text, { start, end }) : { start: 0, end: 0 };
  if (span.start >= span.end) throw new Invalid('claim/span-outside', { length: text.length });
  return span;
}

/** What the words suggest of themselves: kind, risk and parts, as they would have been found. */
function suggestedFor(document: Document, span: Span, facts: FactBook) {
  const found = findClaims(document, facts).find((one) => overlaps(one, span));
  const parts = found?.parts.filter((part) => contains(span, part)) ?? [];
  return {
    type: found?.type ?? ('statement' as const),
    risk: found?.risk ?? ('medium' as const),
    parts: parts.map((part) => ({ ...part, ...shift(part, -span.start) })),
  };
}
