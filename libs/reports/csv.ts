import { stringify } from 'csv-stringify/sync';
import type {
  AccuracyFrame,
  AccuracyReport,
  CheckReport,
  CorrectionRecord,
  Outline,
} from './domain/index.js';

/** The columns; their words are those of docs/glossary.md. */
const COLUMNS = [
  ...['kind', 'number', 'text', 'zone', 'category', 'origin', 'severity', 'risk', 'status', 'outcome'],
  ...['by', 'at', 'note'],
] as const;

/** What a table has of a check report. */
export interface CheckTable extends Pick<CheckReport, 'people' | 'claims' | 'issues'> {
  readonly chain?: Outline['chain'];
}

/**
 * The claims and the issues of a report, a line each, for a spreadsheet, and a last line for the chain: it begins with a byte
 * order mark, and cells that would be taken for formulas are defused. Of a report that is written in parts, only the first has
 * the columns.
 */
export function checkReportCsv({ people, claims, issues, chain }: CheckTable, isFirst = true): string {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null) => (id === null ? '' : (names.get(id) ?? id));
  const rows = [
    ...claims.map(({ number, text, zone, type, risk, status, outcome, checks }) => {
      const last = checks.at(-1);
      const by = [...new Set(checks.map((check) => nameOf(check.by)))].join(', ');
      return {
        kind: 'claim',
        number,
        text,
        zone,
        category: type,
        risk,
        status,
        outcome,
        by,
        at: last?.at,
        note: last?.note,
      };
    }),
    ...issues.map(
      ({ number, quote, category, origin, severity, status, decidedBy, decidedAt, note, reason }) => ({
        ...{ kind: 'issue', number, text: quote, category, origin, severity, status },
        ...{ by: nameOf(decidedBy), at: decidedAt, note: reason ?? note },
      }),
    ),
    ...(chain === undefined
      ? []
      : [
          {
            ...{ kind: 'chain', number: chain.head.seq, text: chain.head.hash },
            ...{ status: verdictOf(chain), note: linksOf(chain) },
          },
        ]),
  ];
  return table(COLUMNS, rows, isFirst);
}

/** Where the links of a chain begin and end. */
function linksOf({ from, head }: Pick<Outline['chain'], 'from' | 'head'>): string {
  return `links ${from}-${head.seq}`;
}

/** Whether a chain is whole, and where it is not. */
function verdictOf({ verification: { badLink } }: Outline['chain']): string {
  return badLink === null ? 'intact' : `broken at link ${badLink.seq} (${badLink.fault})`;
}

/** The steps of a correction, a line each, and a last line for the chain. */
export function correctionRecordCsv(record: CorrectionRecord): string {
  const { correction, issue, people, minutesStood, chain, madeAt } = record;
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null) => (id === null ? '' : (names.get(id) ?? id));
  const about = {
    ...{
      number: correction.number,
      type: correction.type,
      category: issue.category,
      severity: issue.severity,
    },
    ...{ origin: issue.origin, before: correction.before, after: correction.after, minutesStood },
  };
  const steps = [
    { step: 'raised', by: nameOf(issue.raisedBy), at: issue.raisedAt, note: issue.note },
    { step: 'decided', by: nameOf(issue.decidedBy), at: issue.decidedAt, note: issue.reason },
    {
      step: 'proposed',
      by: nameOf(correction.proposedBy),
      at: correction.proposedAt,
      note: correction.reason,
    },
    ...correction.approvals.map(({ role, by, at }) => ({ step: 'approved', by: nameOf(by), at, note: role })),
    { step: 'applied', by: nameOf(correction.appliedBy), at: correction.appliedAt, note: null },
    { step: 'noticed', by: '', at: correction.noticedAt, note: correction.notice?.ko },
    ...correction.derivatives.map(({ kind, place, doneBy, doneAt }) => ({
      ...{ step: 'derivative', by: nameOf(doneBy), at: doneAt, note: `${kind}: ${place}` },
    })),
  ];
  const columns = ['step', 'by', 'at', 'note', ...Object.keys(about)];
  const happened = steps.filter(({ step, at }) => at !== null || step === 'derivative');
  const note = `${linksOf(chain)}, head ${chain.head.hash}: ${verdictOf(chain)}`;
  return table(
    columns,
    [...happened, { step: 'chain', by: '', at: madeAt, note }].map((step) => ({ ...step, ...about })),
  );
}

/** The figures of a period, a line each; the lines of the articles follow. */
export function accuracyReportCsv(report: AccuracyFrame): string {
  const { claims, errors, times, backlog = [], late, waivers, edits } = report;
  const rows: [figure: string, of: string, value: number | null][] = [
    ['claims.checked', '', claims.checked],
    ['claims.checks', '', claims.checks],
    ...claims.byOutcome.map(({ word, checks }): [string, string, number] => ['claims.checks', word, checks]),
  ];
  for (const key of ['beforePrint', 'escaped'] as const) {
    rows.push([`errors.${key}`, '', errors[key]]);
    for (const by of ['byCategory', 'bySeverity', 'byOrigin', 'bySection'] as const)
      for (const line of errors[by] ?? []) rows.push([`errors.${key}.${by}`, line.word, line[key]]);
  }
  for (const key of ['decide', 'correct'] as const) {
    const { things, median, p90 } = times[key];
    rows.push([`times.${key}.things`, '', things], [`times.${key}.median`, '', median]);
    rows.push([`times.${key}.p90`, '', p90]);
  }
  for (const { at, issues } of backlog) rows.push(['backlog.issues', at, issues]);
  rows.push(['late.overdue', '', late.overdue], ['late.escalations', '', late.escalations]);
  rows.push(['waivers.gate', '', waivers.gate], ['waivers.issues', '', waivers.issues]);
  rows.push(['edits.withoutCorrection', '', edits.withoutCorrection]);
  return table(
    FIGURES,
    rows.map(([figure, of, value]) => ({ figure, of, value })),
  );
}

const FIGURES = ['figure', 'of', 'value', 'note'] as const;

/** The chains of the articles of a period, a line each. */
export function accuracyChainsCsv(chains: AccuracyReport['chains']): string {
  const rows = chains.map(({ article, from, head }) => ({
    ...{ figure: 'chain', of: article, value: head.seq },
    note: `${linksOf({ from, head })}, head ${head.hash}`,
  }));
  return table(FIGURES, rows, false);
}

function table(columns: readonly string[], rows: object[], isFirst = true): string {
  return stringify(rows, {
    columns: [...columns],
    header: isFirst,
    bom: isFirst,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
