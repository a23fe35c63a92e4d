/** What stands for something else than itself inside a block. Each alternative stops where the next could begin. */
const SIGNS = new RegExp(
  [
    /(?<!`)(?<ticks>`+)(?!`)(?<code>[^`]+)\k<ticks>(?!`)/,
    /\\(?<literal>[!-/:-@[-`{-~])/,
    /(?<note>\[\^[^[\]\s]*\]:?)/,
    /(?<definition>^ {0,3}\[[^[\]]+\]:[ \t]*\S.*$)/,
    /\[(?<link>[^[\]]*)\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)|\[[^[\]]*\])/,
    /<(?<address>[a-z][a-z0-9+.-]*:[^<>\s]*|[^<>\s@]+@[^<>\s@]+)>/,
    /(?<tag><[/!?a-z][^<>]*>)/,
    /(?<run>\*+|_+)/,
    /(?<struck>~~)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gim',
);

/** A picture may stand inside a link, and links stand in no other. */
const PICTURE = /(?<![\\`])!\[[^[\]]*\](?:\([^()\n]*\)|\[[^[\]]*\])/g;

/**
 * The lines of a block as HTML: code, links and emphasis give their words; pictures, footnote marks and the definitions
 * of links give nothing.
 */
export function inline(lines: readonly string[]): string {
  const text = lines.map(withBreak).join('\n').replaceAll(PICTURE, '');
  const html: string[] = [];
  const emphasis: Record<string, number[]> = { '*': [], _: [] };
  let done = 0;
  for (const sign of text.matchAll(SIGNS)) {
    html.push(text.slice(done, sign.index).replaceAll('<', '&lt;'));
    done = sign.index + sign[0].length;
    const { code, literal, link, address, tag, run } = sign.groups!;
    if (run !== undefined)
      emphasise(run, text[sign.index - 1] ?? ' ', text[done] ?? ' ', emphasis[run[0]!]!, html);
    else if (link !== undefined) html.push(`<a>${inline([link])}</a>`);
    else html.push(tag ?? escaped(code ?? literal ?? address ?? ''));
  }
  html.push(text.slice(done).replaceAll('<', '&lt;'));
  return html.join('');
}

/** Text that HTML takes for nothing else. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Two spaces or a backslash at the end of a line break it; otherwise it flows on. */
function withBreak(line: string): string {
  const words = line.trimEnd();
  if (words.endsWith('\\')) return `${words.slice(0, -1)}<br>`;
  return line.endsWith('  ') ? `${words}<br>` : words;
}

/**
 * A run of `*` or `_`: what can end an emphasis that has begun does, and both marks vanish; what can begin one may
 * vanish later; the rest stays. Against the letter of CommonMark, `*` needs no space or full stop around it: Korean
 * particles follow at once.
 */
function emphasise(run: string, before: string, after: string, begun: number[], html: string[]): void {
  const inWord = (neighbour: string) => run.startsWith('_') && /[\p{L}\p{N}]/u.test(neighbour);
  const ends = /\S/.test(before) && !inWord(after);
  const begins = /\S/.test(after) && !inWord(before);
  for (const mark of run) {
    const partner = ends ? begun.pop() : undefined;
    if (partner !== undefined) html[partner] = '';
    else if (begins) begun.push(html.length);
    html.push(partner === undefined ? mark : '');
  }
}
