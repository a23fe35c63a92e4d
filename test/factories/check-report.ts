import { EMPTY_CHAIN, link, readEntry, sha256, type ChainLink, type EntryBody } from '#audit/domain';
import { evidenceHash, gateSettings } from '#review/domain';
import {
  CHECK_REPORT,
  isGround,
  isOfTimeline,
  namedIn,
  recordFrame,
  sealed,
  tally,
  type CheckReport,
  type CheckReportContents,
  type CorrectionRecord,
  type LongReport,
} from '#reports/domain';
import { checkReportPage } from '../../libs/reports/pages/check-report.page.js';
import type { PageLanguage } from '../../libs/reports/pages/words.js';

/** A report as it is read of the store: all of it in one stretch, unless another size is said. */
export function inStretches(report: CheckReport, size = Infinity): LongReport {
  const stretches = <Item>(items: readonly Item[]) =>
    async function* () {
      for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
    };
  const numbers = new Map<string, number>();
  const claimsIn = new Map<string, number>();
  const issuesIn = new Map<string, number>();
  tally(report.claims, numbers, claimsIn);
  tally(report.issues, numbers, issuesIn);
  return {
    ...{ ...report, numbers, claimsIn, issuesIn },
    claims: stretches(report.claims),
    issues: stretches(report.issues),
    links: stretches(report.chain.links),
    wordingOf: (revision) => Promise.resolve(report.revisions.find(({ number }) => number === revision)!),
  };
}

/** The page of a report, but for its type. */
export async function pageOf(report: CheckReport, language: PageLanguage): Promise<string> {
  return (await gather(checkReportPage(inStretches(report), language))).join('');
}

/** All pieces of something. */
export async function gather<Piece>(pieces: AsyncIterable<Piece>): Promise<Piece[]> {
  const all: Piece[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}

/** The record of a correction, with the whole chain or with the links alone that tell of it. */
export function recordOf(report: CheckReport, correctionId: string, isWhole = true): CorrectionRecord {
  const correction = report.corrections.find(({ id }) => id === correctionId)!;
  const issue = report.issues.find(({ id }) => id === correction.issue)!;
  const frame = recordFrame(report, correction, issue, isWhole);
  const links = report.chain.links.filter((link) => isWhole || isOfTimeline(link, frame) || isGround(link));
  const told = new Set([...namedIn(frame), ...links.map(({ body }) => readEntry(body)?.actor)]);
  const people = report.people.filter(({ id }) => told.has(id));
  return sealed<Omit<CorrectionRecord, 'seal'>>({ ...frame, people, chain: { ...report.chain, links } });
}

type Change<T> = (report: T) => T;

const BEFORE =
  '등대가 다시 켜졌다\n\n남해의 작은 섬에 높이 420m의 등대가 다시 켜졌다. 등대지기 윤서해 씨는 “스무 해를 기다렸다”고 말했다.';
const AFTER = BEFORE.replace('420m', '42m');

const people = { minji: id(1), haneul: id(2), sora: id(3), junho: id(4) };
const ids = {
  desk: id(10),
  article: id(11),
  height: id(12),
  wait: id(13),
  issue: id(14),
  correction: id(15),
  check: id(16),
  evidence: id(17),
};

/**
 * A whole report, as Stet would write it: an article with two revisions, two claims, an error found, confirmed, corrected
 * and verified. `change` alters its contents before the seal is put on, as a forger would; what happened `later` stands at
 * the end of its chain.
 */
export function checkReportOf(
  change: Change<CheckReportContents> = (report) => report,
  later: readonly Happening[] = [],
): CheckReport {
  const links = chain(later);
  const { seq, hash } = links.at(-1)!;
  return sealed(
    change({
      $schema: CHECK_REPORT,
      madeAt: minute(60),
      desk: { id: ids.desk, name: '계간 바다', timeZone: 'Asia/Seoul' },
      article: {
        id: ids.article,
        title: '등대가 다시 켜졌다',
        language: 'ko',
        status: 'checking',
        sourceText: null,
        author: people.junho,
        createdBy: people.minji,
        createdAt: minute(0),
        section: '섬',
        pressDeadline: minute(600),
        publishedAt: null,
        head: 2,
      },
      people: [
        { id: people.minji, name: '강민지' },
        { id: people.haneul, name: '오하늘' },
        { id: people.sora, name: '유소라' },
        { id: people.junho, name: '임준호' },
      ],
      revisions: [
        revision(1, BEFORE, '처음 들어온 글', people.minji, 0),
        revision(2, AFTER, '정정 1: 등대의 높이', people.haneul, 30),
      ],
      claims: [
        {
          id: ids.height,
          number: 1,
          text: '남해의 작은 섬에 높이 42m의 등대가 다시 켜졌다.',
          place: { start: 12, end: 40 },
          zone: 'paragraph',
          type: 'number',
          risk: 'medium',
          status: 'stale',
          outcome: null,
          round: 2,
          madeBy: null,
          madeAt: minute(1),
          dueAt: minute(500),
          assignee: null,
          evidence: [
            {
              id: ids.evidence,
              class: 'primary',
              stance: 'contradicts',
              title: '등대표 제410호',
              publisher: '바다길연구원',
              url: 'https://example.org/lights/410?island=남해&page=17',
              locator: '17쪽',
              quote: '등탑 높이 42 m',
              by: people.sora,
              at: minute(9),
              withdrawnAt: null,
            },
          ],
          checks: [
            {
              id: ids.check,
              by: people.sora,
              at: minute(10),
              round: 1,
              reading: 1,
              revision: 1,
              outcome: 'wrong',
              note: '등대표에는 42 m. 420 m인 등대는 없다 <세계에서 가장 높은 것도 133 m>.',
              evidence: [ids.evidence],
            },
          ],
        },
        {
          id: ids.wait,
          number: 2,
          text: '등대지기 윤서해 씨는 “스무 해를 기다렸다”고 말했다.',
          place: { start: 41, end: 70 },
          zone: 'paragraph',
          type: 'quote',
          risk: 'low',
          status: 'in_check',
          outcome: null,
          round: 1,
          madeBy: null,
          madeAt: minute(1),
          dueAt: minute(500),
          assignee: people.sora,
          evidence: [],
          checks: [],
        },
      ],
      issues: [
        {
          id: ids.issue,
          number: 1,
          claim: ids.height,
          category: 'number.scale',
          nature: 'objective',
          severity: 'critical',
          origin: 'translator',
          detectedBy: 'rule',
          status: 'fixed',
          revision: 1,
          start: 22,
          end: 30,
          quote: '높이 420m',
          note: '등대의 높이가 자료보다 열 배 크다.',
          suggestion: '높이 42m',
          finding: {
            rule: 'unit-conversion',
            saw: '높이 420m',
            expected: { ko: '높이 42m', en: '42 m high', fr: '42 m de haut' },
            message: {
              ko: '높이가 열 배 큽니다.',
              en: 'The height is ten times too large.',
              fr: 'La hauteur est dix fois trop grande.',
            },
            working: { ko: '420 ÷ 42 = 10', en: '420 ÷ 42 = 10', fr: '420 ÷ 42 = 10' },
          },
          raisedBy: null,
          raisedAt: minute(2),
          decidedBy: people.haneul,
          decidedAt: minute(15),
          reason: '등대표에서 확인',
        },
      ],
      corrections: [
        {
          id: ids.correction,
          number: 1,
          issue: ids.issue,
          type: 'correction',
          status: 'applied',
          revision: 1,
          start: 25,
          end: 29,
          before: '420m',
          after: '42m',
          reason: '등대의 높이',
          afterPrint: false,
          proposedBy: people.sora,
          proposedAt: minute(20),
          approvals: [{ role: 'editor', by: people.haneul, at: minute(25) }],
          endedBy: null,
          endReason: null,
          appliedBy: people.haneul,
          appliedAt: minute(30),
          appliedRevision: 2,
          notice: null,
          noticedAt: null,
          derivatives: [{ kind: 'newsletter', place: '바다 소식 12호', doneBy: null, doneAt: null }],
        },
      ],
      openQuestions: [
        {
          claim: ids.wait,
          by: people.sora,
          askedOf: '임준호',
          text: '이 말을 직접 들으셨나요?',
          at: minute(40),
        },
      ],
      lintRuns: [
        { revision: 1, rules: { 'unit-conversion': 1 }, findings: 1, at: minute(2) },
        { revision: 2, rules: { 'unit-conversion': 1 }, findings: 0, at: minute(31) },
      ],
      signOffs: [],
      waivers: [],
      gate: {
        open: false,
        blockers: [
          {
            rule: 'claim-stale',
            subject: { type: 'claim', id: ids.height },
            said: {
              ko: '주장 1의 문장이 바뀌어 다시 확인해야 합니다.',
              en: 'The words of claim 1 have changed: it has to be checked again.',
              fr: 'Les mots de l’affirmation 1 ont changé : elle est à revérifier.',
            },
          },
          {
            rule: 'claim-open',
            subject: { type: 'claim', id: ids.wait },
            said: {
              ko: '주장 2의 확인이 끝나지 않았습니다.',
              en: 'Claim 2 is not yet resolved.',
              fr: 'L’affirmation 2 n’est pas encore tranchée.',
            },
          },
          {
            rule: 'sign-off-missing',
            subject: { type: 'role', id: 'editor' },
            said: {
              ko: '데스크의 서명이 없습니다.',
              en: 'Not yet signed as Editor.',
              fr: 'Signature manquante : Rédacteur.',
            },
          },
        ],
        waived: [],
        policy: gateSettings({}),
        evidenceSha256: evidenceHash([
          { id: ids.evidence, snapshotSha256: null, gone: false, factChangedAt: null },
        ]),
      },
      chain: {
        id: ids.article,
        from: 1,
        head: { seq, hash },
        verification: { intact: true, badLink: null },
        links,
      },
    }),
  );
}

/** Something that is recorded: so many minutes into the morning, by whom, what, of what, and what changed. */
export type Happening = readonly [
  at: number,
  actor: string | null,
  action: string,
  about: [type: string, id: string],
  data: unknown,
];

/** What was recorded of it all. */
function chain(later: readonly Happening[]): ChainLink[] {
  const links: ChainLink[] = [];
  const tell = (...[at, actor, action, [type, id], data]: Happening) => {
    const entry: Omit<EntryBody, 'v' | 'seq' | 'previous'> = {
      chain: ids.article,
      at: minute(at),
      actor,
      action,
      subject: { type, id },
      data,
    };
    links.push(link(links.at(-1) ?? EMPTY_CHAIN, entry));
  };
  const article: [string, string] = ['article', ids.article];
  const claim: [string, string] = ['claim', ids.height];
  const issue: [string, string] = ['issue', ids.issue];
  const correction: [string, string] = ['correction', ids.correction];
  tell(0, people.minji, 'article.received', article, { revision: 1, sha256: sha256(BEFORE) });
  tell(1, null, 'article.checking_begun', article, { from: 'received', to: 'checking' });
  tell(1, null, 'claims.extracted', article, { revision: 1, sha256: sha256(BEFORE), made: 2, described: 0 });
  tell(2, null, 'revision.linted', ['revision', id(18)], {
    revision: 1,
    findings: 1,
    raised: [
      {
        id: ids.issue,
        category: 'number.scale',
        severity: 'major',
        nature: 'objective',
        origin: 'translator',
        suggestion: '높이 42m',
      },
    ],
  });
  tell(8, people.sora, 'claim.taken', claim, { from: 'queued', to: 'in_check' });
  tell(9, people.sora, 'evidence.added', ['evidence', ids.evidence], {
    ...{ claim: ids.height, class: 'primary', stance: 'contradicts', title: '등대표 제410호' },
    ...{ publisher: '바다길연구원', url: 'https://example.org/lights/410?island=남해&page=17' },
    ...{ locator: '17쪽', quote: '등탑 높이 42 m' },
  });
  tell(10, people.sora, 'claim.checked', claim, {
    ...{ from: 'in_check', to: 'checked', round: 1, outcome: 'wrong' },
    check: {
      ...{ id: ids.check, reading: 1, revision: 1, outcome: 'wrong', evidenceIds: [ids.evidence] },
      note: '등대표에는 42 m. 420 m인 등대는 없다 <세계에서 가장 높은 것도 133 m>.',
    },
  });
  tell(15, people.haneul, 'issue.confirmed', issue, {
    ...{ from: 'open', to: 'confirmed', severity: 'critical', reason: '등대표에서 확인' },
  });
  tell(20, people.sora, 'correction.proposed', correction, {
    ...{ to: 'proposed', number: 1, issueId: ids.issue, type: 'correction', reason: '등대의 높이' },
    ...{ revisionNumber: 1, start: 25, end: 29, before: '420m', after: '42m', afterPrint: false },
  });
  tell(20, people.sora, 'correction.derivative_found', correction, {
    ...{ from: 'proposed', to: 'proposed' },
    derivative: { id: id(19), kind: 'newsletter', place: '바다 소식 12호', claimId: null },
  });
  tell(20, people.sora, 'issue.fix_proposed', issue, { from: 'confirmed', to: 'fix_proposed' });
  tell(25, people.haneul, 'correction.approved', correction, {
    from: 'proposed',
    to: 'approved',
    role: 'editor',
  });
  tell(30, people.haneul, 'article.revised', article, {
    from: 'checking',
    to: 'checking',
    revision: 2,
    sha256: sha256(AFTER),
  });
  tell(30, people.haneul, 'claims.carried', article, {
    changed: [{ id: ids.height, from: 'checked', to: 'stale', round: 2 }],
  });
  tell(30, people.haneul, 'issue.fixed', issue, { from: 'fix_proposed', to: 'fixed' });
  tell(30, people.haneul, 'correction.applied', correction, {
    from: 'approved',
    to: 'applied',
    revision: 2,
    afterPrint: false,
    sha256: sha256(AFTER),
  });
  tell(31, null, 'revision.linted', ['revision', id(20)], { revision: 2, findings: 0, raised: [] });
  tell(39, people.sora, 'claim.taken', ['claim', ids.wait], { from: 'queued', to: 'in_check' });
  tell(40, people.haneul, 'article.filed', article, { section: '섬', before: null, version: 4 });
  tell(45, null, 'gate.policy_told', ['gate', ids.article], { policy: gateSettings({}) });
  for (const happening of later) tell(...happening);
  return links;
}

function revision(
  number: number,
  text: string,
  reason: string,
  by: string,
  at: number,
): CheckReport['revisions'][number] {
  const zones = [
    { start: 0, end: 10, kind: 'headline' },
    { start: 12, end: text.length, kind: 'paragraph' },
  ];
  return { number, sha256: sha256(text), text, zones, reason, by, at: minute(at) };
}

/** So many minutes into the morning. */
function minute(minutes: number): string {
  return new Date(Date.UTC(2026, 10, 20, 0, minutes)).toISOString();
}

function id(number: number): string {
  return `0190a000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}
