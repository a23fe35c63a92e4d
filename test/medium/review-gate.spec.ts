import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addRevision, lockArticle, readRevision } from '#articles';
import { readStretch } from '#audit';
import { carryClaims, ClaimsService } from '#claims';
import type { Actor } from '#core';
import { toldEvidence } from '#reports';
import { Database } from '#database';
import {
  AssignmentsService,
  ChecksService,
  DecisionsService,
  EvidenceService,
  GateService,
  IssuesService,
  LintService,
  PageFetcher,
  SnapshotsService,
} from '#review';
import { openDesk, type TestArticle, type TestDesk } from '../factories/desk.js';
import { openStore, type TestStore } from '../factories/store.js';

type Person = Actor & { readonly userId: string };

const REGISTER = {
  ...({ class: 'primary', stance: 'supports', title: 'Register of bridges' } as const),
  ...{ url: null, locator: 'entry 7', quote: null, publisher: null },
};
const LATER = new Date('2026-11-30T09:00:00Z');

let store: TestStore;
let database: Database;
let now: Date;
let gate: GateService;
let issues: IssuesService;
let lint: LintService;
let assignments: AssignmentsService;
let evidence: EvidenceService;
let checks: ChecksService;
let claims: ClaimsService;
let decisions: DecisionsService;

beforeAll(async () => {
  store = await openStore();
  database = store.database;
  const clock = () => now;
  gate = new GateService(database, clock);
  issues = new IssuesService(database, clock);
  lint = new LintService(database, clock);
  assignments = new AssignmentsService(database, clock);
  evidence = new EvidenceService(database, clock);
  checks = new ChecksService(database, clock);
  claims = new ClaimsService(database, clock);
  decisions = new DecisionsService(database, clock);
});

afterAll(() => store.close());

let desk: TestDesk;
let article: TestArticle;
let checker: Person;
let editor: Person;
let chief: Person;
let author: Person;
let bridge: string;
let arch: string;

beforeEach(async () => {
  now = new Date('2026-11-23T09:00:00Z');
  desk = await openDesk(database);
  checker = await desk.person('checker');
  editor = await desk.person('editor');
  chief = await desk.person('chief');
  author = await desk.person('author', 'editor');
  const sentences = ['The bridge opened in 1932.', 'Its arch is 503 metres wide.'];
  article = await desk.article({ authorId: author.userId, sentences });
  [bridge, arch] = article.claims as [string, string];
});

const versionOf = async (claimId: string) =>
  (await database.reader.claim.findUniqueOrThrow({ where: { id: claimId } })).version;
const blockersOf = async (sha256?: string) =>
  (await gate.read(editor, article.id, sha256)).blockers.map(({ rule }) => rule);

async function check(claimId: string, by: Person = checker): Promise<void> {
  await assignments.assign(by, claimId, await versionOf(claimId), {});
  await evidence.add(by, claimId, REGISTER);
  await checks.check(by, claimId, await versionOf(claimId), { outcome: 'confirmed', note: '' });
}

async function openTheGate(): Promise<void> {
  await check(bridge);
  await check(arch);
  await lint.read(desk.id, article.revisionId);
  await gate.signOff(editor, article.id, 'editor', article.sha256);
}

async function revise(from: string, to: string): Promise<{ id: string; sha256: string }> {
  return database.transaction(async (tx) => {
    const locked = await lockArticle(tx, editor, article.id);
    const before = await readRevision(tx, editor, article.id);
    const text = before.text.replace(from, to);
    const made = { text, zones: before.zones, format: 'text' as const, source: text, reason: 'edited' };
    const { article: revised, revision } = await addRevision(tx, editor, locked, made, now);
    await carryClaims(tx, editor, revised, before, revision, now);
    return revision;
  });
}

describe('an article that was set aside', () => {
  it.each(['on_hold', 'killed'] as const)('is neither checked nor signed while it is %s', async (status) => {
    await assignments.assign(checker, arch, await versionOf(arch), {});
    await database.reader.article.update({ where: { id: article.id }, data: { status } });
    const refused = { slug: 'article/set-aside', data: { state: status } };
    const found = { outcome: 'confirmed', note: '' } as const;
    await expect(assignments.assign(checker, bridge, await versionOf(bridge), {})).rejects.toMatchObject(
      refused,
    );
    await expect(checks.check(checker, arch, await versionOf(arch), found)).rejects.toMatchObject(refused);
    await expect(gate.signOff(editor, article.id, 'editor', article.sha256)).rejects.toMatchObject(refused);
    expect((await gate.read(editor, article.id)).allowed).not.toContain('sign_off');
    const { items } = await claims.list(checker, { sort: 'due', size: 10, article: article.id });
    expect(items.flatMap(({ allowed }) => allowed)).not.toContain('take');
    expect(items.flatMap(({ allowed }) => allowed)).not.toContain('check');
  });
});

describe('the gate', () => {
  it('lists what is in the way, and opens when all of it is done', async () => {
    expect(await blockersOf()).toEqual(['lint-missing', 'claim-open', 'claim-open', 'sign-off-missing']);
    await expect(gate.clear(chief, article.id, 1)).rejects.toMatchObject({
      slug: 'article/not-at-gate',
      data: { blockers: expect.arrayContaining([expect.objectContaining({ rule: 'claim-open' })]) },
    });
    await openTheGate();
    const view = await gate.read(chief, article.id);
    expect(view).toMatchObject({
      ...{ open: true, blockers: [], revision: 1, sha256: article.sha256, status: 'checking', version: 1 },
      signOffs: [{ role: 'editor', by: { id: editor.userId }, stands: true }],
      allowed: ['sign_off', 'clear'],
    });
    const cleared = await gate.clear(chief, article.id, 1);
    expect(cleared).toMatchObject({ status: 'cleared', version: 2, allowed: ['sign_off', 'publish'] });
    expect(await gate.publish(chief, article.id, 2)).toMatchObject({ status: 'published', version: 3 });
    const entries = await database.reader.auditEntry.findMany({
      where: { chainId: article.id },
      orderBy: { seq: 'desc' },
      take: 2,
    });
    for (const { action, body } of entries) {
      expect(action).toMatch(/^article\.(cleared|published)$/);
      expect(body).toContain(article.sha256);
    }
  });

  it('has what was confirmed and let through watched again once it is printed', async () => {
    await openTheGate();
    const complaint = { category: 'time.wrong_date', note: '1931?', severity: 'minor' } as const;
    const raised = await issues.raiseOnClaim(checker, arch, complaint);
    await issues.confirm(editor, raised.id, raised.version, {});
    const watches = () =>
      database.reader.outbox.count({ where: { key: { startsWith: `reminders.watch:issue:${raised.id}:` } } });
    expect(await watches()).toBe(1);
    await gate.clear(chief, article.id, 1);
    await gate.publish(chief, article.id, 2);
    expect(await watches()).toBe(2);
  });

  it('answers for exactly the hash that is asked about', async () => {
    await openTheGate();
    expect(await blockersOf(article.sha256)).toEqual([]);
    expect(await blockersOf('0'.repeat(64))).toEqual(['text-superseded']);
  });

  it('closes when the text changes: the signature falls, the lint and the claims are asked again', async () => {
    await openTheGate();
    await gate.clear(chief, article.id, 1);
    const { sha256, id } = await revise('503', '504');
    expect(await blockersOf()).toEqual(['lint-missing', 'claim-stale', 'sign-off-missing']);
    expect(await blockersOf(article.sha256)).toContain('text-superseded');
    const { signOffs, status } = await gate.read(editor, article.id);
    expect({ signOffs, status }).toMatchObject({ signOffs: [{ stands: false }], status: 'checking' });
    await expect(gate.signOff(editor, article.id, 'editor', article.sha256)).rejects.toThrow('request/stale');
    await check(arch);
    await lint.read(desk.id, id);
    await gate.signOff(editor, article.id, 'editor', sha256);
    expect(await blockersOf()).toEqual([]);
  });

  it('closes when the evidence changes: the signature is void, also when the evidence is again what it was', async () => {
    await openTheGate();
    const stands = async () => (await gate.read(editor, article.id)).signOffs.map((one) => one.stands);
    const source = { ...REGISTER, title: 'Another register' };
    const added = await evidence.add(checker, bridge, source);
    expect(await blockersOf()).toEqual(['sign-off-missing']);
    expect(await stands()).toEqual([false]);
    await gate.signOff(editor, article.id, 'editor', article.sha256);
    expect([await blockersOf(), await stands()]).toEqual([[], [false, true]]);
    await expect(gate.signOff(editor, article.id, 'editor', article.sha256)).rejects.toThrow(
      'review/already-signed',
    );

    const file = Uint8Array.from(Buffer.from('the register as it was'));
    await new SnapshotsService(database, new PageFetcher(), () => now).upload(
      checker,
      added.id,
      'text/plain',
      file,
    );
    expect(await stands()).toEqual([false, false]);
    await evidence.withdraw(checker, added.id, 'the same book');
    expect([await blockersOf(), await stands()]).toEqual([['sign-off-missing'], [false, false]]);
    const told = await database.reader.auditEntry.count({
      where: { chainId: article.id, action: 'sign_off.voided' },
    });
    expect(told).toBe(2);
    await gate.signOff(editor, article.id, 'editor', article.sha256);
    expect([await blockersOf(), await stands()]).toEqual([[], [false, false, true]]);
    await database.reader.evidence.updateMany({ where: { claimId: bridge }, data: { linkGoneAt: now } });
    expect(await stands()).toEqual([false, false, false]);
  });

  it('closes when the text changes, also when it is again what was signed', async () => {
    await openTheGate();
    await revise('503', '504');
    const { sha256 } = await revise('504', '503');
    expect(sha256).toBe(article.sha256);
    const signOffs = async () => (await gate.read(editor, article.id)).signOffs.map((one) => one.stands);
    expect([await blockersOf(), await signOffs()]).toEqual([
      expect.arrayContaining(['sign-off-missing']),
      [false],
    ]);
    await gate.signOff(editor, article.id, 'editor', sha256);
    expect(await signOffs()).toEqual([false, true]);
  });

  it('ends the assignment of a claim whose words have changed', async () => {
    await assignments.assign(checker, arch, 1, {});
    const { id } = await revise('503', '504');
    await lint.read(desk.id, id);
    const [left] = await database.reader.assignment.findMany({ where: { claimId: arch } });
    expect(left).toMatchObject({ status: 'cancelled', round: 1 });
  });

  it('takes evidence that is added at the same moment before the signature or after it, as the record does', async () => {
    await openTheGate();
    for (let round = 0; round < 5; round++) {
      const signer = await desk.person('editor', 'chief');
      await Promise.all([
        // Refused when what stands has been signed for the role already.
        gate.signOff(signer, article.id, 'chief', article.sha256).catch(() => undefined),
        evidence.add(checker, bridge, REGISTER),
        evidence.add(checker, arch, REGISTER),
      ]);
    }
    expect((await gate.read(editor, article.id)).signOffs.length).toBeGreaterThan(2);
    const place = { chain: article.id, deskId: desk.id, after: 0 };
    const { links } = (await readStretch(database.reader, place, 1000))!;
    const { mistaken, sha256 } = toldEvidence(links);
    expect([...mistaken]).toEqual([]);
    expect((await gate.read(editor, article.id)).evidenceSha256).toBe(sha256);
  });

  it('closes when evidence is withdrawn that a check rests on', async () => {
    await openTheGate();
    const [source] = await database.reader.evidence.findMany({ where: { claimId: bridge } });
    await evidence.withdraw(editor, source!.id, 'retracted');
    expect(await blockersOf()).toEqual(['claim-stale', 'sign-off-missing']);
  });

  it('closes for an issue that weighs enough, until it is decided', async () => {
    await openTheGate();
    const issue = await issues.raiseOnClaim(checker, bridge, {
      category: 'number.wrong_value',
      note: '1931',
    });
    await issues.raiseOnClaim(checker, bridge, { category: 'language.spelling', note: 'comma' });
    expect(await blockersOf()).toEqual(['issue-undecided']);
    await issues.confirm(editor, issue.id, 1, {});
    expect(await blockersOf()).toEqual(['error-unfixed']);
    await issues.waive(chief, issue.id, 2, 'the printer waits', LATER);
    expect(await blockersOf()).toEqual([]);
    now = LATER;
    expect(await blockersOf()).toEqual(['error-unfixed']);
    await expect(gate.clear(chief, article.id, 1)).rejects.toThrow('article/not-at-gate');
  });

  it('wants what an editor resolved without evidence to be borne out all the same', async () => {
    await openTheGate();
    await decisions.requeue(editor, arch, await versionOf(arch), 'look again');
    await assignments.assign(checker, arch, await versionOf(arch), {});
    await checks.check(checker, arch, await versionOf(arch), {
      outcome: 'confirmed',
      note: '',
      evidenceIds: [],
    });
    await decisions.resolve(editor, arch, await versionOf(arch), 'confirmed', 'I know it');
    expect(await blockersOf()).toEqual(['evidence-missing']);
  });

  it('does what the desk has set', async () => {
    await database.reader.desk.update({
      where: { id: desk.id },
      data: { settings: { gate: { signOffs: ['chief', 'checker'], secondReader: ['low'] } } },
    });
    await check(bridge);
    await check(bridge, editor);
    await lint.read(desk.id, article.revisionId);
    expect(await blockersOf()).toEqual(['claim-open', 'sign-off-missing', 'sign-off-missing']);
  });
});

describe('a signature', () => {
  it('is another person’s for each role, and never the author’s', async () => {
    const both = await desk.person('chief', 'legal');
    await gate.signOff(both, article.id, 'chief', article.sha256);
    const attempts: [Person, 'editor' | 'chief' | 'legal', string][] = [
      [both, 'legal', 'review/already-signed'],
      [chief, 'chief', 'review/already-signed'],
      [author, 'editor', 'review/own-article'],
      [editor, 'legal', 'identity/not-allowed'],
    ];
    for (const [person, role, refusal] of attempts) {
      await expect(gate.signOff(person, article.id, role, article.sha256)).rejects.toThrow(refusal);
    }
  });

  it('is given once when two of a role sign at once', async () => {
    const other = await desk.person('editor');
    const tries = await Promise.allSettled(
      [editor, other].map((person) => gate.signOff(person, article.id, 'editor', article.sha256)),
    );
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('a waiver', () => {
  const exception = () => ({
    rule: 'claim-open' as const,
    subjectId: arch,
    reason: 'no time',
    expiresAt: LATER,
  });

  it('lets one blocker pass until its time, or until it is revoked', async () => {
    const waiver = await gate.waive(chief, article.id, exception());
    expect(waiver).toMatchObject({ stands: true, by: { id: chief.userId }, allowed: ['revoke'] });
    const { blockers, waived } = await gate.read(chief, article.id);
    expect(waived).toMatchObject([{ rule: 'claim-open', subject: { id: arch } }]);
    expect(blockers.filter(({ rule }) => rule === 'claim-open')).toHaveLength(1);
    expect(await gate.revoke(chief, waiver.id, 'there is time after all')).toMatchObject({
      stands: false,
      allowed: [],
    });
    await expect(gate.revoke(chief, waiver.id, 'again')).rejects.toThrow('thing/not-now');
    expect((await gate.read(chief, article.id)).waived).toEqual([]);
  });

  it('is for exactly one revision: another text wants another, and says so before', async () => {
    const waiver = await gate.waive(chief, article.id, exception());
    const edited = { format: 'text', content: article.text.replace('1932', '1933') } as const;
    const { waivers } = await gate.affected(editor, article.id, edited);
    expect(waivers.map(({ id }) => id)).toEqual([waiver.id]);
    await revise('1932', '1933');
    await revise('1933', '1932');
    expect(await gate.read(chief, article.id)).toMatchObject({
      waived: [],
      waivers: [{ id: waiver.id, revision: 1, stands: false, allowed: [] }],
    });
    expect(await gate.waive(chief, article.id, exception())).toMatchObject({ revision: 3, stands: true });
  });

  it('keeps what it rests on: a decision and a check are not taken back under it', async () => {
    const wrong = { category: 'time.wrong_date', note: '1931', severity: 'major' } as const;
    const { id } = await issues.raiseOnClaim(checker, bridge, wrong);
    const { version } = await issues.confirm(editor, id, 1, {});
    await assignments.assign(checker, arch, await versionOf(arch), {});
    const unproven = { outcome: 'confirmed', note: '', evidenceIds: [] } as const;
    await checks.check(checker, arch, await versionOf(arch), unproven);
    const error = { ...exception(), rule: 'error-unfixed', subjectId: id } as const;
    await gate.waive(chief, article.id, error);
    await gate.waive(chief, article.id, exception());
    const waived = await issues.read(editor, id);
    expect(waived).toMatchObject({
      status: 'waived',
      version: version + 1,
      waivedUntil: LATER.toISOString(),
    });
    await expect(issues.takeBack(editor, id, waived.version)).rejects.toThrow('thing/not-now');
    await expect(gate.waive(chief, article.id, error)).rejects.toThrow('review/nothing-to-waive');
    const back = assignments.takeBack(checker, arch, await versionOf(arch), 'a slip');
    await expect(back).rejects.toThrow('review/built-on');
  });

  it('is not offered of an error whose fix waits for approval', async () => {
    const wrong = { category: 'time.wrong_date', note: '1931', severity: 'major' } as const;
    const { id } = await issues.raiseOnClaim(checker, bridge, wrong);
    await issues.confirm(editor, id, 1, {});
    for (const claim of article.claims) await desk.change(claim, { status: 'not_checkable' });
    expect((await gate.read(chief, article.id)).allowed).toContain('waive');
    await database.reader.issue.update({ where: { id }, data: { status: 'fix_proposed' } });
    const { blockers, allowed } = await gate.read(chief, article.id);
    expect(blockers.map(({ rule }) => rule)).toContain('error-unfixed');
    expect(allowed).not.toContain('waive');
    const error = { ...exception(), rule: 'error-unfixed', subjectId: id } as const;
    await expect(gate.waive(chief, article.id, error)).rejects.toThrow('thing/not-now');
  });

  it('is for what closes the gate, in the future, and not for oneself', async () => {
    const busy = await desk.person('chief', 'checker');
    await desk.change(arch, {
      status: 'resolved',
      outcome: 'confirmed',
      risk: 'high',
      checkerIds: [busy.userId],
    });
    const missing = { ...exception(), rule: 'second-reader-missing' as const };
    await expect(gate.waive(chief, article.id, exception())).rejects.toThrow('review/nothing-to-waive');
    await expect(gate.waive(chief, article.id, { ...missing, expiresAt: now })).rejects.toThrow(
      'request/invalid',
    );
    await expect(gate.waive(busy, article.id, missing)).rejects.toThrow('claim/own-check');
    const own = await desk.article({ authorId: chief.userId });
    const onOwn = { ...exception(), subjectId: own.claims[0]! };
    await expect(gate.waive(chief, own.id, onOwn)).rejects.toThrow('review/own-article');
    expect(await gate.waive(chief, article.id, missing)).toMatchObject({ stands: true });
  });
});

describe('what the gate lets through', () => {
  it('is not cleared by the author, nor against an old version, nor twice', async () => {
    await openTheGate();
    await expect(gate.clear(author, article.id, 1)).rejects.toThrow('review/own-article');
    await expect(gate.clear(editor, article.id, 2)).rejects.toThrow('request/stale');
    await expect(gate.publish(editor, article.id, 1)).rejects.toThrow('thing/not-now');
    const tries = await Promise.allSettled([
      gate.clear(editor, article.id, 1),
      gate.clear(chief, article.id, 1),
    ]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is asked again before it goes out: what has come up since it was cleared keeps it back', async () => {
    await expect(gate.clear(editor, article.id, 1)).rejects.toThrow('article/not-at-gate');
    await openTheGate();
    await gate.clear(editor, article.id, 1);
    const doubt = await issues.raiseOnClaim(checker, arch, {
      category: 'number.wrong_value',
      note: 'not the map',
    });
    await expect(gate.publish(chief, article.id, 2)).rejects.toMatchObject({
      slug: 'article/not-at-gate',
      data: { blockers: [{ rule: 'issue-undecided', subject: { id: doubt.id } }] },
    });
    await issues.dismiss(editor, doubt.id, doubt.version, 'the map is older');
    expect(await gate.publish(chief, article.id, 2)).toMatchObject({ status: 'published' });
  });

  it('of another desk is not there', async () => {
    const stranger = await (await openDesk(database)).person('chief');
    const { id } = await gate.waive(chief, article.id, {
      ...{ rule: 'claim-open', subjectId: arch, reason: 'no time', expiresAt: LATER },
    });
    const attempts = [
      gate.read(stranger, article.id),
      gate.signOff(stranger, article.id, 'chief', article.sha256),
      gate.waive(stranger, article.id, {
        rule: 'claim-open',
        subjectId: bridge,
        reason: 'x',
        expiresAt: LATER,
      }),
      gate.revoke(stranger, id, 'x'),
      gate.clear(stranger, article.id, 1),
      gate.publish(stranger, article.id, 1),
    ];
    for (const attempt of await Promise.allSettled(attempts)) {
      expect(attempt).toMatchObject({ status: 'rejected', reason: { slug: 'thing/unknown' } });
    }
  });
});
