import { timelineOf, type CorrectionRecord } from '../domain/index.js';
import { correctionItem, issueItem, linkRow, viewOf } from './items.js';
import { markup } from '#core';
import { facts, linkedData, page, section } from './page.js';
import type { PageLanguage } from './words.js';

/** A correction's record as a document to print. */
export function correctionRecordPage(record: CorrectionRecord, language: PageLanguage): string {
  const { article, desk, correction, issue, chain, minutesStood } = record;
  const view = viewOf({ ...record, numbers: new Map([[issue.id, issue.number]]) }, language);
  const { t, time } = view;
  const text = record.revisions.find(({ number }) => number === correction.revision)?.text ?? '';
  return page(
    language,
    `${t.recordTitle}: ${article.title}`,
    markup`<header>
        <p class="kind"><span>${desk.name} · ${t.recordTitle}</span> ${time(record.madeAt)}</p>
        <h1>${article.title}</h1>
        ${facts([
          [t.published, article.publishedAt && time(article.publishedAt)],
          [t.appliedAt, correction.appliedAt && time(correction.appliedAt)],
          [t.stood, minutesStood === null ? null : `${minutesStood} ${t.minutes}`],
          [t.chainHead, markup`${chain.head.seq} <code class="hash">${chain.head.hash}</code>`],
          [t.clock, desk.timeZone],
        ])}
      </header>
      <main>
        ${section(t.corrections, [correctionItem(correction, text, view)], null)}
        ${section(t.issues, [issueItem(issue, view)], null)}
        <section>
          <h2>${t.timeline}</h2>
          <table>
            <tbody>
              ${timelineOf(record).map((link) => linkRow(link, view))}
            </tbody>
          </table>
        </section>
      </main>
      <footer>
        <p>${t.sealNote}</p>
        <p>${t.seal} <code class="hash">${record.seal}</code></p>
      </footer>
      ${record.jsonLd && linkedData(record.jsonLd)}`,
  );
}
