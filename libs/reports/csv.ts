import { stringify } from 'csv-stringify/sync';
import type { CheckReport } from './domain/index.js';

/** The columns; their words are those of docs/glossary.md. */
const COLUMNS = [
  ...['kind', 'number', 'text', 'zone', 'category', 'origin', 'severity', 'risk', 'status', 'outcome'],
  ...['by', 'at', 'note'],
] as const;

/**
 * The claims and the issues of a report, a line each, for a spreadsheet: it begins with a byte order mark, and cells that
 * would be taken for formulas are defused.
 */
export function checkReportCsv({ people, claims, issues }: CheckReport): string {
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
  return stringify(rows, {
    columns: [...COLUMNS],
    header: true,
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
