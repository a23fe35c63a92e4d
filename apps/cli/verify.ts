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
  const verdict = verifyReport(await readBytes(file, terminal, LONGEST_REPORT), known);
  const language = terminal.language === 'ko' ? 'ko' : 'en';
  switch (verdict.outcome) {
    case 'not_a_report':
      throw new WrongUse(`${file}: this is no report of Stet that proves itself; only its JSON does`);
    case 'broken':
      for (const fault of verdict.faults) terminal.write(`${WORDS.broken[language]}: ${fault[language]}\n`);
      return 1;
    case 'intact':
      terminal.write(`${WORDS.intact[language]}: ${titleOf(verdict.report)}\n${summaryOf(verdict.report)}`);
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
  const verdict = verifyReport(await readBytes(checkpoint, terminal, LONGEST_REPORT), { keys });
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
  intact: { ko: '온전함', en: 'intact' },
  broken: { ko: '깨짐', en: 'broken' },
};

function titleOf(report: AnyReport): string {
  if (report.$schema === CHECKPOINT) return `checkpoint ${readCheckpoint(report.body)!.number}`;
  if (report.$schema !== ACCURACY_REPORT) return report.article.title;
  return `${report.desk.name}, ${report.period.from} – ${report.period.to}`;
}

/** What to hold against what is known from elsewhere: a forger can rewrite a whole report, but not the head that you have. */
function summaryOf(report: AnyReport): string {
  if (report.$schema === CHECKPOINT) return `  seal  ${report.seal}\n`;
  if (report.$schema === ACCURACY_REPORT) return `  chains ${report.chains.length}\n  seal  ${report.seal}\n`;
  const { revisions, chain, seal } = report;
  const head = revisions.at(-1);
  return [
    `  revision ${head?.number}  ${head?.sha256}`,
    `  links ${chain.from}–${chain.head.seq}  head ${chain.head.hash}`,
    `  seal  ${seal}`,
    '',
  ].join('\n');
}
