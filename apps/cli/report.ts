import { parseArgs } from 'node:util';
import { ask, REMOTE_OPTIONS, remoteOf } from './remote.js';
import { oneOf, WrongUse, type Terminal } from './terminal.js';

/** Those of `#reports`, which would load a database client. */
const FORMATS = ['json', 'html', 'pdf', 'csv'] as const;

/** `stet report ARTICLE`: the check report, byte for byte as the desk exports it. */
export async function report(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...REMOTE_OPTIONS, format: { type: 'string', default: 'json' }, lang: { type: 'string' } },
  });
  const [article] = positionals;
  if (article === undefined || positionals.length > 1)
    throw new WrongUse('report takes one article: stet report ARTICLE --url … --token …');
  const format = oneOf('--format', FORMATS, values.format);
  const query = new URLSearchParams({ format });
  if (values.lang !== undefined) query.set('lang', oneOf('--lang', ['ko', 'en'], values.lang));
  const response = await ask(
    remoteOf(values, terminal),
    `/articles/${encodeURIComponent(article)}/reports/check?${query.toString()}`,
  );
  terminal.write(new Uint8Array(await response.arrayBuffer()));
  return 0;
}
