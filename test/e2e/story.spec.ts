/**
 * The story of the desk, from the outside: the published API through its typed client, a worker in a process of its own,
 * mail through a real SMTP server; once with the queue on PostgreSQL, once on a real Redis.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Schema } from '../../apps/desk/api/client.js';
import { SAMPLE_ARTICLE } from '../../apps/cli/demo/sample-article.js';
import { recountPeriod } from '../factories/recount.js';
import { must, openNewsroom, type Newsroom, type Person } from '../support/newsroom.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { stet } from '../support/stet.js';

const SHORT = [
  'Orée AI raised 400 million euros in November 2025.',
  'The company was founded in Annecy in July 2024.',
  'Its office has 1,250 desks in three buildings.',
  'Its first model has 9 billion parameters.',
  'Alpicom shares rose by 3% on 12 June 2026.',
];

const version = (thing: { version: number }) => ({ 'If-Match': `"${thing.version}"` });

describe.each(['PostgreSQL', 'Redis'])('the story, with the queue on %s', (backend) => {
  let redis: TestRedis | undefined;
  let room: Newsroom;
  let article: Schema<'Article'>;
  /** Another piece of the desk, which says some of the same in other words. */
  let short: Schema<'Article'>;
  let report: string;

  beforeAll(async () => {
    redis = backend === 'Redis' ? await startRedis() : undefined;
    room = await openNewsroom(redis?.url);
  });

  afterAll(async () => {
    await room.close();
    await redis?.stop();
  });

  const claims = () => allClaims(room.people.editor, article.id);
  const issues = () => allIssues(room.people.editor, article.id);
  const revisionId = async (number: number, of = article.id) => {
    const sql = 'SELECT id FROM "Revision" WHERE "articleId" = $1 AND number = $2';
    return (await query<{ id: string }>(room, sql, [of, number]))[0]!.id;
  };
  /** The worker has made the claims of a revision and read it with every rule. */
  const isRead = async (number: number) =>
    void (await room.worker.line(done(`review.lint:${await revisionId(number)}`)));
  const issueOf = async (category: string) => {
    const issue = (await issues()).find((one) => one.category === category);
    if (issue === undefined) throw new Error(`no issue of ${category}`);
    return issue;
  };

  it('an article arrives, once, whatever the network does', async () => {
    const send = () =>
      must(
        room.people.author.api.POST('/api/v1/articles', {
          params: { header: { 'Idempotency-Key': 'the-sample' } },
          body: { format: 'text', content: SAMPLE_ARTICLE, section: '세계' },
        }),
      );
    article = await send();
    expect(await send()).toEqual(article);
    expect(article).toMatchObject({ title: '호숫가의 도전자, 유럽 인공지능의 꿈', language: 'ko', head: 1 });
  });

  it('claims appear, each at its exact words and never in the furniture of the site', async () => {
    await isRead(1);
    const path = { id: article.id, number: 1 };
    const revision = await must(
      room.people.checker.api.GET('/api/v1/articles/{id}/revisions/{number}', { params: { path } }),
    );
    const all = await claims();
    expect(all.length).toBeGreaterThan(15);
    const furniture = revision.zones.filter(({ kind }) => kind === 'boilerplate');
    for (const { text, place } of all) {
      expect(revision.text.slice(place!.start!, place!.end!)).toBe(text);
      expect(furniture.some(({ start, end }) => start < place!.end! && place!.start! < end)).toBe(false);
    }
    expect(all.every(({ dueAt }) => Date.parse(dueAt) > 0)).toBe(true);
  });

  it('the “virtual machine”, the founder, the sum converted twice and the name spelled two ways are flagged', async () => {
    const flagged = await issues();
    const of = (category: string) =>
      flagged.filter((issue) => issue.category === category).map(({ quote }) => quote);
    expect(of('classification.wrong_kind').join()).toContain('가상머신');
    expect(of('identity.misattributed_role').join()).toContain('기욤 다르셀');
    expect(of('number.inconsistent').join()).toContain('6392억원');
    expect(of('identity.misspelled_name').join()).toMatch(/마티[외유] 코랑/);
    for (const { finding } of flagged) expect(finding?.working.ko).toBeTruthy();
  });

  it('a late claim is reminded, once, in the product and by mail', async () => {
    const [claim] = await claims();
    const { api } = room.people.editor;
    await must(
      api.POST('/api/v1/claims/{id}/assignments', {
        params: { path: { id: claim!.id }, header: version(claim!) },
        body: { assigneeId: room.people.checker2.id, dueAt: new Date(Date.now() - 60_000).toISOString() },
      }),
    );
    const mail = await room.mailbox.waitForMail(({ to }) => to.includes(room.people.checker2.email));
    expect(mail.text).toContain(claim!.text.slice(0, 20));
    const inbox = await must(room.people.checker2.api.GET('/api/v1/notifications'));
    expect(inbox.items.length).toBe(
      room.mailbox.mails.filter(({ to }) => to.includes(room.people.checker2.email)).length,
    );
  });

  it('errors are confirmed by an editor and corrected by different people', async () => {
    const { checker, editor, chief } = room.people;
    const before = article.head;
    for (const [category, from, to] of [
      ['classification.wrong_kind', '가상머신(VM)', '거대언어모델(LLM)'],
      ['identity.misattributed_role', '기욤 다르셀', '엘로디 방'],
    ] as const) {
      const issue = await issueOf(category);
      const params = { path: { id: issue.id }, header: version(issue) };
      const confirmed = await must(editor.api.POST('/api/v1/issues/{id}/confirm', { params, body: {} }));
      const at = issue.start + issue.quote.indexOf(from);
      const proposed = await must(
        checker.api.POST('/api/v1/issues/{id}/corrections', {
          params: { path: { id: confirmed.id } },
          body: {
            type: 'correction',
            before: {
              start: await movedTo(at, issue.revision),
              end: (await movedTo(at, issue.revision)) + from.length,
              exact: from,
            },
            after: to,
            reason: '원문과 회사 자료를 확인했다',
          },
        }),
      );
      const own = await checker.api.POST('/api/v1/corrections/{id}/approve', {
        params: { path: { id: proposed.id }, header: version(proposed) },
      });
      expect(own.response.status).toBe(403);
      const approved = await must(
        chief.api.POST('/api/v1/corrections/{id}/approve', {
          params: { path: { id: proposed.id }, header: version(proposed) },
        }),
      );
      const applied = await must(
        editor.api.POST('/api/v1/corrections/{id}/apply', {
          params: { path: { id: approved.id }, header: version(approved) },
        }),
      );
      expect(applied).toMatchObject({ status: 'applied' });
      await isRead(applied.appliedRevision!);
    }
    article = await must(editor.api.GET('/api/v1/articles/{id}', { params: { path: { id: article.id } } }));
    expect(article.head).toBe(before + 2);
    const stale = (await claims()).filter(({ status }) => status === 'stale');
    expect(stale.map(({ text }) => text).join()).toMatch(/거대언어모델.*|엘로디 방/);
  });

  it('two readers of a risky claim disagree, the second not knowing what the first found, and an editor decides', async () => {
    const { checker, checker2, editor } = room.people;
    const risky = (await claims()).find(({ risk, status }) => risk === 'high' && status === 'queued')!;
    const path = { id: risky.id };
    const fileOf = ({ api }: Person) => must(api.GET('/api/v1/claims/{id}/file', { params: { path } }));
    await take(checker, risky.id);
    await check(checker, risky.id);
    const blind = await fileOf(checker2);
    expect(blind).toMatchObject({ blind: true, checks: [], evidence: [{ stance: null }] });
    await take(checker2, risky.id);
    const { claim: disputed } = await say(checker2, risky.id, 'wrong');
    expect(disputed).toMatchObject({ status: 'disputed', outcome: null });
    expect((await gateOf(editor)).blockers.map(({ rule }) => rule)).toContain('claim-disputed');
    const adjudicated = await must(
      editor.api.POST('/api/v1/claims/{id}/adjudicate', {
        params: { path, header: version(disputed) },
        body: { outcome: 'confirmed', reason: '두 번째 자료는 다른 해의 것이다' },
      }),
    );
    expect(adjudicated).toMatchObject({ status: 'resolved', outcome: 'confirmed' });
    const { checks } = await fileOf(checker2);
    expect(checks.map(({ outcome }) => outcome)).toEqual(['confirmed', 'wrong']);
  });

  it('an expert without an account answers a question by a secret link, once', async () => {
    const { checker } = room.people;
    const { api } = checker;
    const { id } = await must(api.POST('/api/v1/claims/next', {}));
    const path = { id };
    const taken = await must(api.GET('/api/v1/claims/{id}', { params: { path } }));
    const asked = await must(
      api.POST('/api/v1/claims/{id}/questions', {
        params: { path, header: version(taken) },
        body: { text: '이 수치의 출처를 아십니까?', askedOf: '한누리 교수' },
      }),
    );
    expect(asked.claim.status).toBe('awaiting_answer');
    const { url } = await must(
      api.POST('/api/v1/questions/{id}/link', { params: { path: { id: asked.id } }, body: {} }),
    );
    const page = await (await fetch(url, { headers: { 'accept-language': 'ko' } })).text();
    expect(page).toContain('이 수치의 출처를 아십니까?');
    const answer = { name: '한누리, 도시연구소', answer: '연구소의 2025년 보고서 12쪽입니다.' };
    const send = () => fetch(url, { method: 'POST', body: new URLSearchParams(answer) });
    expect((await send()).status).toBe(200);
    expect((await send()).status).toBe(410);
    const file = await must(api.GET('/api/v1/claims/{id}/file', { params: { path } }));
    expect(file.questions).toMatchObject([{ answer: answer.answer, answeredByName: answer.name }]);
    const now = await must(api.GET('/api/v1/claims/{id}', { params: { path } }));
    expect(now.status).toBe('in_check');
    await check(checker, id);
  });

  it('what is left is decided, checked and read twice until the gate has no blocker but the signatures', async () => {
    const { checker, checker2, editor, chief } = room.people;
    for (const issue of await issues()) {
      const params = { path: { id: issue.id }, header: version(issue) };
      if (issue.status === 'open')
        await must(
          editor.api.POST('/api/v1/issues/{id}/dismiss', {
            params,
            body: { reason: '원문대로 두기로 했다' },
          }),
        );
      if (issue.status === 'fixed') await must(chief.api.POST('/api/v1/issues/{id}/close', { params }));
    }
    for (const reader of [checker, checker2, checker, checker2]) await checkAll(reader);
    const gate = await gateOf(editor);
    expect(gate.blockers.map(({ rule }) => rule)).toEqual(gate.blockers.map(() => 'sign-off-missing'));
  });

  it('the gate opens when the roles have signed exactly this text', async () => {
    const { editor, chief } = room.people;
    for (const { subject } of (await gateOf(editor)).blockers) {
      const role = subject.id as 'editor' | 'chief';
      const { sha256 } = await gateOf(editor);
      await must(
        room.people[role].api.POST('/api/v1/articles/{id}/sign-offs', {
          params: { path: { id: article.id } },
          body: { role, sha256 },
        }),
      );
    }
    expect(await gateOf(chief)).toMatchObject({ open: true, blockers: [] });
  });

  it('a waiver lets one doubt pass for a time, with a name on it, and ends by the clock', async () => {
    const { checker, editor, chief } = room.people;
    const { text } = (await claims())[0]!;
    const params = { path: { id: (await claims())[0]!.id } };
    const doubt = await must(
      checker.api.POST('/api/v1/claims/{id}/issues', {
        params,
        body: { category: 'number.wrong_value', note: `“${text}”: 자료의 판을 다시 본다` },
      }),
    );
    expect((await gateOf(chief)).blockers).toMatchObject([
      { rule: 'issue-undecided', subject: { id: doubt.id } },
    ]);
    const waiver = await must(
      chief.api.POST('/api/v1/articles/{id}/waivers', {
        params: { path: { id: article.id } },
        body: {
          ...{ rule: 'issue-undecided', subjectId: doubt.id, reason: '자료가 오는 중이다' },
          expiresAt: new Date(Date.now() + 3_000).toISOString(),
        },
      }),
    );
    expect(await gateOf(chief)).toMatchObject({ open: true, waived: [{ subject: { id: doubt.id } }] });
    let gate = await gateOf(chief);
    while (gate.open) gate = await gateOf(chief);
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(waiver.expiresAt));
    expect(gate.waivers).toMatchObject([{ id: waiver.id, stands: false, revokedAt: null }]);
    const fresh = (await issues()).find(({ id }) => id === doubt.id)!;
    await must(
      editor.api.POST('/api/v1/issues/{id}/dismiss', {
        params: { path: { id: doubt.id }, header: version(fresh) },
        body: { reason: '자료와 맞다' },
      }),
    );
    gate = await gateOf(chief);
    expect(gate.open).toBe(true);
    await must(
      chief.api.POST('/api/v1/articles/{id}/clear', {
        params: { path: { id: article.id }, header: version(gate) },
      }),
    );
  });

  it('an edited text shows what every claim becomes, before it is accepted: kept, moved, stale, orphaned, ambiguous', async () => {
    const { editor } = room.people;
    short = await must(
      editor.api.POST('/api/v1/articles', {
        body: { format: 'text', content: `A loan\n\n${SHORT.join(' ')}` },
      }),
    );
    await room.worker.line(done(`claims.extract:${await revisionId(1, short.id)}`));
    const [raised, founded, desks] = SHORT;
    const edited = [raised, founded, founded, desks, SHORT[3]!.replace('9 billion', '7 billion')].join(' ');
    const revise = async (preview: 'true' | 'false') => {
      const { version: at } = await must(
        editor.api.GET('/api/v1/articles/{id}', { params: { path: { id: short.id } } }),
      );
      return must(
        editor.api.POST('/api/v1/articles/{id}/revisions', {
          params: { path: { id: short.id }, query: { preview }, header: version({ version: at }) },
          body: { format: 'text', content: `A loan\n\n${edited}`, reason: 'sub-editing' },
        }),
      );
    };
    const shown = await revise('true');
    const became = SHORT.map(
      (sentence) => shown.claims.find(({ text }) => text.slice(0, 12) === sentence.slice(0, 12))?.became,
    );
    expect(became).toEqual(['unchanged', 'ambiguous', 'moved', 'stale', 'orphaned']);
    expect(
      await must(editor.api.GET('/api/v1/articles/{id}', { params: { path: { id: short.id } } })),
    ).toMatchObject({ head: 1 });
    expect((await revise('false')).claims).toEqual(shown.claims);
    const path = { id: short.id, number: 2 };
    const diff = await must(
      editor.api.GET('/api/v1/articles/{id}/revisions/{number}/diff', {
        params: { path, query: { from: 1 } },
      }),
    );
    expect(diff.changes.filter(({ kind }) => kind === 'replaced')).toMatchObject([
      { before: { text: '9' }, after: { text: '7' } },
    ]);
  });

  it('an error in print is corrected in the open, and everywhere else it was said', async () => {
    const { checker, editor, chief } = room.people;
    const cleared = await gateOf(chief);
    await must(
      chief.api.POST('/api/v1/articles/{id}/publish', {
        params: { path: { id: article.id }, header: version(cleared) },
      }),
    );
    const claim = (await claims()).find(({ text }) => text.includes('4억유로(약 6412억원)'))!;
    const raised = await must(
      checker.api.POST('/api/v1/claims/{id}/issues', {
        params: { path: { id: claim.id } },
        body: { category: 'number.wrong_value', note: '독자 제보', detectedBy: 'reader' },
      }),
    );
    const error = await must(
      editor.api.POST('/api/v1/issues/{id}/confirm', {
        params: { path: { id: raised.id }, header: version(raised) },
        body: {},
      }),
    );
    const read = await must(
      editor.api.GET('/api/v1/articles/{id}/revisions/{number}', {
        params: { path: { id: article.id, number: cleared.revision } },
      }),
    );
    const wrong = '4억유로(약 6412억원)';
    const start = read.text.indexOf(wrong);
    const proposed = await must(
      checker.api.POST('/api/v1/issues/{id}/corrections', {
        params: { path: { id: error.id } },
        body: {
          ...{ type: 'correction', after: '3억유로(약 4809억원)', reason: '공시를 다시 확인했다' },
          before: { start, end: start + wrong.length, exact: wrong },
        },
      }),
    );
    const of = (thing: { id: string; version: number }) => ({
      params: { path: { id: thing.id }, header: version(thing) },
    });
    const approved = await must(chief.api.POST('/api/v1/corrections/{id}/approve', of(proposed)));
    const applied = await must(editor.api.POST('/api/v1/corrections/{id}/apply', of(approved)));
    const seen = () =>
      must(editor.api.GET('/api/v1/articles/{id}', { params: { path: { id: article.id } } }));
    expect(await seen()).toMatchObject({ status: 'correcting', liveRevision: cleared.revision });

    const path = { id: applied.id };
    const { items } = await must(editor.api.GET('/api/v1/corrections/{id}/elsewhere', { params: { path } }));
    const other = items.find((item) => item.article.id === short.id)!;
    expect(other).toMatchObject({ claim: { text: SHORT[0] }, shared: [{ key: 'EUR:400000000' }] });
    for (const body of [
      { kind: 'article', place: other.article.title, claim: other.claim.id },
      { kind: 'newsletter', place: '2026년 9월 첫째 주 소식지' },
    ] as const) {
      await must(editor.api.POST('/api/v1/corrections/{id}/derivatives', { params: { path }, body }));
    }
    const fresh = () => must(editor.api.GET('/api/v1/corrections/{id}', { params: { path } }));
    const soft = await editor.api.POST('/api/v1/corrections/{id}/notice', {
      ...of(await fresh()),
      body: { ko: '독자의 이해를 돕기 위해 일부 표현을 다듬었습니다.' },
    });
    expect(soft.response.status).toBe(422);
    const early = await editor.api.POST('/api/v1/corrections/{id}/notice', {
      ...of(await fresh()),
      body: {},
    });
    expect(early.response.status).toBe(409);
    const told = await must(
      editor.api.POST('/api/v1/corrections/{id}/notice', {
        ...of(await fresh()),
        body: { reason: '독자가 틀린 금액을 읽고 있다' },
      }),
    );
    expect(told.notice!.ko).toMatch(/^바로잡습니다[^]*4억유로\(약 6412억원\)[^]*3억유로\(약 4809억원\)/);
    expect(told.notice!.en).toMatch(/^Correction/);
    expect(await seen()).toMatchObject({ status: 'published', liveRevision: applied.appliedRevision });

    const unmended = await chief.api.POST('/api/v1/corrections/{id}/close', of(told));
    expect(unmended.response.status).toBe(409);
    for (const derivative of told.derivatives) {
      await must(
        checker.api.POST('/api/v1/corrections/{id}/derivatives/{derivative}/mend', {
          params: { path: { ...path, derivative: derivative.id } },
        }),
      );
    }
    expect(await must(chief.api.POST('/api/v1/corrections/{id}/close', of(await fresh())))).toMatchObject({
      status: 'closed',
      issue: { status: 'closed' },
    });
    await isRead(applied.appliedRevision!);
  });

  it('its section is put right, after print too', async () => {
    const { editor } = room.people;
    const path = { id: article.id };
    const seen = await must(editor.api.GET('/api/v1/articles/{id}', { params: { path } }));
    const filed = await must(
      editor.api.PATCH('/api/v1/articles/{id}', {
        params: { path, header: version(seen) },
        body: { section: '국제' },
      }),
    );
    expect(filed).toMatchObject({ section: '국제', status: 'published', version: seen.version + 1 });
  });

  it('the report proves itself without a server, and a single altered byte is found', async () => {
    const { auditor } = room.people;
    const params = { path: { id: article.id } };
    expect(await must(auditor.api.GET('/api/v1/articles/{id}/audit/verification', { params }))).toMatchObject(
      { intact: true },
    );
    const answer = await fetch(`${room.url}/api/v1/articles/${article.id}/reports/check?format=json`, {
      headers: { authorization: `Bearer ${auditor.token}` },
    });
    report = await answer.text();
    expect(await verify(report)).toMatchObject({ code: 0 });
    const at = report.indexOf('claim.checked') + 3;
    const altered = await verify(
      `${report.slice(0, at)}${report[at] === 'x' ? 'y' : 'x'}${report.slice(at + 1)}`,
    );
    expect(altered.code).toBe(1);
    expect(altered.said).toMatch(/\d/);
  });

  it('a report that takes long is made in the background, and fetched by whoever asked for it', async () => {
    const { auditor, editor } = room.people;
    const asked = await must(
      auditor.api.POST('/api/v1/report-jobs', {
        body: { kind: 'check', article: article.id, format: 'json' },
      }),
    );
    await room.worker.line(done(`reports.make:${asked.id}`));
    const params = { path: { id: asked.id } };
    const made = await must(auditor.api.GET('/api/v1/report-jobs/{id}', { params }));
    expect(made).toMatchObject({ status: 'made', progress: 100 });
    expect((await editor.api.GET('/api/v1/report-jobs/{id}', { params })).response.status).toBe(404);
    const file = await fetch(`${room.url}/api/v1/report-jobs/${asked.id}/file`, {
      headers: { authorization: `Bearer ${auditor.token}` },
    });
    expect(Number(file.headers.get('content-length'))).toBe(made.file!.size);
    expect(await verify(await file.text())).toMatchObject({ code: 0 });
  });

  it('the figures of the period are those that SQL counts, and prove themselves', async () => {
    const { auditor } = room.people;
    const [from, to] = [-1, 0].map((days) => new Date(Date.now() + days * 86_400_000).toISOString());
    const answer = await fetch(`${room.url}/api/v1/reports/accuracy?from=${from}&to=${to}`, {
      headers: { authorization: `Bearer ${auditor.token}` },
    });
    const text = await answer.text();
    expect(await verify(text)).toMatchObject({ code: 0 });
    const { period, desk, madeAt, ...report } = JSON.parse(text) as Schema<'AccuracyReport'>;
    const { claims, errors, times, backlog, late, waivers, edits, chains } = report;
    const [since, until] = [new Date(period.from), new Date(period.to)];
    expect({ claims, errors, times, backlog, late, waivers, edits, chains }).toEqual(
      await recountPeriod((sql) => query(room, sql, []), desk.id, since, until, new Date(madeAt)),
    );
    expect(claims.checked).toBeGreaterThan(15);
    expect(errors).toMatchObject({ escaped: 1 });
    const sections = errors.bySection!.map(({ word }) => word);
    expect(sections).toContain('국제');
    expect(sections).not.toContain('세계');
    expect(edits.withoutCorrection).toBe(0);
  });

  it('a person is erased, and what they did still verifies', async () => {
    const { admin, auditor, checker2 } = room.people;
    const { id } = checker2;
    const member = (await must(admin.api.GET('/api/v1/users'))).find((member) => member.id === id)!;
    const params = { path: { id }, header: version(member) };
    const erased = await must(admin.api.POST('/api/v1/people/{id}/erase', { params }));
    expect(erased.name).toContain('erased person');
    expect((await checker2.api.GET('/api/v1/sessions/current')).response.status).toBe(401);
    await room.worker.line(done(`reminders.forget:${checker2.id}`));
    await must(auditor.api.POST('/api/v1/audit/checkpoints'));
    const answer = await fetch(`${room.url}/api/v1/articles/${article.id}/reports/check`, {
      headers: { authorization: `Bearer ${auditor.token}` },
    });
    const text = await answer.text();
    expect(text).toContain(`{"id":"${checker2.id}","name":"${erased.name}"}`);
    expect(text).not.toContain(checker2.email);
    const verified = await verify(text);
    expect(verified).toMatchObject({ code: 0 });
    expect(verified.said).toMatch(/checkpoint \d+ of|번 점검/);
  });

  it('a byte that is changed in the database is found, and the first bad link is named', async () => {
    const alter = `
      ALTER TABLE "AuditEntry" DISABLE TRIGGER USER;
      UPDATE "AuditEntry" SET body = replace(body, '"actor"', '"actoR"') WHERE "chainId" = '${article.id}' AND seq = 3;
      ALTER TABLE "AuditEntry" ENABLE TRIGGER USER`;
    await expect(query(room, 'UPDATE "AuditEntry" SET body = body', [])).rejects.toThrow(/append-only/);
    await query(room, alter, []);
    const params = { path: { id: article.id } };
    const found = await must(
      room.people.auditor.api.GET('/api/v1/articles/{id}/audit/verification', { params }),
    );
    expect(found).toMatchObject({ intact: false, firstBad: { seq: 3 } });
  });

  /** Where a place of an older revision stands in the newest: the corrections of this story keep what is before them. */
  async function movedTo(at: number, revision: number): Promise<number> {
    const { api } = room.people.editor;
    const head = (await must(api.GET('/api/v1/articles/{id}', { params: { path: { id: article.id } } })))
      .head;
    const read = (number: number) =>
      must(
        api.GET('/api/v1/articles/{id}/revisions/{number}', { params: { path: { id: article.id, number } } }),
      );
    const [then, now] = await Promise.all([read(revision), read(head)]);
    return now.text.indexOf(then.text.slice(at, at + 12), 0);
  }

  async function gateOf(person: Person) {
    return must(person.api.GET('/api/v1/articles/{id}/gate', { params: { path: { id: article.id } } }));
  }

  /** Takes and checks one claim after the other, until none is waiting for this reader. */
  async function checkAll(reader: Person): Promise<void> {
    for (;;) {
      const { data: taken, response } = await reader.api.POST('/api/v1/claims/next', {});
      if (response.status === 409) return;
      await check(reader, taken!.id);
    }
  }

  /** Lays a source on a claim and confirms it. */
  async function check(person: Person, id: string): Promise<void> {
    const path = { id };
    const { api } = person;
    await must(
      api.POST('/api/v1/claims/{id}/evidence', {
        params: { path },
        body: {
          class: 'primary',
          stance: 'supports',
          title: '회사 발표 자료',
          url: 'https://sample.stet.example/press',
        },
      }),
    );
    await say(person, id, 'confirmed');
  }

  /** Says how the check of a claim came out. */
  async function say({ api }: Person, id: string, outcome: 'confirmed' | 'wrong') {
    const path = { id };
    const fresh = await must(api.GET('/api/v1/claims/{id}', { params: { path } }));
    return must(
      api.POST('/api/v1/claims/{id}/checks', {
        params: { path, header: version(fresh) },
        body: { outcome, note: '' },
      }),
    );
  }

  async function take({ api }: Person, id: string): Promise<void> {
    const path = { id };
    const fresh = await must(api.GET('/api/v1/claims/{id}', { params: { path } }));
    const params = { path, header: version(fresh) };
    await must(api.POST('/api/v1/claims/{id}/assignments', { params, body: {} }));
  }
});

function done(key: string): RegExp {
  return new RegExp(`"key":"${key}".*"msg":"job done"|"msg":"job done".*"key":"${key}"`);
}

async function allClaims({ api }: Person, id: string): Promise<Schema<'ArticleClaim'>[]> {
  const first = await must(
    api.GET('/api/v1/articles/{id}/claims', { params: { path: { id }, query: { size: 100 } } }),
  );
  return [...first.items];
}

async function allIssues({ api }: Person, article: string): Promise<Schema<'Issue'>[]> {
  return [...(await must(api.GET('/api/v1/issues', { params: { query: { article, size: 100 } } }))).items];
}

async function query<Row>(room: Newsroom, sql: string, values: unknown[]): Promise<Row[]> {
  const client = new pg.Client(room.databaseUrl);
  await client.connect();
  try {
    return (await client.query(sql, values.length === 0 ? undefined : values)).rows as Row[];
  } finally {
    await client.end();
  }
}

/** What `npx stet verify` says of a report, with no server and no database. */
function verify(report: string): Promise<{ code: number; said: string }> {
  return stet(['verify', 'report.json'], { 'report.json': report });
}
