import { parseArgs } from 'node:util';
import { ACCURACY_REPORT, verifyReport, type AnyReport } from '#reports/domain';
import { readBytes } from './files.js';
import { WrongUse, type Terminal } from './terminal.js';

/** Bytes. */
const LARGEST_REPORT = 1_000_000_000;

/** `stet verify FILE`: 0 intact, 1 broken, 2 not a report. */
export async function verify(args: string[], terminal: Terminal): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new WrongUse('verify takes one file: stet verify FILE');
  const verdict = verifyReport(await readBytes(file, terminal, LARGEST_REPORT));
  const language = terminal.language === 'ko' ? 'ko' : 'en';
  switch (verdict.outcome) {
    case 'not_a_report':
      throw new WrongUse(`${file}: this is no report of Stet`);
    case 'broken':
      for (const fault of verdict.faults) terminal.write(`${WORDS.broken[language]}: ${fault[language]}\n`);
      return 1;
    case 'intact':
      terminal.write(`${WORDS.intact[language]}: ${titleOf(verdict.report)}\n${summaryOf(verdict.report)}`);
      return 0;
  }
}

const WORDS = {
  intact: { ko: '온전함', en: 'intact' },
  broken: { ko: '깨짐', en: 'broken' },
};

function titleOf(report: AnyReport): string {
  if (report.$schema !== ACCURACY_REPORT) return report.article.title;
  return `${report.desk.name}, ${report.period.from} – ${report.period.to}`;
}

/** What to hold against what is known from elsewhere: a forger can rewrite a whole report, but not the head that you have. */
function summaryOf(report: AnyReport): string {
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
