/** The story of a review in the browser: by keyboard alone, by mouse, and what others do meanwhile. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { SAMPLE_ARTICLE } from '../../../apps/cli/demo/sample-article.js';
import type { Schema } from '../../../apps/desk/api/client.js';
import { ko } from '../../../apps/desk/words/ko.js';
import { browseNewsroom, choose, margin, sure, shownRevision } from '../../support/browsing.js';
import { must } from '../../support/newsroom.js';

const desk = browseNewsroom();
let article: Schema<'Article'>;

beforeAll(async () => {
  article = await desk.handIn({ content: SAMPLE_ARTICLE });
});

it('a wrong password is refused in words, and the right one opens the queue', async () => {
  const page = await desk.openPage();
  const { email, password } = desk.room.people.checker;
  await page.goto(desk.room.url);
  await page.getByLabel(ko.signIn.email).fill(email);
  await page.getByLabel(ko.signIn.password).fill(`${password}!`);
  await page.keyboard.press('Enter');
  expect(await page.getByRole('alert').innerText()).toMatch(/[가-힣]/);
  await page.getByLabel(ko.signIn.password).fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: ko.nav.queue, exact: true }).waitFor();
  // The browser itself reports every answer of 401; the desk says nothing.
  desk.mayComplainOf('401');
});

describe('by keyboard alone', () => {
  it('a review goes from the queue to a decision', async () => {
    const page = await desk.openAs('checker', '/?view=unassigned');
    await page.getByRole('link', { name: ko.claimStatus.queued }).first().waitFor();
    await page.keyboard.press('n');
    const claim = margin(page);
    await claim.getByText(ko.claimStatus.in_check, { exact: true }).waitFor();
    const id = new URL(page.url()).searchParams.get('claim')!;

    await page.keyboard.press('e');
    await page.keyboard.type('https://sample.stet.example/source');
    await page.keyboard.press('Tab');
    await page.keyboard.type('보도자료');
    await page.keyboard.press('Enter');
    await claim.getByRole('link', { name: '보도자료' }).waitFor();
    // Until its form is gone, letters go into it.
    await claim.getByLabel(ko.evidence.url).waitFor({ state: 'detached' });

    await page.keyboard.press('1');
    await claim.getByText(ko.claimStatus.in_check, { exact: true }).waitFor({ state: 'detached' });
    await claim.getByText(ko.outcome.confirmed).first().waitFor();
    const params = { path: { id } };
    const { status } = await must(desk.room.people.checker.api.GET('/api/v1/claims/{id}', { params }));
    expect(['checked', 'resolved', 'second_check']).toContain(status);

    // On to the next that waits, and taken by the same key.
    await page.keyboard.press('n');
    await page.waitForURL((url) => url.searchParams.get('claim') !== id);
    await claim.getByRole('button', { name: ko.claim.take }).waitFor();
    await page.keyboard.press('n');
    await claim.getByText(ko.claimStatus.in_check, { exact: true }).waitFor();

    // What the gate says stays in sight, as the way back to it.
    const gate = claim.getByRole('link', { name: ko.gate.back });
    await gate.getByText(ko.gate.closed.split(' ·')[0]!).waitFor();
    const beside = page.context().waitForEvent('page');
    await gate.press('ControlOrMeta+Enter');
    await (await beside).close();
    expect(await gate.evaluate((link) => link === document.activeElement)).toBe(true);
    await gate.press('Enter');
    await page.getByRole('heading', { name: ko.gate.title }).waitFor();
    await claim.locator(':focus').waitFor();
    await page.keyboard.press('j');
    await gate.waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: ko.gate.title }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('q');
    await page.getByRole('heading', { name: ko.nav.queue, exact: true }).waitFor();
  });

  it('what was just done is taken back by one key', async () => {
    const page = await desk.openAs('checker', '/?view=unassigned');
    await page.getByRole('link', { name: ko.claimStatus.queued }).first().waitFor();
    await page.keyboard.press('n');
    await margin(page).getByText(ko.claimStatus.in_check, { exact: true }).waitFor();
    await page.keyboard.press('u');
    await margin(page).getByText(ko.claimStatus.queued, { exact: true }).waitFor();
  });

  it('a claim is made of a sentence that the arrows walked to', async () => {
    const page = await desk.openAs('checker', `/articles/${article.id}`);
    const before = await desk.claims(article.id);
    await page.getByText(ko.coverage.loose.replace(' {{count}}', '')).waitFor();
    await page.keyboard.press('s');
    const words = page.locator('#picked ~ *, section:has(#picked) blockquote').last();
    const wanted = '알피콤은 오레AI에 지분도 투자하기로 했다.';
    for (let step = 0; step < 60 && (await words.innerText()) !== wanted; step += 1)
      await page.keyboard.press('ArrowDown');
    expect(await words.innerText()).toBe(wanted);
    await page.keyboard.press('c');
    await page.waitForURL(/claim=/);
    await margin(page).getByRole('heading', { name: wanted }).waitFor();
    expect(await desk.claims(article.id)).toHaveLength(before.length + 1);
  });

  it('the palette opens a claim by its words, and an end of composition opens nothing', async () => {
    const page = await desk.openAs('editor', '/');
    await page.getByRole('heading', { name: ko.nav.queue, exact: true }).waitFor();
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog');
    const field = dialog.getByRole('combobox');
    // The field is there with the key and has the focus: nothing that is typed at once is lost.
    await page.keyboard.insertText('메가와트');
    expect(await field.inputValue()).toBe('메가와트');
    await dialog.getByRole('option', { name: '40메가와트를 배정' }).waitFor();
    await field.evaluate((input) =>
      input.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true }),
      ),
    );
    await dialog.waitFor();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await margin(page).getByRole('heading', { name: '메가와트' }).waitFor();
  });
});

describe('with the mouse', () => {
  it('selected words get an issue', async () => {
    const page = await desk.openAs('editor', `/articles/${article.id}`);
    const before = (await desk.issues(article.id)).length;
    const words = page.locator('[data-at]').filter({ hasText: '기술은 인정받았다' }).first();
    await words.scrollIntoViewIfNeeded();
    await words.selectText();
    await page.evaluate(() => document.dispatchEvent(new PointerEvent('pointerup')));
    await margin(page).getByRole('button', { name: ko.issue.raise }).click();
    await choose(margin(page).getByRole('combobox', { name: ko.issue.category }), 'ㅊㅊㅇㅇ');
    await margin(page).getByLabel(ko.issue.note).fill('누가 인정했는지 없다');
    await margin(page).locator('form').getByRole('button', { name: ko.issue.raise }).click();
    await page.getByText(ko.undo.issue).waitFor();
    const raised = (await desk.issues(article.id)).filter(({ raisedBy }) => raisedBy !== null);
    expect(raised.map(({ quote }) => quote)).toEqual([expect.stringContaining('기술은 인정받았다')]);
    expect(await desk.issues(article.id)).toHaveLength(before + 1);
  });

  it('a selection that cuts words takes them whole', async () => {
    const page = await desk.openAs('editor', `/articles/${article.id}`);
    const words = page.locator('[data-at]').filter({ hasText: '기술은 인정받았다' }).first();
    await words.evaluate((element) => {
      const at = element.textContent.indexOf('술은 인정');
      getSelection()!.setBaseAndExtent(element.firstChild!, at, element.firstChild!, at + 5);
      document.dispatchEvent(new PointerEvent('pointerup'));
    });
    await margin(page).locator('blockquote').getByText('기술은 인정받았다', { exact: true }).waitFor();
  });

  it('several claims are given to one person; with which someone was quicker is told, though none is left in the view', async () => {
    const page = await desk.openAs('editor', '/?view=unassigned');
    const boxes = page.getByRole('checkbox');
    await boxes.nth(2).waitFor();
    for (const at of [0, 1, 2]) await boxes.nth(at).check();
    const { chief, checker2 } = desk.room.people;
    const { id, email } = checker2;
    const assigning = /\/claims\/([^/]+)\/assignments$/;
    await page.route(
      assigning,
      async (route) => {
        const [, claim] = assigning.exec(route.request().url())!;
        const header = { 'If-Match': route.request().headers()['if-match']! };
        const params = { path: { id: claim! }, header };
        await must(chief.api.POST('/api/v1/claims/{id}/assignments', { params, body: { assigneeId: id } }));
        await route.continue();
      },
      { times: 1 },
    );
    const bar = page.getByRole('group', { name: ko.claim.assign });
    await choose(bar.getByRole('combobox'), email);
    await bar.getByText('2건을 배정했고 1건은').waitFor();
    desk.mayComplainOf('412');
    await bar.getByRole('button', { name: ko.common.cancel }).click();
    await bar.waitFor({ state: 'detached' });
    const given = (await desk.claims(article.id)).filter(({ assignee }) => assignee?.id === id);
    expect(given.map(({ status }) => status)).toEqual(['assigned', 'assigned', 'assigned']);
  });

  it('an issue shows its working; an editor confirms it, the chief approves the fix, and the galley is the next revision', async () => {
    const page = await desk.openAs('editor', `/articles/${article.id}`);
    const card = page.getByRole('article').filter({ hasText: '가상머신' }).last();
    await card.getByText(ko.issue.working).click();
    await card.getByText(ko.issue.expected, { exact: true }).waitFor();
    await card.getByRole('button', { name: ko.issue.confirm }).click();
    await card.getByRole('button', { name: ko.issue.propose }).click();
    const words = card.getByLabel(ko.correction.after);
    await words.fill((await words.inputValue()).replace(/가상머신(\(VM\))?/, '거대언어모델(LLM)'));
    await card.locator('del').getByText('가상머신').first().waitFor();
    await card.locator('ins').getByText('거대언어모델').first().waitFor();
    await card.getByLabel(ko.common.reason).fill('원문을 확인했다');
    await card.getByRole('button', { name: ko.issue.propose }).last().click();
    await card.getByText(ko.issueStatus.fix_proposed, { exact: true }).waitFor();

    const chief = await desk.openAs('chief', '/corrections');
    await chief.getByRole('button', { name: ko.correction.approve }).click();
    await sure(chief, ko.correction.approve).click();
    await chief.getByRole('button', { name: ko.correction.apply }).click();
    await sure(chief, ko.correction.apply).click();
    await chief.getByText(ko.correctionStatus.applied, { exact: true }).waitFor();
    await chief.getByRole('button', { name: ko.correction.preview }).click();
    const approved = ko.correction.approved.replace('{{role}}', ko.role.chief).replace('{{name}}', '.+');
    await chief.getByText(new RegExp(`^${approved}`)).waitFor();
    const became = chief.locator('section').filter({ hasText: ko.correction.claimsBecame });
    await became.getByText(ko.became.stale).first().waitFor();

    await shownRevision(page, 2);
    await page.locator('article[lang=ko]').getByText('거대언어모델(LLM)').first().waitFor();

    await page.getByRole('button', { name: ko.galley.compare }).click();
    await page.locator('ins').getByText('거대언어모델').first().waitFor();
    await page.getByLabel(ko.galley.pick, { exact: true }).selectOption('1');
    await page.getByText(ko.galley.older).waitFor();
    await page.locator('article[lang=ko]').getByText('가상머신(VM)').first().waitFor();
  });

  it('who confirms an issue writes into the fact book, in the same step, what is right', async () => {
    const issue = (await desk.issues(article.id)).find(({ status }) => status === 'open')!;
    const page = await desk.openAs('editor', `/articles/${article.id}?issue=${issue.id}`);
    const card = margin(page).getByRole('article');
    await card.getByRole('button', { name: ko.issue.withFact }).click();
    const form = card.locator('form').filter({ has: page.getByLabel(ko.settings.source) });
    await form.getByLabel(ko.settings.name, { exact: true }).fill('하람다리');
    await form.getByLabel(ko.settings.source).fill('https://sample.stet.example/bridge');
    await form.getByRole('button', { name: ko.issue.confirm }).click();
    await card.getByText(ko.issueStatus.confirmed, { exact: true }).waitFor();
    await form.waitFor({ state: 'detached' });
    const params = { query: { q: '하람다리' } };
    const { items } = await must(desk.room.people.editor.api.GET('/api/v1/facts', { params }));
    expect(items).toMatchObject([{ name: '하람다리', source: 'https://sample.stet.example/bridge' }]);
  });
});

it('what others do appears by itself', async () => {
  const page = await desk.openAs('editor', `/articles/${article.id}`);
  const claim = (await desk.claims(article.id)).find(({ status }) => status === 'queued')!;
  const words = page.locator(`#words-${claim.id}`);
  await words.getByText(ko.claimStatus.queued).waitFor({ state: 'attached' });
  await must(
    desk.room.people.checker2.api.POST('/api/v1/claims/{id}/assignments', {
      params: { path: { id: claim.id }, header: { 'If-Match': `"${claim.version}"` } },
      body: {},
    }),
  );
  await words.getByText(ko.claimStatus.in_check).waitFor({ state: 'attached' });
});
