/** After print: what readers see, what the law asks, where else it was said, and texts that changed with no correction. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readStretch } from '#audit';
import { ArticlesService } from '#articles';
import { ClaimsService, ExtractService, ReviseService } from '#claims';
import { ROLES, type Actor, type Role } from '#core';
import {
  CORRECTION_TYPE_RULES,
  CORRECTION_TYPES,
  CorrectionPolicyService,
  CorrectionsService,
  DerivativesService,
  LiveTextService,
  type CorrectionType,
  type CorrectionView,
} from '#corrections';
import { Database } from '#database';
import { JOBS } from '#queue';
import { IssuesService, type IssueStatus } from '#review';
import { openChapters, type Chapters } from '../factories/chapters.js';
import { openDesk, type TestDesk } from '../factories/desk.js';

const BRIDGE = `다리가 열렸다

한들건설은 새 다리에 4억9천만유로(약 7105억원)를 들였다. 다리의 길이는 503m다.

공사를 이끈 서보람 대표는 “두 해가 걸렸다”고 말했다.`;

describe('After print', () => {
  let chapters: Chapters;
  let database: Database;
  let desk: TestDesk;
  let corrections: CorrectionsService;
  const people = {} as Record<Role, Actor>;
  let minutes = 0;
  const clock = () => new Date(Date.UTC(2026, 10, 20, 0, minutes++));

  beforeAll(async () => {
    chapters = await openChapters(clock);
    database = chapters.get(Database);
    corrections = chapters.get(CorrectionsService);
    desk = await openDesk(database);
    for (const role of ROLES) people[role] = await desk.person(role);
  });

  afterAll(() => chapters.close());

  describe('the live text', () => {
    it('stands while corrections are in work, and each is shown with its notice', async () => {
      const article = await published(BRIDGE);
      expect(await liveOf(article)).toEqual({ live: 1, head: 1 });
      const fix = await applied(article, '503m', '530m', 'correction');
      expect(await liveOf(article)).toEqual({ live: 1, head: 2 });
      await corrections.notice(people.editor, fix.id, fix.version, { reason: '독자가 기다린다' });
      expect(await liveOf(article)).toEqual({ live: 2, head: 2 });
      const silent = await applied(article, '두 해', '두 해 반', 'silent_fix');
      expect(silent).toMatchObject({ noticeOwed: false });
      expect(await liveOf(article)).toEqual({ live: 3, head: 3 });
      expect(await actionsOf(article)).toContain('article.gone_live');
    });

    it.each(CORRECTION_TYPES)('takes the approvals of a %s, before and after print', async (type) => {
      for (const afterPrint of [false, true]) {
        const article = afterPrint ? await published(BRIDGE) : await checking(BRIDGE);
        const { signatures, announced } = CORRECTION_TYPE_RULES[type];
        let correction = await proposed(article, '503m', '530m', type);
        expect(correction.missing).toEqual(signatures);
        for (const [index, [role]] of signatures.entries()) {
          expect(correction.status).toBe('proposed');
          await expect(corrections.apply(people.editor, correction.id, correction.version)).rejects.toThrow(
            'thing/not-now',
          );
          correction = await corrections.approve(people[role], correction.id, correction.version);
          expect(correction.status).toBe(index === signatures.length - 1 ? 'approved' : 'proposed');
        }
        correction = await corrections.apply(people.editor, correction.id, correction.version);
        expect(correction.noticeOwed).toBe(afterPrint && announced);
      }
    });
  });

  describe('a text that was changed without a correction', () => {
    it('is noticed: a revision that no correction made, an issue a place, an entry in the record', async () => {
      const article = await published(BRIDGE);
      const compare = (content: string) =>
        chapters.get(LiveTextService).compare(people.editor, article, { format: 'text', content });
      expect(await compare(BRIDGE)).toEqual({ same: true, revision: 1, issues: [] });

      const found = await compare(BRIDGE.replace('503m', '530m').replace('두 해가', '세 해가'));
      expect(found).toMatchObject({ same: false, revision: 2 });
      expect(await liveOf(article)).toEqual({ live: 2, head: 2 });
      const raised = await database.reader.issue.findMany({
        where: { id: { in: found.issues } },
        orderBy: { number: 'asc' },
      });
      expect(raised.map(({ quote, severity, status }) => [quote, severity, status])).toEqual([
        ['530m다', 'major', 'open'],
        ['세', 'major', 'open'],
      ]);
      expect(raised[0]!.note).toContain('“503m다” → “530m다”');
      expect(raised[0]!.claimId).not.toBeNull();
      const stale = await database.reader.claim.findMany({ where: { articleId: article, status: 'stale' } });
      expect(stale.map(({ text }) => text).join()).toContain('530m');
      expect(await actionsOf(article)).toContain('article.edited_without_correction');
      expect(await compare(BRIDGE)).toMatchObject({ same: false, revision: 3 });
    });

    it('is counted by SQL, and corrections are not', async () => {
      const article = await published(BRIDGE);
      const fix = await applied(article, '503m', '530m', 'correction');
      await corrections.notice(people.editor, fix.id, fix.version, { reason: '독자가 기다린다' });
      await corrections.close(people.chief, fix.id, fix.version + 1);
      await chapters
        .get(LiveTextService)
        .compare(people.chief, article, { format: 'text', content: BRIDGE.replace('503m', '53m') });
      const [row] = await database.reader.$queryRaw<{ made: string[]; edits: bigint }[]>`
        SELECT count(*) FILTER (WHERE r."correctionId" IS NULL) AS edits,
          array_agg(r."correctionId") FILTER (WHERE r."correctionId" IS NOT NULL) AS made
        FROM "Revision" r JOIN "Article" a ON a.id = r."articleId"
        WHERE a.id = ${article}::uuid AND r."createdAt" > a."publishedAt"`;
      expect(row).toEqual({ made: [fix.id], edits: 1n });
    });

    it('is told from the working copy while a correction is in work, and that stays as it is', async () => {
      const live = chapters.get(LiveTextService);
      const article = await published(BRIDGE);
      const seen = (content: string) => live.compare(people.editor, article, { format: 'text', content });
      const readers = async () => (await live.read(people.editor, article)).text;
      await applied(article, '503m', '530m', 'correction');
      expect(await readers()).toBe(BRIDGE);
      expect(await seen(BRIDGE)).toEqual({ same: true, revision: 1, issues: [] });
      expect(await seen(BRIDGE.replace('503m', '530m'))).toEqual({ same: true, revision: 2, issues: [] });

      const found = await seen(BRIDGE.replace('503m', '1m'));
      expect(found).toMatchObject({ same: false, revision: 1 });
      const [issue] = await database.reader.issue.findMany({ where: { id: { in: [...found.issues] } } });
      expect(issue).toMatchObject({ quote: '503m다', revisionNumber: 1, status: 'open', severity: 'major' });
      expect(issue!.note).toContain('“503m다” → “1m다”');
      expect(await seen(BRIDGE.replace('503m', '1m'))).toMatchObject({ same: false, issues: [] });
      expect(await liveOf(article)).toEqual({ live: 1, head: 2 });
    });

    describe('and told of once', () => {
      const CHANGED = BRIDGE.replace('503m', '1m');
      let seen: (content: string) => Promise<number>;
      let settle: (status: IssueStatus) => Promise<unknown>;

      beforeEach(async () => {
        const article = await published(BRIDGE);
        await applied(article, '503m', '530m', 'correction');
        seen = async (content) => {
          const text = { format: 'text', content } as const;
          return (await chapters.get(LiveTextService).compare(people.editor, article, text)).issues.length;
        };
        expect(await seen(CHANGED)).toBe(1);
        settle = (status) =>
          database.reader.issue.updateMany({
            where: { articleId: article, rule: 'changed-without-correction' },
            data: { status },
          });
      });

      it('is not told of again when it was dismissed after it came back', async () => {
        expect(await seen(BRIDGE.replace('503m', '530m'))).toBe(0);
        expect(await seen(CHANGED)).toBe(0);
        await settle('dismissed');
        expect(await seen(CHANGED)).toBe(0);
      });

      it.each(['confirmed', 'dismissed', 'waived'] as const)(
        'is not told of again while it stands and was %s',
        async (status) => {
          await settle(status);
          expect([await seen(CHANGED), await seen(CHANGED)]).toEqual([0, 0]);
          expect(await seen(CHANGED.replace('두 해가', '세 해가'))).toBe(1);
          expect(await seen(CHANGED)).toBe(0);
        },
      );

      it.each(['fixed', 'closed', 'dismissed'] as const)(
        'is told of again when it comes back after it was %s',
        async (status) => {
          await settle(status);
          expect(await seen(BRIDGE)).toBe(0);
          expect([await seen(CHANGED), await seen(CHANGED)]).toEqual([1, 0]);
          await settle(status);
          expect(await seen(BRIDGE.replace('503m', '530m'))).toBe(0);
          expect(await seen(CHANGED)).toBe(1);
        },
      );
    });

    it('is looked for by those who may publish, in what is published', async () => {
      const live = chapters.get(LiveTextService);
      const text = { format: 'text', content: BRIDGE.replace('503m', '1m') } as const;
      const article = await published(BRIDGE);
      await expect(live.compare(people.checker, article, text)).rejects.toThrow('identity/not-allowed');
      const inCheck = await checking(BRIDGE);
      await expect(live.compare(people.editor, inCheck, text)).rejects.toThrow('thing/not-now');
      await expect(live.read(people.editor, inCheck)).rejects.toThrow('thing/unknown');
    });
  });

  describe('where else', () => {
    it('finds the same figure in any wording, the same person and the same thing, and nothing else', async () => {
      const wrong = await published(BRIDGE);
      const elsewhere = {
        english: await checking(
          'A bridge\n\nThe new bridge cost the builder 490 million euros, its owner said in March 2025.',
          'en',
        ),
        french: await checking(
          'Un pont\n\nLe constructeur a payé 490 millions d’euros pour ce pont en mars 2025.',
          'fr',
        ),
        won: await checking('다리값\n\n다리에는 7105억원이 들었다고 시는 밝혔다.'),
        other: await checking('다른 다리\n\n건너편 다리에는 4억8천만유로가 들었다고 시는 밝혔다.'),
      };
      const correction = await proposed(
        wrong,
        '4억9천만유로(약 7105억원)',
        '4억유로(약 5800억원)',
        'correction',
      );
      const { items } = await corrections.elsewhere(people.checker, correction.id);
      const articles = items.map((item) => item.article.id);
      expect(articles).toEqual(expect.arrayContaining([elsewhere.english, elsewhere.french, elsewhere.won]));
      expect(articles).not.toContain(elsewhere.other);
      expect(items.find(({ article }) => article.id === elsewhere.french)!.shared).toEqual([
        { kind: 'figure', key: 'EUR:490000000' },
      ]);

      const [first] = items;
      const derivatives = chapters.get(DerivativesService);
      const noted = await derivatives.add(people.checker, correction.id, {
        kind: 'article',
        place: first!.article.title,
        claim: first!.claim.id,
      });
      expect(noted.derivatives).toMatchObject([{ claim: first!.claim.id, doneAt: null }]);
      const again = await corrections.elsewhere(people.checker, correction.id);
      expect(again.items.filter(({ tracked }) => tracked).map(({ claim }) => claim.id)).toEqual([
        first!.claim.id,
      ]);
      const other = await openDesk(database);
      const stranger = await other.person('editor');
      await expect(corrections.elsewhere(stranger, correction.id)).rejects.toThrow('thing/unknown');
    });

    it('finds what was made before there was an index, once the migration’s job has run', async () => {
      const wrong = await published('다리값이 올랐다\n\n새들건설은 다리에 6억1천만유로를 들였다.');
      const before = await checking('다리가 놓였다\n\n다리에는 6억1천만유로가 들었다고 시는 밝혔다.');
      const correction = await proposed(wrong, '6억1천만유로', '6억유로', 'correction');
      const found = async () =>
        (await corrections.elsewhere(people.checker, correction.id)).items.map(({ article }) => article.id);
      expect(await found()).toContain(before);
      await forgetTopics(before);
      expect(await found()).not.toContain(before);

      await migrate();
      const wanted = await indexJobs();
      expect(wanted).toHaveLength(1);
      const { deskId, revisionId } = wanted[0]!;
      await chapters.get(ExtractService).index(deskId, revisionId);
      await chapters.get(ExtractService).index(deskId, revisionId);
      expect(await found()).toContain(before);
    });

    it.each([
      ['before the migration', true],
      ['after it', false],
    ])('finds it also when the article was revised %s and not read again yet', async (_, isBefore) => {
      const wrong = await published('다리값이 올랐다\n\n새들건설은 다리에 8억3천만유로를 들였다.');
      const text = '다리가 놓였다\n\n다리에는 8억3천만유로가 들었다고 시는 밝혔다.';
      const article = await checking(text);
      const correction = await proposed(wrong, '8억3천만유로', '8억유로', 'correction');
      await forgetTopics(article);
      const revise = async () => {
        const { version } = await database.reader.article.findUniqueOrThrow({ where: { id: article } });
        const edited = { format: 'text', content: `${text}\n\n끝.`, reason: 'edited' } as const;
        await chapters.get(ReviseService).revise(people.editor, article, version, edited, false);
      };
      if (isBefore) await revise();
      await migrate();
      if (!isBefore) await revise();
      const ofArticle = await database.reader.revision.findMany({ where: { articleId: article } });
      for (const { deskId, revisionId } of await indexJobs())
        if (ofArticle.some(({ id }) => id === revisionId))
          await chapters.get(ExtractService).index(deskId, revisionId);
      const { items } = await corrections.elsewhere(people.checker, correction.id);
      expect(items.map((item) => item.article.id)).toContain(article);
    });

    it('finds a wrong name wherever it was printed, and wrong words only beside someone they speak of', async () => {
      const wrong = await published(BRIDGE);
      const named = await checking('인물\n\n한들건설의 서보람 대표는 2025년 상을 받았다.');
      const plain = await checking('다른 곳\n\n이 공사는 꼬박 두 해 동안 이어졌다고 2024년에 적혔다.');
      const name = await proposed(wrong, '서보람', '서가람', 'correction');
      const found = (await corrections.elsewhere(people.checker, name.id)).items;
      expect(found.map(({ article }) => article.id)).toContain(named);
      const words = await proposed(wrong, '두 해가 걸렸다', '한 해가 걸렸다', 'correction');
      const same = (await corrections.elsewhere(people.checker, words.id)).items;
      expect(same.map(({ article }) => article.id)).not.toContain(plain);
    });

    it('reads the index by key, however much is in it', async () => {
      const plan = await database.transaction(async (tx) => {
        await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
        return tx.$queryRaw<Record<string, string>[]>`
          EXPLAIN SELECT "claimId" FROM "Topic"
          WHERE "deskId" = ${desk.id}::uuid AND kind = 'figure' AND key = 'EUR:490000000'
          ORDER BY "claimId" DESC LIMIT 2000`;
      });
      expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toMatch(/Topic_deskId_kind_key_claimId_idx/);
    });
  });

  describe('what the law asks', () => {
    it('runs from the request, by the periods that held on its day, and stops at the answer', async () => {
      const article = await published(BRIDGE);
      const issue = await confirmed(article, '503m');
      const receivedAt = new Date('2026-11-19T00:00:00Z');
      const correction = await corrections.propose(people.checker, issue, {
        ...{ type: 'statutory_correction', after: '530m', reason: '정정보도 청구' },
        request: { receivedAt, knewAt: new Date('2026-08-31T00:00:00Z') },
      });
      expect(correction.clocks).toEqual([
        { clock: 'answer', dueAt: '2026-11-22T00:00:00.000Z', since: '2005-07-28', kept: null },
        {
          ...{ clock: 'asked_after_knowing', dueAt: '2026-11-30T00:00:00.000Z', since: '2005-07-28' },
          kept: true,
        },
        expect.objectContaining({ clock: 'asked_after_publication', kept: true }),
      ]);
      const rejected = await corrections.reject(
        people.chief,
        correction.id,
        correction.version,
        '사실이 아님',
      );
      expect(rejected.clocks[0]).toMatchObject({ clock: 'answer', kept: true });
    });

    it('is counted by the periods that the desk has set, each for what was asked from its day on', async () => {
      const policy = chapters.get(CorrectionPolicyService);
      const { statutory, version } = await policy.read(people.chief);
      const later = { from: '2026-11-20', answerDays: 7, monthsFromKnowing: 1, monthsFromPublication: 2 };
      const changed = { statutory: [...statutory, later] };
      const set = await policy.change(people.chief, version, changed);
      expect(set).toEqual({ ...changed, version: version + 1, allowed: ['change'] });
      await expect(policy.change(people.chief, version, { statutory })).rejects.toThrow('request/stale');
      expect(await policy.read(people.checker)).toEqual({ ...set, allowed: [] });
      expect(await actionsOf(desk.id)).toContain('correction.policy_changed');

      const article = await published(BRIDGE);
      const dueFor = async (words: string, day: string) => {
        const { clocks } = await corrections.propose(people.checker, await confirmed(article, words), {
          ...{ type: 'statutory_correction', after: '', reason: '정정보도 청구' },
          request: { receivedAt: new Date(`${day}T00:00:00+09:00`) },
        });
        return clocks.map(({ clock, dueAt, since }) => [clock, dueAt, since])[0];
      };
      expect(await dueFor('503m', '2026-11-19')).toEqual([
        ...['answer', '2026-11-21T15:00:00.000Z', '2005-07-28'],
      ]);
      expect(await dueFor('7105억원', '2026-11-20')).toEqual([
        ...['answer', '2026-11-26T15:00:00.000Z', '2026-11-20'],
      ]);
    });

    it('is refused a request from tomorrow, and says nothing of an ordinary correction', async () => {
      const article = await published(BRIDGE);
      const issue = await confirmed(article, '503m');
      const words = { after: '530m', reason: '정정보도 청구' };
      await expect(
        corrections.propose(people.checker, issue, {
          ...{ ...words, type: 'right_of_reply' },
          request: { receivedAt: new Date('2027-01-01T00:00:00Z') },
        }),
      ).rejects.toThrow('request/invalid');
      expect(
        await corrections.propose(people.checker, issue, { ...words, type: 'correction' }),
      ).toMatchObject({
        clocks: [],
        requestedAt: null,
      });
    });
  });

  /** Hands an article in and makes its claims, as the worker would. */
  /** As if the claims of an article had been made before there was an index. */
  async function forgetTopics(articleId: string): Promise<void> {
    await database.reader.topic.deleteMany({ where: { claim: { articleId } } });
  }

  /** Asks for the index of what is not in it, as the migration does. */
  async function migrate(): Promise<void> {
    const migration = new URL(
      '../../prisma/migrations/20261127050000_reports/migration.sql',
      import.meta.url,
    );
    const [statement] = /INSERT INTO "Outbox"[^;]+;/.exec(readFileSync(migration, 'utf8'))!;
    // The table was called so then.
    await database.reader.$executeRawUnsafe(statement.replace('"Mention"', '"Topic"'));
  }

  async function indexJobs() {
    const wanted = await database.reader.outbox.findMany({ where: { job: 'claims.index' } });
    return wanted.map(({ payload }) => JOBS['claims.index'].parse(payload));
  }

  async function checking(content: string, language: 'ko' | 'en' | 'fr' = 'ko'): Promise<string> {
    const { id } = await chapters
      .get(ArticlesService)
      .submit(people.editor, { format: 'text', language, content });
    const revision = await database.reader.revision.findFirstOrThrow({ where: { articleId: id } });
    await chapters.get(ExtractService).extract(desk.id, revision.id);
    const { items } = await chapters.get(ClaimsService).ofArticle(people.editor, id, { size: 50 });
    expect(items.length).toBeGreaterThan(0);
    return id;
  }

  async function published(content: string): Promise<string> {
    const id = await checking(content);
    const change = { status: 'published', publishedAt: clock(), liveRevision: 1 } as const;
    await database.reader.article.update({ where: { id }, data: change });
    return id;
  }

  async function confirmed(articleId: string, words: string): Promise<string> {
    const issues = chapters.get(IssuesService);
    const { text, number } = await database.reader.revision.findFirstOrThrow({
      where: { articleId },
      orderBy: { number: 'desc' },
    });
    const start = text.indexOf(words);
    const raised = await issues.raiseOnArticle(
      people.checker,
      articleId,
      { start, end: start + words.length, revision: number },
      { category: 'number.wrong_value', note: '자료와 다릅니다' },
    );
    await issues.confirm(people.copy_editor, raised.id, raised.version, {});
    return raised.id;
  }

  async function proposed(articleId: string, words: string, after: string, type: CorrectionType) {
    const issue = await confirmed(articleId, words);
    return corrections.propose(people.checker, issue, { type, after, reason: '등기부 확인' });
  }

  async function applied(
    articleId: string,
    words: string,
    after: string,
    type: CorrectionType,
  ): Promise<CorrectionView> {
    const correction = await proposed(articleId, words, after, type);
    const approved = await corrections.approve(people.editor, correction.id, correction.version);
    return corrections.apply(people.copy_editor, approved.id, approved.version);
  }

  async function liveOf(id: string) {
    const { liveRevision: live, head } = await chapters.get(ArticlesService).read(people.auditor, id);
    return { live, head };
  }

  async function actionsOf(chain: string): Promise<string[]> {
    const { links } = (await readStretch(database.reader, { chain, deskId: desk.id, after: 0 }, 1000))!;
    return links.map(({ body }) => (JSON.parse(body) as { action: string }).action);
  }
});
