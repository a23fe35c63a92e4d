import { findClaims, type FoundClaim } from '#claims/domain';
import { lint, readDocument, type FactBook, type Finding } from '#lint';
import { detectLanguage, readSource, UnreadableText, type Language, type Span, type Unit } from '#text';
import { WrongUse } from '../terminal.js';

/** A file as the lint has read it. Spans point into `text`; `toRead` gives them in the file as it was read. */
export interface Reading {
  readonly file: string;
  readonly text: string;
  readonly language: Language;
  /** The language in which to tell it. */
  readonly speaks: Language;
  readonly units: readonly Unit[];
  readonly claims: readonly FoundClaim[];
  readonly findings: readonly Finding[];
  readonly toRead: (span: Span) => Span;
  /** Line and column of a place in `text`, both from 1, as editors count them. */
  readonly lineAt: (at: number) => LineAndColumn;
}

export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** Reads one article. @throws WrongUse when the bytes are no text. */
export function readArticle(
  file: string,
  bytes: Uint8Array,
  facts: FactBook,
  given: { readonly language?: Language | undefined; readonly reader?: Language | undefined },
): Reading {
  const source = readText(file, bytes);
  const { text } = source;
  const language = given.language ?? detectLanguage(text) ?? 'en';
  const document = readDocument(text, { language });
  const speaks = given.reader ?? language;
  return {
    file,
    text,
    language,
    speaks,
    units: document.units,
    claims: findClaims(document, facts),
    findings: lint(document, facts),
    toRead: (span) => source.toRead(span),
    lineAt: linesOf(text),
  };
}

/** Finds lines by a binary search in where they begin: a file may have many findings and many lines. */
function linesOf(text: string): Reading['lineAt'] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (at) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: at - starts[low]! + 1 };
  };
}

function readText(file: string, bytes: Uint8Array) {
  try {
    return readSource(bytes);
  } catch (error) {
    if (error instanceof UnreadableText) throw new WrongUse(`${file}: ${error.message}`);
    throw error;
  }
}
