/** Two people on one claim see each other, in two browsers. */
import { expect, it } from '@jest/globals';
import { ko } from '../../../apps/desk/words/ko.js';
import { browseNewsroom, violations } from '../../support/browsing.js';
import { must } from '../../support/newsroom.js';

/** Milliseconds: sooner than a sign of life would tell. */
const SOON = 10_000;

const desk = browseNewsroom();

it('who has the same claim open is seen as they come and go; on another claim they are not', async () => {
  const article = await desk.handIn({
    content: '다리 이야기\n\n다리는 1932년에 놓였다. 하루 16만 대가 지난다.\n',
  });
  const [claim, other] = await desk.claims(article.id);
  const path = `/articles/${article.id}?claim=${claim!.id}`;
  const [checker, editor] = await Promise.all(
    (['checker', 'editor'] as const).map(
      async (part) => (await must(desk.room.people[part].api.GET('/api/v1/sessions/current'))).user.name,
    ),
  );
  const here = (name: string) => ko.claim.alsoHere.replace('{{names}}', name);

  const first = await desk.openAs('checker', path);
  await first.getByText(ko.comment.add).waitFor();
  expect(await first.getByText(here('')).count()).toBe(0);

  const second = await desk.openAs('editor', path);
  await second.getByText(here(checker!)).waitFor();
  await first.getByText(here(editor!)).waitFor();
  expect(await violations(first, 'presence')).toEqual([]);

  // Whoever reads the source in another tab is still at the claim.
  const left: string[] = [];
  second.on('request', (request) => request.method() === 'DELETE' && left.push(request.url()));
  await second.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await second.waitForRequest((request) => request.method() === 'PUT', { timeout: 30_000 });
  expect(left).toEqual([]);
  expect(await first.getByText(here(editor!)).count()).toBe(1);

  await second.goto(`${desk.room.url}/articles/${article.id}?claim=${other!.id}`);
  await first.getByText(here(editor!)).waitFor({ state: 'detached' });
  expect(await second.getByText(here('')).count()).toBe(0);

  await second.goto(desk.room.url + path);
  await first.getByText(here(editor!)).waitFor();
  // Whoever closes the claim, leaves the desk or closes the tab is gone at once.
  const gone = () => first.getByText(here(editor!)).waitFor({ state: 'detached', timeout: SOON });
  await second.keyboard.press('Escape');
  await gone();
  await second.goBack();
  await first.getByText(here(editor!)).waitFor();
  await second.locator('header').first().locator('summary').click();
  // A sign is under way: it arrives before the end, which it would outlive.
  const order: string[] = [];
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await second.route(/\/presence$/, async (route) => {
    const method = route.request().method();
    if (method === 'PUT') await released;
    order.push(method);
    await route.continue();
  });
  const signed = second.waitForRequest((request) => request.method() === 'PUT');
  await second.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await signed;
  await second.getByRole('button', { name: ko.nav.signOut }).click();
  await second.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  release();
  await second.getByLabel(ko.signIn.email).waitFor();
  expect(order.slice(0, 2)).toEqual(['PUT', 'DELETE']);
  await second.unroute(/\/presence$/);
  await gone();
  await desk.signIn(second, 'editor');
  await second.goto(desk.room.url + path);
  await first.getByText(here(editor!)).waitFor();
  await second.close({ runBeforeUnload: false });
  await gone();
});
