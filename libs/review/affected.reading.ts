import { readArticle, readContent, readRevision, type Format } from '#articles';
import type { Actor } from '#core';
import type { Tx } from '#database';
import { carryOver } from '#text';
import { covers, readGate } from './gate.repository.js';
import { stands } from './domain/index.js';
import { signOffView, waiverView } from './gate.reading.js';
import { findUnsettled } from './issues.repository.js';
import type { AffectedView } from './review.views.js';

/**
 * What of the review an edited text touches: what becomes of the words of every issue that is not settled, and the
 * signatures and waivers that stand on the newest revision and would not on another.
 * @throws what `readContent` throws; Missing when the desk has no such article.
 */
export async function readAffected(
  tx: Tx,
  reader: Actor,
  articleId: string,
  edited: { readonly format: Format; readonly content: string },
  now: Date,
): Promise<AffectedView> {
  const { language } = await readArticle(tx, reader, articleId);
  const { text } = readContent(edited.format, edited.content, language);
  const head = await readRevision(tx, reader, articleId);
  const issues = await findUnsettled(tx, articleId, head.number);
  const carried = carryOver(head.text, text, issues);
  const { article, signOffs, waivers, evidenceSha256 } = await readGate(tx, reader, articleId);
  return {
    issues: issues.map(({ id, number, category, status }, index) => ({
      ...{ id, number, category, status },
      became: carried[index]!.state,
    })),
    signOffs: signOffs
      .filter((signOff) => text !== head.text && covers(signOff, article, evidenceSha256))
      .map((signOff) => signOffView(signOff, true)),
    waivers: waivers
      .filter(
        (waiver) => text !== head.text && waiver.revisionNumber !== null && stands(waiver, head.number, now),
      )
      .map((waiver) => waiverView(waiver, reader, head.number, now)),
  };
}
