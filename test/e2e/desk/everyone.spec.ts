/** The desk is for everyone: axe on every screen in both themes and languages, small windows, every role, and its policy. */
import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { beforeAll, expect, it } from '@jest/globals';
import { SAMPLE_ARTICLE } from '../../../apps/cli/demo/sample-article.js';
import type { Schema } from '../../../apps/desk/api/client.js';
import { en } from '../../../apps/desk/words/en.js';
import { ko } from '../../../apps/desk/words/ko.js';
import { browseNewsroom, violations } from '../../support/browsing.js';
import { must, type Part } from '../../support/newsroom.js';

const desk = browseNewsroom();
let article: Schema<'Article'>;

beforeAll(async () => {
  article = await desk.handIn({ content: SAMPLE_ARTICLE });
  const issue = (await desk.issues(article.id)).find(({ quote }) => quote.includes('가상머신'))!;
  const { editor } = desk.room.people;
  const params = { path: { id: issue.id } };
  await must(
    editor.api.POST('/api/v1/issues/{id}/confirm', {
      params: { ...params, header: { 'If-Match': `"${issue.version}"` } },
      body: {},
    }),
  );
  const body = { type: 'statutory_correction', after: '거대언어모델', reason: '청구를 받았다' } as const;
  await must(editor.api.POST('/api/v1/issues/{id}/corrections', { params, body: { ...body, request: {} } }));
  await desk.room.mailbox.waitForMail(({ to }) => to.includes(desk.room.people.chief.email));
});

it.each([
  ['ko', 'light'],
  ['en', 'dark'],
] as const)('no screen has an axe violation in %s, %s', async (language, colorScheme) => {
  const words = { ko, en }[language];
  const locale = { ko: 'ko-KR', en: 'en-GB' }[language];
  const page = await desk.openPage({ bypassCSP: true, reducedMotion: 'reduce', colorScheme, locale });
  await page.goto(desk.room.url);
  await page.getByLabel(words.signIn.email).waitFor();
  const found = await violations(page, 'sign-in');
  await desk.signIn(page, 'chief');
  for (const [path, sight] of await screens(words, 'chief')) {
    await page.goto(desk.room.url + path);
    await page.getByText(sight).first().waitFor();
    found.push(...(await violations(page, path)));
  }
  desk.mayComplainOf('404');
  // What opens on a press: a correction in full, every form of a claim and of an error.
  await page.goto(`${desk.room.url}/corrections`);
  await page.getByRole('button', { name: words.correction.preview }).click();
  await page.getByText(words.clock.answer).waitFor();
  found.push(...(await violations(page, 'a correction')));
  const [claim] = await desk.claims(article.id);
  await page.goto(`${desk.room.url}/articles/${article.id}?claim=${claim!.id}`);
  const panel = page.getByRole('complementary', { name: words.article.margin });
  await panel.getByText(words.claim.more).click();
  for (const form of ['split', 'merge', 'mark_duplicate'] as const) {
    await panel.getByRole('button', { name: words.reshape[form], exact: true }).first().click();
    await panel.getByRole('textbox', { name: words.common.reason }).waitFor();
    found.push(...(await violations(page, form)));
  }
  await page.keyboard.press('Escape');
  await page.locator('body').click({ position: { x: 4, y: 4 } });
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  found.push(...(await violations(page, 'keys')));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  found.push(...(await violations(page, 'palette')));
  expect(found).toEqual([]);
});

it.each([
  ['a phone', { width: 390, height: 844 }],
  ['a window at twice its size', { width: 640, height: 360 }],
  ['a window at four times its size', { width: 320, height: 256 }],
])('nothing scrolls sideways, is cut off or moves by itself on %s', async (_, viewport) => {
  const page = await desk.openAs('chief', '/', { viewport, reducedMotion: 'reduce' });
  const wrong: string[] = [];
  for (const [path, sight] of await screens(ko, 'chief')) {
    await page.goto(desk.room.url + path);
    await page.getByText(sight).first().waitFor();
    wrong.push(...(await page.evaluate(whatIsOut)).map((what) => `${path}: ${what}`));
  }
  desk.mayComplainOf('404');
  expect(wrong).toEqual([]);
});

it.each([
  ['an auditor, who only reads', 'auditor'],
  ['the author', 'author'],
  ['an administrator, who edits nothing', 'admin'],
] as const)('no screen is empty, and nothing on it leads to a refusal, for %s', async (_, part) => {
  const allowed = await rightsOf(part);
  const width = 390;
  const page = await desk.openPage({ viewport: { width, height: 844 } });
  const refused: string[] = [];
  page.on('response', (answer) => answer.status() === 403 && refused.push(answer.url()));
  await desk.signIn(page, part);
  await page.goto(desk.room.url);
  const all = await screens(ko, part);
  const barred = all.filter(([, sight]) => sight === ko.notYours.title).map(([path]) => path);
  for (const [path, sight] of all) {
    await page.evaluate((path) => history.pushState(null, '', path), path);
    await page.getByText(sight).first().waitFor();
    expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, width]);
    const ways = await page
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect([path, ways.filter((way) => barred.includes(way!))]).toEqual([path, []]);
    if (!SETTLED.test(path) || allowed.includes('desk.settings')) continue;
    await page.getByText(ko.settings.toRead).waitFor();
    expect([path, await page.locator('main :is(input, select, textarea, button):enabled').count()]).toEqual([
      path,
      0,
    ]);
  }
  desk.mayComplainOf('404');
  expect(refused).toEqual([]);
});

it('whoever is not signed in is asked to, at every address, and is then where they wanted to be', async () => {
  const page = await desk.openPage();
  for (const path of [`/articles/${article.id}/revise`, '/nowhere', '/settings?part=gate']) {
    await page.goto(desk.room.url + path);
    await page.getByLabel(ko.signIn.email).waitFor();
  }
  const { email, password } = desk.room.people.checker;
  await page.getByLabel(ko.signIn.email).fill(email);
  await page.getByLabel(ko.signIn.password).fill(password);
  await page.context().setOffline(true);
  await page.keyboard.press('Enter');
  await page.getByText(ko.common.offline).waitFor();
  await page.context().setOffline(false);
  await page.keyboard.press('Enter');
  await page.getByText(ko.gatePolicy.blind).waitFor();
  desk.mayComplainOf('ERR_INTERNET_DISCONNECTED');
});

it('the list of keys opens by its key and closes again; single keys can be turned off there', async () => {
  const page = await desk.openAs('checker', '/');
  await page.getByRole('heading', { name: ko.nav.queue, exact: true }).waitFor();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog');
  await dialog.getByText(ko.keys.take, { exact: true }).waitFor();
  await dialog.getByLabel(ko.keys.on).uncheck();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await page.keyboard.press('Control+k');
  await dialog.waitFor();
  expect(new URL(page.url()).pathname).toBe('/');
});

it('an article full of scripts and HTML stays text', async () => {
  const trap = '<img src=x onerror="window.caught=1"><script>window.caught=1</script>';
  const hostile = await desk.handIn({
    language: 'ko',
    title: `제목 ${trap}`,
    content: `제목 ${trap}\n\n회사는 2026년 매출이 ${trap} 300억원이라고 밝혔다. 직원은 120명이다.\n`,
  });
  const page = await desk.openAs('editor', `/articles/${hostile.id}`);
  await page.locator('article[lang]').getByText('onerror').first().waitFor();
  await page.goto(`${desk.room.url}/articles`);
  await page.getByRole('link', { name: /onerror/ }).waitFor();
  expect(await page.evaluate(() => 'caught' in window)).toBe(false);
  expect(await page.locator('#desk script, #desk img').count()).toBe(0);
});

it('the API is to be read in the browser, and its page does nothing that the policy forbids', async () => {
  const page = await desk.openAs('editor', '/');
  const answer = (await page.goto(`${desk.room.url}/api/docs`))!;
  await page.getByText('Sign in: the session comes as a cookie.').waitFor();
  // What the policy refuses is a complaint of the browser's, and none may be left.
  expect(answer.headers()['content-security-policy']).not.toMatch(/unsafe-inline|unsafe-eval/);
});

it('a script that was built while the server runs is served, for good; one that is gone is not there', async () => {
  const name = `later-${randomUUID()}.js`;
  const file = new URL(`../../../dist/apps/desk/assets/${name}`, import.meta.url);
  const ask = () => fetch(`${desk.room.url}/assets/${name}`, { headers: { accept: 'text/html' } });
  expect((await ask()).status).toBe(404);
  await writeFile(file, 'export {};');
  try {
    const answer = await ask();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toMatch(/max-age=31536000, immutable/);
  } finally {
    await rm(file);
  }
  expect((await fetch(desk.room.url)).headers.get('cache-control')).toBe('no-cache');
});

/** What of a page is wider than its window or than what holds it, or moves. Runs in the page. */
function whatIsOut(): string[] {
  const { scrollWidth } = document.documentElement;
  const wide = scrollWidth > window.innerWidth ? [`${scrollWidth} px wide`] : [];
  const cut = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
    const { display, overflowX, overflowY, webkitLineClamp } = getComputedStyle(element);
    // What only screen readers hear is one pixel; a line that ends in dots is whole where it leads to.
    if (display === 'inline' || element.clientWidth <= 1 || webkitLineClamp !== 'none') return false;
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    const isHidden = overflowY === 'hidden' && scrollHeight > clientHeight + 1;
    return isHidden || (!/auto|scroll/.test(overflowX) && scrollWidth > clientWidth + 1);
  });
  const moving = document.getAnimations().map(() => 'moves');
  return [...wide, ...cut.map((element) => `cut: ${element.outerHTML.slice(0, 160)}`), ...moving];
}

/** What some settle and everyone may read. */
const SETTLED = /part=(reminders|gate|rules|statutory)/;

type Right = Schema<'Me'>['allowed'][number];

async function rightsOf(part: Part): Promise<readonly Right[]> {
  return (await must(desk.room.people[part].api.GET('/api/v1/sessions/current'))).allowed;
}

/** Every screen: its address, and what this person sees once it has been read. */
async function screens(words: typeof ko, part: Part): Promise<[path: string, sight: string][]> {
  const allowed = await rightsOf(part);
  const forThose = (right: Right, sight: string) => (allowed.includes(right) ? sight : words.notYours.title);
  const claim = (await desk.claims(article.id))[0]!;
  const issue = (await desk.issues(article.id))[0]!;
  const facts = await must(desk.room.people.editor.api.GET('/api/v1/facts'));
  return [
    ['/', words.queue.all],
    ['/articles', article.title],
    ['/articles/new', forThose('article.submit', words.articles.submit)],
    [`/articles/${article.id}`, words.issue.working],
    [`/articles/${article.id}?claim=${claim.id}`, words.history.title],
    [`/articles/${article.id}?issue=${issue.id}`, words.issue.working],
    [`/articles/${article.id}/revise`, forThose('article.edit', words.revise.preview)],
    ['/corrections', words.correction.preview],
    ['/reports', words.nav.reports],
    // The correction waits for the chief's approval.
    ['/inbox', part === 'chief' ? words.inbox.dismiss : words.inbox.none],
    ['/inbox?show=done', words.inbox.noneDone],
    ['/facts', facts.items[0]!.name],
    ['/settings', words.settings.aboutWhat],
    ['/settings?part=account', words.account.change],
    ['/settings?part=people', words.role.copy_editor],
    ['/settings?part=reminders', words.settings.floor],
    ['/settings?part=gate', words.gatePolicy.blind],
    ['/settings?part=rules', words.rule.superlative],
    ['/settings?part=statutory', words.statutory.from],
    ['/settings?part=webhooks', forThose('desk.settings', words.settings.noWebhooks)],
    ['/settings?part=tokens', words.settings.newToken],
    ['/settings?part=background', forThose('queue.mend', words.background.deliveries)],
    ['/password', words.newPassword.noSecret],
    ['/password#a-secret', words.newPassword.submit],
    [`/articles/${claim.id}`, words.common.toQueue],
    ['/nowhere', words.common.nowhere],
  ];
}
