/** What a desk and its people settle for themselves in the browser, and what the server then holds. */
import { beforeAll, expect, it } from '@jest/globals';
import { ROLES } from '#core';
import { can } from '#identity/domain';
import { SAMPLE_ARTICLE } from '../../../apps/cli/demo/sample-article.js';
import type { Schema } from '../../../apps/desk/api/client.js';
import { ko } from '../../../apps/desk/words/ko.js';
import { browseNewsroom, violations } from '../../support/browsing.js';
import { must } from '../../support/newsroom.js';

const desk = browseNewsroom();
let article: Schema<'Article'>;

beforeAll(async () => {
  article = await desk.handIn({ content: SAMPLE_ARTICLE });
});

it('the chief tries other reminders on last week, and settles them', async () => {
  const page = await desk.openAs('chief', '/settings?part=reminders');
  await page.getByLabel(ko.settings.lateMornings).fill('2');
  await page.getByLabel(ko.settings.beforePress).fill('12, 2');
  await page.getByRole('button', { name: ko.settings.dryRun }).click();
  await page.getByText(ko.dryRun.nothing).waitFor();
  const { api } = desk.room.people.chief;
  const { reminders } = await must(api.GET('/api/v1/reminders/policy'));
  expect(reminders.lateMornings).toBe(5);

  await page.getByRole('button', { name: ko.common.save }).click();
  await page.getByText(ko.common.saved).waitFor();
  const settled = await must(api.GET('/api/v1/reminders/policy'));
  expect(settled.reminders).toMatchObject({ lateMornings: 2, beforePress: [720, 120], questionTimes: 3 });

  await page.getByLabel(ko.settings.digestAt).fill('08:30');
  await page.getByRole('button', { name: ko.common.save }).click();
  await page.getByText(ko.common.saved).waitFor();
});

it('what is typed while other settings are saved is saved after them, and nobody was quicker', async () => {
  const page = await desk.openAs('chief', '/settings?part=reminders');
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/reminders\/policy$/, async (route) => {
    if (route.request().method() === 'PUT') await released;
    await route.continue();
  });
  await page.getByLabel(ko.settings.lateMornings).fill('3');
  const sent = page.waitForRequest((request) => request.method() === 'PUT');
  await page.getByRole('button', { name: ko.common.save }).click();
  await sent;
  await page.getByLabel(ko.settings.questionTimes).fill('4');
  release();
  await page.getByRole('button', { name: ko.common.save }).click();
  await page.getByText(ko.common.saved).waitFor();
  const { reminders } = await must(desk.room.people.chief.api.GET('/api/v1/reminders/policy'));
  expect(reminders).toMatchObject({ lateMornings: 3, questionTimes: 4 });
});

it('days off come from a calendar file, seen before they are taken', async () => {
  const page = await desk.openAs('chief', '/settings?part=reminders');
  const upload = async (content: string) =>
    page
      .getByLabel(ko.calendarFile.title, { exact: true })
      .last()
      .setInputFiles({ name: 'rest.ics', mimeType: 'text/calendar', buffer: Buffer.from(content) });
  await page.getByLabel(ko.settings.holidays).waitFor();
  await upload('쉬는 날 목록');
  await page.getByText('캘린더 파일(iCalendar, .ics)이 아니거나').waitFor();
  desk.mayComplainOf('422');
  const year = new Date().getFullYear() + 1;
  const event = (day: string, name: string) =>
    `BEGIN:VEVENT\nDTSTART;VALUE=DATE:${day}\nRRULE:FREQ=YEARLY;COUNT=1\nSUMMARY:${name}\nEND:VEVENT\n`;
  await upload(
    `BEGIN:VCALENDAR\n${event(`${year}0101`, '설')}${event(`${year}0602`, '창간 기념일')}END:VCALENDAR`,
  );
  await page.getByRole('list', { name: ko.calendarFile.days }).getByText('창간 기념일').waitFor();
  expect(await violations(page, 'calendar file')).toEqual([]);
  await page.getByRole('button', { name: '1일을 더 쉬는 날에 넣기' }).click();
  expect(await page.getByLabel(ko.settings.holidays).inputValue()).toBe(`${year}-06-02`);
  await page.getByRole('button', { name: ko.common.save }).click();
  await page.getByText(ko.common.saved).waitFor();
  const { week } = await must(desk.room.people.chief.api.GET('/api/v1/reminders/policy'));
  expect(week.holidays).toEqual([`${year}-06-02`]);
});

it('a checker reads how the desk reminds, and cannot change it', async () => {
  const page = await desk.openAs('checker', '/settings?part=reminders');
  await page.getByLabel(ko.settings.lateMornings).waitFor();
  expect(await page.getByLabel(ko.settings.lateMornings).isDisabled()).toBe(true);
  expect(await page.getByRole('link', { name: ko.settings.webhooks }).count()).toBe(0);
});

it('everyone chooses what comes by mail, and not less than the desk wants', async () => {
  const page = await desk.openAs('checker', '/settings');
  const due = page.getByLabel(`${ko.messageKind.due}: ${ko.settings.mail}`);
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  let sent = 0;
  await page.route(/\/preferences$/, async (route) => {
    if (route.request().method() === 'PUT') {
      sent += 1;
      await released;
    }
    await route.continue();
  });
  await due.focus();
  await due.selectOption('now');
  await page.getByRole('status').getByText(ko.common.saving).waitFor();
  // What is chosen meanwhile, there and elsewhere, is shown at once and saved after it.
  await due.selectOption('off');
  expect(await due.inputValue()).toBe('off');
  expect(await due.evaluate((field) => field === document.activeElement)).toBe(true);
  const dayMail = page.getByLabel(ko.settings.dayMail);
  await dayMail.uncheck();
  await page.getByRole('status').getByText(ko.common.saving).nth(1).waitFor();
  expect(sent).toBe(1);
  release();
  await page.getByRole('status').getByText(ko.common.saved).nth(1).waitFor();
  expect(sent).toBe(3);
  const error = page.getByLabel(`${ko.messageKind.error}: ${ko.settings.mail}`);
  expect(await error.getByRole('option').allInnerTexts()).toEqual([ko.pace.now]);
  await page.reload();
  await due.waitFor();
  expect([await due.inputValue(), await dayMail.isChecked()]).toEqual(['off', false]);
});

it('the chief settles what the gate asks for, after someone was quicker', async () => {
  const { chief } = desk.room.people;
  const page = await desk.openAs('chief', '/settings?part=gate');
  const signers = page.getByRole('group', { name: ko.gatePolicy.signOffs });
  await signers.getByLabel(ko.role.legal).check();
  const mayGo = ROLES.filter((role) => can({ userId: null, deskId: '', roles: [role] }, 'gate.sign'));
  expect(await signers.locator('label').allInnerTexts()).toEqual(mayGo.map((role) => ko.role[role]));
  await page.getByLabel(ko.gatePolicy.sources).fill('2');
  const { version } = await must(chief.api.GET('/api/v1/lint/policy'));
  const params = { header: { 'If-Match': `"${version}"` } };
  await must(chief.api.PUT('/api/v1/lint/policy', { params, body: { off: [], softened: [] } }));
  await page.getByRole('button', { name: ko.common.save }).click();
  await page.getByText('다른 사람이 먼저 바꾸었습니다').waitFor();
  desk.mayComplainOf('412');
  await page.getByRole('button', { name: ko.common.save }).click();
  await page.getByText(ko.common.saved).waitFor();
  const policy = await must(chief.api.GET('/api/v1/gate/policy'));
  expect(policy).toMatchObject({ signOffs: ['editor', 'legal'], independentSources: 2, severity: 'major' });
  const reader = await desk.openAs('checker', '/settings?part=gate');
  await reader.getByLabel(ko.gatePolicy.sources).waitFor();
  expect(await reader.getByLabel(ko.gatePolicy.sources).isDisabled()).toBe(true);
  expect(await reader.getByRole('button', { name: ko.common.save }).count()).toBe(0);
});

it('the chief settles the periods of a new law from its day on; a day that stands twice is refused, and nothing typed is lost', async () => {
  const { api } = desk.room.people.chief;
  const page = await desk.openAs('chief', '/settings?part=statutory');
  const { statutory } = await must(api.GET('/api/v1/corrections/policy'));
  const day = statutory[0]!.from;
  await page.getByRole('button', { name: ko.statutory.add }).click();
  const law = page.locator('main fieldset fieldset').last();
  await law.getByLabel(ko.statutory.from).fill(day);
  await law.getByLabel(ko.statutory.answerDays).fill('7');
  const save = page.getByRole('button', { name: ko.common.save });
  await save.click();
  await page.getByRole('alert').getByText('같은 날이 두 번').waitFor();
  desk.mayComplainOf('422');
  expect(await violations(page, 'periods of the law')).toEqual([]);

  await law.getByLabel(ko.statutory.from).fill('2099-01-01');
  await save.click();
  await page.getByText(ko.common.saved).waitFor();
  const settled = await must(api.GET('/api/v1/corrections/policy'));
  expect(settled.statutory).toEqual([...statutory, { ...statutory[0], from: '2099-01-01', answerDays: 7 }]);

  for (let left = settled.statutory.length; left > 0; left--)
    await page.getByRole('button', { name: ko.statutory.remove }).last().click();
  await page.getByText(ko.statutory.none).waitFor();
  expect(await save.isDisabled()).toBe(true);
});

it('that someone was quicker is told once what they made is there', async () => {
  const { chief } = desk.room.people;
  const page = await desk.openAs('chief', '/settings?part=gate');
  await page.getByLabel(ko.gatePolicy.sources).fill('3');
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/gate\/policy$/, async (route) => {
    if (route.request().method() === 'GET') await released;
    await route.continue();
  });
  const { version } = await must(chief.api.GET('/api/v1/lint/policy'));
  const params = { header: { 'If-Match': `"${version}"` } };
  await must(chief.api.PUT('/api/v1/lint/policy', { params, body: { off: [], softened: [] } }));
  const save = page.getByRole('button', { name: ko.common.save });
  const refused = page.waitForResponse((response) => response.status() === 412);
  await save.click();
  await refused;
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  const quicker = page.getByText('다른 사람이 먼저 바꾸었습니다');
  expect(await quicker.count()).toBe(0);
  release();
  await quicker.waitFor();
  desk.mayComplainOf('412');
  await save.click();
  await page.getByText(ko.common.saved).waitFor();
  expect(await must(chief.api.GET('/api/v1/gate/policy'))).toMatchObject({ independentSources: 3 });
});

it('what changed before the line to the desk was open is seen once it is', async () => {
  const { chief } = desk.room.people;
  const reader = await desk.openPage();
  await desk.signIn(reader, 'checker');
  let changed = () => {};
  const change = new Promise<void>((resolve) => (changed = resolve));
  await reader.route(/\/api\/v1\/events$/, async (route) => {
    await change;
    await route.fulfill({ contentType: 'text/event-stream', body: ': nothing happens any more\n\n' });
  });
  await reader.goto(`${desk.room.url}/settings?part=gate`);
  const sources = reader.getByLabel(ko.gatePolicy.sources);
  await sources.waitFor();
  const { version, allowed: _, ...policy } = await must(chief.api.GET('/api/v1/gate/policy'));
  const other = policy.independentSources + 1;
  const params = { header: { 'If-Match': `"${version}"` } };
  const body = { ...policy, independentSources: other };
  await must(chief.api.PUT('/api/v1/gate/policy', { params, body }));
  expect(await sources.inputValue()).not.toBe(String(other));
  changed();
  await reader.waitForFunction(
    ([label, value]) =>
      [...document.querySelectorAll('label')].find((one) => one.textContent === label)?.querySelector('input')
        ?.value === value,
    [ko.gatePolicy.sources, String(other)],
  );
});

it('what could not be read for want of a connection is read once the desk is heard of again', async () => {
  const { chief } = desk.room.people;
  const page = await desk.openPage();
  await desk.signIn(page, 'checker');
  await page.route(/\/gate\/policy$/, (route) => route.abort('connectionfailed'));
  await page.goto(`${desk.room.url}/settings?part=gate`);
  await page.getByRole('alert').getByText(ko.common.offline).waitFor();
  await page.unroute(/\/gate\/policy$/);
  const { version } = await must(chief.api.GET('/api/v1/lint/policy'));
  const params = { header: { 'If-Match': `"${version}"` } };
  await must(chief.api.PUT('/api/v1/lint/policy', { params, body: { off: [], softened: [] } }));
  await page.getByLabel(ko.gatePolicy.sources).waitFor();
  desk.mayComplainOf('ERR_CONNECTION_FAILED');
});

it('the chief settles how the desk reminds, after someone was quicker, and what is untouched follows the others', async () => {
  const { chief } = desk.room.people;
  const page = await desk.openAs('chief', '/settings?part=reminders');
  const reader = await desk.openAs('checker', '/settings?part=reminders');
  await reader.getByLabel(ko.settings.dueSoon).waitFor();
  const mornings = page.getByLabel(ko.settings.lateMornings);
  await page.getByLabel(ko.settings.questionTimes).fill('7');
  const { version, week, reminders } = await must(chief.api.GET('/api/v1/reminders/policy'));
  const params = { header: { 'If-Match': `"${version}"` } };
  const body = { week, reminders: { ...reminders, dueSoon: [0.25], lateMornings: 9 } };
  await must(chief.api.PUT('/api/v1/reminders/policy', { params, body }));
  await reader.waitForFunction((label) => {
    const fields = [...document.querySelectorAll('label')].filter((one) => one.textContent === label);
    return fields[0]?.querySelector('input')?.value === '25';
  }, ko.settings.dueSoon);
  await page.getByRole('button', { name: ko.common.save }).click();
  await page.getByText('다른 사람이 먼저 바꾸었습니다').waitFor();
  desk.mayComplainOf('412');
  await mornings.fill('4');
  await page.getByRole('button', { name: ko.common.save }).click();
  await page.getByText(ko.common.saved).waitFor();
  const settled = await must(chief.api.GET('/api/v1/reminders/policy'));
  expect(settled.reminders).toMatchObject({ dueSoon: [0.25], lateMornings: 4, questionTimes: 7 });
});

it('a rule that cries wolf is softened', async () => {
  const page = await desk.openAs('chief', '/settings?part=rules');
  const rule = page.getByLabel(ko.rule.superlative);
  await rule.selectOption('soft');
  await page.getByRole('listitem').filter({ has: rule }).getByText(ko.common.saved).waitFor();
  await page.reload();
  await rule.waitFor();
  expect(await rule.inputValue()).toBe('soft');
  const policy = await must(desk.room.people.chief.api.GET('/api/v1/lint/policy'));
  expect(policy).toMatchObject({ softened: ['superlative'], off: [] });
});

it('a webhook is added, its secret is seen once, and it goes again', async () => {
  const page = await desk.openAs('chief', '/settings?part=webhooks');
  await page.getByLabel(ko.settings.name).fill('편집국 화면');
  await page.getByLabel(ko.evidence.url).fill('https://hooks.stet.example/in');
  await page.getByRole('button', { name: ko.settings.addWebhook }).click();
  await page.getByText(ko.settings.shownOnce).waitFor();
  const secret = await page.getByRole('status').locator('code').innerText();
  expect(secret).toMatch(/^whsec_/);
  await page.reload();
  const row = page.getByRole('listitem').filter({ hasText: '편집국 화면' });
  await row.getByRole('button', { name: ko.settings.log }).click();
  await row.getByText(ko.settings.noDeliveries).waitFor();
  expect(await page.getByText(secret).count()).toBe(0);
  await row.getByRole('button', { name: ko.settings.remove }).click();
  await row.getByRole('button', { name: ko.settings.remove }).last().click();
  await page.getByText(ko.settings.noWebhooks).waitFor();
});

it('a message that is done with leaves the inbox and stays readable', async () => {
  const [claim] = await desk.claims(article.id);
  const { checker2, editor } = desk.room.people;
  await must(
    checker2.api.POST('/api/v1/claims/{id}/comments', {
      params: { path: { id: claim!.id } },
      body: { text: '이 문장을 봐 주세요', mentions: [editor.id] },
    }),
  );
  const page = await desk.openAs('editor', '/inbox');
  const message = page.getByRole('article');
  await message.getByRole('button', { name: ko.inbox.finish }).click();
  await page.getByText(ko.inbox.none).waitFor();
  await page.getByRole('link', { name: ko.inbox.done }).click();
  await message.waitFor();
});
