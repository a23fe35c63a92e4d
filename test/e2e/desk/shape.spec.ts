/** What is seldom done in the browser: a claim in pieces, a request under the law, names in a comment, another password. */
import { beforeAll, expect, it } from '@jest/globals';
import { SAMPLE_ARTICLE } from '../../../apps/cli/demo/sample-article.js';
import type { Schema } from '../../../apps/desk/api/client.js';
import { ko } from '../../../apps/desk/words/ko.js';
import { browseNewsroom, choose, margin } from '../../support/browsing.js';
import { must } from '../../support/newsroom.js';

const desk = browseNewsroom();
let article: Schema<'Article'>;

beforeAll(async () => {
  article = await desk.handIn({ content: SAMPLE_ARTICLE });
});

it('a claim is split where its line is broken, and its words cannot be changed by it', async () => {
  const claim = (await desk.claims(article.id)).find(({ text }) => text.includes('공동창업자는'))!;
  const page = await desk.openAs('editor', `/articles/${article.id}?claim=${claim.id}`);
  const panel = margin(page);
  await panel.getByText(ko.claim.more).click();
  await panel.getByRole('button', { name: ko.reshape.split }).click();
  const lines = panel.getByLabel(ko.reshape.lines);
  await panel.getByRole('textbox', { name: ko.common.reason }).fill('두 가지를 말한다');
  await lines.fill(claim.text.replace('공동창업자는', '동창은'));
  await panel.getByText(ko.reshape.wordsChanged).waitFor();
  const send = panel.locator('form').getByRole('button', { name: ko.reshape.split });
  expect(await send.isDisabled()).toBe(true);
  await lines.press('Control+Enter');
  await lines.fill(claim.text.replace(' 공동창업자는', '\n공동창업자는'));
  await panel.getByText(ko.reshape.becomes.replace('{{count}}', '2')).waitFor();
  await send.click();
  const [before, after] = claim.text.split(/ (?=공동창업자는)/);
  await page.waitForURL((url) => url.searchParams.get('claim') !== claim.id);
  await panel.getByRole('heading', { name: before! }).waitFor();
  const now = await desk.claims(article.id);
  expect(now.find(({ id }) => id === claim.id)).toMatchObject({ status: 'withdrawn' });
  expect(now.filter(({ text }) => text === before || text === after)).toHaveLength(2);
});

it('claims that stand side by side become one', async () => {
  const claims = (await desk.claims(article.id)).sort((a, b) => a.place!.start! - b.place!.start!);
  const at = claims.findIndex(({ text }) => text.includes('오레라지'));
  const [one, next] = [claims[at]!, claims[at + 1]!];
  const page = await desk.openAs('editor', `/articles/${article.id}?claim=${one.id}`);
  const panel = margin(page);
  await panel.getByText(ko.claim.more).click();
  await panel.getByRole('button', { name: ko.reshape.merge }).click();
  await panel.getByRole('checkbox', { name: `${next.number}. ` }).check();
  await panel.getByRole('textbox', { name: ko.common.reason }).fill('한 계약의 이야기다');
  await panel.locator('form').getByRole('button', { name: ko.reshape.merge }).click();
  await panel.getByRole('heading', { name: one.text.slice(0, 20) }).waitFor();
  await page.waitForURL((url) => url.searchParams.get('claim') !== one.id);
  const made = (await desk.claims(article.id)).find(
    ({ text }) => text.startsWith(one.text) && text.endsWith(next.text),
  );
  expect(made).toMatchObject({ status: 'queued' });
});

it('what is on its way is not sent again', async () => {
  const claim = (await desk.claims(article.id)).find(({ status }) => status === 'queued')!;
  const page = await desk.openAs('editor', `/articles/${article.id}?claim=${claim.id}`);
  let sent = 0;
  let goOn = () => {};
  const pressed = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route(/\/comments$/, async (route) => {
    sent += 1;
    await pressed;
    await route.continue();
  });
  const field = margin(page).getByRole('textbox', { name: ko.comment.title });
  await field.fill('한 번만 말한다');
  await field.press('Control+Enter');
  const busy = margin(page).locator('button[aria-disabled="true"]', { hasText: ko.comment.add });
  await busy.waitFor();
  await field.press('Control+Enter');
  await busy.press('Enter');
  expect(await busy.evaluate((button) => button === document.activeElement)).toBe(true);
  goOn();
  await margin(page).getByRole('listitem').getByText('한 번만 말한다').first().waitFor();
  expect(sent).toBe(1);
});

it('an article is held, and taken up again', async () => {
  const { id } = await desk.handIn({ content: '보류할 기사\n\n다리의 길이는 503m다.\n' });
  const page = await desk.openAs('editor', `/articles/${id}`);
  for (const [move, status] of [
    ['hold', 'on_hold'],
    ['resume', 'checking'],
  ] as const) {
    const name = ko.articleMove[move];
    if (move === 'hold') await margin(page).getByText(ko.article.more).click();
    await margin(page).getByRole('button', { name }).click();
    await margin(page).getByRole('textbox', { name: ko.common.reason }).fill('원문을 기다린다');
    await margin(page).getByRole('textbox', { name: ko.common.reason }).press('Enter');
    await page.getByText(ko.articleStatus[status], { exact: true }).waitFor();
  }
});

it('what someone asks for under the law is proposed with the day on which they asked', async () => {
  const issue = (await desk.issues(article.id)).find(({ quote }) => quote.includes('기욤 다르셀'))!;
  const { api } = desk.room.people.editor;
  await must(
    api.POST('/api/v1/issues/{id}/confirm', {
      params: { path: { id: issue.id }, header: { 'If-Match': `"${issue.version}"` } },
      body: {},
    }),
  );
  const page = await desk.openAs('editor', `/articles/${article.id}?issue=${issue.id}`);
  await margin(page).getByRole('button', { name: ko.issue.propose }).click();
  await margin(page).getByLabel(ko.correction.type).selectOption('right_of_reply');
  await margin(page).getByText(`${ko.role.chief}, ${ko.role.legal}`).waitFor();
  await margin(page).getByLabel(ko.correction.receivedAt).fill('2026-11-20T10:30');
  await margin(page).getByLabel(ko.correction.knewAt).fill('2026-11-19T09:00');
  await margin(page).getByLabel(ko.correction.after).fill('엘로디 방');
  await margin(page).getByRole('textbox', { name: ko.common.reason }).fill('당사자가 반론을 청구했다');
  await margin(page).locator('form').getByRole('button', { name: ko.issue.propose }).click();
  await margin(page).getByText(ko.issueStatus.fix_proposed, { exact: true }).waitFor();
  const { items } = await must(api.GET('/api/v1/corrections'));
  expect(items.find((correction) => correction.issue.id === issue.id)).toMatchObject({
    type: 'right_of_reply',
    // By the desk's clock, wherever its reader sits: half past ten in Seoul.
    requestedAt: '2026-11-20T01:30:00.000Z',
    clocks: [{ clock: 'answer' }, { clock: 'asked_after_knowing', kept: true }],
  });
});

it('whoever is named in what is said about an issue is told', async () => {
  const issue = (await desk.issues(article.id)).find(({ status }) => status === 'open')!;
  const { editor, chief } = desk.room.people;
  const members = await must(editor.api.GET('/api/v1/users'));
  const { name } = members.find(({ id }) => id === chief.id)!;
  const page = await desk.openAs('editor', `/articles/${article.id}?issue=${issue.id}`);
  await margin(page).getByText(ko.comment.title).click();
  const field = margin(page).getByRole('textbox', { name: ko.comment.title });
  await field.fill(`@${name}님이 봐 주세요`);
  await margin(page).getByText(ko.comment.told.replace('{{names}}', name)).waitFor();
  await margin(page).getByRole('button', { name: ko.comment.add }).click();
  await margin(page).getByRole('listitem').getByText(`@${name}님이 봐 주세요`).waitFor();
  const { name: by } = members.find(({ id }) => id === editor.id)!;
  const told = await desk.openAs('chief', '/inbox');
  await told.getByRole('article').filter({ hasText: by }).waitFor();
  const { items } = await must(chief.api.GET('/api/v1/notifications'));
  expect(items.filter(({ kind }) => kind === 'mention')).toHaveLength(1);
});

it('a person changes their own password, and is signed out everywhere else', async () => {
  const { email, password } = desk.room.people.checker2;
  const elsewhere = await desk.openAs('checker2', '/articles');
  const page = await desk.openAs('checker2', '/settings?part=account');
  const submit = page.getByRole('button', { name: ko.account.change });
  await page.getByLabel(ko.account.current).fill(`${password}!`);
  await page.getByLabel(ko.account.next).fill('새 비밀번호는 더 깁니다');
  await submit.click();
  expect(await page.getByRole('alert').innerText()).toMatch(/[가-힣]/);
  await page.getByLabel(ko.account.current).fill(password);
  await submit.click();
  await page.getByText(ko.account.changed).waitFor();
  await page.reload();
  await page.getByText(email).waitFor();
  await elsewhere.reload();
  await elsewhere.getByLabel(ko.signIn.email).fill(email);
  await elsewhere.getByLabel(ko.signIn.password).fill('새 비밀번호는 더 깁니다');
  await elsewhere.keyboard.press('Enter');
  await elsewhere.getByRole('heading', { name: ko.nav.articles }).waitFor();
  for (const code of ['401', '403', '422']) desk.mayComplainOf(code);
});

it('several claims that were given away are taken back by one key', async () => {
  const page = await desk.openAs('editor', '/?view=unassigned');
  const boxes = page.getByRole('checkbox');
  await boxes.nth(1).waitFor();
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  const { id, email } = desk.room.people.checker;
  await choose(page.getByRole('group', { name: ko.claim.assign }).getByRole('combobox'), email);
  await page.getByText(ko.undo.assign.replace('{{count}}', '2')).waitFor();
  const mine = async () => (await desk.claims(article.id)).filter(({ assignee }) => assignee?.id === id);
  expect(await mine()).toHaveLength(2);
  await page.keyboard.press('u');
  await page.getByText(ko.undo.assign.replace('{{count}}', '2')).waitFor({ state: 'detached' });
  expect(await mine()).toEqual([]);
});

it('the focus goes where something opens, and back where it was', async () => {
  const page = await desk.openAs('editor', '/');
  await page.getByRole('heading', { name: ko.nav.queue, exact: true }).waitFor();
  for (const [key, name] of [
    ['r', ko.nav.reports],
    ['s', ko.nav.settings],
    ['f', ko.nav.facts],
  ] as const) {
    await page.keyboard.press('g');
    await page.keyboard.press(key);
    await page.getByRole('heading', { name, exact: true }).waitFor();
  }
  const opener = page.getByRole('button', { name: ko.nav.keys });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await dialog.evaluate((shown) => shown.scrollTop)).toBe(0);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);

  const claim = (await desk.claims(article.id)).find(({ status }) => status === 'queued')!;
  await page.goto(`${desk.room.url}/articles/${article.id}?claim=${claim.id}`);
  await page.locator('h2#claim:focus').waitFor();
  const raise = margin(page).getByRole('button', { name: ko.issue.raise }).first();
  await raise.focus();
  await page.keyboard.press('Enter');
  const category = margin(page).getByRole('combobox', { name: ko.issue.category });
  await category.waitFor();
  await margin(page).locator('form').getByRole('button', { name: ko.common.cancel }).focus();
  await page.keyboard.press('Enter');
  await category.waitFor({ state: 'detached' });
  expect(await raise.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await page.locator(`#words-${claim.id}:focus`).waitFor();
  await page.keyboard.press('m');
  await page.locator('aside > :focus').waitFor();
});
