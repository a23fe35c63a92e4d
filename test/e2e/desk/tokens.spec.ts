/** A key for a publishing system, made in the browser: it opens the gate's door and no other. */
import { expect, it } from '@jest/globals';
import { ko } from '../../../apps/desk/words/ko.js';
import { browseNewsroom, sure } from '../../support/browsing.js';

const desk = browseNewsroom();

it('a token is made for what is chosen, and lets its program do no more', async () => {
  const page = await desk.openAs('chief', '/settings?part=tokens');
  await page.getByLabel(ko.settings.tokenName).fill('CMS');
  const make = page.getByRole('button', { name: ko.settings.newToken });
  expect(await make.isDisabled()).toBe(true);
  await page.getByLabel(ko.scope.publishing).check();
  await make.click();
  const secret = await page.getByText(/^stet_t_[\w-]{43}$/).innerText();
  const row = page.getByRole('listitem').filter({ hasText: 'CMS' });
  await row.getByText(ko.scopeShort.publishing).waitFor();
  await row.getByText(ko.tokens.unused).waitFor();
  expect(await page.getByLabel(ko.scope.publishing).isChecked()).toBe(false);

  const ask = async (path: string) => {
    const headers = { authorization: `Bearer ${secret}` };
    return (await fetch(new URL(`/api/v1${path}`, page.url()), { headers })).status;
  };
  const gate = `/gate?sha256=${'0'.repeat(64)}`;
  expect(await ask(gate)).toBe(200);
  expect(await ask('/articles')).toBe(403);
  await page.reload();
  await row.getByText(ko.tokens.used.replace('{{day}}', ''), { exact: false }).waitFor();

  // A key that is pressed twice ends nothing, and Esc is a no.
  const warning = row.getByText(ko.tokens.revokeAbout.replace('{{name}}', 'CMS'));
  await row.getByRole('button', { name: ko.settings.revoke }).press('Enter');
  await warning.waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await warning.waitFor({ state: 'detached' });
  expect(await ask(gate)).toBe(200);
  await row.getByRole('button', { name: ko.settings.revoke }).click();
  await sure(row, ko.settings.revoke).click();
  await row.getByText(ko.tokens.revoked.replace('{{day}}', '')).waitFor();
  expect(await ask(gate)).toBe(401);
});
