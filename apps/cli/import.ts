import { randomUUID } from 'node:crypto';
import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '#text';
import { readBytes } from './files.js';
import { ask, readJson, REMOTE_OPTIONS, remoteOf } from './remote.js';
import { oneOf, WrongUse, type Terminal } from './terminal.js';

/** Bytes: what the desk takes in one request. A text may have 5 MB, of which the desk itself tells. */
const LARGEST = 8_000_000;

/** `stet import FILE`: the article's id and address, on a line each. What forms of file there are is the desk's to say. */
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
  const { title, section, lang } = values;
  const language = lang === undefined ? undefined : oneOf('--lang', LANGUAGES, lang);
  const remote = await remoteOf(values, terminal);
  const bytes = await readBytes(file, terminal, LARGEST);
  const form = new FormData();
  for (const [name, value] of Object.entries({ title, section, language }))
    if (value !== undefined) form.append(name, value);
  form.append('file', new File([bytes as Uint8Array<ArrayBuffer>], nameOf(file)));
  const response = await ask(remote, '/articles/upload', {
    method: 'POST',
    headers: { 'idempotency-key': randomUUID() },
    body: form,
  });
  const article = await readJson<{ id: string }>(remote, response);
  terminal.write(`${article.id}\n${remote.url}/articles/${article.id}\n`);
  return 0;
}

/** The desk reads a file by how its name ends; what has no ending, as standard input, is plain text. */
function nameOf(file: string): string {
  return extname(file) === '' ? `${basename(file)}.txt` : basename(file);
}
