import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import type { Schema } from '../../apps/desk/api/client.js';
import { ko } from '../../apps/desk/words/ko.js';
import { must, openNewsroom, type Newsroom, type Part } from './newsroom.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Milliseconds: on a busy machine the desk answers in one or two seconds; what is not there by then will not come. */
const PATIENCE = 15_000;

/** A newsroom with a browser on it, for all tests of a file. */
export interface Browsing {
  readonly room: Newsroom;
  /** A page that nobody has signed in to. */
  openPage(options?: BrowserContextOptions): Promise<Page>;
  /** A page signed in as this person, on this path. */
  openAs(part: Part, path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Opens a session as the sign-in form does; its cookie stays in the page's context. */
  signIn(page: Page, part: Part): Promise<void>;
  /** Hands an article in as the author; resolves once its claims are made and its rules have run. */
  handIn(body: Schema<'NewArticle'> | { content: string }): Promise<Schema<'Article'>>;
  claims(article: string): Promise<Schema<'ArticleClaim'>[]>;
  issues(article: string): Promise<Schema<'Issue'>[]>;
  /** What the pages said that they should not, and may say in this test. */
  mayComplainOf(words: string): void;
}

/**
 * Opens a newsroom and a browser before the tests of a file, with more in the browser's environment if that is given. After
 * each test no page may have complained of anything.
 */
export function browseNewsroom(environment: Readonly<Record<string, string>> = {}): Browsing {
  let room: Newsroom;
  let browser: Browser;
  /** Errors, warnings and refusals of the content policy. */
  let complaints: string[] = [];

  beforeAll(async () => {
    [room, browser] = await Promise.all([openNewsroom(), openBrowser(environment)]);
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

  const openPage = async (options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ locale: 'ko-KR', ...options });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    return page;
  };

  const signIn = async (page: Page, part: Part) => {
    const { email, password } = room.people[part];
    const answer = await page.context().request.post(`${room.url}/api/v1/sessions`, {
      headers: { origin: room.url },
      data: { email, password },
    });
    expect(answer.status()).toBe(201);
  };

  return {
    get room() {
      return room;
    },
    openPage,
    signIn,
    openAs: async (part, path, options) => {
      const page = await openPage(options);
      await signIn(page, part);
      await page.goto(room.url + path);
      await page.locator('header nav').waitFor();
      return page;
    },
    handIn: async (given) => {
      const body: Schema<'NewArticle'> = { format: 'text', ...given };
      const made = room.people.author.api.POST('/api/v1/articles', { body });
      const { id } = await must(made);
      // All that is done for it goes under the request by which it came.
      const request = (await made).response.headers.get('x-request-id');
      await room.worker.line(
        new RegExp(`^(?=.*"job":"review\\.lint")(?=.*"requestId":"${request}").*"job done"`),
      );
      return must(room.people.author.api.GET('/api/v1/articles/{id}', { params: { path: { id } } }));
    },
    claims: async (article) => {
      const params = { path: { id: article }, query: { size: 100 } };
      return (await must(room.people.editor.api.GET('/api/v1/articles/{id}/claims', { params }))).items;
    },
    issues: async (article) => {
      const params = { query: { article, size: 100 } };
      return (await must(room.people.editor.api.GET('/api/v1/issues', { params }))).items;
    },
    mayComplainOf: (words) => {
      complaints = complaints.filter((line) => !line.includes(words));
    },
  };
}

function openBrowser(environment: Readonly<Record<string, string>>): Promise<Browser> {
  return chromium.launch({
    env: { ...(process.env as Record<string, string>), ...environment },
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** The claim, the issue or the words that are open in the margin of an article. */
export function margin(page: Page): Locator {
  return page.getByRole('complementary', { name: ko.article.margin });
}

/** Chooses the one that these letters find, in a field that offers many. */
export async function choose(field: Locator, letters: string): Promise<void> {
  await field.fill(letters);
  await field.page().getByRole('listbox').getByRole('option').click();
}

/** The button of what is asked before something grave is done. */
export function sure(within: Page | Locator, verb: string): Locator {
  return within.getByRole('group', { name: verb }).getByRole('button', { name: verb });
}

/** Resolves once the galley shows that revision. */
export async function shownRevision(page: Page, number: number): Promise<void> {
  const choice = page.getByLabel(ko.galley.pick, { exact: true }).locator('option:checked');
  const words = ko.article.revision.replace('{{number}}', String(number));
  await choice.filter({ hasText: words }).waitFor({ state: 'attached' });
}

/** What axe finds on the page as it stands. */
export async function violations(page: Page, name: string): Promise<string[]> {
  await page.evaluate(AXE);
  const seen = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ rules: { 'target-size': { enabled: true } } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html} ${nodes[0]!.failureSummary ?? ''}`);
  });
  return seen.map((violation) => `${name}: ${violation}`);
}

/** What a usual one of some steps takes. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

/** Reads how many milliseconds of script a page has run so far. */
export async function scriptClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'ScriptDuration')!.value;
  };
}
