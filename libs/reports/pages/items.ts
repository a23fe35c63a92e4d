import { readEntry, type ChainLink } from '#audit/domain';
import { wordDiff } from '#corrections/domain';
import type { CheckReport } from '../domain/index.js';
import { TEXTS } from './texts.js';
import { markup, type Markup, type Part } from '#core';
import { clock, dotted, linkTo, list } from './page.js';
import { happening, say, type PageLanguage } from './words.js';

export type Claim = CheckReport['claims'][number];
export type Issue = CheckReport['issues'][number];
export type Correction = CheckReport['corrections'][number];
type Evidence = Claim['evidence'][number];
type Check = Claim['checks'][number];

/** What a part of a page needs to know of the report that it shows. */
export interface View {
  /** The numbers of the claims and of the issues that an item refers to, by their ids. */
  readonly numbers: ReadonlyMap<string | null, number>;
  readonly language: PageLanguage;
  readonly t: (typeof TEXTS)[PageLanguage];
  readonly time: (at: string) => Markup;
  readonly person: (id: string | null) => string;
}

/** How to show a report in that language. */
export function viewOf(
  { numbers, people, desk }: Pick<View, 'numbers'> & Pick<CheckReport, 'desk' | 'people'>,
  language: PageLanguage,
): View {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const person = (id: string | null) => (id === null ? 'Stet' : (names.get(id) ?? id));
  const time = clock(language, desk.timeZone);
  return { numbers, language, t: TEXTS[language], person, time };
}

/** The statuses of a claim that was taken out of the list, as everywhere in no count of claims. */
export const ASIDE = new Set(['duplicate', 'withdrawn']);
/** The statuses in which nothing is left to be done with a claim that stands. */
export const SETTLED = new Set(['resolved', 'not_checkable']);

/** A correction: what changed in the text of its revision, and everyone who had a hand in it. */
export function correctionItem(correction: Correction, text: string, view: View): Markup {
  const { t, language, time, person, numbers } = view;
  const { number, type, status, reason, approvals, derivatives, notice } = correction;
  const issue = numbers.get(correction.issue);
  const printed = correction.afterPrint ? t.afterPrint : t.beforePrint;
  const steps: Part[] = [
    markup`<li>${t.proposed} ${person(correction.proposedBy)}, ${time(correction.proposedAt)} · ${reason}</li>`,
    approvals.map(
      ({ role, by, at }) =>
        markup`<li>${t.approved} ${person(by)} (${say('role', role, language)}), ${time(at)}</li>`,
    ),
    correction.endedBy &&
      markup`<li>
        ${say('correctionStatus', status, language)} ${person(correction.endedBy)} · ${correction.endReason}
      </li>`,
    correction.appliedAt &&
      markup`<li>
        ${t.applied} ${person(correction.appliedBy)}, ${time(correction.appliedAt)} · ${t.revision}
        ${correction.appliedRevision}
      </li>`,
    correction.noticedAt && markup`<li>${t.noticed} ${time(correction.noticedAt)}</li>`,
    derivatives.map(
      ({ kind, place, doneAt }) =>
        markup`<li>${t.alsoAt} ${say('derivative', kind, language)}, ${place}: ${doneAt === null ? t.notYet : time(doneAt)}</li>`,
    ),
  ];
  return markup`<article>
    <h3>
      <span class="number">${number}</span> ${say('correctionType', type, language)}
      <span class="meta">${dotted(printed, issue === undefined ? null : `${t.issue} ${issue}`)}</span>
      <span class="state">${say('correctionStatus', status, language)}</span>
    </h3>
    <p class="words">${inContext(correction, text)}</p>
    ${list(steps, 'trail')}
    ${notice && markup`<p class="notice">${notice[language]}</p>`}
  </article> `;
}

/** The change, between the words of its line that stand before and after it. */
function inContext({ start, end, before, after }: Correction, text: string): Part[] {
  const lead = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const lineEnd = text.indexOf('\n', end);
  const rest = text.slice(end, lineEnd < 0 ? undefined : lineEnd);
  return [
    markup`<span class="context">${lastWords(lead)}</span>`,
    wordDiff(before, after).map(({ change, text: words }) => TONES[change](words)),
    markup`<span class="context">${firstWords(rest)}</span>`,
  ];
}

/** UTF-16 code units. */
const CONTEXT = 60;

/** The beginning of a line, to the end of a word, and an ellipsis when there is more. */
function firstWords(text: string): string {
  if (text.length <= CONTEXT) return text;
  const cut = text.slice(0, CONTEXT);
  return `${/^(.+)\s\S*$/s.exec(cut)?.[1] ?? whole(cut)} …`;
}

/** The end of a line, from the beginning of a word. */
function lastWords(text: string): string {
  if (text.length <= CONTEXT) return text;
  const cut = text.slice(-CONTEXT);
  return `… ${/^\S*\s(.+)$/s.exec(cut)?.[1] ?? whole(cut)}`;
}

/** Without the halves of characters that were cut in two. */
function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}

const TONES = {
  kept: (words: string) => markup`${words}`,
  removed: (words: string) => markup`<del>${words}</del>`,
  added: (words: string) => markup`<ins>${words}</ins>`,
};

/** An issue: the words, what is wrong with them, and who decided. */
export function issueItem(issue: Issue, { t, language, time, person, numbers }: View): Markup {
  const { finding } = issue;
  const claim = numbers.get(issue.claim);
  const raiser =
    issue.raisedBy === null
      ? dotted(say('detectedBy', 'rule', language), finding?.rule)
      : person(issue.raisedBy);
  const meta = dotted(
    say('severity', issue.severity, language),
    `${t.origin} ${say('origin', issue.origin, language)}`,
    say('detectedBy', issue.detectedBy, language),
    claim === undefined ? null : `${t.claim} ${claim}`,
  );
  return markup`<article>
    <h3>
      <span class="number">${issue.number}</span> ${say('category', issue.category, language)}
      <span class="meta">${meta}</span>
      <span class="state ${issueTone(issue)}">${say('issueStatus', issue.status, language)}</span>
    </h3>
    <p class="words">“${issue.quote}”${issue.suggestion && markup` → “${issue.suggestion}”`}</p>
    <p class="note">${finding === null ? issue.note : finding.message[language]}</p>
    <ul class="trail">
      ${finding && markup`<li>${t.working} ${finding.working[language]}</li>`}
      <li>${t.raised} ${raiser}, ${time(issue.raisedAt)}</li>
      ${issue.decidedAt && markup`<li>${t.decided} ${person(issue.decidedBy)}, ${time(issue.decidedAt)}${issue.reason && markup` · ${issue.reason}`}</li>`}
    </ul>
  </article> `;
}

function issueTone({ status }: Issue): string {
  if (status === 'dismissed' || status === 'duplicate') return '';
  return status === 'fixed' || status === 'closed' ? 'good' : 'bad';
}

/** A claim with its checks and what they rest on. */
export function claimItem(claim: Claim, view: View): Markup {
  const { t, language } = view;
  const trail = [
    ...claim.checks.map((check) => checkLine(check, claim, view)),
    ...unused(claim).map((one) => evidenceLine(one, view)),
  ];
  const zone = claim.zone && say('zone', claim.zone, language);
  const status = say('claimStatus', claim.status, language);
  const outcome = claim.outcome && say('outcome', claim.outcome, language);
  return markup`<article>
    <h3>
      <span class="number">${claim.number}</span>
      <span class="meta">${dotted(zone, say('risk', claim.risk, language))}</span>
      <span class="state ${claimTone(claim)}">${dotted(status, outcome)}</span>
    </h3>
    <p class="words">${claim.text}</p>
    ${trail.length > 0 ? list(trail, 'trail') : markup`<p class="meta">${t.unchecked}</p>`}
  </article> `;
}

function claimTone({ status, outcome }: Claim): string {
  if (outcome === 'wrong' || status === 'stale' || status === 'orphaned') return 'bad';
  return SETTLED.has(status) || ASIDE.has(status) ? 'good' : 'wait';
}

function checkLine(check: Check, claim: Claim, view: View): Markup {
  const { t, language, time, person } = view;
  const used = claim.evidence.filter(({ id }) => check.evidence.includes(id));
  const past = check.round === claim.round ? null : markup` <span class="wait">(${t.voided})</span>`;
  const reader = check.reading === 1 ? t.checked : t.secondReader;
  return markup`<li>
    ${reader} ${person(check.by)}, ${time(check.at)}: <b>${say('outcome', check.outcome, language)}</b>${past}
    ${check.note !== '' && markup`<br />${check.note}`} ${used.map((one) => markup`<br />${sourceOf(one, view)}`)}
  </li>`;
}

function evidenceLine(evidence: Evidence, view: View): Markup {
  const { t, time, person } = view;
  const gone =
    evidence.withdrawnAt === null
      ? null
      : markup` <span class="wait">(${t.withdrawn} ${time(evidence.withdrawnAt)})</span>`;
  return markup`<li>
    ${t.evidence} ${person(evidence.by)}, ${time(evidence.at)}${gone}<br />${sourceOf(evidence, view)}
  </li>`;
}

/** Evidence that no check names. */
function unused({ evidence, checks }: Claim): Evidence[] {
  return evidence.filter(({ id }) => !checks.some((check) => check.evidence.includes(id)));
}

/** An entry of the record as a row of a table; one that cannot be read is a number and a hash. */
export function linkRow({ seq, body, hash }: ChainLink, { language, time, person }: View): Markup {
  const entry = readEntry(body);
  return markup`<tr>
      <td class="n">${seq}</td>
      <td class="t">${entry && time(entry.at)}</td>
      <td class="t">${entry && person(entry.actor)}</td>
      <td>${entry && happening(entry.action, language)}</td>
      <td class="t"><code>${hash.slice(0, 16)}</code></td>
    </tr>`;
}

function sourceOf(evidence: Evidence, { language }: View): Markup {
  const named = [evidence.title, evidence.publisher, evidence.locator].filter(Boolean).join(', ');
  const kind = `${say('evidenceClass', evidence.class, language)}, ${say('stance', evidence.stance, language)}`;
  return markup`${named}
  (${kind})${evidence.quote && markup` “${evidence.quote}”`}${evidence.url && markup` ${linkTo(evidence.url)}`}`;
}
