import type { Span } from '../../../libs/text/span.js';

/** Elements that carry words of the article say where these begin. */
const AT = '[data-at]';

/** The words of the article that the reader has selected: whole, without the spaces around them; nothing when none are. */
export function selectedSpan(article: Element, text: string): Span | undefined {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const from = placeOf(article, range.startContainer, range.startOffset);
  const to = placeOf(article, range.endContainer, range.endOffset);
  if (from === undefined || to === undefined || to <= from) return undefined;
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = from + words.trimEnd().length;
  return end > start ? wholeWords(text, { start, end }) : undefined;
}

/** A letter or figure before, and one behind: the place is inside a word. */
const INSIDE = /^[\p{L}\p{N}\p{M}]{2}$/u;

/** As much of the text around a stretch as makes the words at its ends whole. */
export function wholeWords(text: string, { start, end }: Span): Span {
  const isInside = (at: number) => INSIDE.test(text.slice(at - 1, at + 1));
  while (isInside(start)) start -= 1;
  while (isInside(end)) end += 1;
  return { start, end };
}

/** The stretch of the page on which these words stand; nothing while they are not on the page. */
export function rangeOf(article: Element, span: Span): Range | undefined {
  const carriers = [...article.querySelectorAll<HTMLElement>(AT)];
  const from = pointOf(carriers, span.start, false);
  const to = pointOf(carriers, span.end, true);
  if (from === undefined || to === undefined) return undefined;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** The place in the article of a point on the page; nothing where the page has no words of the article. */
function placeOf(article: Element, node: Node, offset: number): number | undefined {
  if (!article.contains(node)) return undefined;
  if (node instanceof Text) {
    const carrier = node.parentElement?.closest<HTMLElement>(AT);
    return carrier === null || carrier === undefined ? undefined : startOf(carrier) + offset;
  }
  const child = node.childNodes[offset];
  if (child instanceof Text) return placeOf(article, child, 0);
  if (child instanceof Element) return firstIn(child);
  return lastIn(node as Element);
}

function firstIn(element: Element): number | undefined {
  const carrier = element.matches(AT) ? element : element.querySelector(AT);
  return carrier === null ? undefined : startOf(carrier as HTMLElement);
}

function lastIn(element: Element): number | undefined {
  const carrier = element.matches(AT) ? element : [...element.querySelectorAll(AT)].at(-1);
  return carrier === undefined
    ? undefined
    : startOf(carrier as HTMLElement) + (carrier.textContent?.length ?? 0);
}

function startOf(carrier: HTMLElement): number {
  return Number(carrier.dataset['at']);
}

/** A place between two carriers is the end of the first for what ends there, the beginning of the second for what begins. */
function pointOf(
  carriers: readonly HTMLElement[],
  place: number,
  ending: boolean,
): { node: Node; offset: number } | undefined {
  let low = 0;
  let high = carriers.length - 1;
  let found: HTMLElement | undefined;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = startOf(carriers[middle]!);
    if (at < place || (at === place && !ending)) {
      found = carriers[middle];
      low = middle + 1;
    } else high = middle - 1;
  }
  const node = found?.firstChild;
  if (found === undefined || !(node instanceof Text)) return undefined;
  return { node, offset: Math.min(place - startOf(found), node.length) };
}
