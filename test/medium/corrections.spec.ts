import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ArticlesService } from '#articles';
import { firstBadLink, readStretch } from '#audit';
import { ExtractService } from '#claims';
import { ROLES, type Actor, type Role } from '#core';
import { CorrectionsService, DerivativesService, type CorrectionView, type Proposal } from '#corrections';
import { ReportsService, verifyReport } from '#reports';
import { IssuesService } from '#review';
import { Database } from '#database';
import { openChapters, type Chapters } from '../factories/chapters.js';
import { submitArticle, type CheckedArticle } from '../factories/article.js';
import { openDesk, type TestDesk } from '../factories/desk.js';

const TEXT = `등대가 다시 켜졌다

남해의 작은 섬에 높이 420m의 등대가 다시 켜졌다. 등대지기 윤서해 씨는 “스무 해를 기다렸다”고 말했다.

등대는 1931년에 지어졌다.`;

describe('A correction', () => {
  let chapters: Chapters;
  let database: Database;
  let desk: TestDesk;
  let issues: IssuesService;
  let corrections: CorrectionsService;
  let derivatives: DerivativesService;
  const people = {} as Record<Role, Actor>;
  let minutes = 0;
  const clock = () => new Date(Date.UTC(2026, 10, 20, 0, minutes++));

  beforeAll(async () => {
    chapters = await openChapters(clock);
    database = chapters.get(Database);
    issues = chapters.get(IssuesService);
    corrections = chapters.get(CorrectionsService);
    derivatives = chapters.get(DerivativesService);
    desk = await openDesk(database);
    for (const role of ROLES) people[role] = await desk.person(role);
  });

  afterAll(() => chapters.close());

  it('goes from a confirmed issue to a new revision, and the claims are carried over', async () => {
    const { checker, copy_editor, editor, chief } = people;
    const article = await anArticle();
    const proposed = await corrections.propose(checker, await confirmedIssue(article, '420m'), fix());
    expect(proposed).toMatchObject({
      ...{
        number: 1,
        status: 'proposed',
        before: '420m',
        after: '42m',
        afterPrint: false,
        allowed: ['withdraw'],
      },
      ...{ issue: { status: 'fix_proposed' }, missing: [['editor', 'chief']] },
      context: { prefix: expect.stringMatching(/섬에 높이 $/), suffix: expect.stringMatching(/^의 등대가/) },
      preview: { kept: 2, changed: [{ claim: { number: 1 }, became: 'stale' }] },
    });

    const approved = await corrections.approve(editor, proposed.id, proposed.version);
    expect(approved).toMatchObject({ status: 'approved', approvals: [{ role: 'editor' }], missing: [] });
    const applied = await corrections.apply(copy_editor, proposed.id, approved.version);
    expect(applied).toMatchObject({
      status: 'applied',
      appliedRevision: 2,
      issue: { status: 'fixed' },
      preview: null,
      became: {
        kept: 2,
        changed: [{ claim: { number: 1, text: expect.stringContaining('42m') }, became: 'stale' }],
      },
    });
    expect(await textOf(article.id, 2)).toBe(TEXT.replace('420m', '42m'));
    expect(await textOf(article.id, 1)).toBe(TEXT);
    expect(await statusesOf(article)).toEqual(['stale', 'queued', 'queued']);

    await expect(corrections.close(copy_editor, applied.id, applied.version)).rejects.toThrow(
      'correction/own-work',
    );
    await expect(corrections.close(checker, applied.id, applied.version)).rejects.toThrow(
      'identity/not-allowed',
    );
    const closed = await corrections.close(chief, applied.id, applied.version);
    expect(closed).toMatchObject({ status: 'closed', issue: { status: 'closed' }, allowed: [] });
    expect(await told(article.id, 'correction.')).toEqual([
      'correction.proposed → proposed',
      'correction.approved → approved',
      'correction.applied → applied',
      'correction.closed → closed',
    ]);
  });

  it.each([
    ['goes with the title that the text gave itself', undefined, '등대가 다시 꺼졌다'],
    ['leaves a title that somebody gave', '돌아온 불빛', '돌아온 불빛'],
  ])('in the headline %s', async (_, given, expected) => {
    const handedIn = { format: 'text', language: 'ko', content: TEXT, title: given } as const;
    const { id } = await chapters.get(ArticlesService).submit(people.editor, handedIn);
    const first = await database.reader.revision.findFirstOrThrow({ where: { articleId: id } });
    await chapters.get(ExtractService).extract(desk.id, first.id);
    const issue = await confirmedIssue({ id, text: first.text, claims: [] }, '켜졌다');
    expect((await through(issue, fix({ after: '꺼졌다' }))).article.title).toBe(expected);
    const { items } = await chapters.get(ArticlesService).list(people.editor, { q: expected, size: 10 });
    expect(items).toMatchObject([{ id, head: 2 }]);
    const { body } = await chapters.get(ReportsService).check(people.auditor, id, 'json');
    expect(JSON.parse(String(body))).toMatchObject({ article: { title: expected } });
    expect(verifyReport(Buffer.from(String(body)))).toMatchObject({ outcome: 'intact' });
  });

  it('that takes out all words leaves the title that they gave', async () => {
    const handedIn = { format: 'text', language: 'ko', content: '등대가 다시 켜졌다' } as const;
    const { id } = await chapters.get(ArticlesService).submit(people.editor, handedIn);
    const { text } = await database.reader.revision.findFirstOrThrow({ where: { articleId: id } });
    const issue = await confirmedIssue({ id, text, claims: [] }, text);
    expect((await through(issue, fix({ after: '' }))).article.title).toBe(text);
  });

  it('keeps every zone where it was but for the words that changed', async () => {
    const article = await anArticle();
    const done = await through(await confirmedIssue(article, '420m'));
    const [before, after] = await Promise.all([
      zonesOf(article.id, 1),
      zonesOf(article.id, done.appliedRevision!),
    ]);
    expect(after.map(({ kind }) => kind)).toEqual(before.map(({ kind }) => kind));
    expect(after.map(({ words }) => words)).toEqual(before.map(({ words }) => words.replace('420m', '42m')));
  });

  it('is refused when its words stand otherwise, and changes nothing then', async () => {
    const article = await anArticle();
    const issue = await confirmedIssue(article, '420m');
    const start = TEXT.indexOf('420m');
    for (const before of [
      { start, end: start + 4, exact: '421m' },
      { start: start + 1, end: start + 5, exact: '420m' },
      { start: 99_999, end: 99_999 + 4, exact: '420m' },
    ]) {
      await expect(corrections.propose(people.editor, issue, fix({ before }))).rejects.toThrow(
        'correction/words-changed',
      );
    }
    await expect(corrections.propose(people.editor, issue, fix({ after: '420m' }))).rejects.toThrow(
      'correction/nothing-changed',
    );
    expect(await told(article.id, 'correction.')).toEqual([]);
    expect(await corrections.list(people.editor, { article: article.id, size: 10 })).toEqual({
      items: [],
      next: null,
    });
  });

  it('finds its words again after another correction moved them', async () => {
    const article = await anArticle();
    const second = await corrections.propose(
      people.checker,
      await confirmedIssue(article, '1931년'),
      fix({ after: '1913년' }),
    );
    await through(
      await confirmedIssue(article, '높이 420m의 등대'),
      fix({ after: '높이가 마흔두 미터인 오래된 등대' }),
    );
    const approved = await corrections.approve(people.editor, second.id, second.version);
    const applied = await corrections.apply(people.editor, second.id, approved.version);
    expect(applied.appliedRevision).toBe(3);
    expect(await textOf(article.id, 3)).toContain('마흔두 미터인 오래된 등대가 다시 켜졌다.');
    expect(await textOf(article.id, 3)).toContain('등대는 1913년에 지어졌다.');
  });

  it('cannot be applied when another correction has changed its words', async () => {
    const article = await anArticle();
    const one = await corrections.propose(
      people.checker,
      await confirmedIssue(article, '420m'),
      fix({ after: '43m' }),
    );
    await through(await confirmedIssue(article, '높이 420m의 등대'), fix({ after: '높이 42m의 등대' }));
    const approved = await corrections.approve(people.editor, one.id, one.version);
    await expect(corrections.apply(people.editor, one.id, approved.version)).rejects.toThrow(
      'correction/words-changed',
    );
    expect(await corrections.read(people.editor, one.id)).toMatchObject({
      status: 'approved',
      preview: null,
    });
    expect(await revisionsOf(article.id)).toBe(2);
  });

  it('gives its issue back when it is rejected or withdrawn, so that another can be proposed', async () => {
    const article = await anArticle();
    const issue = await confirmedIssue(article, '420m');
    const first = await corrections.propose(people.checker, issue, fix());
    await expect(corrections.propose(people.editor, issue, fix())).rejects.toThrow('thing/not-now');
    const rejected = await corrections.reject(people.editor, first.id, first.version, '근거가 모자랍니다');
    expect(rejected).toMatchObject({
      status: 'rejected',
      endReason: '근거가 모자랍니다',
      issue: { status: 'confirmed' },
      allowed: [],
    });
    const second = await corrections.propose(people.checker, issue, fix());
    expect(second.number).toBe(2);
    const withdrawn = await corrections.withdraw(
      people.checker,
      second.id,
      second.version,
      '다시 쓰겠습니다',
    );
    expect(withdrawn).toMatchObject({ status: 'withdrawn', issue: { status: 'confirmed' } });
  });

  it('is closed with the issue whose fix was verified, once nothing else of it is left to do', async () => {
    const { editor, chief } = people;
    const issues = chapters.get(IssuesService);
    const verifier = await desk.person('editor');
    const article = await anArticle();
    const proposed = await corrections.propose(editor, await confirmedIssue(article, '420m'), fix());
    const approved = await corrections.approve(chief, proposed.id, proposed.version);
    const applied = await corrections.apply(editor, proposed.id, approved.version);
    await corrections.followIssue(desk.id, applied.issue.id);
    expect((await corrections.read(editor, applied.id)).status).toBe('applied');

    const found = await derivatives.add(editor, applied.id, { kind: 'newsletter', place: '바다 소식 12호' });
    const { version } = await database.reader.issue.findUniqueOrThrow({ where: { id: applied.issue.id } });
    const closed = await issues.close(verifier, applied.issue.id, version);
    const { payload } = await database.reader.outbox.findFirstOrThrow({
      where: { key: `corrections.follow_issue:${closed.id}:${closed.version}` },
    });
    expect(payload).toEqual({ deskId: desk.id, issueId: closed.id });
    await corrections.followIssue(desk.id, closed.id);
    expect((await corrections.read(editor, applied.id)).status).toBe('applied');
    const mended = await derivatives.mend(editor, applied.id, found.derivatives[0]!.id);
    expect(mended.status).toBe('closed');
    await corrections.followIssue(desk.id, closed.id);
    expect((await corrections.read(editor, applied.id)).version).toBe(mended.version);

    const other = await anArticle();
    const second = await corrections.propose(editor, await confirmedIssue(other, '420m'), fix());
    const signed = await corrections.approve(chief, second.id, second.version);
    const made = await corrections.apply(editor, second.id, signed.version);
    const fixed = await database.reader.issue.findUniqueOrThrow({ where: { id: made.issue.id } });
    await issues.close(verifier, made.issue.id, fixed.version);
    await corrections.followIssue(desk.id, made.issue.id);
    expect(await corrections.read(editor, made.id)).toMatchObject({
      status: 'closed',
      issue: { status: 'closed' },
    });
  });

  it('of a serious kind takes the chief and legal', async () => {
    const article = await anArticle();
    const proposed = await corrections.propose(
      people.editor,
      await confirmedIssue(article, '420m'),
      fix({ type: 'retraction' }),
    );
    await expect(corrections.approve(people.copy_editor, proposed.id, proposed.version)).rejects.toThrow(
      'identity/not-allowed',
    );
    const half = await corrections.approve(people.legal, proposed.id, proposed.version);
    expect(half).toMatchObject({ status: 'proposed', missing: [['chief']], approvals: [{ role: 'legal' }] });
    expect(await corrections.approve(people.chief, proposed.id, half.version)).toMatchObject({
      status: 'approved',
    });
    expect(await told(article.id, 'correction.')).toEqual([
      'correction.proposed → proposed',
      'correction.signed → proposed',
      'correction.approved → approved',
    ]);
  });

  it('is changed by one of two who are at it at once; the other is told', async () => {
    const article = await anArticle();
    const { id, version } = await corrections.propose(
      people.checker,
      await confirmedIssue(article, '420m'),
      fix(),
    );
    const both = await Promise.allSettled([
      corrections.approve(people.editor, id, version),
      corrections.reject(people.chief, id, version, '아니요'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = both.find((one) => one.status === 'rejected');
    expect(String(refused?.reason)).toContain('request/stale');
  });

  it('waits while its article is on hold, and says so', async () => {
    const { checker, editor } = people;
    const article = await anArticle();
    const proposed = await corrections.propose(checker, await confirmedIssue(article, '420m'), fix());
    const { id, version } = await corrections.approve(editor, proposed.id, proposed.version);
    const articles = chapters.get(ArticlesService);
    const at = await articles.read(editor, article.id);
    const held = await articles.setAside(editor, article.id, at.version, 'hold', '기다린다');
    await expect(corrections.apply(editor, id, version)).rejects.toMatchObject({
      ...{ slug: 'article/set-aside', data: { state: 'on_hold' } },
    });
    await articles.setAside(editor, article.id, held.version, 'resume', '이어 간다');
    expect(await corrections.apply(editor, id, version)).toMatchObject({ status: 'applied' });
  });

  it('belongs to its desk alone', async () => {
    const article = await anArticle();
    const { id, version } = await corrections.propose(
      people.checker,
      await confirmedIssue(article, '420m'),
      fix(),
    );
    const elsewhere: Actor = { ...people.chief, deskId: article.id };
    await expect(corrections.read(elsewhere, id)).rejects.toThrow('thing/unknown');
    await expect(corrections.approve(elsewhere, id, version)).rejects.toThrow('thing/unknown');
    expect((await corrections.list(elsewhere, { size: 10 })).items).toEqual([]);
  });

  describe('after print', () => {
    it('takes an archived article up again, so that it can be checked and its readers told', async () => {
      const { chief, editor } = people;
      const article = await published();
      const issue = await confirmedIssue(article, '420m');
      const { version } = await database.reader.article.findUniqueOrThrow({ where: { id: article.id } });
      await chapters.get(ArticlesService).setAside(editor, article.id, version, 'archive', '묵은 기사');
      const proposed = await corrections.propose(editor, issue, fix());
      expect(await statusOf(article.id)).toBe('correcting');
      const approved = await corrections.approve(chief, proposed.id, proposed.version);
      const applied = await corrections.apply(editor, proposed.id, approved.version);
      const told = await corrections.notice(editor, applied.id, applied.version, {
        reason: '독자가 기다린다',
      });
      expect(told.status).toBe('noticed');
      expect(await statusOf(article.id)).toBe('published');
    });

    it('keeps the article “correcting” until readers have been told, and closes when no other place has the error', async () => {
      const { chief, editor } = people;
      const article = await published();
      const proposed = await corrections.propose(editor, await confirmedIssue(article, '420m'), fix());
      expect(proposed).toMatchObject({ afterPrint: true, noticeOwed: true, draft: null });
      expect(await statusOf(article.id)).toBe('correcting');
      expect(await textOf(article.id)).toBe(TEXT);
      const approved = await corrections.approve(chief, proposed.id, proposed.version);
      await expect(corrections.notice(editor, proposed.id, approved.version, {})).rejects.toThrow(
        'thing/not-now',
      );
      const applied = await corrections.apply(editor, proposed.id, approved.version);
      expect(applied.draft?.ko).toContain('바로잡습니다');
      expect(await statusOf(article.id)).toBe('correcting');

      const soft = corrections.notice(editor, applied.id, applied.version, {
        ko: '기사를 업데이트했습니다.',
      });
      await expect(soft).rejects.toMatchObject({
        slug: 'correction/notice-incomplete',
        data: {
          faults: expect.arrayContaining([
            { language: 'ko', fault: 'euphemism', words: '업데이트' },
          ]) as unknown,
        },
      });
      expect(applied.blockers.map(({ rule }) => rule)).toEqual([
        ...['lint-missing', 'claim-stale', 'sign-off-missing'],
      ]);
      await expect(corrections.notice(editor, applied.id, applied.version, {})).rejects.toMatchObject({
        slug: 'correction/unready',
        data: { blockers: applied.blockers },
      });
      const reason = '법정 기한이 오늘입니다';
      const noticed = await corrections.notice(editor, applied.id, applied.version, { reason });
      expect(noticed).toMatchObject({ status: 'noticed', noticeOwed: false, draft: null });
      expect(noticed.notice?.ko).toContain('틀린 내용: “420m”');
      expect(noticed.notice?.en).toContain('It should have said: “42m”');
      expect(await statusOf(article.id)).toBe('published');

      const found = await derivatives.add(people.author, noticed.id, {
        kind: 'newsletter',
        place: '바다 소식 12호',
      });
      const verifier = await desk.person('editor');
      await expect(corrections.close(verifier, noticed.id, found.version)).rejects.toThrow(
        'correction/derivatives-open',
      );
      const mended = await derivatives.mend(people.author, noticed.id, found.derivatives[0]!.id);
      expect(mended.derivatives[0]).toMatchObject({ doneBy: { id: people.author.userId } });
      expect(await corrections.close(verifier, noticed.id, mended.version)).toMatchObject({
        status: 'closed',
      });
    });

    it('lets the article be published again when the proposal comes to nothing', async () => {
      const article = await published();
      const proposed = await corrections.propose(
        people.checker,
        await confirmedIssue(article, '420m'),
        fix(),
      );
      await corrections.reject(people.editor, proposed.id, proposed.version, '틀리지 않았습니다');
      expect(await statusOf(article.id)).toBe('published');
    });

    it('of words that change no meaning is applied without a notice', async () => {
      const article = await published();
      const proposed = await corrections.propose(
        people.checker,
        await confirmedIssue(article, '다시 켜졌다.'),
        fix({ type: 'silent_fix', after: '다시 켜졌다!' }),
      );
      const approved = await corrections.approve(people.editor, proposed.id, proposed.version);
      const applied = await corrections.apply(people.editor, proposed.id, approved.version);
      expect(applied).toMatchObject({ noticeOwed: false, afterPrint: true });
      expect(await statusOf(article.id)).toBe('published');
      await expect(corrections.notice(people.editor, applied.id, applied.version, {})).rejects.toThrow(
        'correction/no-notice-owed',
      );
    });
  });

  it('leaves a whole chain behind, whatever happened', async () => {
    const articles = await database.reader.article.findMany({ select: { id: true } });
    for (const { id } of articles) {
      const { head, links } = (await readStretch(
        database.reader,
        { chain: id, deskId: desk.id, after: 0 },
        1000,
      ))!;
      expect(firstBadLink(id, links, head)).toBeUndefined();
    }
    expect(articles.length).toBeGreaterThan(5);
  });

  function anArticle(): Promise<CheckedArticle> {
    return submitArticle(chapters, people.editor, TEXT, [
      '남해의 작은 섬에 높이 420m의 등대가 다시 켜졌다.',
      '등대지기 윤서해 씨는 “스무 해를 기다렸다”고 말했다.',
      '등대는 1931년에 지어졌다.',
    ]);
  }

  async function published(): Promise<CheckedArticle> {
    const article = await anArticle();
    const change = { status: 'published', publishedAt: clock() } as const;
    await database.reader.article.update({ where: { id: article.id }, data: change });
    return article;
  }

  function fix(given: Partial<Proposal> = {}): Proposal {
    return { type: 'correction', after: '42m', reason: '등대표 410호', ...given };
  }

  /** An issue on the first place of these words, raised by the checker and confirmed by the editor. */
  async function confirmedIssue({ id, text }: CheckedArticle, words: string): Promise<string> {
    const start = text.indexOf(words);
    const place = { start, end: start + words.length, revision: 1 };
    const raised = await issues.raiseOnArticle(people.checker, id, place, {
      category: 'number.scale',
      note: '자료와 다릅니다',
    });
    await issues.confirm(people.editor, raised.id, raised.version, {});
    return raised.id;
  }

  async function through(issue: string, proposal: Proposal = fix()): Promise<CorrectionView> {
    const proposed = await corrections.propose(people.checker, issue, proposal);
    const approved = await corrections.approve(people.editor, proposed.id, proposed.version);
    return corrections.apply(people.editor, proposed.id, approved.version);
  }

  async function textOf(articleId: string, number?: number): Promise<string> {
    const newest = { where: { articleId, ...(number && { number }) }, orderBy: { number: 'desc' } } as const;
    return (await database.reader.revision.findFirstOrThrow(newest)).text;
  }

  async function zonesOf(articleId: string, number: number): Promise<{ kind: string; words: string }[]> {
    const { zones, text } = await database.reader.revision.findFirstOrThrow({
      where: { articleId, number },
    });
    return (zones as { start: number; end: number; kind: string }[]).map(({ kind, start, end }) => ({
      kind,
      words: text.slice(start, end),
    }));
  }

  function revisionsOf(articleId: string): Promise<number> {
    return database.reader.revision.count({ where: { articleId } });
  }

  async function statusOf(id: string): Promise<string> {
    return (await database.reader.article.findUniqueOrThrow({ where: { id } })).status;
  }

  async function statusesOf({ id }: CheckedArticle): Promise<string[]> {
    const claims = await database.reader.claim.findMany({
      where: { articleId: id },
      orderBy: { number: 'asc' },
    });
    return claims.map(({ status }) => status);
  }

  /** What the record tells of an article, of one chapter. */
  async function told(chain: string, chapter: string): Promise<string[]> {
    const { links } = (await readStretch(database.reader, { chain, deskId: desk.id, after: 0 }, 1000))!;
    const entries = links.map(({ body }) => JSON.parse(body) as { action: string; data: { to?: string } });
    return entries
      .filter(({ action }) => action.startsWith(chapter))
      .map(({ action, data }) => `${action} → ${data.to}`);
  }
});
