/** Reports that are made in the background: asked for on the screen, fetched there, and refused in words. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from '@jest/globals';
import type { Schema } from '../../../apps/desk/api/client.js';
import { ko } from '../../../apps/desk/words/ko.js';
import { browseNewsroom, choose, violations } from '../../support/browsing.js';

const desk = browseNewsroom();
let article: Schema<'Article'>;

beforeAll(async () => {
  article = await desk.handIn({ content: '다리 이야기\n\n다리는 1932년에 놓였고 길이는 1,149미터이다.\n' });
});

it('a report of an article is asked for, comes by itself, and is fetched', async () => {
  const page = await desk.openAs('auditor', '/reports');
  await page.getByText(ko.reportJobs.none).waitFor();
  await page.getByRole('combobox', { name: ko.reportJobs.what, exact: true }).selectOption('check');
  const choice = page.getByRole('combobox', { name: ko.reportJobs.article, exact: true });
  await choice.fill('없는 제목');
  await page.getByText(ko.palette.none).waitFor();
  await choose(choice, article.title);
  await page.getByRole('combobox', { name: ko.reportJobs.format, exact: true }).selectOption('json');
  await page.getByRole('button', { name: ko.reportJobs.ask }).click();
  const job = page.getByRole('listitem').filter({ hasText: ko.reportJobs.kinds.check });
  await job.getByText(article.title).waitFor();
  const link = job.getByRole('link');
  await link.waitFor();
  await job.getByText(ko.reportJobs.status.made).waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(page, colorScheme)).toEqual([]);
  }
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toMatch(/\.json$/);
  const report = JSON.parse(readFileSync(await download.path(), 'utf8')) as unknown;
  expect(JSON.stringify(report)).toContain(article.id);
  await job.getByRole('button', { name: ko.reportJobs.remove }).click();
  await page.getByText(ko.reportJobs.none).waitFor();
});

it('an article that the typed words do not find is never the one chosen', async () => {
  const others = [];
  for (const content of ['먼저 온 글\n\n첫 해이다.\n', '나중에 온 글\n\n다음 해이다.\n'])
    others.push(await desk.handIn({ content }));
  const [earlier] = others;
  const page = await desk.openAs('auditor', '/reports');
  await page.getByRole('combobox', { name: ko.reportJobs.what, exact: true }).selectOption('check');
  const choice = page.getByRole('combobox', { name: ko.reportJobs.article, exact: true });
  const options = page.getByRole('listbox').getByRole('option');
  await choice.click();
  await options.first().waitFor();
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(
    (url) => url.pathname === '/api/v1/articles' && url.searchParams.has('q'),
    (route) => released.then(() => route.continue()),
  );
  await choice.fill(earlier!.title);
  await choice.press('Enter');
  await choice.press('Tab');
  expect(await choice.inputValue()).toBe('');
  await choice.fill(earlier!.title);
  release();
  await options.filter({ hasText: earlier!.title }).waitFor();
  await choice.press('Enter');
  expect(await choice.inputValue()).toBe(earlier!.title);
});

it('days that are none are refused in words', async () => {
  const page = await desk.openAs('auditor', '/reports');
  await page.getByLabel(ko.reports.from).fill('2026-03-02');
  await page.getByLabel(ko.reports.to).fill('2026-03-01');
  await page.getByRole('button', { name: ko.reportJobs.ask }).click();
  await page.locator('form').getByRole('alert').waitFor();
  desk.mayComplainOf('422');
});
