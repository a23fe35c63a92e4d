import {
  contains,
  cutZones,
  detectLanguage,
  readSource,
  UnreadableText,
  wordsAt,
  type Language,
  type Zone,
} from '#text';
import { Invalid } from '#core';
import { compose, type Block, type ZonedText } from './import/blocks.js';
import { readHtml } from './import/html.js';
import { readMarkdown } from './import/markdown.js';

export const FORMATS = ['text', 'markdown', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** How the names of files of each format end. */
const EXTENSIONS = { text: /\.(?:txt|text)$/i, markdown: /\.(?:md|markdown)$/i, html: /\.html?$/i };

/** The format of a file, by its name. @throws Invalid `article/unknown-format`. */
export function formatOf(fileName: string): Format {
  const format = FORMATS.find((one) => EXTENSIONS[one].test(fileName));
  if (format === undefined) throw new Invalid('article/unknown-format');
  return format;
}

/** True for the name of a Word file, which is read as the HTML that its styles make. */
export function isWordFile(fileName: string): boolean {
  return /\.docx$/i.test(fileName);
}

/** Bytes of UTF-8. The longest article that a magazine prints has a tenth of one megabyte. */
export const LONGEST_CONTENT = 5_000_000;
/** Code units. */
export const LONGEST_TITLE = 300;

/** An article as it came in, read. */
export interface Content extends ZonedText {
  readonly language: Language;
  /** The headline; without one, how the text begins. */
  readonly title: string;
}

/**
 * Reads what came in: the text in NFC, its zones, its language and its title.
 * @throws Invalid `article/unreadable`, `article/empty`, `article/too-long`, `article/too-deep`, or
 * `article/unknown-language` when the language was neither given nor recognised.
 */
export function readContent(format: Format, content: string, given?: Language): Content {
  const source = readText(content);
  if (format === 'text') return finished(source.replaceAll(/\r\n?/g, '\n'), given);
  const blocks = format === 'html' ? readHtml(source) : readMarkdown(source);
  // Character references (`&#x301;`) can say what the source itself may not.
  readText(blocks.map(({ text }) => text).join('\n'));
  return finishedBlocks(blocks, given);
}

/**
 * A text in NFC.
 * @throws Invalid `article/unreadable` with the reason, `article/empty`, `article/too-long`.
 */
export function readText(content: string | Uint8Array): string {
  try {
    return readSource(content, LONGEST_CONTENT).text;
  } catch (error) {
    if (!(error instanceof UnreadableText)) throw error;
    if (error.reason === 'empty') throw new Invalid('article/empty');
    if (error.reason === 'too_large') throw new Invalid('article/too-long', { longest: LONGEST_CONTENT });
    throw new Invalid('article/unreadable', { reason: error.reason });
  }
}

function finished(text: string, given: Language | undefined): Content {
  const language = languageOf(text, given);
  const zones = cutZones(text, language);
  return { text, zones, language, title: titleOf({ text, zones }) };
}

/** Markup says what most blocks are; what it calls a paragraph may still be a byline, a caption or a site's own line. */
function finishedBlocks(blocks: readonly Block[], given: Language | undefined): Content {
  const { text, zones: marked } = compose(blocks);
  const language = languageOf(text, given);
  const hasHeadline = marked.some(({ kind }) => kind === 'headline');
  const cut = cutZones(text, language).map((zone): Zone => {
    return zone.kind === 'headline' && hasHeadline ? { ...zone, kind: 'paragraph' } : zone;
  });
  let next = 0;
  const zones = marked.flatMap((zone): Zone[] => {
    while ((cut[next]?.start ?? Infinity) < zone.start) next++;
    const inside: Zone[] = [];
    for (let at = next; cut[at] !== undefined && contains(zone, cut[at]!); at++) inside.push(cut[at]!);
    return zone.kind === 'paragraph' && inside.length > 0 ? inside : [zone];
  });
  return { text, zones, language, title: titleOf({ text, zones }) };
}

function languageOf(text: string, given: Language | undefined): Language {
  const language = given ?? detectLanguage(text);
  if (language === undefined) throw new Invalid('article/unknown-language');
  return language;
}

/** What a text calls itself: its headline; without one, how it begins. */
export function titleOf({ text, zones }: ZonedText): string {
  const zone =
    zones.find(({ kind }) => kind === 'headline') ??
    zones.find(({ kind }) => kind !== 'boilerplate') ??
    zones[0];
  const words = zone === undefined ? text : wordsAt(text, zone);
  const line = words.trim().split('\n', 1)[0]!;
  return line.length <= LONGEST_TITLE
    ? line
    : `${line.slice(0, LONGEST_TITLE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
