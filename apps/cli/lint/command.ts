import { parseArgs } from 'node:util';
import { factBook, FactsUnreadable, STARTER_FACTS, type HouseFact } from '#lint';
import { readFacts } from '#lint/fact-files';
import { LANGUAGES } from '#text';
import { readBytes } from '../files.js';
import { oneOf, WrongUse, type Terminal } from '../terminal.js';
import { asJson } from './json.js';
import { readArticle, type Reading } from './reading.js';
import { asSarif } from './sarif.js';
import { asText } from './text.js';

const FORMATS = { text: asText, json: asJson, sarif: asSarif };

/** Bytes: read in well under a minute, and more than any article, issue or book has. */
const LARGEST_ARTICLE = 20_000_000;
const LARGEST_FACTS = 20_000_000;

/** `stet lint FILE…`: 0 nothing provably wrong, 1 something, 2 a file that cannot be read; the others are told all the same. */
export async function lintFiles(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals: files } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      facts: { type: 'string' },
      format: { type: 'string', default: 'text' },
    },
  });
  const format = oneOf('--format', Object.keys(FORMATS) as (keyof typeof FORMATS)[], values.format);
  const language = values.lang === undefined ? undefined : oneOf('--lang', LANGUAGES, values.lang);
  if (files.length === 0) throw new WrongUse('lint takes at least one file: stet lint FILE…');
  const own = values.facts === undefined ? [] : await readOwnFacts(values.facts, terminal);
  const facts = factBook([...STARTER_FACTS, ...own]);

  const readings: Reading[] = [];
  const unread: string[] = [];
  for (const file of files) {
    try {
      const bytes = await readBytes(file, terminal, LARGEST_ARTICLE);
      readings.push(readArticle(file, bytes, facts, { language, reader: terminal.language }));
    } catch (error) {
      if (!(error instanceof WrongUse)) throw error;
      unread.push(error.message);
    }
  }
  if (readings.length > 0) terminal.write(FORMATS[format](readings, terminal));
  if (unread.length > 0) throw new WrongUse(unread.join(' · '));
  return readings.some(({ findings }) => findings.some(({ certainty }) => certainty === 'error')) ? 1 : 0;
}

async function readOwnFacts(file: string, terminal: Terminal): Promise<HouseFact[]> {
  const bytes = await readBytes(file, terminal, LARGEST_FACTS);
  try {
    return readFacts(
      new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      file.endsWith('.csv') ? 'csv' : 'yaml',
    );
  } catch (error) {
    if (error instanceof FactsUnreadable) throw new WrongUse(`${file}: ${error.message}`);
    if (error instanceof TypeError) throw new WrongUse(`${file}: This is not a text in UTF-8.`);
    throw error;
  }
}
