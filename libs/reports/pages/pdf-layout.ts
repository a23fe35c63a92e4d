import { parseDocument } from 'htmlparser2';
import { heightOf, PAGE_WIDTH } from './pdf-height.js';
import { INK, LOOKS, RULE, SOFT, type Content } from './pdf-looks.js';

export type { Content } from './pdf-looks.js';

/** What pdfmake prints of a piece of a page, as data. It knows the elements that pages use. The first has the title. */
export function layoutOf(piece: string): { title?: string; content: Content[] } {
  const root = parseDocument(piece) as Node;
  const title = find(root, 'title');
  if (title !== undefined) return { title: textOf(title), content: blocks(find(root, 'body')!) };
  const isMore = shownIn(root)[0]?.name === 'article';
  return { content: [...(isMore ? [between()] : []), ...blocks(root)] };
}

/** What htmlparser2 makes of a page. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
}

const GROUPS = new Set(['body', 'header', 'main', 'section', 'footer', 'div']);
const HEADINGS = new Set(['h1', 'h2', 'h3']);

/** What stands below one another; a heading with what it heads. */
function blocks(node: Node): Content[] {
  const printed: Content[] = [];
  let headings: Content[] = [];
  const shown = shownIn(node);
  for (const [at, child] of shown.entries()) {
    const { name = '' } = child;
    if (GROUPS.has(name)) printed.push(group(child));
    else if (HEADINGS.has(name)) headings.push(...block(child));
    else {
      const isMore = name === 'article' && shown[at + 1]?.name === 'article';
      const parts = [...block(child), ...(isMore ? [between()] : [])];
      printed.push(...(name === 'table' ? [tableOf(child, headings)] : together(headings, parts, name)));
      headings = [];
    }
  }
  return [...printed, ...headings];
}

function group(node: Node): Content {
  const above = { header: [line(2, INK)], footer: [line(0.75, INK, [0, 0, 0, 6])] }[node.name!] ?? [];
  const isAppendix = classesOf(node).includes('appendix');
  const stack = [...above, ...blocks(node)];
  return { stack, ...lookOf(node), ...(isAppendix && { pageBreak: 'before' }) };
}

/** Points: about half a page. What is higher may be broken: of a block that may not be, whatever leaves its page is lost. */
const HIGHEST = 400;

/** On one page where that is easy; else the headings with the first block that they head. */
function together(headings: readonly Content[], parts: readonly Content[], name: string): Content[] {
  const all = [...headings, ...parts];
  const lead = all.slice(0, headings.length + (name === 'article' ? 2 : 1));
  const kept = [all, lead].find((some) => some.length > 1 && heightOf(some) <= HIGHEST) ?? [];
  return [...(kept.length > 0 ? [{ stack: kept, unbreakable: true }] : []), ...all.slice(kept.length)];
}

function block(node: Node): Content[] {
  const { name } = node;
  if (node.type === 'text') return [{ text: node.data }];
  if (name === 'ul') return [listOf(node)];
  if (name === 'dl') return [definitions(node)];
  if (name === 'table') return [tableOf(node)];
  if (name === 'article') return shownIn(node).flatMap(block);
  const text = runs(node);
  if (text.length === 0) return [];
  const own = { text, ...lookOf(node) };
  if (name === 'h2') return [own, line(0.75, INK, [0, 4, 0, 4])];
  if (
    every(node, 'span').some((part) => classesOf(part).includes('state')) ||
    classesOf(node).includes('kind')
  )
    return [withLastAtTheRight(node)];
  if (classesOf(node).includes('notice'))
    return [{ table: { widths: ['*'], body: [[own]] }, layout: 'box', margin: [0, 6, 0, 4] }];
  return [own];
}

/** A line across the page. */
function line(lineWidth: number, lineColor: string, margin = [0, 0, 0, 0]): Content {
  return { canvas: [{ type: 'line', x1: 0, y1: 0, x2: PAGE_WIDTH, y2: 0, lineWidth, lineColor }], margin };
}

/** Between two articles. */
function between(): Content {
  return line(0.5, RULE, [0, 8, 0, 0]);
}

/** What the page does with a margin: the last element stands at the end of the line. */
function withLastAtTheRight(node: Node): Content {
  const all = node.children ?? [];
  const last = all.findLast(({ type }) => type === 'tag')!;
  const before = { ...node, children: all.filter((child) => child !== last) };
  const columns = [
    { width: '*', text: runs(before) },
    { width: 'auto', ...lookOf(last), text: runs(last), noWrap: true },
  ];
  return { columns, columnGap: 12, ...lookOf(node) };
}

function listOf(list: Node): Content {
  const lines = items(list, 'li').map((item) => ({ text: runs(item) }));
  if (!classesOf(list).includes('trail'))
    return { ul: lines, margin: [4, 2, 0, 4], fontSize: 8.5, markerColor: RULE };
  const body = lines.map((each) => [each]);
  return { table: { widths: ['*'], body }, layout: 'trail', margin: [1, 4, 0, 4], fontSize: 8.5 };
}

function definitions(list: Node): Content {
  const terms = every(list, 'dt').map((term) => runs(term));
  const values = every(list, 'dd').map((value) => runs(value));
  if (classesOf(list).includes('figures')) {
    const cells = terms.map((term, at) => ({
      stack: [
        { text: term, fontSize: 8, color: SOFT },
        { text: values[at], fontSize: 15, lineHeight: 1 },
      ],
    }));
    return { table: { widths: terms.map(() => '*'), body: [cells] }, layout: 'frame', margin: [0, 4, 0, 8] };
  }
  const body = terms.map((term, at) => [{ text: term, color: SOFT }, { text: values[at] }]);
  return { table: { widths: ['auto', '*'], body }, layout: 'noBorders', fontSize: 8.5, margin: [0, 2, 0, 4] };
}

/** A table; its heading stands above it on every page that it comes to. */
function tableOf(table: Node, [heading]: readonly Content[] = []): Content {
  const rows = every(table, 'tr').map((row) => items(row, 'th', 'td'));
  const columns = rows[0]?.length ?? 0;
  if (columns === 0) return { text: '' };
  const body = rows.map((row) => row.map((cell) => ({ text: runs(cell), ...lookOf(cell) })));
  const dontBreakRows = body.every((row) => heightOf({ table: { body: [row] }, fontSize: 7.5 }) <= HIGHEST);
  const widths = Array.from({ length: columns }, (_, at) => (at === widest(rows) ? '*' : 'auto'));
  const above = heading && [{ ...heading, colSpan: columns }, ...Array<Content>(columns - 1).fill({})];
  const headerRows = (above ? 1 : 0) + (find(table, 'thead') ? 1 : 0);
  return {
    table: {
      headerRows,
      widths,
      body: above ? [above, ...body] : body,
      dontBreakRows,
      keepWithHeaderRows: 1,
    },
    ...{ layout: above ? 'headed' : 'lines', fontSize: 7.5, margin: [0, 2, 0, 8] },
  };
}

/** The column with the longest text of several words. */
function widest(rows: readonly (readonly Node[])[]): number {
  const mayBreak = (cell: Node) => /\S\s+\S/.test(textOf(cell)) && lookOf(cell)['noWrap'] === undefined;
  const lengths = rows[0]!.map((_, at) =>
    Math.max(...rows.map((row) => (mayBreak(row[at]!) ? textOf(row[at]!).length : -1))),
  );
  return lengths.indexOf(Math.max(...lengths));
}

/** What stands in one line: texts with their looks. White space is that of a browser. */
function runs(node: Node): Content[] {
  const keeps = ['text', 'notice'].some((kind) => classesOf(node).includes(kind));
  const found = inline(node, {}, keeps);
  if (!keeps) trim(found);
  return found
    .filter(({ text }) => text !== '')
    .flatMap(wholeWords)
    .flatMap(raised);
}

/** The typeface lacks most raised and lowered figures: those of 10⁻¹ are set as ordinary ones, raised. */
function raised(run: Content): Content[] {
  const parts = (run['text'] as string).split(/([⁰-ⁿ¹²³]+|[₀-₎]+)/).filter(Boolean);
  return parts.map((text) => {
    if (!/[⁰-ⁿ₀-₎]/.test(text)) return { ...run, text };
    const place = /[₀-₎]/.test(text) ? 'sub' : 'sup';
    return { ...run, text: text.normalize('NFKC'), [place]: true };
  });
}

/** Letters: a longer word may be broken, or little else would fit in its line. */
const LONGEST_WORD = 12;

/** Korean words stay whole, as `word-break: keep-all` has it on the page. */
function wholeWords(run: Content): Content[] {
  const text = run['text'] as string;
  if (!HANGUL.test(text)) return [run];
  return (text.match(/\s*[^\s]*\s*/g) ?? [])
    .filter(Boolean)
    .map((word) => ({ ...run, text: word, ...(isWhole(word) && { noWrap: true }) }));
}

const HANGUL = /[\uac00-\ud7a3]/;

function isWhole(word: string): boolean {
  return HANGUL.test(word) && word.length <= LONGEST_WORD && !/[\n\r\v\f\u0085\u2028\u2029]/.test(word);
}

function inline(node: Node, look: Content, keeps: boolean): Content[] {
  return (node.children ?? []).flatMap((child) => {
    if (child.type === 'text')
      return [{ ...look, text: keeps ? child.data : child.data!.replace(/\s+/g, ' ') }];
    if (child.name === 'br') return [{ text: '\n' }];
    // What the page does with a margin: new words stand apart from those that they replace.
    const gap = child.name === 'ins' ? [{ text: ' ' }] : [];
    const link = child.name === 'a' ? { link: child.attribs!['href'] } : {};
    return [...gap, ...inline(child, { ...look, ...lookOf(child), ...link }, keeps)];
  });
}

/** No white space at either end, nor twice in a row. */
function trim(found: Content[]): void {
  let after = true;
  for (const run of found) {
    let text = run['text'] as string;
    if (after) text = text.replace(/^ /, '');
    run['text'] = text;
    if (text !== '') after = /\s$/.test(text);
  }
  const last = found.findLast(({ text }) => text !== '');
  if (last !== undefined) last['text'] = (last['text'] as string).replace(/ $/, '');
}

function lookOf(node: Node): Content {
  const looks = [node.name ?? '', ...classesOf(node).map((kind) => `.${kind}`)];
  return Object.assign({}, ...looks.map((look) => LOOKS[look])) as Content;
}

function classesOf(node: Node): string[] {
  return node.attribs?.['class']?.split(' ') ?? [];
}

function items(node: Node, ...names: string[]): Node[] {
  return (node.children ?? []).filter(({ name }) => name !== undefined && names.includes(name));
}

function every(node: Node, name: string): Node[] {
  return (node.children ?? []).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...every(child, name),
  ]);
}

function find(node: Node, name: string): Node | undefined {
  return every(node, name)[0];
}

function textOf(node: Node): string {
  return node.data ?? (node.children ?? []).map(textOf).join('');
}

/** The children that print something. */
function shownIn(node: Node): Node[] {
  return (node.children ?? []).filter(
    ({ type, data }) => type === 'tag' || (type === 'text' && data!.trim() !== ''),
  );
}
