/** What is laid on a claim in the browser: files, pages, questions to someone outside, and comments that name people. */
import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { SAMPLE_ARTICLE } from '../../../apps/cli/demo/sample-article.js';
import type { Schema } from '../../../apps/desk/api/client.js';
import { ko } from '../../../apps/desk/words/ko.js';
import { browseNewsroom, choose, margin, sure, violations } from '../../support/browsing.js';
import { must } from '../../support/newsroom.js';

const desk = browseNewsroom();
let article: Schema<'Article'>;
let claims: Schema<'ArticleClaim'>[];

beforeAll(async () => {
  article = await desk.handIn({ content: SAMPLE_ARTICLE });
  claims = await desk.claims(article.id);
});

/** A checker who holds this claim. */
async function openMine(claim: Schema<'ArticleClaim'>): Promise<Page> {
  const page = await desk.openAs('checker', `/articles/${article.id}?claim=${claim.id}`);
  await margin(page).getByRole('button', { name: ko.claim.take }).click();
  await margin(page).getByText(ko.claimStatus.in_check, { exact: true }).waitFor();
  return page;
}

it('a file becomes a source, and the very bytes are kept', async () => {
  const page = await openMine(claims[0]!);
  const panel = margin(page);
  await panel.getByRole('button', { name: ko.evidence.add }).click();
  await panel
    .locator('form')
    .getByLabel(ko.evidence.file)
    .setInputFiles({ name: 'minutes.txt', mimeType: 'text/plain', buffer: Buffer.from('회의록: 120명') });
  await panel.locator('form').getByRole('button', { name: ko.evidence.add }).click();
  const kept = panel.getByRole('link', { name: ko.evidence.kept });
  await kept.waitFor();
  await panel.getByRole('listitem').getByText('minutes.txt').waitFor();
  const answer = await page.context().request.get(desk.room.url + (await kept.getAttribute('href'))!);
  expect(await answer.text()).toBe('회의록: 120명');

  await panel.getByRole('button', { name: ko.evidence.withdraw }).click();
  const source = panel.getByRole('listitem').filter({ hasText: 'minutes.txt' });
  await source.getByLabel(ko.common.reason).fill('다른 회의의 기록이다');
  await source.getByLabel(ko.common.reason).press('Control+Enter');
  await panel.locator('.line-through').getByText('minutes.txt').waitFor();
  await source.getByLabel(ko.common.reason).waitFor({ state: 'detached' });
  await page.keyboard.press('u');
  await panel.locator('.line-through').waitFor({ state: 'detached' });
  await source.getByRole('button', { name: ko.evidence.withdraw }).waitFor();
});

it('a file that is dropped on a source is kept for it, and is no other source', async () => {
  const params = { path: { id: claims[0]!.id } };
  const body = { title: '회의록 원본', class: 'primary', stance: 'supports' } as const;
  await must(desk.room.people.checker.api.POST('/api/v1/claims/{id}/evidence', { params, body }));
  const page = await desk.openAs('checker', `/articles/${article.id}?claim=${claims[0]!.id}`);
  const source = margin(page).getByRole('listitem').filter({ hasText: body.title });
  const data = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['회의록: 121명'], 'again.txt', { type: 'text/plain' }));
    return data;
  });
  await source.getByText(ko.evidence.file).dispatchEvent('drop', { dataTransfer: data });
  await source.getByRole('link', { name: ko.evidence.kept }).waitFor();
  expect(await margin(page).getByLabel(ko.evidence.name).count()).toBe(0);
});

it('the address of a page that is dropped on a claim opens the form for a source', async () => {
  const page = await openMine(claims[1]!);
  const data = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.setData('text/uri-list', 'https://sample.stet.example/report');
    return data;
  });
  await margin(page).locator('section').first().dispatchEvent('drop', { dataTransfer: data });
  await margin(page).getByLabel(ko.evidence.url).waitFor();
  expect(await margin(page).getByLabel(ko.evidence.url).inputValue()).toBe(
    'https://sample.stet.example/report',
  );
});

it('someone outside the desk is asked, and answers by a link that is shown once', async () => {
  const page = await openMine(claims[2]!);
  const panel = margin(page);
  await panel.getByRole('button', { name: ko.question.ask }).click();
  await choose(panel.getByRole('combobox', { name: ko.question.whom }), ko.question.outside);
  await panel.getByLabel(ko.question.name).fill('홍보실');
  await panel.getByLabel(ko.question.text).fill('직원은 몇 명입니까?');
  await panel.locator('form').getByRole('button', { name: ko.question.ask }).click();
  await panel.getByRole('button', { name: ko.question.makeLink }).click();
  const link = await panel.getByRole('status').locator('code').innerText();
  expect((await fetch(link)).status).toBe(200);
  await page.reload();
  await panel.getByRole('button', { name: ko.question.revokeLink }).click();
  await panel.getByText(ko.question.revokeLinkAbout).waitFor();
  expect((await fetch(link)).status).toBe(200);
  await sure(panel, ko.question.revokeLink).click();
  await panel.getByRole('group', { name: ko.question.revokeLink }).waitFor({ state: 'detached' });
  expect(await panel.getByRole('button', { name: ko.question.revokeLink }).count()).toBe(0);
  expect(await panel.getByRole('status').locator('code').count()).toBe(0);
  expect((await fetch(link)).status).toBe(410);
});

it('an administrator erases whoever answered from outside, and then their words', async () => {
  const { checker, admin } = desk.room.people;
  const id = claims[5]!.id;
  await openMine(claims[5]!);
  const asked = { text: '몇 해에 세웠습니까?', askedOf: '박밖이' };
  const { version } = await must(checker.api.GET('/api/v1/claims/{id}', { params: { path: { id } } }));
  const params = { path: { id }, header: { 'If-Match': `"${version}"` } };
  await must(checker.api.POST('/api/v1/claims/{id}/questions', { params, body: asked }));
  const { questions } = await must(admin.api.GET('/api/v1/claims/{id}/file', { params: { path: { id } } }));
  await must(
    checker.api.POST('/api/v1/questions/{id}/answer', {
      params: { path: { id: questions[0]!.id }, header: { 'If-Match': `"${questions[0]!.version}"` } },
      body: { answer: '1932년입니다' },
    }),
  );
  const page = await desk.openAs('admin', `/articles/${article.id}?claim=${id}`);
  const panel = margin(page);
  const begin = panel.getByRole('button', { name: ko.question.erase });
  const warning = panel.getByRole('group', { name: ko.question.eraseForGood });
  await begin.click();
  await warning.getByText(ko.question.eraseAbout.replace('{{name}}', '박밖이')).waitFor();
  expect(await violations(page, 'erasing')).toEqual([]);
  await warning.getByRole('button', { name: ko.question.eraseForGood }).click();
  await warning.waitFor({ state: 'detached' });
  expect(await panel.getByText('박밖이').count()).toBe(0);
  await panel.getByText('1932년입니다').waitFor();

  await begin.click();
  await warning.getByLabel(ko.question.eraseWords).check();
  await warning.getByRole('button', { name: ko.question.eraseForGood }).click();
  await panel.getByText('1932년입니다').waitFor({ state: 'detached' });
  await begin.waitFor({ state: 'detached' });
  const reader = await desk.openAs('checker', `/articles/${article.id}?claim=${id}`);
  await margin(reader).getByText(asked.text).waitFor();
  expect(await margin(reader).getByText('박밖이').count()).toBe(0);
  expect(await margin(reader).getByRole('button', { name: ko.question.erase }).count()).toBe(0);
});

it('whoever a comment names is told', async () => {
  const page = await openMine(claims[3]!);
  const panel = margin(page);
  const { api, id } = desk.room.people.editor;
  const field = panel.getByRole('combobox', { name: ko.comment.name });
  await field.click();
  const options = page.getByRole('listbox').getByRole('option');
  await options.first().waitFor();
  const offered = await options.allInnerTexts();
  const people = await must(api.GET('/api/v1/users'));
  const named = (part: 'author' | 'checker' | 'editor') =>
    people.find((person) => person.id === desk.room.people[part].id)!.name;
  const name = named('editor');
  // Whoever has to do with the claim stands first, and nobody calls themselves.
  expect(offered[0]).toContain(named('author'));
  expect(offered.join()).not.toContain(named('checker'));
  await panel.getByLabel(ko.comment.title).fill('원문과 다릅니다');
  await choose(field, name);
  await panel.getByText(ko.comment.told.replace('{{names}}', name)).waitFor();
  await panel.getByRole('button', { name: ko.comment.add }).click();
  await panel.getByRole('listitem').getByText(`원문과 다릅니다 @${name}`).waitFor();
  const file = await must(api.GET('/api/v1/claims/{id}/file', { params: { path: { id: claims[3]!.id } } }));
  expect(file.comments.map(({ mentions }) => mentions)).toEqual([[id]]);
});

it('Esc lets go of handing a claim over, and the focus goes back to where it was', async () => {
  const page = await openMine(claims[4]!);
  const panel = margin(page);
  const handOver = panel.getByRole('button', { name: ko.assignment.handOver });
  await handOver.press('Enter');
  const group = panel.getByRole('group', { name: ko.claim.assignTo });
  await group.getByRole('combobox').press('Escape');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  await group.getByRole('combobox').press('Escape');
  await group.waitFor({ state: 'detached' });
  await page.waitForFunction(
    (words) => document.activeElement?.textContent === words,
    ko.assignment.handOver,
  );
});
