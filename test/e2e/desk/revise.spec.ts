/** An edited text in the browser: what would become of the claims is seen before it is taken. */
import { expect, it } from '@jest/globals';
import { SAMPLE_ARTICLE } from '../../../apps/cli/demo/sample-article.js';
import { ko } from '../../../apps/desk/words/ko.js';
import { browseNewsroom, shownRevision } from '../../support/browsing.js';
import { must } from '../../support/newsroom.js';

const desk = browseNewsroom();

it('the claims of changed words are named before the revision is taken, and the draft survives a reload', async () => {
  const article = await desk.handIn({ content: SAMPLE_ARTICLE });
  const before = await desk.claims(article.id);
  const share = before.find(({ text }) => text.includes('3% 올랐다'))!;
  const page = await desk.openAs('editor', `/articles/${article.id}`);
  await page.getByRole('link', { name: ko.revise.title }).click();
  const content = page.getByLabel(ko.revise.content);
  await content.fill((await content.inputValue()).replace('3% 올랐다', '4% 올랐다'));
  await page.getByLabel(ko.revise.reason).fill('거래소의 수치로 고쳤다');
  await page.reload();
  await page.getByRole('button', { name: ko.revise.preview }).click();
  const kept = ko.revise.kept
    .replace('{{all}}', `${before.length}`)
    .replace('{{kept}}', `${before.length - 1}`);
  await page.getByText(kept).waitFor();
  const changed = page
    .getByRole('listitem')
    .filter({ hasText: `${share.number}.` })
    .first();
  expect(await changed.innerText()).toContain(ko.became.stale);
  expect((await desk.claims(article.id)).find(({ id }) => id === share.id)!.text).toContain('3% 올랐다');

  await page.getByRole('button', { name: ko.revise.accept }).click();
  await shownRevision(page, 2);
  await page.locator('article[lang=ko]').getByText('4% 올랐다').first().waitFor();
});

it('a text that takes no revision says so before anything is typed into it', async () => {
  const article = await desk.handIn({ content: SAMPLE_ARTICLE });
  const params = { path: { id: article.id }, header: { 'If-Match': `"${article.version}"` } };
  const body = { reason: '확인할 것이 남았다' };
  await must(desk.room.people.chief.api.POST('/api/v1/articles/{id}/hold', { params, body }));
  const page = await desk.openAs('editor', `/articles/${article.id}`);
  await page.getByText(ko.articleStatus.on_hold, { exact: true }).first().waitFor();
  expect(await page.getByRole('link', { name: ko.revise.title }).count()).toBe(0);
  await page.goto(`${desk.room.url}/articles/${article.id}/revise`);
  await page.getByRole('alert').getByText(ko.articleStatus.on_hold).waitFor();
  expect(await page.getByRole('button', { name: ko.revise.preview }).isDisabled()).toBe(true);
});
