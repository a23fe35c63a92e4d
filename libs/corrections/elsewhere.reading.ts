import { readRevision } from '#articles';
import {
  findSpeaking,
  topicsAt,
  topicsIn,
  readTopics,
  factsOf,
  type Topic,
  type TopicKey,
  type SpeakingClaim,
} from '#claims';
import { Missing, type Actor } from '#core';
import type { Tx } from '#database';
import { readDocument } from '#lint';
import { overlaps, splitSentences, type Language, type Span, type Zone } from '#text';
import type { ElsewhereView } from './corrections.views.js';
import { replaceWords } from './domain/index.js';

/** UTF-16 code units: so far around the words is read who is spoken of, however long the article. */
const NEAR = 20_000;
/** More places than this are no list that a person reads. */
const MOST = 100;

/**
 * Where else the desk says what a correction says was wrong: claims of any article that speak of a figure, a name or an
 * entry of the fact book that the wrong words had and the right ones have not; and those that have the very words, and
 * speak of someone or something in the same sentence.
 * @throws Missing when the desk has no such correction.
 */
export async function findElsewhere(tx: Tx, reader: Actor, correctionId: string): Promise<ElsewhereView> {
  const correction = await tx.correction.findUnique({
    where: { id: correctionId, deskId: reader.deskId },
    include: { issue: { select: { claimId: true } }, derivatives: { select: { claimId: true } } },
  });
  if (correction === null) throw new Missing();
  const { articleId, revisionNumber, start, end, before, after } = correction;
  const { language } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { language: true },
  });
  const revision = await readRevision(tx, reader, articleId, revisionNumber);
  const facts = await factsOf(tx, reader.deskId);
  const near = ({ zones }: { readonly zones: readonly Zone[] }) =>
    zones.filter((zone) => overlaps(zone, { start: start - NEAR, end: end + NEAR }));
  const read = (version: ReturnType<typeof replaceWords>) => {
    const given = { language: language as Language, zones: near(version) };
    return readTopics(readDocument(version.text, given), facts);
  };
  const wrong = read(revision);
  const right = read(replaceWords(revision, { start, end }, after));
  const kept = new Set(topicsAt(right, { start, end: start + Math.max(after.length, 1) }).map(keyOf));
  const gone = topicsAt(wrong, { start, end }).filter((one) => !kept.has(keyOf(one)));
  const telling = gone.filter(({ common }) => !common);
  const sentence = splitSentences(revision.text, near(revision), language as Language).find(
    (unit) => unit.start <= start && start < unit.end,
  );
  const beside = [
    ...gone.filter(({ common }) => common),
    ...(sentence === undefined ? [] : besideOf(wrong, sentence, gone)),
  ];
  const wanted = {
    telling: unique(telling),
    beside: unique(beside),
    words: before,
    except: correction.issue.claimId,
  };
  const found = await findSpeaking(tx, reader.deskId, wanted, MOST);
  const tracked = new Set(correction.derivatives.flatMap(({ claimId }) => claimId ?? []));
  return { items: found.map((claim) => viewOf(claim, before, tracked)) };
}

/** Who and what the sentence speaks of beside the wrong words; its other figures say nothing of these. */
function besideOf(topics: readonly Topic[], sentence: Span, gone: readonly Topic[]): TopicKey[] {
  const known = new Set(gone.map(keyOf));
  return topicsIn(topics, sentence).filter((one) => one.kind !== 'figure' && !known.has(keyOf(one)));
}

function unique(topics: readonly TopicKey[]): TopicKey[] {
  return [...new Map(topics.map(({ kind, key }) => [keyOf({ kind, key }), { kind, key }])).values()];
}

function keyOf({ kind, key }: TopicKey): string {
  return `${kind}:${key}`;
}

function viewOf(claim: SpeakingClaim, words: string, tracked: ReadonlySet<string>) {
  const { id, number, text, status, article, publishedAt, shared } = claim;
  return {
    claim: { id, number, text, status },
    article: { id: article.id, title: article.title, publishedAt: publishedAt?.toISOString() ?? null },
    shared: [...shared],
    sameWords: text.includes(words),
    tracked: tracked.has(id),
  };
}
