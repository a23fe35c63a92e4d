/**
 * The web desk, as the people of a newsroom meet it: a real browser on the built desk, the API and the worker beside it in
 * processes of their own, and the desk's strict policy on what a page may run.
 */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { SAMPLE_ARTICLE } from '../../apps/cli/demo/sample-article.js';
import type { Schema } from '../../apps/desk/api/client.js';
import { ko } from '../../apps/desk/words/ko.js';
import { must, openNewsroom, type Newsroom, type Part } from '../support/newsroom.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let room: Newsroom;
let browser: Browser;
let article: Schema<'Article'>;
/** What the pages of a test said that they should not: errors, warnings, refusals of the content policy. */
let complaints: string[] = [];

beforeAll(async () => {
  [room, browser] = await Promise.all([
    openNewsroom(),
    chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    }),
  ]);
  article = await handIn({ format: 'text', content: SAMPLE_ARTICLE });
  await room.worker.line(/review\.lint.*"job done"|"job done".*review\.lint/);
});

afterAll(async () => {
  await browser?.close();
  await room?.close();
});

afterEach(async () => {
  // A test that failed leaves its pages open.
  await Promise.all(browser.contexts().map((context) => context.close()));
  const said = complaints;
  complaints = [];
  expect(said).toEqual([]);
});

describe('signing in', () => {
  it('a wrong password is refused in words, and the right one opens the queue', async () => {
    const page = await openPage();
    const { email, password } = room.people.checker;
    await page.goto(room.url);
    await page.getByLabel(ko.signIn.email).fill(email);
    await page.getByLabel(ko.signIn.password).fill(`${password}!`);
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').innerText()).toMatch(/[가-힣]/);
    await page.getByLabel(ko.signIn.password).fill(password);
    await page.keyboard.press('Enter');
    await heading(page, ko.nav.queue);
    await page.context().close();
    // The browser itself reports every answer of 401; the desk says nothing.
    complaints = complaints.filter((line) => !line.includes('401'));
  });
});

describe('a review', () => {
  it('goes from the queue to a decision by keyboard alone', async () => {
    const page = await openAs('checker', '/?view=unassigned');
    await page.getByRole('link', { name: ko.claimStatus.queued }).first().waitFor();
    await page.keyboard.press('n');
    const claim = panel(page);
    await claim.getByText(ko.claimStatus.in_check, { exact: true }).waitFor();
    const url = page.url();

    await page.keyboard.press('e');
    await page.keyboard.type('https://sample.stet.example/source');
    await page.keyboard.press('Tab');
    await page.keyboard.type('보도자료');
    await page.keyboard.press('Enter');
    await claim.getByRole('link', { name: '보도자료' }).waitFor();

    await page.keyboard.press('1');
    await claim.getByText(ko.claimStatus.in_check, { exact: true }).waitFor({ state: 'detached' });
    await claim.getByText(ko.outcome.confirmed).first().waitFor();
    const id = new URL(url).searchParams.get('claim')!;
    const { status } = await must(
      room.people.checker.api.GET('/api/v1/claims/{id}', { params: { path: { id } } }),
    );
    expect(['checked', 'resolved', 'second_check']).toContain(status);

    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: ko.gate.title }).waitFor();
    await page.context().close();
  });

  it('what others do appears by itself', async () => {
    const page = await openAs('editor', `/articles/${article.id}`);
    const claim = (await claims()).find(({ status }) => status === 'queued')!;
    await page.locator(`#words-${claim.id}`).getByText(ko.claimStatus.queued).waitFor({ state: 'attached' });
    await must(
      room.people.checker2.api.POST('/api/v1/claims/{id}/assignments', {
        params: { path: { id: claim.id }, header: { 'If-Match': `"${claim.version}"` } },
        body: {},
      }),
    );
    await page
      .locator(`#words-${claim.id}`)
      .getByText(ko.claimStatus.in_check)
      .waitFor({ state: 'attached' });
    await page.context().close();
  });

  it('an issue shows its working; an editor confirms it, the chief approves the fix, and the galley is the next revision', async () => {
    const page = await openAs('editor', `/articles/${article.id}`);
    const card = page.getByRole('article').filter({ hasText: '가상머신' }).last();
    await card.getByText(ko.issue.working).click();
    await card.getByText(ko.issue.expected, { exact: true }).waitFor();
    await card.getByRole('button', { name: ko.issue.confirm }).click();
    await card.getByRole('button', { name: ko.issue.propose }).click();
    const words = card.getByLabel(ko.correction.after);
    await words.fill((await words.inputValue()).replace(/가상머신(\(VM\))?/, '거대언어모델(LLM)'));
    await card.getByLabel(ko.common.reason).fill('원문을 확인했다');
    await card.getByRole('button', { name: ko.issue.propose }).last().click();
    await card.getByText(ko.issueStatus.fix_proposed, { exact: true }).waitFor();

    const chief = await openAs('chief', '/corrections');
    await chief.getByRole('button', { name: ko.correction.approve }).click();
    await chief.getByRole('button', { name: ko.correction.apply }).click();
    await chief.getByText(ko.correctionStatus.applied, { exact: true }).waitFor();

    await page.getByText(ko.article.revision.replace('{{number}}', '2')).waitFor();
    await page.locator('article[lang=ko]').getByText('거대언어모델(LLM)').first().waitFor();
    await Promise.all([page.context().close(), chief.context().close()]);
  });

  it('whoever comes second is told so, and keeps what they typed', async () => {
    const issue = (await issues()).find(({ status }) => status === 'open')!;
    const page = await openAs('editor', `/articles/${article.id}`);
    const card = page.getByRole('article', { name: `${issue.number}. ` }).first();
    await card.getByRole('button', { name: ko.issue.dismiss }).click();
    await card.getByLabel(ko.common.reason).fill('원문 그대로다');
    await must(
      room.people.chief.api.POST('/api/v1/issues/{id}/confirm', {
        params: { path: { id: issue.id }, header: { 'If-Match': `"${issue.version}"` } },
        body: {},
      }),
    );
    await card.getByText(ko.issueStatus.confirmed, { exact: true }).waitFor();
    const answer = page.waitForResponse((response) => response.url().endsWith('/dismiss'));
    await card.getByLabel(ko.common.reason).press('Tab');
    await page.keyboard.press('Enter');
    const refusal = await answer;
    expect(refusal.status()).toBe(412);
    const { title } = (await refusal.json()) as Schema<'Problem'>;
    await card.getByRole('alert').getByText(title).waitFor();
    expect(await card.getByLabel(ko.common.reason).inputValue()).toBe('원문 그대로다');
    await page.context().close();
    complaints = complaints.filter((line) => !line.includes('412'));
  });
});

describe('Korean input', () => {
  it('keys work by their place while the Hangul layout is on, and are left alone while composing', async () => {
    const page = await openAs('checker', '/');
    const rows = page.locator('main li a');
    await rows.nth(1).waitFor();
    const keyboard = await page.context().newCDPSession(page);
    const press = (keyCode: number) =>
      keyboard.send('Input.dispatchKeyEvent', {
        type: 'keyDown',
        code: 'KeyJ',
        key: 'ㅓ',
        windowsVirtualKeyCode: keyCode,
      });
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
    const second = (await rows.nth(1).getAttribute('id'))!;
    await press(229);
    expect(await focused()).not.toBe(second);
    await press(74);
    expect(await focused()).toBe(second);
    await page.context().close();
  });

  it('letters that are being composed arrive in their field and move nothing', async () => {
    const page = await openAs('checker', '/articles/new');
    const field = page.getByLabel(ko.articles.content);
    await field.focus();
    const keyboard = await page.context().newCDPSession(page);
    for (const text of ['ㅎ', '하', '한'])
      await keyboard.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
    await keyboard.send('Input.insertText', { text: '한글' });
    expect(await field.inputValue()).toBe('한글');
    expect(new URL(page.url()).pathname).toBe('/articles/new');
    await page.context().close();
  });
});

it('an article full of scripts and HTML stays text', async () => {
  const trap = '<img src=x onerror="window.caught=1"><script>window.caught=1</script>';
  const hostile = await handIn({
    format: 'text',
    language: 'ko',
    title: `제목 ${trap}`,
    content: `제목 ${trap}\n\n회사는 2026년 매출이 ${trap} 300억원이라고 밝혔다. 직원은 120명이다.\n`,
  });
  const page = await openAs('editor', `/articles/${hostile.id}`);
  await page.locator('article[lang]').getByText('onerror').first().waitFor();
  await page.goto(`${room.url}/articles`);
  await page.getByRole('link', { name: /onerror/ }).waitFor();
  expect(await page.evaluate(() => 'caught' in window)).toBe(false);
  expect(await page.locator('#desk script, #desk img').count()).toBe(0);
  await page.context().close();
});

it('what was typed survives a reload', async () => {
  const page = await openAs('author', '/articles/new');
  await page.getByLabel(ko.articles.content).fill('아직 다 쓰지 못한 기사');
  await page.reload();
  await page.getByLabel(ko.articles.content).waitFor();
  expect(await page.getByLabel(ko.articles.content).inputValue()).toBe('아직 다 쓰지 못한 기사');
  await page.context().close();
});

describe('for everyone', () => {
  it.each(['light', 'dark'] as const)('no screen has an axe violation in the %s', async (colorScheme) => {
    const page = await openPage({ bypassCSP: true, reducedMotion: 'reduce', colorScheme });
    await page.goto(room.url);
    await page.getByLabel(ko.signIn.email).waitFor();
    const found = [...(await violations(page, 'sign-in'))];
    // Before anyone has signed in the browser reports the answer of 401.
    complaints = complaints.filter((line) => !line.includes('401'));
    await signIn(page, 'admin');
    for (const [path, sight] of await screens()) {
      await page.goto(room.url + path);
      await page.getByText(sight).first().waitFor();
      found.push(...(await violations(page, path)));
    }
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    found.push(...(await violations(page, 'keys')));
    expect(found).toEqual([]);
    await page.context().close();
  });

  it('nothing scrolls sideways on a phone', async () => {
    const page = await openAs('chief', '/', { viewport: { width: 390, height: 844 } });
    const wide: string[] = [];
    for (const [path, sight] of await screens()) {
      await page.goto(room.url + path);
      await page.getByText(sight).first().waitFor();
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (over > 0) wide.push(`${path}: ${over} px`);
    }
    expect(wide).toEqual([]);
    await page.context().close();
  });

  it('the list of keys opens by its key and closes again', async () => {
    const page = await openAs('checker', '/');
    await heading(page, ko.nav.queue);
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText(ko.keys.take).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.context().close();
  });
});

/** Every screen: its address, and what is seen once it has been read. */
async function screens(): Promise<[path: string, sight: string][]> {
  const claim = (await claims())[0]!;
  return [
    ['/', ko.queue.all],
    ['/articles', article.title],
    ['/articles/new', ko.articles.submit],
    [`/articles/${article.id}`, ko.issue.working],
    [`/articles/${article.id}?claim=${claim.id}`, ko.common.close],
    ['/corrections', ko.nav.corrections],
    ['/inbox', ko.nav.inbox],
    ['/settings', ko.settings.newToken],
    ['/nowhere', ko.common.nowhere],
  ];
}

/** What axe finds on the page as it stands. */
async function violations(page: Page, name: string): Promise<string[]> {
  await page.evaluate(AXE);
  const seen = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html} ${nodes[0]!.failureSummary ?? ''}`);
  });
  return seen.map((violation) => `${name}: ${violation}`);
}

async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'ko-KR', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return page;
}

async function openAs(part: Part, path: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await openPage(options);
  await signIn(page, part);
  await page.goto(room.url + path);
  await page.getByRole('navigation').waitFor();
  return page;
}

/** Opens a session as the sign-in form does; its cookie stays in the page's context. */
async function signIn(page: Page, part: Part): Promise<void> {
  const { email, password } = room.people[part];
  const answer = await page.context().request.post(`${room.url}/api/v1/sessions`, {
    headers: { origin: room.url },
    data: { email, password },
  });
  expect(answer.status()).toBe(201);
}

function heading(page: Page, name: string): Promise<void> {
  return page.getByRole('heading', { name, exact: true }).waitFor();
}

/** The claim that is open in the margin. */
function panel(page: Page) {
  return page.getByRole('complementary', { name: ko.article.margin });
}

async function handIn(body: {
  format: 'text' | 'html';
  content: string;
  title?: string;
  language?: 'ko';
}): Promise<Schema<'Article'>> {
  return must(room.people.author.api.POST('/api/v1/articles', { body }));
}

async function claims(): Promise<Schema<'ArticleClaim'>[]> {
  const params = { path: { id: article.id }, query: { size: 100 } };
  return (await must(room.people.editor.api.GET('/api/v1/articles/{id}/claims', { params }))).items;
}

async function issues(): Promise<Schema<'Issue'>[]> {
  const params = { query: { article: article.id, size: 100 } };
  return (await must(room.people.editor.api.GET('/api/v1/issues', { params }))).items;
}
