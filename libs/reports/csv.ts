import { stringify } from 'csv-stringify/sync';
import type { AccuracyFrame, CheckReport, CorrectionRecord } from './domain/index.js';

/** The columns; their words are those of docs/glossary.md. */
const COLUMNS = [
  ...['kind', 'number', 'text', 'zone', 'category', 'origin', 'severity', 'risk', 'status', 'outcome'],
  ...['by', 'at', 'note'],
] as const;

/**
 * The claims and the issues of a report, a line each, for a spreadsheet: it begins with a byte order mark, and cells that
 * would be taken for formulas are defused. Of a report that is written in parts, only the first has the columns.
 */
export function checkReportCsv(
  { people, claims, issues }: Pick<CheckReport, 'people' | 'claims' | 'issues'>,
  isFirst = true,
): string {
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
  ];
  return table(COLUMNS, rows, isFirst);
}

/** The steps of a correction, a line each. */
export function correctionRecordCsv(record: CorrectionRecord): string {
  const { correction, issue, people, minutesStood } = record;
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
  return table(
    columns,
    happened.map((step) => ({ ...step, ...about })),
  );
}

/** The figures of a period, a line each. */
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
    ['figure', 'of', 'value'],
    rows.map(([figure, of, value]) => ({ figure, of, value })),
  );
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
