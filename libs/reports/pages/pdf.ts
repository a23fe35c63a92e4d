import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Conflict } from '#core';
import type { Pieces } from './page.js';
import { layoutOf } from './pdf-layout.js';
import { INK, RULE, SOFT } from './pdf-looks.js';
import { BOLD, REGULAR } from './type.js';
import type { PageLanguage } from './words.js';

/** Milliseconds: some 300,000 entries. */
const LONGEST_PRINTING = 600_000;
/** Megabytes of JavaScript objects. A piece takes some, a finished page a few kilobytes. */
const MEMORY = 128;

/**
 * What the thread does: pdfmake sets piece after piece, and pages that are full are written and forgotten. pdfmake itself sets all of
 * a document before it writes the first page, so its parts are used here one by one. A footer says how many pages there are: it is
 * a content stream of its own, which each page refers to and which is written last. Of each font only the letters used are
 * embedded. Nothing else is opened.
 */
const PRINTING = `
  const { parentPort, workerData: { parts, regular, bold, language, ink, soft, rule } } = require('node:worker_threads');
  const part = (name) => require(parts + '/' + name);
  const LayoutBuilder = part('LayoutBuilder').default;
  const [DocPreprocessor, DocMeasure, DocumentContext, PageElementWriter, PDFDocument, Renderer] =
    ['DocPreprocessor', 'DocMeasure', 'DocumentContext', 'PageElementWriter', 'PDFDocument', 'Renderer'].map((name) => part(name).default);

  const lines = {
    hLineWidth: (at) => (at === 0 ? 0 : 0.5),
    vLineWidth: () => 0,
    hLineColor: () => rule,
    paddingLeft: (at) => (at === 0 ? 0 : 6),
    paddingRight: (at, { table }) => (at === table.widths.length - 1 ? 0 : 6),
    paddingTop: () => 3,
    paddingBottom: () => 3,
  };
  const headed = {
    ...lines,
    hLineWidth: (at) => (at === 0 ? 0 : at === 1 ? 0.75 : 0.5),
    hLineColor: (at) => (at === 1 ? ink : rule),
  };
  const frame = { ...lines, hLineWidth: () => 0.5 };
  const box = { ...frame, vLineWidth: () => 0.5, vLineColor: () => rule, paddingLeft: () => 10, paddingTop: () => 7 };
  const trail = {
    hLineWidth: () => 0, vLineWidth: (at) => (at === 0 ? 1.5 : 0), vLineColor: () => rule,
    paddingLeft: () => 9, paddingRight: () => 0, paddingTop: () => 1, paddingBottom: () => 1,
  };
  const { tableLayouts } = part('tableLayouts');
  const style = { font: 'Noto', fontSize: 9, lineHeight: 1.12, color: ink };
  const size = part('PageSize').normalizePageSize('A4');
  const margins = part('PageSize').normalizePageMargin([54, 54, 54, 62]);
  const builder = () => {
    const made = new LayoutBuilder(size, margins, null);
    made.registerTableLayouts({ ...tableLayouts, lines, headed, frame, box, trail });
    return made;
  };

  let title, pdf, renderer, letters;
  const begin = (said) => {
    title = said;
    pdf = new PDFDocument(
      { Noto: { normal: regular, bold, italics: regular, bolditalics: bold } }, {}, {}, {},
      {
        size: [size.width, size.height], autoFirstPage: false, bufferPages: false, pdfVersion: '1.3', lang: language, font: null,
        info: { Title: title, Creator: 'Stet', Producer: 'Stet' },
      },
      null,
      (path) => path === regular || path === bold,
    );
    renderer = new Renderer(pdf);
    letters = pdf.provideFont('Noto', false, false);
    setter.docPreprocessor = new DocPreprocessor();
    setter.docMeasure = new DocMeasure(pdf, {}, style, null, setter.tableLayouts);
    setter.writer = new PageElementWriter(new DocumentContext());
    setter.writer.addPage(size, null, margins);
  };

  const setter = builder();
  const set = (content) => {
    setter.linearNodeList = [];
    setter.processNode(setter.docMeasure.measureDocument(setter.docPreprocessor.preprocessDocument(content)));
    const context = setter.writer.context();
    const full = context.pages.splice(0, context.page);
    [context.page, context.backgroundLength] = [0, [0]];
    full.forEach(write);
    for (const font of Object.values(pdf.fontCache.Noto))
      if (Object.keys(font.layoutCache).length > 2000) font.layoutCache = Object.create(null);
  };

  const footers = [];
  let before = {};
  const write = (page) => {
    renderer.renderPages([page]);
    // The page before is written by then: of it only the number is needed.
    before.data = {};
    before = pdf.page.dictionary;
    // What the footer needs of the page.
    pdf.page.fonts[letters.id] = letters.ref();
    pdf.opacity(1);
    const footer = pdf.ref();
    pdf.page.dictionary.data.Contents = [pdf.page.content, footer];
    footers.push(footer);
  };

  const end = () => {
    setter.writer.context().pages.forEach(write);
    pdf.flushPages();
    for (const [at, footer] of footers.entries()) {
      pdf.page.content = footer;
      const said = {
        columns: [{ text: title }, { text: at + 1 + ' / ' + footers.length, width: 'auto' }],
        margin: [54, 20, 54, 0], columnGap: 24, fontSize: 7.5, color: soft,
      };
      const [{ items }] = builder().layoutDocument([], pdf, {}, style, undefined, undefined, () => said);
      for (const { item } of items) renderer.renderLine(item, item.x, item.y);
      footer.end();
    }
    pdf.end();
  };

  parentPort.on('message', ({ title, content }) => {
    if (title !== undefined) begin(title);
    if (content === undefined) end(); else set(content);
    parentPort.postMessage(new Uint8Array(pdf.read() ?? 0));
  });
`;

/** Sets a page as PDF, on A4 with its letters embedded, piece by piece. Each answers with what of the file is finished by then. */
export interface Printer {
  print(piece: string): Promise<Uint8Array>;
  end(): Promise<Uint8Array>;
}

/** A whole page as PDF. @throws Conflict `report/too-long`. */
export function pdfOf(page: Pieces, language: PageLanguage): Promise<Buffer> {
  return printing(language, async (printer) => {
    const made: Uint8Array[] = [];
    for await (const piece of page) made.push(await printer.print(piece));
    return Buffer.concat([...made, await printer.end()]);
  });
}

/**
 * Gives a printer to `work`. A PDF is made from the page's own HTML, so that the two cannot say different things; it knows the
 * elements that pages use, and a spec holds it to all of them. It is printed in a thread of its own, which has limits of time
 * and memory, and one after the other: each takes a processor for as long as its report is.
 * @throws Conflict `report/too-long` when it is more than fits there.
 */
export function printing<Result>(
  language: PageLanguage,
  work: (printer: Printer) => Promise<Result>,
): Promise<Result> {
  const made = turn.then(() => withThread(language, work));
  turn = made.catch(() => undefined);
  return made;
}

let turn: Promise<unknown> = Promise.resolve();

async function withThread<Result>(
  language: PageLanguage,
  work: (printer: Printer) => Promise<Result>,
): Promise<Result> {
  const { resolve: whereIs } = createRequire(import.meta.url);
  const parts = dirname(whereIs('pdfmake'));
  const thread = new Worker(PRINTING, {
    eval: true,
    workerData: { parts, regular: REGULAR, bold: BOLD, language, ink: INK, soft: SOFT, rule: RULE },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
  let fault: Error | undefined;
  // Whoever waits for an answer; nothing of an answer is kept once it is given.
  let refuse: (fault: Error) => void = () => undefined;
  const fall = (error: Error) => refuse((fault ??= error));
  const tooLong = () => fall(new Conflict('report/too-long'));
  const timer = setTimeout(tooLong, LONGEST_PRINTING);
  thread.once('error', (error: NodeJS.ErrnoException) =>
    error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLong() : fall(error),
  );
  thread.once('exit', (code) => fall(new Error(`the printer ended with ${code}`)));
  const ask = (piece: object) =>
    new Promise<Uint8Array>((resolve, reject) => {
      refuse = reject;
      if (fault !== undefined) return reject(fault);
      thread.once('message', resolve);
      thread.postMessage(piece);
    });
  try {
    return await work({ print: (piece) => ask(layoutOf(piece)), end: () => ask({}) });
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}
