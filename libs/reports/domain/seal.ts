import { canonicalJson, sha256 } from '#audit/domain';

/** The report with its seal. */
export function sealed<Contents extends object>(report: Contents): Contents & { seal: string } {
  return { ...report, seal: sealOf(report) };
}

/** SHA-256 of the report's canonical JSON without its seal. */
export function sealOf(report: object): string {
  return sha256(canonicalJson({ ...report, seal: undefined }));
}

/** The file that is handed out: canonical JSON and one newline. There is no other way to write the same report. */
export function reportFile(report: object): string {
  return `${canonicalJson(report)}\n`;
}

/** What a signature on a report covers: what it is, and the SHA-256 of its canonical JSON without seal and signature. */
export function signedText({ $schema, ...report }: { readonly $schema: string }): string {
  return `${$schema} ${sha256(canonicalJson({ ...report, seal: undefined, signature: undefined }))}`;
}
