/** How much room text takes on a terminal, and what of it is safe to show there. */

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Hangul, Han, kana, full-width forms and emoji take two columns (Unicode, UAX #11: W and F). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** One character as a reader sees it, and the columns that it takes. */
export interface Cell {
  readonly text: string;
  /** UTF-16 code units from the beginning of the line. */
  readonly at: number;
  readonly columns: number;
}

/** The characters of a line. What would steer the terminal or turn the reading order is shown as a dot. */
export function cellsOf(line: string): Cell[] {
  return Array.from(GRAPHEMES.segment(line), ({ segment, index }) => {
    const text = segment === '\t' ? ' ' : /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(segment[0]!) ? '·' : segment;
    return { text, at: index, columns: WIDE.test(text) ? 2 : 1 };
  });
}

/** The text in so many columns at most, safe to show. */
export function safe(text: string, columns = Infinity): string {
  let room = columns;
  let shown = '';
  for (const cell of cellsOf(text.replace(/\s+/g, ' '))) {
    if (room - cell.columns < 0) return `${shown}…`;
    room -= cell.columns;
    shown += cell.text;
  }
  return shown;
}

/** The columns that a text takes. */
export function columnsOf(text: string): number {
  return cellsOf(text).reduce((sum, { columns }) => sum + columns, 0);
}

/**
 * The text in lines of so many columns, broken at spaces; the first line has `first` columns. A word that is wider than a
 * line stays whole.
 */
export function wrap(text: string, first: number, rest: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of safe(text).split(' ')) {
    const room = lines.length === 0 ? first : rest;
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
