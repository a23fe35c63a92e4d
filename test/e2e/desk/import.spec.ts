/** An article comes in as a file: chosen or dropped. */
import { expect, it } from '@jest/globals';
import { ko } from '../../../apps/desk/words/ko.js';
import { wordFile } from '../../factories/word.js';
import { browseNewsroom } from '../../support/browsing.js';

const desk = browseNewsroom();

it('a Word file is handed in with its deadline and its section', async () => {
  const page = await desk.openAs('author', '/articles/new');
  const buffer = wordFile([{ style: 'Heading1', text: '강을 건너는 다리' }, '다리는 1932년에 놓였다.']);
  const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  await page.getByLabel(ko.evidence.file).setInputFiles({ name: '다리.docx', mimeType, buffer });
  await page.getByRole('status').getByText('다리.docx').waitFor();
  await page.getByLabel(ko.articles.pressDeadline).fill('2099-12-30T18:00');
  await page.getByLabel(ko.articles.section).fill('사회');
  await page.getByRole('button', { name: ko.articles.submit, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: '강을 건너는 다리' }).waitFor();
  await page.getByText('2099', { exact: false }).first().waitFor();
  await page.getByText('사회', { exact: true }).waitFor();

  const editing = await desk.openAs('editor', new URL(page.url()).pathname);
  await editing.getByText(ko.article.more).click();
  await editing.getByRole('button', { name: ko.articleMove.file }).click();
  await editing.getByLabel(ko.articles.section).fill('과학');
  await editing.getByRole('button', { name: ko.articleMove.file }).last().click();
  await editing.getByText('과학', { exact: true }).waitFor();
});

it('a file is dropped; a text without a headline is headed by its title', async () => {
  const page = await desk.openAs('author', '/articles/new');
  await page.getByLabel(ko.articles.content).fill('아직 다 쓰지 못한 기사');
  const data = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    const text = '다리는 1932년에 놓였다. 하루 16만 대가 지난다. 통행료는 없다.';
    data.items.add(new File([text], '다리.txt', { type: 'text/plain' }));
    return data;
  });
  await page.locator('main form').dispatchEvent('drop', { dataTransfer: data });
  await page.getByRole('status').getByText('다리.txt').waitFor();
  await page.getByLabel(ko.articles.title).fill('다리 이야기');
  await page.getByRole('button', { name: ko.articles.submit, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: '다리 이야기' }).waitFor();
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);

  // What was typed before the file took its place was not handed in: it is still there, without the file's title.
  await page.goto(`${desk.room.url}/articles/new`);
  await page.getByLabel(ko.articles.content).waitFor();
  expect(await page.getByLabel(ko.articles.content).inputValue()).toBe('아직 다 쓰지 못한 기사');
  expect(await page.getByLabel(ko.articles.title).inputValue()).toBe('');
});
