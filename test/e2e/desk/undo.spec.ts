/** What was done in the browser is taken back: at once by a key, and later by whoever did it. */
import { beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { SAMPLE_ARTICLE } from '../../../apps/cli/demo/sample-article.js';
import type { Schema } from '../../../apps/desk/api/client.js';
import { ko } from '../../../apps/desk/words/ko.js';
import { browseNewsroom, choose, margin, violations } from '../../support/browsing.js';
import { must } from '../../support/newsroom.js';

const desk = browseNewsroom();
let article: Schema<'Article'>;

beforeAll(async () => {
  article = await desk.handIn({ content: SAMPLE_ARTICLE });
});

const toast = (page: Page, words: string) => page.getByRole('status').getByText(words);
/** A key that is held for longer: it does what it does once. */
const hold = async (page: Page, key: string) => {
  for (let times = 0; times < 3; times++) await page.keyboard.down(key);
  await page.keyboard.up(key);
};
const isFocused = (at: Locator) => at.and(at.page().locator(':focus')).waitFor();
const stands = (at: Locator, status: keyof typeof ko.issueStatus) =>
  at.getByText(ko.issueStatus[status], { exact: true }).waitFor();

it('an outcome is warned of while no source bears it out, and taken back with Ctrl and Z', async () => {
  const [claim] = (await desk.claims(article.id)).filter(({ risk }) => risk === 'low');
  const page = await desk.openAs('checker', `/articles/${article.id}?claim=${claim!.id}`);
  const panel = margin(page);
  await panel.getByRole('button', { name: ko.claim.take }).click();
  await panel.getByText(ko.check.bare.split('{{count}}')[0]!).waitFor();
  // The button that took it is gone; the keyboard goes on from the claim, and after the outcome too.
  const heading = panel.getByRole('heading', { level: 2 });
  await isFocused(heading);
  await panel.getByRole('button', { name: new RegExp(`^1 ?${ko.outcome.confirmed}$`) }).press('Enter');
  await toast(page, ko.undo.check).waitFor();
  await isFocused(heading);
  expect(await violations(page, 'toast')).toEqual([]);
  // In a field these keys are the field’s own.
  const takenBack: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/take-back')) takenBack.push(request.url());
  });
  await panel.getByLabel(ko.comment.title).fill('쓰던 말');
  await page.keyboard.press('Control+z');
  await page.waitForFunction(
    (field) => field instanceof HTMLTextAreaElement && field.value === '',
    await panel.getByLabel(ko.comment.title).elementHandle(),
  );
  expect(takenBack).toEqual([]);
  await panel.getByText(ko.claimStatus.checked, { exact: true }).waitFor();
  await panel.getByLabel(ko.comment.title).blur();
  await page.keyboard.down('Control');
  await hold(page, 'z');
  await page.keyboard.up('Control');
  await panel.getByText(ko.claimStatus.in_check, { exact: true }).waitFor();
  await toast(page, ko.undo.undone).waitFor();
  expect(takenBack).toHaveLength(1);

  await panel.getByLabel(ko.check.note).fill('등기부');
  await panel.getByRole('button', { name: ko.evidence.add }).click();
  await panel.getByLabel(ko.evidence.name).fill('등기부등본');
  await panel.locator('form').getByRole('button', { name: ko.evidence.add }).click();
  await panel.getByText(ko.check.bare.split('{{count}}')[0]!).waitFor({ state: 'detached' });
});

it('a check is taken back later by whoever made it', async () => {
  const [, claim] = (await desk.claims(article.id)).filter(({ risk }) => risk === 'low');
  const page = await desk.openAs('checker', `/articles/${article.id}?claim=${claim!.id}`);
  const panel = margin(page);
  await panel.getByRole('button', { name: ko.claim.take }).click();
  await panel.getByRole('button', { name: ko.outcome.unsupported }).waitFor();
  // While that is on its way it is the last thing that was done: no key reaches behind it.
  await page.route(
    /\/checks$/,
    async (route) => {
      await page.keyboard.press('u');
      await route.continue();
    },
    { times: 1 },
  );
  await hold(page, '4');
  await panel.getByText(ko.claimStatus.checked, { exact: true }).waitFor();
  await panel.getByText(ko.claim.more).click();
  await panel.getByRole('button', { name: ko.reshape.take_back }).click();
  const reason = panel.getByRole('textbox', { name: ko.common.reason });
  await reason.fill('다른 주장이었다');
  await reason.press('Enter');
  await panel.getByText(ko.claimStatus.in_check, { exact: true }).waitFor();
});

it('a decision on an issue is taken back by key, by the button of the toast, and from its card', async () => {
  const [issue, other] = await desk.issues(article.id);
  const page = await desk.openAs('editor', `/articles/${article.id}?issue=${issue!.id}`);
  const card = margin(page).getByRole('article');
  await card.getByRole('button', { name: ko.issue.confirm }).click();
  await stands(card, 'confirmed');
  await page.keyboard.press('u');
  await stands(card, 'open');

  await card.getByRole('button', { name: ko.issue.dismiss }).click();
  await card.getByLabel(ko.common.reason).fill('별명이다');
  await card.getByLabel(ko.common.reason).press('Enter');
  await stands(card, 'dismissed');
  await page.getByRole('status').getByRole('button', { name: ko.common.undo }).press('Enter');
  await stands(card, 'open');

  await card.getByRole('button', { name: ko.issue.mark_duplicate }).click();
  await choose(
    card.getByRole('combobox', { name: ko.issue.duplicateOf }),
    `${other!.number}. ${other!.quote}`,
  );
  await card.locator('form').getByRole('button', { name: ko.issue.mark_duplicate }).click();
  await stands(card, 'duplicate');
  await page.reload();
  await card.getByRole('button', { name: ko.issue.take_back }).click();
  await stands(card, 'open');
  const params = { path: { id: issue!.id } };
  const { status, duplicateOfId } = await must(
    desk.room.people.editor.api.GET('/api/v1/issues/{id}', { params }),
  );
  expect([status, duplicateOfId]).toEqual(['open', null]);
});

it('a chief lets an error pass from its card, until a day', async () => {
  const [issue] = (await desk.issues(article.id)).filter(({ status }) => status === 'open');
  const page = await desk.openAs('chief', `/articles/${article.id}?issue=${issue!.id}`);
  const card = margin(page).getByRole('article');
  await card.getByRole('button', { name: ko.issue.confirm }).click();
  await card.getByRole('button', { name: ko.issue.waive }).click();
  await card.getByLabel(ko.gate.waiveUntil).fill('2099-12-30');
  await card.getByLabel(ko.gate.waiveReason).fill('다음 판에서 고친다');
  await card.getByLabel(ko.gate.waiveReason).press('Control+Enter');
  await stands(card, 'waived');
  const params = { path: { id: issue!.id } };
  const { waivedUntil } = await must(desk.room.people.chief.api.GET('/api/v1/issues/{id}', { params }));
  expect(waivedUntil).toBe('2099-12-30T14:59:00.000Z');
});
