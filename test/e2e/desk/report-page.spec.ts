/** A report as a page, on a machine that has no Korean type: it brings its own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { SAMPLE_ARTICLE } from '../../../apps/cli/demo/sample-article.js';
import { browseNewsroom } from '../../support/browsing.js';

const folder = mkdtempSync(join(tmpdir(), 'stet-type-'));
const fonts = join(folder, 'fonts.conf');
writeFileSync(
  fonts,
  `<fontconfig><dir>/usr/share/fonts/truetype/dejavu</dir><cachedir>${folder}</cachedir></fontconfig>`,
);
const desk = browseNewsroom({ FONTCONFIG_FILE: fonts });

afterAll(() => rmSync(folder, { recursive: true }));

const KOREAN = /[\u3131-\u318e\uac00-\ud7a3]/;

it('shows every Korean word in the type that it carries, served or sent on', async () => {
  const article = await desk.handIn({ content: SAMPLE_ARTICLE });
  const page = await desk.openAs('auditor', '/');
  const answer = await page.goto(
    `${desk.room.url}/api/v1/articles/${article.id}/reports/check?format=html&lang=ko`,
  );
  const html = await answer!.text();
  expect(html.length).toBeLessThan(400_000);
  const drawn = await drawnWith(page);
  expect(drawn.words).toBeGreaterThan(100);
  expect(drawn.strange).toEqual([]);

  const saved = join(folder, 'report.html');
  writeFileSync(saved, html);
  await page.goto(`file://${saved}`);
  expect((await drawnWith(page)).strange).toEqual([]);

  // What the machine has would not do.
  writeFileSync(saved, html.replaceAll(/@font-face \{.*\}/g, '').replace(/<meta http-equiv.*/, ''));
  await page.goto(`file://${saved}`);
  expect((await drawnWith(page)).strange).toHaveLength(drawn.words);
});

/** How many elements of a page have Korean words of their own, and which of them are drawn with type of the machine. */
async function drawnWith(page: Page): Promise<{ words: number; strange: string[] }> {
  await page.evaluate(() => document.fonts.ready);
  // Hashes are in the monospaced type of the machine.
  await page.evaluate(() => document.querySelectorAll('code').forEach((hash) => hash.remove()));
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const korean: { nodeId: number; words: string }[] = [];
  const walk = (node: typeof root): void => {
    const words = (node.children ?? [])
      .filter(({ nodeType }) => nodeType === 3)
      .map(({ nodeValue }) => nodeValue);
    if (KOREAN.test(words.join())) korean.push({ nodeId: node.nodeId, words: words.join() });
    node.children?.forEach(walk);
  };
  walk(
    root
      .children!.find(({ nodeName }) => nodeName === 'HTML')!
      .children!.find(({ nodeName }) => nodeName === 'BODY')!,
  );
  const strange: string[] = [];
  for (const { nodeId, words } of korean) {
    const { fonts: used } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    if (used.some(({ isCustomFont }) => !isCustomFont)) strange.push(words);
  }
  await session.detach();
  return { words: korean.length, strange };
}
