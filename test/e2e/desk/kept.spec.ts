/** Nothing typed is lost: not to someone quicker, not to a lost network, not to a reload, not to a composition. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { SAMPLE_ARTICLE } from '../../../apps/cli/demo/sample-article.js';
import type { Schema } from '../../../apps/desk/api/client.js';
import { ko } from '../../../apps/desk/words/ko.js';
import { HAPPENINGS } from '../../../libs/reports/domain/happenings.js';
import { browseNewsroom, margin, violations } from '../../support/browsing.js';
import { must } from '../../support/newsroom.js';

const desk = browseNewsroom();
let article: Schema<'Article'>;

beforeAll(async () => {
  article = await desk.handIn({ content: SAMPLE_ARTICLE });
});

it('whoever comes second is told so, and keeps what they typed', async () => {
  const issue = (await desk.issues(article.id)).find(({ status }) => status === 'open')!;
  const page = await desk.openAs('editor', `/articles/${article.id}`);
  const card = page.getByRole('article', { name: `${issue.number}. ` }).first();
  await card.getByRole('button', { name: ko.issue.dismiss }).click();
  await card.getByLabel(ko.common.reason).fill('원문 그대로다');
  await must(
    desk.room.people.chief.api.POST('/api/v1/issues/{id}/confirm', {
      params: { path: { id: issue.id }, header: { 'If-Match': `"${issue.version}"` } },
      body: {},
    }),
  );
  await card.getByText(ko.issueStatus.confirmed, { exact: true }).first().waitFor();
  const answer = page.waitForResponse((response) => response.url().endsWith('/dismiss'));
  await card.getByLabel(ko.common.reason).press('Tab');
  await page.keyboard.press('Enter');
  expect((await answer).status()).toBe(412);
  // Who, when and what: the chief made it an error.
  const collision = card.getByRole('alert').filter({ hasText: ko.collision.title });
  await collision.getByText(HAPPENINGS['issue.confirmed']!.ko).waitFor();
  await collision.getByText(`${ko.issueStatus.confirmed} ·`).waitFor();
  expect(await card.getByLabel(ko.common.reason).inputValue()).toBe('원문 그대로다');
  await collision.getByRole('button', { name: ko.collision.drop }).click();
  await collision.waitFor({ state: 'detached' });
  desk.mayComplainOf('412');
});

it('what was sent is forgotten though the reader went on at once, and what is typed meanwhile is not', async () => {
  const claim = (await desk.claims(article.id)).at(2);
  const page = await desk.openAs('checker', `/articles/${article.id}?claim=${claim!.id}`);
  const comment = margin(page).getByLabel(ko.comment.title);
  const said = (words: string) => margin(page).getByRole('listitem').getByText(words);
  let release = () => {};
  await page.route(/\/comments$/, async (route) => {
    await new Promise<void>((resolve) => (release = resolve));
    await route.continue();
  });
  const send = async () => {
    const sent = page.waitForRequest((request) => request.url().endsWith('/comments'));
    // Two presses in one moment are one.
    const add = margin(page).getByRole('button', { name: ko.comment.add, exact: true });
    await add.evaluate((button: HTMLButtonElement) => (button.click(), button.click()));
    await sent;
  };
  await comment.fill('첫째 말');
  await send();
  await comment.fill('둘째 말');
  release();
  await said('첫째 말').waitFor();
  expect(await comment.inputValue()).toBe('둘째 말');

  const answer = page.waitForResponse((response) => response.url().endsWith('/comments'));
  await send();
  await page.getByRole('button', { name: `${ko.common.close} ✕` }).click();
  await comment.waitFor({ state: 'detached' });
  release();
  await (await answer).finished();
  await page.goBack();
  await said('둘째 말').waitFor();
  expect(await comment.inputValue()).toBe('');
  const params = { path: { id: claim!.id } };
  const file = await must(desk.room.people.checker.api.GET('/api/v1/claims/{id}/file', { params }));
  expect(file.comments.map(({ text }) => text)).toEqual(['첫째 말', '둘째 말']);
});

it('what must be filled says so, and is asked for in the language of the desk', async () => {
  const claim = (await desk.claims(article.id)).at(3);
  const page = await desk.openAs('checker', `/articles/${article.id}?claim=${claim!.id}`, {
    locale: 'fr-FR',
  });
  await margin(page).getByRole('button', { name: ko.evidence.add }).click();
  const form = margin(page)
    .locator('form')
    .filter({ has: page.getByLabel(ko.evidence.name) });
  const name = form.getByRole('textbox', { name: ko.evidence.name });
  const mark = (words: string) =>
    form.getByText(words, { exact: true }).evaluate((at) => getComputedStyle(at, '::after').content);
  expect(await mark(ko.evidence.name)).toContain(ko.common.required);
  expect(await mark(ko.evidence.publisher)).toBe('none');
  await form.getByRole('button', { name: ko.evidence.add }).press('Enter');
  await name.and(page.locator(':focus')).waitFor();
  const said = () =>
    name.evaluate(
      (field) => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.innerText,
    );
  expect(await said()).toBe(ko.fault.missing);
  expect(await violations(page, 'a field that is empty')).toEqual([]);
  await name.fill('준공 도면');
  await form.getByText(ko.fault.missing).waitFor({ state: 'detached' });
  expect(await said()).toBeUndefined();
});

it('a session that is over asks to sign in again, over what was typed', async () => {
  const claim = (await desk.claims(article.id)).at(-1);
  const page = await desk.openAs('checker', `/articles/${article.id}?claim=${claim!.id}`);
  const comment = margin(page).getByLabel(ko.comment.title);
  await comment.fill('도면을 찾았다');
  await page.context().clearCookies();
  await comment.press('Control+Enter');
  const dialog = page.getByRole('dialog', { name: ko.signIn.again });
  const { email, password } = desk.room.people.checker;
  expect(await dialog.getByLabel(ko.signIn.email).inputValue()).toBe(email);
  await dialog.getByLabel(ko.signIn.password).fill(password);
  await dialog.getByRole('button', { name: ko.signIn.submit }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await comment.inputValue()).toBe('도면을 찾았다');
  await comment.press('Control+Enter');
  await margin(page).getByRole('listitem').getByText('도면을 찾았다').waitFor();
  desk.mayComplainOf('401');
});

it('a form stays open beside a text that someone else has just edited', async () => {
  const { editor } = desk.room.people;
  const edited = await desk.handIn({ content: '다리는 1932년에 놓였다. 길이는 503m이다.\n' });
  const [claim] = await desk.claims(edited.id);
  const page = await desk.openAs('checker', `/articles/${edited.id}?claim=${claim!.id}`);
  await margin(page).getByRole('button', { name: ko.evidence.add, exact: true }).click();
  const field = margin(page).getByLabel(ko.evidence.name);
  await field.fill('시의 준공 도면');
  // The new text is slow to come.
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  const asked = page.waitForRequest(/\/revisions\/2$/);
  await page.route(/\/revisions\/2$/, (route) => released.then(() => route.continue()));
  const path = { id: edited.id };
  const { version } = await must(editor.api.GET('/api/v1/articles/{id}', { params: { path } }));
  await must(
    editor.api.POST('/api/v1/articles/{id}/revisions', {
      params: { path, header: { 'If-Match': `"${version}"` }, query: { preview: 'false' } },
      body: {
        format: 'text',
        content: '다리는 1932년에 놓였다. 길이는 530m이다.\n',
        reason: '도면을 보았다',
      },
    }),
  );
  await asked;
  expect(await field.inputValue()).toBe('시의 준공 도면');
  release();
  await page.getByText('길이는 530m이다.').first().waitFor();
  expect(await field.inputValue()).toBe('시의 준공 도면');
});

it('Esc lets go of a form, and what was typed is there when it is opened again', async () => {
  const [claim] = await desk.claims(article.id);
  const page = await desk.openAs('checker', `/articles/${article.id}?claim=${claim!.id}`);
  await margin(page).getByRole('button', { name: ko.evidence.add, exact: true }).waitFor();
  const field = margin(page).getByLabel(ko.evidence.url);
  await page.keyboard.press('e');
  await field.waitFor();
  await page.keyboard.type('https://sample.stet.example/half');
  await page.keyboard.press('Escape');
  await field.waitFor({ state: 'detached' });
  await page.keyboard.press('e');
  await field.waitFor();
  expect(await field.inputValue()).toBe('https://sample.stet.example/half');
});

it('a comment that was sent without a network arrives once the network is back', async () => {
  const [claim] = await desk.claims(article.id);
  const page = await desk.openAs('checker', `/articles/${article.id}?claim=${claim!.id}`);
  const field = margin(page).getByLabel(ko.comment.title);
  await field.fill('전화로 다시 물었다');
  await page.context().setOffline(true);
  await page.getByText(ko.common.lost).waitFor();
  await margin(page).getByRole('button', { name: ko.comment.add }).click();
  expect(await field.inputValue()).toBe('전화로 다시 물었다');
  await page.context().setOffline(false);
  await page.getByText(ko.common.lost).waitFor({ state: 'detached' });
  await margin(page).getByRole('listitem').getByText('전화로 다시 물었다').waitFor();
  const params = { path: { id: claim!.id } };
  const file = await must(desk.room.people.checker.api.GET('/api/v1/claims/{id}/file', { params }));
  expect(file.comments.map(({ text }) => text)).toEqual(['전화로 다시 물었다']);
  desk.mayComplainOf('ERR_INTERNET_DISCONNECTED');
});

it('a screen that did not come without a network comes once it is back; a desk that was built anew is offered', async () => {
  const page = await desk.openAs('checker', '/inbox');
  await page.getByRole('heading', { name: ko.nav.inbox }).waitFor();
  const facts = page.locator('header nav').getByRole('link', { name: ko.nav.facts });
  await page.context().setOffline(true);
  await page.getByText(ko.common.lost).waitFor();
  await facts.press('Enter');
  await page.locator('main').getByRole('alert').getByText(ko.common.offline).waitFor();
  await page.context().setOffline(false);
  await page.getByText(ko.common.lost).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: ko.common.retry }).press('Enter');
  await page.getByRole('heading', { name: ko.nav.facts }).waitFor();

  // The line is opened to a server that has another desk by now.
  await page.route(`${desk.room.url}/`, (route) =>
    route.request().resourceType() === 'document'
      ? route.continue()
      : route.fulfill({ contentType: 'text/html', body: '<script type="module" src="/assets/later.js">' }),
  );
  await page.reload();
  await page.getByText(ko.common.newer).waitFor();
  await page.unroute(`${desk.room.url}/`);
  await page.getByRole('button', { name: ko.common.reload }).click();
  await page.getByText(ko.common.newer).waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: ko.nav.facts }).waitFor();
  desk.mayComplainOf('ERR_INTERNET_DISCONNECTED');
});

it('two desks behind one address do not load the page again and again', async () => {
  const page = await desk.openAs('checker', '/inbox');
  await page.getByRole('heading', { name: ko.nav.inbox }).waitFor();
  const screen = /\/assets\/Facts[^/]*\.js$/;
  await page.route(screen, (route) => route.abort());
  await page.route(`${desk.room.url}/`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<script type="module" src="/assets/later.js">' }),
  );
  let loads = 0;
  page.on('request', (request) => (loads += Number(request.isNavigationRequest())));
  const again = page.waitForRequest((request) => request.isNavigationRequest());
  await page.locator('header nav').getByRole('link', { name: ko.nav.facts }).press('Enter');
  await again;
  await page.locator('main').getByRole('alert').getByText(ko.common.offline).waitFor();
  await page.getByText(ko.common.newer).waitFor();
  await page.unroute(screen);
  await page.getByRole('button', { name: ko.common.retry }).press('Enter');
  await page.getByRole('heading', { name: ko.nav.facts }).waitFor();
  expect(loads).toBe(1);
  desk.mayComplainOf('ERR_FAILED');
});

it('what was typed survives a reload', async () => {
  const page = await desk.openAs('author', '/articles/new');
  await page.getByLabel(ko.articles.content).fill('아직 다 쓰지 못한 기사');
  await page.reload();
  await page.getByLabel(ko.articles.content).waitFor();
  expect(await page.getByLabel(ko.articles.content).inputValue()).toBe('아직 다 쓰지 못한 기사');
  // It is theirs: whoever signs in next in the same browser begins with an empty page.
  await desk.signIn(page, 'chief');
  await page.reload();
  await page.getByLabel(ko.articles.content).waitFor();
  expect(await page.getByLabel(ko.articles.content).inputValue()).toBe('');
});

describe('Korean input', () => {
  it('keys work by their place while the Hangul layout is on, and are left alone while composing', async () => {
    const page = await desk.openAs('checker', '/');
    const rows = page.locator('main li a[id^=row]');
    await rows.nth(1).waitFor();
    const keyboard = await page.context().newCDPSession(page);
    const press = (keyCode: number) =>
      keyboard.send('Input.dispatchKeyEvent', {
        ...{ type: 'keyDown', code: 'KeyJ', key: 'ㅓ', windowsVirtualKeyCode: keyCode },
      });
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
    const first = (await rows.nth(0).getAttribute('id'))!;
    await press(229);
    expect(await focused()).toBe('');
    await press(74);
    await page.locator(`#${first}:focus`).waitFor();
  });

  it('letters that are being composed arrive in their field and move nothing', async () => {
    const page = await desk.openAs('author', '/articles/new');
    const field = page.getByLabel(ko.articles.content);
    await field.focus();
    const keyboard = await page.context().newCDPSession(page);
    for (const text of ['ㅎ', '하', '한'])
      await keyboard.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
    await keyboard.send('Input.insertText', { text: '한글' });
    expect(await field.inputValue()).toBe('한글');
    expect(new URL(page.url()).pathname).toBe('/articles/new');
  });
});
