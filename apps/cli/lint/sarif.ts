import { RULES, type Certainty } from '#lint';
import { wordsAt, type Span } from '#text';
import type { Reading } from './reading.js';

/** SARIF 2.1.0, which code hosts and editors show beside the text. */
export function asSarif(readings: readonly Reading[]): string {
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'stet', rules: RULES.map(({ id }) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: readings.flatMap(resultsOf),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const LEVELS: Readonly<Record<Certainty, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

function resultsOf(reading: Reading) {
  const { findings, speaks } = reading;
  return findings.map((finding) => ({
    ruleId: finding.rule,
    level: LEVELS[finding.certainty],
    message: { text: `${finding.message[speaks]} ${finding.working[speaks]}`.trim() },
    locations: [locationOf(reading, finding)],
    relatedLocations: finding.related.map((place, index) => ({
      id: index + 1,
      ...locationOf(reading, place),
    })),
    properties: { category: finding.category, saw: finding.saw, expected: finding.expected[speaks] },
  }));
}

function locationOf({ file, text, toRead, lineAt }: Reading, place: Span) {
  const { start, end } = toRead(place);
  const [from, to] = [lineAt(place.start), lineAt(place.end)];
  return {
    physicalLocation: {
      artifactLocation: { uri: file === '-' ? 'stdin' : encodeURI(file) },
      region: {
        charOffset: start,
        charLength: end - start,
        startLine: from.line,
        startColumn: from.column,
        endLine: to.line,
        // The first that is no longer meant.
        endColumn: to.column,
        snippet: { text: wordsAt(text, place) },
      },
    },
  };
}
