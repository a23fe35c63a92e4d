import { FAULTS, type ChainLink, type Fault } from '#audit/domain';
import type { LongReport } from '../domain/index.js';
import { ASIDE, claimItem, correctionItem, issueItem, linkRow, SETTLED, viewOf, type View } from './items.js';
import { markup, type Markup, type Part } from '#core';
import { CLOSING, facts, list, opening, section, sectionPieces } from './page.js';
import { say, type PageLanguage } from './words.js';

/** The report as a document to print: the same facts as the JSON, for a person to read; piece by piece, whatever its length. */
export async function* checkReportPage(report: LongReport, language: PageLanguage): AsyncGenerator<string> {
  const view = viewOf(report, language);
  const { t } = view;
  const { article, desk } = report;
  yield markup`${opening(language, `${t.title}: ${article.title}`)}<header>
        <p class="kind"><span>${desk.name} · ${t.title}</span> ${view.time(report.madeAt)}</p>
        <h1>${article.title}</h1>
        ${figures(report, view)} ${about(report, view)}
      </header>
      <main>
        ${gateSection(report, view)}
        `.text;
  yield* sectionPieces(t.corrections, correctionItems(report, view), t.noCorrections);
  yield* sectionPieces(t.issues, shown(report.issues(), issueItem, view), t.noIssues);
  yield* sectionPieces(t.claims, shown(report.claims(), claimItem, view), t.noClaims);
  yield markup`
        ${section(
          t.questions,
          report.openQuestions.map((question) => questionItem(question, view)),
          t.noQuestions,
        )}
        ${section(t.signOffs, signOffItems(report, view), t.noSignOffs)} ${await revisionSection(report, view)}
        `.text;
  yield* chainSection(report, view);
  yield markup`
      </main>
      <footer>
        <p>${t.sealNote}</p>
        <p>${t.seal} <code class="hash">${report.seal}</code></p>
      </footer>${CLOSING}`.text;
}

/** One by one: each reads the text that it changed. */
async function* correctionItems(
  { corrections, wordingOf }: LongReport,
  view: View,
): AsyncGenerator<Markup[]> {
  for (const correction of corrections) {
    const { text } = await wordingOf(correction.revision);
    yield [correctionItem(correction, text, view)];
  }
}

async function* shown<Item>(
  stretches: AsyncIterable<readonly Item[]>,
  show: (item: Item, view: View) => Markup,
  view: View,
): AsyncGenerator<Markup[]> {
  for await (const items of stretches) yield items.map((item) => show(item, view));
}

function figures({ claimsIn, issuesIn, corrections, gate }: LongReport, { t }: View): Markup {
  const applied = corrections.filter(({ appliedAt }) => appliedAt !== null).length;
  const aside = sumOf(claimsIn, ASIDE);
  const rows: [string, Part][] = [
    [t.claims, sumOf(claimsIn) - aside],
    [t.settled, sumOf(claimsIn, SETTLED)],
    ...(aside > 0 ? [[t.aside, aside] as [string, Part]] : []),
    [t.errors, sumOf(issuesIn, ERRORS)],
    [t.corrected, applied],
    [
      t.gate,
      gate.open ? markup`<span class="good">${t.open}</span>` : markup`<span class="bad">${t.closed}</span>`,
    ],
  ];
  return markup`<dl class="figures">
    ${rows.map(
      ([name, value]) =>
        markup`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** How many there are in some statuses; unsaid, in all. */
function sumOf(counts: ReadonlyMap<string, number>, statuses?: ReadonlySet<string>): number {
  return [...counts].reduce((sum, [status, many]) => sum + (statuses?.has(status) === false ? 0 : many), 0);
}

const ERRORS = new Set(['confirmed', 'fix_proposed', 'fixed', 'closed', 'waived']);

function about({ article, revisions, desk, chain }: LongReport, { t, time, person, language }: View): Markup {
  const head = revisions.find(({ number }) => number === article.head);
  return facts([
    [t.status, say('articleStatus', article.status, language)],
    [t.section, article.section ?? null],
    [t.author, article.author && person(article.author)],
    [t.received, markup`${time(article.createdAt)} · ${person(article.createdBy)}`],
    [t.deadline, article.pressDeadline && time(article.pressDeadline)],
    [t.published, article.publishedAt && time(article.publishedAt)],
    [t.revision, markup`${article.head} <code class="hash">${head?.sha256}</code>`],
    [t.chainHead, markup`${chain.head.seq} <code class="hash">${chain.head.hash}</code>`],
    [t.clock, desk.timeZone],
  ]);
}

function gateSection({ gate, article }: LongReport, view: View): Markup {
  const { t, language, time } = view;
  const reasons = [
    ...blockerLines(gate.blockers, view),
    ...gate.waived.map(
      ({ said }) => markup`<li>${said[language]} <span class="wait">(${t.waived})</span></li>`,
    ),
  ];
  const out = article.publishedAt;
  const printed =
    out === null
      ? null
      : markup`<p>${t.published}: ${time(out)}${gate.open ? null : markup` · ${t.waitsFor} ${gate.blockers.length}`}</p>`;
  const answer =
    out !== null
      ? printed
      : gate.open
        ? markup`<p class="good">${t.gateOpen}</p>`
        : markup`<p class="bad">${t.gateClosed}</p>`;
  return section(t.gate, [answer, list(reasons)], null);
}

/** More blockers of one kind than this are told in one line. */
const MOST_ALONE = 3;

/** What is in the way, kind by kind; many of one kind by their number and the numbers of what they are about. */
function blockerLines(blockers: LongReport['gate']['blockers'], { language, numbers }: View): Markup[] {
  return [...new Set(blockers.map(({ rule }) => rule))].flatMap((rule) => {
    const alike = blockers.filter((blocker) => blocker.rule === rule);
    const about = alike.map(({ subject }) => numbers.get(subject.id));
    if (alike.length <= MOST_ALONE || about.includes(undefined))
      return alike.map(({ said }) => markup`<li>${said[language]}</li>`);
    const many = say('gateGroup', rule, language).replace('{{count}}', String(alike.length));
    return [markup`<li>${many}: ${about.join(', ')}</li>`];
  });
}

function questionItem(
  { claim, by, askedOf, text, at }: LongReport['openQuestions'][number],
  { t, time, person, numbers }: View,
): Markup {
  return markup`<article>
    <h3><span class="meta">${t.claim} ${numbers.get(claim)} · ${person(by)} → ${askedOf}, ${time(at)}</span></h3>
    <p class="words">${text}</p>
  </article> `;
}

function signOffItems(
  { signOffs, waivers, article, gate }: LongReport,
  { t, language, time, person }: View,
): Part[] {
  const lines = [
    ...signOffs.map(({ role, by, at, revision, evidenceSha256, voidedAt = null }) => {
      const isOther = revision !== article.head || evidenceSha256 !== gate.evidenceSha256;
      const isFallen = voidedAt !== null || isOther;
      return markup`<li>
          ${say('role', role, language)}: ${person(by)}, ${time(at)} · ${t.revision}
          ${revision}${isFallen && markup` <span class="wait">(${t.fallen})</span>`}
        </li>`;
    }),
    ...waivers.map(
      ({ by, at, expiresAt, revokedAt, reason, rule, revision = null }) =>
        markup`<li>
          ${t.waiver} (${say('gateRule', rule, language)}): ${person(by)}, ${time(at)} · ${reason} ·
          ${revokedAt === null ? markup`${t.until} ${time(expiresAt)}` : markup`${t.revoked} ${time(revokedAt)}`}${revision !== null && revision !== article.head && markup` <span class="wait">(${t.fallen})</span>`}
        </li>`,
    ),
  ];
  return lines.length === 0 ? [] : [list(lines)];
}

async function revisionSection(
  { revisions, lintRuns, article, wordingOf }: LongReport,
  { t, time, person }: View,
): Promise<Markup> {
  const rows = revisions.map(({ number, sha256, by, at, reason }) => {
    const run = lintRuns.find(({ revision }) => revision === number);
    return markup`<tr>
      <td class="n">${number}</td>
      <td class="t">${time(at)}</td>
      <td class="t">${person(by)}</td>
      <td>${number === 1 ? t.received : reason}</td>
      <td class="n">${run?.findings ?? '–'}</td>
      <td><code class="hash">${sha256}</code></td>
    </tr>`;
  });
  const { text } = await wordingOf(article.head);
  return markup`<section>
      <h2>${t.revisions}</h2>
      <table>
        <thead>
          <tr>
            <td></td>
            <th>${t.when}</th>
            <th>${t.who}</th>
            <th>${t.why}</th>
            <th class="n">${t.findings}</th>
            <th>SHA-256</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </section>
    <section class="appendix">
      <h2>${t.headText} ${article.head}</h2>
      <p class="words text">${text}</p>
    </section> `;
}

/** The chain: a table for each stretch, since a browser lays out a table as a whole. */
async function* chainSection({ chain, links }: LongReport, view: View): AsyncGenerator<string> {
  const { t, language } = view;
  const { from, head, verification } = chain;
  const bad = verification.badLink;
  const state =
    bad === null
      ? markup`<p class="good">${t.intact}</p>`
      : markup`<p class="bad">
          ${t.broken} ${bad.seq}: ${FAULTS[bad.fault as Fault]?.[language] ?? bad.fault}
        </p>`;
  yield markup`<section class="appendix">
    <h2>${t.chain}</h2>
    ${state}
    <p class="meta">${t.range} ${from}–${head.seq} · ${t.head} <code class="hash">${head.hash}</code></p>
    `.text;
  for await (const stretch of links()) yield linksTable(stretch, view).text;
  yield markup`
  </section> `.text;
}

function linksTable(links: readonly ChainLink[], view: View): Markup {
  const { t } = view;
  return markup`<table>
      <thead>
        <tr>
          <td></td>
          <th>${t.when}</th>
          <th>${t.who}</th>
          <th>${t.what}</th>
          <th>SHA-256 …</th>
        </tr>
      </thead>
      <tbody>
        ${links.map((link) => linkRow(link, view))}
      </tbody>
    </table>`;
}
