import { Parser } from 'htmlparser2';
import type { ZoneKind } from '#text';
import { Invalid } from '#core';
import type { Block } from './blocks.js';

/** Elements within elements, at most. A page of the wild web has about 40. */
const DEEPEST = 256;

/** Elements whose content is no text of the article: code, media, and what a form holds. */
const SILENT = new Set(
  words(`script style template noscript noembed noframes iframe object svg math canvas audio video title
    textarea select button datalist`),
);

/** What an element makes of the words in it; `as_around`: a block of the kind that it stands in. The rest is inline. */
const BLOCKS = new Map<string, ZoneKind | 'as_around'>([
  ...kinds('headline', 'h1'),
  ...kinds('subheading', 'h2 h3 h4 h5 h6'),
  ...kinds('caption', 'figcaption caption'),
  ...kinds('pull_quote', 'blockquote'),
  ...kinds('table', 'tr'),
  ...kinds('byline', 'address'),
  ...kinds('boilerplate', 'nav footer form dialog menu search'),
  ...kinds(
    'as_around',
    `html head body main article section header hgroup aside div center figure picture p pre hr ul ol li dl dt dd
    table thead tbody tfoot fieldset legend details summary`,
  ),
]);

/** Roles (WAI-ARIA) that make boilerplate of any element. */
const BOILERPLATE_ROLES = new Set(words('navigation search contentinfo banner menu menubar dialog'));

/** True when the element is a block of its own and does not flow with the words around it. */
export function isBlock(element: string): boolean {
  return BLOCKS.has(element);
}

/** An element that has begun and not ended. */
interface Open {
  readonly kind: ZoneKind;
  readonly silent: boolean;
  readonly linked: boolean;
  readonly preformatted: boolean;
}

/**
 * Reads the words of an HTML page, block by block. Only what a reader sees is kept: no script, style or attribute, and
 * nothing is ever run or fetched. The first `h1` is the headline; a paragraph that is all links is boilerplate.
 * @throws Invalid `article/too-deep` when elements are nested deeper than in any article.
 */
export function readHtml(html: string): Block[] {
  const blocks: Block[] = [];
  const opened: Open[] = [{ kind: 'paragraph', silent: false, linked: false, preformatted: false }];
  let text = '';
  let plain = false;

  const around = (): Open => opened.at(-1)!;
  const flush = (): void => {
    const { kind } = around();
    for (const paragraph of tidy(text)) {
      const allLinks = kind === 'paragraph' && !plain;
      blocks.push({ kind: allLinks ? 'boilerplate' : onlyOnce(kind, blocks), text: paragraph });
    }
    text = '';
    plain = false;
  };

  const parser = new Parser({
    onopentag(element, attributes) {
      if (opened.length > DEEPEST) throw new Invalid('article/too-deep');
      if (isBlock(element)) flush();
      else if (element === 'br') text += '\n';
      else if (element === 'td' || element === 'th') text += '\t';
      opened.push(inside(around(), element, attributes));
    },
    ontext(data) {
      const { silent, linked, preformatted } = around();
      if (silent) return;
      text += preformatted ? data : data.replaceAll(/[\t\n\f\r ]+/g, ' ');
      plain ||= !linked && data.trim() !== '';
    },
    onclosetag(element) {
      if (isBlock(element)) flush();
      // A tag that the page breaks off ends without having begun.
      if (opened.length > 1) opened.pop();
    },
  });
  parser.end(html);
  flush();
  return blocks;
}

function inside(around: Open, element: string, { role, hidden }: Record<string, string>): Open {
  return {
    kind:
      around.kind === 'boilerplate' || BOILERPLATE_ROLES.has(role ?? '')
        ? 'boilerplate'
        : kindIn(around, element),
    silent: around.silent || SILENT.has(element) || hidden !== undefined,
    linked: around.linked || element === 'a',
    preformatted: around.preformatted || element === 'pre',
  };
}

function kindIn(around: Open, element: string): ZoneKind {
  const kind = BLOCKS.get(element);
  if (kind === undefined) return around.kind;
  if (kind !== 'as_around') return kind;
  // Tables also lay pages out: a block in a cell is a paragraph like any other.
  return around.kind === 'table' ? 'paragraph' : around.kind;
}

/** A page has one headline. */
function onlyOnce(kind: ZoneKind, blocks: readonly Block[]): ZoneKind {
  return kind === 'headline' && blocks.some((block) => block.kind === 'headline') ? 'subheading' : kind;
}

/** White space as a reader sees it; two line breaks end a paragraph. */
function tidy(text: string): string[] {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/ ?([\n\t]) ?/g, '$1')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

function kinds<Kind extends string>(kind: Kind, elements: string): [string, Kind][] {
  return words(elements).map((element) => [element, kind]);
}

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
