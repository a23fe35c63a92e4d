/** A long article: 30,000 words and 2,000 claims scroll and open as a short one does. */
import { expect, it } from '@jest/globals';
import { ko } from '../../../apps/desk/words/ko.js';
import { browseNewsroom, margin, median, scriptClock } from '../../support/browsing.js';

const desk = browseNewsroom();

const SENTENCES = 2_000;
const IN_A_PARAGRAPH = 5;

/** Milliseconds of script for a usual step, as the desk promises. */
const PROMISED = 100;
const STEPS = 8;

/** Milliseconds from a key to what it changes on the screen, in an article of so many claims. */
const KEY_TO_PAINT = 50;
const CLAIMS = 500;

/** 15 words each, with a figure to check. */
function article(count = SENTENCES): string {
  const sentences = Array.from({ length: count }, (_, index) => {
    const year = 1950 + (index % 70);
    return `회사는 ${year}년 봄 북쪽 강가의 ${index + 3}번째 창고를 새로 짓는 데 돈 ${index + 12}억 원을 썼다.`;
  });
  const paragraphs = Array.from({ length: count / IN_A_PARAGRAPH }, (_, index) =>
    sentences.slice(index * IN_A_PARAGRAPH, (index + 1) * IN_A_PARAGRAPH).join(' '),
  );
  return `창고 이천 채를 지은 회사\n\n${paragraphs.join('\n\n')}\n`;
}

it('scrolls and opens a claim within the script time that is promised', async () => {
  const { id } = await desk.handIn({ content: article(), language: 'ko', format: 'text' });
  const page = await desk.openAs('editor', `/articles/${id}`);
  await page
    .locator('a[id^=words-]')
    .nth(SENTENCES - 1)
    .waitFor({ state: 'attached', timeout: 90_000 });
  await page.locator('a[id^=words-]').first().click();
  await margin(page).locator('h2#claim').waitFor();

  const script = await scriptClock(page);
  const opening: number[] = [];
  const scrolling: number[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    const heading = await margin(page).locator('h2#claim').innerText();
    let before = await script();
    await page.keyboard.press('j');
    await margin(page).locator('h2#claim').filter({ hasNotText: heading }).waitFor();
    opening.push((await script()) - before);

    before = await script();
    await page.mouse.wheel(0, 4_000);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    scrolling.push((await script()) - before);
  }
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(4_000);
  expect(median(opening)).toBeLessThan(PROMISED);
  expect(median(scrolling)).toBeLessThan(PROMISED);
});

it('a key changes the screen at once in an article of 500 claims', async () => {
  const { id } = await desk.handIn({ content: article(CLAIMS), language: 'ko', format: 'text' });
  const page = await desk.openAs('editor', `/articles/${id}`);
  await page
    .locator('a[id^=words-]')
    .nth(CLAIMS - 1)
    .waitFor({ state: 'attached', timeout: 90_000 });
  await page.keyboard.press('j');
  await margin(page).locator('h2#claim').waitFor();
  // The browser's own measure: from the key to the next frame that shows what came of it.
  await page.evaluate(() => {
    const seen: number[] = [];
    (window as unknown as { seen: number[] }).seen = seen;
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') seen.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  for (let step = 0; step < STEPS; step += 1) {
    const heading = await margin(page).locator('h2#claim').innerText();
    await page.keyboard.press('j');
    await margin(page).locator('h2#claim').filter({ hasNotText: heading }).waitFor();
  }
  await page.waitForFunction(() => (window as unknown as { seen: number[] }).seen.length > 0);
  const seen = await page.evaluate(() => (window as unknown as { seen: number[] }).seen);
  expect(median(seen)).toBeLessThan(KEY_TO_PAINT);
});

it('the first load is small', async () => {
  const page = await desk.openAs('editor', '/');
  await page.getByRole('heading', { name: ko.nav.queue, exact: true }).waitFor();
  const bytes = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => /\.(js|css)$/.test(name))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(200_000);
});
