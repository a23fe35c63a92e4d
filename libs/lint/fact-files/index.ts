/** A fact book’s text, YAML or CSV, into facts: for whoever has the file. Not for a browser: it carries both parsers. */
import { parse } from 'csv-parse/sync';
import { isSeq, LineCounter, parseDocument } from 'yaml';
import type { HouseFact } from '../knowledge/fact-book.js';
import { FactsUnreadable, parseFacts } from '../facts/parse.js';

/**
 * Reads facts. In CSV the first line names the columns as YAML names the fields; several values in a cell are parted
 * by `;`, and a time stands behind its value in brackets: `Meta [2016-01-01/2023-05-31]`, `Tim Cook [2011-08-24/..]`.
 * Throws `FactsUnreadable`, with lines.
 */
export function readFacts(text: string, format: 'yaml' | 'csv'): HouseFact[] {
  return format === 'yaml' ? fromYaml(text) : fromCsv(text);
}

function fromYaml(text: string): HouseFact[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors.map(({ message, pos }) => ({
    entry: 0,
    line: lines.linePos(pos[0]).line,
    field: '',
    message,
  }));
  if (broken.length > 0)
    throw new FactsUnreadable(broken.map((one) => ({ ...one, message: `line ${one.line}: ${one.message}` })));
  const list = isSeq(document.contents) ? document.contents : document.get('facts');
  const starts = isSeq(list)
    ? list.items.map((item) => (item as { range?: [number, number, number] | null }).range?.[0])
    : [];
  return parseFacts(document.toJS({ maxAliasCount: 100 }), (entry) => {
    const start = starts[entry - 1];
    return start === undefined ? undefined : lines.linePos(start).line;
  });
}

interface Row {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

function fromCsv(text: string): HouseFact[] {
  let rows: Row[];
  try {
    rows = parse(text, {
      columns: true,
      info: true,
      trim: true,
      bom: true,
      skip_empty_lines: true,
    }) as unknown as Row[];
  } catch (error) {
    throw new FactsUnreadable([
      { entry: 0, field: '', message: error instanceof Error ? error.message : String(error) },
    ]);
  }
  return parseFacts(
    rows.map(({ record }) => toEntry(record)),
    (entry) => rows[entry - 1]?.info.lines,
  );
}

/** Empty cells say nothing; of names, kinds and sources there is one text, of everything else a list. */
function toEntry(record: Row['record']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record)
      .filter(([, cell]) => cell !== '')
      .map(([column, cell]) => [
        column,
        ONE_TEXT.has(column)
          ? cell
          : cell
              .split(';')
              .flatMap((one) => one.trim() || [])
              .map(dated),
      ]),
  );
}

const ONE_TEXT = new Set(['id', 'kind', 'name', 'source']);

function dated(cell: string): unknown {
  const open = cell.endsWith(']') ? cell.lastIndexOf('[') : -1;
  const [from, to, ...more] = cell.slice(open + 1, -1).split('/');
  if (open < 0 || to === undefined || more.length > 0) return cell;
  return {
    value: cell.slice(0, open).trim(),
    ...(from && from !== '..' ? { from } : {}),
    ...(to && to !== '..' ? { to } : {}),
  };
}
