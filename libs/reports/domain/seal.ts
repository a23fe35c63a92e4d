import { createHash } from 'node:crypto';
import { canonicalJson, sha256 } from '#audit/domain';

/** Bytes of the longest report that is made or read: it is one text in memory when it is verified. */
export const LONGEST_REPORT = 400_000_000;

/** Files of the reports that were sealed here: a long one is written once, not again to be handed out. */
const files = new WeakMap<object, string>();

/** The report with its seal. */
export function sealed<Contents extends object>(report: Contents): Contents & { seal: string } {
  const members = membersOf(report);
  const seal = hashOf(members);
  const whole = { ...report, seal };
  files.set(whole, [...piecesOf([...members, ['seal', canonicalJson(seal)]]), '\n'].join(''));
  return whole;
}

/** SHA-256 of the report's canonical JSON without its seal. */
export function sealOf(report: object): string {
  return hashOf(membersOf(report));
}

/** The file that is handed out: canonical JSON and one newline. There is no other way to write the same report. */
export function reportFile(report: object): string {
  return files.get(report) ?? `${canonicalJson(report)}\n`;
}

type Member = readonly [name: string, json: string];

/** What a report says but for its seal, each member as canonical JSON. */
function membersOf(report: object): Member[] {
  const said = Object.entries(report).filter(([name, member]) => name !== 'seal' && member !== undefined);
  return said.map(([name, member]) => [name, canonicalJson(member)]);
}

/** The canonical JSON of the whole in pieces: a long member is not copied before it has to be. */
function piecesOf(members: readonly Member[]): string[] {
  const sorted = members.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const pieces = sorted.flatMap(([name, json], index) => [
    `${index === 0 ? '' : ','}${canonicalJson(name)}:`,
    json,
  ]);
  return ['{', ...pieces, '}'];
}

function hashOf(members: readonly Member[]): string {
  const hash = createHash('sha256');
  for (const piece of piecesOf(members)) hash.update(piece);
  return hash.digest('hex');
}

/** What a signature on a report covers: what it is, and the SHA-256 of its canonical JSON without seal and signature. */
export function signedText({ $schema, ...report }: { readonly $schema: string }): string {
  return `${$schema} ${sha256(canonicalJson({ ...report, seal: undefined, signature: undefined }))}`;
}
