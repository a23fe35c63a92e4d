import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ask, readJson, REMOTE_OPTIONS, Refused, remoteOf, type Remote } from './remote.js';
import { oneOf, WrongUse, type Terminal } from './terminal.js';

/** Those of `#reports`, which would load a database client. */
const FORMATS = ['json', 'html', 'pdf', 'csv'] as const;

/** Milliseconds between two looks at a report that is being made. */
const LOOK_EVERY = 500;

/** `stet report ARTICLE`: the check report, byte for byte as the desk exports it. One that takes long is waited for. */
export async function report(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...REMOTE_OPTIONS,
      format: { type: 'string', default: 'json' },
      lang: { type: 'string' },
      wait: { type: 'string', default: '300' },
    },
  });
  const [article] = positionals;
  if (article === undefined || positionals.length > 1)
    throw new WrongUse('report takes one article: stet report ARTICLE --url … --token …');
  const remote = await remoteOf(values, terminal);
  const lang = values.lang === undefined ? undefined : oneOf('--lang', ['ko', 'en'], values.lang);
  if (!/^[1-9]\d{0,4}$/.test(values.wait)) throw new WrongUse('--wait is a number of seconds, 1 to 99999');
  const form = { format: oneOf('--format', FORMATS, values.format), ...(lang && { lang }) };
  const response = await ask(
    remote,
    `/articles/${encodeURIComponent(article)}/reports/check?${new URLSearchParams(form).toString()}`,
  ).catch((refused: unknown) => {
    if (!(refused instanceof Refused) || refused.slug !== 'report/large') throw refused;
    return made(remote, { kind: 'check', article, ...form }, Number(values.wait) * 1000, terminal);
  });
  for await (const bytes of response.body!) terminal.write(bytes);
  return 0;
}

/**
 * The file of a report that the desk makes in the background.
 * @throws Refused when it could not be made, and when nothing has moved for so many milliseconds.
 */
async function made(remote: Remote, wanted: object, wait: number, terminal: Terminal): Promise<Response> {
  const asked = await ask(remote, '/report-jobs', { method: 'POST', body: JSON.stringify(wanted) });
  let job = await readJson<Job>(remote, asked);
  let told = '';
  let movedAt = Date.now();
  while (job.status === 'waiting' || job.status === 'making') {
    const stand = job.status === 'waiting' ? 'waiting for a worker' : `${job.progress} %`;
    if (stand !== told) {
      terminal.complain(`the report is long, and made in the background: ${(told = stand)}`);
      movedAt = Date.now();
    }
    if (Date.now() - movedAt > wait) throw new Refused(stuck(job, wait));
    await delay(LOOK_EVERY);
    job = await readJson<Job>(remote, await ask(remote, `/report-jobs/${job.id}`));
  }
  if (job.status === 'failed') throw new Refused(`the report could not be made: ${job.problem}`);
  return ask(remote, `/report-jobs/${job.id}/file`);
}

function stuck({ id, status }: Job, wait: number): string {
  const remedy =
    status === 'waiting'
      ? 'is a worker running? Settings, Background on the desk tells'
      : 'its worker may be busy; --wait SECONDS gives it longer';
  return `nothing has moved for ${wait / 1000} s: ${remedy}. It is not lost: /api/v1/report-jobs/${id}`;
}

/** What we look at of a job. */
interface Job {
  readonly id: string;
  readonly status: 'waiting' | 'making' | 'made' | 'failed';
  readonly progress: number;
  readonly problem: string | null;
}
