import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contains, wordsAt } from '#text';
import { LONGEST_CONTENT, LONGEST_TITLE, readContent, type Format } from './read-content.js';

/** Kind and words of each zone: what a person would check by eye. */
function zonesOf(format: Format, content: string): [string, string][] {
  const { text, zones } = readContent(format, content, 'en');
  return zones.map((zone) => [zone.kind, wordsAt(text, zone)]);
}

describe('what a page of HTML says', () => {
  it('tells headline, subheadings, paragraphs, captions, quotations, lists and tables apart', () => {
    const html = `<!doctype html><html><head><title>Site</title><style>p { color: red }</style></head><body>
      <nav><ul><li><a href="/">Home</a><li><a href="/news">News</a></ul></nav>
      <article>
        <header><h1>The  bridge\n that <em>waits</em></h1></header>
        <address>By Ada Lee</address>
        <figure><img src="x.jpg" alt="never kept"><figcaption>The north tower in May.</figcaption></figure>
        <p>It cost €12&nbsp;million, &amp; opened in 1932<sup>[1]</sup>. The ferry stopped the same week.</p>
        <h2>What went wrong</h2>
        <blockquote><p>“Nobody asked us.”</p></blockquote>
        <ul><li>Two lanes were closed in March.<li>One was never opened.</ul>
        <table><tr><th>Year</th><th>Cars</th></tr><tr><td>1932</td><td>11,000</td></tr></table>
        <h1>A second h1</h1>
      </article>
      <p><a href="/next">Read next: the tunnel</a></p>
      <footer><p>Copyright 2026 The Paper</p></footer>
    </body></html>`;
    expect(zonesOf('html', html)).toEqual([
      ['boilerplate', 'Home'],
      ['boilerplate', 'News'],
      ['headline', 'The bridge that waits'],
      ['byline', 'By Ada Lee'],
      ['caption', 'The north tower in May.'],
      ['paragraph', 'It cost €12\u00a0million, & opened in 1932[1]. The ferry stopped the same week.'],
      ['subheading', 'What went wrong'],
      ['pull_quote', '“Nobody asked us.”'],
      ['paragraph', 'Two lanes were closed in March.'],
      ['paragraph', 'One was never opened.'],
      ['table', 'Year\tCars\n1932\t11,000'],
      ['subheading', 'A second h1'],
      ['boilerplate', 'Read next: the tunnel'],
      ['boilerplate', 'Copyright 2026 The Paper'],
    ]);
  });

  it('keeps nothing of scripts, styles, attributes, comments, forms and hidden things', () => {
    const html = `<p onclick="steal()" title="tip">The mayor resigned.</p>
      <script>document.write('<p>forged</p>')</script><style>p::after { content: 'forged' }</style>
      <template>forged</template><noscript>forged</noscript><iframe srcdoc="<p>forged</p>">forged</iframe>
      <svg><text>forged</text></svg><object data="x">forged</object><textarea>forged</textarea>
      <select><option>forged</option></select><button>forged</button><p hidden>forged</p><!-- forged -->
      <img src=x onerror="forged"><a href="javascript:forged()">He left on Monday.</a><scr<script>ipt>`;
    const { text } = readContent('html', html, 'en');
    expect(text).toContain('The mayor resigned.');
    expect(text).toContain('He left on Monday.');
    expect(text).not.toContain('forged');
    expect(text).not.toContain('steal');
  });

  it.each([
    '<script>alert(1)</script>',
    '<style>p{}</style><!-- words -->',
    '<img alt="words">',
    '<p hidden>words</p>',
    '  ',
  ])('refuses a page without words: %s', (html) =>
    expect(() => readContent('html', html, 'en')).toThrow('article/empty'),
  );

  it('ends a paragraph at two line breaks, and takes tables that lay a page out for paragraphs', () => {
    expect(zonesOf('html', 'It rained.<br><br>It stopped.<br>At noon.')).toEqual([
      ['paragraph', 'It rained.'],
      ['paragraph', 'It stopped.'],
      ['paragraph', 'At noon.'],
    ]);
    expect(zonesOf('html', '<table><tr><td><p>It rained.</p><p>It stopped.</p></td></tr></table>')).toEqual([
      ['paragraph', 'It rained.'],
      ['paragraph', 'It stopped.'],
    ]);
  });

  it('refuses elements within elements without end, and reads a page that breaks off', () => {
    expect(() => readContent('html', '<div>'.repeat(5000) + 'words', 'en')).toThrow('article/too-deep');
    expect(zonesOf('html', '<p>It rained.<a <a')).toEqual([['paragraph', 'It rained.']]);
  });
});

describe('what a Markdown text says', () => {
  it('tells its blocks apart', () => {
    const markdown = `---
title: not part of the text
---
# The *bridge* that \`waits\`

By Ada Lee

It cost **€12 million**, and [opened](https://example.org/a_(b) "x") in 1932[^1].
The ferry \\*stopped\\* the same week.

What went wrong
---------------

> “Nobody asked us.”
> And nobody did.

- Two lanes were **closed**를 in March,
  for a year.
* One was never opened.

1. First came the tolls.
2. Then the trucks.

| Year | Cars \\| vans |
|------|:-----|
| 1932 | 11,000 |

![The tower](tower.jpg)

***

<div onclick="x()">A block of *HTML*.</div>

[1]: https://example.org
`;
    expect(zonesOf('markdown', markdown)).toEqual([
      ['headline', 'The bridge that waits'],
      ['byline', 'By Ada Lee'],
      ['paragraph', 'It cost €12 million, and opened in 1932. The ferry *stopped* the same week.'],
      ['subheading', 'What went wrong'],
      ['pull_quote', '“Nobody asked us.” And nobody did.'],
      ['paragraph', 'Two lanes were closed를 in March, for a year.'],
      ['paragraph', 'One was never opened.'],
      ['paragraph', '1. First came the tolls.'],
      ['paragraph', '2. Then the trucks.'],
      ['table', 'Year\tCars | vans\n1932\t11,000'],
      ['paragraph', 'A block of *HTML*.'],
    ]);
  });

  it.each([
    ['5 * 3 * 2 is 30.', '5 * 3 * 2 is 30.'],
    ['snake_case_words stay, _these_ go.', 'snake_case_words stay, these go.'],
    ['***All*** of **it *and* this**.', 'All of it and this.'],
    ['From 10~20 to 30~40.', 'From 10~20 to 30~40.'],
    ['~~Old~~ new.', 'Old new.'],
    ['If a < b and b<c, then so.', 'If a < b and b<c, then so.'],
    ['Write `<b>` or ``<i>``.', 'Write <b> or <i>.'],
    ['See <https://example.org/x> now.', 'See https://example.org/x now.'],
    ['AT&T &amp; others.', 'AT&T & others.'],
    ['In 1931 they built it, in\n1932. It opened.', 'In 1931 they built it, in 1932. It opened.'],
    ['One line  \nand the next.', 'One line\nand the next.'],
    ['[![Logo](a.png)](https://example.org) Words follow.', 'Words follow.'],
    ['He said [sic] it.', 'He said [sic] it.'],
    ['```\nlet x = 1 < 2;\n```', 'let x = 1 < 2;'],
    ['A **dangling star.', 'A **dangling star.'],
    ['<script>\n\nforged\n\n</script>\n\nTrue.', 'True.'],
  ])('%s', (markdown, text) => {
    expect(readContent('markdown', markdown, 'en').text).toBe(text);
  });
});

describe('a plain text', () => {
  it('is kept as it is, but for its byte order mark, its line ends and its normal form', () => {
    const { text } = readContent('text', '\uFEFF한국\r\n  cafe\u0301\r다음 ', 'ko');
    expect(text).toBe('한국\n  caf\u00e9\n다음 ');
  });
});

describe('what cannot be read', () => {
  it.each<[string, string, string]>([
    ['nothing', '', 'article/empty'],
    ['white space', ' \n\u3000\t', 'article/empty'],
    ['half a character', 'Half a \ud83d face.', 'article/unreadable'],
    ['a NUL', 'One\0two.', 'article/unreadable'],
    ['more than five megabytes', '가'.repeat(LONGEST_CONTENT / 3 + 1), 'article/too-long'],
    [
      'another language',
      'Министр заявил, что мост будет закрыт до конца года из-за ремонта.',
      'article/unknown-language',
    ],
  ])('%s is refused', (_, content, slug) => {
    for (const format of ['text', 'markdown', 'html'] as const) {
      expect(() => readContent(format, content)).toThrow(slug);
    }
  });

  it('is read all the same when the language is given', () => {
    expect(readContent('text', '12:30 — 14:00', 'fr').language).toBe('fr');
  });
});

describe('the title', () => {
  it('is the headline, else how the text begins, on one line and no longer than a title is', () => {
    expect(readContent('markdown', 'First words.\n\n# The headline', 'en').title).toBe('The headline');
    expect(readContent('html', '<p>It rained.<br>It stopped.</p>', 'en').title).toBe('It rained.');
    expect(readContent('text', 'long '.repeat(200), 'en').title.length).toBeLessThanOrEqual(LONGEST_TITLE);
  });
});

describe('whatever comes in', () => {
  const pieces = [
    '<p>',
    '</p>',
    '<b ',
    '<!--',
    '-->',
    '# ',
    '> ',
    '- ',
    '|',
    '\n',
    '\n\n',
    '**',
    '`',
    '[a](',
    '&amp;',
    '\u0301',
    '가',
    '🙂',
    ' ',
    'The bridge. ',
  ];
  const odd = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  );

  it.each<Format>(['text', 'markdown', 'html'])(
    '%s: zones are in order, apart, trimmed, inside the NFC text',
    (format) => {
      fc.assert(
        fc.property(odd, (content) => {
          let read;
          try {
            read = readContent(format, content, 'en');
          } catch (error) {
            return /^article\/(empty|unreadable):/.test((error as Error).message);
          }
          const { text, zones } = read;
          expect(text).toBe(text.normalize('NFC'));
          let from = 0;
          for (const zone of zones) {
            expect(contains({ start: from, end: text.length }, zone)).toBe(true);
            expect(wordsAt(text, zone)).toBe(wordsAt(text, zone).trim());
            expect(zone.start).toBeLessThan(zone.end);
            from = zone.end;
          }
          return true;
        }),
        { numRuns: 500 },
      );
    },
  );
});
