/** What is on paper, in the address bar and under the focus, and what a screen says when it has nothing to show. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from '@jest/globals';
import { SAMPLE_ARTICLE } from '../../../apps/cli/demo/sample-article.js';
import type { Schema } from '../../../apps/desk/api/client.js';
import { en } from '../../../apps/desk/words/en.js';
import { ko } from '../../../apps/desk/words/ko.js';
import { browseNewsroom, margin } from '../../support/browsing.js';
import { must } from '../../support/newsroom.js';

const desk = browseNewsroom();
let article: Schema<'Article'>;

beforeAll(async () => {
  article = await desk.handIn({ content: SAMPLE_ARTICLE });
});

it('the galley is printed from its first word to its last, each claim with its number, and nothing else', async () => {
  const claims = await desk.claims(article.id);
  const page = await desk.openAs('editor', `/articles/${article.id}`, { colorScheme: 'dark' });
  await page.locator(`#words-${claims.at(-1)!.id}`).waitFor({ state: 'attached' });
  await page.getByRole('heading', { name: ko.gate.title }).waitFor();
  const pdf = await page.pdf({ format: 'A4' });
  const printed = execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' }).replaceAll(
    /\s/g,
    '',
  );
  for (const { number, text } of claims) {
    expect(printed).toContain(text.replaceAll(/\s/g, '').slice(0, 12));
    expect(printed).toContain(`(${number}.${ko.claimStatus.queued.replaceAll(/\s/g, '')})`);
  }
  for (const words of [ko.nav.queue, ko.gate.title, ko.galley.compare, ko.palette.open])
    expect(printed).not.toContain(words.replaceAll(/\s/g, ''));
  await page.emulateMedia({ media: 'print' });
  const paper = await page.evaluate(() => {
    const { color } = getComputedStyle(document.querySelector('article h1')!);
    return { color, wide: document.documentElement.scrollWidth - window.innerWidth };
  });
  expect(paper).toEqual({ color: 'rgb(33, 30, 26)', wide: 0 });
});

it('what the queue shows stands in the address, gets a name, and is found again by it', async () => {
  const page = await desk.openAs('checker', '/?view=unassigned');
  const rows = page.locator('main li a[id^=row]');
  await rows.first().waitFor();
  const all = await page
    .getByRole('list', { name: ko.nav.queue })
    .getByRole('listitem')
    .first()
    .getAttribute('aria-setsize');
  await page.getByLabel(ko.queue.risk, { exact: true }).selectOption('high');
  await page.getByLabel(ko.queue.sort, { exact: true }).selectOption('due');
  await page.waitForURL(/risk=high/);
  const risky = (await desk.claims(article.id)).filter(({ risk }) => risk === 'high').length;
  expect(risky).toBeLessThan(Number(all));
  await page.waitForFunction(
    (count) => document.querySelectorAll('main li a[id^=row]').length === count,
    risky,
  );
  const filtered = new URL(page.url()).search;
  await page.getByRole('button', { name: ko.queue.save }).click();
  await page.getByLabel(ko.queue.viewName).fill('위험한 것부터');
  await page.keyboard.press('Enter');
  const saved = page.getByRole('link', { name: '위험한 것부터' });
  await saved.waitFor();

  await page.goto(`${desk.room.url}/?view=unassigned`);
  await page.waitForFunction(
    (count) => document.querySelectorAll('main li a[id^=row]').length > count,
    risky,
  );
  await saved.click();
  await page.waitForFunction(
    (count) => document.querySelectorAll('main li a[id^=row]').length === count,
    risky,
  );
  expect(new URL(page.url()).search).toBe(filtered);
  await page.getByRole('button', { name: ko.queue.forget.replace('{{name}}', '위험한 것부터') }).click();
  await saved.waitFor({ state: 'detached' });
  await page.reload();
  await rows.first().waitFor();
  expect(await saved.count()).toBe(0);
});

it.each([
  ['a wide window', { width: 1280, height: 720 }],
  ['a window at twice its size', { width: 640, height: 360 }],
  ['a phone', { width: 390, height: 844 }],
])('whatever has the focus is seen: nothing lies on it in %s', async (_, viewport) => {
  const [claim] = await desk.claims(article.id);
  const page = await desk.openAs('editor', `/articles/${article.id}?claim=${claim!.id}`, { viewport });
  await margin(page).getByText(ko.comment.add).waitFor();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  const hidden: string[] = [];
  let focused = 0;
  for (const [key, times] of [
    ['Tab', 60],
    ['Shift+Tab', 60],
  ] as const) {
    for (let step = 0; step < times; step += 1) {
      await page.keyboard.press(key);
      const seen = await page.evaluate(() => {
        const focused = document.activeElement;
        if (focused === null || focused === document.body) return 'nothing';
        const lines = [...focused.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
        const isSeen = lines.some(({ left, top, width, height }) => {
          const there = document.elementFromPoint(left + width / 2, top + height / 2);
          return there !== null && (focused.contains(there) || there.contains(focused));
        });
        return isSeen ? 'seen' : focused.outerHTML.slice(0, 160);
      });
      if (seen !== 'nothing') focused += 1;
      if (seen !== 'nothing' && seen !== 'seen') hidden.push(seen);
    }
  }
  expect(hidden).toEqual([]);
  expect(focused).toBeGreaterThan(100);
});

it('an open claim is closed from its first line on a phone; a form for a source comes with its button in sight', async () => {
  const claim = (await desk.claims(article.id)).find(({ status }) => status === 'queued')!;
  const page = await desk.openAs('checker', `/articles/${article.id}?claim=${claim.id}`, {
    locale: 'en',
    viewport: { width: 390, height: 844 },
  });
  const panel = page.getByRole('complementary', { name: en.article.margin });
  await panel.getByText(en.claim.unassigned).waitFor();
  const status = await panel.getByText(en.claimStatus.queued, { exact: true }).boundingBox();
  const close = await panel.getByRole('button', { name: en.common.close }).boundingBox();
  expect(close!.y).toBeLessThan(status!.y + status!.height);

  await page.setViewportSize({ width: 1280, height: 760 });
  await panel.getByRole('button', { name: en.evidence.add }).click();
  const submit = panel.locator('form').getByRole('button', { name: en.evidence.add });
  await panel.getByLabel(en.evidence.url).and(page.locator(':focus')).waitFor();
  const button = await submit.boundingBox();
  const fade = await panel.evaluate((aside) => aside.getBoundingClientRect().bottom - 40);
  expect(button!.y + button!.height).toBeLessThan(fade);
  await page.keyboard.press('Escape');
  await submit.waitFor({ state: 'detached' });
});

it('an article that comes as HTML is its words: nothing of it runs, is fetched or is clicked, and no policy was needed', async () => {
  const hostile = await desk.handIn({
    format: 'html',
    content: `<h1>다리 이야기</h1><p>다리의 길이는 503m다.<img src="https://spy.stet.example/seen.png" onerror="window.caught=1">
      <svg onload="window.caught=1"><script>window.caught=1</script></svg><a href="javascript:window.caught=1">다리는 1932년에 놓였다.</a></p>
      <iframe src="https://spy.stet.example/frame"></iframe><style>body{display:none}</style><script>window.caught=1</script>`,
  });
  const page = await desk.openPage();
  await desk.signIn(page, 'editor');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).host));
  const answer = await page.goto(`${desk.room.url}/articles/${hostile.id}`);
  const galley = page.locator('article[lang=ko]');
  await galley.getByText('다리는 1932년에 놓였다.').first().waitFor();
  expect(await galley.innerText()).not.toContain('caught');
  expect(await page.evaluate(() => 'caught' in window)).toBe(false);
  expect(
    await galley
      .locator('img, svg, script, iframe, style, [href^="javascript"], [onload], [onerror]')
      .count(),
  ).toBe(0);
  expect([...new Set(asked)]).toEqual([new URL(desk.room.url).host]);
  const policy = answer!.headers()['content-security-policy']!;
  for (const rule of [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "frame-ancestors 'self'",
  ])
    expect(policy.split(';')).toContain(rule);
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|script-src[^;]*(data|https):/);
});

const READ: readonly (readonly [screen: string, address: string])[] = [
  ['/', '**/api/v1/claims?*'],
  ['/articles', '**/api/v1/articles?*'],
  ['/corrections', '**/api/v1/corrections?*'],
  ['/facts', '**/api/v1/facts?*'],
  ['/reports', '**/api/v1/reports/accuracy?*'],
  ['/inbox', '**/api/v1/notifications?*'],
];

it('every screen says that it could not be read, and reads it when asked again', async () => {
  await Promise.all(
    READ.map(async ([screen, address]) => {
      const page = await desk.openPage();
      await desk.signIn(page, 'chief');
      await page.route(address, (route) => route.abort());
      // A line to the desk that opens reads again by itself: here whoever asks must be the one who reads.
      await page.route('**/api/v1/events', () => undefined);
      await page.goto(desk.room.url + screen);
      const said = page.locator('main').getByRole('alert').first();
      await said.getByText(ko.common.offline).waitFor();
      await page.unroute(address);
      await said.getByRole('button', { name: ko.common.retry }).click();
      await said.waitFor({ state: 'detached' });
    }),
  );
  desk.mayComplainOf('ERR_FAILED');
});

it('what a period shows is drawn, and is to be had as a table and as a file', async () => {
  const [issue, ...open] = await desk.issues(article.id);
  await must(
    desk.room.people.editor.api.POST('/api/v1/issues/{id}/confirm', {
      params: { path: { id: issue!.id }, header: { 'If-Match': `"${issue!.version}"` } },
      body: {},
    }),
  );
  const page = await desk.openAs('chief', '/reports');
  const chart = (title: string) => page.getByRole('figure', { name: title });
  for (const [title, last] of [
    [ko.reports.byCategory, [1, 0]],
    [ko.reports.byOrigin, [1, 0]],
    [ko.reports.backlog, [open.length]],
  ] as const) {
    const drawn = await chart(title).getByRole('definition').last().innerText();
    expect(drawn.match(/\d+/g)).toEqual(last.map(String));
    await chart(title).getByRole('button', { name: ko.reports.table }).click();
    const cells = chart(title).getByRole('table', { name: title }).getByRole('row').last().getByRole('cell');
    expect(await cells.allInnerTexts()).toEqual(last.map(String));
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      chart(title).getByRole('link', { name: 'CSV' }).click(),
    ]);
    expect(readFileSync(await file.path(), 'utf8')).toMatch(new RegExp(`",${last.join(',')}\r\n$`));
  }
  await chart(ko.reports.times).getByText(ko.reports.toDecide).waitFor();
});
