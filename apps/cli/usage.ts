/** How one command is used, and what it does. */
interface Usage {
  readonly use: string;
  readonly does: readonly string[];
}

/** Of the commands that talk to a desk. */
const REMOTE =
  'STET_URL and STET_TOKEN say the same as --url and --token; unsaid, the desk is the one last started in STET_HOME.';

/** What `stet --help` says of each command. */
export const USAGES: Readonly<Record<string, Usage>> = {
  lint: {
    use: 'stet lint FILE… [--lang ko|en|fr] [--facts FILE] [--format text|json|sarif]',
    does: [
      'Read articles with the fact lint; - is standard input. Ends with 1 when something is provably wrong,',
      'with 2 when a file cannot be read: the others are told all the same.',
      '--facts holds facts of your own, as YAML or CSV, beside those that come with Stet.',
    ],
  },
  verify: {
    use: 'stet verify FILE [--key FILE] [--checkpoint FILE]',
    does: [
      'Check an exported report or checkpoint: its bytes, its seal, its chain, its signature. Ends with 1 when it was altered.',
      'Only JSON proves itself: HTML, PDF and CSV lay the same out for people.',
      '--key holds the desk’s public keys, --checkpoint a checkpoint from elsewhere: then a cut end and a dropped article show.',
    ],
  },
  import: {
    use: 'stet import FILE --token TOKEN [--url URL] [--title TITLE] [--section SECTION] [--lang ko|en|fr]',
    does: [
      'Send an article to a desk: a file of text, Markdown (.md), HTML or Word (.docx); - is standard input.',
      REMOTE,
    ],
  },
  report: {
    use: 'stet report ARTICLE --token TOKEN [--url URL] [--format json|html|pdf|csv] [--lang ko|en] [--wait SECONDS]',
    does: [
      'Fetch an article’s check report.',
      REMOTE,
      'A long one is made in the background: it is waited for until nothing has moved for --wait seconds (300).',
    ],
  },
  up: {
    use: 'stet up',
    does: [
      'Run the desk on this machine. PORT, STET_HOME, DATABASE_URL, REDIS_URL and SMTP_URL say otherwise.',
    ],
  },
  migrate: { use: 'stet migrate', does: ['Bring the database of DATABASE_URL up to this release.'] },
  doctor: {
    use: 'stet doctor',
    does: ['Say what runs here, and what would keep a desk from running. Ends with 1 when something would.'],
  },
};

/** Of one command, or of all. */
export function usage(command?: string): string {
  const one = command === undefined ? undefined : USAGES[command];
  if (one !== undefined) return usageOf(one);
  return `${Object.values(USAGES).map(usageOf).join('')}stet COMMAND --help\nstet --version\n`;
}

function usageOf({ use, does }: Usage): string {
  return `${use}\n${does.map((line) => `    ${line}\n`).join('')}`;
}
