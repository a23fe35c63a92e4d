/** HTML that is safe to send: only `markup` makes it, and it escapes whatever it is given. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What a page is made of. Nothing shows for null, undefined and false; a list shows item after item. */
export type Part = Markup | string | number | null | undefined | false | readonly Part[];

/** A template whose every value is text, unless `markup` made it. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((page, text, at) => page + written(parts[at - 1]) + text));
}

function written(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(written).join('');
  return String(part).replace(/[&<>"']/g, (sign) => ESCAPED[sign] ?? sign);
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
