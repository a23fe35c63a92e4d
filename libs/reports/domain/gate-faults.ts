import { RISKS, type ClaimStatus, type Outcome, type Risk } from '#claims/domain';
import { ROLES, type Role } from '#core';
import {
  gateAt,
  SEVERITIES,
  type Blocker,
  type GateCase,
  type GateSettings,
  type IssueStatus,
  type Severity,
  type Source,
} from '#review/domain';
import type { CheckReport } from './check-report.js';
import type { ReportFault } from './report-fault.js';

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
 * Where the gate of the report is not one that its contents allow. The report does not have the desk's settings: a gate
 * is wrong when it lets through what every desk holds back, or holds back what none does.
 */
export function gateFaults(report: CheckReport): ReportFault[] {
  const { gate } = report;
  const now = new Date(report.madeAt);
  const [least, most] = [caseOf(report, true), caseOf(report, false)];
  const [must, may] = [gateAt(least, LEAST, now), gateAt(most, MOST, now)];
  const faults: ReportFault[] = [];
  if (gate.open !== (gate.blockers.length === 0))
    faults.push({
      en: `gate: said to be ${gate.open ? 'open' : 'closed'} with ${gate.blockers.length} blockers`,
      ko: `게이트: ${gate.open ? '열림' : '닫힘'}이라는데 막는 것이 ${gate.blockers.length}개입니다`,
    });
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
 * What the gate looks at. Whether a signature covers the evidence is not in the report: `signed` counts each signature
 * of the newest text, otherwise none.
 */
function caseOf({ article, revisions, ...report }: CheckReport, signed: boolean): GateCase {
  const head = { number: article.head, sha256: revisions.at(-1)?.sha256 ?? '' };
  return {
    ...{ articleId: article.id, head, sha256: head.sha256 },
    linted: report.lintRuns.some(({ revision }) => revision === head.number),
    claims: report.claims.map((claim) => {
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
    issues: report.issues.map(({ id, number, claim: claimId, status, severity }) => ({
      ...{ id, number, claimId, status: status as IssueStatus, severity: severity as Severity },
    })),
    signed: signed
      ? report.signOffs.filter(({ sha256 }) => sha256 === head.sha256).map(({ role }) => role as Role)
      : [],
    waivers: report.waivers.map(({ subject: subjectId, rule, expiresAt, revokedAt }) => ({
      ...{ rule, subjectId, expiresAt: new Date(expiresAt) },
      revokedAt: revokedAt === null ? null : new Date(revokedAt),
    })),
  };
}
