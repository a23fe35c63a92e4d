import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { Invalid } from '#core';
import { assertHarmless } from './zip-limits.js';

/** Milliseconds: a book of a thousand pages takes a tenth of it. */
const LONGEST_READING = 20_000;
/** Megabytes of JavaScript objects. */
const MEMORY = 256;

/**
 * What the thread does: mammoth makes HTML of the text and its styles. Pictures are no text, and nothing that the file
 * points at is opened.
 */
const READING = `
  const { parentPort, workerData } = require('node:worker_threads');
  const mammoth = require(workerData.mammoth);
  const options = {
    styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh", "p[style-name='Caption'] => figcaption:fresh"],
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    externalFileAccess: false,
  };
  mammoth.convertToHtml({ buffer: Buffer.from(workerData.file) }, options).then(({ value }) => parentPort.postMessage(value));
`;

/** How every zip file that has a part begins. */
const ZIP = Buffer.from('PK');

/**
 * The HTML of a Word file (.docx), read in a thread of its own that has limits of time and memory.
 * @throws Invalid `article/not-word` when it is no Word file; what `assertHarmless` throws; Invalid `article/unreadable-file`
 * when it takes too long, or is one that cannot be read.
 */
export async function readWord(file: Buffer): Promise<string> {
  const isZip = file.subarray(0, ZIP.length).equals(ZIP);
  const parts = isZip ? await assertHarmless(file) : [];
  if (!parts.some((name) => name.startsWith('word/'))) throw new Invalid('article/not-word');
  const mammoth = createRequire(import.meta.url).resolve('mammoth');
  const worker = new Worker(READING, {
    eval: true,
    workerData: { mammoth, file },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
  const html = new Promise<string>((resolve, reject) => {
    const refuse = () => reject(new Invalid('article/unreadable-file'));
    const timer = setTimeout(refuse, LONGEST_READING);
    worker.once('message', resolve);
    worker.once('error', refuse);
    worker.once('exit', () => {
      clearTimeout(timer);
      refuse();
    });
  });
  try {
    return await html;
  } finally {
    await worker.terminate();
  }
}
