import { readEntry, type ChainLink, type EntryBody } from '#audit/domain';

/** What a chain tells of the present state: the fold of its entries. */
export interface ToldState {
  /** Everything that was told of, by its key (`keyOf`), with what was last said of it. */
  readonly things: ReadonlyMap<string, ToldThing>;
  /** How many claims Stet itself made, with the parts of them; they are told of by their id once they move. */
  readonly claimsMade: number;
  /** The hash of each revision, by number. */
  readonly revisions: ReadonlyMap<number, string>;
  /** What the gate asks for, as it was told last; absent before that. */
  readonly policy?: unknown;
  /** Its signatures tell that they can be void: a report of it says of each whether it is. */
  readonly tellsVoid: boolean;
}

export interface ToldThing {
  readonly type: string;
  /** Named as in the report. What no entry tells is absent. */
  readonly members: Members;
}

export type Members = Readonly<Record<string, unknown>>;

/** A claim that Stet made and nobody touched. */
export const UNTOUCHED: Members = { status: 'queued', outcome: null, round: 1 };

/** What a thing is known by: its id, or what it says where a report gives it none. */
export function keyOf(type: string, id: string, { role, by, at, rule, subject, revision }: Members): string {
  if (type === 'sign_off') return `${type} ${String(role)} ${String(by)} ${String(at)}`;
  if (type === 'waiver') return `${type} ${String(rule)} ${String(subject)} ${String(at)}`;
  return type === 'lint' ? `${type} ${String(revision)}` : id;
}

/** Reads the links in order; each later entry overrules the earlier. */
export function toldState(links: Iterable<ChainLink>): ToldState {
  const byId = new Map<string, ToldThing>();
  const revisions = new Map<number, string>();
  let claimsMade = 0;
  let policy: unknown;
  let tellsVoid = false;
  for (const { body } of links) {
    const entry = readEntry(body);
    if (entry === undefined) continue;
    const { revision, sha256, made } = dataOf(entry);
    if (typeof revision === 'number' && typeof sha256 === 'string') revisions.set(revision, sha256);
    if (entry.action === 'claims.extracted' && typeof made === 'number') claimsMade += made;
    if (entry.action === 'gate.policy_told') policy = dataOf(entry)['policy'];
    if (entry.action === 'revision.signed') tellsVoid ||= dataOf(entry)['voidedAt'] === null;
    for (const { id, type, members } of toldBy(entry, (id) => byId.get(id)?.members ?? {})) {
      if (entry.action === 'claim.made' && members['madeBy'] === null) claimsMade += 1;
      const before = byId.get(id)?.members ?? (type === 'claim' ? UNTOUCHED : {});
      byId.set(id, { type, members: { ...before, ...members } });
    }
  }
  const things = new Map(
    [...byId].map(([id, thing]) => [keyOf(thing.type, id, thing.members), shown(thing)]),
  );
  return { things, claimsMade, revisions, policy, tellsVoid };
}

/** As a report shows it: the places that a correction is to mend have no ids there. */
function shown({ type, members }: ToldThing): ToldThing {
  if (members['derivatives'] === undefined) return { type, members };
  const derivatives = listed(members['derivatives']).map(({ id: _, ...place }) => place);
  return { type, members: { ...members, derivatives } };
}

interface Told extends ToldThing {
  readonly id: string;
}

type Data = Readonly<Record<string, unknown>>;

function dataOf({ data }: EntryBody): Data {
  return typeof data === 'object' && data !== null ? (data as Data) : {};
}

/** What one entry says; `before` is what was said of a thing until then. */
function toldBy(entry: EntryBody, before: (id: string) => Members): Told[] {
  const { action, subject, actor: by, at } = entry;
  const data = dataOf(entry);
  const about = (members: Members): Told => ({ ...subject, members: { ...statusIn(data), ...members } });
  switch (action) {
    case 'claims.carried':
      return listed(data['changed']).map((one) => ({ id: one.id, type: 'claim', members: carriedTo(one) }));
    case 'revision.linted':
      return [
        { ...subject, type: 'lint', members: { ...pick(data, ['revision', 'rules', 'findings']), at } },
        ...listed(data['raised']).map((one) => ({
          id: one.id,
          type: 'issue',
          members: raised(one, null, at),
        })),
      ];
    case 'revision.signed':
      return [
        about({ ...pick(data, ['role', 'revision', 'sha256', 'evidenceSha256']), by, at, voidedAt: null }),
      ];
    case 'sign_off.voided':
      return [about({ voidedAt: at })];
    case 'evidence.added':
      return [about({ ...pick(data, EVIDENCE), by, at, withdrawnAt: null })];
    case 'evidence.withdrawn':
      return [about({ withdrawnAt: at })];
    case 'evidence.restored':
      return [about({ withdrawnAt: null })];
    case 'waiver.given':
      return [waiver(subject.id, { ...data, subject: data['subjectId'], by, at })];
    case 'waiver.revoked':
      return [about({ revokedAt: at })];
    case 'issue.raised':
      return [about(raised(data, by, at))];
    case 'issue.waived':
      return [
        about({}),
        waiver(data['waiver'], { ...data, rule: 'error-unfixed', subject: subject.id, by, at }),
      ];
    case 'claim.made':
      return [about({ ...pick(data, CLAIM), madeBy: makerOf(data, by, before), madeAt: at })];
    case 'claim.checked':
      return [about(pick(data, CLAIM)), ...checkIn(entry, data)];
  }
  switch (subject.type) {
    case 'article':
      return [about(ofArticle(action, data, by, at))];
    case 'claim':
      return [about({ ...pick(data, CLAIM), ...OUTCOME_AFTER[action] })];
    case 'issue':
      return [about({ ...pick(data, ISSUE_CHANGES), ...decided(action, by, at) })];
    case 'correction':
      return [about(ofCorrection(action, data, by, at, before(subject.id)))];
    default:
      return [];
  }
}

/** The parts of a claim have its maker; claims that are merged leave theirs to the whole where they have one and the same. */
function makerOf({ splitFrom, mergedFrom }: Data, by: unknown, before: (id: string) => Members): unknown {
  const from = splitFrom === undefined ? mergedFrom : [splitFrom];
  if (!Array.isArray(from)) return by;
  const [first, ...others] = from.map((id) => before(String(id))['madeBy'] ?? null);
  return others.every((other) => other === first) ? first : null;
}

const CLAIM = ['outcome', 'risk', 'round'];
const EVIDENCE = ['claim', 'class', 'stance', 'title', 'publisher', 'url', 'locator', 'quote'];
const ISSUE_CHANGES = ['severity', 'nature', 'origin', 'reason'];
const ISSUE = ['category', 'nature', 'severity', 'origin', 'detectedBy', 'note', 'suggestion'];
const CORRECTION = ['number', 'type', 'start', 'end', 'before', 'after', 'reason', 'afterPrint'];

/** A new round has no outcome. */
const OUTCOME_AFTER: Readonly<Record<string, Members>> = {
  'claim.requeued': { outcome: null },
  'claim.taken_back': { outcome: null },
  'claim.gone_stale': { outcome: null },
  'claim.orphaned': { outcome: null },
};

function statusIn({ to }: Data): Members {
  return typeof to === 'string' ? { status: to } : {};
}

/** An entry that does not tell the round leaves it unknown. */
function carriedTo(one: Data): Members {
  const lost = one['to'] === 'stale' || one['to'] === 'orphaned';
  return { ...statusIn(one), round: one['round'], ...(lost && { outcome: null }) };
}

function checkIn({ subject, actor: by, at }: EntryBody, { check, round }: Data): Told[] {
  const [made] = listed([check]);
  if (made === undefined) return [];
  const said = pick(made, ['reading', 'revision', 'outcome', 'note']);
  const members = { ...said, claim: subject.id, by, at, round, evidence: sorted(made['evidenceIds']) };
  return [{ id: made.id, type: 'check', members }];
}

function raised(data: Data, raisedBy: string | null, raisedAt: string): Members {
  const undecided = { status: 'open', decidedBy: null, decidedAt: null, reason: null };
  return { ...pick(data, ISSUE), ...undecided, raisedBy, raisedAt };
}

function decided(action: string, decidedBy: string | null, decidedAt: string): Members {
  if (['issue.reopened', 'issue.taken_back'].includes(action))
    return { decidedBy: null, decidedAt: null, reason: null };
  const decides = ['issue.confirmed', 'issue.dismissed', 'issue.marked_duplicate'].includes(action);
  return decides ? { decidedBy, decidedAt } : {};
}

function waiver(id: unknown, data: Data): Told {
  const given = pick(data, ['rule', 'subject', 'revision', 'reason', 'expiresAt', 'by', 'at']);
  return { id: String(id), type: 'waiver', members: { ...given, revokedAt: null } };
}

function ofArticle(action: string, data: Data, by: string | null, at: string): Members {
  if (action === 'article.published') return { publishedAt: at };
  if (action === 'article.filed') return pick(data, ['section']);
  if (action !== 'article.received') return pick(data, ['title']);
  const given = pick(data, ['title', 'language', 'author', 'section', 'pressDeadline']);
  return { ...given, status: 'received', createdBy: by, createdAt: at, publishedAt: null };
}

function ofCorrection(action: string, data: Data, by: string | null, at: string, before: Members): Members {
  const { issueId: issue, revisionNumber, revision, role, afterPrint, reason, derivative } = data;
  switch (action) {
    case 'correction.proposed':
      return {
        ...{ ...pick(data, CORRECTION), issue, revision: revisionNumber, proposedBy: by, proposedAt: at },
        ...{ approvals: [], derivatives: [], endedBy: null, endReason: null },
        ...{ appliedBy: null, appliedAt: null, appliedRevision: null, notice: null, noticedAt: null },
      };
    case 'correction.signed':
    case 'correction.approved':
      return { approvals: [...list(before['approvals']), { role, by, at }] };
    case 'correction.rejected':
    case 'correction.withdrawn':
      return { endedBy: by, endReason: reason };
    case 'correction.applied':
      return { appliedBy: by, appliedAt: at, appliedRevision: revision, afterPrint };
    case 'correction.noticed':
      return { notice: pick(data, ['ko', 'en']), noticedAt: at };
    case 'correction.derivative_found':
      return {
        derivatives: [...listed(before['derivatives']), { ...found(derivative), doneBy: null, doneAt: null }],
      };
    case 'correction.derivative_mended':
      return {
        derivatives: listed(before['derivatives']).map((one) =>
          one.id === derivative ? { ...one, doneBy: by, doneAt: at } : one,
        ),
      };
    default:
      return {};
  }
}

function found(derivative: unknown): Members {
  return listed([derivative]).map((one) => pick(one, ['id', 'kind', 'place']))[0] ?? {};
}

/** Those members that the entry has. */
function pick(data: Data, names: readonly string[]): Members {
  return Object.fromEntries(names.flatMap((name) => (data[name] === undefined ? [] : [[name, data[name]]])));
}

function listed(many: unknown): (Data & { id: string })[] {
  const isThing = (one: unknown) =>
    typeof one === 'object' && one !== null && 'id' in one && typeof one.id === 'string';
  return Array.isArray(many) ? (many.filter(isThing) as (Data & { id: string })[]) : [];
}

function list(many: unknown): unknown[] {
  return Array.isArray(many) ? many : [];
}

function sorted(ids: unknown): unknown {
  return Array.isArray(ids) ? list(ids).toSorted() : ids;
}
