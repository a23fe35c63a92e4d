import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { parseDocument } from 'htmlparser2';
import { Conflict } from '#core';
import type { PageLanguage } from './words.js';

/** Milliseconds: a report of 20,000 entries takes a tenth of it. */
const LONGEST_PRINTING = 600_000;
/** Megabytes of JavaScript objects: about 60,000 entries. */
const MEMORY = 1024;

/**
 * What the thread does: pdfmake sets the page. Noto Sans KR (SIL Open Font License 1.1) has Hangul, Hanja and Latin; of each
 * font only the letters used are embedded. Nothing else is opened. It tells its progress from 0 to 1, and last the bytes.
 */
const PRINTING = `
  const { parentPort, workerData: { pdfmake: path, regular, bold, definition, soft, rule } } = require('node:worker_threads');
  const pdfmake = require(path);
  pdfmake.setFonts({ Noto: { normal: regular, bold, italics: regular, bolditalics: bold } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path === regular || path === bold);
  const lines = {
    hLineWidth: (at) => (at === 0 ? 0 : 0.5),
    vLineWidth: () => 0,
    hLineColor: () => rule,
    paddingLeft: (at) => (at === 0 ? 0 : 4),
    paddingRight: () => 4,
  };
  pdfmake.setTableLayouts({ lines, frame: { ...lines, hLineWidth: () => 0.5 } });
  let told = 0;
  pdfmake.setProgressCallback((share) => {
    if (share - told >= 0.05) parentPort.postMessage((told = share));
  });
  const pdf = pdfmake.createPdf({
    ...definition,
    footer: (page, pages) => ({
      text: page + ' / ' + pages, alignment: 'right', margin: [54, 20, 54, 0], fontSize: 8, color: soft,
    }),
    pageBreakBefore: (node, { getFollowingNodesOnPage }) => node.headlineLevel === 1 && getFollowingNodesOnPage().length === 0,
  });
  pdf.getBuffer().then((bytes) => parentPort.postMessage(new Uint8Array(bytes)));
`;

/**
 * A page as PDF, on A4 with its letters embedded. It is made from the page's own HTML, so that the two cannot say
 * different things; it knows the elements that pages use, and a spec holds it to all of them. It is printed in a thread of
 * its own, which has limits of time and memory. `onProgress` hears how much is done, from 0 to 1.
 * @throws Conflict `report/too-long` when it is more than fits there.
 */
export function pdfOf(
  html: string,
  language: PageLanguage,
  onProgress: (share: number) => void = () => undefined,
): Promise<Buffer> {
  const made = turn.then(() => print(definitionOf(html, language), onProgress));
  turn = made.catch(() => undefined);
  return made;
}

/** One after the other: each takes a processor for seconds and some hundred megabytes when its report is long. */
let turn: Promise<unknown> = Promise.resolve();

async function print(definition: Content, onProgress: (share: number) => void): Promise<Buffer> {
  const { resolve: whereIs } = createRequire(import.meta.url);
  const face = (file: string) => whereIs(`@expo-google-fonts/noto-sans-kr/${file}`);
  const worker = new Worker(PRINTING, {
    eval: true,
    workerData: {
      pdfmake: whereIs('pdfmake'),
      ...{
        regular: face('400Regular/NotoSansKR_400Regular.ttf'),
        bold: face('700Bold/NotoSansKR_700Bold.ttf'),
      },
      ...{ definition, soft: SOFT, rule: RULE },
    },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
  try {
    return await new Promise<Buffer>((resolve, reject) => {
      const tooLong = () => reject(new Conflict('report/too-long'));
      const timer = setTimeout(tooLong, LONGEST_PRINTING);
      worker.on('message', (said: number | Uint8Array) =>
        typeof said === 'number' ? onProgress(said) : resolve(Buffer.from(said.buffer)),
      );
      worker.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLong() : reject(error),
      );
      worker.once('exit', (code) => {
        clearTimeout(timer);
        reject(new Error(`the printer ended with ${code}`));
      });
    });
  } finally {
    await worker.terminate();
  }
}

/** What pdfmake prints, as data. */
function definitionOf(html: string, language: PageLanguage): Content {
  const root = parseDocument(html) as Node;
  return {
    pageSize: 'A4',
    pageMargins: [54, 54, 54, 62],
    language,
    info: { title: textOf(find(root, 'title')!), creator: 'Stet', producer: 'Stet' },
    content: blocks(find(root, 'body')!),
    defaultStyle: { font: 'Noto', fontSize: 9, lineHeight: 1.25, color: INK },
  };
}

const [INK, SOFT, RULE, BAD, GOOD, WAIT] = ['#1b1b1a', '#5d5b57', '#d9d6d0', '#a3261c', '#23643c', '#8a5a00'];

/** What htmlparser2 makes of a page. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
}

type Content = Record<string, unknown>;

/** How an element looks, by its name and by its class. */
const LOOKS: Readonly<Record<string, Content>> = {
  h1: { fontSize: 18, bold: true, margin: [0, 6, 0, 12] },
  h2: { fontSize: 12, bold: true, margin: [0, 18, 0, 6], headlineLevel: 1 },
  h3: { fontSize: 9.5, bold: true, margin: [0, 8, 0, 2], headlineLevel: 1 },
  p: { margin: [0, 2, 0, 2] },
  b: { bold: true },
  code: { fontSize: 7.5 },
  del: { color: BAD, decoration: 'lineThrough' },
  ins: { color: GOOD, decoration: 'underline' },
  dt: { color: SOFT },
  th: { color: SOFT },
  small: { fontSize: 8, color: SOFT },
  footer: { color: SOFT, fontSize: 8 },
  '.kind': { color: SOFT, fontSize: 8 },
  '.words': { fontSize: 10 },
  '.meta': { color: SOFT, fontSize: 8, bold: false },
  '.note': { fontSize: 8.5 },
  '.number': { color: SOFT, bold: false },
  '.state': { fontSize: 8.5 },
  '.good': { color: GOOD },
  '.bad': { color: BAD },
  '.wait': { color: WAIT },
  '.context': { color: SOFT },
  '.empty': { color: SOFT },
  '.notice': { margin: [10, 6, 10, 6], preserveLeadingSpaces: true },
};

const GROUPS = new Set(['body', 'header', 'main', 'section', 'article', 'footer', 'div']);

/** What stands below one another. */
function blocks(node: Node): Content[] {
  return (node.children ?? []).flatMap((child) => block(child));
}

function block(node: Node): Content[] {
  const { name } = node;
  if (node.type === 'text') return isBlank(node) ? [] : [{ text: node.data }];
  if (name === 'script') return [];
  if (name === 'ul') return [{ ul: items(node, 'li').map((item) => ({ text: runs(item) })), ...LIST }];
  if (name === 'dl') return [definitions(node)];
  if (name === 'table') return [tableOf(node)];
  if (name !== undefined && GROUPS.has(name)) {
    const broken = classesOf(node).includes('appendix') ? { pageBreak: 'before' } : {};
    return [{ stack: blocks(node), ...lookOf(node), ...broken }];
  }
  const text = runs(node);
  return text.length === 0 ? [] : [{ text, ...lookOf(node) }];
}

const LIST = { margin: [4, 2, 0, 4], fontSize: 8.5, markerColor: RULE };

function definitions(list: Node): Content {
  const terms = every(list, 'dt').map((term) => runs(term));
  const values = every(list, 'dd').map((value) => runs(value));
  if (classesOf(list).includes('figures')) {
    const cells = terms.map((term, at) => ({
      stack: [
        { text: term, fontSize: 8, color: SOFT },
        { text: values[at], fontSize: 14 },
      ],
    }));
    return { table: { widths: terms.map(() => '*'), body: [cells] }, layout: 'frame', margin: [0, 4, 0, 8] };
  }
  const body = terms.map((term, at) => [{ text: term, color: SOFT }, { text: values[at] }]);
  return { table: { widths: ['auto', '*'], body }, layout: 'noBorders', fontSize: 8.5, margin: [0, 2, 0, 4] };
}

function tableOf(table: Node): Content {
  const rows = every(table, 'tr');
  const headerRows = find(table, 'thead') === undefined ? 0 : 1;
  const cells = (row: Node) => items(row, 'th', 'td');
  const body = rows.map((row) =>
    cells(row).map((cell) => {
      const isFigure = classesOf(cell).includes('n');
      return { text: runs(cell), ...lookOf(cell), ...(isFigure && { alignment: 'right' }) };
    }),
  );
  const columns = rows.length === 0 ? 0 : cells(rows[0]!).length;
  if (columns === 0) return { text: '' };
  // The last column has what may be long; a hash there is broken to fit.
  const widths = Array.from({ length: columns }, (_, at) => (at === widest(rows.map(cells)) ? '*' : 'auto'));
  return {
    table: { headerRows, widths, body, dontBreakRows: true, keepWithHeaderRows: headerRows },
    ...{ layout: 'lines', fontSize: 7.5, margin: [0, 2, 0, 8] },
  };
}

/** The column with the longest text. */
function widest(rows: readonly (readonly Node[])[]): number {
  const lengths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => textOf(row[at]!).length)));
  return lengths.indexOf(Math.max(...lengths));
}

/** What stands in one line: texts with their looks. White space is that of a browser. */
function runs(node: Node): Content[] {
  const keeps = ['text', 'notice'].some((kind) => classesOf(node).includes(kind));
  const found = inline(node, {}, keeps);
  if (!keeps) trim(found);
  return found.filter(({ text }) => text !== '');
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

function isBlank({ data }: Node): boolean {
  return data!.trim() === '';
}
