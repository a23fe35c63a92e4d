import { createHash } from 'node:crypto';
import { Markup, markup, type Part } from '#core';
import { STYLE } from './style.js';
import { typeFor } from './type.js';
import type { PageLanguage } from './words.js';

/** A document in pieces, each of whole elements but for those that stay open around what follows. */
export type Pieces = Iterable<string> | AsyncIterable<string>;

/** How a document begins, but for its type: a browser may show it in exactly its style, and do nothing else. */
export function opening(language: PageLanguage, title: string): Markup {
  return markup`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        ${styled(STYLE)}
        <meta name="viewport" content="width=device-width" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
      </head>
      <body>
        `;
}

/** How it ends. */
export const CLOSING = markup`
      </body>
    </html> `;

/** A whole document, but for its type, in one piece. */
export function page(language: PageLanguage, title: string, body: Markup): string {
  return markup`${opening(language, title)}${body}${CLOSING}`.text;
}

/**
 * The document that stands by itself: saved or sent on, to a machine without Korean type, it looks the same. It is asked for
 * twice: for the letters, and to be written.
 */
export async function* withType(document: () => Pieces): AsyncGenerator<string> {
  const type = yield* typeFor(document());
  for await (const piece of document())
    yield piece.replace(styled(STYLE).text, () => styled(type + STYLE).text);
}

/** A style, and the policy that allows a browser exactly that style and the type in it. */
function styled(style: string): Markup {
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; base-uri 'none'; form-action 'none'`;
  return markup`<meta http-equiv="Content-Security-Policy" content="${policy}" />
        ${new Markup(`<style>${style}</style>`)}`;
}

/** Data for programs that read the page; a browser does not run it. No text in it can end it. */
export function linkedData(data: object): Markup {
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
  return new Markup(`<script type="application/ld+json">${json}</script>`);
}

/** A section with its heading; says `none` when there is nothing to show. */
export function section(heading: Part, items: readonly Part[], none: Part): Markup {
  return markup`<section>
    <h2>${heading}</h2>
    ${items.length === 0 ? markup`<p class="empty">${none}</p>` : items}
  </section> `;
}

/** A section with its heading, a stretch of its items at a time. */
export async function* sectionPieces(
  heading: Part,
  stretches: AsyncIterable<readonly Part[]>,
  none: Part,
): AsyncGenerator<string> {
  let before: Part = markup`<section>
    <h2>${heading}</h2>
    `;
  let isEmpty = true;
  for await (const items of stretches) {
    yield markup`${before}${items}`.text;
    [before, isEmpty] = [null, false];
  }
  if (isEmpty) yield markup`${before}<p class="empty">${none}</p>`.text;
  yield markup`
  </section> `.text;
}

/** A definition list of what is known; what is not known is left out. */
export function facts(rows: readonly (readonly [Part, Part])[]): Markup {
  const known = rows.filter(([, value]) => value !== null && value !== undefined && value !== '');
  return markup`<dl class="facts">
    ${known.map(
      ([name, value]) =>
        markup`<dt>${name}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`;
}

/** What there is of the parts, with dots between them. */
export function dotted(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** A list of `<li>`s. */
export function list(items: readonly Part[], kind: '' | 'trail' = ''): Markup {
  return markup`<ul class="${kind}">
    ${items}
  </ul>`;
}

/** A link where it leads to the web; anything else is only its text. */
export function linkTo(address: string): Markup {
  return /^https?:\/\//i.test(address)
    ? markup`<a href="${address}" rel="noreferrer">${address}</a>`
    : markup`${address}`;
}

/** The instant by the desk's clock, to the minute. */
export function clock(language: PageLanguage, timeZone: string): (at: string) => Markup {
  const format = new Intl.DateTimeFormat(language === 'ko' ? 'ko-KR' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone,
  });
  return (at) => markup`<time datetime="${at}">${format.format(new Date(at))}</time>`;
}
