/** What its reader does with a reminder: puts it off, wants to hear no more of it, or no more by mail. */
import { beforeAll, expect, it } from '@jest/globals';
import type { Schema } from '../../../apps/desk/api/client.js';
import { ko } from '../../../apps/desk/words/ko.js';
import { browseNewsroom, violations } from '../../support/browsing.js';
import { must } from '../../support/newsroom.js';

const desk = browseNewsroom();
let claims: Schema<'ArticleClaim'>[];

beforeAll(async () => {
  const { chief } = desk.room.people;
  const { version } = await must(chief.api.GET('/api/v1/reminders/policy'));
  const params = { header: { 'If-Match': `"${version}"` } };
  // One reminder, a hundredth of the time after the offer; the next is far.
  await must(chief.api.PUT('/api/v1/reminders/policy', { params, body: { reminders: { dueSoon: [0.01] } } }));
  const article = await desk.handIn({
    content: '다리 이야기\n\n다리는 1932년에 놓였다. 하루 16만 대가 지난다.\n',
  });
  claims = await desk.claims(article.id);
});

it('a reminder is put off until a time, with a reason, and leaves the inbox', async () => {
  const page = await desk.openAs('checker', '/inbox');
  const message = page.getByRole('article').filter({ hasText: '마감 예정' });
  await remind(claims[0]!);
  await message.getByRole('button', { name: ko.inbox.snooze }).click();
  await message.getByLabel(ko.inbox.until).selectOption(ko.inbox.wait[72]);
  await message.getByLabel(ko.common.reason).fill('법원 답을 기다립니다');
  expect(await violations(page, 'putting off')).toEqual([]);
  await message.getByRole('button', { name: ko.inbox.snooze }).last().click();
  await page.getByText(ko.inbox.none).waitFor();
  const [put] = (await reminders()).filter(({ status }) => status === 'snoozed');
  expect(put).toMatchObject({ step: 'due_01', reason: '법원 답을 기다립니다' });
  const days = (new Date(put!.dueAt).getTime() - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(2.9);
  expect(days).toBeLessThan(3.1);
});

it('mails of a kind are stopped with one click, as the settings then say', async () => {
  const page = await desk.openAs('checker', '/inbox');
  const message = page.getByRole('article').filter({ hasText: '마감 예정' });
  await remind(claims[1]!);
  await desk.room.mailbox.waitForMail(({ subject }) => subject.includes(`주장 ${claims[1]!.number}번`));
  await message.getByRole('button', { name: ko.inbox.stopMail }).click();
  await message.getByText('메일로 오지 않습니다').waitFor();
  expect(await message.getByRole('button', { name: ko.inbox.stopMail }).count()).toBe(0);
  await message.getByRole('button', { name: ko.inbox.dismiss }).click();
  await message.getByLabel(ko.common.reason).fill('다른 사람이 봅니다');
  await message.getByRole('button', { name: ko.inbox.dismiss }).last().click();
  await page.getByText(ko.inbox.none).waitFor();
  expect(await reminders()).toContainEqual(
    expect.objectContaining({ status: 'cancelled', reason: '다른 사람이 봅니다' }),
  );

  await page.goto(`${desk.room.url}/settings`);
  const due = page.getByLabel(`${ko.messageKind.due}: ${ko.settings.mail}`);
  await due.waitFor();
  expect(await due.inputValue()).toBe('off');
  const other = page.getByLabel(`${ko.messageKind.overdue}: ${ko.settings.mail}`);
  expect(await other.inputValue()).toBe('now');
});

it('a question is answered from the inbox of the one asked, and waits there no more; its asker hears of it', async () => {
  const { checker, author } = desk.room.people;
  const { id } = await desk.handIn({ content: '등대 이야기\n\n등대는 1931년에 지어졌다.\n' });
  const [claim] = await desk.claims(id);
  const path = { id: claim!.id };
  const taken = await must(
    checker.api.POST('/api/v1/claims/{id}/assignments', {
      params: { path, header: { 'If-Match': `"${claim!.version}"` } },
      body: {},
    }),
  );
  const page = await desk.openAs('author', '/inbox');
  await must(
    checker.api.POST('/api/v1/claims/{id}/questions', {
      params: { path, header: { 'If-Match': `"${taken.claim.version}"` } },
      body: { text: '어디서 보셨습니까?', askedOfId: author.id },
    }),
  );
  const message = page.getByRole('article').filter({ hasText: '답변 요청' });
  await message.getByRole('link', { name: ko.inbox.reply }).click();
  await page.getByLabel(ko.question.answer).fill('등대표 12쪽입니다.');
  await page.getByRole('button', { name: ko.question.send }).click();
  await page.getByText(ko.questionStatus.answered, { exact: true }).waitFor();
  await page.goto(`${desk.room.url}/inbox`);
  await page.getByText(ko.inbox.none).waitFor();
  const asker = await desk.openAs('checker', '/inbox');
  await asker.getByRole('article').filter({ hasText: '답변 도착' }).waitFor();
});

/** Offers a claim to the checker so that a reminder of it comes in two seconds. */
async function remind({ id, version }: Schema<'ArticleClaim'>): Promise<void> {
  const { checker, editor } = desk.room.people;
  await must(
    editor.api.POST('/api/v1/claims/{id}/assignments', {
      params: { path: { id }, header: { 'If-Match': `"${version}"` } },
      body: { assigneeId: checker.id, dueAt: new Date(Date.now() + 200_000).toISOString() },
    }),
  );
}

async function reminders(): Promise<Schema<'Reminder'>[]> {
  const { api } = desk.room.people.checker;
  return (await must(api.GET('/api/v1/reminders', { params: { query: { size: 100 } } }))).items;
}
