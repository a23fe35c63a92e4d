/** What administrators see of the work behind the screens, and that they mend it; nobody else does. */
import { expect, it } from '@jest/globals';
import pg from 'pg';
import { ko } from '../../../apps/desk/words/ko.js';
import { browseNewsroom, violations } from '../../support/browsing.js';
import { must } from '../../support/newsroom.js';

const PATH = '/settings?part=background';
const desk = browseNewsroom();
it('an administrator finds nothing to do, and then a job that was given up, why, and has it done', async () => {
  const page = await desk.openAs('admin', PATH);
  await page.getByText(ko.background.noneFailed).waitFor();
  await page.getByText(ko.background.nothing).waitFor();

  const id = await spoiledJob();
  const failed = page.getByRole('region', { name: ko.background.failed }).getByRole('listitem');
  await failed.getByText('포기', { exact: false }).waitFor();
  await failed.getByText(ko.background.why.unreadable).waitFor();
  expect(await failed.innerText()).toMatch(/배정의 알림 짜기[\s\S]*10번 시도/);
  expect(await failed.getByText('Invalid UUID').isVisible()).toBe(false);
  await failed.getByText(ko.background.noted).click();
  await failed.getByText('Invalid UUID').waitFor();
  await failed.getByText('reminders.plan:spoiled').waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(page, colorScheme)).toEqual([]);
  }

  // The reason is mended, as a new release would.
  await query(
    `UPDATE "Outbox" SET payload = payload || '{"assignmentId": "${crypto.randomUUID()}"}' WHERE id = $1`,
    [id],
  );
  await failed.getByRole('button', { name: ko.background.retry }).click();
  await page.getByText(ko.background.noneFailed).waitFor();
  const { rows } = await query('SELECT "doneAt" FROM "Outbox" WHERE id = $1', [id]);
  expect(rows).toEqual([{ doneAt: expect.any(Date) }]);
});

it('a mail that goes out is counted among the results while the screen is open', async () => {
  const page = await desk.openAs('admin', PATH);
  const results = (delivered: number) =>
    page.getByRole('row', { name: `${ko.background.channels.mail} 0 ${delivered} 0 0` });
  await results(0).waitFor();
  const article = await desk.handIn({ content: '다리는 1932년에 놓였고 길이는 1,149미터이다.\n' });
  const [claim] = await desk.claims(article.id);
  await must(
    desk.room.people.checker.api.POST('/api/v1/claims/{id}/comments', {
      params: { path: { id: claim!.id } },
      body: { text: '이 문장을 봐 주세요', mentions: [desk.room.people.editor.id] },
    }),
  );
  await results(1).waitFor();
});

it('the chief does not find it, and is told why at its address', async () => {
  const page = await desk.openAs('chief', PATH);
  await page.getByText(ko.notYours.title).waitFor();
  expect(await page.getByRole('link', { name: ko.settings.background }).count()).toBe(0);
  expect(await violations(page, 'not yours')).toEqual([]);
});

/** A job whose last attempt cannot succeed as it is. */
async function spoiledJob(): Promise<string> {
  const { rows } = await query(
    `INSERT INTO "Outbox" ("deskId", key, job, payload, attempts)
     SELECT "deskId", 'reminders.plan:spoiled', 'reminders.plan', jsonb_build_object('deskId', "deskId", 'assignmentId', 'no such'), 9
     FROM "Membership" WHERE "userId" = $1 RETURNING id`,
    [desk.room.people.admin.id],
  );
  return String(rows[0]!['id']);
}

/** What the store of the newsroom answers. */
async function query(sql: string, values: unknown[]): Promise<{ rows: Record<string, unknown>[] }> {
  const client = new pg.Client({ connectionString: desk.room.databaseUrl });
  await client.connect();
  try {
    return await client.query(sql, values);
  } finally {
    await client.end();
  }
}
