/** Lists of thousands of rows: every one can be reached, few are on the page, and scrolling costs little script. */
import { beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { SAMPLE_ARTICLE } from '../../../apps/cli/demo/sample-article.js';
import { ko } from '../../../apps/desk/words/ko.js';
import { browseNewsroom, median, scriptClock } from '../../support/browsing.js';
import { must } from '../../support/newsroom.js';

const desk = browseNewsroom();

const ROWS = 3_000;

/** More than this are not on the page at once, however long the list. */
const ON_THE_PAGE = 120;

/** Milliseconds of script for a usual step. */
const PROMISED = 100;
const STEPS = 6;

beforeAll(async () => {
  const article = await desk.handIn({ content: SAMPLE_ARTICLE });
  const { editor, chief } = desk.room.people;
  const issue = (await desk.issues(article.id)).find(({ quote }) => quote.includes('가상머신'))!;
  await must(
    editor.api.POST('/api/v1/issues/{id}/confirm', {
      params: { path: { id: issue.id }, header: { 'If-Match': `"${issue.version}"` } },
      body: {},
    }),
  );
  const correction = await must(
    editor.api.POST('/api/v1/issues/{id}/corrections', {
      params: { path: { id: issue.id } },
      body: { type: 'correction', after: '거대언어모델인 오레라지', reason: '분류가 틀렸다' },
    }),
  );
  const [claim] = await desk.claims(article.id);
  await must(
    editor.api.POST('/api/v1/claims/{id}/comments', {
      params: { path: { id: claim!.id } },
      body: { text: '이 문장을 봐 주세요', mentions: [chief.id] },
    }),
  );
  await desk.room.worker.line(/mention/);
  const store = new pg.Client({ connectionString: desk.room.databaseUrl });
  await store.connect();
  /** Puts copies of a row into its table, each with an id and a number of its own. */
  const copy = (table: string, of: string, own: string) =>
    store.query(
      `INSERT INTO "${table}" SELECT (jsonb_populate_record(one, jsonb_build_object('id', gen_random_uuid(), ${own}))).*
       FROM "${table}" one, generate_series(10001, ${10_000 + ROWS}) n WHERE ${of}`,
    );
  await copy('Article', `id = '${article.id}'`, `'title', '기사 ' || n`);
  await copy('Claim', `id = '${claim!.id}'`, `'number', n, 'text', '주장 ' || n`);
  await copy('Correction', `id = '${correction.id}'`, `'number', n`);
  await copy('Notification', `"userId" = '${chief.id}' AND kind = 'mention'`, `'key', 'n' || n`);
  await store.end();
});

it.each([
  ['/', ko.nav.queue],
  ['/articles', ko.nav.articles],
  ['/corrections', ko.nav.corrections],
  ['/inbox', ko.nav.inbox],
])('%s is walked to its end', async (path, name) => {
  const page = await desk.openAs('chief', path);
  const list = page.getByRole('list', { name });
  await list.getByRole('listitem').first().waitFor();
  // Down and down, as the pages come, until the last row is there.
  const last = await page.waitForFunction(
    () => {
      window.scrollTo(0, document.documentElement.scrollHeight);
      const rows = [...document.querySelectorAll('main li[aria-posinset]')];
      const [at, all] = ['aria-posinset', 'aria-setsize'].map((of) => Number(rows.at(-1)?.getAttribute(of)));
      return all !== undefined && all > 0 && at === all ? all : undefined;
    },
    undefined,
    { timeout: 90_000 },
  );
  expect(await last.jsonValue()).toBeGreaterThanOrEqual(ROWS);
  expect(await list.getByRole('listitem').count()).toBeLessThan(ON_THE_PAGE);

  const script = await scriptClock(page);
  const spent: number[] = [];
  const from = await page.evaluate(() => window.scrollY);
  for (let step = 0; step < STEPS; step += 1) {
    const before = await script();
    await page.mouse.wheel(0, -6_000);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    spent.push((await script()) - before);
  }
  expect(await page.evaluate(() => window.scrollY)).toBeLessThan(from);
  expect(median(spent)).toBeLessThan(PROMISED);
  expect(await list.getByRole('listitem').count()).toBeLessThan(ON_THE_PAGE);
});

it('a form that is open in a row stays while its row is scrolled out of sight', async () => {
  const page = await desk.openAs('chief', '/corrections');
  const row = page.getByRole('list', { name: ko.nav.corrections }).getByRole('listitem').first();
  await row.getByRole('button', { name: ko.correction.reject }).click();
  const reason = row.getByRole('textbox', { name: ko.common.reason });
  await reason.fill('다시 알아본다');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.mouse.wheel(0, 20_000);
  await page.waitForFunction(() => {
    const last = [...document.querySelectorAll('main li[aria-posinset]')].at(-1);
    return Number(last?.getAttribute('aria-posinset')) > 60;
  });
  expect(await reason.inputValue()).toBe('다시 알아본다');
  await reason.press('Escape');
  await reason.waitFor({ state: 'detached' });
});

it('the rows of the fact book are walked by key, also by who may not change them', async () => {
  const page = await desk.openAs('checker', '/facts');
  await page.getByRole('listitem').first().waitFor();
  for (const at of ['1', '2']) {
    await page.keyboard.press('j');
    await page.waitForFunction((at) => document.activeElement?.getAttribute('aria-posinset') === at, at);
  }
});

it('a title of three hundred letters takes two lines of a row, and is read whole under the pointer; a message says all of its own', async () => {
  const title = '아주 긴 제목 '.repeat(37) + '끝.';
  const store = new pg.Client({ connectionString: desk.room.databaseUrl });
  await store.connect();
  for (const table of ['Article', 'Notification'])
    await store.query(`UPDATE "${table}" SET title = $1`, [title]);
  await store.end();
  const page = await desk.openAs('chief', '/', { viewport: { width: 390, height: 844 } });
  for (const path of ['/', '/articles', '/corrections']) {
    await page.goto(desk.room.url + path);
    const shown = page.getByTitle(title).first();
    await shown.waitFor();
    const lines = await shown.evaluate(
      (words) => words.clientHeight / Number.parseFloat(getComputedStyle(words).lineHeight),
    );
    expect([path, Math.round(lines)]).toEqual([path, path === '/' ? 1 : 2]);
  }
  await page.goto(`${desk.room.url}/inbox`);
  const whole = page.getByRole('link', { name: title }).first();
  await whole.waitFor();
  const hidden = await whole.evaluate((link) => {
    const words = link.lastElementChild!;
    return [words.scrollHeight - words.clientHeight, words.scrollWidth - words.clientWidth];
  });
  expect(hidden).toEqual([0, 0]);
});
