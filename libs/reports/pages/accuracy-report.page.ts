import type { AccuracyReport, LongAccuracy } from '../domain/index.js';
import { markup, type Markup, type Part } from '#core';
import { clock, CLOSING, facts, opening, section, sectionPieces } from './page.js';
import { TEXTS } from './texts.js';
import { say, type PageLanguage, type WordKind } from './words.js';

/** The figures of a period as a document to print. */
export async function* accuracyReportPage(
  report: LongAccuracy,
  language: PageLanguage,
): AsyncGenerator<string> {
  const { desk, period, claims, errors, times, backlog = [], late, waivers, edits } = report;
  const t = TEXTS[language];
  const time = clock(language, desk.timeZone);
  const names = new Map(report.people.map(({ id, name }) => [id, name]));
  type Lines = AccuracyReport['errors']['byCategory'];
  const byName = (heading: string, lines: Lines, nameOf: (word: string) => string) =>
    table(
      [heading, t.caught, t.escaped],
      lines.map(({ word, beforePrint, escaped }) => [nameOf(word), beforePrint, escaped]),
    );
  const byWord = (heading: string, kind: WordKind, lines: Lines) =>
    byName(heading, lines, (word) => say(kind, word, language));
  const timeLine = (name: string, { things, median, p90 }: AccuracyReport['times']['decide']) => [
    ...[name, things, median ?? NOTHING, p90 ?? NOTHING],
  ];
  const errorTables = [
    byWord(t.category, 'category', errors.byCategory),
    byWord(t.severity, 'severity', errors.bySeverity),
    byWord(t.originOf, 'origin', errors.byOrigin),
    ...(errors.bySection === undefined
      ? []
      : [byName(t.section, errors.bySection, (word) => word || t.noSection)]),
  ];
  const outcomes = claims.byOutcome.map(({ word, checks }) => [say('outcome', word, language), checks]);
  yield markup`${opening(language, `${t.accuracyTitle}: ${desk.name}`)}<header>
        <p class="kind"><span>${desk.name} · ${t.accuracyTitle}</span> ${time(report.madeAt)}</p>
        <h1>${t.accuracyTitle}</h1>
        <dl class="figures">
          ${figure(t.claimsChecked, claims.checked)} ${figure(t.caught, errors.beforePrint)}
          ${figure(t.escaped, errors.escaped)} ${figure(t.overdue, late.overdue)}
          ${figure(t.edits, edits.withoutCorrection)}
        </dl>
        ${facts([
          [t.period, markup`${time(period.from)} – ${time(period.to)} ${t.toExcluded}`],
          [t.clock, desk.timeZone],
        ])}
        <p class="meta">${t.accuracyNote}</p>
      </header>
      <main>
        ${section(t.errorsTitle, errors.byCategory.length === 0 ? [] : errorTables, t.noErrors)}
        ${section(
          `${t.checksMade}: ${grouped(claims.checks)}`,
          outcomes.length === 0 ? [] : [table([t.outcome, t.checks], outcomes)],
          t.noChecks,
        )}
        ${section(
          t.times,
          [
            table(
              ['', t.things, t.median, t.p90],
              [timeLine(t.toDecide, times.decide), timeLine(t.toCorrect, times.correct)],
            ),
          ],
          null,
        )}
        ${section(
          t.backlog,
          backlog.length === 0
            ? []
            : [
                table(
                  [t.when, t.count],
                  backlog.map(({ at, issues }) => [time(at), issues]),
                ),
              ],
          NOTHING,
        )}
        ${section(
          t.lateTitle,
          [
            table(
              ['', t.count],
              [
                [t.overdue, late.overdue],
                [t.escalations, late.escalations],
                [t.gateWaivers, waivers.gate],
                [t.issueWaivers, waivers.issues],
              ],
            ),
          ],
          null,
        )}
        ${section(
          `${t.edits}: ${edits.withoutCorrection}`,
          edits.list.length === 0
            ? []
            : [
                table(
                  [t.article, t.revision, t.when, t.who],
                  edits.list.map(({ title, revision, at, by }) => [
                    ...[title, revision, time(at), names.get(by) ?? by],
                  ]),
                ),
              ],
          t.noEdits,
        )}
        `.text;
  yield* sectionPieces(t.chains, chainTables(report, t), t.noChains);
  yield markup`
      </main>
      <footer>
        <p>${t.sealNote}</p>
        <p>${t.seal} <code class="hash">${report.seal}</code></p>
      </footer>${CLOSING}`.text;
}

/** What the record tells of each article: a table for each stretch, since a browser lays out a table as a whole. */
async function* chainTables(
  { chains }: LongAccuracy,
  t: (typeof TEXTS)[PageLanguage],
): AsyncGenerator<Markup[]> {
  for await (const stretch of chains()) {
    const rows = stretch.map(({ title, from, head }) => [
      title,
      markup`<span class="t">${from}–${head.seq}</span>`,
      markup`<code class="hash">${head.hash}</code>`,
    ]);
    yield [table([t.article, t.range, `${t.head} SHA-256`], rows)];
  }
}

function figure(name: string, value: number): Markup {
  return markup`<div>
    <dt>${name}</dt>
    <dd>${grouped(value)}</dd>
  </div>`;
}

/** A table whose figures stand to the right, below their heading. */
function table(headings: readonly string[], rows: readonly (readonly Part[])[]): Markup {
  const isFigure = (value: Part | undefined) => typeof value === 'number' || value === NOTHING;
  const kind = (value: Part | undefined) => (isFigure(value) ? 'n' : '');
  const cell = (value: Part) =>
    markup`<td class="${kind(value)}">${typeof value === 'number' ? grouped(value) : value}</td>`;
  return markup`<table>
    <thead>
      <tr>
        ${headings.map((heading, at) =>
          heading === '' ? markup`<td></td>` : markup`<th class="${kind(rows[0]?.[at])}">${heading}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => markup`<tr>${row.map(cell)}</tr>`)}
    </tbody>
  </table>`;
}

/** There is nothing to measure. */
const NOTHING = '–';

/** With commas, as both languages write it. */
function grouped(value: number): string {
  return value.toLocaleString('en');
}
