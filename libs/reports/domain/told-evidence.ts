import { readEntry, type ChainLink } from '#audit/domain';
import { evidenceHash, type SignedEvidence } from '#review/domain';
import { keyOf } from './told-state.js';

/** What the chain tells of the evidence that stands. */
export interface ToldEvidence {
  /** Its hash. Nothing when some of it cites the fact book and is older than that chains tell of changes there. */
  readonly sha256: string | undefined;
  /** The signatures, by their keys (`keyOf`), after which evidence was added, withdrawn, laid back, kept, lost for good or changed. */
  readonly outdated: ReadonlySet<string>;
  /** Those that say to cover other evidence than stood when they were given. */
  readonly mistaken: ReadonlySet<string>;
}

type Told = Readonly<Record<string, unknown>>;

interface Signed {
  /** Of what stood, as far as the chain told of it. */
  readonly then: string;
  /** Sources that stood of whose entry of the fact book the chain did not tell: what they stood for is only stated. */
  readonly untold: ReadonlySet<string>;
  /** The hash that the signature says to cover. */
  readonly stated: unknown;
}

interface Known extends SignedEvidence {
  readonly stands: boolean;
  /** The chain tells what became of the entry of the fact book that it cites. */
  readonly isTold: boolean;
}

const read = new WeakMap<Iterable<ChainLink>, ToldEvidence>();

/** Reads the links in order; those of one report once, however often it is asked. */
export function toldEvidence(links: Iterable<ChainLink>): ToldEvidence {
  const told = read.get(links) ?? readLinks(links);
  read.set(links, told);
  return told;
}

function readLinks(links: Iterable<ChainLink>): ToldEvidence {
  const known = new Map<string, Known>();
  const signed = new Map<string, Signed>();
  const mistaken = new Set<string>();
  const standing = () => [...known.values()].filter(({ stands }) => stands);
  const hash = (untold?: ReadonlySet<string>) =>
    evidenceHash(standing().map((one) => (untold?.has(one.id) ? { ...one, factChangedAt: null } : one)));
  const findUntold = () => new Set(standing().flatMap(({ id, isTold }) => (isTold ? [] : [id])));
  for (const { body } of links) {
    const { subject, action, actor: by, at, data } = readEntry(body) ?? {};
    if (action === 'revision.signed') {
      const { role, evidenceSha256: stated } = (data ?? {}) as Told;
      const key = keyOf('sign_off', '', { role, by, at });
      const [then, untold] = [hash(), findUntold()];
      signed.set(key, { then, untold, stated });
      if (stated !== undefined && untold.size === 0 && stated !== then) mistaken.add(key);
    }
    if (subject?.type !== 'evidence') continue;
    const { id } = subject;
    const told = (data ?? {}) as Told;
    const one = known.get(id);
    if (action === 'evidence.added') known.set(id, added(id, told));
    else if (one !== undefined) known.set(id, { ...one, ...became(action, told) });
  }
  const sha256 = findUntold().size === 0 ? hash() : undefined;
  const isOutdated = ({ then, untold, stated }: Signed) =>
    hash(untold) !== then || (untold.size > 0 && sha256 !== undefined && stated !== sha256);
  const outdated = [...signed].flatMap(([key, one]) => (isOutdated(one) ? [key] : []));
  return { sha256, outdated: new Set(outdated), mistaken };
}

function added(id: string, told: Told): Known {
  const isTold = typeof told['factId'] !== 'string' || 'factChangedAt' in told;
  return { id, snapshotSha256: null, gone: false, stands: true, isTold, factChangedAt: changed(told) };
}

/** What is otherwise of a piece of evidence after an entry. */
function became(action: string | undefined, told: Told): Partial<Known> {
  switch (action) {
    case 'evidence.withdrawn':
      return { stands: false };
    case 'evidence.restored':
      return { stands: true, ...('factChangedAt' in told && { factChangedAt: changed(told), isTold: true }) };
    case 'evidence.link_gone':
      return { gone: true };
    case 'evidence.snapshot_kept':
      return { snapshotSha256: String(told['sha256']) };
    case 'evidence.fact_changed':
      return { factChangedAt: changed(told), isTold: true };
    default:
      return {};
  }
}

function changed(told: Told): string | null {
  return typeof told['factChangedAt'] === 'string' ? told['factChangedAt'] : null;
}
