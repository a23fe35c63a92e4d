/** What stands in a printed page: a node of pdfmake. */
export type Content = Record<string, unknown>;

export const [INK, SOFT, RULE, BAD, GOOD, WAIT] = [
  ...['#1b1b1a', '#5d5b57', '#d9d6d0', '#a3261c', '#23643c', '#8a5a00'],
] as const;

/** How the elements of a page look on paper, by name and by class: `style.ts` once more, in points. */
export const LOOKS: Readonly<Record<string, Content>> = {
  h1: { fontSize: 19, bold: true, lineHeight: 1, margin: [0, 14, 0, 14] },
  h2: { fontSize: 12, bold: true, lineHeight: 1, margin: [0, 18, 0, 0] },
  h3: { fontSize: 9.5, bold: true, margin: [0, 8, 0, 2] },
  p: { margin: [0, 2, 0, 2] },
  b: { bold: true },
  code: { fontSize: 7.5 },
  del: { color: BAD, decoration: 'lineThrough' },
  ins: { color: GOOD, decoration: 'underline' },
  dt: { color: SOFT },
  th: { color: SOFT },
  small: { fontSize: 8, color: SOFT },
  footer: { color: SOFT, fontSize: 7.5, margin: [0, 24, 0, 0] },
  '.kind': { color: SOFT, fontSize: 8, margin: [0, 5, 0, 0] },
  '.words': { fontSize: 10 },
  '.meta': { color: SOFT, fontSize: 8, bold: false },
  '.note': { fontSize: 8.5 },
  '.number': { color: SOFT, bold: false },
  '.state': { fontSize: 8.5 },
  '.good': { color: GOOD },
  '.bad': { color: BAD },
  '.wait': { color: WAIT },
  '.context': { color: SOFT },
  '.empty': { color: SOFT },
  '.notice': { preserveLeadingSpaces: true },
  '.n': { alignment: 'right', noWrap: true },
  '.t': { noWrap: true },
};
