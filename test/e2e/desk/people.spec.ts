/** Who is let in: someone is taken in, chooses a password by a link, is suspended and comes back. */
import { expect, it } from '@jest/globals';
import { ko } from '../../../apps/desk/words/ko.js';
import { browseNewsroom, sure, violations } from '../../support/browsing.js';
import { must } from '../../support/newsroom.js';

const desk = browseNewsroom();
const EMAIL = 'newcomer@desk.example';
const PASSWORD = '긴 문장으로 된 비밀번호 하나';

it('someone is taken in with any role, and chooses a password by a link that works once', async () => {
  const admin = await desk.openAs('admin', '/settings?part=people');
  const form = admin.getByRole('form', { name: ko.people.add });
  await form.getByLabel(ko.settings.name).fill('새 사람');
  await form.getByLabel(ko.signIn.email).fill(EMAIL);
  await form.getByLabel(ko.role.copy_editor).check();
  await form.getByLabel(ko.role.legal).check();
  await form.getByRole('button', { name: ko.people.add }).click();
  const link = await form.locator('code').innerText();
  const row = admin.getByRole('listitem').filter({ hasText: EMAIL });
  await row.getByText(ko.role.legal).waitFor();

  const page = await desk.openPage();
  await page.goto(link.slice(0, link.indexOf('#')));
  await page.getByText(ko.newPassword.noSecret).waitFor();
  await page.goto(link);
  await page.getByLabel(ko.account.next).fill(PASSWORD);
  expect(await violations(page, 'choosing a password')).toEqual([]);
  await page.getByRole('button', { name: ko.newPassword.submit }).click();
  const onward = page.getByRole('link', { name: ko.signIn.submit });
  await onward.waitFor();
  await page.waitForURL((url) => url.hash === '');
  await onward.click();
  await page.getByLabel(ko.signIn.email).fill(EMAIL);
  await page.getByLabel(ko.signIn.password).fill(PASSWORD);
  await page.getByRole('button', { name: ko.signIn.submit }).click();
  await page.getByText('새 사람').waitFor();

  await page.goto(link);
  await page.getByLabel(ko.account.next).fill(PASSWORD);
  await page.getByRole('button', { name: ko.newPassword.submit }).click();
  await page.getByText('이미 썼거나 기한이 지난 링크').waitFor();
  desk.mayComplainOf('404');

  await row.getByRole('button', { name: ko.people.change }).click();
  await row.getByRole('button', { name: ko.people.makeLink }).click();
  await page.goto(await row.locator('code').innerText());
  await page.getByLabel(ko.account.next).fill(`${PASSWORD} 더`);
  await page.getByRole('button', { name: ko.newPassword.submit }).click();
  await page.getByText(ko.newPassword.done).waitFor();
});

it('someone is suspended, is let in nowhere, and is reinstated; other roles are theirs at once', async () => {
  const page = await desk.openAs('admin', '/settings?part=people');
  const { checker2 } = desk.room.people;
  const row = page.getByRole('listitem').filter({ hasText: checker2.email });
  await row.getByRole('button', { name: ko.people.change }).click();
  await row.getByRole('button', { name: ko.people.suspend }).click();
  await row.getByRole('group', { name: ko.people.suspend }).waitFor();
  expect(await violations(page, 'suspending')).toEqual([]);
  await sure(row, ko.people.suspend).click();
  await row.getByRole('button', { name: ko.people.reinstate }).waitFor();
  expect((await checker2.api.GET('/api/v1/sessions/current')).response.status).toBe(401);

  await row.getByRole('button', { name: ko.people.reinstate }).click();
  await row.getByRole('button', { name: ko.people.suspend }).waitFor();
  await row.getByLabel(ko.role.editor).check();
  await row.getByRole('button', { name: ko.people.saveRoles }).click();
  await row.locator('> div').first().getByText(ko.role.editor).waitFor();
  expect((await must(checker2.api.GET('/api/v1/sessions/current'))).roles).toEqual(['checker', 'editor']);
});

it('roles that are ticked stay when someone else changes the same person, and that they were quicker is told', async () => {
  const page = await desk.openAs('admin', '/settings?part=people');
  const { admin, legal } = desk.room.people;
  const row = page.getByRole('listitem').filter({ hasText: legal.email });
  await row.getByRole('button', { name: ko.people.change }).click();
  await row.getByLabel(ko.role.author).check();
  const { id, version } = (await must(admin.api.GET('/api/v1/users'))).find(({ id }) => id === legal.id)!;
  const params = { path: { id }, header: { 'If-Match': `"${version}"` } };
  await must(admin.api.PATCH('/api/v1/memberships/{id}', { params, body: { roles: ['legal', 'chief'] } }));
  await row.locator('> div').first().getByText(ko.role.chief).waitFor();
  expect(await row.getByLabel(ko.role.author).isChecked()).toBe(true);
  const save = row.getByRole('button', { name: ko.people.saveRoles });
  await save.click();
  await row.getByText('다른 사람이 먼저 바꾸었습니다').waitFor();
  desk.mayComplainOf('412');
  await save.click();
  await row.locator('> div').first().getByText(ko.role.author).waitFor();
  const roles = (await must(admin.api.GET('/api/v1/users'))).find((member) => member.id === id)!.roles;
  expect(roles.toSorted()).toEqual(['author', 'legal']);
});

it('the only administrator is told why they cannot leave', async () => {
  const page = await desk.openAs('admin', '/settings?part=people');
  const row = page.getByRole('listitem').filter({ hasText: desk.room.people.admin.email });
  await row.getByRole('button', { name: ko.people.change }).click();
  await row.getByLabel(ko.role.chief).check();
  expect(await row.getByRole('button', { name: ko.people.suspend }).count()).toBe(0);
  await row.getByLabel(ko.role.admin).uncheck();
  await row.getByRole('button', { name: ko.people.saveRoles }).click();
  await row.getByText('관리자가 한 명은 있어야').waitFor();
  desk.mayComplainOf('409');
});

it('who is no administrator reads who does what, and changes nothing', async () => {
  const page = await desk.openAs('checker', '/settings?part=people');
  await page.getByText(ko.people.notYours).waitFor();
  await page.getByText(desk.room.people.admin.email).waitFor();
  expect(await page.getByRole('button', { name: ko.people.change }).count()).toBe(0);
});
