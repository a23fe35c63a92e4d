import { randomUUID } from 'node:crypto';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '#text';
import { readBytes } from './files.js';
import { ask, readJson, REMOTE_OPTIONS, remoteOf } from './remote.js';
import { oneOf, WrongUse, type Terminal } from './terminal.js';

/** Bytes: what the desk takes as one article. */
const LARGEST = 5_000_000;

/** By the file's ending; anything else is plain text. */
const FORMATS: Readonly<Record<string, 'markdown' | 'html'>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
};

/** `stet import FILE`: the article's id and address, on a line each. */
export async function importFile(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...REMOTE_OPTIONS,
      title: { type: 'string' },
      section: { type: 'string' },
      lang: { type: 'string' },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new WrongUse('import takes one file: stet import FILE --url … --token …');
  const language = values.lang === undefined ? undefined : oneOf('--lang', LANGUAGES, values.lang);
  const remote = remoteOf(values, terminal);
  const content = textOf(file, await readBytes(file, terminal, LARGEST));
  const format = FORMATS[extname(file).toLowerCase()] ?? 'text';
  const response = await ask(remote, '/articles', {
    method: 'POST',
    headers: { 'idempotency-key': randomUUID() },
    body: JSON.stringify({ format, content, title: values.title, section: values.section, language }),
  });
  const article = await readJson<{ id: string }>(remote, response);
  terminal.write(`${article.id}\n${remote.url}/articles/${article.id}\n`);
  return 0;
}

function textOf(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new WrongUse(`${file}: this is not UTF-8`);
  }
}
