/** The fact book after something rested on it: what is changed or taken out there is looked at again wherever it was relied on. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ArticlesService } from '#articles';
import { readEntry, readStretch, record, type ChainLink } from '#audit';
import { ExtractService, FactsService, type FactEntry } from '#claims';
import { newId, ROLES, type Actor, type Role } from '#core';
import { Database } from '#database';
import { STARTER_FACTS } from '#lint';
import { ReportJobsService, ReportsService, toldEvidence, type CheckReport } from '#reports';
import {
  AssignmentsService,
  ChecksService,
  EvidenceService,
  FactChangeService,
  GateService,
  LintService,
} from '#review';
import { evidenceHash } from '#review/domain';
import { openChapters, type Chapters } from '../factories/chapters.js';
import { openDesk, type TestArticle, type TestDesk } from '../factories/desk.js';

const ENTRY: FactEntry = {
  ...{ kind: 'organisation', name: 'Harbour Trust', aliases: [], source: 'register' },
  attributes: [{ name: 'kind', value: 'company' }],
};
const SOURCE = { class: 'primary', stance: 'supports', title: 'Fact book' } as const;
const NOWHERE = { url: null, locator: null, quote: null, publisher: null };

describe('An entry of the fact book', () => {
  let chapters: Chapters;
  let database: Database;
  let desk: TestDesk;
  let facts: FactsService;
  const people = {} as Record<Role, Actor>;
  const NOW = new Date('2026-11-20T00:00:00Z');
  let seconds = 0;
  const clock = () => new Date(NOW.getTime() + 1000 * seconds++);

  beforeAll(async () => {
    chapters = await openChapters(clock);
    database = chapters.get(Database);
    facts = chapters.get(FactsService);
  });

  beforeEach(async () => {
    desk = await openDesk(database);
    for (const role of ROLES) people[role] = await desk.person(role);
  });

  afterAll(() => chapters.close());

  it('that is changed raises an issue where evidence cites it, takes the check back and voids the signature; once', async () => {
    const { id, version } = await facts.add(people.editor, ENTRY);
    const article = await desk.article();
    const [bridge] = article.claims;
    await checkedBy(bridge!, id);
    expect(await gateRules(article.id)).not.toContain('claim-stale');
    await chapters.get(GateService).signOff(people.editor, article.id, 'editor', article.sha256);
    expect(await gateRules(article.id)).not.toContain('sign-off-missing');

    await facts.change(people.editor, id, version!, { attributes: [{ name: 'kind', value: 'university' }] });
    await run();
    await chapters.get(FactChangeService).follow(desk.id, id);

    const issues = await issuesOf(article.id);
    expect(issues).toMatchObject([
      { claimId: bridge, category: 'time.stale', severity: 'major', factId: id, rule: 'fact-changed' },
    ]);
    expect(issues[0]!.note).toContain('“Harbour Trust” of the fact book, on which this rests, has changed');
    const claim = await database.reader.claim.findUniqueOrThrow({ where: { id: bridge! } });
    expect(claim).toMatchObject({ status: 'stale', round: 2 });
    expect(await gateRules(article.id)).toEqual(
      expect.arrayContaining(['claim-stale', 'issue-undecided', 'sign-off-missing']),
    );
  });

  it('that is changed is told to the record of every article that cites it, before anyone asks its gate', async () => {
    const { id, version } = await facts.add(people.editor, ENTRY);
    const article = await desk.article();
    await checkedBy(article.claims[0]!, id);
    const { evidenceSha256: signed } = await sign(article);
    // The words of the claim are gone: its source is signed for all the same.
    await database.reader.claimAnchor.updateMany({
      where: { claimId: article.claims[0]! },
      data: { state: 'orphaned', start: null, end: null },
    });
    await facts.change(people.editor, id, version!, { attributes: [{ name: 'kind', value: 'university' }] });

    await run();
    const chain = await chainOf(article.id);
    expect(chain.filter(({ action }) => action === 'evidence.fact_changed')).toMatchObject([
      { actor: null, data: { claim: article.claims[0], factId: id, factChangedAt: expect.any(String) } },
    ]);
    const gate = await chapters.get(GateService).read(people.editor, article.id);
    expect(gate.signOffs).toMatchObject([{ stands: false, evidenceSha256: signed }]);
    const { sha256, mistaken, outdated } = toldEvidence(await linksOf(article.id));
    expect([sha256, mistaken.size, outdated.size]).toEqual([gate.evidenceSha256, 0, 1]);
    const again = await sign(article);
    expect(again.evidenceSha256).not.toBe(signed);
    expect(await gateRules(article.id)).not.toContain('sign-off-missing');
  });

  it('that is changed while nobody follows it is told by whoever signs', async () => {
    const { id, version } = await facts.add(people.editor, ENTRY);
    const article = await desk.article();
    await checkedBy(article.claims[0]!, id);
    await facts.change(people.editor, id, version!, { attributes: [{ name: 'kind', value: 'university' }] });
    const { evidenceSha256 } = await sign(article);
    const told = toldEvidence(await linksOf(article.id));
    expect(told).toEqual({ sha256: evidenceSha256, mistaken: new Set(), outdated: new Set() });
    expect((await chainOf(article.id)).slice(-2)).toMatchObject([
      { action: 'evidence.fact_changed' },
      { action: 'revision.signed' },
    ]);
  });

  it.each(['at once', 'as a job'] as const)(
    'that is changed while nobody follows it is in a report made %s',
    async (way) => {
      const { id, version } = await facts.add(people.editor, ENTRY);
      const article = await desk.article();
      await checkedBy(article.claims[0]!, id);
      await sign(article);
      expect(await reportedRules(article.id, way)).not.toContain('sign-off-missing');
      await facts.change(people.editor, id, version!, {
        attributes: [{ name: 'kind', value: 'university' }],
      });
      expect(await reportedRules(article.id, way)).toContain('sign-off-missing');
    },
  );

  it('that is changed while its source is withdrawn is told when the source is laid back', async () => {
    const { id, version } = await facts.add(people.editor, ENTRY);
    const article = await desk.article();
    await checkedBy(article.claims[0]!, id);
    const { evidenceSha256 } = await sign(article);
    const source = await database.reader.evidence.findFirstOrThrow({ where: { factId: id } });
    await chapters.get(EvidenceService).withdraw(people.checker, source.id, 'another edition');
    await facts.change(people.editor, id, version!, { attributes: [{ name: 'kind', value: 'university' }] });
    await run();
    await chapters.get(EvidenceService).restore(people.checker, source.id);
    expect((await chainOf(article.id)).at(-1)).toMatchObject({ action: 'evidence.restored' });
    const { sha256, outdated } = toldEvidence(await linksOf(article.id));
    expect(sha256).not.toBe(evidenceSha256);
    expect(outdated.size).toBe(1);
    const gate = await chapters.get(GateService).read(people.editor, article.id);
    expect(gate).toMatchObject({ evidenceSha256: sha256, signOffs: [{ stands: false }] });
  });

  it('that is taken out does the same, in a published article too', async () => {
    const { id, version } = await facts.add(people.editor, ENTRY);
    const article = await desk.article();
    await checkedBy(article.claims[0]!, id);
    await database.reader.article.update({
      where: { id: article.id },
      data: { status: 'published', publishedAt: NOW, liveRevision: 1 },
    });
    await facts.retire(people.editor, id, version!, 'dissolved');
    await run();
    expect((await issuesOf(article.id))[0]!.note).toContain('was taken out');
  });

  it('that only gets another date for its review, or says the same again, disturbs no one', async () => {
    const { id, version } = await facts.add(people.editor, ENTRY);
    const reviewAt = new Date('2026-11-19T00:00:00Z');
    await facts.change(people.editor, id, version!, { reviewAt, attributes: [...ENTRY.attributes] });
    expect(await jobs()).toEqual([]);
    const due = await facts.list(people.checker, { due: true, size: 10 });
    expect(due.items.map((fact) => fact.id)).toEqual([id]);
  });

  it('that a finding rests on is looked at again, be it one that comes with Stet', async () => {
    const starter = STARTER_FACTS.find(({ name, kind }) => kind === 'product' && name === 'PostgreSQL')!;
    const { id } = await chapters.get(ArticlesService).submit(people.editor, {
      ...{ format: 'text', language: 'en' },
      content:
        'A city moves\n\nThe archive runs on PostgreSQL, the operating system that the city chose in 2019 for its records.',
    });
    const revision = await database.reader.revision.findFirstOrThrow({ where: { articleId: id } });
    await chapters.get(ExtractService).extract(desk.id, revision.id);
    await chapters.get(LintService).read(desk.id, revision.id);
    const found = await issuesOf(id);
    expect(found.map(({ rule }) => rule)).toContain('terminology-error');
    expect(await database.reader.reliance.findMany({ where: { deskId: desk.id } })).toMatchObject([
      { factId: starter.id },
    ]);

    const { kind, name } = starter;
    const attributes = [{ name: 'kind', value: 'operating system' }];
    await facts.add(people.editor, { kind, name, aliases: [], attributes, source: 'our own reading' });
    await run();
    expect((await issuesOf(id)).filter(({ factId }) => factId === starter.id)).toHaveLength(1);
  });

  it('that comes with Stet and is replaced by the desk’s own voids the signatures that rest on it', async () => {
    const starter = STARTER_FACTS.find(({ name, kind }) => kind === 'product' && name === 'PostgreSQL')!;
    const article = await desk.article();
    await checkedBy(article.claims[0]!, starter.id);
    await chapters.get(GateService).signOff(people.editor, article.id, 'editor', article.sha256);
    const { kind, name } = starter;
    await facts.add(people.editor, { ...ENTRY, name: 'Another thing' });
    expect(await gateRules(article.id)).not.toContain('sign-off-missing');
    const attributes = [{ name: 'kind', value: 'operating system' }];
    await facts.add(people.editor, { kind, name, aliases: [], attributes, source: 'our own reading' });
    expect(await gateRules(article.id)).toContain('sign-off-missing');
  });

  it('that replaced one of Stet’s before records told of it voids no signature when it is told', async () => {
    const { kind, name, id: factId } = STARTER_FACTS.find((one) => one.name === 'PostgreSQL')!;
    const own = await facts.add(people.editor, { ...ENTRY, kind, name });
    const { changedAt } = await database.reader.houseFact.findUniqueOrThrow({ where: { id: own.id } });
    const article = await desk.article();
    await signedAsOfOld(article, factId, String(changedAt.getTime()));

    const gate = await chapters.get(GateService).read(people.editor, article.id);
    expect(gate.signOffs).toMatchObject([{ stands: true }]);
    expect((await chainOf(article.id)).at(-1)).toMatchObject({ action: 'evidence.fact_changed' });
    expect(toldEvidence(await linksOf(article.id))).toEqual({
      ...{ sha256: gate.evidenceSha256, mistaken: new Set(), outdated: new Set() },
    });
  });

  it('is cited only when the desk has it', async () => {
    const article = await desk.article();
    const cite = { ...SOURCE, ...NOWHERE, factId: 'nothing-of-the-kind' };
    await expect(chapters.get(EvidenceService).add(people.checker, article.claims[0]!, cite)).rejects.toThrow(
      'thing/unknown',
    );
  });

  /** A source and the signature of it, as Stet kept them before records told of the fact book. */
  function signedAsOfOld(article: TestArticle, factId: string, factChangedAt: string): Promise<void> {
    const [claim] = article.claims;
    const [evidenceId, signOffId] = [newId(), newId()];
    const cited = { id: evidenceId, snapshotSha256: null, gone: false, factChangedAt };
    const signed = { role: 'editor', sha256: article.sha256, evidenceSha256: evidenceHash([cited]) } as const;
    const [deskId, at] = [desk.id, clock()];
    const about = { chain: article.id, at };
    return database.transaction(async (tx) => {
      const source = { ...SOURCE, ...NOWHERE, factId };
      await tx.evidence.create({
        data: {
          ...source,
          ...{ id: evidenceId, deskId, claimId: claim!, addedById: people.checker.userId!, createdAt: at },
        },
      });
      await record(tx, {
        ...{ ...about, actor: people.checker, action: 'evidence.added' },
        ...{ subject: { type: 'evidence', id: evidenceId }, data: { claim, ...source } },
      });
      await tx.signOff.create({
        data: {
          ...signed,
          ...{
            id: signOffId,
            deskId,
            articleId: article.id,
            revisionNumber: 1,
            byId: people.editor.userId!,
            at,
          },
        },
      });
      await record(tx, {
        ...{ ...about, actor: people.editor, action: 'revision.signed' },
        ...{ subject: { type: 'sign_off', id: signOffId }, data: { ...signed, revision: 1 } },
      });
    });
  }

  /** What stands in the way by a check report that is made now. */
  async function reportedRules(article: string, way: 'at once' | 'as a job'): Promise<string[]> {
    let file = '';
    if (way === 'at once') {
      file = String((await chapters.get(ReportsService).check(people.editor, article, 'json')).body);
    } else {
      const jobs = chapters.get(ReportJobsService);
      const { id } = await jobs.ask(people.editor, { kind: 'check', article, format: 'json' });
      await jobs.make(desk.id, id);
      for await (const part of (await jobs.file(people.editor, id)).body) file += String(Buffer.from(part));
    }
    return (JSON.parse(file) as CheckReport).gate.blockers.map(({ rule }) => rule);
  }

  async function checkedBy(claimId: string, factId: string): Promise<void> {
    const { checker } = people;
    await chapters.get(EvidenceService).add(checker, claimId, { ...SOURCE, ...NOWHERE, factId });
    await chapters.get(AssignmentsService).assign(checker, claimId, 1, {});
    const { version } = await database.reader.claim.findUniqueOrThrow({ where: { id: claimId } });
    await chapters.get(ChecksService).check(checker, claimId, version, { outcome: 'confirmed', note: '' });
  }

  const sign = ({ id, sha256 }: TestArticle) =>
    chapters.get(GateService).signOff(people.editor, id, 'editor', sha256);

  async function linksOf(articleId: string): Promise<ChainLink[]> {
    const place = { chain: articleId, deskId: desk.id, after: 0 };
    return [...(await readStretch(database.reader, place, 1000))!.links];
  }

  async function chainOf(articleId: string) {
    return (await linksOf(articleId)).map(({ body }) => readEntry(body)!);
  }

  /** What the background was asked to follow; does it. */
  async function run(): Promise<void> {
    const wanted = await jobs();
    expect(wanted.length).toBeGreaterThan(0);
    for (const { factId } of wanted) await chapters.get(FactChangeService).follow(desk.id, factId);
  }

  async function jobs(): Promise<{ factId: string }[]> {
    const rows = await database.reader.outbox.findMany({
      where: { deskId: desk.id, job: 'review.fact_changed' },
    });
    return rows.map(({ payload }) => payload as { factId: string });
  }

  function issuesOf(articleId: string) {
    return database.reader.issue.findMany({ where: { articleId }, orderBy: { number: 'asc' } });
  }

  async function gateRules(articleId: string): Promise<string[]> {
    const { blockers } = await chapters.get(GateService).read(people.editor, articleId);
    return blockers.map(({ rule }) => rule);
  }
});
