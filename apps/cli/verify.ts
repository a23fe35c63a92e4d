import { parseArgs } from 'node:util';
import { readCheckpoint } from '#audit/domain';
import {
  ACCURACY_REPORT,
  CHECKPOINT,
  LONGEST_REPORT,
  provedBy,
  verifyReport,
  type AnyReport,
  type Known,
} from '#reports/domain';
import { readBytes } from './files.js';
import { openBytes } from './long-file.js';
import { WrongUse, type Terminal } from './terminal.js';

/** Bytes. */
const LARGEST_KEYS = 1_000_000;

/** `stet verify FILE [--key FILE] [--checkpoint FILE]`: 0 intact, 1 broken, 2 not a report. */
export async function verify(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { key: { type: 'string' }, checkpoint: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new WrongUse('verify takes one file: stet verify FILE');
  const known = await readKnown(values, terminal);
  const verdict = verifyReport(await openBytes(file, terminal, LONGEST_REPORT), known);
  const language = terminal.language === 'ko' ? 'ko' : 'en';
  const words = WORDS[language];
  switch (verdict.outcome) {
    case 'not_a_report':
      throw new WrongUse(`${file}: this is no report of Stet that proves itself; only its JSON does`);
    case 'broken':
      for (const fault of verdict.faults) terminal.write(`${words.broken}: ${fault[language]}\n`);
      return 1;
    case 'intact':
      terminal.write(`${words.intact}: ${titleOf(verdict.report, words)}\n`);
      for (const line of summaryOf(verdict.report, words)) terminal.write(`  ${line}\n`);
      for (const said of provedBy(verdict.report, known)) terminal.write(`  ${said[language]}\n`);
      return 0;
  }
}

/** What the one who asks has from elsewhere. @throws WrongUse when it is not what it should be. */
async function readKnown(
  { key, checkpoint }: { key?: string | undefined; checkpoint?: string | undefined },
  terminal: Terminal,
): Promise<Known> {
  const keys = key === undefined ? undefined : keysIn(key, await readText(key, terminal));
  if (checkpoint === undefined) return { keys };
  const verdict = verifyReport(await openBytes(checkpoint, terminal, LONGEST_REPORT), { keys });
  if (verdict.outcome !== 'intact' || verdict.report.$schema !== CHECKPOINT)
    throw new WrongUse(
      `${checkpoint}: this is no intact checkpoint${keys === undefined ? '' : ' signed with that key'}`,
    );
  return { keys, checkpoint: verdict.report };
}

async function readText(file: string, terminal: Terminal): Promise<string> {
  return new TextDecoder().decode(await readBytes(file, terminal, LARGEST_KEYS));
}

/** The public keys in a file: PEM, or what `GET /audit/keys` answers. */
function keysIn(file: string, text: string): string[] {
  const pem = text
    .replaceAll('\\n', '\n')
    .match(/-----BEGIN PUBLIC KEY-----[\s\S]*?-----END PUBLIC KEY-----/g);
  if (pem === null) throw new WrongUse(`${file}: there is no public key in this`);
  return pem;
}

const WORDS = {
  ko: {
    ...{ intact: '온전함', broken: '깨짐', links: '고리', head: '끝', seal: '봉인' },
    checkpoint: (number: number) => `${number}번 점검`,
    revision: (number: number | undefined) => `제${number}판`,
    chains: (count: number) => `사슬 ${count}개`,
  },
  en: {
    ...{ intact: 'intact', broken: 'broken', links: 'links', head: 'head', seal: 'seal' },
    checkpoint: (number: number) => `checkpoint ${number}`,
    revision: (number: number | undefined) => `revision ${number}`,
    chains: (count: number) => `chains ${count}`,
  },
} as const;
type Words = (typeof WORDS)[keyof typeof WORDS];

function titleOf(report: AnyReport, words: Words): string {
  if (report.$schema === CHECKPOINT) return words.checkpoint(readCheckpoint(report.body)!.number);
  if (report.$schema !== ACCURACY_REPORT) return report.article.title;
  return `${report.desk.name}, ${report.period.from} – ${report.period.to}`;
}

/** What to hold against what is known from elsewhere: a forger can rewrite a whole report, but not the head that you have. */
function* summaryOf(report: AnyReport, words: Words): Generator<string> {
  if (report.$schema === ACCURACY_REPORT) yield words.chains(report.chains.length);
  else if (report.$schema !== CHECKPOINT) {
    const { revisions, chain } = report;
    const head = [...revisions].at(-1);
    yield `${words.revision(head?.number)}  ${head?.sha256}`;
    yield `${words.links} ${chain.from}–${chain.head.seq}  ${words.head} ${chain.head.hash}`;
  }
  yield `${words.seal}  ${report.seal}`;
}
