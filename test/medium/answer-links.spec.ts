/** People without an account answer one question by a secret link. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { hashWith, readEntry, record, sha256 } from '#audit';
import type { Actor } from '#core';
import type { Database } from '#database';
import { ERASED_NAME } from '#identity';
import { AnswerLinksService, AssignmentsService, QuestionsService, readClaimFile } from '#review';
import { openApi, type TestApi } from '../factories/api.js';
import { openDesk, type TestArticle, type TestDesk } from '../factories/desk.js';

let api: TestApi;
let database: Database;
let app: NestFastifyApplication;
let links: AnswerLinksService;
let questions: QuestionsService;
let desk: TestDesk;
let article: TestArticle;
let claim: string;
let checker: Actor;
let now = new Date();
let visitors = 0;

beforeAll(async () => {
  api = await openApi({ PUBLIC_URL: 'https://desk.example', TRUSTED_PROXIES: '1' });
  ({ app, database } = api);
  links = new AnswerLinksService(database, () => now, api.env);
  questions = new QuestionsService(database, () => now);
});

afterAll(() => api.close());

beforeEach(async () => {
  now = new Date();
  visitors++;
  desk = await openDesk(database);
  article = await desk.article({ language: 'ko' });
  claim = article.claims[0]!;
  checker = await desk.person('checker');
});

/** A question to someone outside, on a claim that the checker has taken. */
async function ask(text = '1932년이 맞습니까?') {
  const { version } = await database.reader.claim.findUniqueOrThrow({ where: { id: claim } });
  const taken = await new AssignmentsService(database, () => now).assign(checker, claim, version, {});
  return questions.ask(checker, claim, taken.claim.version, text, { askedOf: '한누리 교수' });
}

/** The secret of a new link to a question. */
async function linkTo(questionId: string, days = 14): Promise<string> {
  const { url } = await links.make(checker, questionId, days);
  expect(url).toMatch(/^https:\/\/desk\.example\/answer\/stet_a_[\w-]{43}$/);
  return url.split('/').at(-1)!;
}

/** What someone at that address of the network is shown. */
const visit = (secret: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url: `/answer/${secret}`, headers: { ...from(), ...headers } });
const send = (secret: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: `/answer/${secret}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...from(), ...headers },
    payload: new URLSearchParams(fields).toString(),
  });
const from = () => ({ 'x-forwarded-for': `203.0.113.${visitors}` });
const answer = {
  name: '한누리, 교량사 연구소',
  answer: '네, 1932년 3월에 열렸습니다.\r\n머릿돌에 있습니다.',
};

describe('A link to a question', () => {
  it('shows one form, without script and in the reader’s language', async () => {
    const question = await ask('<script>alert(1)</script> 1932년이 맞습니까?');
    const secret = await linkTo(question.id);
    const korean = await visit(secret);
    expect(korean.statusCode).toBe(200);
    expect(korean.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'/,
      ),
    });
    expect(korean.body).toContain('<html lang="ko">');
    expect(korean.body).toContain('&lt;script&gt;alert(1)&lt;/script&gt; 1932년이 맞습니까?');
    expect(korean.body).not.toMatch(/<script/);
    expect(korean.body).toContain('The bridge opened in 1932.');
    expect(korean.body).not.toContain('160,000 cars');
    const english = await visit(secret, { 'accept-language': 'fr;q=0.9, en-GB, ko' });
    expect(english.body).toContain('<html lang="en">');
  });

  it('takes the answer, once; the claim goes back into check and the record tells of it', async () => {
    const { id } = await ask();
    const secret = await linkTo(id);
    const thanks = await send(secret, answer);
    expect([thanks.statusCode, thanks.body]).toEqual([200, expect.stringContaining('답변을 받았습니다')]);

    const file = await readClaimFile(database.reader, checker, claim);
    expect(file.questions).toMatchObject([
      {
        ...{ status: 'answered', answer: '네, 1932년 3월에 열렸습니다.\n머릿돌에 있습니다.' },
        ...{ answeredBy: null, answeredByName: '한누리, 교량사 연구소', link: null, allowed: [] },
      },
    ]);
    expect(await database.reader.claim.findUniqueOrThrow({ where: { id: claim } })).toMatchObject({
      status: 'in_check',
    });
    const entries = await database.reader.auditEntry.findMany({ where: { chainId: article.id } });
    const told = entries.find(({ action }) => action === 'question.answered')!.body;
    expect(told).toContain('"by":"external"');
    for (const { body } of entries) expect(body).not.toMatch(/한누리, 교량사|머릿돌|stet_a_/);

    for (const again of [await visit(secret), await send(secret, { ...answer, answer: '아니요' })])
      expect([again.statusCode, again.body]).toEqual([
        410,
        expect.stringContaining('이미 답변한 질의입니다'),
      ]);
    const [question] = (await readClaimFile(database.reader, checker, claim)).questions;
    expect(question!.answer).not.toContain('아니요');
  });

  it('forgets who answered when an administrator says so, and what they wrote when that is asked for', async () => {
    const { id } = await ask();
    await send(await linkTo(id), answer);
    const admin = await desk.person('admin');
    await expect(questions.erase(await desk.person('admin'), article.id, 1, true)).rejects.toThrow(
      'thing/unknown',
    );

    const secret = await api.tokenOf(admin);
    const erase = (payload: object, version: number, by = secret) =>
      app.inject({
        ...{ method: 'POST', url: `/api/v1/questions/${id}/erase`, payload },
        headers: { authorization: `Bearer ${by}`, 'if-match': `"${version}"` },
      });
    expect((await erase({}, 2, await api.tokenOf(await desk.person('chief')))).statusCode).toBe(403);
    expect((await erase({}, 1)).statusCode).toBe(412);
    expect((await erase({}, 2)).json()).toMatchObject({
      ...{ askedOf: ERASED_NAME, answeredByName: ERASED_NAME, erasedAt: expect.any(String) },
      ...{ text: '1932년이 맞습니까?', answer: '네, 1932년 3월에 열렸습니다.\n머릿돌에 있습니다.' },
      ...{ status: 'answered', allowed: ['erase'] },
    });
    const kept = await database.reader.question.findUniqueOrThrow({ where: { id } });
    const entries = await database.reader.auditEntry.findMany({ where: { chainId: article.id } });
    const told = readEntry(entries.find(({ action }) => action === 'question.answered')!.body);
    expect(told!.data).toMatchObject({ hmac: hashWith(kept.answerKey!, kept.answer!) });

    expect((await erase({ words: true }, 3)).json()).toMatchObject({ answer: null, status: 'answered' });
    const erased = await database.reader.question.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify(erased)).not.toMatch(/한누리|머릿돌/);
    expect(erased.answerKey).toBeNull();
    const after = await database.reader.auditEntry.findMany({ where: { chainId: article.id } });
    expect(after.filter(({ action }) => action === 'question.erased')).toHaveLength(2);
    for (const { body } of after) expect(body).not.toMatch(/한누리|머릿돌/);
  });

  it.each([
    ['words', { answer: '네, 1932년입니다.' }],
    ['sha256', { sha256: sha256('네, 1932년입니다.') }],
    [null, { hmac: 'f'.repeat(64) }],
  ])('says what the record keeps of an answer for good: %s', async (recordKeeps, told) => {
    const { id, version } = await ask();
    await database.reader.question.update({ where: { id }, data: { answer: '네, 1932년입니다.' } });
    const about = { chain: article.id, action: 'question.answered', subject: { type: 'question', id } };
    await database.transaction((tx) => record(tx, { ...about, actor: checker, data: told, at: now }));
    const admin = await desk.person('admin');
    const erased = await questions.erase(admin, id, version, true);
    expect(erased).toMatchObject({ answer: null, recordKeeps });
    expect(await questions.erase(admin, id, erased.version, true)).toMatchObject({ recordKeeps });
    const entries = await database.reader.auditEntry.findMany({
      where: { chainId: article.id, action: 'question.erased' },
      orderBy: { seq: 'asc' },
    });
    expect(readEntry(entries.at(-1)!.body)!.data).toMatchObject({ words: true, recordKeeps });
  });

  it('forgets the kept answers that have the question, and none that only have the same words', async () => {
    const { claim: _claim, ...question } = await ask();
    const admin = await desk.person('admin');
    const other = { text: '한누리 교수가 세운 다리' };
    await database.reader.idempotencyKey.createMany({
      data: Object.entries({ question, other }).map(([key, answer]) => ({
        ...{ deskId: desk.id, userId: admin.userId, key, requestHash: '', answer: JSON.stringify(answer) },
      })),
    });
    await questions.erase(admin, question.id, question.version, false);
    const kept = await database.reader.idempotencyKey.findMany({
      where: { deskId: desk.id },
      orderBy: { key: 'asc' },
    });
    expect(kept.map(({ key, answer }) => [key, answer])).toEqual([
      ['other', JSON.stringify(other)],
      ['question', null],
    ]);
  });

  it('takes one answer of many that are sent at once', async () => {
    const secret = await linkTo((await ask()).id);
    const sent = await Promise.all(
      ['가', '나', '다', '라'].map((text) => send(secret, { ...answer, answer: text })),
    );
    expect(sent.map(({ statusCode }) => statusCode).sort()).toEqual([200, 410, 410, 410]);
  });

  it('is kept by its hash alone', async () => {
    const { id } = await ask();
    const secret = await linkTo(id);
    const [link] = await database.reader.answerLink.findMany({ where: { questionId: id } });
    expect(link!.tokenHash).toBe(sha256(secret));
    expect(JSON.stringify(link)).not.toContain(secret);
  });

  it.each<[string, (id: string) => Promise<unknown>, string]>([
    ['its time is over', async () => (now = new Date(now.getTime() + 15 * 86_400_000)), '기한이 지난'],
    ['it was taken back', (id) => links.revoke(checker, id), '더는 답변이 필요하지'],
    ['another took its place', (id) => links.make(checker, id, 1), '더는 답변이 필요하지'],
    [
      'the one who was asked was erased',
      async (id) => questions.erase(await desk.person('admin'), id, 1, false),
      '더는 답변이 필요하지',
    ],
    ['the question was taken back', (id) => questions.withdraw(checker, id, 1), '더는 답변이 필요하지'],
    ['it was answered at the desk', (id) => questions.answer(checker, id, 1, '네'), '더는 답변이 필요하지'],
  ])('leads nowhere once %s', async (_, end, words) => {
    const { id } = await ask();
    const secret = await linkTo(id, 14);
    await end(id);
    expect((await links.read(secret))!.state).not.toBe('open');
    // The server has a clock of its own.
    await database.reader.answerLink.updateMany({
      where: { expiresAt: { lt: now } },
      data: { expiresAt: new Date(0) },
    });
    for (const page of [await visit(secret), await send(secret, answer)])
      expect([page.statusCode, page.body]).toEqual([410, expect.stringContaining(words)]);
    const [question] = (await readClaimFile(database.reader, checker, claim)).questions;
    expect(question!.answeredByName).toBeNull();
  });

  it('that nobody made leads to a page that says so', async () => {
    for (const secret of ['stet_a_x', 'x'.repeat(5000), '%00']) {
      const page = await visit(secret, { 'accept-language': 'en' });
      expect([400, 404, 414]).toContain(page.statusCode);
    }
    expect((await visit('stet_a_x')).body).toContain('<html');
  });

  it.each<[string, Record<string, string>, string]>([
    ['no name', { ...answer, name: '  ' }, 'name-fault'],
    ['no answer', { name: answer.name }, 'answer-fault'],
    ['more than fits', { ...answer, answer: '가'.repeat(10_001) }, 'answer-fault'],
    ['what is no text', { ...answer, answer: 'a\0b' }, 'answer-fault'],
  ])('keeps what was typed when there is %s', async (_, fields, fault) => {
    const secret = await linkTo((await ask()).id);
    const page = await send(secret, fields);
    expect([page.statusCode, page.body]).toEqual([
      422,
      expect.stringContaining(`id="${fault}" role="alert"`),
    ]);
    if (fields['name']!.trim() !== '') expect(page.body).toContain(answer.name);
    expect((await visit(secret)).statusCode).toBe(200);
  });

  it('refuses bytes that are no text, and more than a form can hold', async () => {
    const secret = await linkTo((await ask()).id);
    const raw = (payload: string) =>
      app.inject({
        ...{ method: 'POST', url: `/answer/${secret}`, payload },
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...from() },
      });
    expect((await raw('name=%ff&answer=x')).statusCode).toBe(400);
    expect((await raw(`name=a&answer=${'x'.repeat(200_000)}`)).statusCode).toBe(413);
  });

  it('is not tried out: one address may ask so often and no more', async () => {
    for (let tries = 0; tries < 60; tries++) expect((await visit(`stet_a_${tries}`)).statusCode).toBe(404);
    const refused = await visit(await linkTo((await ask()).id));
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, expect.any(String)]);
  });

  it('is made and taken back over HTTP by who asked or an editor, and shown once', async () => {
    const { id } = await ask();
    const call = async (by: Actor, path: string, payload?: object, key?: string) => {
      const secret = await api.tokenOf(by);
      const headers = {
        authorization: `Bearer ${secret}`,
        ...(key !== undefined && { 'idempotency-key': key }),
      };
      return app.inject({ method: 'POST', url: `/api/v1${path}`, headers, ...(payload && { payload }) });
    };
    const path = `/questions/${id}/link`;
    expect((await call(await desk.person('checker'), path)).statusCode).toBe(403);
    const stranger = await (await openDesk(database)).person('chief');
    expect((await call(stranger, path)).statusCode).toBe(404);
    expect((await call(checker, path, { days: 61 })).statusCode).toBe(422);
    const made = await call(checker, path, { days: 3 }, 'once');
    expect([made.statusCode, made.json()]).toMatchObject([
      201,
      { url: expect.stringContaining('/answer/stet_a_') },
    ]);
    expect((await call(checker, path, { days: 3 }, 'once')).json()).toMatchObject({
      slug: 'request/answer-lost',
    });
    const editor = await desk.person('editor');
    expect((await readClaimFile(database.reader, editor, claim)).questions[0]).toMatchObject({
      link: { expiresAt: expect.any(String) },
      allowed: ['answer', 'withdraw', 'make_link', 'revoke_link'],
    });
    expect((await call(editor, `${path}/revoke`)).json()).toMatchObject({ link: null });
    expect((await call(editor, `${path}/revoke`)).json()).toMatchObject({ slug: 'review/no-link' });
  });
});
