import type { Block } from './blocks.js';
import { isBlock, readHtml } from './html.js';
import { escaped, inline } from './markdown-inline.js';

/**
 * Reads the words of a Markdown text (CommonMark, with tables), block by block. Markdown is a short way to write HTML and
 * may hold HTML, so it is written out as such and read like any page.
 *
 * One pass over the lines, and one over the words of each block. A library builds a tree of a thousand times the text:
 * five megabytes of brackets kept the best of them busy for half a minute and took four gigabytes.
 */
export function readMarkdown(markdown: string): Block[] {
  return readHtml(toHtml(markdown));
}

/** What a paragraph, a list item or a table is gathered in until it ends. */
interface Gathered {
  element: 'p' | 'li' | 'table';
  readonly quoted: boolean;
  readonly lines: string[];
}

function toHtml(markdown: string): string {
  const html: string[] = [];
  const lines = withoutFrontMatter(markdown.split(/\r\n?|\n/));
  let gathered: Gathered | undefined;

  const write = (element: string, content: string, quoted: boolean): void => {
    const block = `<${element}>${content}</${element}>`;
    html.push(quoted ? `<blockquote>${block}</blockquote>` : block);
  };
  const flush = (): void => {
    if (gathered?.element === 'table')
      for (const row of gathered.lines) write('tr', cells(row), gathered.quoted);
    else if (gathered !== undefined) write(gathered.element, inline(gathered.lines), gathered.quoted);
    gathered = undefined;
  };
  const begin = (element: Gathered['element'], line: string, quoted: boolean): void => {
    flush();
    gathered = { element, quoted, lines: [line] };
  };

  for (let at = 0; at < lines.length; at++) {
    const { line, quoted } = unquoted(lines[at]!);
    // A line without a mark may go on with a quotation; one with a mark begins it.
    const open: Gathered | undefined = gathered?.quoted || !quoted ? gathered : undefined;
    const heading = headingOf(line);
    const fence = fenceOf(line);

    if (line.trim() === '') {
      flush();
    } else if (heading !== undefined) {
      flush();
      write(`h${heading.level}`, inline([heading.words]), quoted);
    } else if (fence !== undefined) {
      flush();
      const code: string[] = [];
      while (++at < lines.length && fenceOf(lines[at]!) !== fence)
        code.push(quoted ? unquoted(lines[at]!).line : lines[at]!);
      write('pre', escaped(code.join('\n')), quoted);
    } else if (open?.element === 'p' && isUnderline(line)) {
      write(line.includes('=') ? 'h1' : 'h2', inline(open.lines), open.quoted);
      gathered = undefined;
    } else if (open?.element === 'p' && open.lines.length === 1 && isColumnRule(line)) {
      open.element = 'table';
    } else if (isRule(line)) {
      flush();
    } else if (startsHtml(line)) {
      flush();
      html.push(line);
      const isLast = line.trimStart().startsWith('<!--') ? hasEndOfComment : isBeforeBlank;
      while (at + 1 < lines.length && !isLast(lines, at)) html.push(lines[++at]!);
    } else if (startsItem(line, open)) {
      begin('li', line.replace(BULLET, ''), quoted);
    } else if (open !== undefined && (open.element !== 'table' || line.includes('|'))) {
      open.lines.push(line);
    } else {
      begin('p', line, quoted);
    }
  }
  flush();
  return html.join('\n');
}

/** Above the text, between two lines of `---`, may stand notes for a site's generator. */
function withoutFrontMatter(lines: string[]): string[] {
  if (lines[0]?.trimEnd() !== '---' || !/^[\w-]+:/.test(lines[1] ?? '')) return lines;
  const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---');
  return end > 0 ? lines.slice(end + 1) : lines;
}

function unquoted(line: string): { line: string; quoted: boolean } {
  const marks = /^ {0,3}>[> \t]*/.exec(line)?.[0].length ?? 0;
  return { line: line.slice(marks), quoted: marks > 0 };
}

function headingOf(line: string): { level: number; words: string } | undefined {
  const marks = /^ {0,3}(#{1,6})(?![^ \t])/.exec(line);
  if (marks === null) return undefined;
  return {
    level: marks[1]!.length,
    words: line
      .slice(marks[0].length)
      .trim()
      .replace(/(?:^|[ \t])#+$/, ''),
  };
}

/** The marks that begin or end a stretch of code. */
function fenceOf(line: string): string | undefined {
  return /^ {0,3}(?:> ?)?(```|~~~)/.exec(line)?.[1];
}

/** The line under a heading's words. */
function isUnderline(line: string): boolean {
  return /^ {0,3}(?:=+|-+)[ \t]*$/.test(line);
}

/** The line under the names of a table's columns. */
function isColumnRule(line: string): boolean {
  return /^[-:| \t]+$/.test(line) && line.includes('-') && line.includes('|');
}

function isRule(line: string): boolean {
  return /^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(line);
}

function startsHtml(line: string): boolean {
  const element = /^ {0,3}<(?:\/?([a-z][a-z0-9]*)\b|!--)/i.exec(line);
  if (element === null) return false;
  const name = element[1]?.toLowerCase();
  return name === undefined || isBlock(name) || name === 'script' || name === 'style';
}

function hasEndOfComment(lines: readonly string[], at: number): boolean {
  return lines[at]!.includes('-->');
}

function isBeforeBlank(lines: readonly string[], at: number): boolean {
  return lines[at + 1]!.trim() === '';
}

const BULLET = /^[ \t]*[-+*][ \t]+/;
const ORDINAL = /^[ \t]*(\d{1,9})[.)][ \t]+\S/;

/** A number may begin a list or go on with it, and stays; in the middle of a paragraph only a 1 begins one. */
function startsItem(line: string, open: Gathered | undefined): boolean {
  if (BULLET.test(line)) return true;
  const ordinal = ORDINAL.exec(line)?.[1];
  return ordinal !== undefined && (open?.element !== 'p' || ordinal === '1');
}

function cells(row: string): string {
  const inside = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inside
    .split(/(?<!\\)\|/)
    .map((cell) => `<td>${inline([cell.trim()])}</td>`)
    .join('');
}
