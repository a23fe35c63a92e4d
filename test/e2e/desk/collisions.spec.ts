/** Two people at once: whoever comes second sees who was quicker and what changed, does theirs again or drops it. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { SAMPLE_ARTICLE } from '../../../apps/cli/demo/sample-article.js';
import type { Schema } from '../../../apps/desk/api/client.js';
import { ko } from '../../../apps/desk/words/ko.js';
import { HAPPENINGS } from '../../../libs/reports/domain/happenings.js';
import { browseNewsroom, margin, sure } from '../../support/browsing.js';
import { must } from '../../support/newsroom.js';

const desk = browseNewsroom();
let article: Schema<'Article'>;
let names: Map<string, string>;

beforeAll(async () => {
  article = await desk.handIn({ content: SAMPLE_ARTICLE });
  const members = await must(desk.room.people.editor.api.GET('/api/v1/users'));
  names = new Map(members.map(({ id, name }) => [id, name]));
});

const seen = ({ id, version }: { id: string; version: number }) => ({
  params: { path: { id }, header: { 'If-Match': `"${version}"` } },
});

/** Holds back the page's next request to this address until `meanwhile` is done, so that it comes too late. */
async function tooLate(page: Page, address: RegExp, meanwhile: () => Promise<unknown>): Promise<void> {
  await page.route(
    address,
    async (route) => {
      await meanwhile();
      await route.continue();
    },
    { times: 1 },
  );
}

/** The panel that says who was quicker. */
function panel(within: Locator): Locator {
  return within.getByRole('alert').filter({ hasText: ko.collision.title });
}

async function queued(at: number): Promise<Schema<'ArticleClaim'>> {
  return (await desk.claims(article.id)).filter(({ status }) => status === 'queued')[at]!;
}

describe('on a claim', () => {
  it('it is taken by someone else first', async () => {
    const claim = await queued(0);
    const { checker2 } = desk.room.people;
    const page = await desk.openAs('checker', `/articles/${article.id}?claim=${claim.id}`);
    await tooLate(page, /\/assignments$/, () =>
      must(checker2.api.POST('/api/v1/claims/{id}/assignments', { ...seen(claim), body: {} })),
    );
    await margin(page).getByRole('button', { name: ko.claim.take }).click();
    const told = panel(margin(page));
    await told.getByText(HAPPENINGS['claim.taken']!.ko).waitFor();
    await told.getByText(names.get(checker2.id)!).first().waitFor();
    await told.getByText(ko.claimStatus.in_check).waitFor();
    expect(await told.getByRole('button', { name: ko.collision.again }).count()).toBe(0);
    // Said once, and nothing was written that could be kept or dropped.
    expect(await margin(page).getByRole('alert').count()).toBe(1);
    expect(await told.getByText(ko.collision.kept).count()).toBe(0);
    await told.getByRole('button', { name: ko.common.close }).click();
    await told.waitFor({ state: 'detached' });
    desk.mayComplainOf('412');
  });

  it('a check that was typed stays while an editor takes the claim away', async () => {
    const claim = await queued(1);
    const { checker, editor, checker2 } = desk.room.people;
    const taken = await must(
      checker.api.POST('/api/v1/claims/{id}/assignments', { ...seen(claim), body: {} }),
    );
    const page = await desk.openAs('checker', `/articles/${article.id}?claim=${claim.id}`);
    const note = margin(page).getByLabel(ko.check.note);
    await note.fill('두 번 전화했다');
    await tooLate(page, /\/checks$/, () =>
      must(
        editor.api.POST('/api/v1/assignments/{id}/abandon', {
          ...seen(taken),
          body: { reason: `${names.get(checker2.id)} 기자에게 넘긴다` },
        }),
      ),
    );
    await margin(page).getByRole('button', { name: ko.outcome.confirmed }).first().click();
    await panel(margin(page)).getByText(ko.claimStatus.queued).waitFor();
    expect(await note.inputValue()).toBe('두 번 전화했다');
    await page.reload();
    await note.waitFor();
    expect(await note.inputValue()).toBe('두 번 전화했다');
    await margin(page).getByRole('button', { name: ko.collision.drop }).click();
    await note.waitFor({ state: 'detached' });
    desk.mayComplainOf('412');
  });

  it('a check that can no longer be made is let go of by one button', async () => {
    const claim = await queued(1);
    const { checker, editor } = desk.room.people;
    const taken = await must(
      checker.api.POST('/api/v1/claims/{id}/assignments', { ...seen(claim), body: {} }),
    );
    const page = await desk.openAs('checker', `/articles/${article.id}?claim=${claim.id}`);
    const note = margin(page).getByLabel(ko.check.note);
    await note.fill('세 번 전화했다');
    await tooLate(page, /\/checks$/, () =>
      must(
        editor.api.POST('/api/v1/assignments/{id}/abandon', {
          ...seen(taken),
          body: { reason: '다른 사람이 한다' },
        }),
      ),
    );
    await margin(page).getByRole('button', { name: ko.outcome.wrong }).click();
    await panel(margin(page)).getByText(ko.claimStatus.queued).waitFor();
    // Strict: there is one such button, and it leaves nothing.
    await margin(page).getByRole('button', { name: ko.collision.drop }).click();
    await note.waitFor({ state: 'detached' });
    await panel(margin(page)).waitFor({ state: 'detached' });
    desk.mayComplainOf('412');
  });

  it('it is withdrawn all the same, with the reason that was typed', async () => {
    const claim = await queued(2);
    const { editor, checker2 } = desk.room.people;
    const page = await desk.openAs('chief', `/articles/${article.id}?claim=${claim.id}`);
    await margin(page).getByText(ko.claim.more).click();
    await margin(page).getByRole('button', { name: ko.reshape.mark_not_checkable }).click();
    await margin(page).getByRole('textbox', { name: ko.common.reason }).fill('느낌을 말했을 뿐이다');
    await must(
      editor.api.POST('/api/v1/claims/{id}/assignments', {
        ...seen(claim),
        body: { assigneeId: checker2.id },
      }),
    );
    // The screen knows by now; what was begun counts as it was seen then.
    await margin(page).getByText(ko.claimStatus.assigned, { exact: true }).waitFor();
    await margin(page).getByRole('textbox', { name: ko.common.reason }).press('Enter');
    const told = panel(margin(page));
    await told.getByText(HAPPENINGS['claim.assigned']!.ko).waitFor();
    await told.getByRole('button', { name: ko.collision.again }).click();
    await margin(page).getByText(ko.claimStatus.not_checkable, { exact: true }).waitFor();
    desk.mayComplainOf('412');
  });

  it('what is typed once someone was quicker is what is sent', async () => {
    const { id } = await desk.handIn({ content: '둑\n\n둑의 길이는 703m다.\n' });
    const [claim] = (await desk.claims(id)) as [Schema<'ArticleClaim'>];
    const { editor, checker2 } = desk.room.people;
    const page = await desk.openAs('chief', `/articles/${id}?claim=${claim.id}`);
    await margin(page).getByText(ko.claim.more).click();
    await margin(page).getByRole('button', { name: ko.reshape.mark_not_checkable }).click();
    const reason = margin(page).getByRole('textbox', { name: ko.common.reason });
    await reason.fill('느낌이다');
    await must(
      editor.api.POST('/api/v1/claims/{id}/assignments', {
        ...seen(claim),
        body: { assigneeId: checker2.id },
      }),
    );
    await margin(page).getByText(ko.claimStatus.assigned, { exact: true }).waitFor();
    await reason.press('Enter');
    const told = panel(margin(page));
    await told.getByText(HAPPENINGS['claim.assigned']!.ko).waitFor();
    await reason.fill('맡은 기자와도 이야기했다');
    await told.getByRole('button', { name: ko.collision.again }).click();
    await margin(page).getByText(ko.claimStatus.not_checkable, { exact: true }).waitFor();
    const params = { path: { id }, query: { size: 100 } };
    const { items } = await must(editor.api.GET('/api/v1/articles/{id}/audit', { params }));
    expect(JSON.stringify(items)).toContain('맡은 기자와도 이야기했다');
    desk.mayComplainOf('412');
  });
});

it('on an issue: both versions are shown, and the second dismissal becomes nothing', async () => {
  const issue = (await desk.issues(article.id)).find(({ quote }) => !quote.includes('가상머신'))!;
  const { chief } = desk.room.people;
  const page = await desk.openAs('editor', `/articles/${article.id}?issue=${issue.id}`);
  await tooLate(page, /\/confirm$/, () =>
    must(
      chief.api.POST('/api/v1/issues/{id}/dismiss', { ...seen(issue), body: { reason: '원문이 그렇다' } }),
    ),
  );
  await margin(page).getByRole('button', { name: ko.issue.confirm }).click();
  const told = panel(margin(page));
  await told.getByText(HAPPENINGS['issue.dismissed']!.ko).waitFor();
  await told.getByText('원문이 그렇다').waitFor();
  await told.getByRole('button', { name: ko.common.close }).click();
  await told.waitFor({ state: 'detached' });
  desk.mayComplainOf('412');
});

it('on a correction: it was rejected while it was being approved', async () => {
  const issue = (await desk.issues(article.id)).find(({ quote }) => quote.includes('가상머신'))!;
  const { editor, checker, chief } = desk.room.people;
  await must(editor.api.POST('/api/v1/issues/{id}/confirm', { ...seen(issue), body: {} }));
  const correction = await must(
    checker.api.POST('/api/v1/issues/{id}/corrections', {
      params: { path: { id: issue.id } },
      body: { type: 'correction', after: '거대언어모델인 오레라지', reason: '분류가 틀렸다' },
    }),
  );
  const page = await desk.openAs('editor', '/corrections');
  const card = page.getByRole('article');
  await tooLate(page, /\/approve$/, () =>
    must(
      chief.api.POST('/api/v1/corrections/{id}/reject', {
        ...seen(correction),
        body: { reason: '이름도 고쳐야 한다' },
      }),
    ),
  );
  await card.getByRole('button', { name: ko.correction.approve }).click();
  await sure(card, ko.correction.approve).click();
  const told = panel(card);
  await told.getByText(HAPPENINGS['correction.rejected']!.ko).waitFor();
  await told.getByText(names.get(chief.id)!).waitFor();
  await told.getByText(ko.correctionStatus.rejected, { exact: true }).waitFor();
  desk.mayComplainOf('412');
});

it('on a text: a revision that came meanwhile is told before one’s own undoes it', async () => {
  const { editor } = desk.room.people;
  const page = await desk.openAs('chief', `/articles/${article.id}/revise`);
  const content = page.getByLabel(ko.revise.content);
  await content.fill((await content.inputValue()).replace('3% 올랐다', '4% 올랐다'));
  const mine = await content.inputValue();
  const now = await must(editor.api.GET('/api/v1/articles/{id}', { params: { path: { id: article.id } } }));
  const head = await must(
    editor.api.GET('/api/v1/articles/{id}/revisions/{number}', {
      params: { path: { id: article.id, number: now.head } },
    }),
  );
  await must(
    editor.api.POST('/api/v1/articles/{id}/revisions', {
      params: { ...seen(now).params, query: { preview: 'false' } },
      body: {
        format: 'text',
        content: head.text.replace('14개월이', '16개월이'),
        reason: '연표와 맞췄다',
      },
    }),
  );
  await page.getByRole('alert').getByText(names.get(editor.id)!).waitFor();
  expect(await content.inputValue()).toBe(mine);
  await page.reload();
  await content.waitFor();
  expect(await content.inputValue()).toBe(mine);
  await page.getByRole('link', { name: ko.revise.look }).waitFor();
});

it('on a text: a revision that came before anything was typed is the one that is edited', async () => {
  const { editor } = desk.room.people;
  const { id } = await desk.handIn({ content: '다리\n\n다리의 길이는 503m다.\n' });
  const page = await desk.openAs('chief', `/articles/${id}/revise`);
  const content = page.getByLabel(ko.revise.content);
  await content.waitFor();
  const now = await must(editor.api.GET('/api/v1/articles/{id}', { params: { path: { id } } }));
  await must(
    editor.api.POST('/api/v1/articles/{id}/revisions', {
      params: { ...seen(now).params, query: { preview: 'false' } },
      body: { format: 'text', content: '다리\n\n다리의 길이는 513m다.\n', reason: '표지판과 맞췄다' },
    }),
  );
  await page.getByText('513m').waitFor();
  await content.fill((await content.inputValue()).replace('513m', '523m'));
  await page.getByLabel(ko.revise.reason).fill('설계도와 맞췄다');
  await page.getByRole('button', { name: ko.revise.preview }).click();
  await page.getByRole('button', { name: ko.revise.accept }).click();
  await page.waitForURL((url) => url.pathname === `/articles/${id}`);
});
