/** What the gate asks for is a decision of the desk, and the record of each article tells which held. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ArticlesService } from '#articles';
import { ExtractService } from '#claims';
import type { Actor } from '#core';
import { Database } from '#database';
import { STARTER_FACTS } from '#lint';
import { reportFile, ReportsService, sealed, verifyReport, type CheckReport } from '#reports';
import {
  DecisionsService,
  EvidenceService,
  GatePolicyService,
  gateSettings,
  GateService,
  LintService,
  type NewEvidence,
} from '#review';
import { openChapters, type Chapters } from '../factories/chapters.js';
import { openDesk, type TestDesk } from '../factories/desk.js';

describe('What the gate asks for', () => {
  let chapters: Chapters;
  let database: Database;
  let desk: TestDesk;
  let policy: GatePolicyService;
  let gate: GateService;
  let editor: Actor;
  let chief: Actor;
  let minutes = 0;
  const clock = () => new Date(Date.UTC(2026, 10, 20, 0, minutes++));

  beforeAll(async () => {
    chapters = await openChapters(clock);
    database = chapters.get(Database);
    policy = chapters.get(GatePolicyService);
    gate = chapters.get(GateService);
    desk = await openDesk(database);
    editor = await desk.person('editor');
    chief = await desk.person('chief');
  });

  afterAll(() => chapters.close());

  it('is told to the record before the gate is first asked, and again when the desk decides otherwise', async () => {
    const article = await lintedArticle();
    expect(await toldOf(article)).toEqual([gateSettings({})]);
    const { policySince, policy: before } = await gate.read(editor, article);
    expect({ before, told: policySince !== null }).toEqual({ before: gateSettings({}), told: true });

    const { version } = await policy.read(chief);
    const stricter = { ...gateSettings({}), signOffs: ['editor', 'legal'] as const };
    const changed = await policy.change(chief, version, { ...stricter, signOffs: [...stricter.signOffs] });
    expect(changed).toMatchObject({ ...stricter, version: version + 1, allowed: ['change'] });
    await expect(policy.change(chief, version, gateSettings({}))).rejects.toThrow('request/stale');
    expect(rolesMissing(await gate.read(editor, article))).toEqual(['editor']);

    await policy.follow(desk.id);
    await policy.follow(desk.id);
    expect(rolesMissing(await gate.read(editor, article))).toEqual(['editor', 'legal']);
    expect(await toldOf(article)).toEqual([gateSettings({}), stricter]);
    const [decided] = await database.reader.auditEntry.findMany({ where: { action: 'gate.policy_changed' } });
    expect(decided!.chainId).toBe(desk.id);
  });

  it('holds for whoever signs at once, before the desk has followed', async () => {
    const article = await lintedArticle();
    const { version } = await policy.read(chief);
    const lesser = { ...gateSettings({}), signOffs: [] };
    await policy.change(chief, version, lesser);
    const { sha256 } = await gate.read(editor, article);
    await gate.signOff(editor, article, 'editor', sha256);
    expect((await toldOf(article)).at(-1)).toEqual(lesser);
    expect((await gate.read(editor, article)).open).toBe(true);
    await policy.change(chief, version + 1, gateSettings({}));
    await policy.follow(desk.id);
  });

  it.each([
    ['the evidence that stands', null],
    ['the evidence has changed since', STARTER_FACTS[0]!.id],
  ])('gives the gate’s answer to whoever has the report alone: %s', async (fault, factId) => {
    const article = await lintedArticle();
    const { id } = await database.reader.claim.findFirstOrThrow({ where: { articleId: article } });
    const source: NewEvidence = {
      ...({ class: 'primary', stance: 'supports', title: '등대표' } as const),
      ...{ publisher: null, url: null, locator: null, quote: null, factId },
    };
    await chapters.get(EvidenceService).add(editor, id, source);
    const { sha256 } = await gate.read(editor, article);
    await gate.signOff(editor, article, 'editor', sha256);
    const open = await reportOf(article);
    expect(open.gate).toMatchObject({ open: true, blockers: [], policy: gateSettings({}) });

    await chapters.get(EvidenceService).add(editor, id, source);
    const closed = await reportOf(article);
    expect(closed.gate.blockers.map(({ rule }) => rule)).toContain('sign-off-missing');
    const unsigned = closed.gate.blockers.filter(({ rule }) => rule !== 'sign-off-missing');
    const forge = (change: Partial<CheckReport['gate']>) => {
      const { seal: _, ...contents } = closed;
      const forged = sealed({ ...contents, gate: { ...closed.gate, blockers: unsigned, ...change } });
      return JSON.stringify(verifyReport(Buffer.from(reportFile(forged))));
    };
    expect(forge({})).toContain('sign-off-missing: role editor');
    expect(forge({ evidenceSha256: open.gate.evidenceSha256 })).toContain(fault);
    expect(forge({ policy: { ...closed.gate.policy!, signOffs: [] } })).toContain('what it asks for');
  });

  it('wants a signature anew when the evidence is again what was signed, and the report proves it', async () => {
    const article = await lintedArticle();
    const { id } = await database.reader.claim.findFirstOrThrow({ where: { articleId: article } });
    const { sha256 } = await gate.read(editor, article);
    await gate.signOff(editor, article, 'editor', sha256);
    const evidence = chapters.get(EvidenceService);
    const mistaken = await evidence.add(editor, id, {
      ...({ class: 'primary', stance: 'supports', title: '등대표', url: null } as const),
      ...{ publisher: null, locator: null, quote: null, factId: null },
    });
    await evidence.withdraw(editor, mistaken.id, '다른 주장의 것');
    const report = await reportOf(article);
    const { seal: _, ...contents } = report;
    expect(report.signOffs).toEqual([
      expect.objectContaining({
        evidenceSha256: report.gate.evidenceSha256,
        voidedAt: expect.any(String) as unknown,
      }),
    ]);
    expect(report.gate.blockers.map(({ rule }) => rule)).toEqual(['sign-off-missing']);
    const gateOpen = { ...report.gate, open: true, blockers: [] };
    for (const voidedAt of [null, undefined]) {
      const signOffs = report.signOffs.map((one) => ({ ...one, voidedAt }));
      const forged = reportFile(sealed({ ...contents, signOffs, gate: gateOpen }));
      expect(JSON.stringify(verifyReport(Buffer.from(forged)))).toContain('voidedAt');
    }
    await gate.signOff(editor, article, 'editor', sha256);
    expect((await reportOf(article)).gate.open).toBe(true);
  });

  it('is not to be had by a report that takes itself for an older one', async () => {
    const article = await lintedArticle();
    const { sha256 } = await gate.read(editor, article);
    await gate.signOff(editor, article, 'editor', sha256);
    const { seal: _, ...contents } = await reportOf(article);
    expect(contents.signOffs).toMatchObject([{ voidedAt: null }]);
    const signOffs = contents.signOffs.map((one) => ({ ...one, voidedAt: undefined }));
    const forged = reportFile(sealed({ ...contents, signOffs }));
    expect(JSON.stringify(verifyReport(Buffer.from(forged)))).toContain('which signatures are void');
  });

  /** An article whose claims are out of the way, so that only signatures stand in it. */
  async function lintedArticle(): Promise<string> {
    const content = '등대가 다시 켜졌다\n\n등대는 1931년에 지어졌다.';
    const { id } = await chapters
      .get(ArticlesService)
      .submit(editor, { format: 'text', language: 'ko', content });
    const revision = await database.reader.revision.findFirstOrThrow({ where: { articleId: id } });
    await chapters.get(ExtractService).extract(desk.id, revision.id);
    await chapters.get(LintService).read(desk.id, revision.id);
    const claims = await database.reader.claim.findMany({ where: { articleId: id } });
    for (const claim of claims)
      await chapters.get(DecisionsService).markNotCheckable(editor, claim.id, claim.version, 'x');
    return id;
  }

  async function toldOf(articleId: string): Promise<unknown[]> {
    const entries = await database.reader.auditEntry.findMany({
      where: { chainId: articleId, action: 'gate.policy_told' },
      orderBy: { seq: 'asc' },
    });
    return entries.map(({ body }) => (JSON.parse(body) as { data: { policy: unknown } }).data.policy);
  }

  async function reportOf(article: string): Promise<CheckReport> {
    const { body } = await chapters.get(ReportsService).check(editor, article, 'json');
    expect(verifyReport(Buffer.from(body as string))).toMatchObject({ outcome: 'intact' });
    return JSON.parse(body as string) as CheckReport;
  }

  function rolesMissing({
    blockers,
  }: {
    readonly blockers: readonly { rule: string; subject: { id: string } }[];
  }) {
    return blockers.filter(({ rule }) => rule === 'sign-off-missing').map(({ subject }) => subject.id);
  }
});
