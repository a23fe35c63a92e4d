/** Fields that find one of many: what is chosen is what was meant, and is asked for in words that say so. */
import { beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { SAMPLE_ARTICLE } from '../../../apps/cli/demo/sample-article.js';
import type { Schema } from '../../../apps/desk/api/client.js';
import { ko } from '../../../apps/desk/words/ko.js';
import { browseNewsroom, choose, margin } from '../../support/browsing.js';

const desk = browseNewsroom();
let article: Schema<'Article'>;

beforeAll(async () => {
  article = await desk.handIn({ content: SAMPLE_ARTICLE });
});

/** The form for an issue, on a claim on which a rule has found one. */
async function openForm(): Promise<{ page: Page; form: Locator; category: Locator }> {
  const { claimId } = (await desk.issues(article.id)).find(
    ({ finding, claimId, status }) => finding !== null && claimId !== null && status === 'open',
  )!;
  const page = await desk.openAs('editor', `/articles/${article.id}?claim=${claimId}`);
  await page.locator('h2#claim:focus').waitFor();
  await margin(page).getByRole('button', { name: ko.issue.raise }).first().click();
  const form = margin(page)
    .locator('form')
    .filter({ has: page.getByLabel(ko.issue.note) });
  return { page, form, category: form.getByRole('combobox', { name: ko.issue.category }) };
}

it('no kind of error is chosen before somebody chose it, and that is asked for', async () => {
  const { form, category } = await openForm();
  await category.waitFor();
  expect(await category.inputValue()).toBe('');
  const label = form.getByText(ko.issue.category);
  expect(await label.innerText()).toBe(ko.issue.category);
  const mark = await label.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(mark).toContain(ko.common.required);
  await category.press('Escape');
  await form.getByRole('button', { name: ko.issue.raise }).click();
  await form.getByText(ko.fault.choose).waitFor();
});

it('what is typed over a choice stands alone', async () => {
  const { page, category } = await openForm();
  const left = { position: { x: 20, y: 10 } };
  await choose(category, 'ㅊㅊㅇㅇ');
  await page.keyboard.type('abc');
  expect(await category.inputValue()).toBe('abc');
  await category.press('Escape');
  await page.keyboard.type('abc');
  expect(await category.inputValue()).toBe('abc');
  await category.press('Escape');
  await category.press('ArrowLeft');
  await category.click(left);
  await page.keyboard.type('abc');
  expect(await category.inputValue()).toBe('abc');
});

it('nothing is written into a field while what was chosen is on its way', async () => {
  const page = await desk.openAs('editor', '/?view=unassigned');
  await page.getByRole('checkbox').first().check();
  const field = page.getByRole('group', { name: ko.claim.assign }).getByRole('combobox');
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  const asked = page.waitForRequest(/\/assignments$/);
  await page.route(/\/assignments$/, (route) => released.then(() => route.continue()));
  await choose(field, desk.room.people.checker2.email);
  await asked;
  await field.and(page.locator('[aria-disabled="true"]')).waitFor();
  // As a composition, a paste or a drop does it: without a key.
  await page.keyboard.insertText('가');
  expect(await field.inputValue()).toBe('');
  release();
  await field.waitFor({ state: 'detached' });
});
