import { FAMILY } from './type.js';

/** The look of every report: one calm column on the screen, A4 on paper. No script, no image, nothing from elsewhere. */
export const STYLE = `
:root { color-scheme: light; --ink: #1b1b1a; --soft: #5d5b57; --rule: #d9d6d0; --paper: #fff; --bad: #a3261c; --good: #23643c; --wait: #8a5a00; }
* { box-sizing: border-box; }
html { background: #f1efeb; }
body {
  margin: 2.5rem auto; padding: 3.5rem 3.75rem 4rem; max-width: 52rem; background: var(--paper); color: var(--ink);
  font: 400 .9375rem/1.65 "${FAMILY}", system-ui, sans-serif;
  font-variant-numeric: tabular-nums; word-break: keep-all; overflow-wrap: anywhere;
}
header { border-top: 3px solid var(--ink); padding-top: .75rem; }
header p.kind { display: flex; justify-content: space-between; margin: 0 0 2rem; font-size: .8125rem; color: var(--soft); }
h1 { font-size: 1.875rem; line-height: 1.35; font-weight: 600; margin: 0 0 1.5rem; text-wrap: balance; }
h2 { font-size: 1.1875rem; font-weight: 600; margin: 2.25rem 0 .75rem; padding-bottom: .375rem; border-bottom: 1px solid var(--ink); }
h2 small { float: right; font-size: .8125rem; font-weight: 400; line-height: 1.9; color: var(--soft); }
h3 { font-size: .9375rem; font-weight: 600; margin: 0; display: flex; gap: .5rem; align-items: baseline; flex-wrap: wrap; }
h3 .state { margin-left: auto; }
p { margin: .25rem 0; }
a { color: inherit; text-decoration-color: var(--rule); text-underline-offset: .2em; }
ul, ol { margin: .25rem 0; padding-left: 1.25rem; }
.figures { display: grid; grid-template-columns: repeat(5, 1fr); margin: 0; border: solid var(--rule); border-width: 1px 0; }
.figures div { padding: .75rem .5rem .625rem 0; }
.figures dt { font-size: .75rem; color: var(--soft); }
.figures dd { margin: 0; font-size: 1.375rem; line-height: 1.4; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .125rem 1.25rem; margin: 1.25rem 0 0; font-size: .8125rem; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; }
article { padding: .875rem 0; border-bottom: 1px solid var(--rule); }
article:first-of-type { padding-top: 0; }
article:last-of-type { border-bottom: 0; padding-bottom: 0; }
.words { font-size: 1rem; line-height: 1.7; margin: .375rem 0; }
.meta, .note { font-size: .8125rem; font-weight: 400; color: var(--soft); }
.note { color: var(--ink); }
.number { color: var(--soft); font-weight: 400; }
.state { font-size: .8125rem; font-weight: 600; color: var(--soft); }
.good { color: var(--good); }
.bad { color: var(--bad); }
.wait { color: var(--wait); }
.trail { list-style: none; margin: .625rem 0 0; padding: 0 0 0 .875rem; border-left: 2px solid var(--rule); font-size: .8125rem; }
.trail li + li { margin-top: .5rem; }
del { color: var(--bad); text-decoration-thickness: 1px; }
ins { color: var(--good); text-decoration: underline; text-underline-offset: .2em; }
del + ins { margin-left: .25em; }
.context { color: var(--soft); }
.notice { white-space: pre-wrap; margin: .75rem 0 0; padding: .75rem 1rem; border: 1px solid var(--rule); }
.text { white-space: pre-wrap; }
.empty { color: var(--soft); }
code { font: .8125em/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.hash { overflow-wrap: anywhere; word-break: break-all; }
table { border-collapse: collapse; width: 100%; font-size: .75rem; line-height: 1.5; }
th, td { text-align: left; vertical-align: baseline; overflow-wrap: break-word; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--rule); }
th { font-weight: 400; color: var(--soft); }
.n { text-align: right; }
td.n { white-space: nowrap; }
th:last-child, td:last-child { padding-right: 0; }
.t { white-space: nowrap; }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--ink); font-size: .75rem; color: var(--soft); }
@media (max-width: 40rem) {
  body { margin: 0; padding: 1.25rem; }
  .figures { grid-template-columns: repeat(2, 1fr); }
  .facts { grid-template-columns: 1fr; gap: 0; }
  .facts dd { margin-bottom: .5rem; }
}
@page { size: A4; margin: 20mm 19mm 22mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #5d5b57; } }
@media print {
  html { background: none; }
  body { margin: 0; padding: 0; max-width: none; font-size: 9.5pt; }
  h2 { break-after: avoid; }
  h3, dl.facts { break-after: avoid; }
  article, .trail li, tr, .notice, .figures { break-inside: avoid; }
  .appendix { break-before: page; }
  thead { display: table-header-group; }
  p, li { orphans: 2; widows: 2; }
}
`;
