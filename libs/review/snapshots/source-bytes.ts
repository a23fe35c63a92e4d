/** The kinds of file that a source is kept as. */
export const SNAPSHOT_TYPES = [
  'text/html',
  'text/plain',
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
] as const;
export type SnapshotType = (typeof SNAPSHOT_TYPES)[number];

/** What is kept of a source. */
export interface SourceBytes {
  readonly contentType: SnapshotType;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * What is kept of bytes that are said to be of a type: text in UTF-8, whatever it came in, and a file as it is when it
 * begins as its type does. Nothing when they are not what they are said to be.
 */
export function sourceBytes(declared: string, bytes: Uint8Array<ArrayBuffer>): SourceBytes | undefined {
  const [type = '', ...parameters] = declared.toLowerCase().split(';');
  const said = type.trim() === 'application/xhtml+xml' ? 'text/html' : type.trim();
  const contentType = SNAPSHOT_TYPES.find((known) => known === said);
  if (contentType === undefined || bytes.length === 0) return undefined;
  if (contentType === 'text/html' || contentType === 'text/plain') {
    const text = textIn(bytes, charsetOf(parameters) ?? charsetInside(bytes) ?? 'utf-8');
    return text === undefined ? undefined : { contentType, bytes: new TextEncoder().encode(text) };
  }
  return SIGNATURES[contentType].test(latin(bytes.subarray(0, 12))) ? { contentType, bytes } : undefined;
}

/** How files of a type begin. */
const SIGNATURES = {
  'application/pdf': /^%PDF-/,
  'image/png': /^\x89PNG\r\n\x1a\n/,
  'image/jpeg': /^\xff\xd8\xff/,
  'image/webp': /^RIFF[^]{4}WEBP/,
} as const;

function charsetOf(parameters: readonly string[]): string | undefined {
  const [, name] = /(?:^|;)\s*charset\s*=\s*"?([\w.:-]{1,40})/.exec(parameters.join(';')) ?? [];
  return name;
}

/** What a page says of itself near its beginning. */
function charsetInside(bytes: Uint8Array): string | undefined {
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(latin(bytes.subarray(0, 2048)))?.[1];
}

function textIn(bytes: Uint8Array, charset: string): string | undefined {
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
