import { canonicalJson } from '#audit/domain';
import { RISKS, type ClaimStatus, type Outcome, type Risk } from '#claims/domain';
import { ROLES, type Role } from '#core';
import {
  gateAt,
  gatePolicy,
  SEVERITIES,
  type Blocker,
  type Gate,
  type GateCase,
  type GateSettings,
  type IssueStatus,
  type Severity,
  type Source,
} from '#review/domain';
import type { CheckReport } from './check-report.js';
import type { Listed } from './long-json.js';
import type { ReportFault } from './report-fault.js';
import { toldEvidence } from './told-evidence.js';
import { keyOf as keyOfThing, type ToldState } from './told-state.js';

/** A desk that asks for the least, and one that asks for the most: what any desk decided lies between the two. */
const LEAST: GateSettings = {
  ...{
    severity: SEVERITIES[0],
    independentSources: 1,
    secondReader: [],
    blindSecondReader: false,
    signOffs: [],
  },
};
const MOST: GateSettings = {
  ...{ severity: SEVERITIES.at(-1)!, independentSources: 10, secondReader: [...RISKS] },
  ...{ blindSecondReader: true, signOffs: [...ROLES] },
};

/**
 * Where the gate of the report is not the one that its contents and the policy that its chain tells give. A report whose
 * chain tells of no policy is wrong when it lets through what every desk holds back, or holds back what none does.
 */
export function gateFaults(
  report: Listed<CheckReport>,
  told: Pick<ToldState, 'policy' | 'tellsVoid'>,
): ReportFault[] {
  const { gate } = report;
  const faults: ReportFault[] = [];
  if (gate.open !== (gate.blockers.length === 0))
    faults.push({
      en: `gate: said to be ${gate.open ? 'open' : 'closed'} with ${gate.blockers.length} blockers`,
      ko: `게이트: ${gate.open ? '열림' : '닫힘'}이라는데 막는 것이 ${gate.blockers.length}개입니다`,
    });
  if (canonicalJson(gate.policy ?? null) !== canonicalJson(told.policy ?? null))
    faults.push({
      en: 'gate: what it asks for is not what the chain tells',
      ko: '게이트: 요구하는 것이 기록과 다릅니다',
    });
  const signed = [gate, ...report.signOffs].every(({ evidenceSha256 }) => evidenceSha256 !== undefined);
  if (told.policy !== undefined && !signed)
    faults.push({
      en: 'gate: the report does not say which evidence was signed',
      ko: '게이트: 어떤 근거에 서명했는지 보고서에 없습니다',
    });
  if (told.tellsVoid && report.signOffs.some(({ voidedAt }) => voidedAt === undefined))
    faults.push({
      en: 'gate: the report does not say which signatures are void',
      ko: '게이트: 어떤 서명이 무효인지 보고서에 없습니다',
    });
  const { sha256, outdated, mistaken } = toldEvidence(report.chain.links);
  if (sha256 !== undefined && gate.evidenceSha256 !== undefined && gate.evidenceSha256 !== sha256)
    faults.push({
      en: 'gate: the evidence that stands is not that of the chain',
      ko: '게이트: 근거가 기록과 다릅니다',
    });
  for (const signOff of report.signOffs) {
    if (mistaken.has(keyOfThing('sign_off', '', signOff)))
      faults.push({
        en: `sign-off ${signOff.role}: other evidence stood when it was given`,
        ko: `서명 ${signOff.role}: 서명할 때의 근거가 아닙니다`,
      });
    if (gate.evidenceSha256 === undefined || signOff.evidenceSha256 !== gate.evidenceSha256) continue;
    if (!outdated.has(keyOfThing('sign_off', '', signOff))) continue;
    faults.push({
      en: `sign-off ${signOff.role}: the evidence has changed since, the report does not say so`,
      ko: `서명 ${signOff.role}: 그 뒤에 근거가 바뀌었는데 보고서에 없습니다`,
    });
  }
  const [must, may] = boundsOf(report);
  for (const key of missing([...must.blockers, ...must.waived], [...gate.blockers, ...gate.waived]))
    faults.push({
      en: `gate: “${key}” stands in the way, the report does not say so`,
      ko: `게이트: ‘${key}’ 때문에 닫혀 있어야 하는데 보고서에 없습니다`,
    });
  for (const key of [...missing(gate.blockers, may.blockers), ...missing(gate.waived, may.waived)])
    faults.push({
      en: `gate: nothing in the report says “${key}”`,
      ko: `게이트: ‘${key}’의 까닭이 보고서에 없습니다`,
    });
  return faults;
}

/** What stands in the way by any policy, and what may by some; by a policy that is known, both are the same. */
function boundsOf(report: Listed<CheckReport>): [must: Gate, may: Gate] {
  const now = new Date(report.madeAt);
  const policy = gatePolicy.safeParse(report.gate.policy);
  if (!policy.success) {
    return [gateAt(caseOf(report, true), LEAST, now), gateAt(caseOf(report, false), MOST, now)];
  }
  const gate = gateAt(caseOf(report, true), policy.data, now);
  return [gate, gate];
}

type Named = Pick<Blocker, 'rule' | 'subject'> | CheckReport['gate']['blockers'][number];

/** Which of the one are not among the other. */
function missing(wanted: readonly Named[], given: readonly Named[]): string[] {
  const keys = new Set(given.map(keyOf));
  return wanted.map(keyOf).filter((key) => !keys.has(key));
}

function keyOf({ rule, subject: { type, id } }: Named): string {
  return `${rule}: ${type} ${id}`;
}

/**
 * What the gate looks at. `signed` counts the signatures of the newest text and, where the report knows it, of the evidence
 * as it stands; otherwise none. In older reports one stands again with the text and evidence that it was of.
 */
function caseOf({ article, revisions, ...report }: Listed<CheckReport>, signed: boolean): GateCase {
  const head = { number: article.head, sha256: '' };
  for (const { sha256 } of revisions) head.sha256 = sha256;
  return {
    ...{ articleId: article.id, head, sha256: head.sha256 },
    linted: report.lintRuns.some(({ revision }) => revision === head.number),
    claims: Array.from(report.claims, (claim) => {
      const checks = claim.checks.filter(({ round }) => round === claim.round);
      const rests = new Set(checks.flatMap(({ evidence }) => evidence));
      return {
        ...{ id: claim.id, number: claim.number, status: claim.status as ClaimStatus },
        ...{ risk: claim.risk as Risk, outcome: claim.outcome as Outcome | null },
        ...{ checkerIds: checks.map(({ by }) => by), authorId: article.author },
        sources: claim.evidence.filter(
          ({ id, url, withdrawnAt }) =>
            rests.has(id) && withdrawnAt === null && (url === null || URL.canParse(url)),
        ) as (Source & { id: string })[],
      };
    }),
    issues: Array.from(report.issues, ({ id, number, claim: claimId, status, severity }) => ({
      ...{ id, number, claimId, status: status as IssueStatus, severity: severity as Severity },
    })),
    signed: signed
      ? report.signOffs
          .filter(
            ({ revision, sha256, evidenceSha256, voidedAt }) =>
              (voidedAt === undefined || (voidedAt === null && revision === head.number)) &&
              sha256 === head.sha256 &&
              evidenceSha256 === report.gate.evidenceSha256,
          )
          .map(({ role }) => role as Role)
      : [],
    waivers: report.waivers.map(({ subject: subjectId, rule, revision, expiresAt, revokedAt }) => ({
      ...{ rule, subjectId, revisionNumber: revision ?? null, expiresAt: new Date(expiresAt) },
      revokedAt: revokedAt === null ? null : new Date(revokedAt),
    })),
  };
}
