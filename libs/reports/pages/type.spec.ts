import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { checkReportOf } from '../../../test/factories/check-report.js';
import { checkReportPage } from './check-report.page.js';
import { withType } from './page.js';
import { lettersOf } from './type.js';

describe('The type of a page', () => {
  it('is in it, and its policy allows exactly this style and what it brings itself', async () => {
    const shown = await withType(checkReportPage(checkReportOf(), 'ko'));
    const style = /<style>([\s\S]*)<\/style>/.exec(shown)![1]!;
    const policy = /Content-Security-Policy" content="(.*)"/.exec(shown)![1]!.replaceAll('&#39;', "'");
    const hash = createHash('sha256').update(style).digest('base64');
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(style.match(/url\(data:font\/woff;base64,/g)).toHaveLength(2);
    expect(style.match(/url\((?!data:)/g)).toBeNull();
    expect(shown).not.toMatch(/ style="/);
  });

  it('has the letters of the page, and in bold those of what is bold', () => {
    const { regular, bold } = lettersOf(
      '<h3>가<small>나</small></h3><p class="state bad">다</p><p>라&amp;</p>',
    );
    expect([...regular].sort().join('')).toBe('&가나다라');
    expect([...bold].sort().join('')).toBe('가나다');
  });

  it('stays small, whatever letters a page is full of: the rarest are left to the machine', async () => {
    const every = Array.from({ length: 11_172 }, (_, at) => String.fromCodePoint(0xac00 + at)).join('');
    const { regular } = lettersOf(`<p>${every}힣힣</p>`);
    expect(regular).toHaveLength(2_000);
    expect(regular[0]).toBe('힣');
    const page = checkReportPage(checkReportOf(), 'ko').replace('</main>', () => `<p>${every}</p></main>`);
    const bytes = Buffer.byteLength(await withType(page)) - Buffer.byteLength(page);
    expect(bytes).toBeLessThan(300_000);
  });
});
