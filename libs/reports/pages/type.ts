import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Parser } from 'htmlparser2';
import subsetFont from 'subset-font';
import type { Pieces } from './page.js';
import type { Unsaid } from './unsaid.js';

const { resolve: whereIs } = createRequire(import.meta.url);
const face = (file: string) => whereIs(`@expo-google-fonts/noto-sans-kr/${file}`);

/** The files of Noto Sans KR (SIL Open Font License 1.1): Hangul, Hanja and Latin, 6 MB each. */
export const REGULAR = face('400Regular/NotoSansKR_400Regular.ttf');
export const BOLD = face('700Bold/NotoSansKR_700Bold.ttf');

/** What the type of a page is called, so that no type of the same name on a machine is taken for it. */
export const FAMILY = 'Stet Noto Sans KR';

/** So many different letters of a face stand in a page: some 150 kB. A book has half of them. */
const MOST_LETTERS = 2_000;

/** The style that brings a page its type: of each face the letters that the page shows, written into it. */
export async function* typeFor(page: Pieces): Unsaid<string> {
  const { regular, bold } = yield* lettersOf(page);
  return (await faceOf(REGULAR, 400, regular)) + (await faceOf(BOLD, 600, bold));
}

async function faceOf(file: string, weight: number, letters: string): Promise<string> {
  // WOFF2 is a fifth smaller and takes twenty times as long. Other shapes of the same letters would double the size.
  const options = { targetFormat: 'woff', noLayoutClosure: true } as const;
  const font = await subsetFont(await wholeFace(file), letters, options);
  const address = `data:font/woff;base64,${font.toString('base64')}`;
  return `@font-face { font-family: "${FAMILY}"; font-weight: ${weight}; src: url(${address}); }\n`;
}

const faces = new Map<string, Buffer>();

/** The bytes of a face, which a process reads once. */
async function wholeFace(file: string): Promise<Buffer> {
  const bytes = faces.get(file) ?? (await readFile(file));
  faces.set(file, bytes);
  return bytes;
}

/** The letters of a page, and those that its style may show in bold; when they are too many, the most frequent. */
export async function* lettersOf(page: Pieces): Unsaid<{ regular: string; bold: string }> {
  const [all, inBold] = [new Map<string, number>(), new Map<string, number>()];
  const isBold: boolean[] = [];
  const parser = new Parser({
    onopentag: (name, { class: kinds = '' }) =>
      void isBold.push(isBold.at(-1) === true || BOLD_NAMES.has(name) || /\bstate\b/.test(kinds)),
    onclosetag: () => void isBold.pop(),
    ontext: (text) => {
      for (const letter of text) {
        count(all, letter);
        if (isBold.at(-1) === true) count(inBold, letter);
      }
    },
  });
  for await (const piece of page) {
    parser.write(piece);
    yield '';
  }
  parser.end();
  return { regular: mostFrequent(all), bold: mostFrequent(inBold) };
}

/** The elements that are bold, beside those of the class `state`. */
const BOLD_NAMES = new Set(['h1', 'h2', 'h3', 'b']);

function count(counts: Map<string, number>, letter: string): void {
  counts.set(letter, (counts.get(letter) ?? 0) + 1);
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  const letters = [...counts].sort(([, one], [, other]) => other - one).map(([letter]) => letter);
  return letters.slice(0, MOST_LETTERS).join('');
}
