/**
 * The whole story at the desk, from signing in to the notice of a correction, with three people; once without a mouse and once without a key
 * but for the letters of what is written.
 */
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ko } from '../../../apps/desk/words/ko.js';
import { browseNewsroom, margin, sure } from '../../support/browsing.js';
import { KEYBOARD, MOUSE } from '../../support/hands.js';
import type { Part } from '../../support/newsroom.js';

const desk = browseNewsroom();

it.each([
  ['by keyboard alone', KEYBOARD, '나루'],
  ['by mouse', MOUSE, '한내'],
] as const)('an article goes to print and is corrected there %s', async (_way, hands, town) => {
  const { id } = await desk.handIn({
    content: `${town} 다리가 열렸다\n\n${town} 다리의 길이는 5030m라고 시가 밝혔다.\n`,
  });
  const signIn = async (part: Part) => {
    const page = await desk.openPage();
    const { email, password } = desk.room.people[part];
    await page.goto(desk.room.url);
    await hands.write(page, page.getByLabel(ko.signIn.email), email);
    await hands.write(page, page.getByLabel(ko.signIn.password), password);
    await hands.press(page, page.getByRole('button', { name: ko.signIn.submit }));
    await page.getByRole('heading', { name: ko.nav.queue, exact: true }).waitFor();
    return page;
  };
  const way = (page: Page, name: string) => page.locator('header nav').getByRole('link', { name });
  const button = (page: Page, name: string) => margin(page).getByRole('button', { name, exact: true });
  const openArticle = async (page: Page) => {
    await hands.act(page, 'toArticles', way(page, ko.nav.articles));
    const link = page.getByRole('link', { name: `${town} 다리가 열렸다` });
    await hands.press(page, link);
    await page.getByRole('heading', { name: ko.gate.title }).waitFor();
  };
  const addSource = async (page: Page) => {
    await hands.act(page, 'evidence', button(page, ko.evidence.add));
    await hands.write(page, margin(page).getByLabel(ko.evidence.url), 'https://city.stet.example/plan');
    await hands.write(page, margin(page).getByLabel(ko.evidence.name), '시의 준공 도면');
    await hands.press(page, margin(page).locator('form').getByRole('button', { name: ko.evidence.add }));
    await margin(page).getByRole('link', { name: '시의 준공 도면' }).last().waitFor();
    await margin(page).locator('form').getByLabel(ko.evidence.url).waitFor({ state: 'detached' });
  };

  const raise = async (page: Page, note: string, suggestion: string) => {
    await hands.act(page, 'issue', button(page, ko.issue.raise).first());
    await hands.choose(page, margin(page).getByRole('combobox', { name: ko.issue.category }), '수치 오류');
    await hands.write(page, margin(page).getByLabel(ko.issue.note), note);
    await hands.write(page, margin(page).getByLabel(ko.issue.suggestion), suggestion);
    await hands.press(page, margin(page).locator('form').getByRole('button', { name: ko.issue.raise }));
    await page.getByText(ko.undo.issue).waitFor();
  };

  // A checker takes the claim, finds it wrong, and says why.
  const checker = await signIn('checker');
  await checker.getByText(`${town} 다리의 길이`).first().waitFor();
  await hands.act(checker, 'take', checker.getByRole('button', { name: ko.queue.next }));
  await button(checker, ko.evidence.add).waitFor();
  await addSource(checker);
  await raise(checker, '준공 도면에는 503m다', `${town} 다리의 길이는 503m라고 시가 밝혔다.`);
  await hands.act(checker, 'wrong', margin(checker).getByRole('button', { name: ko.outcome.wrong }));
  await margin(checker).getByText(ko.outcome.wrong).first().waitFor();

  // An editor makes an error of it and proposes the fix; the chief, who is someone else, approves and applies it.
  const editor = await signIn('editor');
  await openArticle(editor);
  const propose = async (reason: string) => {
    if (hands === KEYBOARD) await editor.keyboard.press('m');
    await hands.press(editor, button(editor, ko.issue.confirm));
    await hands.press(editor, button(editor, ko.issue.propose));
    await hands.write(editor, margin(editor).getByLabel(ko.common.reason), reason);
    await hands.press(editor, margin(editor).locator('form').getByRole('button', { name: ko.issue.propose }));
    await margin(editor).getByText(ko.issueStatus.fix_proposed, { exact: true }).waitFor();
  };
  await propose('도면을 보았다');

  const chief = await signIn('chief');
  await hands.act(chief, 'toCorrections', way(chief, ko.nav.corrections));
  const applied = async (words: string) => {
    const card = chief.getByRole('article').filter({ hasText: town }).filter({ hasText: words });
    await hands.press(chief, card.getByRole('button', { name: ko.correction.approve }));
    await hands.press(chief, sure(card, ko.correction.approve));
    await hands.press(chief, card.getByRole('button', { name: ko.correction.apply }));
    await hands.press(chief, sure(card, ko.correction.apply));
    await card.getByText(ko.correctionStatus.applied, { exact: true }).waitFor();
    return card;
  };
  await applied('503m라고 시가');

  // Where words are new the claim is checked again.
  const checkAgain = async (words: string) => {
    await hands.act(checker, 'toQueue', way(checker, ko.nav.queue));
    await checker.getByText(`${town} 다리의 길이는 ${words}`).first().waitFor();
    await hands.act(checker, 'take', checker.getByRole('button', { name: ko.queue.next }));
    await button(checker, ko.evidence.add).waitFor();
    await addSource(checker);
    await hands.act(
      checker,
      'confirmed',
      margin(checker).getByRole('button', { name: new RegExp(`^1 ?${ko.outcome.confirmed}$`) }),
    );
    await margin(checker).getByText(ko.claimStatus.resolved, { exact: true }).waitFor();
  };
  await checkAgain('503m라고 시가');

  // The editor signs exactly this text, clears it, and marks it as printed; the report proves it.
  await hands.act(editor, 'close', way(editor, ko.nav.articles));
  await openArticle(editor);
  if (hands === KEYBOARD) await editor.keyboard.press('m');
  const sign = ko.gate.sign.replace('{{role}}', ko.role.editor);
  await hands.press(editor, button(editor, sign));
  await margin(editor).getByText(ko.gate.signAbout.split('{{role}}')[1]!).waitFor();
  await hands.press(editor, sure(margin(editor), sign));
  await margin(editor).getByText(ko.gate.open).waitFor();
  await hands.press(editor, button(editor, ko.gate.clear));
  await hands.press(editor, sure(margin(editor), ko.gate.clear));
  await hands.press(editor, button(editor, ko.gate.publish));
  await hands.press(editor, sure(margin(editor), ko.gate.publish));
  await editor.getByText(ko.articleStatus.published, { exact: true }).waitFor();
  const report = editor.context().waitForEvent('page');
  await hands.press(editor, editor.getByRole('link', { name: ko.article.report }));
  await (await report).getByText('시의 준공 도면').first().waitFor();

  // What was wrong in print is corrected in the open: the notice is seen as readers will see it before it goes out.
  await raise(checker, '발표는 도가 했다', `${town} 다리의 길이는 503m라고 도가 밝혔다.`);
  await propose('보도자료를 다시 보았다');
  const card = await applied('503m라고 도가');
  await hands.press(chief, card.getByRole('button', { name: ko.correction.notice, exact: true }));
  const asked = card.getByRole('group', { name: ko.correction.notice });
  await asked.getByText(ko.correction.noticeDraft, { exact: true }).waitFor();
  const draft = await asked.locator('blockquote[lang=ko]').innerText();
  expect(draft).toMatch(/^바로잡습니다[^]*시가[^]*도가/);
  await hands.press(chief, sure(card, ko.correction.notice));
  await asked.waitFor({ state: 'detached' });
  await card.getByText(ko.correctionStatus.noticed, { exact: true }).waitFor();
  await hands.press(chief, card.getByRole('button', { name: ko.correction.preview }));
  expect(await card.locator('blockquote[lang=ko]').innerText()).toBe(draft);
  await checkAgain('503m라고 도가');
  const { people } = desk.room;
  const { data } = await people.editor.api.GET('/api/v1/articles/{id}', { params: { path: { id } } });
  expect(data).toMatchObject({ status: 'published', head: 3, liveRevision: 3 });
});
