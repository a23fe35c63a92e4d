import { canonicalJson } from '#audit/domain';
import type { CheckReport } from './check-report.js';
import { gateFaults } from './gate-faults.js';
import type { Listed } from './long-json.js';
import type { ReportFault } from './report-fault.js';
import { keyOf, toldState, UNTOUCHED, type Members, type ToldState } from './told-state.js';

/** Where the report says otherwise than its own chain: in a member, by leaving something out, or by inventing it. */
export function stateFaults(report: Listed<CheckReport>): ReportFault[] {
  const told = toldState(report.chain.links);
  const faults = revisionFaults(report, told);
  const known = new Set<string>();
  let [isTwice, made] = [false, 0];
  for (const thing of thingsOf(report)) {
    faults.push(...thingFaults(thing, told));
    isTwice ||= known.has(thing.key);
    known.add(thing.key);
    if (thing.type === 'claim' && thing.members['madeBy'] === null) made++;
  }
  for (const [key, { type }] of told.things) {
    if (!REPORTED.has(type) || known.has(key)) continue;
    const name = key.startsWith(type) ? key : `${type} ${key}`;
    faults.push({
      en: `${name}: the chain tells of it, the report does not`,
      ko: `${name}: 기록에는 있으나 보고서에 없습니다`,
    });
  }
  if (isTwice)
    faults.push({ en: 'something stands in the report twice', ko: '보고서에 같은 것이 두 번 있습니다' });
  if (made !== told.claimsMade) {
    faults.push({
      en: `claims made by Stet: ${made} here, ${told.claimsMade} in the chain`,
      ko: `Stet이 만든 주장: 보고서는 ${made}개, 기록은 ${told.claimsMade}개`,
    });
  }
  return [...faults, ...gateFaults(report, told)];
}

/** What of the chain a report must not leave out. */
const REPORTED = new Set([
  ...['article', 'claim', 'check', 'evidence', 'issue', 'correction', 'lint', 'sign_off', 'waiver'],
]);

function revisionFaults({ article, revisions }: Listed<CheckReport>, told: ToldState): ReportFault[] {
  const faults: ReportFault[] = [];
  const numbers = new Set<number>();
  for (const { number, sha256 } of revisions) {
    numbers.add(number);
    if (told.revisions.get(number) === sha256) continue;
    faults.push({
      en: `revision ${number}: the chain tells of another text`,
      ko: `제${number}판: 기록에 있는 글과 다릅니다`,
    });
  }
  for (const number of told.revisions.keys()) {
    if (numbers.has(number)) continue;
    faults.push({
      en: `revision ${number}: the chain tells of it, the report does not`,
      ko: `제${number}판: 기록에는 있으나 보고서에 없습니다`,
    });
  }
  const head = Math.max(0, ...told.revisions.keys());
  if (article.head !== head) faults.push(differs('article', '기사', 'head', article.head, head));
  return faults;
}

/** What older reports do not have. Those whose chain tells what the gate asks for must: see `gateFaults`. */
const NEWER = new Set(['evidenceSha256']);

/** Something that the report shows, named for people and by the key that the chain knows it by. */
interface Shown {
  readonly type: string;
  readonly key: string;
  readonly en: string;
  readonly ko: string;
  readonly members: Members;
}

/** Where one thing is not what the chain tells of it. */
export function thingFaults({ type, key, en, ko, members }: Shown, told: ToldState): ReportFault[] {
  const same = told.things.get(key);
  const untold = type === 'claim' && members['madeBy'] === null ? UNTOUCHED : undefined;
  const said = same?.type === type ? same.members : untold;
  if (said === undefined)
    return [{ en: `${en}: the chain does not tell of it`, ko: `${ko}: 기록에 없습니다` }];
  return Object.entries(said).flatMap(([name, value]) =>
    value === undefined ||
    (NEWER.has(name) && members[name] === undefined) ||
    canonicalJson(members[name] ?? null) === canonicalJson(value)
      ? []
      : [differs(en, ko, name, members[name], value)],
  );
}

function differs(en: string, ko: string, name: string, here: unknown, told: unknown): ReportFault {
  const [is, was] = [here, told].map((value) =>
    typeof value === 'string' ? value : canonicalJson(value ?? null),
  );
  return {
    en: `${en}, ${name}: “${is}” here, “${was}” in the chain`,
    ko: `${ko}, ${name}: 보고서는 ‘${is}’, 기록은 ‘${was}’`,
  };
}

/** A thing as a report shows it. */
export function shown(type: string, en: string, ko: string, { id = '', ...members }: Members): Shown {
  return { ...{ type, en, ko, members }, key: keyOf(type, String(id), members) };
}

function* thingsOf(report: Listed<CheckReport>): Generator<Shown> {
  const { article, claims, issues, corrections, lintRuns, signOffs, waivers } = report;
  yield shown('article', 'article', '기사', article);
  for (const { checks, evidence, ...claim } of claims) {
    const { number } = claim;
    yield shown('claim', `claim ${number}`, `주장 ${number}`, claim);
    for (const check of checks) {
      const members = { ...check, claim: claim.id, evidence: check.evidence.toSorted() };
      yield shown('check', `claim ${number}, check`, `주장 ${number}의 확인`, members);
    }
    for (const one of evidence)
      yield shown('evidence', `claim ${number}, evidence`, `주장 ${number}의 근거`, {
        ...one,
        claim: claim.id,
      });
  }
  for (const issue of issues) yield shown('issue', `issue ${issue.number}`, `지적 ${issue.number}`, issue);
  for (const one of corrections)
    yield shown('correction', `correction ${one.number}`, `정정 ${one.number}`, one);
  for (const run of lintRuns)
    yield shown('lint', `lint of revision ${run.revision}`, `제${run.revision}판의 자동 점검`, run);
  for (const one of signOffs) yield shown('sign_off', `sign-off ${one.role}`, `승인 ${one.role}`, one);
  for (const one of waivers) yield shown('waiver', `waiver ${one.rule}`, `예외 ${one.rule}`, one);
}
