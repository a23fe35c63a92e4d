import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { markup } from './markup.js';

describe('A page', () => {
  it('shows text as text, whatever it holds', () => {
    const text = `<script>alert("1 & '2'")</script>`;
    expect(markup`<p title="${text}">${text}</p>`.text).toBe(
      '<p title="&lt;script&gt;alert(&quot;1 &amp; &#39;2&#39;&quot;)&lt;/script&gt;">&lt;script&gt;alert(&quot;1 &amp; &#39;2&#39;&quot;)&lt;/script&gt;</p>',
    );
  });

  it('never lets a value end an element or an attribute', () => {
    fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(markup`${text}`.text)));
  });

  it('takes pages as parts, lists of them, and nothing', () => {
    const items = ['a<', 'b'].map((item) => markup`<li>${item}</li>`);
    expect(markup`${items}${null}${false}${undefined}${0}`.text).toBe('<li>a&lt;</li><li>b</li>0');
  });
});
