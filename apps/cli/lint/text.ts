import { styleText } from 'node:util';
import { CERTAINTIES, type Certainty, type Finding } from '#lint';
import { shift, wordsAt, type Language, type Span } from '#text';
import type { Terminal } from '../terminal.js';
import type { Reading } from './reading.js';
import { cellsOf, columnsOf, safe, wrap, type Cell } from './screen.js';

/** Findings for a person at a terminal: the line, the words underlined, and the working. */
export function asText(readings: readonly Reading[], terminal: Terminal): string {
  const parts = readings.flatMap((reading) => [...fileText(reading, terminal)]);
  return `${[...parts, summary(readings, terminal)].join('\n')}\n`;
}

type Style = Parameters<typeof styleText>[0];

const STYLES: Readonly<Record<Certainty, Style>> = { error: 'red', warning: 'yellow', info: 'cyan' };

const CERTAINTY_WORDS: Readonly<Record<Certainty, Readonly<Record<Language, string>>>> = {
  error: { ko: '오류', en: 'error', fr: 'erreur' },
  warning: { ko: '의심', en: 'warning', fr: 'doute' },
  info: { ko: '참고', en: 'note', fr: 'note' },
};

/** Columns: wider lines are hard to read, and what stands before a quoted line. */
const WIDEST = 110;
const INDENT = '    ';
/** Code units on either side: more than any screen shows. */
const MOST_LINE = 2_000;

function* fileText(reading: Reading, terminal: Terminal): Generator<string> {
  if (reading.findings.length === 0) return;
  const paint = painter(terminal);
  yield paint('bold', safe(reading.file));
  for (const finding of reading.findings) {
    const language = reading.speaks;
    yield* heading(reading, finding, terminal);
    for (const line of quoted(reading.text, finding, terminal)) yield `${INDENT}${paint('dim', '│')} ${line}`;
    const room = roomIn(terminal) - INDENT.length;
    for (const line of wrap(finding.working[language], room, room)) yield `${INDENT}${line}`;
    for (const place of finding.related) {
      yield paint(
        'dim',
        `${INDENT}${positionOf(reading, place)}  “${safe(wordsAt(reading.text, place), 60)}”`,
      );
    }
    yield '';
  }
}

/** Where it is, how sure, what, and by which rule: in as many lines as the screen asks for. */
function* heading(reading: Reading, finding: Finding, terminal: Terminal): Generator<string> {
  const paint = painter(terminal);
  const word = CERTAINTY_WORDS[finding.certainty][reading.speaks];
  const position = `  ${positionOf(reading, finding)}  `;
  const room = roomIn(terminal);
  const before = columnsOf(`${position}${word}  `);
  const lines = wrap(finding.message[reading.speaks], room - before, room - INDENT.length);
  const rule = namesOf(finding);
  for (const [index, line] of lines.entries()) {
    const start = index === 0 ? `${position}${paint(STYLES[finding.certainty], word)}  ` : INDENT;
    const taken = (index === 0 ? before : INDENT.length) + columnsOf(line);
    if (index < lines.length - 1) yield `${start}${line}`;
    else if (taken + 2 + columnsOf(rule) <= room) yield `${start}${line}  ${paint('dim', rule)}`;
    else yield* [`${start}${line}`, `${INDENT}${paint('dim', rule)}`];
  }
}

function roomIn({ columns }: Terminal): number {
  return Math.max(20, Math.min(columns, WIDEST));
}

/** What the policy of a desk calls the rule, and the category where that is another word. */
function namesOf({ rule, category }: Finding): string {
  return rule.replaceAll('-', '_') === category ? rule : `${rule} (${category})`;
}

function summary(readings: readonly Reading[], terminal: Terminal): string {
  const language = terminal.language ?? readings[0]?.speaks ?? 'en';
  const all = readings.flatMap(({ findings }) => findings);
  const counts = CERTAINTIES.map((certainty) => ({
    word: CERTAINTY_WORDS[certainty][language],
    count: all.filter((finding) => finding.certainty === certainty).length,
    style: STYLES[certainty],
  }));
  const paint = painter(terminal);
  return counts
    .map(({ word, count, style }) => (count > 0 ? paint(style, `${word} ${count}`) : `${word} ${count}`))
    .join(' · ');
}

/** The line of the finding, cut to the screen around its words, and the line that marks them. */
function quoted(text: string, finding: Finding, terminal: Terminal): string[] {
  const line = lineAround(text, finding.start);
  const marks = [finding, ...finding.related].map((span) => shift(span, -line.start));
  const room = Math.max(20, roomIn(terminal) - INDENT.length - 4);
  const { cells, before, after } = windowOn(cellsOf(wordsAt(text, line)), marks[0]!, room);
  const shown = cells.map((cell) => cell.text).join('');
  const under = cells
    .map((cell) => markOf(cell, marks).repeat(cell.columns))
    .join('')
    .trimEnd();
  const paint = painter(terminal);
  return [
    `${before ? '…' : ''}${shown}${after ? '…' : ''}`,
    `${before ? ' ' : ''}${paint(STYLES[finding.certainty], under)}`,
  ];
}

/** The line of that place; of a line that no screen shows, the part around it. */
function lineAround(text: string, at: number): Span {
  const from = Math.max(0, at - MOST_LINE);
  const near = text.slice(from, at + MOST_LINE);
  const start = from + near.lastIndexOf('\n', at - from - 1) + 1;
  const length = text.slice(start, at + MOST_LINE).search(/\r?\n/);
  return { start, end: length < 0 ? Math.min(text.length, at + MOST_LINE) : start + length };
}

/** `^` under the finding, `~` under what it is held against. */
function markOf({ at }: Cell, [finding, ...related]: readonly Span[]): string {
  const covers = (span: Span | undefined) => span !== undefined && span.start <= at && at < span.end;
  return covers(finding) ? '^' : related.some(covers) ? '~' : ' ';
}

/** As much of the line as there is room for, with the words of `place` well inside it. */
function windowOn(cells: readonly Cell[], place: Span, room: number) {
  const widthOf = (some: readonly Cell[]) => some.reduce((sum, { columns }) => sum + columns, 0);
  if (widthOf(cells) <= room) return { cells, before: false, after: false };
  let from = Math.max(
    0,
    cells.findIndex(({ at }) => at >= place.start),
  );
  const words = widthOf(cells.filter(({ at }) => place.start <= at && at < place.end));
  for (let lead = Math.max(0, (room - words) / 3); from > 0 && lead > 0; from--)
    lead -= cells[from - 1]!.columns;
  let to = from;
  for (let left = room; to < cells.length && left >= cells[to]!.columns; to++) left -= cells[to]!.columns;
  return { cells: cells.slice(from, to), before: from > 0, after: to < cells.length };
}

function positionOf({ lineAt }: Reading, { start }: Span): string {
  const { line, column } = lineAt(start);
  return `${line}:${column}`;
}

function painter({ colours }: Terminal): (style: Style, text: string) => string {
  return (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text);
}
