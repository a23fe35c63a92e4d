/** A correction in the browser: the periods of the law, and everywhere else the error stands. */
import { expect, it } from '@jest/globals';
import { SAMPLE_ARTICLE } from '../../../apps/cli/demo/sample-article.js';
import { ko } from '../../../apps/desk/words/ko.js';
import { browseNewsroom, sure } from '../../support/browsing.js';
import { must } from '../../support/newsroom.js';

const desk = browseNewsroom();

it('a place where the error also stands is taken down in one press, and mended', async () => {
  const article = await desk.handIn({ format: 'text', content: SAMPLE_ARTICLE, section: '경제' });
  await desk.handIn({ format: 'text', content: SAMPLE_ARTICLE, title: '뉴스레터에 실은 기사' });
  const issue = (await desk.issues(article.id)).find(({ quote }) => quote.includes('가상머신'))!;
  const { api } = desk.room.people.editor;
  await must(
    api.POST('/api/v1/issues/{id}/confirm', {
      params: { path: { id: issue.id }, header: { 'If-Match': `"${issue.version}"` } },
      body: {},
    }),
  );
  const { id } = await must(
    api.POST('/api/v1/issues/{id}/corrections', {
      params: { path: { id: issue.id } },
      body: { type: 'correction', after: '거대언어모델인 오레라지', reason: '분류가 틀렸다' },
    }),
  );

  const page = await desk.openAs('editor', '/corrections');
  await page.getByRole('button', { name: ko.correction.preview }).click();
  const other = page.getByRole('listitem').filter({ hasText: '뉴스레터에 실은 기사' });
  await other.getByRole('button', { name: ko.elsewhere.also }).first().click();
  await page.getByRole('button', { name: ko.elsewhere.mend }).click();
  await page.getByText('✓').waitFor();
  await page.getByLabel(ko.elsewhere.place).fill('9월 뉴스레터');
  await page.getByRole('button', { name: ko.elsewhere.add }).click();
  await page.getByText('9월 뉴스레터').waitFor();
  const { derivatives } = await must(api.GET('/api/v1/corrections/{id}', { params: { path: { id } } }));
  expect(derivatives.map(({ kind, doneAt }) => [kind, doneAt !== null])).toEqual([
    ['article', true],
    ['newsletter', false],
  ]);

  await page.getByRole('button', { name: ko.correction.withdraw }).click();
  await page.getByLabel(ko.common.reason).fill('다시 쓴다');
  await page.getByRole('button', { name: ko.correction.withdraw }).last().click();
  await page.getByText(ko.correctionStatus.withdrawn, { exact: true }).waitFor();
});

it('the figures of errors are drawn by the section of the article, and are to be read as a table', async () => {
  const page = await desk.openAs('auditor', '/reports');
  const figure = page.getByRole('figure', { name: ko.reports.bySection });
  await figure.getByText('경제', { exact: true }).waitFor();
  await figure.getByRole('button', { name: ko.reports.table }).click();
  expect(await figure.getByRole('row', { name: '경제' }).getByRole('cell').allInnerTexts()).toEqual([
    '1',
    '0',
  ]);
  expect(await figure.getByRole('link', { name: 'CSV' }).getAttribute('download')).toBe('지면별.csv');
});

it('a correction that someone asks for under the law shows how long there is to answer', async () => {
  const article = await desk.handIn({ content: SAMPLE_ARTICLE });
  const issue = (await desk.issues(article.id)).find(({ quote }) => quote.includes('가상머신'))!;
  const { api } = desk.room.people.editor;
  await must(
    api.POST('/api/v1/issues/{id}/confirm', {
      params: { path: { id: issue.id }, header: { 'If-Match': `"${issue.version}"` } },
      body: {},
    }),
  );
  const { id, version } = await must(
    api.POST('/api/v1/issues/{id}/corrections', {
      params: { path: { id: issue.id } },
      body: {
        ...{ type: 'statutory_correction', after: '거대언어모델인 오레라지', reason: '정정 청구를 받았다' },
        request: {},
      },
    }),
  );
  const page = await desk.openAs('editor', '/corrections');
  const card = page.getByRole('article').filter({ hasText: ko.correctionType.statutory_correction });
  await card.getByRole('button', { name: ko.correction.preview }).click();
  await card.getByText(ko.clock.answer).waitFor();
  await card.getByText(ko.clock.running).first().waitFor();

  // What was asked before it is approved is gone with the right to approve it.
  // Its message leads to it alone.
  const chief = await desk.openAs('chief', `/corrections?correction=${id}`);
  await chief.getByRole('button', { name: ko.correction.approve }).click();
  expect(await chief.getByRole('article').count()).toBe(1);
  await sure(chief, ko.correction.approve).waitFor();
  await must(
    api.POST('/api/v1/corrections/{id}/withdraw', {
      params: { path: { id }, header: { 'If-Match': `"${version}"` } },
      body: { reason: '청구를 거두었다' },
    }),
  );
  await sure(chief, ko.correction.approve).waitFor({ state: 'detached' });
});
