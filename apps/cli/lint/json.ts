import type { Reading } from './reading.js';

/** What programs read: one array, an item per file; offsets are UTF-16 code units of the file as read. */
export function asJson(readings: readonly Reading[]): string {
  return `${JSON.stringify(readings.map(itemOf), null, 2)}\n`;
}

function itemOf({ file, language, speaks, units, claims, findings, toRead }: Reading) {
  return {
    file,
    language,
    units: units.map((unit) => ({ ...toRead(unit), zone: unit.zone })),
    claims: claims.map((claim) => ({
      ...toRead(claim),
      score: claim.worth,
      reasons: claim.reasons.map(({ said }) => said[speaks]),
    })),
    findings: findings.map((finding) => ({
      rule: finding.rule,
      category: finding.category,
      certainty: finding.certainty,
      ...toRead(finding),
      related: finding.related.map(toRead),
      saw: finding.saw,
      expected: finding.expected[speaks],
      message: finding.message[speaks],
      working: finding.working[speaks],
    })),
  };
}
