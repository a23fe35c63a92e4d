import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { Conflict } from '#core';
import { layoutOf, type Content } from './pdf-layout.js';
import { INK, RULE, SOFT } from './pdf-looks.js';
import { BOLD, REGULAR } from './type.js';
import type { PageLanguage } from './words.js';

/** Milliseconds: a report of 20,000 entries takes a tenth of it. */
const LONGEST_PRINTING = 600_000;
/** Megabytes of JavaScript objects: about 60,000 entries. */
const MEMORY = 1024;

/**
 * What the thread does: pdfmake sets the page. Of each font only the letters used are embedded. Nothing else is opened. It
 * tells its progress from 0 to 1, and last the bytes.
 */
const PRINTING = `
  const { parentPort, workerData: { pdfmake: path, regular, bold, definition, ink, soft, rule } } = require('node:worker_threads');
  const pdfmake = require(path);
  pdfmake.setFonts({ Noto: { normal: regular, bold, italics: regular, bolditalics: bold } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path === regular || path === bold);
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
  pdfmake.setTableLayouts({ lines, headed, frame, box, trail });
  let told = 0;
  pdfmake.setProgressCallback((share) => {
    if (share - told >= 0.05) parentPort.postMessage((told = share));
  });
  const pdf = pdfmake.createPdf({
    ...definition,
    footer: (page, pages) => ({
      columns: [{ text: definition.info.title }, { text: page + ' / ' + pages, width: 'auto' }],
      margin: [54, 20, 54, 0], columnGap: 24, fontSize: 7.5, color: soft,
    }),
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
  const made = turn.then(() => print(layoutOf(html, language), onProgress));
  turn = made.catch(() => undefined);
  return made;
}

/** One after the other: each takes a processor for seconds and some hundred megabytes when its report is long. */
let turn: Promise<unknown> = Promise.resolve();

async function print(definition: Content, onProgress: (share: number) => void): Promise<Buffer> {
  const { resolve: whereIs } = createRequire(import.meta.url);
  const worker = new Worker(PRINTING, {
    eval: true,
    workerData: {
      pdfmake: whereIs('pdfmake'),
      ...{ regular: REGULAR, bold: BOLD },
      ...{ definition, ink: INK, soft: SOFT, rule: RULE },
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
