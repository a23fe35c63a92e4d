import { it } from '@jest/globals';
import { SAMPLE_ARTICLE } from '../../../apps/cli/demo/sample-article.js';
import { ko } from '../../../apps/desk/words/ko.js';
import { browseNewsroom, margin } from '../../support/browsing.js';

const desk = browseNewsroom();
it('pictures', async () => {
  const article = await desk.handIn({ content: SAMPLE_ARTICLE });
  const [claim] = await desk.claims(article.id);
  const out = await desk.openPage({ viewport: { width: 390, height: 780 } });
  await out.goto(desk.room.url);
  await out.getByRole('button', { name: ko.signIn.submit }).click();
  await out.screenshot({ path: '/tmp/h/d1-log/signin.png' });
  for (const [width, height] of [[390, 780], [1280, 800], [1920, 1000]] as const) {
    const page = await desk.openAs('editor', `/articles/${article.id}?claim=${claim!.id}`, { viewport: { width, height } });
    await margin(page).getByRole('button', { name: ko.issue.raise }).click();
    await margin(page).locator('form').getByRole('button', { name: ko.issue.raise }).click();
    await margin(page).getByText(ko.fault.missing).waitFor();
    await page.screenshot({ path: `/tmp/h/d1-log/claim-${width}.png` });
  }
});
