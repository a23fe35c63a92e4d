import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { checkReportOf, gather, pageOf } from '../../../test/factories/check-report.js';
import { withType } from './page.js';
import { lettersOf } from './type.js';

describe('The type of a page', () => {
  it('is in it, and its policy allows exactly this style and what it brings itself', async () => {
    const shown = await typed(await pageOf(checkReportOf(), 'ko'));
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

  it('has the letters of the page, and in bold those of what is bold', async () => {
    const { regular, bold } = await lettersIn([
      '<h3>가<small>나</small></h3><p class="sta',
      'te bad">다</p><p>라&am',
      'p;</p>',
    ]);
    expect([...regular].sort().join('')).toBe('&가나다라');
    expect([...bold].sort().join('')).toBe('가나다');
  });

  it('stays small, whatever letters a page is full of: the rarest are left to the machine', async () => {
    const every = Array.from({ length: 11_172 }, (_, at) => String.fromCodePoint(0xac00 + at)).join('');
    const { regular } = await lettersIn([`<p>${every}힣힣</p>`]);
    expect(regular).toHaveLength(2_000);
    expect(regular[0]).toBe('힣');
    const page = (await pageOf(checkReportOf(), 'ko')).replace('</main>', () => `<p>${every}</p></main>`);
    const bytes = Buffer.byteLength(await typed(page)) - Buffer.byteLength(page);
    expect(bytes).toBeLessThan(300_000);
  });
});

async function typed(page: string): Promise<string> {
  return (await gather(withType(() => [page]))).join('');
}

async function lettersIn(page: readonly string[]) {
  const reading = lettersOf(page);
  for (;;) {
    const { done, value } = await reading.next();
    if (done) return value;
  }
}
